import type { Random } from '../../tools/bench/random.ts';
import { type Mutator, pick, somePart } from './mutator.ts';

/** How a format's text is taken apart. */
export interface Grammar {
  /** Matches every token; what stands between them is left as it is. With the flag `g`. */
  readonly token: RegExp;
  /** Tokens that may do harm where they come in. */
  readonly harmful: readonly string[];
}

/** Changes one to six tokens of a text: drops, doubles, swaps, replaces, repeats them. */
export function mutateTokens(text: string, grammar: Grammar, random: Random, other = text): string {
  const parts = split(text, grammar.token);
  const others = tokensOf(split(other, grammar.token));
  for (let left = random.between(1, 6); left > 0; left--) change(parts, others, grammar, random);
  return parts.join('');
}

/** As {@link mutateTokens}, for files whose text is encoded so. */
export function tokenMutator(grammar: Grammar, encoding: 'utf8' | 'latin1' = 'utf8'): Mutator {
  return (content, random, other) =>
    Buffer.from(
      mutateTokens(content.toString(encoding), grammar, random, other.toString(encoding)),
      encoding,
    );
}

/** @returns what stands between tokens at even places, the tokens at odd ones. */
function split(text: string, token: RegExp): string[] {
  const parts: string[] = [];
  let done = 0;
  for (const match of text.matchAll(token)) {
    parts.push(text.slice(done, match.index), match[0]);
    done = match.index + match[0].length;
  }
  return parts.concat(text.slice(done));
}

function tokensOf(parts: readonly string[]): string[] {
  return parts.filter((_, i) => i % 2 === 1);
}

/** Changes the parts in place. */
function change(
  parts: string[],
  others: readonly string[],
  { harmful }: Grammar,
  random: Random,
): void {
  const place = () => 2 * random.between(0, (parts.length - 3) / 2) + 1;
  const at = parts.length < 3 ? 0 : place();
  const token = parts[at] ?? '';
  const replacement = pick(random, random.next() < 0.5 ? harmful : others) ?? '';
  switch (random.between(0, 6)) {
    case 0:
      parts[at] = '';
      break;
    case 1:
      parts[at] = token + token;
      break;
    case 2: {
      const second = parts.length < 3 ? 0 : place();
      parts[at] = parts[second] ?? '';
      parts[second] = token;
      break;
    }
    case 3:
      parts[at] = replacement;
      break;
    case 4:
      parts[at] = token + replacement;
      break;
    case 5:
      parts[at] = (random.next() < 0.5 ? token : replacement).repeat(random.between(2, 200));
      break;
    case 6: {
      const { start, end } = somePart(random, parts.length);
      parts.splice(start - (start % 2), end - start - ((end - start) % 2));
    }
  }
}
