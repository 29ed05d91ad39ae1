import type { Metadata } from '../document.ts';
import { firstFact, toDay, toFact, toLanguageTag, toWebAddress } from '../fact-values.ts';
import {
  attribute,
  elementsIn,
  find,
  hasToken,
  type HtmlDocument,
  type HtmlElement,
  textContent,
} from './html-tree.ts';

/** The names of meta elements that state a fact, the best first; in lower case. */
const publisherNames = [
  ...[
    'author',
    'dc.creator',
    'dcterms.creator',
    'og:site_name',
    'article:author',
    'citation_publisher',
  ],
  ...['citation_author', 'publisher', 'dc.publisher', 'dcterms.publisher'],
];
const dateNames = [
  ...[
    'article:published_time',
    'date',
    'citation_publication_date',
    'citation_date',
    'dc.date',
    'dcterms.date',
  ],
  ...['dcterms.created', 'dcterms.issued', 'datepublished', 'pubdate', 'dcterms.date.issued'],
];

/** The time that a page is of stands among its first elements. */
const nearTop = 200;

/**
 * What a page says of itself in its head and by its first `time` element.
 *
 * @param content the element that holds its text.
 */
export function htmlMetadata(document: HtmlDocument, content: HtmlElement | null): Metadata {
  const metas = new Map<string, string>();
  let canonical: string | null = null;
  let title: string | null = null;
  let language: string | null = null;
  const isSvg = ({ tagName }: HtmlElement) => tagName === 'svg';
  for (const element of elementsIn(document, isSvg)) {
    switch (element.tagName) {
      case 'html':
        language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
        break;
      case 'title':
        title ??= toFact(textContent(element));
        break;
      case 'link':
        if (hasToken(element, 'rel', 'canonical')) canonical ??= attribute(element, 'href');
        break;
      case 'meta':
        addMeta(metas, element);
    }
  }
  const anyOf = (names: readonly string[]) => firstFact(...names.map((name) => metas.get(name)));
  return {
    title: title ?? anyOf(['og:title', 'dc.title', 'citation_title']),
    // Some sites name the author's profile there.
    publisher: firstFact(...publisherNames.map((name) => metas.get(name)).filter(isName)),
    date: toDay(anyOf(dateNames) ?? timeNearTop(content)),
    language: toLanguageTag((language ?? metas.get('content-language') ?? '').trim()),
    url:
      [canonical, metas.get('og:url')]
        .map((url) => toWebAddress(url?.trim() ?? ''))
        .find((url) => url !== null) ?? null,
  };
}

function addMeta(metas: Map<string, string>, element: HtmlElement): void {
  const content = toFact(attribute(element, 'content'));
  const names = ['name', 'property', 'itemprop', 'http-equiv'].map((key) =>
    attribute(element, key),
  );
  const name = names.find((value) => value !== null)?.toLowerCase();
  if (content !== null && name !== undefined && !metas.has(name)) metas.set(name, content);
}

function isName(value: string | undefined): boolean {
  return value !== undefined && !/^https?:/i.test(value);
}

function timeNearTop(content: HtmlElement | null): string | null {
  if (!content) return null;
  let seen = 0;
  const time = find(content, (element) => {
    seen += 1;
    return (
      seen > nearTop || (element.tagName === 'time' && attribute(element, 'datetime') !== null)
    );
  });
  const stated = time && attribute(time, 'datetime');
  return stated !== null && /^\d{4}(?:-\d{2}){0,2}(?:T|\s|$)/.test(stated) ? stated : null;
}
