import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

const marks = '<:think:11111> <@22222> <@&33333> <#44444> </ask:55555> <t:1700000000:R>';
const link = 'https://discord.com/channels/66666/77777/88888';

describe('mentions, emoji and links in a question', { concurrency: 3 }, () => {
  it('do not keep it from being answered', async (t) => {
    const { discord } = await startBot(t, { env: { QUESTIONS_PER_MINUTE: '0' } });
    const question = `${marks} How will the paper become public? ${link}`;
    assert.match((await discord.directMessage(question)).content, /through a leak/);
    const { message } = await discord.slash('ask', { question });
    assert.match(message?.content ?? '', /through a leak/);
    const asked = discord.guildMessage(question);
    const chosen = await discord.messageCommand('Answer from documents', asked);
    assert.match(chosen.message?.content ?? '', /through a leak/);
  });

  it('are not kept with it, nor by themselves', async (t) => {
    const data = await folderWith(t, {});
    const { discord, program } = await startBot(t, {
      env: { KEEP_QUESTIONS: 'on', DATA_DIR: data, QUESTIONS_PER_MINUTE: '0' },
    });
    const question = `${marks} Which penguins live in Peru? ${link}`;
    await discord.directMessage(question);
    await discord.slash('ask', { question });
    for (const nothing of [marks, link]) {
      const { content } = await discord.directMessage(nothing);
      assert.match(content, /^Ask me a question in words/);
    }
    await program.stop();
    const kept = await readFile(path.join(data, 'questions.json'), 'utf8');
    assert.match(kept, /"Which penguins live in Peru\?"/);
    assert.doesNotMatch(kept, /(\d)\1{4}|think|<t:/);
  });
});
