import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { buttonOf, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';
import { run } from '../support/program.ts';

const manifest = `documents:
  rules/*:
    publisher: Oak Hill Club
  rules/hall.html:
    title: Rules of the hall
    date: 2026-01-15
    url: https://example.org/hall.html
exclude:
  - drafts
`;
const files = {
  'rules/hall.html':
    '<html lang="en"><title>untitled</title><body><p>The hall closes at ten.</p></body></html>',
  'rules/bar.txt': 'Soup is sold in the bar.',
  'drafts/zoo.txt': 'Penguins swim at noon.\n\nThey sleep at night.',
  'drafts/photo.png': '',
};

describe('a corpus with a manifest', { concurrency: 3 }, () => {
  it('is answered from with the facts given, and without what is excluded', async (t) => {
    const corpus = await folderWith(t, { ...files, 'quoteline.yaml': manifest });
    const { code, stdout, stderr } = await run('src/cli.ts', {
      args: ['--corpus', corpus, '--json'],
      input: 'When does the hall close?\nWhat is sold in the bar?\nDo penguins swim?\n',
    });
    assert.deepEqual([code, stderr], [0, '']);
    interface Shown {
      readonly kind: string;
      readonly answers?: readonly { readonly source: Readonly<Record<string, unknown>> }[];
    }
    const [hall, bar, penguins] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Shown);
    const factsOf = (shown: Shown | undefined) => {
      const { file, title, publisher, date, url } = shown?.answers?.[0]?.source ?? {};
      return { file, title, publisher, date, url };
    };
    assert.deepEqual(factsOf(hall), {
      file: 'rules/hall.html',
      title: 'Rules of the hall',
      publisher: 'Oak Hill Club',
      date: '2026-01-15',
      url: 'https://example.org/hall.html',
    });
    assert.deepEqual(factsOf(bar), {
      file: 'rules/bar.txt',
      publisher: 'Oak Hill Club',
      ...{ title: null, date: null, url: null },
    });
    assert.equal(penguins?.kind, 'no-answer');
    assert.ok(!stdout.includes('noon'), 'what is excluded is not quoted as nearest either');
  });

  it('is not opened, with 2, where it is not sure what is excluded', async (t) => {
    const wrong = manifest.replace('exclude', 'exlude');
    const corpus = await folderWith(t, { ...files, 'quoteline.yaml': wrong });
    const { code, stdout, stderr } = await run('src/cli.ts', {
      args: ['--corpus', corpus, 'Do penguins swim?'],
    });
    assert.deepEqual([code, stdout], [2, '']);
    assert.equal(
      stderr,
      [
        `Cannot open the corpus "${corpus}": it is not sure which documents must not be quoted. Put this right:`,
        '  quoteline.yaml: line 8: "exlude" is not known; documents and exclude are',
        '',
      ].join('\n'),
    );
  });

  it('shows the facts on Discord, and follows the manifest while the bot runs', async (t) => {
    const corpus = await folderWith(t, { ...files, 'quoteline.yaml': manifest });
    const { discord, program } = await startBot(t, { env: { CORPUS_DIR: corpus } });
    const answer = await discord.directMessage('When does the hall close?');
    assert.match(answer.content, /\n-# Rules of the hall, Oak Hill Club, 2026-01-15 · /);
    assert.match(
      JSON.stringify(answer.components),
      /"url":"https:\/\/example\.org\/hall\.html#:~:text=The%20hall%20closes%20at%20ten\."/,
    );
    const { message } = await discord.slash('documents');
    assert.match(
      message?.content ?? '',
      /^2 documents:\n.*\n.*\n- \*\*Rules of the hall\*\*\n.* · 2026-01-15 · /,
    );
    const choices = await discord.autocomplete('ask', { document: 'rules of' }, 'document');
    assert.deepEqual(
      choices.map(({ name }) => name),
      ['Rules of the hall'],
    );
    await writeFile(
      path.join(corpus, 'quoteline.yaml'),
      manifest.replace('- drafts', '- rules/bar.txt'),
    );
    await program.output('excludes less than before');
    const bar = await discord.directMessage('What is sold in the bar?');
    assert.doesNotMatch(bar.content, /Soup/);
    // What is not excluded any more is quoted once the file has stayed so.
    await program.output('"documents":2,"passages":3');
    const penguins = await discord.directMessage('Do penguins swim?');
    assert.match(penguins.content, /\*\*Penguins swim at noon\.\*\*/);
  });

  it('that comes to exclude all leaves nothing to quote, to list or to send', async (t) => {
    const corpus = await folderWith(t, { 'bar.txt': 'Soup is sold in the bar.' });
    const env = { CORPUS_DIR: corpus, SEND_FILES: 'on', QUESTIONS_PER_MINUTE: '0' };
    const { discord, program } = await startBot(t, { env });
    const question = 'What is sold in the bar?';
    const answer = await discord.directMessage(question);
    const { message } = await discord.slash('documents', { document: 'bar.txt' });
    const outline = message ?? assert.fail('no outline');
    await writeFile(path.join(corpus, 'quoteline.yaml'), "exclude: ['**']");
    await program.output('"reason":"excludes every document"');
    const contentOf = async (command: string) => (await discord.slash(command)).message?.content;
    const file = await discord.component(outline, buttonOf(outline, 'File'));
    const context = await discord.component(answer, buttonOf(answer, 'In context'));
    const gone = 'This document is no longer among those that I quote.';
    assert.deepEqual(
      [(await file.final()).content, (await file.final()).files, context.message?.content],
      [gone, [], gone],
    );
    assert.equal(await contentOf('documents'), '0 documents:');
    assert.match((await contentOf('about')) ?? '', /^I answer .* of 0 documents \(0 passages\)/);
    assert.deepEqual(await discord.autocomplete('ask', { document: '' }, 'document'), []);
    const noAnswer = 'The documents do not answer that.';
    for (const words of [question, '"Soup is sold in the bar."', 'Who wrote it?'])
      assert.equal((await discord.directMessage(words)).content, noAnswer);
  });
});
