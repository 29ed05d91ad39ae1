import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { PermissionFlagsBits } from 'discord.js';
import type { FakeDiscord } from '../fake-discord/index.ts';
import { buttonOf, startBot } from '../support/bot.ts';
import { cleanUp } from '../support/cleanup.ts';
import { folderWith } from '../support/folder.ts';

/** Discord takes the next first response to an interaction, but the bot does not get to know. */
function loseConfirmation(t: TestContext, discord: FakeDiscord): void {
  const fault = discord.fault({ path: '/interactions/*', hold: 'after' });
  cleanUp(t, () => {
    fault.release();
  });
}

/** The second try, which comes once the time of the first is out. */
const refusals = [/callback: 400 40060 /];

const rules =
  'The hall closes at ten, because the neighbours want to sleep.\n\nThe bar closes at nine.\n';

describe('a response of which no confirmation came', { concurrency: 3 }, () => {
  it('counts as given, and what it answers is remembered for the next question', async (t) => {
    const corpus = await folderWith(t, { 'rules.txt': rules });
    const { discord, program } = await startBot(t, { env: { CORPUS_DIR: corpus }, refusals });
    loseConfirmation(t, discord);
    const { message } = await discord.slash('ask', { question: 'When does the hall close?' });
    await program.output('"msg":"answered"');
    const next = discord.nextMessage({ channelId: discord.channel.id });
    discord.guildMessage('why?', { replyTo: message ?? assert.fail('no answer') });
    assert.match((await next).content, /because the neighbours want to sleep/);
    const { stdout } = await program.stop();
    assert.doesNotMatch(stdout, /too late|could not/);
  });

  it('is followed by what was to follow it: what is shared, a file', async (t) => {
    const folder = await folderWith(t, { 'corpus/rules.txt': rules });
    const { discord, program } = await startBot(t, {
      env: {
        ...{ CORPUS_DIR: path.join(folder, 'corpus'), DATA_DIR: path.join(folder, 'data') },
        KEEP_QUESTIONS: 'on',
      },
      refusals,
    });
    const question = 'When does the hall close?';
    const { message: answer } = await discord.slash('ask', { question, private: true });
    loseConfirmation(t, discord);
    const pressed = await discord.component(
      answer ?? assert.fail('no answer'),
      buttonOf(answer, 'Share'),
    );
    assert.match((await pressed.nextFollowup()).content, /\n-# Shared by <@\d+>$/);
    await program.output('"action":"share"');
    await discord.slash('ask', { question: 'Where are the penguins?' });
    const manager = { user: discord.addUser('manager', PermissionFlagsBits.ManageGuild) };
    const { message: list } = await discord.slash('unanswered', {}, manager);
    loseConfirmation(t, discord);
    const exported = await discord.component(
      list ?? assert.fail('no list'),
      buttonOf(list, 'Export'),
      manager,
    );
    const [file] = (await exported.final()).files;
    assert.match(file?.content.toString() ?? '', /penguins/);
    await program.output('"action":"export"');
    const { stdout } = await program.stop();
    assert.doesNotMatch(stdout, /too late|could not/);
    assert.equal(discord.violations.length, 2);
  });
});
