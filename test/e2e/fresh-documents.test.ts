import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { buttonOf, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

const question = 'When does the hall close?';

async function startOn(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await folderWith(t, files);
  const bot = await startBot(t, { env: { CORPUS_DIR: folder } });
  return { ...bot, at: (name: string) => path.join(folder, name) };
}

describe('fresh documents', { concurrency: 3 }, () => {
  it('a file that is edited under the running bot is quoted as it reads now', async (t) => {
    const { discord, program, at } = await startOn(t, { 'rules.txt': 'The hall closes at ten.' });
    assert.match(
      (await discord.directMessage(question)).content,
      /\*\*The hall closes at ten\.\*\*/,
    );
    await writeFile(at('rules.txt'), 'Welcome.\n\nThe hall closes at eleven.');
    await program.output('documents read');
    const { content } = await discord.directMessage(question);
    assert.match(content, /\*\*The hall closes at eleven\.\*\*\n-# rules\.txt:3$/);
  });

  it('a button below an answer says that the document has changed since', async (t) => {
    const { discord, program, at } = await startOn(t, { 'rules.txt': 'The hall closes at ten.' });
    const answer = await discord.directMessage(question);
    await writeFile(at('rules.txt'), 'The hall closes at noon.');
    await program.output('documents read');
    const { message } = await discord.component(answer, buttonOf(answer, 'In context'));
    assert.match(message?.content ?? '', /changed/);
    assert.match(message?.content ?? '', /The hall closes at noon\./);
  });

  it('a bad file is named in the log, and every other is answered from', async (t) => {
    const { discord, program, at } = await startOn(t, { 'rules.txt': 'The hall closes at ten.' });
    await writeFile(at('bad.txt'), '\0');
    await program.output('"file":"bad.txt"');
    assert.match((await discord.directMessage(question)).content, /closes at ten/);
  });

  it('goes on with what it had where the documents are gone', async (t) => {
    const { discord, program, at } = await startOn(t, { 'rules.txt': 'The hall closes at ten.' });
    await rm(at('rules.txt'));
    await program.output('documents could not be read again');
    assert.match((await discord.directMessage(question)).content, /closes at ten/);
  });

  it('ends with the reason and 2 although documents are being read', async (t) => {
    const { discord, program, at } = await startOn(t, { 'rules.txt': 'The hall closes at ten.' });
    // The Markdown parser takes a time that grows with the square of this.
    await writeFile(at('slow.md'), '[a]('.repeat(100_000));
    await discord.directMessage(question);
    discord.gateway.close(4004);
    const { code, stderr } = await program.ending;
    assert.equal(code, 2);
    assert.match(stderr, /^Discord /);
  });

  it('/documents lists them with their length, their date and when each was read', async (t) => {
    const dated = '---\ntitle: House rules\ndate: 2024-05-01\n---\n\nThe hall closes at ten.\n';
    const others = Array.from({ length: 11 }, (_, i) => [`z${i}.txt`, 'Words.'] as const);
    const { discord } = await startOn(t, { 'rules.md': dated, ...Object.fromEntries(others) });
    const { message } = await discord.slash('documents');
    assert.equal(message?.ephemeral, true);
    assert.match(
      message.content,
      /^12 documents:\n- \*\*House rules\*\*\n {2}-# rules\.md · 6 lines · 2024-05-01 · read <t:\d+:R>\n/,
    );
    assert.match(message.content, /\n-# Page 1 of 2$/);
    const next = await discord.component(message, buttonOf(message, 'Next'));
    assert.match(next.message?.content ?? '', /\*\*z9\.txt\*\*\n.*\n-# Page 2 of 2$/);
    const german = await discord.slash('documents', {}, { locale: 'de' });
    assert.match(german.message?.content ?? '', /^12 Dokumente:\n.* · 6 Zeilen · .* · gelesen <t/s);
  });
});
