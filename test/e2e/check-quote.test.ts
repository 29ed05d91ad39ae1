import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buttonOf, startBot } from '../support/bot.ts';
import { documentsInTwoLanguages } from '../support/two-languages.ts';

describe('“Check this quote”', { concurrency: 3 }, () => {
  it('says whether it is word for word, nearly so, or not there', async (t) => {
    const { discord } = await startBot(t, {
      env: { CORPUS_DIR: await documentsInTwoLanguages(t), QUESTIONS_PER_MINUTE: '0' },
    });
    for (const { language, locale, checks } of [
      {
        ...{ language: 'English', locale: 'en-US' },
        checks: [
          [
            'Look: "It will reach the public through a leak, he predicted."',
            /^Word for word, this stands in the documents:\n> It will reach the public through a leak, he predicted\.\n-# .*:23$/,
          ],
          [
            '> It will reach the press through a leak, he predicted.',
            /^Not word for word\. The closest passage differs like this:\n> It will reach the ~~press~~ __public__ through a leak, he predicted\.\n-# Struck out: only in the checked text\. Underlined: only in the document\.\n-# .*:23$/,
          ],
          [
            'It will reach the public through a leak, he predicted. And the moon is made of green cheese, said nobody at all.',
            /^Not word for word as a whole\. Sentence by sentence:\n> It will .*\n-# Word for word · .*:23\n> And the moon .*\n-# Not found in the documents$/,
          ],
          [
            'The quick brown fox jumps over the lazy dog again.',
            /^I did not find this in the documents\.$/,
          ],
          [
            'NATO and the United States read the paper of Moscow together.',
            /^I did not find this in the documents\. The closest passages:\n> /,
          ],
          [
            'Hm?',
            /^There are too few words here to check\. Choose a message that quotes a sentence\.$/,
          ],
        ],
      },
      {
        ...{ language: 'German', locale: 'de' },
        checks: [
          [
            'Schau: „Kinder, die spielen, stören nie.“',
            /^Das steht wörtlich so in den Dokumenten:\n> Kinder, die spielen, stören nie\.\n-# .*:32$/,
          ],
          [
            '> An Sonn- und Feiertagen bleiben alle Hunde ausgeschaltet.',
            /^Nicht wörtlich\. Die ähnlichste Stelle weicht so ab:\n> An Sonn- und Feiertagen bleiben alle ~~Hunde~~ __Motorgeräte__ ausgeschaltet\.\n-# Durchgestrichen: nur im geprüften Text\. Unterstrichen: nur im Dokument\.\n-# .*:32$/,
          ],
          [
            'Kinder, die spielen, stören nie. Und der Mond besteht aus grünem Käse, sagt hier niemand.',
            /^Als Ganzes nicht wörtlich\. Satz für Satz:\n> Kinder, .*\n-# Wörtlich · .*:32\n> Und der Mond .*\n-# In den Dokumenten nicht gefunden$/,
          ],
          [
            'Der schnelle braune Fuchs springt über den faulen Hund.',
            /^Das habe ich in den Dokumenten nicht gefunden\.$/,
          ],
          [
            'Das Wasser der Parzellen wird vom Vorstand im Büro geprüft.',
            /^Das habe ich in den Dokumenten nicht gefunden\. Die ähnlichste Stelle:\n> /,
          ],
          [
            'Hm?',
            /^Das sind zu wenige Wörter zum Prüfen\. Wähl eine Nachricht, die einen Satz zitiert\.$/,
          ],
        ],
      },
    ] as const) {
      await t.test(`in ${language}`, async () => {
        for (const [text, expected] of checks) {
          const said = discord.guildMessage(text);
          const shown = await discord.messageCommand('Check this quote', said, { locale });
          assert.match(shown.message?.content ?? '', expected);
          assert.equal(shown.message?.ephemeral, true);
        }
      });
    }
  });

  it('checks sentences from several places one by one', async (t) => {
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
      /:37\n> It will reach the ~~press~~ __public__ through a leak, he predicted\.\n-# Not word for word · .*:23\n-# Struck out: .*$/,
    );
  });

  it('leaves out what is put around a quotation', async (t) => {
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

  it('finds the lines that the bot shows in context word for word', async (t) => {
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

  it('finds an answer of the bot word for word', async (t) => {
    const { discord } = await startBot(t);
    const { message } = await discord.slash('ask', {
      question: 'How will the paper become public?',
    });
    assert.ok(message, 'an answer');
    const shown = await discord.messageCommand('Check this quote', message);
    assert.match(shown.message?.content ?? '', /^Word for word/);
  });
});
