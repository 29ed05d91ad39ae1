import { type Metadata, noMetadata } from '../document.ts';
import { firstFact, toDay, toLanguageTag } from '../fact-values.ts';
import { descendants, parseXml, textBelow, type XmlElement } from './xml.ts';
import { pathFrom } from './zip-path.ts';

/** What a book's package file says of it. Paths are from the archive's root. */
export interface EpubPackage {
  readonly metadata: Metadata;
  /** The files with its text, in reading order. */
  readonly chapters: readonly string[];
  /** Its table of contents as EPUB 3 has it, or null. */
  readonly nav: string | null;
  /** Its table of contents as EPUB 2 has it, or null. */
  readonly ncx: string | null;
}

/**
 * Finds the package file of a book.
 *
 * @param container the archive's `META-INF/container.xml`, as text.
 * @returns its path; null where the container names none.
 */
export function packagePath(container: string): string | null {
  for (const rootfile of descendants(parseXml(container, 'META-INF/container.xml'), 'rootfile')) {
    const path = rootfile.attributes.get('full-path');
    if (path !== undefined) return pathFrom('', path);
  }
  return null;
}

interface Item {
  readonly path: string;
  readonly type: string;
  readonly properties: readonly string[];
}

/**
 * Reads a book's package file.
 *
 * @param source the file as text.
 * @param file its path.
 * @throws {Error} where it is not valid XML.
 */
export function readPackage(source: string, file: string): EpubPackage {
  const root = parseXml(source, "the book's package file");
  const items = new Map<string, Item>();
  for (const { attributes } of descendants(root, 'item')) {
    const path = pathFrom(file, attributes.get('href') ?? '');
    const id = attributes.get('id');
    if (path === null || id === undefined) continue;
    const properties = attributes.get('properties')?.split(/\s+/) ?? [];
    items.set(id, { path, type: attributes.get('media-type') ?? '', properties });
  }
  const all = [...items.values()];
  const nav = all.find(({ properties }) => properties.includes('nav'))?.path ?? null;
  const spine = [...descendants(root, 'itemref')].map(({ attributes }) =>
    items.get(attributes.get('idref') ?? ''),
  );
  const isChapter = (item: Item | undefined) =>
    item !== undefined && /\bx?html\b/.test(item.type) && item.path !== nav;
  return {
    metadata: readMetadata(root),
    chapters: spine.flatMap((item) => (item && isChapter(item) ? [item.path] : [])),
    nav,
    ncx: all.find(({ type }) => type === 'application/x-dtbncx+xml')?.path ?? null,
  };
}

function readMetadata(root: XmlElement): Metadata {
  const [metadata] = descendants(root, 'metadata');
  if (!metadata) return noMetadata;
  const all = (name: string) => [...descendants(metadata, name)];
  const first = (name: string) => firstFact(...all(name).map(textBelow));
  const dates = all('date').filter(({ attributes }) => attributes.get('event') !== 'modification');
  return {
    title: first('title'),
    publisher: first('creator') ?? first('publisher'),
    date: toDay(firstFact(...dates.map(textBelow))),
    language: toLanguageTag(first('language') ?? ''),
    url: null,
  };
}
