import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { FakeDiscord, type RecordedMessage, type StartOptions } from '../fake-discord/index.ts';
import { cleanUp } from './cleanup.ts';
import { type Ending, Program } from './program.ts';

/** The real program on a fake Discord. */
export interface Bot {
  readonly discord: FakeDiscord;
  readonly program: Program;
  readonly env: Readonly<Record<string, string>>;
}

export interface DiscordOptions {
  readonly fake?: StartOptions;
  /** What Discord has to refuse, a pattern each; default nothing. Faults that a test sets are no refusals. */
  readonly refusals?: readonly RegExp[];
}

export interface BotOptions extends DiscordOptions {
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a fake Discord, which ends with the test; the test fails if it has refused anything but what was expected. */
export async function startDiscord(
  t: TestContext,
  { fake = {}, refusals = [] }: DiscordOptions = {},
): Promise<FakeDiscord> {
  const discord = await FakeDiscord.start(fake);
  cleanUp(t, async () => {
    await discord.stop();
    assertRefusals(discord, refusals);
  });
  return discord;
}

function assertRefusals({ violations }: FakeDiscord, expected: readonly RegExp[]): void {
  const surprises = violations.filter((line) => !expected.some((pattern) => pattern.test(line)));
  assert.deepEqual(surprises, [], 'Discord refused what the bot sent');
  const missing = expected.filter((pattern) => !violations.some((line) => pattern.test(line)));
  assert.deepEqual(missing, [], 'Discord did not refuse what it was to refuse');
}

/** Starts a fake Discord and the real program on it; both end with the test. */
export async function launch(
  t: TestContext,
  { env = {}, ...options }: BotOptions = {},
): Promise<Bot> {
  const discord = await startDiscord(t, options);
  const all = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restUrl, ...env };
  const program = new Program('src/main.ts', { env: all });
  cleanUp(t, () => program.stop('SIGKILL'));
  return { discord, program, env: all };
}

/** Launches and waits until the bot is connected and its commands are registered. */
export async function startBot(t: TestContext, options: BotOptions = {}): Promise<Bot> {
  const bot = await launch(t, options);
  await bot.program.output('commands ');
  return bot;
}

/** Ends the program and starts it again on the same Discord; resolves once it is connected. */
export async function restart(t: TestContext, { discord, program, env }: Bot): Promise<Bot> {
  await program.stop();
  const again = new Program('src/main.ts', { env });
  cleanUp(t, () => again.stop('SIGKILL'));
  await again.output('commands ');
  return { discord, program: again, env };
}

/** Asserts that nothing of what a program wrote holds a secret. */
export function assertQuiet(ending: Ending, ...secrets: string[]): void {
  for (const secret of secrets) {
    assert.ok(!`${ending.stdout}${ending.stderr}`.includes(secret), `"${secret}" is in the log`);
  }
}

/** The `custom_id` of the button of a message whose label starts with this. */
export function buttonOf(message: RecordedMessage | undefined, label: string): string {
  const button = buttonsOf(message).find((one) => one.label.startsWith(label));
  assert.ok(button, `no button "${label}" among ${labelsOf(message).join(', ')}`);
  return button.custom_id;
}

/** Rates an answer; ends once the bot has thanked. */
export async function rate(
  discord: FakeDiscord,
  message: RecordedMessage,
  label: string,
  situation = {},
): Promise<void> {
  const { message: thanks } = await discord.component(message, buttonOf(message, label), situation);
  assert.equal(thanks?.content, 'Thank you for telling me.');
}

/** What the buttons of a message say. */
export function labelsOf(message: RecordedMessage | undefined): string[] {
  return buttonsOf(message).map(({ label }) => label);
}

function buttonsOf(message: RecordedMessage | undefined) {
  interface Button {
    readonly type: number;
    readonly label: string;
    readonly custom_id: string;
  }
  const rows = (message?.components ?? []) as readonly { readonly components: readonly Button[] }[];
  return rows.flatMap(({ components }) => components).filter(({ type }) => type === 2);
}
