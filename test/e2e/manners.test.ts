import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelsOf, startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

describe('good manners', { concurrency: 3 }, () => {
  it('50 users at once are each answered', async (t) => {
    const { discord } = await startBot(t);
    const users = Array.from({ length: 50 }, (_, i) => discord.addUser(`user${i}`));
    const question = 'How will the paper become public?';
    const answers = await Promise.all(
      users.map((user, i) =>
        discord.slash('ask', { question }, { user, locale: i % 2 === 0 ? 'en-US' : 'de' }),
      ),
    );
    for (const [i, { message }] of answers.entries()) {
      assert.match(message?.content ?? '', /through a leak/);
      assert.equal(labelsOf(message)[0], i % 2 === 0 ? 'In context' : 'Im Zusammenhang');
    }
  });

  it('/privacy says what is kept: nothing, unless switched on', async (t) => {
    const { discord } = await startBot(t);
    const { message } = await discord.slash('privacy');
    assert.match(
      message?.content ?? '',
      /^I store nothing on disk: .*\nSo that you can ask follow-up questions, I hold the last questions .* who rated or shared an answer, .* how many questions each user asked\. All of yours but that count you can erase now\.$/,
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
