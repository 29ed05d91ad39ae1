import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { PermissionFlagsBits } from 'discord.js';
import { type FakeDiscord, intents, type RecordedMessage } from '../fake-discord/index.ts';
import { buttonOf, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';
import { documentsInTwoLanguages } from '../support/two-languages.ts';

const rules =
  'The hall closes at ten, because the neighbours want to sleep.\n\nThe chairperson decides on guests.\n';
const empty = 'Ask me a question in words, and I look for the answer in the documents.';
const none = 'The documents do not answer that.';

/** Starts a bot that keeps questions about some rules. */
async function start(...[t]: Parameters<typeof startBot>) {
  const folder = await folderWith(t, { 'corpus/rules.txt': rules });
  const env = { KEEP_QUESTIONS: 'on', DATA_DIR: `${folder}/data`, CORPUS_DIR: `${folder}/corpus` };
  return startBot(t, { env: { ...env, QUESTIONS_PER_MINUTE: '0' } });
}

/** The questions that are kept, as the owner exports them. */
async function kept(discord: FakeDiscord): Promise<string[]> {
  const permissions = String(PermissionFlagsBits.ManageGuild);
  const owner = { user: { ...discord.member, permissions } };
  const { message } = await discord.slash('unanswered', {}, owner);
  const list = message ?? assert.fail('no list');
  const pressed = await discord.component(list, buttonOf(list, 'Export'), owner);
  const [file] = (await pressed.final()).files;
  const rows = parse(file?.content ?? '', { bom: true, columns: true });
  return (rows as { question: string }[]).map(({ question }) => question).sort();
}

describe('what follows a question', { concurrency: 3 }, () => {
  it('is not joined to what asked nothing, and what asks nothing is not kept', async (t) => {
    const { discord } = await start(t);
    for (const text of ['?', '!!!', '\u200B', '…']) {
      assert.equal((await discord.directMessage(text)).content, empty, text);
    }
    const { message } = await discord.slash('ask', { question: '?!' }, { in: 'dm' });
    assert.equal(message?.content, empty);
    await discord.directMessage('x'.repeat(400));
    await discord.directMessage('lol nice');
    assert.deepEqual(
      (await kept(discord)).map((text) => text.slice(0, 8)),
      ['lol nice', 'xxxxxxxx'],
    );
  });

  it('is joined to it, once and not without end', async (t) => {
    const { discord } = await start(t);
    const first = 'Where are the penguins?';
    await discord.directMessage(first);
    for (let i = 0; i < 3; i++) await discord.directMessage('and the emus?');
    assert.deepEqual(await kept(discord), [first, `${first} and the emus?`]);
    for (const animal of ['yaks', 'cows', 'dogs'])
      await discord.directMessage(`and the ${animal}?`);
    assert.deepEqual(
      (await kept(discord)).filter((text) => text.includes('dogs')),
      [`${first} and the cows? and the dogs?`],
    );
  });

  it('in somebody else’s reply is forgotten with either of them', async (t) => {
    const { discord } = await start(t);
    const grace = discord.addUser('grace');
    const say = async (text: string, writing: Parameters<FakeDiscord['guildMessage']>[1]) => {
      const answered = discord.nextMessage({ channelId: discord.channel.id });
      discord.guildMessage(text, writing);
      const answer = await answered;
      // By then, the bot knows that Discord has its answer.
      await discord.slash('about');
      return answer;
    };
    const first = await say('When does the hall close?', { mentionsBot: true });
    const second = await say('why?', { replyTo: first, user: grace });
    assert.match(second.content, /because the neighbours/);
    const third = await say('and why?', { replyTo: second });
    assert.match(third.content, /because the neighbours/);
    const { message } = await discord.slash('privacy');
    const privacy: RecordedMessage = message ?? assert.fail('no reply');
    await discord.component(privacy, buttonOf(privacy, 'Erase'));
    assert.equal((await say('why?', { replyTo: second, user: grace })).content, none);
  });
});

describe('a mention without a word', { concurrency: 3 }, () => {
  it('that replies to a person’s message answers that where the bot may read it', async (t) => {
    const { discord } = await startBot(t, {
      env: { CORPUS_DIR: await documentsInTwoLanguages(t) },
      fake: { privilegedIntents: intents.messageContent },
    });
    const grace = discord.addUser('grace');
    for (const [text, quote, footer] of [
      ['How will the paper become public?', /^> .*through a leak/, 'In answer to'],
      ['Wie hoch ist der Mitgliedsbeitrag im Jahr?', /^> \*\*Der Mitgliedsbeitrag/, 'Antwort für'],
    ] as const) {
      const asked = discord.guildMessage(text, { user: grace });
      const answered = discord.nextMessage({ channelId: discord.channel.id });
      discord.guildMessage('', { mentionsBot: true, replyTo: asked });
      const { content, pings } = await answered;
      assert.match(content, quote);
      assert.match(content, new RegExp(`\n-# ${footer} <@${grace.id}>: https://.*${asked.id}$`));
      assert.deepEqual(pings, []);
    }
  });

  it('asks for a question where that message cannot be read, or is a bot’s', async (t) => {
    const { discord } = await startBot(t);
    const grace = discord.addUser('grace');
    const asked = discord.guildMessage('How will the paper become public?', { user: grace });
    const withheld = discord.guildMessage('How will the paper become public?', { user: grace });
    const refusal = { code: 50_001, message: 'Missing Access' };
    discord.fault({ method: 'GET', path: '/channels/*', status: 403, body: refusal });
    const other = { ...discord.addUser('other'), bot: true };
    const ofBot = discord.guildMessage('How will the paper become public?', { user: other });
    for (const replyTo of [asked, withheld, ofBot]) {
      const answered = discord.nextMessage({ channelId: discord.channel.id });
      discord.guildMessage('', { mentionsBot: true, replyTo });
      assert.equal((await answered).content, empty);
    }
  });
});
