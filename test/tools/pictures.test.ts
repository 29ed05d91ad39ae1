import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { escapeMarkdown } from '../../src/discord/escape.ts';
import { renderComponents } from '../../tools/pictures/buttons.ts';
import { requireChromium, scale, takePicture } from '../../tools/pictures/chromium.ts';
import { escapeHtml } from '../../tools/pictures/html.ts';
import { renderMarkdown } from '../../tools/pictures/markdown.ts';
import { bundleScript, renderPage } from '../../tools/pictures/page.ts';
import { type Message, type Post, renderPost } from '../../tools/pictures/post.ts';
import { folderWith } from '../support/folder.ts';
import { run } from '../support/program.ts';

const day = 86_400_000;
const around = { names: new Map([['7', 'Ada & Bo']]), now: 100 * day };

const ada = { id: '7', username: 'ada', global_name: 'Ada', bot: false };
const quoteline = { id: '8', username: 'Quoteline', global_name: null, bot: true };

function message(given: Partial<Message>): Message {
  return { author: quoteline, content: '', components: [], ephemeral: false, ...given };
}

/** Without the addresses of the avatars, which are long. */
function htmlOf(post: Post): string {
  return renderPost(post, around).replace(/(avatar|image)="data:[^"]*"/g, '$1');
}

describe('the Markdown of a picture', () => {
  const paragraphs = [
    ['**bold** and *slanted*', '<strong>bold</strong> and <em>slanted</em>'],
    ['**bold *and slanted***', '<strong>bold <em>and slanted</em></strong>'],
    ['**a \\*\\* b**', '<strong>a ** b</strong>'],
    ['__under__ _slanted_', '<u>under</u> <em>slanted</em>'],
    ['snake_case_name', 'snake_case_name'],
    ['~~gone~~', '<s>gone</s>'],
    ['||secret||', '<discord-spoiler>secret</discord-spoiler>'],
    ['`**code** \\`', '<discord-code>**code** \\</discord-code>'],
    ['``a ` b``', '<discord-code>a ` b</discord-code>'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['1\\. \\*a\\* C:\\temp', '1. *a* C:\\temp'],
    [
      '[a \\] *b*](https://example.org/?a&b)',
      '<discord-link href="https://example.org/?a&amp;b">a ] <em>b</em></discord-link>',
    ],
    [
      '<https://example.org>',
      '<discord-link href="https://example.org">https://example.org</discord-link>',
    ],
    ['[a](javascript:alert)', '[a](javascript:alert)'],
    ['<@7> <@!9>', mention('user', 'Ada &amp; Bo') + ' ' + mention('user', '9')],
    ['<#7> </ask:5>', mention('channel', 'Ada &amp; Bo') + ' ' + mention('slash', 'ask')],
    ['@everyone', mention('user', 'everyone')],
    [
      `<t:${(98 * day) / 1000}:R> <t:0:D>`,
      '<discord-time>2 days ago</discord-time> <discord-time>1 January 1970</discord-time>',
    ],
    ['<:owl:123>', ':owl:'],
    [`<script>'"&`, '&lt;script&gt;&#39;&quot;&amp;'],
    ['a\n\nb', 'a<br><br>b'],
  ] as const;
  for (const [content, html] of paragraphs) {
    it(JSON.stringify(content), () => {
      assert.equal(renderMarkdown(content, around), `<div>${html}</div>`);
    });
  }

  function mention(type: string, name: string): string {
    return `<discord-mention type="${type}">${name}</discord-mention>`;
  }

  it('has block quotes, small print, headings and lists', () => {
    assert.equal(
      renderMarkdown('> a\n>\n> **b**\n-# s\ntext\n## h\n- 1\n- 2\n>c', around),
      '<discord-quote><div><div>a<br><br><strong>b</strong></div></div></discord-quote>' +
        '<discord-subscript>s</discord-subscript>' +
        '<div>text</div>' +
        '<discord-header level="2">h</discord-header>' +
        '<discord-unordered-list><discord-list-item>1</discord-list-item><discord-list-item>2</discord-list-item></discord-unordered-list>' +
        '<div>&gt;c</div>',
    );
  });

  it('shows what the bot escapes character by character', () => {
    const marks = '* _ ~ | ` < > @ : / [ ] ( ) # - + . \\ & 1 a \n'.split(' ').concat(' ');
    const pieces = fc.constantFrom(...marks, 'https://', '<b>', '</div>');
    const texts = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const shown = escapeHtml(text).replaceAll('\n', '<br>');
        assert.equal(renderMarkdown(escapeMarkdown(text), around), `<div>${shown}</div>`);
      }),
    );
  });
});

