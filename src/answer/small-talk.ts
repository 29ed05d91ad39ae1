import { plainWords } from '../corpus/index.ts';
import { emoticons, languagesOfCourtesies, readCourtesies } from './courtesies.ts';

/** What people say to a bot that is no question about documents. */
export type SmallTalk = 'greeting' | 'thanks' | 'goodbye' | 'about-bot';

/** A name at the end of a courtesy, as in "Hello Ada!": one word with a capital, not in a question. */
const lastName = /(?<=[\s,،，])\p{Lu}[\p{Ll}\p{M}]+[\s!.,…\p{Extended_Pictographic}]*$/u;

/** What is answered where several things are said, best first. */
const answered = ['about-bot', 'thanks', 'goodbye', 'greeting'] as const satisfies SmallTalk[];

/** Nobody greets in more UTF-16 code units. */
const longestSmallTalk = 200;

/**
 * Recognises greetings, thanks, goodbyes and questions about the bot, in any language that is known, where they are
 * all that somebody says, however many of them.
 *
 * @returns null for everything else, which is a question.
 */
export function recogniseSmallTalk(text: string): SmallTalk | null {
  if (text.length > longestSmallTalk) return null;
  for (const said of waysToRead(text)) {
    const kind = kindOf(said);
    if (kind !== null) return kind;
  }
  return null;
}

/**
 * The language in which somebody greets, thanks, says goodbye or asks about the bot.
 *
 * @param likely BCP 47 primary subtags, most likely first: of several languages that say it alike, the first of these.
 * @returns a primary subtag; null for everything else, and where nothing tells the language.
 */
export function languageOfSmallTalk(text: string, likely: readonly string[] = []): string | null {
  if (recogniseSmallTalk(text) === null) return null;
  for (const said of waysToRead(text)) {
    const tags = languagesOfCourtesies(plainWords(said));
    const [only, ...others] = tags;
    if (only === undefined) continue;
    return likely.find((tag) => tags.includes(tag)) ?? (others.length === 0 ? only : null);
  }
  return null;
}

/** Without faces, and also without a name at its end. */
function waysToRead(text: string): string[] {
  const said = text.replace(emoticons, ' ');
  return lastName.test(said) ? [said, said.replace(lastName, '')] : [said];
}

function kindOf(said: string): SmallTalk | null {
  const kinds = readCourtesies(plainWords(said));
  if (kinds === null) return null;
  return answered.find((kind) => kinds.includes(kind)) ?? null;
}
