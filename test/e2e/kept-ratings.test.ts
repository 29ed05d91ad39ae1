import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { parse } from 'csv-parse/sync';
import { PermissionFlagsBits } from 'discord.js';
import type { FakeDiscord, RecordedMessage } from '../fake-discord/index.ts';
import { type Bot, buttonOf, rate, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

const question = 'When does the hall close?';

/** A bot with two documents, which keeps questions. */
async function keepingBot(t: TestContext): Promise<Bot & { readonly data: string }> {
  const folder = await folderWith(t, {
    'corpus/house.md': '# House rules\n\nThe hall closes at ten.',
    'corpus/bar.md': '# Bar rules\n\nThe hall closes at nine.',
  });
  const data = path.join(folder, 'data');
  const corpus = path.join(folder, 'corpus');
  const env = { KEEP_QUESTIONS: 'on', DATA_DIR: data, CORPUS_DIR: corpus };
  return { ...(await startBot(t, { env })), data };
}

/** Asks; ends once the answer can be rated. */
async function ask(
  { discord, program }: Bot,
  options: Readonly<Record<string, string>> = {},
): Promise<RecordedMessage> {
  const { message } = await discord.slash('ask', { question, ...options });
  await program.output('"kind":"command"');
  return message ?? assert.fail('no answer');
}

/** The table that a manager of the server exports. */
async function exported(discord: FakeDiscord): Promise<Record<string, string>[]> {
  const manager = { user: discord.addUser('manager', PermissionFlagsBits.ManageGuild) };
  const { message } = await discord.slash('unanswered', {}, manager);
  const list = message ?? assert.fail('no list');
  const pressed = await discord.component(list, buttonOf(list, 'Export'), manager);
  const [file] = (await pressed.final()).files;
  return parse(file?.content ?? '', { bom: true, columns: true });
}

describe('a question that is kept for a rating', { concurrency: 3 }, () => {
  it('is kept with the document that was asked, and exported with it', async (t) => {
    const bot = await keepingBot(t);
    const answer = await ask(bot, { document: 'bar.md' });
    assert.match(answer.content, /at nine/);
    await rate(bot.discord, answer, 'Not helpful');
    const [row, ...others] = await exported(bot.discord);
    assert.equal(row?.question, question);
    assert.equal(row['document asked'], 'bar.md');
    assert.deepEqual(others, []);
  });

  it('is counted once where somebody rates an answer and their own copy of it', async (t) => {
    const bot = await keepingBot(t);
    const { discord } = bot;
    const answer = await ask(bot);
    const grace = { user: discord.addUser('grace') };
    await rate(discord, answer, 'Not helpful', grace);
    const { message: place } = await discord.component(
      answer,
      buttonOf(answer, 'In context'),
      grace,
    );
    const copy = place ?? assert.fail('no copy');
    await discord.component(copy, buttonOf(copy, 'Back'), grace);
    const now = discord.messages().find(({ id }) => id === copy.id) ?? assert.fail('no message');
    await rate(discord, now, 'Not helpful', grace);
    const [row] = await exported(discord);
    assert.equal(row?.['rated not helpful'], '1');
  });

  it('is counted once less where one of several finds the answer helpful after all', async (t) => {
    const bot = await keepingBot(t);
    const { discord, program, data } = bot;
    const answer = await ask(bot);
    const grace = { user: discord.addUser('grace') };
    await rate(discord, answer, 'Not helpful');
    await rate(discord, answer, 'Not helpful', grace);
    await rate(discord, answer, 'Helpful', grace);
    const [row] = await exported(discord);
    assert.equal(row?.['rated not helpful'], '1');
    await rate(discord, answer, 'Helpful');
    await program.stop();
    const stored = JSON.parse(await readFile(path.join(data, 'questions.json'), 'utf8')) as unknown;
    assert.deepEqual(stored, { version: 1, questions: [] });
  });
});
