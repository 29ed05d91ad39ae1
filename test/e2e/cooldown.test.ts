import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FakeDiscord } from '../fake-discord/index.ts';
import { startBot } from '../support/bot.ts';

const question = 'What of the leak?';
const ofServer = /^This server has asked a lot of questions\. You can ask again <t:\d+:R>\.$/;

/** What the bot says in a channel next. */
function nextIn(discord: FakeDiscord, { id }: { readonly id: string }): Promise<string> {
  return discord.nextMessage({ channelId: id }).then(({ content }) => content);
}

describe('the cooldown of a server', { concurrency: 3 }, () => {
  it('is told to each who mentions the bot, once', async (t) => {
    const { discord } = await startBot(t, { env: { SERVER_QUESTIONS_PER_MINUTE: '1' } });
    const [ada, grace, linus] = [discord.addUser('a'), discord.addUser('b'), discord.addUser('c')];
    const answered = nextIn(discord, discord.channel);
    discord.guildMessage(question, { mentionsBot: true, user: ada });
    assert.match(await answered, /leak/);
    for (const user of [grace, linus]) {
      const told = nextIn(discord, discord.directChannel(user));
      discord.guildMessage(question, { mentionsBot: true, user });
      assert.match(await told, ofServer);
    }
    discord.guildMessage(question, { mentionsBot: true, user: grace });
    await discord.directMessage(question);
    assert.equal(discord.messages(discord.directChannel(grace).id).length, 1);
  });

  it('spends none of a user’s own questions', async (t) => {
    const env = { SERVER_QUESTIONS_PER_MINUTE: '1', QUESTIONS_PER_MINUTE: '2' };
    const { discord } = await startBot(t, { env });
    await discord.slash('ask', { question });
    for (let i = 0; i < 3; i++) {
      const { message } = await discord.slash('ask', { question });
      assert.match(message?.content ?? '', ofServer);
    }
    assert.match((await discord.directMessage(question)).content, /leak/);
  });

  it('is told in the channel to one who takes no direct messages, once', async (t) => {
    const { discord } = await startBot(t, {
      env: { SERVER_QUESTIONS_PER_MINUTE: '1' },
      refusals: [/50007/],
    });
    const grace = discord.addUser('grace');
    discord.closeDirectMessages(grace);
    await discord.slash('ask', { question });
    const told = nextIn(discord, discord.channel);
    discord.guildMessage(question, { mentionsBot: true, user: grace });
    assert.match(await told, ofServer);
    discord.guildMessage(question, { mentionsBot: true, user: grace });
    await discord.directMessage(question);
    const said = discord
      .messages(discord.channel.id)
      .filter(({ content }) => content.startsWith('This server'));
    assert.equal(said.length, 1);
  });
});
