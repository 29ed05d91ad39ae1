/** The bot on Discord: slash commands and direct messages. */
export { type BotOptions, runBot } from './bot.ts';
export { BotError } from './errors.ts';
