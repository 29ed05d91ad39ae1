import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelsOf, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';
import { documentsInTwoLanguages } from '../support/two-languages.ts';

/** What the bot says, by the language of the one who writes. */
const texts = {
  English: {
    inContext: 'In context',
    none: 'The documents do not answer that.',
    nearest: 'The documents do not answer that. This comes nearest, but is not an answer:',
    tooLong: 'That question is too long for me; please ask it in at most 6,000 characters.',
    greeting: /^Hello! Ask me a question/,
    thanks: 'You are welcome.',
    about: /^I answer questions with the exact words of 1 document \(/,
  },
  German: {
    inContext: 'Im Zusammenhang',
    none: 'Darauf geben die Dokumente keine Antwort.',
    nearest:
      'Darauf geben die Dokumente keine Antwort. Am nächsten kommt das Folgende, aber nichts davon ist eine Antwort:',
    tooLong: 'Diese Frage ist mir zu lang. Fass sie bitte in höchstens 6.000 Zeichen.',
    greeting: /^Hallo! Stell mir eine Frage/,
    thanks: 'Gern geschehen.',
    about: /^Ich beantworte Fragen mit wörtlichen Zitaten aus 1 Dokument \(/,
  },
};

describe('in direct messages', { concurrency: 3 }, () => {
  it('answers plain text with a reply that pings nobody', async (t) => {
    const { discord } = await startBot(t, {
      env: { CORPUS_DIR: await documentsInTwoLanguages(t), QUESTIONS_PER_MINUTE: '0' },
    });
    for (const [language, question, answer, unknown] of [
      [
        'English',
        'How will the paper become public?',
        '> **Lavrov nevertheless expects the paper to become public very soon.** It will reach the public through a leak, he predicted.\n' +
          "-# Lavrov: US reply on security guarantees leaves Russia's main question open, Quoteline, 2022-01-27 · lavrov-us-response.md:23",
        'Which penguins predicted the paper of Peru?',
      ],
      [
        'German',
        'Wie hoch ist der Mitgliedsbeitrag im Jahr?',
        '> **Der Mitgliedsbeitrag beträgt 48 Euro im Jahr.** Die Pacht kostet 62 Cent je Quadratmeter und ist bis Ende Februar zu zahlen. Wer nicht alles auf einmal zahlen kann, darf den Kassenwart um vier Raten bitten.\n' +
          '-# Kleines Handbuch der Gartenkolonie Lindenhof, Gartenkolonie Lindenhof, 2024-03-02 · handbuch.md:22',
        'Wie viele Pinguine haben eine Parzelle?',
      ],
    ] as const) {
      await t.test(`in ${language}`, async () => {
        const reply = await discord.directMessage(question);
        assert.equal(reply.content, answer);
        assert.equal(labelsOf(reply)[0], texts[language].inContext);
        assert.notEqual(reply.reference, null);
        assert.deepEqual(reply.pings, []);
        const none = await discord.directMessage(unknown);
        assert.equal(none.content.split('\n')[0], texts[language].nearest);
        assert.equal(none.ephemeral, false);
      });
    }
  });

  it('answers a greeting, thanks and questions about itself, not with a quote', async (t) => {
    const { discord } = await startBot(t, { env: { QUESTIONS_PER_MINUTE: '0' } });
    for (const [language, hello, thanks, who] of [
      ['English', 'Hi!', 'thanks', 'Who are you?'],
      ['German', 'Hallo!', 'danke', 'Wer bist du?'],
    ] as const) {
      await t.test(`in ${language}`, async () => {
        const expected = texts[language];
        assert.match((await discord.directMessage(hello)).content, expected.greeting);
        assert.equal((await discord.directMessage(thanks)).content, expected.thanks);
        assert.match((await discord.directMessage(who)).content, expected.about);
      });
    }
  });

  it('asks for words where a message has none', async (t) => {
    const { discord } = await startBot(t);
    const reply = await discord.directMessage('', {
      attachments: [{ filename: 'cat.png', content: Buffer.from('cat') }],
    });
    assert.equal(
      reply.content,
      'Ask me a question in words, and I look for the answer in the documents.',
    );
  });

  it('takes what leans on the question before for a follow-up', async (t) => {
    const corpus = await folderWith(t, {
      'rules.txt': 'The hall closes at ten, because the neighbours want to sleep.\n\nGuests pay.\n',
      'regeln.txt':
        'Der Saal schließt um zehn, weil die Nachbarn schlafen wollen.\n\nGäste zahlen.\n',
    });
    const { discord } = await startBot(t, {
      env: { CORPUS_DIR: corpus, QUESTIONS_PER_MINUTE: '0' },
    });
    for (const [language, question, why, reason] of [
      ['English', 'When does the hall close?', 'and why?', 'because the neighbours want to sleep'],
      ['German', 'Wann schließt der Saal?', 'und warum?', 'weil die Nachbarn schlafen wollen'],
    ] as const) {
      await t.test(`in ${language}`, async () => {
        const [ada, grace] = [discord.addUser('ada'), discord.addUser('grace')];
        const followUp = async (user = ada) => (await discord.directMessage(why, { user })).content;
        assert.equal(await followUp(), texts[language].none);
        await discord.directMessage(question, { user: ada });
        assert.ok((await followUp()).includes(reason), 'the reason');
        assert.equal(await followUp(grace), texts[language].none);
        await discord.slash('ask', { question }, { in: 'dm', user: grace });
        assert.ok((await followUp(grace)).includes(reason), 'the reason after /ask');
      });
    }
  });

  it('reads a long question that was pasted as a file, up to 6,000 characters', async (t) => {
    const { discord } = await startBot(t, {
      env: { CORPUS_DIR: await documentsInTwoLanguages(t), QUESTIONS_PER_MINUTE: '0' },
    });
    for (const [language, padding, question, quote] of [
      [
        'English',
        'Please have a look at the article for me. ',
        'How will the paper become public?',
        /public/,
      ],
      [
        'German',
        'Bitte schau für mich in das Handbuch. ',
        'Wie hoch darf eine Laube sein?',
        /3,20 Meter hoch/,
      ],
    ] as const) {
      await t.test(`in ${language}`, async () => {
        const reply = await discord.directMessage(`${padding.repeat(60)}${question}`);
        assert.match(reply.content, quote);
        for (const length of [6001, 60_000]) {
          const long = padding.repeat(Math.ceil(length / padding.length));
          const refused = await discord.directMessage(`${long}${'x'.repeat(40)}`);
          assert.equal(refused.content, texts[language].tooLong);
        }
      });
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
});