describe('the buttons of a picture', () => {
  const cases = [
    [{ style: 1, label: 'a < b' }, '<discord-button type="primary">a &lt; b</discord-button>'],
    [
      { style: 2, label: 'More', emoji: { name: '📄' }, disabled: true },
      '<discord-button type="secondary" disabled>📄 More</discord-button>',
    ],
    [
      { style: 3, emoji: { name: 'owl', id: '5' } },
      '<discord-button type="success">:owl:</discord-button>',
    ],
    [{ style: 4, label: 'Bad' }, '<discord-button type="destructive">Bad</discord-button>'],
    [
      { style: 5, label: 'Go', url: 'https://example.org/"' },
      '<discord-button type="secondary" url="https://example.org/&quot;">Go</discord-button>',
    ],
  ] as const;
  for (const [given, html] of cases) {
    it(`of style ${given.style}`, () => {
      assert.equal(
        renderComponents([{ type: 1, components: [{ type: 2, ...given }] }]),
        `<discord-action-row slot="components">${html}</discord-action-row>`,
      );
    });
  }

  it('are all that it knows', () => {
    assert.throws(
      () => renderComponents([{ type: 1, components: [{ type: 3 }] }]),
      /a component of type 3/,
    );
    assert.throws(() => renderComponents([{ type: 17 }]), /a component of type 17/);
  });
});

describe('a message of a picture', () => {
  const head = '<discord-message author="Quoteline" avatar bot timestamp="Today at 12:00"';

  it('names the command that it answers, and who may see it', () => {
    assert.equal(
      htmlOf({
        message: message({ content: 'hi', ephemeral: true }),
        occasion: { kind: 'slash', user: ada, command: 'ask' },
      }),
      `${head} ephemeral><discord-command slot="reply" author="Ada" avatar type="slash_command" command="/ask"></discord-command><div>hi</div></discord-message>`,
    );
  });

  it('names the message that it replies to', () => {
    assert.equal(
      htmlOf({
        message: message({}),
        occasion: { kind: 'reply', to: message({ author: ada, content: '> *a*\n-# b' }) },
      }),
      `${head}><discord-reply slot="reply" author="Ada" avatar><em>a</em> b</discord-reply><div></div></discord-message>`,
    );
  });

  it('names the message that a command of its menu was used on', () => {
    const target = message({ author: ada, content: '"a"\nb' });
    assert.equal(
      htmlOf({
        message: message({}),
        occasion: { kind: 'message command', user: ada, command: 'Check', target },
      }),
      `${head}><discord-command slot="reply" author="Ada" avatar type="message_command" command="Check" context-user-name="Ada" context-user-image context-message-reply="&quot;a&quot; b"></discord-command><div></div></discord-message>`,
    );
  });
});

describe('npm run pictures', () => {
  it('says what to install where there is no Chromium', async () => {
    const { code, stdout, stderr } = await run('tools/pictures/main.ts', { env: { PATH: '' } });
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^Pictures are taken with Chromium, .*: apt-get install chromium .*\n$/);
  });

  it('takes the same picture of the same messages', async (t) => {
    const absence = await requireChromium().then(
      () => null,
      (error: unknown) => String(error),
    );
    if (absence !== null) {
      t.skip(absence);
      return;
    }
    const folder = await folderWith(t, {});
    const script = await bundleScript();
    const page = renderPage([{ message: message({ content: 'Hello' }) }], around, script, 320);
    const take = async (name: string) => {
      await takePicture(page, 320, join(folder, name));
      return readFile(join(folder, name));
    };
    const [first, second] = [await take('a.png'), await take('b.png')];
    assert.equal(first.readUInt32BE(16), 320 * scale, 'its width');
    assert.ok(first.readUInt32BE(20) > 60 * scale, 'it has no room for a message');
    assert.ok(first.equals(second), 'the two differ');
  });
});
