import { mutateElements } from './elements.ts';
import { type Mutator, pick } from './mutator.ts';
import { type Grammar, mutateTokens } from './tokens.ts';

const harmfulText = [
  ...['&', '&amp;', '&nbsp;', '&#0;', '&#13;', '&#xD800;', '&#x1F389;', '&#x110000;', '&a;'],
  ...['<', '>', '"', '<!--', '-->', '<![CDATA[', ']]>', '<?x ?>', '<!DOCTYPE html>'],
  ...['\0', '\r', '\u2060', '\uFEFF', '\u2028', '\u00AD', '🎉', ' ', '\n\n', '-', '1', 'a. B.'],
];

/** Tags, comments, entities and runs of text. */
const tags: Grammar = {
  token: /<!--[^]*?-->|<[^<>]*>|&[#\w]*;|[^<&]+/g,
  harmful: [
    ...harmfulText,
    ...['<p>', '</p>', '<div>', '</div>', '<br>', '<hr/>', '<h1>', '</h1>', '<table>', '</table>'],
    ...['<tr>', '<td>', '<th colspan="9999">', '<caption>', '<pre>', '<title>', '<title/>', '<li>'],
    ...['<dl>', '<dt>', '<dd>', '<script>', '</script>', '<style>', '<template>', '<select>'],
    ...['<svg>', '<math>', '<frameset>', '<plaintext>', '<textarea>', '<body hidden>', '<nav>'],
    ...['<a href="#x">', '<sup>', '<main>', '<article>', '<html lang="ar" dir="rtl">', '</body>'],
    ...['<meta charset="utf-16">', '<base href="//x">', '<p role="heading" aria-level="0">'],
  ],
};

/** The values of attributes. */
const values: Grammar = {
  token: /(?<==")[^"]*(?=")/g,
  harmful: [
    ...harmfulText.filter((text) => text !== '"'),
    ...['', '0', '-1', '99999999999', '1e9', 'NaN', 'true', 'none', 'constructor', '__proto__'],
    ...[
      '#',
      '../../x',
      '/',
      '%',
      '%00',
      '%E0%A4%A',
      'http://[',
      'data:,x',
      'utf-7',
      'cesu-8',
      'utf-32',
      'zz-ZZ-zz',
    ],
    ...['hidden', 'toc', 'noteref', 'doc-noteref', 'footnote-ref-1', 'Heading1', 'Title'],
  ],
};

/** Words and marks. */
const words: Grammar = { token: /[\w:.-]+|[^\w\s]/g, harmful: harmfulText };

/** Changes a text in HTML or XML by its elements, tags, values of attributes, or words. */
export const mutateMarkup: Mutator = (content, random, other) => {
  const [text, otherText] = [content.toString(), other.toString()];
  if (random.next() < 0.5) return Buffer.from(mutateElements(text, random, otherText));
  const grammar = pick(random, [tags, tags, values, values, words]);
  return Buffer.from(mutateTokens(text, grammar, random, otherText));
};
