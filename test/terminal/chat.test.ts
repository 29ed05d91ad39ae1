import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { before, describe, it } from 'node:test';
import { type Corpus, openCorpus } from '../../src/answer/index.ts';
import { chat } from '../../src/terminal/index.ts';

/** A stream that says of itself that it is a terminal. */
function terminal(colours: boolean) {
  return Object.assign(new PassThrough(), { isTTY: true, hasColors: () => colours, columns: 1000 });
}

/** The prompt with the cursor behind it and nothing typed. */
const emptyPrompt = 'Question: \u001b[11G';

/** Types keys into a chat, the next ones at each prompt, and returns all that it wrote. */
async function type(corpus: Corpus, keys: readonly string[], colours = false): Promise<string> {
  const input = terminal(colours);
  const output = terminal(colours);
  const left = [...keys];
  let written = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    written += text;
    // A person types after the prompt is shown, not while it is being written.
    if (written.endsWith(emptyPrompt)) setImmediate(() => input.write(left.shift() ?? ''));
  });
  await chat({ current: corpus }, { input, output });
  assert.deepEqual(left, [], 'all keys were asked for');
  return written;
}

const quote = '> Lavrov nevertheless expects the paper to become public very soon.';

describe('the chat on a terminal', () => {
  let corpus: Corpus;
  before(async () => {
    corpus = await openCorpus('corpus');
  });

  it('prompts, answers with the best quote alone, and prompts again', async () => {
    const written = await type(corpus, ['Will the paper become public?\r', '\u0004']);
    assert.equal(written.match(/Question: /g)?.length, 2);
    assert.equal(written.match(/^> /gm)?.length, 1);
    assert.ok(written.includes(quote), written);
    assert.ok(written.endsWith('\n'), 'leaves the cursor on a line of its own');
  });

  it('passes over an empty line', async () => {
    const written = await type(corpus, ['\r', '  \r', '\u0004']);
    assert.equal(written.match(/Question: /g)?.length, 3);
    assert.ok(!written.includes('>'), written);
  });

  it('repeats an earlier question from its history', async () => {
    const written = await type(corpus, ['Will it become public?\r', '\u001b[A\r', '\u0004']);
    assert.equal(written.split(quote).length - 1, 2);
  });

  it('answers what was typed ahead of the end', async () => {
    const written = await type(corpus, ['Will it become public?\r\u0004']);
    assert.ok(written.includes(quote), written);
  });

  it('leaves on Ctrl-C', async () => {
    const written = await type(corpus, ['half a quest\u0003']);
    assert.ok(!written.includes('>'), written);
  });

  it('shows the lead in bold and the source dimmed where there are colours', async () => {
    const written = await type(corpus, ['Will the paper become public?\r', '\u0004'], true);
    assert.ok(written.includes(`> \u001b[1m${quote.slice(2)}\u001b[22m It will reach`), written);
    assert.ok(written.includes('\u001b[2mLavrov: '), written);
    assert.ok(written.includes(':23\u001b[22m'), written);
  });
});
