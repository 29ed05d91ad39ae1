import assert from 'node:assert/strict';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { folderWith } from '../support/folder.ts';
import { Program, run } from '../support/program.ts';

const source =
  "  Lavrov: US reply on security guarantees leaves Russia's main question open, Quoteline, 2022-01-27 · lavrov-us-response.md";

describe('npm start without a token', () => {
  it('says so in one line, answers one question a line, and leaves at the end of the input', async () => {
    const { code, stdout, stderr } = await run('src/main.ts', {
      input: 'Who decides how Moscow reacts?\n\nWhat is the capital of Peru?\r\n',
    });
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.equal(
      stdout,
      [
        'No DISCORD_TOKEN is set, so Quoteline runs here on the terminal instead of on Discord.',
        '> How Moscow finally reacts is for President Vladimir Putin to decide, the minister said. Before that, he added, the ministries concerned are to consult one another, and the president is to be briefed.',
        `${source}:37`,
        '',
        'The documents do not answer that.',
        '',
        '',
      ].join('\n'),
    );
  });

  it('answers a greeting with one', async () => {
    const { stdout } = await run('src/main.ts', { input: 'hi' });
    assert.match(
      stdout,
      /\nHello! Ask a question, and the documents answer it, if they can\.\n\n$/,
    );
  });

  it('names everything that is wrong with the configuration, and no value', async () => {
    const { code, stdout, stderr } = await run('src/main.ts', {
      env: { DISCORD_TOKEN: 'my secret', DISCORD_GUILD_ID: 'Library', LOG_LEVEL: 'loud' },
    });
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.equal(
      stderr,
      [
        'The configuration cannot be used (see .env.example):',
        '  DISCORD_TOKEN should be a bot token, with nothing around it',
        "  DISCORD_GUILD_ID should be a server's id, 17 to 20 digits",
        '  LOG_LEVEL should be one of fatal, error, warn, info, debug, trace, silent',
        '',
      ].join('\n'),
    );
  });

  it('quotes the documents of CORPUS_DIR and says what is wrong with single ones', async (t) => {
    const corpus = await folderWith(t, {
      'rules.txt': 'The hall closes at ten.',
      'photo.png': 'PNG',
      'bad.txt': Uint8Array.of(0x63, 0x61, 0x66, 0),
      'old.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
    });
    const { code, stdout, stderr } = await run('src/main.ts', {
      env: { CORPUS_DIR: corpus },
      input: 'When does the hall close?',
    });
    assert.equal(code, 0);
    assert.ok(stdout.endsWith('\n> The hall closes at ten.\n  rules.txt:1\n\n'), stdout);
    assert.equal(
      stderr,
      [
        'bad.txt: passed over: holds NUL characters; it seems not to be text',
        'old.txt: read as Windows-1252; save it as UTF-8 to be sure',
        'photo.png: passed over: this format cannot be read; .md, .markdown, .txt, .text, .html, .htm, .xhtml, .epub, .docx, .pdf can',
        '',
      ].join('\n'),
    );
  });

  it('exits 2 with the path where there is no such corpus', async () => {
    const { code, stderr } = await run('src/main.ts', { env: { CORPUS_DIR: 'corpsu' } });
    assert.equal(code, 2);
    assert.match(stderr, /^Cannot read the corpus "corpsu": there is no such folder\./);
  });
});

