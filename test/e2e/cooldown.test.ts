import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FakeDiscord } from '../fake-discord/index.ts';
import { startBot } from '../support/bot.ts';

const question = 'What of the leak?';

/** What is said to those who ask too much, by the language of the question that is too much. */
const notices = {
  English: {
    again: question,
    ofUser: /^That was a lot of questions\. You can ask again <t:(\d+):R>\.$/,
    ofServer: /^This server has asked a lot of questions\. You can ask again <t:\d+:R>\.$/,
  },
  German: {
    again: 'Wie hoch ist der Mitgliedsbeitrag im Jahr?',
    ofUser: /^Das waren viele Fragen auf einmal\. Du kannst <t:(\d+):R> wieder fragen\.$/,
    ofServer:
      /^Auf diesem Server wurden viele Fragen gestellt\. Du kannst <t:\d+:R> wieder fragen\.$/,
  },
};
const { ofServer } = notices.English;

/** A server in each language. */
function servers(discord: FakeDiscord) {
  return [
    { language: 'English', channel: discord.channel },
    { language: 'German', channel: discord.joinGuild('Bibliothek', 'de') },
  ] as const;
}

/** What the bot says in a channel next. */
function nextIn(discord: FakeDiscord, { id }: { readonly id: string }): Promise<string> {
  return discord.nextMessage({ channelId: id }).then(({ content }) => content);
}

describe('the cooldown of a user', { concurrency: 3 }, () => {
  it('is told privately with the time, and keeps nobody else from asking', async (t) => {
    const { discord } = await startBot(t, { env: { QUESTIONS_PER_MINUTE: '2' } });
    for (const [language, locale] of [
      ['English', 'en-US'],
      ['German', 'de'],
    ] as const) {
      await t.test(`in ${language}`, async () => {
        const [ada, grace] = [discord.addUser('ada'), discord.addUser('grace')];
        const ask = (user = ada) => discord.slash('ask', { question }, { user, locale });
        await ask();
        await ask();
        const { message } = await ask();
        const [, when = ''] = notices[language].ofUser.exec(message?.content ?? '') ?? [];
        const wait = Number(when) - Date.now() / 1000;
        assert.ok(wait > 0 && wait <= 61, `${wait} s`);
        assert.equal(message?.ephemeral, true);
        assert.match((await ask(grace)).message?.content ?? '', /leak/);
      });
    }
  });

  it('is told once to one who mentions the bot, in a direct message', async (t) => {
    const { discord } = await startBot(t, { env: { QUESTIONS_PER_MINUTE: '1' } });
    for (const { language, channel } of servers(discord)) {
      await t.test(`in ${language}`, async () => {
        const [ada, grace] = [discord.addUser('ada'), discord.addUser('grace')];
        const asking = { mentionsBot: true, user: ada, channel };
        const answered = nextIn(discord, channel);
        discord.guildMessage(question, asking);
        await answered;
        const told = nextIn(discord, discord.directChannel(ada));
        discord.guildMessage(notices[language].again, asking);
        assert.match(await told, notices[language].ofUser);
        discord.guildMessage(question, asking);
        await discord.directMessage(question, { user: grace });
        assert.equal(discord.messages(discord.directChannel(ada).id).length, 1);
      });
    }
  });

  it('is told in the language of what is written, whatever the server’s is', async (t) => {
    const { discord } = await startBot(t, { env: { QUESTIONS_PER_MINUTE: '1' } });
    const german = notices.German.again;
    const [ada, grace] = [discord.addUser('ada'), discord.addUser('grace')];
    await discord.directMessage(german, { user: ada });
    assert.match(
      (await discord.directMessage(german, { user: ada })).content,
      notices.German.ofUser,
    );
    const answered = nextIn(discord, discord.channel);
    discord.guildMessage(german, { mentionsBot: true, user: grace });
    await answered;
    const told = nextIn(discord, discord.directChannel(grace));
    discord.guildMessage(german, { mentionsBot: true, user: grace });
    assert.match(await told, notices.German.ofUser);
  });
});

describe('the cooldown of a server', { concurrency: 3 }, () => {
  it('is told to each who mentions the bot, once', async (t) => {
    const { discord } = await startBot(t, {
      env: { SERVER_QUESTIONS_PER_MINUTE: '1', QUESTIONS_PER_MINUTE: '0' },
    });
    for (const { language, channel } of servers(discord)) {
      await t.test(`in ${language}`, async () => {
        const [ada, grace] = [discord.addUser('ada'), discord.addUser('grace')];
        const linus = discord.addUser('linus');
        const answered = nextIn(discord, channel);
        discord.guildMessage(question, { mentionsBot: true, user: ada, channel });
        assert.match(await answered, /leak/);
        for (const user of [grace, linus]) {
          const told = nextIn(discord, discord.directChannel(user));
          discord.guildMessage(notices[language].again, { mentionsBot: true, user, channel });
          assert.match(await told, notices[language].ofServer);
        }
        discord.guildMessage(question, { mentionsBot: true, user: grace, channel });
        await discord.directMessage(question);
        assert.equal(discord.messages(discord.directChannel(grace).id).length, 1);
      });
    }
  });

  it('is told privately to one who uses /ask, and keeps nobody from asking elsewhere', async (t) => {
    const { discord } = await startBot(t, { env: { SERVER_QUESTIONS_PER_MINUTE: '1' } });
    await discord.slash('ask', { question });
    for (const [language, locale] of [
      ['English', 'en-US'],
      ['German', 'de'],
    ] as const) {
      const user = discord.addUser('grace');
      const { message } = await discord.slash('ask', { question }, { user, locale });
      assert.match(message?.content ?? '', notices[language].ofServer);
      assert.equal(message?.ephemeral, true);
    }
    assert.match((await discord.directMessage(question)).content, /leak/);
    const elsewhere = { channel: discord.joinGuild('Archive'), user: discord.addUser('linus') };
    const { message } = await discord.slash('ask', { question }, elsewhere);
    assert.match(message?.content ?? '', /leak/);
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
