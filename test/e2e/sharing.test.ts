import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FakeDiscord, RecordedMessage } from '../fake-discord/index.ts';
import { buttonOf, labelsOf, restart, startBot } from '../support/bot.ts';

/** Asks in private what has three answers. */
async function askAlone(discord: FakeDiscord): Promise<RecordedMessage> {
  const question = 'What did Lavrov say about the security of states?';
  const { message } = await discord.slash('ask', { question, private: true });
  return message ?? assert.fail('no answer');
}

/** Presses the button with a label below a message as it is now. */
async function press(discord: FakeDiscord, { id }: RecordedMessage, label: string) {
  const now = discord.messages().find((message) => message.id === id) ?? assert.fail('no message');
  return discord.component(now, buttonOf(now, label));
}

function sharedIn(discord: FakeDiscord): RecordedMessage[] {
  return discord.messages().filter(({ content }) => content.includes('Shared by'));
}

describe('a private answer', { concurrency: 3 }, () => {
  it('is posted once, although its button is pressed twice in the same moment', async (t) => {
    const { discord, program } = await startBot(t);
    const answer = await askAlone(discord);
    const presses = [press(discord, answer, 'Share'), press(discord, answer, 'Share')];
    for (const { message } of await Promise.all(presses)) {
      assert.ok(!labelsOf(message).includes('Share'), 'the button is gone');
    }
    // It leaves once all is done that it is at.
    await program.stop();
    assert.equal(sharedIn(discord).length, 1);
  });

  it('that is shared has no button to share it on the way back from its context, nor after a restart', async (t) => {
    const bot = await startBot(t);
    const { discord } = bot;
    const answer = await askAlone(discord);
    const pressed = await press(discord, answer, 'Share');
    await pressed.nextFollowup();
    await press(discord, answer, 'In context');
    const back = await press(discord, answer, 'Back to the answer');
    assert.ok(!labelsOf(back.message).includes('Share'), 'it is shared');
    await restart(t, bot);
    const other = await press(discord, answer, 'Next answer (2 of 3)');
    assert.ok(labelsOf(other.message).includes('Share'), 'the next answer is not shared');
    await press(discord, answer, 'Next answer (3 of 3)');
    const first = await press(discord, answer, 'Next answer (1 of 3)');
    assert.equal(first.message?.content, answer.content);
    assert.ok(!labelsOf(first.message).includes('Share'), 'it still is');
  });

  it('can be shared again where that failed', async (t) => {
    const { discord } = await startBot(t);
    const answer = await askAlone(discord);
    const refusal = { code: 50_035, message: 'No.' };
    discord.fault({ method: 'POST', path: '/webhooks/*', status: 400, body: refusal });
    const failed = await press(discord, answer, 'Share');
    assert.ok(labelsOf(await failed.nextEdit()).includes('Share'), 'the button is there again');
    assert.match((await failed.nextFollowup()).content, /^Something went wrong on my side/);
    assert.deepEqual(sharedIn(discord), []);
    const pressed = await press(discord, answer, 'Share');
    await pressed.nextFollowup();
    assert.equal(sharedIn(discord).length, 1);
  });
});
