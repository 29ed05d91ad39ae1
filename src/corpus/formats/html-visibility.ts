import {
  attribute,
  elementsIn,
  find,
  hasToken,
  type HtmlDocument,
  type HtmlElement,
} from './html-tree.ts';

/** Elements that show no text, text that is no part of the page's, or controls of a form. */
const unseen = new Set(
  (
    'head script style template noscript noframes noembed iframe object embed applet canvas svg audio video picture img ' +
    'map input button select datalist textarea progress meter annotation annotation-xml rt rp title'
  ).split(' '),
);

const hidingStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;

/** Whether a reader sees nothing of an element. */
export function isHidden(element: HtmlElement): boolean {
  return (
    unseen.has(element.tagName) ||
    attribute(element, 'hidden') !== null ||
    attribute(element, 'aria-hidden')?.toLowerCase() === 'true' ||
    hidingStyle.test(attribute(element, 'style') ?? '') ||
    (element.tagName === 'dialog' && attribute(element, 'open') === null)
  );
}

const furnitureRoles = ['navigation', 'banner', 'contentinfo', 'complementary', 'search'];

/** Notes of a text stand in asides, too. */
const noteRoles = ['doc-footnote', 'doc-endnote', 'doc-endnotes'];

/** Whether an element belongs to the site rather than to the text that the page is about. */
export function isFurniture(element: HtmlElement): boolean {
  const { tagName } = element;
  if (noteRoles.some((role) => hasToken(element, 'role', role))) return false;
  if (tagName === 'nav' || tagName === 'aside' || tagName === 'search') return true;
  if (furnitureRoles.some((role) => hasToken(element, 'role', role)) && tagName !== 'header')
    return true;
  if (tagName === 'footer') return isOfPage(element);
  return tagName === 'header' && isOfPage(element) && !holdsTitle(element);
}

/** A header or footer within one of these is that one's. */
const sections = new Set([
  'article',
  'main',
  'section',
  'blockquote',
  'td',
  'dialog',
  'details',
  'figure',
]);

function isOfPage(element: HtmlElement): boolean {
  for (
    let { parentNode } = element;
    parentNode && 'tagName' in parentNode;
    { parentNode } = parentNode
  ) {
    if (sections.has(parentNode.tagName) || hasToken(parentNode, 'role', 'main')) return false;
  }
  return true;
}

/** Whether a page's header holds the title of its text; the name of a site leads to its first page. */
function holdsTitle(header: HtmlElement): boolean {
  const title = find(header, ({ tagName }) => tagName === 'h1');
  if (!title || find(title, ({ tagName }) => tagName === 'a')) return false;
  return !find(header, ({ tagName }) => tagName === 'nav');
}

/** Finds the element that holds the text: the main element, else the only article, else the body. */
export function mainContentOf(document: HtmlDocument): HtmlElement | null {
  const body = find(document, ({ tagName }) => tagName === 'body');
  if (!body) return null;
  const main = find(body, (element) => isA(element, 'main') && !isHidden(element), isHidden);
  if (main) return main;
  const isOutside = (element: HtmlElement) => isHidden(element) || isFurniture(element);
  const articles = [
    ...elementsIn(body, (element) => isA(element, 'article') || isOutside(element)),
  ].filter((element) => isA(element, 'article') && !isOutside(element));
  const [article = body] = articles;
  return articles.length === 1 ? article : body;
}

function isA(element: HtmlElement, role: 'main' | 'article'): boolean {
  return element.tagName === role || hasToken(element, 'role', role);
}
