import { attribute, elementsIn, find, hasToken, parseTree, textContent } from './html-tree.ts';
import { toFact } from '../fact-values.ts';
import { toHtml } from './xhtml.ts';
import { descendants, parseXml, textBelow } from './xml.ts';
import { pathFrom } from './zip-path.ts';

/**
 * The titles of a book's files in its table of contents: of each file the first.
 *
 * @param source the navigation document of EPUB 3, as text.
 * @param file where it stands in the archive.
 * @returns by the path within the archive.
 */
export function titlesInNav(source: string, file: string): Map<string, string> {
  const titles = new Map<string, string>();
  const document = parseTree(toHtml(source));
  const isNav = (tagName: string) => tagName === 'nav';
  const nav =
    find(document, (element) => isNav(element.tagName) && hasToken(element, 'epub:type', 'toc')) ??
    find(document, ({ tagName }) => isNav(tagName));
  if (!nav) return titles;
  for (const element of elementsIn(nav)) {
    if (element.tagName === 'a')
      add(titles, file, attribute(element, 'href'), textContent(element));
  }
  return titles;
}

/**
 * As {@link titlesInNav}.
 *
 * @param source the navigation control file (NCX) of EPUB 2, as text.
 * @throws {Error} where it is not valid XML.
 */
export function titlesInNcx(source: string, file: string): Map<string, string> {
  const titles = new Map<string, string>();
  for (const point of descendants(parseXml(source, 'its table of contents'), 'navPoint')) {
    const label = point.children.find(({ name }) => name === 'navLabel');
    const content = point.children.find(({ name }) => name === 'content');
    add(titles, file, content?.attributes.get('src') ?? null, label ? textBelow(label) : '');
  }
  return titles;
}

function add(titles: Map<string, string>, file: string, href: string | null, label: string): void {
  const target = href === null ? null : pathFrom(file, href);
  const title = toFact(label);
  if (target !== null && title !== null && !titles.has(target)) titles.set(target, title);
}
