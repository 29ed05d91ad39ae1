import type { Random } from '../../tools/bench/random.ts';
import { pick } from './mutator.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Changes whole elements of a text in XML or HTML: drops, doubles, swaps, unwraps, moves one into another, nests it. */
export function mutateElements(source: string, random: Random, other = source): string {
  const one = pick(random, findElements(source));
  if (!one) return source;
  const text = source.slice(one.start, one.end);
  const replace = (by: string) => source.slice(0, one.start) + by + source.slice(one.end);
  switch (random.between(0, 5)) {
    case 0:
      return replace('');
    case 1:
      return replace(text.repeat(random.between(2, 8)).slice(0, 20_000));
    case 2: {
      const second = pick(random, findElements(other));
      return replace(other.slice(second?.start, second?.end));
    }
    case 3:
      return replace(text.slice(text.indexOf('>') + 1, Math.max(0, text.lastIndexOf('<'))));
    case 4: {
      const place = pick(random, findElements(source))?.start ?? 0;
      return source.slice(0, place) + text + source.slice(place);
    }
    default:
      return replace(nested(text, random));
  }
}

/** The text within its own tags, again and again. */
function nested(text: string, random: Random): string {
  const opening = text.slice(0, text.indexOf('>') + 1);
  const name = /^<([^\s/>]+)/.exec(opening)?.[1] ?? 'p';
  const depth = pick(random, [2, 20, 99, 101, 600]);
  return opening.repeat(depth) + text + `</${name}>`.repeat(depth);
}

/** Where elements stand, from their first tag to their last; those that are not closed are their tag alone. */
function findElements(source: string): Range[] {
  const elements: Range[] = [];
  const open: { readonly name: string; readonly start: number }[] = [];
  for (const match of source.matchAll(/<(\/?)([a-z][\w:.-]*)(?:"[^"]*"|[^">])*>/gi)) {
    const [tag, slash, name = ''] = match;
    const end = match.index + tag.length;
    if (slash !== '/') {
      if (tag.endsWith('/>')) elements.push({ start: match.index, end });
      else open.push({ name, start: match.index });
      continue;
    }
    const at = open.findLastIndex((one) => one.name === name);
    for (const { start } of open.splice(at === -1 ? open.length : at).slice(0, 1)) {
      elements.push({ start, end });
    }
  }
  return elements;
}
