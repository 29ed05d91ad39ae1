import assert from 'node:assert/strict';
import { it } from 'node:test';
import { startBot } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';

/** Documents that say much the same, so that each question has thousands of passages to look at. */
const files = Object.fromEntries(
  Array.from({ length: 20 }, (_, report) => {
    const paragraphs = Array.from(
      { length: 250 },
      (_, day) => `On day ${day}, hall ${report} closes at ten because its neighbours sleep.\n\n`,
    );
    return [`report-${report}.md`, `# Report ${report}\n\n${paragraphs.join('')}`];
  }),
);

it('fifty questions of one moment are all answered in time', async (t) => {
  const { discord } = await startBot(t, {
    env: {
      CORPUS_DIR: await folderWith(t, files),
      ...{ QUESTIONS_PER_MINUTE: '0', SERVER_QUESTIONS_PER_MINUTE: '0' },
    },
  });
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      discord.slash('ask', { question: `When does hall ${i % 20} close on day ${i}?` }),
    ),
  );
  const quoted = answers.filter(({ message }) => message?.content.includes('closes at ten'));
  assert.equal(quoted.length, 50);
});
