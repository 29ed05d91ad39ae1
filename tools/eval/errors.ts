/** Thrown where arguments or a file cannot be used; the message names what is at fault and what would be right. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
