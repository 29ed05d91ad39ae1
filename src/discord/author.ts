import { type Message, userMention } from 'discord.js';
import { escapeMarkdown } from './escape.ts';

/**
 * Who wrote a message: a mention, or, of a webhook, which is no user, its name, escaped. (A response to a command is
 * from a webhook of sorts, too, whose id is the application's.)
 */
export function showAuthor({ author, webhookId, applicationId }: Message): string {
  const isUser = webhookId === null || webhookId === applicationId;
  return isUser ? userMention(author.id) : escapeMarkdown(author.displayName);
}
