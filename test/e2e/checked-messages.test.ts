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
  });
});

describe('a message without words of its own', { concurrency: 3 }, () => {
  const leak = 'It will reach the public through a leak, he predicted.';
  const asked = 'How will the paper become public?';

  it('that forwards another is checked, and answered, by what that says', async (t) => {
    const { discord } = await startBot(t);
    const use = async (command: string, text: string) => {
      const forwards = discord.guildMessage(text);
      const forward = discord.guildMessage('', { forwards });
      return (await discord.messageCommand(command, forward)).message?.content ?? '';
    };
    assert.match(await use('Check this quote', leak), /^Word for word, this stands/);
    assert.match(await use('Answer from documents', asked), /through a leak/);
    const long = `${'Please have a look at the article for me. '.repeat(60)}${asked}`;
    assert.match(await use('Answer from documents', long), /leak/);
    const forwards = discord.guildMessage(asked);
    assert.match((await discord.directMessage('', { forwards })).content, /through a leak/);
  });

  it('that embeds something is checked, and answered, by its words', async (t) => {
    const { discord } = await startBot(t, { env: { QUESTIONS_PER_MINUTE: '0' } });
    const use = async (command: string, text: string, ...described: readonly string[]) => {
      const embeds = described.map((description) => ({ title: 'Read this', description }));
      return useEmbeds(command, text, embeds);
    };
    const useEmbeds = async (
      command: string,
      text: string,
      embeds: readonly Record<string, unknown>[],
    ) => {
      const message = discord.guildMessage(text, { embeds });
      const forward = discord.guildMessage('', { forwards: message });
      const [one, other] = [
        (await discord.messageCommand(command, message)).message?.content ?? '',
        (await discord.messageCommand(command, forward)).message?.content ?? '',
      ];
      assert.equal(one.split('\n-#')[0], other.split('\n-#')[0]);
      return one;
    };
    assert.match(await use('Check this quote', '', leak), /^Word for word, this stands/);
    assert.match(await use('Check this quote', '', 'Look:', `> ${leak}`), /^Word for word/);
    assert.match(await use('Answer from documents', '', asked), /through a leak/);
    const fields = [{ name: 'The article', value: leak }];
    assert.match(
      await useEmbeds('Check this quote', '', [{ title: 'Read', fields }]),
      /^Word for word, this stands/,
    );
    assert.match(
      await useEmbeds('Answer from documents', '', [{ title: asked }]),
      /through a leak/,
    );
    const own = await use('Check this quote', leak.replace('public', 'press'), leak);
    assert.match(own, /^Not word for word\. The/);
    const none = await use('Check this quote', '');
    assert.match(none, /^There are too few words here to check/);
  });
});
