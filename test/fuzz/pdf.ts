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
    ...[
      '/Parent',
      '/Length',
      '/Type',
      '/Page',
      '/Pages',
      '/Identity-H',
      '/Type0',
      '/Type3',
      '/Fm0',
    ],
    ...['/FlateDecode', '/LZWDecode', '/ASCII85Decode', '/JBIG2Decode', '/Encrypt', '/ToUnicode'],
    ...['endobj', 'endstream', 'stream', 'obj', 'xref', 'trailer', 'startxref', 'BT', 'ET', 'q'],
    ...['Tj', 'TJ', 'Tm', 'Td', 'Do', 'BI', 'EI', 'Tf', 'cm', '\0', '<D800>', '<DC00D800>'],
    ...['<FEFF>', '<000D000A>', '<200F>', '(\\r\\n)', 'beginbfchar', 'endbfrange', '<FFFFFFFF>'],
  ],
};

/** Changes the file's own language as it stands: where objects are, how long, and what they hold. */
export const mutateSyntax = tokenMutator(syntax, 'latin1');

interface PdfObject {
  readonly number: number;
  readonly head: string;
  /** Unpacked. */
  readonly stream: Buffer | null;
  /** The numbers of the objects that the stream holds. */
  readonly inner: readonly number[];
}

/** Changes one to three objects or unpacked streams, and writes the file anew: lengths and places are right. */
export const mutateObjects: Mutator = (content, random, other) => {
  const { objects: found, root } = unpackPdf(content);
  const objects = [...found];
  const { objects: others } = unpackPdf(other);
  const streams = objects.filter(({ stream }) => stream !== null);
  for (let left = random.between(1, 3); left > 0; left--) {
    const changed = pick(random, random.next() < 0.5 ? streams : objects);
    if (!changed) continue;
    objects[objects.indexOf(changed)] = mutateObject(changed, random, others);
  }
  return write(objects, root);
};

interface Unpacked {
  readonly objects: readonly PdfObject[];
  /** Which object the others are reached from, as a dictionary says it. */
  readonly root: string;
}

const unpacked = new WeakMap<Buffer, Unpacked>();

/** Takes a file apart once: many cases are made of it. */
function unpackPdf(content: Buffer): Unpacked {
  const before = unpacked.get(content);
  if (before) return before;
  const source = content.toString('latin1');
  const [root = ''] = /\/Root \d+ 0 R/.exec(source) ?? [];
  const objects = Array.from(
    source.matchAll(/\b(\d+) 0 obj\b([^]*?)\bendobj\b/g),
    ([, number, body = '']) => readObject(Number(number), body),
  ).filter(({ head }) => !head.includes('/XRef'));
  const made = { objects, root };
  unpacked.set(content, made);
  return made;
}

function readObject(number: number, body: string): PdfObject {
  const [, head = '', packed] = /^([^]*?)stream\r?\n([^]*?)\r?\n?endstream/.exec(body) ?? [];
  const stream = packed === undefined ? null : unpack(head, Buffer.from(packed, 'latin1'));
  if (stream === null) return { number, head: body, stream, inner: [] };
  // It is packed and measured anew; what else is said of it stays.
  const bare = head.replace(/\/Filter\s*\/FlateDecode/, '').replace(/\/Length \d+(?: 0 R)?/, '');
  const count = /\/Type\s*\/ObjStm/.test(head) ? Number(/\/N (\d+)/.exec(head)?.[1]) : 0;
  const numbers = stream
    .toString('latin1')
    .split(/\s+/, 2 * count)
    .map(Number);
  return { number, head: bare, stream, inner: numbers.filter((_, i) => i % 2 === 0) };
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
  const { head, stream, number } = object;
  const other = pick(random, others) ?? object;
  if (random.next() < 0.05) return { ...other, number };
  if (stream === null || random.next() < 0.2) {
    return { ...object, head: mutateTokens(head, syntax, random) };
  }
  const isText = !stream.subarray(0, 200).includes(0);
  const mutate = isText && random.next() < 0.8 ? mutateSyntax : mutateBytes;
  return { ...object, stream: mutate(stream, random, other.stream ?? stream) };
}

/** Writes a file with a table of its objects, in a stream as newer files have it. */
function write(objects: readonly PdfObject[], root: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let length = 9;
  const rows: (Buffer<ArrayBuffer> | undefined)[] = [];
  const add = (object: PdfObject) => {
    rows[object.number] = tableRow(1, length, 0);
    for (const [i, inner] of object.inner.entries()) rows[inner] = tableRow(2, object.number, i);
    const part = writeObject(object);
    parts.push(part);
    length += part.length;
  };
  objects.forEach(add);
  const start = length;
  const number = Math.max(...objects.flatMap((object) => [object.number, ...object.inner])) + 1;
  rows[number] = tableRow(1, start, 0);
  const table = Buffer.concat(Array.from(rows, (row) => row ?? tableRow(0, 0, 0)));
  const head = `<</Type/XRef/W[1 4 2]/Size ${number + 1}${root}>>`;
  add({ number, head, stream: table, inner: [] });
  return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}

/** @param type 0 of no object, 1 of one at a place in the file, 2 of one in a stream of objects. */
function tableRow(type: 0 | 1 | 2, place: number, index: number): Buffer<ArrayBuffer> {
  const row = Buffer.alloc(7);
  row.writeUInt8(type);
  row.writeUInt32BE(place, 1);
  row.writeUInt16BE(index, 5);
  return row;
}

function writeObject({ number, head, stream }: PdfObject): Buffer {
  const packed = stream && deflateSync(stream, { level: 1 });
  const dictionary = packed
    ? head.replace('<<', `<</Filter/FlateDecode/Length ${packed.length} `)
    : head;
  return Buffer.concat([
    Buffer.from(`${number} 0 obj ${dictionary}`, 'latin1'),
    ...(packed ? [Buffer.from('stream\n'), packed, Buffer.from('\nendstream')] : []),
    Buffer.from('\nendobj\n'),
  ]);
}
