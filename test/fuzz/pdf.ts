import { deflateSync, inflateSync } from 'node:zlib';
import type { Random } from '../../tools/bench/random.ts';
import { mutateBytes } from './bytes.ts';
import { type Mutator, pick } from './mutator.ts';
import { type Grammar, mutateTokens, tokenMutator } from './tokens.ts';

/** Names, strings, numbers, references, operators and the brackets of the PDF language. */
const syntax: Grammar = {
  token: /\d+ \d+ R\b|\/[^\s/<>[\]()]*|<<|>>|[[\]()]|<[\da-fA-F]*>|[-+.\d]+|[A-Za-z'"*]+/g,
  harmful: [
    ...['1 0 R', '2 0 R', '3 0 R', '0 0 R', '99999 0 R', '<<', '>>', '[', ']', '(', ')', '<', '>'],
    ...['0', '-1', '1e9', '2147483648', '-99999999999', '.', '--1', 'null', 'true', '/', '/Kids'],
    ...['/Parent', '/Length', '/Type', '/Page', '/Pages', '/Identity-H', '/Type0', '/Type3', '/Fm0'],
    ...['/FlateDecode', '/LZWDecode', '/ASCII85Decode', '/JBIG2Decode', '/Encrypt', '/ToUnicode'],
    ...['endobj', 'endstream', 'stream', 'obj', 'xref', 'trailer', 'startxref', 'BT', 'ET', 'q'],
    ...['Tj', 'TJ', 'Tm', 'Td', 'Do', 'BI', 'EI', 'Tf', 'cm', '\0', '<D800>', '<DC00D800>'],
    ...['<FEFF>', '<000D000A>', '<200F>', '(\\r\\n)', 'beginbfchar', 'endbfrange', '<FFFFFFFF>'],
  ],
};

/** Changes the file's own language as it stands: where objects are, how long, and what they hold. */
export const mutateSyntax = tokenMutator(syntax, 'latin1');

interface PdfObject {
  readonly number: string;
  readonly head: string;
  readonly stream: Buffer | null;
}

/** Changes one to three objects or unpacked streams, and writes the file anew: lengths and places are right. */
export const mutateObjects: Mutator = (content, random, other) => {
  const source = content.toString('latin1');
  const objects = objectsOf(source);
  if (objects.length === 0) return content;
  const others = objectsOf(other.toString('latin1'));
  const streams = objects.filter(({ stream }) => stream !== null);
  for (let left = random.between(1, 3); left > 0; left--) {
    const changed = pick(random, random.next() < 0.5 ? streams : objects);
    if (!changed) continue;
    objects[objects.indexOf(changed)] = mutateObject(changed, random, others);
  }
  const trailer = /trailer\s*(<<[^]*?>>)\s*startxref/.exec(source)?.[1];
  return write(objects, trailer ?? '<</Root 1 0 R>>');
};

function objectsOf(source: string): PdfObject[] {
  return Array.from(source.matchAll(/\b(\d+) 0 obj\b([^]*?)\bendobj\b/g), ([, number, body]) => {
    const [, head = '', packed] = /^([^]*?)stream\r?\n([^]*?)\r?\n?endstream/.exec(body ?? '') ?? [];
    const stream = packed === undefined ? null : unpack(head, Buffer.from(packed, 'latin1'));
    if (stream === null) return { number: number ?? '', head: body ?? '', stream };
    // It is packed and measured anew; what else is said of it stays.
    const bare = head.replace(/\/Filter\s*\/FlateDecode/, '').replace(/\/Length \d+(?: 0 R)?/, '');
    return { number: number ?? '', head: bare, stream };
  });
}

/** @returns null where it is not packed in the usual way. */
function unpack(head: string, packed: Buffer): Buffer | null {
  if (!/\/Filter\s*\/FlateDecode/.test(head)) return null;
  try {
    return inflateSync(packed);
  } catch {
    return null;
  }
}

function mutateObject(object: PdfObject, random: Random, others: readonly PdfObject[]): PdfObject {
  const { number, head, stream } = object;
  const other = pick(random, others) ?? object;
  if (random.next() < 0.05) return { ...other, number };
  if (stream === null) return { number, stream, head: mutateTokens(head, syntax, random) };
  if (random.next() < 0.2) return { number, stream, head: mutateTokens(head, syntax, random) };
  const isText = !stream.subarray(0, 200).includes(0);
  const mutate = isText && random.next() < 0.8 ? mutateSyntax : mutateBytes;
  return { number, head, stream: mutate(stream, random, other.stream ?? stream) };
}

function write(objects: readonly PdfObject[], trailer: string): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  let length = 9;
  const places = new Map<number, number>();
  for (const { number, head, stream } of objects) {
    places.set(Number(number), length);
    const packed = stream && deflateSync(stream, { level: 1 });
    const dictionary = head.replace(/<</, `<</Filter/FlateDecode/Length ${packed?.length ?? 0} `);
    const body = packed
      ? [Buffer.from(`${dictionary}stream\n`, 'latin1'), packed, Buffer.from('\nendstream')]
      : [Buffer.from(head, 'latin1')];
    const part = Buffer.concat([
      Buffer.from(`${number} 0 obj `),
      ...body,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    length += part.length;
  }
  const size = Math.max(...places.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return `${String(place ?? 0).padStart(10, '0')} 00000 ${place === undefined ? 'f' : 'n'} \n`;
  });
  const end = `xref\n0 ${size}\n${rows.join('')}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')]);
}
