/** Questions and answers on a terminal. */
export { ArgumentError, type AskArguments, readArguments, usage } from './arguments.ts';
export { answerEach, type BatchOptions, readLines } from './batch.ts';
export { chat, type ChatStreams } from './chat.ts';
