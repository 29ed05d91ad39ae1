import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localizationsOf, textsFor } from '../../src/discord/texts/index.ts';
import { buttonOf, labelsOf, startBot } from '../support/bot.ts';

const question = 'How will the paper become public?';

describe('the language of the one who asks', { concurrency: 3 }, () => {
  it('German: commands, answers, buttons and everything besides the quote', async (t) => {
    const { discord } = await startBot(t);
    const german = { locale: 'de' };
    const ask = discord.commands().find(({ name }) => name === 'ask');
    assert.equal((ask?.name_localizations as Record<string, string>).de, 'fragen');
    const { message } = await discord.slash('ask', { question, private: true }, german);
    assert.match(message?.content ?? '', /^> \*\*Lavrov nevertheless expects/);
    assert.deepEqual(labelsOf(message), [
      ...[
        'Im Zusammenhang',
        'Zeilen davor',
        'Zeilen danach',
        'Teilen',
        'Hilfreich',
        'Nicht hilfreich',
      ],
    ]);
    assert.ok(message, 'an answer');
    const shared = await discord.component(message, buttonOf(message, 'Teilen'), german);
    assert.match((await shared.nextFollowup()).content, /\n-# Geteilt von <@\d+>$/);
    const now = discord.messages().find(({ id }) => id === message.id) ?? message;
    const rated = await discord.component(now, buttonOf(now, 'Hilfreich'), german);
    assert.equal(rated.message?.content, 'Danke für die Rückmeldung.');
    const none = await discord.slash('ask', { question: 'Wo leben Pinguine?' }, german);
    assert.match(none.message?.content ?? '', /^Darauf geben die Dokumente keine Antwort\./);
    const about = await discord.slash('about', {}, german);
    assert.match(
      about.message?.content ?? '',
      /^Ich beantworte Fragen .* aus 1 Dokument \(13 Textstellen\)/,
    );
  });

  it('Japanese and Polish: numbers in their plural forms', async (t) => {
    const { discord } = await startBot(t);
    for (const locale of ['ja', 'pl', 'en-GB', 'zh-TW']) {
      const { message } = await discord.slash('about', {}, { locale });
      const [first = ''] = (message?.content ?? '').split('\n');
      assert.equal(first, textsFor(locale).about(1, 13));
    }
  });

  it('every language: /about, /privacy, no answer and an answer are accepted by Discord', async (t) => {
    const { discord } = await startBot(t, {
      env: { QUESTIONS_PER_MINUTE: '0', SERVER_QUESTIONS_PER_MINUTE: '0' },
    });
    for (const locale of Object.keys(localizationsOf(({ tag }) => tag))) {
      await discord.slash('about', {}, { locale });
      await discord.slash('privacy', {}, { locale });
      const none = await discord.slash('ask', { question: 'Where do penguins live?' }, { locale });
      assert.ok(none.message?.content.startsWith(textsFor(locale).noAnswer), locale);
      const { message } = await discord.slash('ask', { question }, { locale });
      assert.ok(labelsOf(message).includes(textsFor(locale).buttons.inItsPlace), locale);
    }
  });

  it('a greeting, a goodbye or thanks is answered in its own language', async (t) => {
    const { discord } = await startBot(t, { env: { QUESTIONS_PER_MINUTE: '0' } });
    for (const [said, locale, kind] of [
      ['Hallo', 'de', 'greeting'],
      ['Danke', 'de', 'thanks'],
      ['Merci', 'fr', 'thanks'],
      ['Ciao!', 'it', 'greeting'],
      ['Dank je', 'nl', 'thanks'],
      ['Привіт', 'uk', 'greeting'],
      ['hi', 'en-US', 'greeting'],
    ] as const) {
      assert.equal((await discord.directMessage(said)).content, textsFor(locale)[kind], said);
    }
  });
});
