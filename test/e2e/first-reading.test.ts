import assert from 'node:assert/strict';
import { PermissionFlagsBits } from 'discord.js';
import { describe, it } from 'node:test';
import { assertQuiet, labelsOf, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

type Test = Parameters<typeof startBot>[0];

/** A bot whose second document keeps the parser busy until it may take no longer. */
async function startReading(t: Test, seconds: number) {
  const corpus = await folderWith(t, {
    'hall.txt': 'The hall closes at ten.',
    // In Markdown, this takes a time that grows with the square of its length: hours.
    'slow.md': '[a]('.repeat(1_000_000),
    'zoo.txt': 'Penguins swim in the pond.',
  });
  const data = await folderWith(t, {});
  const env = { CORPUS_DIR: corpus, MAX_PARSE_SECONDS: String(seconds) };
  return startBot(t, { env: { ...env, DATA_DIR: data, KEEP_QUESTIONS: 'on' } });
}

const question = 'Where do penguins swim?';
const noneYet =
  'The documents that I have read so far (1 of 3) do not answer that. Please ask again in a little while.';
const reading = '-# I am still reading the documents: 1 of 3 so far.';

describe('while the documents are read for the first time', { concurrency: 2 }, () => {
  it('answers from those that are read, and says what is still to be read', async (t) => {
    const { discord, program } = await startReading(t, 600);
    const answer = await discord.directMessage('When does the hall close?');
    assert.match(answer.content, /^> \*\*The hall closes at ten\.\*\*\n-# hall\.txt:1$/);

    const asked = await discord.slash('ask', { question });
    assert.equal(asked.message?.content, noneYet);
    assert.equal(asked.message.ephemeral, true);
    assert.deepEqual(labelsOf(asked.message), []);
    const mentioned = discord.nextMessage({ channelId: discord.channel.id });
    const message = discord.guildMessage(question, { mentionsBot: true });
    assert.equal((await mentioned).content, noneYet);
    const german = await discord.slash('ask', { question }, { locale: 'de' });
    assert.match(german.message?.content ?? '', /^Die Dokumente, .* gelesen habe \(1 von 3\)/);

    const named = await discord.slash('ask', { question, document: 'zoo.txt' });
    assert.match(named.message?.content ?? '', /^There is no document named “zoo\.txt”\. /);
    const inOne = await discord.slash('ask', { question, document: 'hall.txt' });
    assert.equal(inOne.message?.content, 'The documents do not answer that.');
    const others = [
      named,
      await discord.slash('about'),
      await discord.slash('documents'),
      await discord.messageCommand('Check this quote', message),
    ];
    for (const { message: said } of others) {
      assert.ok(said?.content.split('\n').includes(reading), said?.content);
    }

    const manager = { user: discord.addUser('manager', PermissionFlagsBits.ManageGuild) };
    const list = await discord.slash('unanswered', {}, manager);
    // The one that was asked of a document as a whole.
    assert.match(list.message?.content ?? '', /^1 question .*\n.*penguins.*\n.*asked once/);
    assert.deepEqual(discord.violations, []);
    const ending = await program.stop();
    assert.equal(ending.code, 0);
    assert.match(ending.stdout, /"documents":1,"passages":1,"files":1,"allFiles":3,/);
    assertQuiet(ending, 'penguins');
  });

  it('answers from all once they are read', async (t) => {
    const { discord, program } = await startReading(t, 5);
    await program.output('"documents read"');
    const { content } = await discord.directMessage(question);
    assert.match(content, /\*\*Penguins swim in the pond\.\*\*/);
    const { message } = await discord.slash('documents');
    assert.match(message?.content ?? '', /^2 documents:/);
    assert.ok(!message?.content.includes('still reading'), message?.content);
    const { stdout } = await program.stop();
    assert.match(stdout, /so far"\}\n(.*\n)*.*"documents read"\}/);
  });
});
