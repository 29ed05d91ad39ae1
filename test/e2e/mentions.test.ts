import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FakeDiscord, RecordedMessage } from '../fake-discord/index.ts';
import { buttonOf, labelsOf, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';
import { documentsInTwoLanguages } from '../support/two-languages.ts';

/** Writes in a server's channel and waits for what the bot says there. */
async function mention(
  discord: FakeDiscord,
  text: string,
  writing: Parameters<FakeDiscord['guildMessage']>[1] = {},
): Promise<RecordedMessage> {
  const { channel = discord.channel } = writing;
  const answered = discord.nextMessage({ channelId: channel.id });
  discord.guildMessage(text, { mentionsBot: true, ...writing });
  return answered;
}

/** The bot's messages, wherever they are. */
function saidBy(discord: FakeDiscord): RecordedMessage[] {
  return discord.messages().filter(({ author }) => author.id === discord.botUser.id);
}

const languages = [
  {
    language: 'English',
    question: 'How will the paper become public?',
    answer:
      /^> \*\*Lavrov nevertheless expects the paper to become public very soon\.\*\* It will reach the public through a leak, he predicted\.\n-# .*:23$/,
    inContext: 'In context',
    unknown: 'Which penguins predicted the paper of Peru?',
    none: 'The documents do not answer that.',
    closest: 'Closest passages',
    nearest: 'The documents do not answer that. This comes nearest, but is not an answer:',
  },
  {
    language: 'German',
    question: 'Wie hoch ist der Mitgliedsbeitrag im Jahr?',
    answer:
      /^> \*\*Der Mitgliedsbeitrag beträgt 48 Euro im Jahr\.\*\* .*\n-# .* · handbuch\.md:22$/,
    inContext: 'Im Zusammenhang',
    unknown: 'Wie viele Pinguine haben eine Parzelle?',
    none: 'Darauf geben die Dokumente keine Antwort.',
    closest: 'Ähnlichste Stellen',
    nearest:
      'Darauf geben die Dokumente keine Antwort. Am nächsten kommt das Folgende, aber nichts davon ist eine Antwort:',
  },
] as const;

const rules = {
  English: 'The hall closes at ten, because the neighbours want to sleep.',
  German: 'Der Saal schließt um zehn, weil die Nachbarn schlafen wollen.',
};

describe('in a channel', { concurrency: 3 }, () => {
  it('answers a mention with a reply that pings nobody', async (t) => {
    const { discord } = await startBot(t, {
      env: { CORPUS_DIR: await documentsInTwoLanguages(t), QUESTIONS_PER_MINUTE: '0' },
    });
    for (const { language, question, answer, inContext, ...expected } of languages) {
      await t.test(`in ${language}`, async () => {
        const answered = await mention(discord, question);
        assert.match(answered.content, answer);
        assert.equal(labelsOf(answered)[0], inContext);
        assert.notEqual(answered.reference, null);
        assert.deepEqual(answered.pings, []);
        const none = await mention(discord, expected.unknown);
        assert.equal(none.content, expected.none);
        const { message } = await discord.component(none, buttonOf(none, expected.closest), {
          locale: language === 'German' ? 'de' : 'en-US',
        });
        assert.equal(message?.content.split('\n')[0], expected.nearest);
        assert.equal(message.ephemeral, true);
      });
    }
  });

  it('asks for a question where a mention has no words, in the server’s language', async (t) => {
    const { discord } = await startBot(t);
    for (const [language, channel, expected] of [
      [
        'English',
        discord.channel,
        'Ask me a question in words, and I look for the answer in the documents.',
      ],
      [
        'German',
        discord.joinGuild('Bibliothek', 'de'),
        'Stell mir eine Frage in Worten, und ich suche die Antwort in den Dokumenten.',
      ],
    ] as const) {
      await t.test(`in ${language}`, async () => {
        assert.equal((await mention(discord, ' \n ', { channel })).content, expected);
      });
    }
  });

  it('answers in the language of the question, whatever the server’s is', async (t) => {
    const { discord } = await startBot(t, { fake: { guildLocale: 'de' } });
    const none = await mention(discord, 'Who is the king of Peru?');
    assert.equal(none.content, 'The documents do not answer that.');
  });

  it('takes a reply to one of its messages for a follow-up', async (t) => {
    const corpus = await folderWith(t, {
      'rules.txt': `${rules.English}\n\nThe chairperson decides on guests.\n`,
      'regeln.txt': `${rules.German}\n\nDie Vorsitzende entscheidet über Gäste.\n`,
    });
    const { discord } = await startBot(t, {
      env: { CORPUS_DIR: corpus, QUESTIONS_PER_MINUTE: '0' },
    });
    for (const [language, question, why, none] of [
      ['English', 'When does the hall close?', 'why?', 'The documents do not answer that.'],
      ['German', 'Wann schließt der Saal?', 'warum?', 'Darauf geben die Dokumente keine Antwort.'],
    ] as const) {
      await t.test(`in ${language}`, async () => {
        const answer = await mention(discord, question);
        // By then, the bot knows that Discord has its answer.
        await discord.slash('about');
        const next = discord.nextMessage({ channelId: discord.channel.id });
        discord.guildMessage(why, { replyTo: answer });
        assert.ok((await next).content.startsWith(`> **${rules[language]}**\n`), 'the reason');
        const alone = await mention(discord, why, { user: discord.addUser('grace') });
        assert.equal(alone.content, none);
      });
    }
  });

  it('lets people talk about its answers, and asks who mentions it for a question', async (t) => {
    const { discord } = await startBot(t, { env: { QUESTIONS_PER_MINUTE: '0' } });
    const answer = await mention(discord, 'How will the paper become public?');
    discord.guildMessage('lol ok', { replyTo: answer });
    discord.guildMessage('👍', { replyTo: answer });
    // Whatever came before would have been answered first.
    assert.equal(
      (await mention(discord, 'thanks', { replyTo: answer })).content,
      'You are welcome.',
    );
    for (const said of ['lol ok', '<:think:1>', '<@1>', '']) {
      const { content, components } = await mention(discord, said);
      assert.match(content, /^Ask me a question in words/);
      assert.deepEqual(components, []);
    }
    const unknown = await mention(discord, languages[0].unknown, { replyTo: answer });
    assert.equal(unknown.content, 'The documents do not answer that.');
  });

  it('answers nothing else: no talk, no other bots, no webhooks, no @everyone', async (t) => {
    const { discord } = await startBot(t);
    const question = 'How will the paper become public?';
    const other = { ...discord.addUser('other'), bot: true };
    const webhook = discord.newWebhook('feed');
    discord.guildMessage(question);
    discord.guildMessage(`@everyone ${question}`);
    for (const user of [other, webhook]) {
      discord.guildMessage(question, { user, mentionsBot: true });
    }
    const human = discord.guildMessage('Look at this');
    discord.guildMessage(question, { replyTo: human });
    const answered = discord.nextMessage();
    const asked = discord.guildMessage(question, { mentionsBot: true });
    await answered;
    // Whatever came before would have been answered first.
    assert.deepEqual(
      saidBy(discord).map(({ reference }) => reference?.messageId),
      [asked.id],
    );
  });

  it('says nothing and pings nobody when it is added to a server, and answers there', async (t) => {
    const { discord } = await startBot(t);
    const channel = discord.joinGuild('Bibliothek', 'de');
    discord.guildMessage('Willkommen, Quoteline!', { channel });
    const answer = await mention(discord, 'What about the leak?', { channel });
    assert.match(answer.content, /leak/);
    const { message } = await discord.slash('ask', { question: 'leak?' }, { channel });
    assert.match(message?.content ?? '', /leak/);
    assert.deepEqual(
      saidBy(discord).map(({ id, pings }) => ({ id, pings })),
      [answer, message].map((one) => ({ id: one?.id, pings: [] })),
    );
  });
});
