/** A fake Discord on 127.0.0.1 for end-to-end tests with the real client. */
export type { OptionValue, OptionValues, Upload } from './command-options.ts';
export { FakeDiscord } from './fake-discord.ts';
export type { Fault, FaultOptions } from './faults.ts';
export type { Situation } from './interactions.ts';
export { intents, limits, messageFlags } from './limits.ts';
export type { Place } from './places.ts';
export type { Shown } from './shown.ts';
export type { StartOptions } from './start.ts';
export type { Writing } from './writing.ts';
export type { FakeChannel, FakeFile, FakeUser, RecordedMessage, RecordedRequest } from './world.ts';
