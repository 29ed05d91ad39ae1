import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { startBot } from '../support/bot.ts';
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
  'drafts/zoo.txt': 'Penguins swim at noon.',
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
    await program.output('documents read');
    const penguins = await discord.directMessage('Do penguins swim?');
    assert.match(penguins.content, /\*\*Penguins swim at noon\.\*\*/);
    const bar = await discord.directMessage('What is sold in the bar?');
    assert.doesNotMatch(bar.content, /Soup/);
  });
});
