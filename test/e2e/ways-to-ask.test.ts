import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FakeDiscord, limits, type RecordedMessage } from '../fake-discord/index.ts';
import { buttonOf, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

const leak =
  /^> \*\*Lavrov nevertheless expects the paper to become public very soon\.\*\* It will reach the public through a leak, he predicted\.\n-# .*:23$/m;

/** Writes in the server's channel and waits for what the bot says there. */
async function mention(
  discord: FakeDiscord,
  text: string,
  writing: Parameters<FakeDiscord['guildMessage']>[1] = {},
): Promise<RecordedMessage> {
  const answered = discord.nextMessage({ channelId: discord.channel.id });
  discord.guildMessage(text, { mentionsBot: true, ...writing });
  return answered;
}

/** The lines of the bot's messages in the server's channel. */
function saidIn(discord: FakeDiscord): string[] {
  return discord
    .messages(discord.channel.id)
    .filter(({ author }) => author.id === discord.botUser.id)
    .map(({ content }) => content.split('\n', 1)[0] ?? '');
}

const rules =
  'The hall closes at ten, because the neighbours want to sleep.\n\nThe chairperson decides on guests.\n';

describe('ways to ask', { concurrency: 3 }, () => {
  it('/ask question: offers passages while one types, and shows the one that is picked', async (t) => {
    const { discord } = await startBot(t);
    const choices = await discord.autocomplete('ask', { question: 'paper become pub' }, 'question');
    const [first] = choices as readonly { name: string; value: string }[];
    assert.equal(first?.name, 'Lavrov nevertheless expects the paper to become public very soon.');
    const picked = await discord.slash('ask', { question: first.value });
    assert.match(picked.message?.content ?? '', leak);
    const byName = await discord.slash('ask', { question: first.name });
    assert.equal(byName.message?.content, picked.message?.content);
  });

  it('/ask question: offers the sections before anything is typed, and shows the one that is picked', async (t) => {
    const { discord } = await startBot(t, { env: { QUESTIONS_PER_MINUTE: '0' } });
    const sections = await discord.autocomplete('ask', { question: '' }, 'question');
    assert.deepEqual(
      sections.map(({ name }) => name),
      [
        "Lavrov: US reply on security guarantees leaves Russia's main question open",
        'What the reply contains',
        'A paper meant to stay confidential',
        'The dispute over indivisible security',
        'What happens next',
        'How the exchange began',
      ],
    );
    assert.deepEqual(await discord.autocomplete('ask', { question: '¶¶ §?' }, 'question'), []);
    const { message } = await discord.slash('ask', { question: `¶${'A'.repeat(22)}` });
    assert.match(message?.content ?? '', /^This document is no longer among those/);
    assert.equal(message?.ephemeral, true);
    for (const { name, value } of sections as readonly { name: string; value: string }[]) {
      const picked = await discord.slash('ask', { question: value });
      const byName = await discord.slash('ask', { question: name });
      assert.equal(byName.message?.content, picked.message?.content, name);
    }
  });

  it('/ask question: offers 25 choices at most, whatever the documents look like', async (t) => {
    const awkward = [
      '*bold*',
      '\u202Eright to left',
      '👩‍👩‍👧‍👦 family',
      '@everyone',
      '  tab\tand\r\nline  ',
      '长'.repeat(300),
    ];
    const paragraphs = Array.from(
      { length: 60 },
      (_, i) => `Zebra ${awkward[i % awkward.length]} ${i}.`,
    );
    const corpus = await folderWith(t, { 'awkward.txt': paragraphs.join('\n\n') });
    const { discord } = await startBot(t, { env: { CORPUS_DIR: corpus } });
    const choices = await discord.autocomplete('ask', { question: 'zeb' }, 'question');
    assert.equal(choices.length, 25);
    for (const [i, choice] of choices.entries()) {
      const { name, value } = choice as { name: string; value: string };
      assert.ok(name.length <= limits.choiceValue && name.trim() !== '', JSON.stringify(name));
      // One person may not ask as much in a minute.
      const user = discord.addUser(`user${i}`);
      const { message } = await discord.slash('ask', { question: value }, { user });
      assert.match(message?.content ?? '', /^> \*\*Zebra /);
    }
  });

  it('/ask document: offers titles, and asks that document alone', async (t) => {
    const corpus = await folderWith(t, {
      'house.md': '# House rules\n\nThe hall closes at ten.',
      'bar.md': '# Bar rules\n\nThe hall closes at nine.',
    });
    const { discord } = await startBot(t, { env: { CORPUS_DIR: corpus } });
    const question = 'When does the hall close?';
    const choices = await discord.autocomplete('ask', { question, document: 'bar' }, 'document');
    assert.deepEqual(
      choices.map(({ name }) => name),
      ['Bar rules'],
    );
    for (const document of [String(choices[0]?.value), 'bar RULES', 'bar.md']) {
      const { message } = await discord.slash('ask', { question, document });
      assert.match(message?.content ?? '', /^> \*\*The hall closes at nine\.\*\*\n/);
    }
    const { message } = await discord.slash('ask', { question, document: 'garden @everyone' });
    assert.match(message?.content ?? '', /^There is no document named “garden \\@everyone”\./);
    assert.equal(message?.ephemeral, true);
  });

  it('/ask private: answers the asker alone', async (t) => {
    const { discord } = await startBot(t);
    const { message } = await discord.slash('ask', { question: 'Who leaks it?', private: true });
    assert.equal(message?.ephemeral, true);
  });

  it('/ask mention: addresses one user, and pings nobody else', async (t) => {
    const { discord } = await startBot(t);
    const grace = discord.addUser('grace');
    const question = 'How will the paper become public?';
    const { message } = await discord.slash('ask', { question, mention: grace });
    assert.match(message?.content ?? '', leak);
    assert.match(message?.content ?? '', new RegExp(`\n-# For <@${grace.id}>$`));
    assert.deepEqual(message?.pings, [`<@${grace.id}>`]);
    const alone = await discord.slash('ask', { question, mention: grace, private: true });
    assert.deepEqual(alone.message?.pings, []);
    const none = await discord.slash('ask', { question: 'Who is king of Peru?', mention: grace });
    assert.deepEqual(none.message?.pings, []);
  });

  it('Answer from documents: answers somebody’s message, and names whom', async (t) => {
    const { discord } = await startBot(t);
    const grace = discord.addUser('grace');
    const asked = discord.guildMessage('How will the paper become public?', { user: grace });
    const { message } = await discord.messageCommand('Answer from documents', asked);
    assert.match(message?.content ?? '', leak);
    const [link = ''] = (message?.content ?? '').split('\n').slice(-1);
    assert.equal(
      link,
      `-# In answer to <@${grace.id}>: https://discord.com/channels/${discord.guild.id}/${discord.channel.id}/${asked.id}`,
    );
    assert.deepEqual(message?.pings, []);
    assert.equal(message.ephemeral, false);
    const empty = discord.guildMessage(' ', { user: grace });
    const refused = await discord.messageCommand('Answer from documents', empty);
    assert.match(refused.message?.content ?? '', /^Ask me a question in words/);
  });

  it('Check this quote: word for word, nearly, or not there', async (t) => {
    const { discord } = await startBot(t);
    const check = async (text: string) => {
      const message = discord.guildMessage(text);
      const shown = await discord.messageCommand('Check this quote', message);
      assert.equal(shown.message?.ephemeral, true);
      return shown.message.content;
    };
    assert.match(
      await check('Look: "It will reach the public through a leak, he predicted."'),
      /^Word for word, this stands in the documents:\n> It will reach the public through a leak, he predicted\.\n-# .*:23$/,
    );
    assert.match(
      await check('> It will reach the press through a leak, he predicted.'),
      /^Close, but not word for word\. The document says:\n> It will reach the ~~press~~ __public__ through a leak, he predicted\.\n-# Struck out[^\n]*\n-# .*:23$/,
    );
    assert.match(
      await check('The quick brown fox jumps over the lazy dog again.'),
      /^I did not find this in the documents\./,
    );
    assert.match(await check('Hm?'), /^There are too few words here to check/);
  });

  it('Check this quote: sentences from several places are checked one by one', async (t) => {
    const { discord } = await startBot(t);
    const check = async (text: string) => {
      const message = discord.guildMessage(text);
      return (await discord.messageCommand('Check this quote', message)).message?.content ?? '';
    };
    const leak = 'It will reach the public through a leak, he predicted.';
    const putin =
      'How Moscow finally reacts is for President Vladimir Putin to decide, the minister said.';
    assert.match(
      await check(`${leak} ${putin}`),
      /^Not word for word as a whole\. Sentence by sentence:\n> It will reach the public through a leak, he predicted\.\n-# Word for word · .*:23\n> How Moscow [^~_]* said\.\n-# Word for word · .*:37$/,
    );
    assert.match(
      await check(`${leak} And the moon is made of green cheese, said nobody at all.`),
      /:23\n> And the moon is made of green cheese, said nobody at all\.\n-# Not found in the documents$/,
    );
    assert.match(
      await check(`${putin} ${leak.replace('public', 'press')}`),
      /:37\n> It will reach the ~~press~~ __public__ through a leak, he predicted\.\n-# Close, but not word for word · .*:23\n-# Struck out: .*$/,
    );
  });

  it('Check this quote: what is put around a quotation does not count', async (t) => {
    const { discord } = await startBot(t);
    const quoted = 'It will reach the public through a leak, he predicted.';
    for (const before of [
      'https://example.org/a?b=c',
      '<https://example.org>',
      `<@${discord.member.id}>`,
      '<:wave:123456789012345678>',
      '<t:1700000000:R>',
    ]) {
      const message = discord.guildMessage(`${before} ${quoted}`);
      const shown = await discord.messageCommand('Check this quote', message);
      assert.match(shown.message?.content ?? '', /^Word for word, .*:\n> It will reach/, before);
    }
  });

  it('Check this quote: the lines that the bot shows in context are word for word', async (t) => {
    const { discord } = await startBot(t);
    const { message } = await discord.slash('ask', {
      question: 'How will the paper become public?',
    });
    assert.ok(message, 'an answer');
    const place = await discord.component(message, buttonOf(message, 'In '));
    assert.match(place.message?.content ?? '', /^`19` /);
    assert.ok(place.message, 'the lines');
    const shown = await discord.messageCommand('Check this quote', place.message);
    assert.match(shown.message?.content ?? '', /^Word for word, this stands/);
  });

  it('Check this quote: an answer of the bot is word for word', async (t) => {
    const { discord } = await startBot(t);
    const { message } = await discord.slash('ask', {
      question: 'How will the paper become public?',
    });
    assert.ok(message, 'an answer');
    const shown = await discord.messageCommand('Check this quote', message);
    assert.match(shown.message?.content ?? '', /^Word for word/);
  });

  it('a mention is answered in the channel, as a reply that pings nobody', async (t) => {
    const { discord } = await startBot(t);
    const answer = await mention(discord, 'How will the paper become public?');
    assert.match(answer.content, leak);
    assert.notEqual(answer.reference, null);
    assert.deepEqual(answer.pings, []);
    const none = await mention(discord, 'Who is the king of Peru?');
    assert.equal(none.content, 'The documents do not answer that.');
    const empty = await mention(discord, ' \n ');
    assert.match(empty.content, /^Ask me a question in words/);
  });

  it('a reply to one of its messages is a follow-up', async (t) => {
    const corpus = await folderWith(t, { 'rules.txt': rules });
    const { discord, program } = await startBot(t, { env: { CORPUS_DIR: corpus } });
    const answer = await mention(discord, 'When does the hall close?');
    await program.output('answered');
    const next = discord.nextMessage({ channelId: discord.channel.id });
    discord.guildMessage('why?', { replyTo: answer });
    assert.match((await next).content, /^> \*\*The hall closes at ten, because/);
    const grace = discord.addUser('grace');
    const alone = await mention(discord, 'why?', { user: grace });
    assert.equal(alone.content, 'The documents do not answer that.');
  });

  it('answers nothing else in a channel: no talk, no other bots, no @everyone', async (t) => {
    const { discord } = await startBot(t);
    const other = { ...discord.addUser('other'), bot: true };
    discord.guildMessage('How will the paper become public?');
    discord.guildMessage('@everyone How will the paper become public?');
    discord.guildMessage('How will the paper become public?', { user: other, mentionsBot: true });
    const human = discord.guildMessage('Look at this');
    discord.guildMessage('How will the paper become public?', { replyTo: human });
    await mention(discord, 'What about the leak?');
    assert.equal(saidIn(discord).length, 1);
  });

  it('a follow-up in a direct message leans on the question before', async (t) => {
    const corpus = await folderWith(t, { 'rules.txt': rules });
    const { discord } = await startBot(t, { env: { CORPUS_DIR: corpus } });
    const grace = discord.addUser('grace');
    const why = async (user = discord.member) =>
      (await discord.directMessage('and why?', { user })).content;
    assert.equal(await why(), 'The documents do not answer that.');
    await discord.directMessage('When does the hall close?');
    assert.match(await why(), /because the neighbours want to sleep/);
    assert.equal(await why(grace), 'The documents do not answer that.');
    const question = 'When does the hall close?';
    await discord.slash('ask', { question }, { in: 'dm', user: grace });
    assert.match(await why(grace), /because the neighbours want to sleep/);
  });

  it('a long question that was pasted as a file is read, up to 6,000 characters', async (t) => {
    const { discord } = await startBot(t);
    const padding = 'Please have a look at the article for me. '.repeat(60);
    const reply = await discord.directMessage(`${padding}How will the paper become public?`);
    assert.match(reply.content, /public/);
    const longest = await discord.slash('ask', { question: 'the leak? '.repeat(600) });
    assert.match(longest.message?.content ?? '', /leak/);
    for (const length of [6001, 60_000]) {
      const refused = await discord.directMessage('x'.repeat(length));
      assert.equal(
        refused.content,
        'That question is too long for me; please ask it in at most 6,000 characters.',
      );
    }
  });

  it('shows that it is typing only where an answer takes more than half a second', async (t) => {
    const { discord } = await startBot(t);
    await discord.directMessage('What about the leak?');
    const isTyping = ({ path }: { path: string }) => path.endsWith('/typing');
    assert.deepEqual(discord.requests.filter(isTyping), []);
    const fault = discord.fault({ path: '/channels/:channel/messages', hold: 'before' });
    const typing = discord.nextRequest('POST', '/channels/:channel/typing');
    const answered = discord.directMessage('What about the leak?');
    await typing;
    fault.release();
    assert.match((await answered).content, /leak/);
  });

  it('is there for servers and for users, in all three contexts', async (t) => {
    const { discord } = await startBot(t);
    for (const name of ['ask', 'about', 'privacy', 'Answer from documents', 'Check this quote']) {
      const held = discord.commands().find((command) => command.name === name);
      assert.deepEqual(held?.integration_types, [0, 1], name);
      assert.deepEqual(held.contexts, [0, 1, 2], name);
    }
    for (const place of ['guild', 'dm', 'private'] as const) {
      const situation = { in: place, install: 'user' } as const;
      const { message } = await discord.slash(
        'ask',
        { question: 'How will the paper become public?' },
        situation,
      );
      assert.match(message?.content ?? '', leak);
    }
  });
});
