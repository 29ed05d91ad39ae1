import { plainWords } from '../corpus/index.ts';
import { emoticons, readCourtesies } from './courtesies.ts';

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
  const said = text.replace(emoticons, ' ');
  return kindOf(said) ?? (lastName.test(said) ? kindOf(said.replace(lastName, '')) : null);
}

function kindOf(said: string): SmallTalk | null {
  const kinds = readCourtesies(plainWords(said));
  if (kinds === null) return null;
  return answered.find((kind) => kinds.includes(kind)) ?? null;
}
