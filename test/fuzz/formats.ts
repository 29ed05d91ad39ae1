import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { mutateArchive } from './archive.ts';
import { mutateBytes } from './bytes.ts';
import { mutateMarkup } from './markup.ts';
import { type Mutator, pick } from './mutator.ts';
import { mutateObjects, mutateSyntax } from './pdf.ts';
import { type Grammar, tokenMutator } from './tokens.ts';

/** What is changed, and how. */
export interface Format {
  /** Of the file's name; of several, each is as likely. */
  readonly endings: readonly [string, ...string[]];
  /** Files that real programs wrote. */
  readonly read: () => readonly Buffer[];
  /** Named more than once where it is to be likelier. */
  readonly mutators: readonly [Mutator, ...Mutator[]];
}

const real = (file: string) => readFileSync(new URL(`../real/handbook.${file}`, import.meta.url));
const fixture = (file: string) =>
  readFileSync(new URL(`../corpus/fixtures-pdf/${file}`, import.meta.url));
const languages = ['de', 'ru', 'zh', 'ar'] as const;

const words: Grammar = {
  token: /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]|\s+/gu,
  harmful: [
    ...[
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      '\t',
      '\f',
      '\0',
      '\u0085',
      '\u2028',
      '\u2060',
      '\uFEFF',
      '\u00A0',
    ],
    ...[
      '.',
      '?!',
      '…',
      '“',
      '”',
      '"',
      '(',
      ')',
      'Dr.',
      'U.S.',
      '1.',
      'e\u0301',
      '🎉',
      '👨‍👩‍👧',
      '\u200F',
    ],
    ...['title: ', 'date: 2024', '---', '===', '****', '。', '؟', 'ๆ', '\uD83C', '\u{10FFFF}'],
  ],
};

const markdown: Grammar = {
  token: /[\p{L}\p{N}]+|\r?\n[ \t]*|([^\p{L}\p{N}\s])\1*|[ \t]+/gu,
  harmful: [
    ...words.harmful,
    ...['#', '\n# ', '\n- ', '\n1. ', '\n> ', '\n    ', '\n\t', '\n---\n', '\n===\n', '\n***\n'],
    ...[
      '```',
      '\n```\n',
      '\n~~~js\n',
      '`',
      '``',
      '*',
      '**',
      '_',
      '~~',
      '[',
      ']',
      '](',
      '![',
      '[^1]',
    ],
    ...[
      '\n[^1]: ',
      '\n[a]: <',
      '|',
      '\n|',
      '|---|\n',
      '\n|:-:|\n',
      '<div>',
      '</div>',
      '<!--',
      '-->',
    ],
    ...['<b>', '<https://a.b>', 'http://a.b', '&amp;', '&#0;', '\\', '\\|', '- [ ] ', '{#id}', '<'],
  ],
};

/** Encodings in which texts were written before UTF-8, and its kin. */
const encodings = [
  ...['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be', 'windows-1250', 'windows-1251', 'koi8-r'],
  ...['windows-1252', 'windows-1256', 'ibm866', 'macintosh', 'gb18030', 'big5', 'shift_jis'],
];

/** Writes a text in another encoding, with a mark of it or without, and damages it by preference. */
const mutateEncoding: Mutator = (content, random, other) => {
  const encoding = pick(random, encodings) ?? '';
  const encoded = iconv.encode(content.toString(), encoding, { addBOM: random.next() < 0.5 });
  return random.next() < 0.3 ? encoded : mutateBytes(encoded, random, other);
};

/** Small files of one ending, and parts of the large one. */
function texts(ending: string): Buffer[] {
  return [
    ...languages.map((language) => real(`${language}.${ending}`)),
    ...inParts(real(ending).toString(), /(?<=\n)/, 4000).map((part) => Buffer.from(part)),
  ];
}

/** Cuts a text at some of the places that an expression finds, into parts a little longer than a length. */
function inParts(text: string, places: RegExp, length: number): string[] {
  const parts: string[] = [''];
  for (const piece of text.split(places)) {
    if ((parts.at(-1)?.length ?? 0) > length) parts.push('');
    parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts;
}

/** Small documents, and the large one in parts. */
function wordDocuments(): Buffer[] {
  const files = unzipSync(real('docx'));
  const path = 'word/document.xml';
  const source = Buffer.from(files[path] ?? []).toString();
  const [, head = '', body = '', foot = ''] =
    /^([^]*<w:body>)([^]*)(<\/w:body>[^]*)$/.exec(source) ?? [];
  const parts = inParts(body, /(?=<w:bookmarkStart )/, 6000).map((part) =>
    Buffer.from(zipSync({ ...files, [path]: Buffer.from(head + part + foot) })),
  );
  return [...languages.map((language) => real(`${language}.docx`)), ...parts];
}

/** The chapters of books. */
function chapters(): Buffer[] {
  return ['epub', ...languages.map((language) => `${language}.epub`)].flatMap((book) =>
    Object.entries(unzipSync(real(book)))
      .filter(([name]) => /text\/ch.*\.xhtml$/.test(name))
      .map(([, chapter]) => Buffer.from(chapter)),
  );
}

/** Those that take the longest come first. */
export const formats = {
  PDF: {
    endings: ['pdf'],
    read: () => [
      ...['report', 'paper', 'satzung', 'packed', 'pravila', 'chaguan', 'maktaba'].map((name) =>
        fixture(`${name}.pdf`),
      ),
      ...['de', 'ru', 'ar'].map((language) => real(`${language}.pdf`)),
    ],
    mutators: [mutateBytes, mutateSyntax, mutateObjects, mutateObjects, mutateObjects],
  },
  Word: {
    endings: ['docx'],
    read: wordDocuments,
    mutators: [mutateBytes, mutateArchive, mutateArchive, mutateArchive],
  },
  EPUB: {
    endings: ['epub'],
    read: () => languages.map((language) => real(`${language}.epub`)),
    mutators: [mutateBytes, mutateArchive, mutateArchive, mutateArchive],
  },
  HTML: {
    endings: ['html', 'xhtml'],
    read: () => [...texts('html'), ...chapters()],
    mutators: [mutateBytes, mutateEncoding, mutateMarkup, mutateMarkup, mutateMarkup],
  },
  Markdown: {
    endings: ['md'],
    read: () => texts('md'),
    mutators: [mutateBytes, tokenMutator(markdown), tokenMutator(markdown)],
  },
  'plain text': {
    endings: ['txt'],
    read: () => texts('txt'),
    mutators: [mutateBytes, mutateEncoding, tokenMutator(words)],
  },
} satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
