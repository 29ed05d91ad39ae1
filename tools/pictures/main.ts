import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FakeDiscord } from '../../test/fake-discord/index.ts';
import { Program } from '../../test/support/program.ts';
import { InputError } from '../eval/errors.ts';
import { requireChromium, takePicture } from './chromium.ts';
import { bundleScript, renderPage } from './page.ts';
import { pictures } from './pictures.ts';
import { nameOf } from './post.ts';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));

/** In CSS pixels. */
const width = 640;

/** `npm run pictures`: lets the bot talk on a fake Discord and takes pictures of what it sends, for the README. */
async function main(): Promise<void> {
  await requireChromium();
  const script = await bundleScript();
  await mkdir(folder, { recursive: true });
  await using discord = await FakeDiscord.start();
  const bot = new Program('src/main.ts', {
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restUrl },
  });
  try {
    await bot.output('commands ');
    for (const { name, talk } of pictures) {
      const posts = await talk(discord);
      const around = { names: namesIn(discord), now: Date.now() };
      const page = renderPage(posts, around, script, width);
      await takePicture(page, width, join(folder, `${name}.png`));
      console.log(`docs/pictures/${name}.png`);
    }
  } finally {
    await bot.stop();
  }
}

/** The names of the channel and of everybody who has said something or may be the one who asks, by id. */
function namesIn(discord: FakeDiscord): Map<string, string> {
  const { member, channel } = discord;
  const users = [member, ...discord.messages().map(({ author }) => author)];
  return new Map([
    [channel.id, channel.name ?? ''],
    ...users.map((user) => [user.id, nameOf(user)] as const),
  ]);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof InputError;
  process.exitCode = isExpected ? 2 : 1;
  console.error(isExpected ? error.message : error);
});
