import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buttonOf, labelsOf, startBot } from '../support/bot.ts';
import { documentsInTwoLanguages } from '../support/two-languages.ts';

const languages = [
  {
    language: 'English',
    locale: 'en-US',
    question: 'How will the paper become public?',
    quote: 'Lavrov nevertheless expects the paper to become public very soon.',
    inContext: 'In context',
    share: 'Share',
    sharedBy: 'Shared by',
    inAnswerTo: 'In answer to',
    verbatim: 'Word for word, this stands in the documents:',
    nothingKept: /^I store nothing on disk: /,
  },
  {
    language: 'German',
    locale: 'de',
    question: 'Wie hoch ist der Mitgliedsbeitrag im Jahr?',
    quote: 'Der Mitgliedsbeitrag beträgt 48 Euro im Jahr.',
    inContext: 'Im Zusammenhang',
    share: 'Teilen',
    sharedBy: 'Geteilt von',
    inAnswerTo: 'Antwort für',
    verbatim: 'Das steht wörtlich so in den Dokumenten:',
    nothingKept: /^Ich speichere nichts dauerhaft: /,
  },
] as const;

describe('in a group conversation that it is not in', () => {
  it('answers commands, message commands and buttons of whoever has installed it', async (t) => {
    const { discord } = await startBot(t, {
      env: { CORPUS_DIR: await documentsInTwoLanguages(t), QUESTIONS_PER_MINUTE: '0' },
    });
    const grace = discord.addUser('grace');
    for (const { language, locale, question, quote, ...texts } of languages) {
      const here = { in: 'private', locale } as const;

      await t.test(`/ask in ${language}`, async () => {
        const { message } = await discord.slash('ask', { question }, here);
        const answer = message ?? assert.fail('no answer');
        assert.ok(answer.content.startsWith(`> **${quote}**`), answer.content);
        assert.equal(answer.ephemeral, false);
        const place = await discord.component(answer, buttonOf(answer, texts.inContext), here);
        assert.equal(place.message?.id, answer.id);
        assert.match(place.message.content, /^`\d+` /);
      });

      await t.test(`/ask in private, then shared, in ${language}`, async () => {
        const { message } = await discord.slash('ask', { question, private: true }, here);
        const answer = message ?? assert.fail('no answer');
        assert.equal(answer.ephemeral, true);
        const pressed = await discord.component(answer, buttonOf(answer, texts.share), here);
        const shared = await pressed.nextFollowup();
        assert.equal(shared.ephemeral, false);
        assert.equal(
          shared.content.split('\n').at(-1),
          `-# ${texts.sharedBy} <@${discord.member.id}>`,
        );
        assert.ok(!labelsOf(shared).includes(texts.share), 'what is shared is not shared again');
      });

      await t.test(`“Answer from documents” in ${language}`, async () => {
        const asked = discord.groupMessage(question, { user: grace });
        const shown = await discord.messageCommand('Answer from documents', asked, here);
        const message = shown.message ?? assert.fail('no answer');
        assert.ok(message.content.startsWith(`> **${quote}**`), message.content);
        assert.equal(
          message.content.split('\n').at(-1),
          `-# ${texts.inAnswerTo} <@${grace.id}>: https://discord.com/channels/@me/${asked.channelId}/${asked.id}`,
        );
        assert.deepEqual(message.pings, []);
      });

      await t.test(`“Check this quote” in ${language}`, async () => {
        const quoted = discord.groupMessage(`“${quote}”`, { user: grace });
        const { message } = await discord.messageCommand('Check this quote', quoted, here);
        assert.equal(message?.content.split('\n')[0], texts.verbatim);
        assert.equal(message.ephemeral, true);
      });

      await t.test(`/privacy in ${language}`, async () => {
        const { message } = await discord.slash('privacy', {}, here);
        assert.match(message?.content ?? '', texts.nothingKept);
        assert.equal(message?.ephemeral, true);
      });
    }
  });
});
