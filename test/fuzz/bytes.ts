import type { Random } from '../../tools/bench/random.ts';
import { type Mutator, pick, somePart } from './mutator.ts';

/** Bytes at which counting, signs and encodings turn. */
const telling = [0, 1, 0x0a, 0x0d, 0x20, 0x22, 0x3c, 0x7f, 0x80, 0xc3, 0xed, 0xef, 0xfe, 0xff];

const changes = [flip, overwrite, remove, insert, repeat, swap, splice, truncate] as const;

/** Changes one to four places, as damaged files have them. */
export const mutateBytes: Mutator = (content, random, other) => {
  let changed = content;
  for (let left = random.between(1, 4); left > 0; left--) {
    changed = pick(random, changes)(changed, random, other);
  }
  return changed;
};

function flip(content: Buffer, random: Random): Buffer {
  const changed = Buffer.from(content);
  const at = random.between(0, changed.length - 1);
  changed[at] = (changed[at] ?? 0) ^ (1 << random.between(0, 7));
  return changed;
}

function overwrite(content: Buffer, random: Random): Buffer {
  const changed = Buffer.from(content);
  const at = random.between(0, changed.length - 1);
  const byte = random.next() < 0.5 ? pick(random, telling) : random.between(0, 255);
  return changed.fill(byte ?? 0, at, Math.min(at + random.between(1, 4), changed.length));
}

function remove(content: Buffer, random: Random): Buffer {
  const { start, end } = somePart(random, content.length);
  return replace(content, start, end, Buffer.alloc(0));
}

function insert(content: Buffer, random: Random): Buffer {
  const at = random.between(0, content.length);
  const bytes = Array.from({ length: random.between(1, 8) }, () => random.between(0, 255));
  return replace(content, at, at, Buffer.from(bytes));
}

function repeat(content: Buffer, random: Random): Buffer {
  const { start, end } = somePart(random, content.length);
  const part = content.subarray(start, Math.min(end, start + 2000));
  return replace(content, end, end, Buffer.concat(Array<Buffer>(random.between(1, 5)).fill(part)));
}

/** Two parts that stand next to each other change places. */
function swap(content: Buffer, random: Random): Buffer {
  const { start, end } = somePart(random, content.length);
  const middle = random.between(start, end);
  const turned = [content.subarray(middle, end), content.subarray(start, middle)];
  return replace(content, start, end, Buffer.concat(turned));
}

function splice(content: Buffer, random: Random, other: Buffer): Buffer {
  const { start, end } = somePart(random, content.length);
  const part = somePart(random, other.length);
  return replace(content, start, end, other.subarray(part.start, part.end));
}

function truncate(content: Buffer, random: Random): Buffer {
  const length = random.between(0, content.length);
  return random.next() < 0.5 ? content.subarray(0, length) : content.subarray(length);
}

function replace(content: Buffer, start: number, end: number, by: Buffer): Buffer {
  return Buffer.concat([content.subarray(0, start), by, content.subarray(end)]);
}
