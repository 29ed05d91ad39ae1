import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PermissionFlagsBits } from 'discord.js';
import type { FakeDiscord, RecordedMessage } from '../fake-discord/index.ts';
import { type Bot, buttonOf, rate, restart, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

const question = 'What of the leak?';

/** A bot that keeps questions. */
async function keepingBot(...[t]: Parameters<typeof startBot>): Promise<Bot> {
  const data = await folderWith(t, {});
  return startBot(t, { env: { KEEP_QUESTIONS: 'on', DATA_DIR: data, QUESTIONS_PER_MINUTE: '0' } });
}

async function ask(discord: FakeDiscord, text: string, options = {}): Promise<RecordedMessage> {
  const { message } = await discord.slash('ask', { question: text, ...options });
  return message ?? assert.fail('no answer');
}

/** Mentions the bot in a server. @returns its answer. */
async function mentionIn(discord: FakeDiscord, text: string): Promise<RecordedMessage> {
  const answered = discord.nextMessage({ channelId: discord.channel.id });
  discord.guildMessage(text, { mentionsBot: true });
  return answered;
}

/** What a manager of the server is shown. */
async function shownTo(discord: FakeDiscord, command: string): Promise<string> {
  const manager = discord.addUser('manager', PermissionFlagsBits.ManageGuild);
  return (await discord.slash(command, {}, { user: manager })).message?.content ?? '';
}

describe('a rating', { concurrency: 3 }, () => {
  it('before Discord has confirmed the answer keeps the question', async (t) => {
    const { discord } = await keepingBot(t);
    const command = discord.fault({ path: '/interactions/*', hold: 'after' });
    await rate(discord, await ask(discord, question), 'Not helpful');
    command.release();
    assert.match(await shownTo(discord, 'unanswered'), /\*\*What of the leak\?\*\*/);
    const asked = 'How will the paper become public?';
    const message = discord.fault({ method: 'POST', path: '/channels/*', hold: 'after' });
    const answered = discord.nextMessage({ channelId: discord.channel.id });
    discord.guildMessage(asked, { mentionsBot: true });
    await rate(discord, await answered, 'Not helpful');
    message.release();
    assert.match(await shownTo(discord, 'unanswered'), /How will the paper become public/);
  });

  it('of somebody’s own copy keeps the question', async (t) => {
    const { discord, program } = await keepingBot(t);
    const grace = { user: discord.addUser('grace') };
    const answer = await ask(discord, question);
    await program.output('answered');
    const place = await discord.component(answer, buttonOf(answer, 'In context'), grace);
    const copy = place.message ?? assert.fail('no copy');
    await discord.component(copy, buttonOf(copy, 'Back'), grace);
    const now = discord.messages().find(({ id }) => id === copy.id) ?? assert.fail('no message');
    await rate(discord, now, 'Not helpful', grace);
    assert.match(await shownTo(discord, 'unanswered'), /\*\*What of the leak\?\*\*/);
  });

  it('of an answer that was shared keeps the question', async (t) => {
    const { discord, program } = await keepingBot(t);
    const answer = await ask(discord, question, { private: true });
    await program.output('answered');
    const pressed = await discord.component(answer, buttonOf(answer, 'Share'));
    const shared = await pressed.nextFollowup();
    await program.output('"action":"share"');
    await rate(discord, shared, 'Not helpful');
    assert.match(await shownTo(discord, 'unanswered'), /\*\*What of the leak\?\*\*/);
  });

  it('of a passage that was picked keeps what was picked, which counts as answered', async (t) => {
    const { discord, program } = await keepingBot(t);
    const choices = await discord.autocomplete('ask', { question: 'paper become pub' }, 'question');
    const answer = await ask(discord, String(choices[0]?.value));
    await program.output('"kind":"command"');
    await rate(discord, answer, 'Not helpful');
    assert.match(await shownTo(discord, 'unanswered'), /\*\*Lavrov nevertheless expects the paper/);
    assert.match(await shownTo(discord, 'stats'), /- 1 answered \(100%\)/);
  });

  it('replaces the one before of the same person', async (t) => {
    const { discord, program } = await keepingBot(t);
    const answer = await ask(discord, question);
    await program.output('answered');
    await rate(discord, answer, 'Helpful');
    await rate(discord, answer, 'Not helpful');
    assert.match(await shownTo(discord, 'stats'), /- 0 rated helpful, 1 not helpful/);
    assert.match(await shownTo(discord, 'unanswered'), /What of the leak\?/);
    await rate(discord, answer, 'Helpful');
    assert.match(await shownTo(discord, 'stats'), /- 1 rated helpful, 0 not helpful/);
    assert.equal(await shownTo(discord, 'unanswered'), 'No question is waiting for an answer.');
  });

  it('counts after a restart, too, although the question of a command is forgotten', async (t) => {
    const bot = await keepingBot(t);
    const answer = await ask(bot.discord, question);
    await restart(t, bot);
    await rate(bot.discord, answer, 'Not helpful');
    assert.match(await shownTo(bot.discord, 'stats'), /- 0 rated helpful, 1 not helpful/);
  });

  it('after a restart keeps the question that the answer replies to', async (t) => {
    const bot = await keepingBot(t);
    const { discord } = bot;
    const answers = [
      await discord.directMessage(question),
      await mentionIn(discord, 'What of the leak in the end?'),
    ];
    await restart(t, bot);
    for (const answer of answers) {
      const pressed = await discord.component(answer, buttonOf(answer, 'Not helpful'));
      assert.equal((await pressed.final()).content, 'Thank you for telling me.');
      // Known by now: what follows is answered at once.
      await rate(discord, answer, 'Helpful');
      await rate(discord, answer, 'Not helpful');
    }
    assert.match(
      await shownTo(discord, 'unanswered'),
      /\n- \*\*What of the leak in the end\?\*\*\n {2}-# rated not helpful once$/,
    );
    const owner = {
      user: { ...discord.member, permissions: String(PermissionFlagsBits.ManageGuild) },
    };
    const all = await discord.slash('unanswered', {}, owner);
    assert.match(all.message?.content ?? '', /rated not helpful 2 times · 1 more like it$/);
  });

  it('is thanked for where the message that the answer replies to is gone', async (t) => {
    const bot = await keepingBot(t);
    const { discord } = bot;
    const answer = await mentionIn(discord, question);
    await restart(t, bot);
    const unknown = { code: 10_008, message: 'Unknown Message' };
    discord.fault({ method: 'GET', path: '/channels/*', status: 404, body: unknown });
    const pressed = await discord.component(answer, buttonOf(answer, 'Not helpful'));
    assert.equal((await pressed.final()).content, 'Thank you for telling me.');
    assert.match(await shownTo(discord, 'stats'), /- 0 rated helpful, 1 not helpful/);
    assert.equal(await shownTo(discord, 'unanswered'), 'No question is waiting for an answer.');
  });

  it('of a question that was answered does not say that it was asked 0 times', async (t) => {
    const { discord, program } = await keepingBot(t);
    const answer = await ask(discord, question);
    await program.output('answered');
    await rate(discord, answer, 'Not helpful');
    assert.equal(
      (await shownTo(discord, 'unanswered')).split('\n').slice(1).join('\n'),
      '- **What of the leak?**\n  -# rated not helpful once',
    );
  });
});
