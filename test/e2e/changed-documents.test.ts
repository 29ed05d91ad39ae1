import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { type Bot, buttonOf, labelsOf, restart, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

const now = '`1` All new.\n`3` Nothing closes.\n-# rules.txt:1-3';

/** What is said of a document that has changed, and of one that is gone. */
const languages = [
  {
    locale: 'en-US',
    changed: `The document has changed since. This is what stands there now:\n${now}`,
    gone: 'This document is no longer among those that I quote.',
  },
  {
    locale: 'de',
    changed: `Das Dokument hat sich seitdem geändert. Jetzt steht dort:\n${now}`,
    gone: 'Aus diesem Dokument zitiere ich nicht mehr.',
  },
] as const;

type Test = Parameters<typeof startBot>[0];

async function start(t: Test): Promise<{ readonly bot: Bot; readonly file: string }> {
  const corpus = await folderWith(t, {
    'rules.txt': 'The hall closes at ten.\n\nThe bar closes at nine.\n',
    'other.txt': 'Nothing of note.',
  });
  const env = { CORPUS_DIR: corpus, QUESTIONS_PER_MINUTE: '0' };
  return { bot: await startBot(t, { env }), file: path.join(corpus, 'rules.txt') };
}

/** Changes the rules, looks in each language, takes them away, and looks again. */
async function changeThenRemove(
  t: Test,
  { bot, file }: Awaited<ReturnType<typeof start>>,
  look: (expected: string, locale: string) => Promise<void>,
): Promise<void> {
  await writeFile(file, 'All new.\n\nNothing closes.\n');
  const later = await restart(t, bot);
  for (const { locale, changed } of languages) await look(changed, locale);
  await rm(file);
  await restart(t, later);
  for (const { locale, gone } of languages) await look(gone, locale);
}

describe('after a document has changed, or is gone', { concurrency: 3 }, () => {
  it('another answer, in a document that is still as it was, can be reached', async (t) => {
    const corpus = await folderWith(t, {
      'a.txt': 'The hall closes at ten.',
      'b.txt': 'The hall closes at eleven.',
    });
    const bot = await startBot(t, { env: { CORPUS_DIR: corpus } });
    const { discord } = bot;
    const { message } = await discord.slash('ask', { question: 'When does the hall close?' });
    const answer = message ?? assert.fail('no answer');
    const [, second = ''] =
      /^-# (\w\.txt):1$/gm.exec(answer.content.split('\n').at(-1) ?? '') ?? [];
    assert.notEqual(second, '', answer.content);
    await writeFile(path.join(corpus, second), 'All new. Nothing ever closes.');
    await restart(t, bot);
    const changed = await discord.component(answer, buttonOf(answer, 'Next answer (2 of 2)'));
    assert.match(changed.message?.content ?? '', /^The document has changed since\./);
    const later = changed.message ?? assert.fail('no lines');
    assert.deepEqual(labelsOf(later), ['Earlier lines', 'Later lines', 'Next answer (1 of 2)']);
    const first = await discord.component(later, buttonOf(later, 'Next answer'));
    assert.match(
      first.message?.content ?? '',
      /^> \*\*The hall closes at \w+\.\*\*\n-# \w\.txt:1$/,
    );
  });

  it('sharing tells the one who presses, and posts nothing', async (t) => {
    const started = await start(t);
    const { discord } = started.bot;
    const question = 'When does the bar close?';
    const { message } = await discord.slash('ask', { question, private: true });
    const answer = message ?? assert.fail('no answer');
    await changeThenRemove(t, started, async (expected, locale) => {
      const told = await discord.component(answer, buttonOf(answer, 'Share'), { locale });
      assert.equal(told.message?.content, expected);
      assert.equal(told.message.ephemeral, true);
    });
    assert.ok(discord.messages(discord.channel.id).every(({ ephemeral }) => ephemeral));
  });

  it('“What stands nearest” shows what stands there now, or says that it is gone', async (t) => {
    const started = await start(t);
    const { discord } = started.bot;
    const answered = discord.nextMessage({ channelId: discord.channel.id });
    const question = 'Where is the bar of the penguins closing hall?';
    discord.guildMessage(question, { mentionsBot: true });
    const none = await answered;
    assert.deepEqual(labelsOf(none), ['Closest passages']);
    await changeThenRemove(t, started, async (expected, locale) => {
      const id = buttonOf(none, 'Closest passages');
      const told = await discord.component(none, id, { locale });
      assert.equal(told.message?.content, expected);
      assert.equal(told.message.ephemeral, true);
    });
  });

  it('a passage that was offered before is not asked for as a question', async (t) => {
    const started = await start(t);
    const { discord } = started.bot;
    const choices = await discord.autocomplete('ask', { question: 'bar clo' }, 'question');
    const question = String(choices[0]?.value);
    await changeThenRemove(t, started, async (expected, locale) => {
      const { message } = await discord.slash('ask', { question }, { locale });
      assert.equal(message?.content, expected);
    });
  });
});

describe('an answer to somebody’s message', () => {
  it('names a webhook, which is no user, by its name, on every page', async (t) => {
    const { bot } = await start(t);
    const { discord } = bot;
    const asked = discord.guildMessage('When does the bar close?', {
      user: discord.newWebhook('feed_*1*'),
    });
    const { message } = await discord.messageCommand('Answer from documents', asked);
    const answer = message ?? assert.fail('no answer');
    const line = /\n(-# In answer to feed\\_\\\*1\\\*: https:\/\/discord\.com\/\S+)$/;
    const [, footer = ''] = line.exec(answer.content) ?? [];
    assert.notEqual(footer, '', answer.content);
    const place = await discord.component(answer, buttonOf(answer, 'In context'));
    assert.equal(place.message?.content.split('\n').at(-1), footer);
  });

  it('says whose message it answers when it is shared, too', async (t) => {
    const { bot } = await start(t);
    const { discord } = bot;
    const [grace, linus] = [discord.addUser('grace'), discord.addUser('linus')];
    const asked = discord.guildMessage('When does the bar close?', { user: grace });
    const { message } = await discord.messageCommand('Answer from documents', asked);
    const answer = message ?? assert.fail('no answer');
    const asLinus = { user: linus };
    const place = await discord.component(answer, buttonOf(answer, 'In context'), asLinus);
    const copy = place.message ?? assert.fail('no copy');
    const back = await discord.component(copy, buttonOf(copy, 'Back'), asLinus);
    const pressed = await discord.component(copy, buttonOf(back.message, 'Share'), asLinus);
    const shared = await pressed.nextFollowup();
    const [sharedBy, answers] = shared.content.split('\n').reverse();
    assert.equal(sharedBy, `-# Shared by <@${linus.id}>`);
    assert.match(answers ?? '', new RegExp(`^-# In answer to <@${grace.id}>: `));
  });
});
