import { SaxesParser } from 'saxes';
import { withoutDeclarations } from './document-type.ts';

/** An element of an XML file, with the text directly in it. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** By name without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** Files about books and texts nest no deeper. */
const deepest = 100;

/**
 * Parses an XML file. Nothing that its document type names is fetched.
 *
 * @param what the file is, in words, such as `the list of contents`.
 * @throws {Error} where it is no XML, defines entities of its own, or is nested deeper than such files are.
 */
export function parseXml(source: string, what: string): XmlElement {
  const root = open('', {});
  const path = [root];
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new Error(`${what} is not valid XML`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length > deepest) throw new Error(`${what} is nested more than ${deepest} deep`);
    const element = open(name, attributes);
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on('closetag', () => {
    path.pop();
  });
  const addText = (text: string) => {
    const element = path.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(withoutDeclarations(source)).close();
  return root;
}

function open(name: string, attributes: Readonly<Record<string, string>>): OpenElement {
  const named = Object.entries(attributes).map(
    ([key, value]) => [withoutPrefix(key), value] as const,
  );
  return { name: withoutPrefix(name), attributes: new Map(named), children: [], text: '' };
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements of this name at any depth, in order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    yield* descendants(child, name);
  }
}

/** The text of an element and all below it, on one line. */
export function textBelow(element: XmlElement): string {
  const texts = [element.text, ...element.children.map(textBelow)];
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
