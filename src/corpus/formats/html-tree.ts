import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A parsed page. */
export type HtmlDocument = DefaultTreeAdapterTypes.Document;
/** An element of a page. Names of tags and attributes are in lower case. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
/** A run of characters in a page. */
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

/** Browsers nest no deeper; time and memory of parsing grow with the square of the depth. */
const deepest = 512;

/** A page of more elements is refused: unclosed tags that are opened again and again multiply. */
const mostElements = 1_000_000;

/**
 * Parses a page as browsers do. Each node knows its line, as in text editors.
 *
 * @throws {Error} where elements are nested too deep, or there are too many.
 */
export function parseTree(source: string): HtmlDocument {
  let depth = 0;
  let elements = 0;
  return parse(source, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...of) {
        elements += 1;
        if (elements > mostElements) {
          throw new Error(`more than ${mostElements.toLocaleString('en')} HTML elements; split it`);
        }
        return defaultTreeAdapter.createElement(...of);
      },
      onItemPush() {
        depth += 1;
        if (depth > deepest) {
          throw new Error(
            `HTML elements nested more than ${deepest} deep; nest them less, or close them`,
          );
        }
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}

/** What is done at each node of a tree. */
export interface Visitor {
  /** @returns whether to visit what it holds, and then to leave it. */
  readonly enter: (element: HtmlElement) => boolean;
  readonly leave?: (element: HtmlElement) => void;
  readonly text?: (text: HtmlText) => void;
}

/** Visits all that a node holds, in the page's order. Comments and the contents of templates are passed over. */
export function visit(root: HtmlElement | HtmlDocument, { enter, leave, text }: Visitor): void {
  const open: { readonly node: HtmlElement | HtmlDocument; next: number }[] = [
    { node: root, next: 0 },
  ];
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const child = at.node.childNodes[at.next++];
    if (!child) {
      open.pop();
      if (at.node !== root && 'tagName' in at.node) leave?.(at.node);
    } else if ('tagName' in child) {
      if (enter(child)) open.push({ node: child, next: 0 });
    } else if (isText(child)) {
      text?.(child);
    }
  }
}

function isText(node: DefaultTreeAdapterTypes.ChildNode): node is HtmlText {
  return node.nodeName === '#text';
}

/**
 * The elements below a node, in the page's order.
 *
 * @param isClosed whether to pass over what an element holds; by default nothing is.
 */
export function* elementsIn(
  root: HtmlElement | HtmlDocument,
  isClosed: (element: HtmlElement) => boolean = () => false,
): Generator<HtmlElement> {
  const open: Iterator<DefaultTreeAdapterTypes.ChildNode>[] = [root.childNodes.values()];
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const next = at.next();
    if (next.done === true) open.pop();
    else if ('tagName' in next.value) {
      yield next.value;
      if (!isClosed(next.value)) open.push(next.value.childNodes.values());
    }
  }
}

/** The first element below a node that is meant. */
export function find(
  root: HtmlElement | HtmlDocument,
  isMeant: (element: HtmlElement) => boolean,
  isClosed?: (element: HtmlElement) => boolean,
): HtmlElement | null {
  for (const element of elementsIn(root, isClosed)) {
    if (isMeant(element)) return element;
  }
  return null;
}

/** The value of an attribute, or null where the element has none. */
export function attribute({ attrs }: HtmlElement, name: string): string | null {
  return attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** Whether one of the words of an attribute's value is this one, in any case. */
export function hasToken(element: HtmlElement, name: string, token: string): boolean {
  return attribute(element, name)?.toLowerCase().split(/\s+/).includes(token) ?? false;
}

/** All characters below an element. */
export function textContent(element: HtmlElement): string {
  let content = '';
  visit(element, {
    enter: () => true,
    text: ({ value }) => {
      content += value;
    },
  });
  return content;
}
