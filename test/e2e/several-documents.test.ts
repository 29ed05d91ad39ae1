import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { buttonOf, labelsOf, restart, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

const rules = (date: string, fee: string, length: string) => `---
title: Club rules
date: ${date}
---

# Membership

The membership fee is ${fee} a year.

# Guests

Guests may stay for three days. Ask the chair for more.

# Pool

The pool is ${length} long.
`;

async function clubBot(t: TestContext) {
  const folder = await folderWith(t, {
    'rules-2024.md': rules('2024-01-10', '20 euros', '25 metres'),
    'rules-2026.md': rules('2026-01-15', '25 euros', '25 m'),
  });
  return startBot(t, { env: { CORPUS_DIR: folder } });
}

const languages = [
  {
    locale: 'en-US',
    another: 'Another document says:',
    alsoIn: 'The words in bold are also in',
    nearlyIn: 'Nearly the same words are in',
    next: 'Next answer (2 of 2)',
    first: 'Next answer (1 of 2)',
    share: 'Share',
  },
  {
    locale: 'de',
    another: 'Ein anderes Dokument sagt:',
    alsoIn: 'Die fett gedruckten Worte stehen auch in',
    nearlyIn: 'Fast dieselben Worte stehen in',
    next: 'Nächste Antwort (2 von 2)',
    first: 'Nächste Antwort (1 von 2)',
    share: 'Teilen',
  },
];

for (const { locale, another, alsoIn, nearlyIn, next, first, share } of languages) {
  describe(`several documents, ${locale}`, { concurrency: 2 }, () => {
    it('are both quoted with their dates where they differ, the newer one first', async (t) => {
      const bot = await clubBot(t);
      const { discord } = bot;
      const asked = await discord.slash(
        'ask',
        { question: 'What is the membership fee?', private: true },
        { locale },
      );
      const { message } = asked;
      assert.ok(message, 'an answer');
      const both = [
        '> **The membership fee is 25 euros a year.**',
        '-# Club rules, 2026-01-15 · rules-2026.md:8',
        another,
        '> **The membership fee is 20 euros a year.**',
        '-# Club rules, 2024-01-10 · rules-2024.md:8',
      ];
      assert.equal(message.content, both.join('\n'));
      const again = await restart(t, bot);
      const press = async (label: string) => {
        const now = again.discord.messages().find(({ id }) => id === message.id);
        return discord.component(now ?? message, buttonOf(now, label), { locale });
      };
      const second = await press(next);
      assert.equal(second.message?.content, both.slice(3).join('\n'));
      assert.equal((await press(first)).message?.content, both.join('\n'));
      const shared = await (await press(share)).nextFollowup();
      assert.deepEqual(shared.content.split('\n').slice(0, 5), both);
    });

    it('are both named where the words are the same', async (t) => {
      const { discord } = await clubBot(t);
      const { message } = await discord.slash(
        'ask',
        { question: 'How many days may guests stay?' },
        { locale },
      );
      assert.equal(
        message?.content,
        [
          '> **Guests may stay for three days.** Ask the chair for more.',
          '-# Club rules, 2026-01-15 · rules-2026.md:12',
          `-# ${alsoIn} Club rules, 2024-01-10 · rules-2024.md:12`,
        ].join('\n'),
      );
    });

    it('are both named where the words are nearly the same, after a restart too', async (t) => {
      const bot = await clubBot(t);
      const asked = await bot.discord.slash(
        'ask',
        { question: 'How long is the pool?', private: true },
        { locale },
      );
      const { message } = asked;
      assert.ok(message, 'an answer');
      const lines = [
        '> **The pool is 25 m long.**',
        '-# Club rules, 2026-01-15 · rules-2026.md:16',
        `-# ${nearlyIn} Club rules, 2024-01-10 · rules-2024.md:16`,
      ];
      assert.equal(message.content, lines.join('\n'));
      assert.ok(!labelsOf(message).includes(next));
      const again = await restart(t, bot);
      const now = again.discord.messages().find(({ id }) => id === message.id);
      const pressed = await again.discord.component(now ?? message, buttonOf(now, share), {
        locale,
      });
      const shared = await pressed.nextFollowup();
      assert.deepEqual(shared.content.split('\n').slice(0, 3), lines);
    });
  });
}

describe('an answer of several documents', () => {
  it('can be checked like any other quote', async (t) => {
    const { discord } = await clubBot(t);
    const { message } = await discord.slash('ask', { question: 'What is the membership fee?' });
    assert.ok(message, 'an answer');
    const checked = await discord.messageCommand('Check this quote', message);
    assert.equal(
      checked.message?.content,
      [
        'Word for word, this stands in the documents:',
        '> The membership fee is 25 euros a year.',
        '-# Club rules, 2026-01-15 · rules-2026.md:8',
      ].join('\n'),
    );
  });
});
