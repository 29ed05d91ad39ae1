import type { FakeUser } from '../../test/fake-discord/index.ts';
import { escapeHtml } from './html.ts';

const peopleColours = ['#3ba55d', '#e67e22', '#c2410c', '#0e7490'] as const;

/** Two quotation marks on a square of 40. */
const quotationMarks =
  '<path fill="#fff" d="M10 22v-3c0-4 2-7 7-8v3c-2 .5-3 2-3 4h3v8h-7zm13 0v-3c0-4 2-7 7-8v3c-2 .5-3 2-3 4h3v8h-7z"/>';

/** The address of a picture of its own for everybody: quotation marks for a bot, the initial for a person. */
export function avatarOf({ username, bot }: FakeUser): string {
  const colour = bot ? '#5865f2' : peopleColours[username.charCodeAt(0) % peopleColours.length];
  const initial = escapeHtml(/^./u.exec(username)?.[0].toUpperCase() ?? '');
  const sign = bot
    ? quotationMarks
    : `<text x="20" y="27" text-anchor="middle" font-family="Noto Sans" font-size="20" fill="#fff">${initial}</text>`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour ?? ''}"/>${sign}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
