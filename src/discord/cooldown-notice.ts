import { time, TimestampStyles } from 'discord.js';
import type { Refusal } from './cooldown.ts';
import type { Reply } from './reply.ts';
import type { Texts } from './texts/index.ts';

/** When somebody may ask again, and whose questions were too many. */
export function cooldownNotice({ waitMs, by }: Refusal, texts: Texts): Reply {
  const when = time(new Date(Date.now() + waitMs), TimestampStyles.RelativeTime);
  const content = by === 'server' ? texts.serverCooldown(when) : texts.cooldown(when);
  return { content, isPrivate: true };
}
