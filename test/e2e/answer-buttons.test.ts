import assert from 'node:assert/strict';
import { writeFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PermissionFlagsBits } from 'discord.js';
import { type FakeDiscord, limits, type RecordedMessage } from '../fake-discord/index.ts';
import { render } from '../support/discord-markdown.ts';
import { buttonOf, labelsOf, restart, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

const security = 'What did Lavrov say about the security of states?';

const languages = [
  {
    ...{ language: 'English', locale: 'en-US', share: 'Share', sharedBy: 'Shared by' },
    ...{ next: 'Next answer (2 of 3)', ratings: ['Helpful', 'Not helpful'] },
    thanks: 'Thank you for telling me.',
  },
  {
    ...{ language: 'German', locale: 'de', share: 'Teilen', sharedBy: 'Geteilt von' },
    ...{ next: 'Nächste Antwort (2 von 3)', ratings: ['Hilfreich', 'Nicht hilfreich'] },
    thanks: 'Danke für die Rückmeldung.',
  },
];

/** Asks and returns the answer. */
async function answerTo(
  discord: FakeDiscord,
  question: string,
  options = {},
): Promise<RecordedMessage> {
  const { message } = await discord.slash('ask', { question, ...options });
  assert.ok(message, 'an answer');
  return message;
}

/** Presses the button with a label below a message as it is now. */
async function press(
  discord: FakeDiscord,
  { id }: RecordedMessage,
  label: string,
  situation = {},
): Promise<RecordedMessage> {
  const now = discord.messages().find((message) => message.id === id);
  assert.ok(now, 'the message is there');
  const { message } = await discord.component(now, buttonOf(now, label), situation);
  assert.ok(message, 'a response');
  return message;
}

describe('an answer', { concurrency: 3 }, () => {
  it('has the quote with the lead in bold first, the source line, and buttons', async (t) => {
    const { discord } = await startBot(t);
    const answer = await answerTo(discord, security);
    const [quote = '', source = '', ...more] = answer.content.split('\n');
    assert.match(quote, /^> At the heart of .* \*\*It holds, he said, that no state .*\*\*$/);
    assert.match(source, /^-# Lavrov: .* · lavrov-us-response\.md:29$/);
    assert.deepEqual(more, []);
    assert.deepEqual(labelsOf(answer), [
      'In context',
      'Earlier lines',
      'Later lines',
      'Next answer (2 of 3)',
      'Helpful',
      'Not helpful',
    ]);
  });

  it('turns to the next answer, and round', async (t) => {
    const { discord } = await startBot(t);
    const answer = await answerTo(discord, security);
    const second = await press(discord, answer, 'Next answer (2 of 3)');
    assert.equal(second.id, answer.id);
    assert.match(second.content, /lavrov-us-response\.md:11$/);
    const third = await press(discord, answer, 'Next answer (3 of 3)');
    assert.match(third.content, /lavrov-us-response\.md:31$/);
    const first = await press(discord, answer, 'Next answer (1 of 3)');
    assert.equal(first.content, answer.content);
  });

  it('is shown in its place with line numbers, with earlier and later lines', async (t) => {
    const { discord } = await startBot(t);
    const answer = await answerTo(discord, security);
    const place = await press(discord, answer, 'In context');
    assert.match(place.content, /^`29` At the heart of .* \*\*It holds, he said, .*\*\*$/m);
    assert.match(place.content, /^`27` \\## The dispute over indivisible security$/m);
    const later = await press(discord, answer, 'Later lines');
    const back = await press(discord, answer, 'Earlier lines');
    const numbers = (message: RecordedMessage) =>
      Array.from(message.content.matchAll(/^`(\d+)`/gm), ([, line]) => Number(line));
    assert.ok((numbers(later)[0] ?? 0) > (numbers(place).at(-1) ?? 0), 'later lines come later');
    assert.ok((numbers(back).at(-1) ?? 99) < (numbers(later)[0] ?? 0), 'and back');
    const again = await press(discord, answer, 'Back to the answer');
    assert.equal(again.content, answer.content);
  });

  it('leads through the whole document to either end', async (t) => {
    const { discord } = await startBot(t);
    const answer = await answerTo(discord, security);
    const isOn = (message: RecordedMessage, label: string) =>
      JSON.stringify(message.components).includes(`"label":"${label}","custom_id"`) &&
      !new RegExp(`"label":"${label}"[^}]*"disabled":true`).test(
        JSON.stringify(message.components),
      );
    let shown = await press(discord, answer, 'Later lines');
    while (isOn(shown, 'Later lines')) shown = await press(discord, answer, 'Later lines');
    assert.match(shown.content, /^`45` /m);
    while (isOn(shown, 'Earlier lines')) shown = await press(discord, answer, 'Earlier lines');
    assert.match(shown.content, /^`1` \\---$/m);
  });

  it('is turned by its asker and by moderators; others get a copy of their own', async (t) => {
    const { discord } = await startBot(t);
    const answer = await answerTo(discord, security);
    const grace = discord.addUser('grace');
    const copy = await press(discord, answer, 'Next answer', { user: grace });
    assert.notEqual(copy.id, answer.id);
    assert.equal(copy.ephemeral, true);
    assert.match(copy.content, /lavrov-us-response\.md:11$/);
    const turned = await press(discord, copy, 'Next answer', { user: grace });
    assert.equal(turned.id, copy.id);
    const moderator = discord.addUser('mo', PermissionFlagsBits.ManageMessages);
    const moved = await press(discord, answer, 'Next answer', { user: moderator });
    assert.equal(moved.id, answer.id);
  });

  it('that is private can be shared, by name and without a ping', async (t) => {
    const { discord } = await startBot(t);
    for (const { language, locale, ...texts } of languages) {
      await t.test(`in ${language}`, async () => {
        const { message } = await discord.slash(
          'ask',
          { question: security, private: true },
          { locale },
        );
        const answer = message ?? assert.fail('no answer');
        assert.equal(answer.ephemeral, true);
        const pressed = await discord.component(answer, buttonOf(answer, texts.share), { locale });
        assert.equal(pressed.message?.id, answer.id);
        assert.equal(pressed.message.content, answer.content);
        assert.ok(!labelsOf(pressed.message).includes(texts.share), 'it is not shared twice');
        const shared = await pressed.nextFollowup();
        const footer = `-# ${texts.sharedBy} <@${discord.member.id}>`;
        assert.equal(shared.ephemeral, false);
        assert.equal(shared.content, `${answer.content}\n${footer}`);
        assert.deepEqual(shared.pings, []);
        assert.ok(!labelsOf(shared).includes(texts.share), 'what is shared is not shared again');
        const turned = await press(discord, shared, texts.next, { locale });
        assert.equal(turned.content.split('\n').at(-1), footer);
      });
    }
  });

  it('can be rated, with a private word of thanks', async (t) => {
    const { discord } = await startBot(t);
    for (const { language, locale, ...texts } of languages) {
      await t.test(`in ${language}`, async () => {
        const { message } = await discord.slash('ask', { question: security }, { locale });
        for (const label of texts.ratings) {
          const thanks = await press(discord, message ?? assert.fail('no answer'), label, {
            locale,
          });
          assert.equal(thanks.content, texts.thanks);
          assert.equal(thanks.ephemeral, true);
        }
      });
    }
  });

  it('cannot be rated where the owner has switched that off', async (t) => {
    const { discord } = await startBot(t, { env: { RATINGS: 'off' } });
    const unrated = await answerTo(discord, security);
    assert.ok(!labelsOf(unrated).includes('Helpful'), 'ratings are off');
  });

  it('has buttons that work after a restart', async (t) => {
    const bot = await startBot(t);
    const answer = await answerTo(bot.discord, security);
    await restart(t, bot);
    const second = await press(bot.discord, answer, 'Next answer');
    assert.match(second.content, /lavrov-us-response\.md:11$/);
    assert.match((await press(bot.discord, answer, 'In context')).content, /^`11` \*\*Thursday/m);
  });

  it('says so where its document has changed since, or is gone', async (t) => {
    const corpus = await folderWith(t, {
      'rules.txt': 'The hall closes at ten.\n\nThe bar closes at nine.\n',
      'other.txt': 'Nothing of note.',
    });
    const bot = await startBot(t, { env: { CORPUS_DIR: corpus } });
    const answer = await answerTo(bot.discord, 'When does the bar close?');
    // Somebody else is shown a copy in a language of their own, and the answer stays.
    const grete = { user: bot.discord.addUser('grete'), locale: 'de' };
    await writeFile(path.join(corpus, 'rules.txt'), 'New hall rules.\n\nThe bar never closes.\n');
    const later = await restart(t, bot);
    const now = '\n`1` New hall rules.\n`3` The bar never closes.\n-# rules.txt:1-3';
    const copy = await press(bot.discord, answer, 'In context', grete);
    assert.equal(copy.content, `Das Dokument hat sich seitdem geändert. Jetzt steht dort:${now}`);
    await rm(path.join(corpus, 'rules.txt'));
    await restart(t, later);
    const german = await press(bot.discord, answer, 'In context', grete);
    assert.equal(german.content, 'Aus diesem Dokument zitiere ich nicht mehr.');
    const gone = await press(bot.discord, answer, 'In context');
    assert.match(gone.content, /^This document is no longer among those/);
  });

  it('fits Discord’s limits and shows the very characters, whatever the document', async (t) => {
    const [wild = []] = fc.sample(
      fc.array(
        fc.oneof(
          fc.stringMatching(/^[\\*_`|<>@:#~[\]() a-z.-]{1,80}$/),
          fc.constant('**__~~||`<@1> @everyone <t:1:R> https://evil.example :x: ```'),
          fc.constant('> quote\n>>> more\n-# small\n# big\n- item\n1. one'),
          fc.constant(`${'long '.repeat(900)}.`),
          fc.constant('语'.repeat(3000)),
        ),
        { minLength: 20, maxLength: 40 },
      ),
      { numRuns: 1, seed: 3 },
    );
    const text = wild.map((line, i) => `Zebra${i} ${line}`).join('\n\n');
    const corpus = await folderWith(t, { 'wild.txt': text });
    const { discord } = await startBot(t, {
      env: { CORPUS_DIR: corpus, QUESTIONS_PER_MINUTE: '0', SERVER_QUESTIONS_PER_MINUTE: '0' },
    });
    let seen = 0;
    for (let i = 0; i < wild.length; i += 2) {
      const answer = await answerTo(discord, `Zebra${i}`);
      // What is long is not always taken for an answer.
      if (!answer.content.startsWith('> ')) continue;
      seen += 1;
      const place = await press(discord, answer, 'In context');
      for (const { content } of [answer, place]) {
        assert.ok(content.length <= limits.content, `${content.length} characters`);
      }
      const lines = place.content.split('\n').filter((line) => line.startsWith('`'));
      for (const line of lines) {
        const shown = render(line.replace(/^`\d+` /, '').replace(/(?<!\\)\*\*/g, '')).text;
        assert.ok(text.includes(shown), `not the document's characters: ${JSON.stringify(shown)}`);
      }
    }
    assert.ok(seen > 5, `${seen} answers`);
  });
});
