import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { buttonOf, restart, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

describe('Check this quote', { concurrency: 3 }, () => {
  it('passes over the notice that a document has changed, in every language', async (t) => {
    const corpus = await folderWith(t, {
      'rules.txt': 'The hall closes at ten.\n\nThe bar closes at nine.\n',
    });
    const bot = await startBot(t, { env: { CORPUS_DIR: corpus } });
    const { discord } = bot;
    const { message } = await discord.slash('ask', { question: 'When does the bar close?' });
    const answer = message ?? assert.fail('no answer');
    const changed = 'There are new rules for the hall.\nThe bar of the hall never closes.\n';
    await writeFile(path.join(corpus, 'rules.txt'), changed);
    await restart(t, bot);
    const button = buttonOf(answer, 'In context');
    for (const [locale, notice] of [
      ['en-US', /^The document has changed since\..*\n`1` There are new rules/],
      ['de', /^Das Dokument hat sich .*\n`1` There are new rules/],
      ['ja', /^その後、.*\n`1` There are new rules/],
    ] as const) {
      // Others than the asker get a copy of their own, whose button is still there.
      const user = discord.addUser(`reader-${locale}`);
      const lines = (await discord.component(answer, button, { locale, user })).message;
      assert.match(lines?.content ?? '', notice);
      const checked = await discord.messageCommand(
        'Check this quote',
        lines ?? assert.fail('no lines'),
        { user },
      );
      assert.match(checked.message?.content ?? '', /^Word for word, this stands in the documents:/);
    }
    assert.deepEqual(discord.violations, []);
  });
});
