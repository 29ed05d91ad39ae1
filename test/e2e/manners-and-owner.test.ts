import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { PermissionFlagsBits } from 'discord.js';
import { buttonOf, labelsOf, restart, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

const inTime = /^That was a lot of questions\. You can ask again <t:(\d+):R>\.$/;

describe('good manners', { concurrency: 3 }, () => {
  it('a user who asks too much is told privately when to ask again', async (t) => {
    const { discord } = await startBot(t, { env: { QUESTIONS_PER_MINUTE: '2' } });
    const ask = () => discord.slash('ask', { question: 'What of the leak?' });
    await ask();
    await ask();
    const { message } = await ask();
    const [, when = ''] = inTime.exec(message?.content ?? '') ?? [];
    const wait = Number(when) - Date.now() / 1000;
    assert.ok(wait > 0 && wait <= 61, `${wait} s`);
    assert.equal(message?.ephemeral, true);
    const grace = discord.addUser('grace');
    const hers = await discord.slash('ask', { question: 'What of the leak?' }, { user: grace });
    assert.match(hers.message?.content ?? '', /leak/);
  });

  it('one who mentions too much is told once, in a direct message', async (t) => {
    const { discord } = await startBot(t, { env: { QUESTIONS_PER_MINUTE: '1' } });
    const answered = discord.nextMessage({ channelId: discord.channel.id });
    discord.guildMessage('What of the leak?', { mentionsBot: true });
    await answered;
    const told = discord.nextMessage({ channelId: discord.directChannel().id });
    discord.guildMessage('What of the leak?', { mentionsBot: true });
    assert.match((await told).content, inTime);
    discord.guildMessage('What of the leak?', { mentionsBot: true });
    const grace = discord.addUser('grace');
    await discord.directMessage('What of the leak?', { user: grace });
    assert.equal(discord.messages(discord.directChannel().id).length, 1);
  });

  it('a server that asks too much is told so', async (t) => {
    const { discord } = await startBot(t, { env: { SERVER_QUESTIONS_PER_MINUTE: '1' } });
    const question = 'What of the leak?';
    await discord.slash('ask', { question });
    const grace = discord.addUser('grace');
    const { message } = await discord.slash('ask', { question }, { user: grace });
    assert.match(message?.content ?? '', /^This server has asked a lot of questions\./);
    assert.match((await discord.directMessage(question)).content, /leak/);
  });

  it('50 users at once are each answered', async (t) => {
    const { discord } = await startBot(t);
    const users = Array.from({ length: 50 }, (_, i) => discord.addUser(`user${i}`));
    const question = 'How will the paper become public?';
    const answers = await Promise.all(
      users.map((user) => discord.slash('ask', { question }, { user })),
    );
    for (const { message } of answers) assert.match(message?.content ?? '', /through a leak/);
  });

  it('/privacy says what is kept: nothing, unless switched on', async (t) => {
    const { discord } = await startBot(t);
    const { message } = await discord.slash('privacy');
    assert.match(
      message?.content ?? '',
      /^I store nothing on disk: .*\nSo that you can ask follow-up questions, I hold the last questions/,
    );
    assert.equal(message?.ephemeral, true);
    assert.deepEqual(labelsOf(message), ['Erase what is mine']);
    const data = await folderWith(t, {});
    const keeping = await startBot(t, { env: { KEEP_QUESTIONS: 'on', DATA_DIR: data } });
    const kept = await keeping.discord.slash('privacy');
    assert.match(
      kept.message?.content ?? '',
      /^The owner of this bot keeps questions .* the owner of this bot can read all of them\.\n/,
    );
  });
});

/** Keeps questions in a folder, beside the documents. */
const keptIn = (folder: string) => ({
  ...{ KEEP_QUESTIONS: 'on', QUESTIONS_PER_MINUTE: '0' },
  ...{ DATA_DIR: path.join(folder, 'data'), CORPUS_DIR: path.join(folder, 'corpus') },
});

describe('for the owner', { concurrency: 3 }, () => {
  const manage = PermissionFlagsBits.ManageGuild;

  it('/unanswered lists what had no answer, grouped, and pages, exports and clears', async (t) => {
    const data = await folderWith(t, {});
    const { discord } = await startBot(t, {
      env: { KEEP_QUESTIONS: 'on', DATA_DIR: data, QUESTIONS_PER_MINUTE: '0' },
    });
    const questions = [
      ...['Who is the king of Peru?', 'And the king of Peru?', 'Where are the penguins?'],
      ...['Is there soup?', 'Which zebra sings?', 'Do volcanoes sleep?', 'Are elephants shy?'],
    ];
    for (const question of questions) await discord.slash('ask', { question });
    await discord.slash('ask', { question: 'Who is the king of Peru?' });
    const manager = { user: discord.addUser('manager', manage) };
    const { message: list } = await discord.slash('unanswered', {}, manager);
    assert.equal(list?.ephemeral, true);
    assert.match(
      list.content,
      /^7 questions that the documents did not answer:\n- \*\*Who is the king of Peru\?\*\*\n {2}-# asked 3 times, <t:\d+:R> · 1 more like it\n/,
    );
    assert.match(list.content, /\n-# Page 1 of 2$/);
    const next = await discord.component(list, buttonOf(list, 'Next'), manager);
    assert.match(next.message?.content ?? '', /\n-# Page 2 of 2$/);
    const exported = await discord.component(list, buttonOf(next.message, 'Export'), manager);
    const [file] = (await exported.final()).files;
    assert.equal(file?.filename, 'questions.csv');
    assert.match(file.content.toString(), /\r\n1,Who is the king of Peru\?,2,0,/);
    const asking = await discord.component(list, buttonOf(next.message, 'Clear'), manager);
    assert.match(asking.message?.content ?? '', /^Clear 7 questions for good\?$/);
    assert.deepEqual(labelsOf(asking.message), ['Yes, clear them all', 'Cancel']);
    const cleared = await discord.component(list, buttonOf(asking.message, 'Yes'), manager);
    assert.equal(cleared.message?.content, '7 questions cleared.');
    const none = await discord.slash('unanswered', {}, manager);
    assert.equal(none.message?.content, 'No question is waiting for an answer.');
  });

  it('clears what was there when it asked whether to, and nothing asked since', async (t) => {
    const data = await folderWith(t, {});
    const { discord } = await startBot(t, { env: { KEEP_QUESTIONS: 'on', DATA_DIR: data } });
    await discord.slash('ask', { question: 'Where are the penguins?' });
    const manager = { user: discord.addUser('manager', manage) };
    const { message } = await discord.slash('unanswered', {}, manager);
    const list = message ?? assert.fail('no list');
    const asking = await discord.component(list, buttonOf(list, 'Clear'), manager);
    assert.equal(asking.message?.content, 'Clear 1 question for good?');
    await discord.slash('ask', { question: 'Which zebra sings?' });
    const cleared = await discord.component(list, buttonOf(asking.message, 'Yes'), manager);
    assert.equal(cleared.message?.content, '1 question cleared.');
    const left = await discord.slash('unanswered', {}, manager);
    assert.match(left.message?.content ?? '', /^1 question .*\n- \*\*Which zebra sings\?\*\*/);
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
    assert.match(list?.content ?? '', /What of the leak\?\*\*\n.* rated not helpful once$/m);
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
    const bot = await startBot(t, {
      env: {
        ...{ KEEP_QUESTIONS: 'on', DATA_DIR: path.join(folder, 'data') },
        CORPUS_DIR: path.join(folder, 'corpus'),
      },
    });
    const { discord } = bot;
    const reply = await discord.directMessage('Where do the penguins live?');
    await discord.component(reply, buttonOf(reply, 'Tell me'));
    const text = 'The penguins live in the garden of the club.';
    await writeFile(path.join(folder, 'corpus', 'zoo.txt'), text);
    const told = discord.nextMessage({ channelId: discord.directChannel().id });
    await restart(t, bot);
    assert.equal(
      (await told).content,
      `Your question “Where do the penguins live?” is now answered in the documents:\n> **${text}**\n-# zoo.txt:1`,
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
      'Erased. I no longer hold your user ID. Questions that are kept without a name stay.',
    );
    assert.equal(
      (await discord.directMessage('and why?')).content,
      'The documents do not answer that.',
    );
    await program.stop();
    const stored = await readFile(path.join(data, 'questions.json'), 'utf8');
    assert.ok(!stored.includes(discord.member.id) && !stored.includes('penguins'), stored);
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
    const stats = await discord.slash('stats', {}, manager);
    assert.equal(stats.message?.ephemeral, true);
    assert.match(
      stats.message.content,
      /^Counted since my start, <t:\d+:R>:\n- 2 questions\n- 1 answered \(50%\)\n- 1 rated helpful, 0 not helpful\n- Answers take [\d.]+ ms \(median\), 99% within [\d.]+ ms\n- Quoted from 1 document with 13 passages$/,
    );
  });
});
