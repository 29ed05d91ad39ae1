import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { PermissionFlagsBits } from 'discord.js';
import { buttonOf, labelsOf, restart, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

/** Keeps questions in a folder, beside the documents. */
const keptIn = (folder: string) => ({
  ...{ KEEP_QUESTIONS: 'on', QUESTIONS_PER_MINUTE: '0' },
  ...{ DATA_DIR: path.join(folder, 'data'), CORPUS_DIR: path.join(folder, 'corpus') },
});

describe('for the owner', { concurrency: 3 }, () => {
  const manage = PermissionFlagsBits.ManageGuild;

  for (const { language, locale, questions, again, ...texts } of [
    {
      ...{ language: 'English', locale: 'en-US', again: 'Who is the king of Peru?' },
      questions: [
        ...['Who is the king of Peru?', 'And the king of Peru?', 'Where are the penguins?'],
        ...['Is there soup?', 'Which zebra sings?', 'Do volcanoes sleep?', 'Are elephants shy?'],
      ],
      list: /^7 questions left open:\n- \*\*Who is the king of Peru\?\*\*\n {2}-# asked 3 times, <t:\d+:R> · 1 more like it\n/,
      ...{ first: 'Page 1 of 2', second: 'Page 2 of 2', next: 'Next', exported: 'Export' },
      ...{ clear: 'Clear', asked: 'Clear 7 questions for good?' },
      ...{ yes: 'Yes, clear them all', cancel: 'Cancel', cleared: '7 questions cleared.' },
      none: 'No question is waiting for an answer.',
    },
    {
      ...{ language: 'German', locale: 'de', again: 'Wer ist der König von Peru?' },
      questions: [
        ...['Wer ist der König von Peru?', 'Und der König von Peru?', 'Wo sind die Pinguine?'],
        ...['Gibt es Suppe?', 'Welches Zebra singt?', 'Schlafen Vulkane?', 'Frieren Elefanten?'],
      ],
      list: /^7 offene Fragen:\n- \*\*Wer ist der König von Peru\?\*\*\n {2}-# 3-mal gestellt, zuletzt <t:\d+:R> · 1 ähnliche Frage\n/,
      ...{ first: 'Seite 1 von 2', second: 'Seite 2 von 2', next: 'Weiter', exported: 'Export' },
      ...{ clear: 'Alle löschen', asked: '7 Fragen endgültig löschen?' },
      ...{ yes: 'Ja, alle löschen', cancel: 'Abbrechen', cleared: '7 Fragen gelöscht.' },
      none: 'Keine Frage wartet auf eine Antwort.',
    },
  ]) {
    it(`/unanswered lists what had no answer, grouped, and pages, exports and clears, in ${language}`, async (t) => {
      const data = await folderWith(t, {});
      const { discord } = await startBot(t, {
        env: { KEEP_QUESTIONS: 'on', DATA_DIR: data, QUESTIONS_PER_MINUTE: '0' },
      });
      for (const question of [...questions, again]) await discord.slash('ask', { question });
      const manager = { user: discord.addUser('manager', manage), locale };
      const { message } = await discord.slash('unanswered', {}, manager);
      const list = message ?? assert.fail('no list');
      const press = async (label: string) => {
        const now = discord.messages().find(({ id }) => id === list.id);
        return discord.component(list, buttonOf(now, label), manager);
      };
      assert.equal(list.ephemeral, true);
      assert.match(list.content, texts.list);
      assert.equal(list.content.split('\n').at(-1), `-# ${texts.first}`);
      const next = await press(texts.next);
      assert.equal(next.message?.content.split('\n').at(-1), `-# ${texts.second}`);
      const [file] = (await (await press(texts.exported)).final()).files;
      assert.equal(file?.filename, 'questions.csv');
      assert.ok(file.content.toString().includes(`\r\n1,${again},2,0,`), 'the first question');
      const asking = await press(texts.clear);
      assert.equal(asking.message?.content, texts.asked);
      assert.deepEqual(labelsOf(asking.message), [texts.yes, texts.cancel]);
      assert.equal((await press(texts.yes)).message?.content, texts.cleared);
      const none = await discord.slash('unanswered', {}, manager);
      assert.equal(none.message?.content, texts.none);
    });
  }

  it('clears what was there when it asked whether to, and nothing asked since', async (t) => {
    const data = await folderWith(t, {});
    const { discord } = await startBot(t, { env: { KEEP_QUESTIONS: 'on', DATA_DIR: data } });
    await discord.slash('ask', { question: 'Where are the penguins?' });
    await discord.slash('ask', { question: 'Is there soup?' });
    const manager = { user: discord.addUser('manager', manage) };
    const { message } = await discord.slash('unanswered', {}, manager);
    const list = message ?? assert.fail('no list');
    const asking = await discord.component(list, buttonOf(list, 'Clear'), manager);
    assert.equal(asking.message?.content, 'Clear 2 questions for good?');
    await discord.slash('ask', { question: 'Which zebra sings?' });
    await discord.slash('ask', { question: 'Is there soup?' });
    const cleared = await discord.component(list, buttonOf(asking.message, 'Yes'), manager);
    assert.equal(cleared.message?.content, '1 question cleared.');
    const left = await discord.slash('unanswered', {}, manager);
    assert.match(
      left.message?.content ?? '',
      /^2 questions .*\n- \*\*Is there soup\?\*\*\n.* asked 2 times.*\n- \*\*Which zebra sings\?\*\*/,
    );
  });

  it('says before it clears how many people wait, and to the owner that it is about everywhere', async (t) => {
    const data = await folderWith(t, {});
    const { discord } = await startBot(t, { env: { KEEP_QUESTIONS: 'on', DATA_DIR: data } });
    const { message } = await discord.slash('ask', { question: 'Where are the penguins?' });
    const direct = await discord.directMessage('Which zebra sings?');
    const here = message ?? assert.fail('no reply');
    await discord.component(here, buttonOf(here, 'Tell me'));
    await discord.component(here, buttonOf(here, 'Tell me'), { user: discord.addUser('grace') });
    await discord.component(direct, buttonOf(direct, 'Tell me'));
    for (const [user, asked] of [
      [
        discord.addUser('manager', manage),
        'Clear 1 question for good?\n2 people are waiting for an answer, and will not be told.',
      ],
      // Ada owns the application, and waits for both.
      [
        { ...discord.member, permissions: String(manage) },
        'Clear 2 questions for good?\nThis is about all servers and direct messages, not this server alone.\n2 people are waiting for an answer, and will not be told.',
      ],
    ] as const) {
      const { message: list } = await discord.slash('unanswered', {}, { user });
      const shown = list ?? assert.fail('no list');
      const asking = await discord.component(shown, buttonOf(shown, 'Clear'), { user });
      assert.equal(asking.message?.content, asked);
    }
  });

  it('badly rated answers are listed with their question', async (t) => {
    const data = await folderWith(t, {});
    const { discord, program } = await startBot(t, {
      env: { KEEP_QUESTIONS: 'on', DATA_DIR: data },
    });
    const { message } = await discord.slash('ask', { question: 'What of the leak?' });
    assert.ok(message, 'an answer');
    // Ratings count once a person, and the answer must have reached Discord before it is rated.
    await program.output('answered');
    for (let i = 0; i < 2; i++) await discord.component(message, buttonOf(message, 'Not helpful'));
    const manager = { user: discord.addUser('manager', manage) };
    const { message: list } = await discord.slash('unanswered', {}, manager);
    assert.equal(
      list?.content,
      '1 question left open:\n- **What of the leak?**\n  -# rated not helpful once',
    );
  });

  it('/unanswered and /stats are hidden from ordinary members, and say nothing of other servers', async (t) => {
    const data = await folderWith(t, {});
    const bot = await startBot(t, { env: { KEEP_QUESTIONS: 'on', DATA_DIR: data } });
    const { discord } = bot;
    for (const name of ['unanswered', 'stats']) {
      const held = discord.commands().find((command) => command.name === name);
      assert.equal(held?.default_member_permissions, String(manage));
      assert.deepEqual(held.contexts, [0]);
      await assert.rejects(discord.slash(name), /hidden from ada/);
    }
    await discord.directMessage('Where are the penguins?');
    const manager = { user: discord.addUser('manager', manage) };
    const theirs = await discord.slash('unanswered', {}, manager);
    assert.equal(theirs.message?.content, 'No question is waiting for an answer.');
    // Ada owns the application.
    const owner = { user: { ...discord.member, permissions: String(manage) } };
    const all = await discord.slash('unanswered', {}, owner);
    assert.match(all.message?.content ?? '', /penguins/);
  });

  it('/unanswered can be handed to others in the settings of a server', async (t) => {
    const data = await folderWith(t, {});
    const { discord } = await startBot(t, { env: { KEEP_QUESTIONS: 'on', DATA_DIR: data } });
    await discord.slash('ask', { question: 'Where are the penguins?' });
    const helper = { user: discord.addUser('helper'), isGranted: true };
    const { message: list } = await discord.slash('unanswered', {}, helper);
    assert.match(list?.content ?? '', /^1 question .*\n- \*\*Where are the penguins\?/);
    assert.ok(list?.ephemeral, 'a private list');
    const asking = await discord.component(list, buttonOf(list, 'Clear'), helper);
    assert.match(asking.message?.content ?? '', /^Clear 1 question for good\?$/);
  });

  it('keeps the words, the count and the time, and no user but one who asked to be told', async (t) => {
    const data = await folderWith(t, {});
    const { discord, program } = await startBot(t, {
      env: { KEEP_QUESTIONS: 'on', DATA_DIR: data },
    });
    const grace = discord.addUser('grace');
    const { message } = await discord.slash('ask', { question: 'Where are the penguins?' });
    const waiting = await discord.component(
      message ?? assert.fail('no reply'),
      buttonOf(message, 'Tell me'),
      {
        user: grace,
      },
    );
    assert.match(waiting.message?.content ?? '', /^I will write you a direct message/);
    await program.stop();
    const stored = await readFile(path.join(data, 'questions.json'), 'utf8');
    assert.match(stored, /Where are the penguins\?/);
    assert.ok(stored.includes(grace.id), 'the one who waits');
    assert.ok(!stored.includes(discord.member.id), 'the one who asked');
  });

  it('tells those who wait once the documents answer, in a direct message', async (t) => {
    const folder = await folderWith(t, { 'corpus/rules.txt': 'The hall closes at ten.' });
    const bot = await startBot(t, { env: keptIn(folder) });
    const { discord } = bot;
    const waiting = [
      {
        user: discord.addUser('ada'),
        question: 'Where do the penguins live?',
        ...{ tellMe: 'Tell me when it is answered', file: 'zoo.txt' },
        willTell: 'I will write you a direct message once the documents answer that.',
        text: 'The penguins live in the garden of the club.',
        told: 'Your question “Where do the penguins live?” is now answered in the documents:',
      },
      {
        user: discord.addUser('grete'),
        question: 'Wo schlafen die Elefanten?',
        ...{ tellMe: 'Bei Antwort Bescheid geben', file: 'tiere.txt' },
        willTell:
          'Ich schicke dir eine Direktnachricht, sobald die Dokumente darauf eine Antwort geben.',
        text: 'Die Elefanten schlafen im Garten des Vereins.',
        told: 'Auf deine Frage „Wo schlafen die Elefanten?“ geben die Dokumente jetzt eine Antwort:',
      },
    ];
    for (const { user, question, tellMe, willTell } of waiting) {
      const reply = await discord.directMessage(question, { user });
      const locale = tellMe.startsWith('Tell') ? 'en-US' : 'de';
      const shown = await discord.component(reply, buttonOf(reply, tellMe), { user, locale });
      assert.equal(shown.message?.content, willTell);
    }
    await bot.program.stop();
    for (const { text, file } of waiting) {
      await writeFile(path.join(folder, 'corpus', file), text);
    }
    const told = waiting.map(({ user }) =>
      discord.nextMessage({ channelId: discord.directChannel(user).id }),
    );
    await restart(t, bot);
    assert.deepEqual(
      (await Promise.all(told)).map(({ content }) => content),
      waiting.map(({ told: intro, text, file }) => `${intro}\n> **${text}**\n-# ${file}:1`),
    );
  });

  it('tells those who wait as soon as the documents answer, without a restart', async (t) => {
    const folder = await folderWith(t, { 'corpus/rules.txt': 'The hall closes at ten.' });
    const { discord } = await startBot(t, { env: keptIn(folder) });
    const reply = await discord.directMessage('Where do the penguins live?');
    await discord.component(reply, buttonOf(reply, 'Tell me'));
    const told = discord.nextMessage({ channelId: discord.directChannel().id });
    const text = 'The penguins live in the garden of the club.';
    await writeFile(path.join(folder, 'corpus', 'zoo.txt'), text);
    assert.match((await told).content, /The penguins live in the garden/);
  });

  it('tells at once what the documents have gained between the question and the wish to be told', async (t) => {
    const folder = await folderWith(t, { 'corpus/rules.txt': 'The hall closes at ten.' });
    const { discord, program } = await startBot(t, { env: keptIn(folder) });
    const reply = await discord.directMessage('Where do the penguins live?');
    const text = 'The penguins live in the garden of the club.';
    await writeFile(path.join(folder, 'corpus', 'zoo.txt'), text);
    await program.output('"documents":2');
    const { message } = await discord.component(reply, buttonOf(reply, 'Tell me'));
    const intro = 'Your question “Where do the penguins live?” is now answered in the documents:';
    assert.equal(message?.content, `${intro}\n> **${text}**\n-# zoo.txt:1`);
    await program.stop();
    const stored = await readFile(path.join(folder, 'data', 'questions.json'), 'utf8');
    assert.ok(!stored.includes(discord.member.id), 'nobody waits');
  });

  it('asks a long question again as a whole, and shows its beginning', async (t) => {
    const folder = await folderWith(t, { 'corpus/rules.txt': 'The hall closes at ten.' });
    const { discord } = await startBot(t, { env: keptIn(folder) });
    const beginning = 'And so it is that we are what we are, and you are what you are. '.repeat(6);
    const reply = await discord.directMessage(`${beginning}Where do the penguins live?`);
    await discord.component(reply, buttonOf(reply, 'Tell me'));
    const told = discord.nextMessage({ channelId: discord.directChannel().id });
    const text = 'The penguins live in the garden of the club.';
    await writeFile(path.join(folder, 'corpus', 'zoo.txt'), text);
    const [intro = '', quote] = (await told).content.split('\n');
    assert.match(intro, /^Your question “And so .* we are, and…” is now answered/);
    assert.equal(quote, `> **${text}**`);
  });

  it('tells those who wait at the next start where Discord fails, and gives up who takes no messages', async (t) => {
    const folder = await folderWith(t, { 'corpus/rules.txt': 'The hall closes at ten.' });
    const bot = await startBot(t, { env: keptIn(folder) });
    const { discord } = bot;
    const stored = () => readFile(path.join(folder, 'data', 'questions.json'), 'utf8');
    const reply = await discord.directMessage('Where do the penguins live?');
    await discord.component(reply, buttonOf(reply, 'Tell me'));
    const failing = discord.fault({
      path: '/channels/*',
      status: 403,
      body: { code: 50001, message: 'No.' },
    });
    await writeFile(path.join(folder, 'corpus', 'zoo.txt'), 'The penguins live in the garden.');
    await bot.program.output('could not be told');
    failing.remove();
    const told = discord.nextMessage({ channelId: discord.directChannel().id });
    const again = await restart(t, bot);
    assert.match((await told).content, /The penguins live in the garden/);
    const other = await discord.directMessage('Where do the zebras sleep?');
    await discord.component(other, buttonOf(other, 'Tell me'));
    const refusing = discord.fault({
      path: '/channels/*',
      status: 403,
      body: { code: 50007, message: 'No.' },
    });
    await writeFile(path.join(folder, 'corpus', 'z.txt'), 'The zebras sleep in the hall.');
    await again.program.output('could not be told');
    refusing.remove();
    await again.program.stop();
    assert.doesNotMatch(await stored(), /penguins|zebras/);
  });

  it('asks a question of one document of that document again', async (t) => {
    const folder = await folderWith(t, {
      'corpus/house.txt': 'The hall closes at ten.',
      'corpus/bar.txt': 'Beer is cold.',
    });
    const bot = await startBot(t, { env: keptIn(folder) });
    const { discord } = bot;
    const question = 'When does the hall close?';
    const { message } = await discord.slash('ask', { question, document: 'bar.txt' });
    assert.ok(message, 'a reply');
    await discord.component(message, buttonOf(message, 'Tell me'));
    const told = discord.nextMessage({ channelId: discord.directChannel().id });
    await restart(t, bot);
    await writeFile(path.join(folder, 'corpus', 'bar.txt'), 'For drinks, the hall closes at nine.');
    assert.match((await told).content, /-# bar\.txt:1$/);
  });

  it('/privacy erases who waits, and a question that nobody else asked', async (t) => {
    const data = await folderWith(t, {});
    const { discord, program } = await startBot(t, {
      env: { KEEP_QUESTIONS: 'on', DATA_DIR: data },
    });
    const reply = await discord.directMessage('Where do the penguins live?');
    await discord.component(reply, buttonOf(reply, 'Tell me'));
    const { message } = await discord.slash('privacy', {}, { in: 'dm' });
    const erased = await discord.component(
      message ?? assert.fail('no reply'),
      buttonOf(message, 'Erase'),
    );
    assert.equal(
      erased.message?.content,
      'Erased. But for the count of the last minute, I no longer hold your user ID. Questions that are kept without a name stay.',
    );
    assert.equal(
      (await discord.directMessage('and why?')).content,
      'The documents do not answer that.',
    );
    await program.stop();
    const stored = await readFile(path.join(data, 'questions.json'), 'utf8');
    assert.ok(!stored.includes(discord.member.id) && !stored.includes('penguins'), stored);
  });

  it('forgets who waits where it is switched off again, and /privacy says what is left', async (t) => {
    const data = await folderWith(t, {});
    const bot = await startBot(t, { env: { KEEP_QUESTIONS: 'on', DATA_DIR: data } });
    const { discord } = bot;
    const stored = () => readFile(path.join(data, 'questions.json'), 'utf8');
    const reply = await discord.directMessage('Where do the penguins live?');
    await discord.component(reply, buttonOf(reply, 'Tell me'));
    const off = { ...bot.env, KEEP_QUESTIONS: 'off' };
    const { program } = await restart(t, { ...bot, env: off });
    await program.output('"people":1');
    const { message } = await discord.slash('privacy', {}, { in: 'dm' });
    assert.match(
      message?.content ?? '',
      /^I keep no new questions\. The owner of this bot still has questions that were kept before: /,
    );
    assert.ok(!(await stored()).includes(discord.member.id), 'nobody waits');
    assert.match(await stored(), /penguins/);
    await writeFile(path.join(data, 'questions.json'), '{"version":1,"questions":[]}');
    await restart(t, { ...bot, program, env: off });
    const { message: nothing } = await discord.slash('privacy', {}, { in: 'dm' });
    assert.match(nothing?.content ?? '', /^I store nothing on disk: /);
  });

  it('answers although the file of kept questions cannot be read, where it is switched off', async (t) => {
    const data = await folderWith(t, { 'questions.json/file.txt': 'in a folder' });
    const { program } = await startBot(t, { env: { DATA_DIR: data } });
    await program.output('Cannot read the kept questions');
  });

  it('keeps nothing where it is not switched on', async (t) => {
    const data = await folderWith(t, {});
    const { discord } = await startBot(t, { env: { DATA_DIR: data } });
    const { message } = await discord.slash('ask', { question: 'Where are the penguins?' });
    assert.deepEqual(labelsOf(message), []);
    const manager = { user: discord.addUser('manager', manage) };
    const list = await discord.slash('unanswered', {}, manager);
    assert.match(list.message?.content ?? '', /^Questions are not kept\./);
    await assert.rejects(readFile(path.join(data, 'questions.json')));
  });

  it('/stats counts questions, answers, ratings and time', async (t) => {
    const { discord } = await startBot(t);
    const { message } = await discord.slash('ask', { question: 'What of the leak?' });
    await discord.component(message ?? assert.fail('no answer'), buttonOf(message, 'Helpful'));
    await discord.slash('ask', { question: 'Where are the penguins?' });
    const manager = { user: discord.addUser('manager', manage) };
    for (const [locale, expected] of [
      [
        'en-US',
        /^Counted since my start, <t:\d+:R>:\n- 2 questions\n- 1 answered \(50%\)\n- 1 rated helpful, 0 not helpful\n- Answers take [\d.]+ ms \(median\), 99% within [\d.]+ ms\n- Quoted from 1 document with 13 passages$/,
      ],
      [
        'de',
        /^Gezählt seit meinem Start <t:\d+:R>:\n- 2 Fragen\n- 1 beantwortet \(50\u00A0%\)\n- 1 als hilfreich bewertet, 0 als nicht hilfreich bewertet\n- Eine Antwort dauert [\d,]+ ms \(Median\), 99\u00A0% höchstens [\d,]+ ms\n- Zitiert wird aus 1 Dokument mit 13 Textstellen$/,
      ],
    ] as const) {
      const { message: stats } = await discord.slash('stats', {}, { ...manager, locale });
      assert.equal(stats?.ephemeral, true);
      assert.match(stats.content, expected);
    }
  });
});
