import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FakeDiscord, limits } from '../fake-discord/index.ts';
import { buttonOf, labelsOf, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';
import { documentsInTwoLanguages } from '../support/two-languages.ts';

interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What is offered for an option of /ask in which somebody types. */
async function offered(
  discord: FakeDiscord,
  values: Record<string, string>,
  focused: string,
  locale: string,
): Promise<readonly Choice[]> {
  const choices = await discord.autocomplete('ask', values, focused, { locale });
  return choices.map(({ name, value }) => ({ name: String(name), value: String(value) }));
}

const leak =
  /^> \*\*Lavrov nevertheless expects the paper to become public very soon\.\*\* It will reach the public through a leak, he predicted\.\n-# .*:23$/m;

describe('/ask', { concurrency: 3 }, () => {
  it('offers passages while one types, and shows the one that is picked', async (t) => {
    const { discord } = await startBot(t, {
      env: { CORPUS_DIR: await documentsInTwoLanguages(t), QUESTIONS_PER_MINUTE: '0' },
    });
    for (const [language, locale, typed, passage, inContext] of [
      [
        ...['English', 'en-US', 'paper become pub'],
        ...['Lavrov nevertheless expects the paper to become public very soon.', 'In context'],
      ],
      [
        ...['German', 'de', 'mitgliedsbeitrag betr'],
        ...['Der Mitgliedsbeitrag beträgt 48 Euro im Jahr.', 'Im Zusammenhang'],
      ],
    ] as const) {
      await t.test(`in ${language}`, async () => {
        const [first] = await offered(discord, { question: typed }, 'question', locale);
        assert.equal(first?.name, passage);
        // Discord's clients sometimes send the name instead of the value.
        for (const question of [first.value, first.name]) {
          const { message } = await discord.slash('ask', { question }, { locale });
          assert.ok(message?.content.startsWith(`> **${passage}**`), message?.content);
          assert.equal(labelsOf(message)[0], inContext);
        }
      });
    }
  });

  it('offers the sections before anything is typed, and shows the one that is picked', async (t) => {
    const { discord } = await startBot(t, { env: { QUESTIONS_PER_MINUTE: '0' } });
    const german = await startBot(t, {
      env: {
        CORPUS_DIR: await folderWith(t, {
          'regeln.md': '# Regeln\n\nAlles ist geregelt.\n\n## Müll\n\nDer Müll kommt weg.\n',
        }),
      },
    });
    for (const [language, bot, locale, sections, gone] of [
      [
        'English',
        discord,
        'en-US',
        [
          "Lavrov: US reply on security guarantees leaves Russia's main question open",
          'What the reply contains',
          'A paper meant to stay confidential',
          'The dispute over indivisible security',
          'What happens next',
          'How the exchange began',
        ],
        'This document is no longer among those that I quote.',
      ],
      [
        'German',
        german.discord,
        'de',
        ['Regeln', 'Müll'],
        'Aus diesem Dokument zitiere ich nicht mehr.',
      ],
    ] as const) {
      await t.test(`in ${language}`, async () => {
        const choices = await offered(bot, { question: '' }, 'question', locale);
        assert.deepEqual(
          choices.map(({ name }) => name),
          sections,
        );
        assert.deepEqual(await offered(bot, { question: '¶¶ §?' }, 'question', locale), []);
        const unknown = { question: `¶${'A'.repeat(22)}` };
        const { message } = await bot.slash('ask', unknown, { locale });
        assert.equal(message?.content, gone);
        assert.equal(message.ephemeral, true);
        for (const { name, value } of choices) {
          const picked = await bot.slash('ask', { question: value }, { locale });
          const byName = await bot.slash('ask', { question: name }, { locale });
          assert.equal(byName.message?.content, picked.message?.content, name);
        }
      });
    }
  });

  it('offers 25 choices at most, whatever the documents look like', async (t) => {
    const awkward = [
      '*bold*',
      '\u202Eright to left',
      '👩‍👩‍👧‍👦 family',
      '@everyone',
      '  tab\tand\r\nline  ',
      '长'.repeat(300),
    ];
    const paragraphs = (animal: string) =>
      Array.from({ length: 60 }, (_, i) => `${animal} ${awkward[i % awkward.length]} ${i}.`);
    const corpus = await folderWith(t, {
      'zebras.txt': paragraphs('Zebra').join('\n\n'),
      'kühe.txt': paragraphs('Kühe').join('\n\n'),
    });
    const { discord } = await startBot(t, {
      env: { CORPUS_DIR: corpus, QUESTIONS_PER_MINUTE: '0', SERVER_QUESTIONS_PER_MINUTE: '0' },
    });
    for (const [language, locale, typed, animal] of [
      ['English', 'en-US', 'zeb', 'Zebra'],
      ['German', 'de', 'küh', 'Kühe'],
    ] as const) {
      await t.test(`in ${language}`, async () => {
        const choices = await offered(discord, { question: typed }, 'question', locale);
        assert.equal(choices.length, 25);
        for (const { name, value } of choices) {
          assert.ok(name.length <= limits.choiceValue && name.trim() !== '', JSON.stringify(name));
          const { message } = await discord.slash('ask', { question: value }, { locale });
          assert.ok(message?.content.startsWith(`> **${animal} `), message?.content);
        }
      });
    }
  });

  it('offers titles for the document, and asks the one that is named alone', async (t) => {
    const corpus = await folderWith(t, {
      'house.md': '# House rules\n\nThe hall closes at ten.',
      'bar.md': '# Bar rules\n\nThe hall closes at nine.',
      'haus.md': '# Hausordnung\n\nDer Saal schließt um zehn.',
      'theke.md': '# Thekenordnung\n\nDer Saal schließt um neun.',
    });
    const { discord } = await startBot(t, {
      env: { CORPUS_DIR: corpus, QUESTIONS_PER_MINUTE: '0' },
    });
    for (const { language, locale, question, typed, names, answer, unknown } of [
      {
        ...{ language: 'English', locale: 'en-US', question: 'When does the hall close?' },
        ...{ typed: 'bar r', names: ['Bar rules', 'bar RULES', 'bar.md'] },
        answer: '> **The hall closes at nine.**\n',
        unknown:
          'There is no document named “garden \\@everyone”. Pick one from the list that appears while you type.',
      },
      {
        ...{ language: 'German', locale: 'de', question: 'Wann schließt der Saal?' },
        ...{ typed: 'thek', names: ['Thekenordnung', 'thekenORDNUNG', 'theke.md'] },
        answer: '> **Der Saal schließt um neun.**\n',
        unknown:
          'Es gibt kein Dokument namens „garden \\@everyone“. Wähl eines aus der Liste, die beim Tippen erscheint.',
      },
    ]) {
      await t.test(`in ${language}`, async () => {
        const choices = await offered(discord, { question, document: typed }, 'document', locale);
        assert.deepEqual(
          choices.map(({ name }) => name),
          names.slice(0, 1),
        );
        for (const document of [String(choices[0]?.value), ...names]) {
          const { message } = await discord.slash('ask', { question, document }, { locale });
          assert.ok(message?.content.startsWith(answer), message?.content);
        }
        const none = { question, document: 'garden @everyone' };
        const { message } = await discord.slash('ask', none, { locale });
        assert.equal(message?.content, unknown);
        assert.equal(message.ephemeral, true);
      });
    }
  });

  it('answers the asker alone where they say private', async (t) => {
    const { discord } = await startBot(t);
    for (const [locale, share] of [
      ['en-US', 'Share'],
      ['de', 'Teilen'],
    ] as const) {
      const values = { question: 'How will the paper become public?', private: true };
      const { message } = await discord.slash('ask', values, { locale });
      assert.equal(message?.ephemeral, true);
      assert.ok(labelsOf(message).includes(share), locale);
    }
  });

  it('addresses one user where they say mention, and pings nobody else', async (t) => {
    const { discord } = await startBot(t);
    const grace = discord.addUser('grace');
    const question = 'How will the paper become public?';
    for (const [locale, footer] of [
      ['en-US', `-# For <@${grace.id}>`],
      ['de', `-# Für <@${grace.id}>`],
    ] as const) {
      const { message } = await discord.slash('ask', { question, mention: grace }, { locale });
      assert.match(message?.content ?? '', leak);
      assert.equal(message?.content.split('\n').at(-1), footer);
      assert.deepEqual(message.pings, [`<@${grace.id}>`]);
    }
    const alone = await discord.slash('ask', { question, mention: grace, private: true });
    const before = alone.message ?? assert.fail('no answer');
    assert.equal(before.content.split('\n').at(-1), `-# For <@${grace.id}>`);
    assert.ok(before.ephemeral && before.pings.length === 0, 'it is private and pings nobody');
    const shared = await discord.component(before, buttonOf(before, 'Share'));
    const { content, pings } = await shared.nextFollowup();
    assert.match(content, /\n-# For <@\d+>\n-# Shared by <@\d+>$/);
    assert.deepEqual(pings, []);
    const none = await discord.slash('ask', { question: 'Who is king of Peru?', mention: grace });
    assert.deepEqual(none.message?.pings, []);
  });

  it('takes a question of 6,000 characters, and asks for words where there are none', async (t) => {
    const { discord } = await startBot(t);
    for (const [locale, empty] of [
      ['en-US', 'Ask me a question in words, and I look for the answer in the documents.'],
      ['de', 'Stell mir eine Frage in Worten, und ich suche die Antwort in den Dokumenten.'],
    ] as const) {
      const longest = await discord.slash(
        'ask',
        { question: 'the leak? '.repeat(600) },
        { locale },
      );
      assert.match(longest.message?.content ?? '', /leak/);
      const { message } = await discord.slash('ask', { question: '?!' }, { locale });
      assert.equal(message?.content, empty);
      assert.equal(message.ephemeral, true);
    }
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

describe('“Answer from documents”', () => {
  it('answers somebody’s message, and names whom', async (t) => {
    const { discord } = await startBot(t, {
      env: { CORPUS_DIR: await documentsInTwoLanguages(t), QUESTIONS_PER_MINUTE: '0' },
    });
    const grace = discord.addUser('grace');
    for (const { language, locale, question, answer, inAnswerTo, empty } of [
      {
        ...{ language: 'English', locale: 'en-US', inAnswerTo: 'In answer to' },
        question: 'How will the paper become public?',
        answer: '> **Lavrov nevertheless expects the paper to become public very soon.**',
        empty: 'Ask me a question in words, and I look for the answer in the documents.',
      },
      {
        ...{ language: 'German', locale: 'de', inAnswerTo: 'Antwort für' },
        question: 'Wie hoch ist der Mitgliedsbeitrag im Jahr?',
        answer: '> **Der Mitgliedsbeitrag beträgt 48 Euro im Jahr.**',
        empty: 'Stell mir eine Frage in Worten, und ich suche die Antwort in den Dokumenten.',
      },
    ]) {
      await t.test(`in ${language}`, async () => {
        const use = async (text: string) => {
          const asked = discord.guildMessage(text, { user: grace });
          const shown = await discord.messageCommand('Answer from documents', asked, { locale });
          return { asked, message: shown.message ?? assert.fail('no answer') };
        };
        const { asked, message } = await use(question);
        assert.ok(message.content.startsWith(answer), message.content);
        assert.equal(
          message.content.split('\n').at(-1),
          `-# ${inAnswerTo} <@${grace.id}>: https://discord.com/channels/${discord.guild.id}/${discord.channel.id}/${asked.id}`,
        );
        assert.deepEqual(message.pings, []);
        assert.equal(message.ephemeral, false);
        assert.equal((await use(' ')).message.content, empty);
      });
    }
  });
});
