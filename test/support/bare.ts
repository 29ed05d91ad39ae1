/**
 * A text without what differs from one reader to the next: white space, ligatures and the like, and the invisible
 * marks of bidirectional text.
 */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '');
}
