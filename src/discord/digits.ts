/** Digits of numbers in the identifiers of buttons and choices, which have room for 100 characters. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A whole number in digits to the base 64, zeros in front.
 *
 * @returns null where it needs more digits.
 */
export function toDigits(number: number | bigint, width: number): string | null {
  let left = BigInt(number);
  let written = '';
  for (let i = 0; i < width; i++) {
    written = (digits[Number(left % 64n)] ?? '') + written;
    left /= 64n;
  }
  return left === 0n ? written : null;
}

/** The number that {@link toDigits} wrote. */
export function fromDigits(written: string): bigint {
  let number = 0n;
  for (const digit of written) number = number * 64n + BigInt(digits.indexOf(digit));
  return number;
}