describe('npm run ask', () => {
  it('prints quotes and their sources', async (t) => {
    const corpus = await folderWith(t, {
      'rules.md':
        '# Rules\n\nThe hall closes at ten. Lights go out.\r\n\r\nDogs stay\r\noutside the hall.',
    });
    const { code, stdout } = await run('src/cli.ts', {
      args: ['--corpus', corpus, '--limit', '2', 'the', 'hall'],
    });
    assert.equal(code, 0);
    assert.equal(
      stdout,
      [
        '> The hall closes at ten. Lights go out.',
        '  Rules · rules.md:3',
        '',
        '> Dogs stay',
        '> outside the hall.',
        '  Rules · rules.md:5-6',
        '',
      ].join('\n'),
    );
  });

  it('prints one JSON object a line, in order, with --json', async (t) => {
    const text =
      '---\ntitle: House rules\ndate: 2024-05-01\n---\n\n## Hours\n\nCome in. The hall closes at ten. 🌙';
    const corpus = await folderWith(t, { 'club/rules.md': text });
    const { code, stdout } = await run('src/cli.ts', {
      args: ['--corpus', corpus, '--json'],
      input: 'When does the hall close?\n\nWhat is the capital of Peru?\n' + 'x'.repeat(6001),
    });
    assert.equal(code, 0);
    const lines = stdout.split('\n');
    assert.equal(lines.pop(), '');
    const answers = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const confidence = (answers[0]?.answers as { confidence: number }[])[0]?.confidence;
    assert.ok(confidence !== undefined && confidence > 0.5 && confidence <= 1);
    for (const answer of answers) {
      assert.equal(typeof answer.elapsedMs, 'number');
      delete answer.elapsedMs;
    }
    const start = text.indexOf('Come in.');
    const leadStart = text.indexOf('The hall');
    assert.deepEqual(answers, [
      {
        question: 'When does the hall close?',
        kind: 'answer',
        answers: [
          {
            quote: 'Come in. The hall closes at ten.',
            lead: 'The hall closes at ten.',
            confidence,
            source: {
              file: 'club/rules.md',
              title: 'House rules',
              publisher: null,
              date: '2024-05-01',
              url: null,
              line: 8,
              lineEnd: 8,
              page: null,
              pageEnd: null,
              paragraph: null,
              headings: ['Hours'],
              start,
              end: start + 32,
              leadStart,
              leadEnd: leadStart + 23,
            },
            alsoIn: [],
            nearlyIn: [],
          },
        ],
        documentsDiffer: false,
      },
      { question: '', kind: 'no-answer', reason: 'empty-question', nearest: [] },
      {
        question: 'What is the capital of Peru?',
        kind: 'no-answer',
        reason: 'not-in-documents',
        nearest: [],
      },
      { question: 'x'.repeat(6001), kind: 'no-answer', reason: 'too-long', nearest: [] },
    ]);
    assert.deepEqual(Object.keys(JSON.parse(lines[0] ?? '{}') as object), [
      'question',
      'kind',
      'answers',
      'documentsDiffer',
      'elapsedMs',
    ]);
  });

  it('explains each refusal in its text form', async () => {
    const { stdout } = await run('src/cli.ts', {
      input: `\n${'x'.repeat(6001)}\ncapital of Peru\n`,
    });
    assert.equal(
      stdout,
      [
        'Ask a question about the documents.',
        '',
        'That question is too long; 6000 characters are the most.',
        '',
        'The documents do not answer that.',
        '',
      ].join('\n'),
    );
  });

  it('answers 1,000 questions in one process, in order', async () => {
    const questions = Array.from({ length: 1000 }, (_, i) => `Who decides about paper ${i}?`);
    const { code, stdout } = await run('src/cli.ts', {
      args: ['--json', '--limit', '1'],
      input: questions.join('\n'),
    });
    assert.equal(code, 0);
    const asked = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { question: string }).question);
    assert.deepEqual(asked, questions);
  });

  it('shows the control characters of a document instead of obeying them', async (t) => {
    const corpus = await folderWith(t, { 'a.txt': 'The hall \u001b[31mcloses\u0007 at\tten.' });
    const { stdout } = await run('src/cli.ts', { args: ['--corpus', corpus, 'hall'] });
    assert.equal(stdout, '> The hall ␛[31mcloses␇ at\tten.\n  a.txt:1\n');
  });

  const refusals: readonly [args: readonly string[], message: RegExp][] = [
    [['--corpus', 'corpsu', 'x'], /^Cannot read the corpus "corpsu": there is no such folder\. /],
    [['--corpus', 'package.json', 'x'], /^Cannot read the corpus "package\.json": not a folder\. /],
    [['--corpus', '.ci', 'x'], /^The corpus "\.ci" holds no document that can be read\. /],
    [['--corpus', '', 'x'], /^--corpus should be followed by a folder\.\n$/],
    [['--corpus'], /^Option '--corpus <value>' argument missing/],
    [['--limit', '0', 'x'], /^--limit should be a whole number from 1 to 100, not "0"\.\n$/],
    [['--limit', '1.5', 'x'], /^--limit should be a whole number from 1 to 100, not "1\.5"\.\n$/],
    [['--limit', '101', 'x'], /^--limit should be a whole number from 1 to 100, not "101"\.\n$/],
    [['--jsn', 'x'], /^Unknown option '--jsn'[^]*\n\nUsage: npm run --silent ask -- /],
  ];
  for (const [args, message] of refusals) {
    it(`exits 2 on ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await run('src/cli.ts', { args });
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    });
  }

  it('ends quietly when its reader has read enough', async () => {
    const program = new Program('src/cli.ts', {
      args: ['--json'],
      input: 'What about the leak?\n'.repeat(3000),
    });
    await program.output('{');
    program.closeOutput();
    const { code, stderr } = await program.ending;
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  it('opens a large corpus from the snapshot that it left in DATA_DIR', async (t) => {
    const rules = Array.from({ length: 1200 }, (_, i) => `Locker ${i} belongs to member m${i}x.`);
    const corpus = await folderWith(t, { 'rules.txt': rules.join('\n\n') });
    const data = await folderWith(t, {});
    const options = {
      args: ['--corpus', corpus, 'Who is m77x?'],
      env: { DATA_DIR: data },
    };
    const first = await run('src/cli.ts', options);
    const written = await readdir(data);
    const { ino } = await stat(path.join(data, written[0] ?? ''));
    const second = await run('src/cli.ts', options);
    assert.deepEqual(first, {
      code: 0,
      signal: null,
      stdout: '> Locker 77 belongs to member m77x.\n  rules.txt:155\n',
      stderr: '',
    });
    assert.deepEqual(second, first);
    assert.deepEqual(await readdir(data), written);
    assert.equal((await stat(path.join(data, written[0] ?? ''))).ino, ino);
  });

  it('explains itself with --help', async () => {
    const { code, stdout } = await run('src/cli.ts', { args: ['--help'] });
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: npm run --silent ask -- \[--corpus DIR\]/);
  });
});
