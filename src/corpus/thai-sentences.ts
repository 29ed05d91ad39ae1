import type { Span } from './document.ts';

/**
 * Thai has no full stop: a space ends a sentence, but also a clause, a name or a number. These are what a
 * sentence starts with more often than it goes on with.
 */
const openers =
  /^(?:นอกจาก|อย่างไรก็|ดังนั้น|เพราะฉะนั้น|ด้วยเหตุนี้|ต่อมา|ต่อจาก|จากนั้น|จากการ|หลังจาก|ภายหลัง|ก่อนหน้า|เมื่อ|ขณะ|ในขณะ|ในช่วง|ในปี|ในปัจจุบัน|ในตอน|ในวัน|ในเดือน|ในกรณี|ในทาง|ในที่สุด|ใน|ตั้งแต่|ตัวอย่าง|เนื่องจาก|เนื่องด้วย|ทว่า|แต่|ปัจจุบัน|ตอนนี้|ทั้งนี้|อีกทั้ง|สำหรับ|ส่วน|ถ้า|หาก|แม้|ตาม|สุดท้าย|แรกเริ่ม|เดิม|โดยทั่วไป|โดยปกติ|พวกเขา|พวกเรา|เขา|เธอ|ท่าน|ผม|ฉัน|คุณ|เรา|มัน|นี่|นั่น|สิ่ง|การ|ความ|ผู้|ทั้ง|ทุก|บาง|หลาย|เพราะ|เพื่อ)/;

/** What never starts a sentence: it goes on with the one before. */
const continuations =
  /^(?:และ|หรือ|กับ|ที่|ซึ่ง|อัน|โดย|ว่า|ของ|คือ|เป็น|ได้แก่|เช่น|รวม|ตลอดจน|จน|ถึง|อีกด้วย|ด้วย|ได้|ให้|ไป|มา|อยู่|แล้ว|ก็|จึง|จะ|ๆ|ฯ)/;

/** What is not the end of a sentence, before a space. */
const unfinished =
  /(?:และ|หรือ|กับ|ที่|ซึ่ง|โดย|ว่า|ของ|คือ|เป็น|ได้แก่|เช่น|ใน|จาก|ถึง|แก่|แห่ง|ปี|ราว|ประมาณ|เพียง|[,:;–—-])$/;

/** Polite words that end what somebody says. */
const particles = /(?:ครับ|ค่ะ|คะ|จ้ะ|จ้า|นะ|ฮะ)$/;

/** In UTF-16 code units: no sentence is parted before that without a particle. */
const shortest = 50;

/** Longer ones are parted at any space between words that go on no thought. */
const long = 200;

/**
 * Splits Thai text at the spaces that most likely end a sentence: after polite particles, before words that open
 * a sentence, at doubled spaces, and in long sentences wherever no word binds what stands around the space.
 *
 * @returns offsets in `text`, in order and without gaps; white space stays with the sentence before it.
 */
export function splitThai(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[([“«]|[)\]”»]|\s+/g)) {
    if (!/\s/.test(mark)) {
      depth = /[([“«]/.test(mark) ? depth + 1 : Math.max(0, depth - 1);
      continue;
    }
    const next = index + mark.length;
    // A bracket that never closes must not keep all the rest together.
    if (depth > 0 && next - start < 2 * long) continue;
    if (
      isEnd(
        text.slice(Math.max(start, index - 20), index),
        mark,
        text.slice(next, next + 20),
        index - start,
      )
    ) {
      spans.push({ start, end: next });
      start = next;
      depth = 0;
    }
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

function isEnd(before: string, space: string, after: string, length: number): boolean {
  if (after === '' || continuations.test(after)) return false;
  if (particles.test(before)) return true;
  if (length < shortest || unfinished.test(before)) return false;
  // Spaces stand on both sides of numbers and foreign words.
  if (!/^[\p{Script=Thai}“"]/u.test(after) || !/[\p{Script=Thai}\p{N}”")\]%]$/u.test(before))
    return false;
  if (openers.test(after) || space.length > 1) return true;
  return length > long && /[\p{Script=Thai}”"]$/u.test(before);
}
