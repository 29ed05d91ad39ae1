import { languageOfSmallTalk } from '../answer/index.ts';
import { detectLanguage } from '../languages/index.ts';
import { type Texts, textsFor } from './texts/index.ts';

/** What several languages say alike, such as "hallo" and "ciao", is said likeliest in the first of these. */
const likeliest = ['en', 'es', 'it', 'fr', 'de', 'pt', 'ru', 'tr', 'pl', 'uk', 'nl', 'ja', 'zh'];

/** The bot speaks the language of what somebody writes, as far as that tells, else the server's. */
export function textsIn(written: string, otherwise: Texts): Texts {
  const [own = ''] = otherwise.tag.split('-', 1);
  const language =
    languageOfSmallTalk(written, [own, ...likeliest]) ?? detectLanguage(written, [own]);
  return language === null || language === own ? otherwise : textsFor(language);
}
