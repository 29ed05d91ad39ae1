import assert from 'node:assert/strict';
import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { type FakeDiscord, limits, type RecordedMessage } from '../fake-discord/index.ts';
import { type Bot, buttonOf, labelsOf, restart, startBot } from '../support/bot.ts';
import { render } from '../support/discord-markdown.ts';
import { folderWith } from '../support/folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Starts the bot on a folder with these files; documents are sent unless the environment says otherwise. */
async function startOn(t: TestContext, files: Files, env: Readonly<Record<string, string>> = {}) {
  const folder = await folderWith(t, files);
  const bot = await startBot(t, {
    env: { CORPUS_DIR: folder, SEND_FILES: 'on', QUESTIONS_PER_MINUTE: '0', ...env },
  });
  return { bot, discord: bot.discord, at: (file: string) => path.join(folder, file) };
}

/** Waits until the bot has read so many documents with so many passages. */
function read({ program }: Bot, documents: number, passages: number): Promise<void> {
  return program.output(`"documents":${documents},"passages":${passages},`);
}

/** Presses the button with a label; the message that is shown then. */
async function press(
  discord: FakeDiscord,
  message: RecordedMessage,
  label: string,
  situation = {},
): Promise<RecordedMessage> {
  const shown = await discord.component(message, buttonOf(message, label), situation);
  assert.ok(shown.message, `a response to ${label}`);
  return shown.final();
}

async function show(
  discord: FakeDiscord,
  document: string,
  situation = {},
): Promise<RecordedMessage> {
  const { message } = await discord.slash('documents', { document }, situation);
  return message ?? assert.fail('no message');
}

interface Menu {
  readonly type: number;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

function menuOf({ components }: RecordedMessage): Menu {
  const rows = components as unknown as readonly { readonly components: readonly Menu[] }[];
  const menu = rows.flatMap((row) => row.components).find(({ type }) => type === 3);
  return menu ?? assert.fail('no menu');
}

/** Chooses the document with a label from the menu below the list. */
async function choose(
  discord: FakeDiscord,
  list: RecordedMessage,
  label: string,
  situation = {},
): Promise<RecordedMessage> {
  const menu = menuOf(list);
  const option = menu.options.find((one) => one.label === label);
  assert.ok(option, `${label} among ${menu.options.map((one) => one.label).join(', ')}`);
  const values = [option.value];
  const { message } = await discord.component(list, menu.custom_id, { values, ...situation });
  return message ?? assert.fail('no message');
}

const frontMatter = `---
title: House rules
publisher: The Club
date: 2024-05-01
language: en
url: https://example.org/house rules
---
`;

/** Seventy sections in seven chapters, each with a line of text. */
const rules =
  frontMatter +
  Array.from({ length: 7 }, (_, chapter) => {
    const sections = Array.from(
      { length: 9 },
      (__, i) => `## Section ${chapter}.${i} of the rules`,
    );
    return [`# Chapter ${chapter}`, ...sections].map((line) => `\n${line}\n\nText.\n`).join('');
  }).join('');

const languages = [
  {
    locale: 'en-US',
    facts:
      /^-# rules\.md · The Club · 2024-05-01 · English · 287 lines · 70 passages · read <t:\d+:R>$/,
    ...{ line: 'line', pageOf: 'Page 1 of', next: 'Next', file: 'File', open: 'Open the source' },
    ...{ all: 'All documents', choose: 'Show the outline of a document', list: /^3 documents:/ },
    changed: 'The document has changed since. This is what stands there now:',
    gone: 'This document is no longer among those that I quote.',
    unreadable: 'I cannot read this file any more. It may have been moved, removed or replaced.',
    off: /^This button or command no longer works\./,
    tooLarge: 'This file is too large to be sent here: it has 0.02 MB, and 0.01 MB is the most.',
    noHeadings: 'It has no headings. It begins like this:',
    empty: 'It holds no text.',
  },
  {
    locale: 'de',
    facts:
      /^-# rules\.md · The Club · 2024-05-01 · Englisch · 287 Zeilen · 70 Textstellen · gelesen <t:\d+:R>$/,
    ...{
      line: 'Zeile',
      pageOf: 'Seite 1 von',
      next: 'Weiter',
      file: 'Datei',
      open: 'Quelle öffnen',
    },
    ...{
      all: 'Alle Dokumente',
      choose: 'Gliederung eines Dokuments zeigen',
      list: /^3 Dokumente:/,
    },
    changed: 'Das Dokument hat sich seitdem geändert. Jetzt steht dort:',
    gone: 'Aus diesem Dokument zitiere ich nicht mehr.',
    unreadable:
      'Diese Datei kann ich nicht mehr lesen. Vielleicht wurde sie verschoben, gelöscht oder ersetzt.',
    off: /^Diese Schaltfläche oder dieser Befehl funktioniert nicht mehr\./,
    tooLarge:
      'Diese Datei ist zu groß, um sie hier zu schicken: Sie hat 0,02 MB, erlaubt sind höchstens 0,01 MB.',
    noHeadings: 'Es hat keine Überschriften. Es beginnt so:',
    empty: 'Es enthält keinen Text.',
  },
];

describe('a document looked up with /documents', { concurrency: 2 }, () => {
  for (const texts of languages) {
    const { locale } = texts;
    const asked = { locale };

    it(`is chosen from the list; has its facts, its outline and its file (${locale})`, async (t) => {
      const files = { 'rules.md': rules, 'a.txt': 'Words.', 'b.txt': 'Words.' };
      const { bot, discord, at } = await startOn(t, files);
      const list = (await discord.slash('documents', {}, asked)).message ?? assert.fail('no list');
      assert.equal(menuOf(list).placeholder, texts.choose);
      const outline = await choose(discord, list, 'House rules', asked);
      assert.equal(outline.id, list.id);
      const [title, facts = '', ...entries] = outline.content.split('\n');
      assert.equal(title, '**House rules**');
      assert.match(facts, texts.facts);
      assert.deepEqual(entries.slice(0, 3), [
        `- Chapter 0 · ${texts.line} 11`,
        `  - Section 0.0 of the rules · ${texts.line} 15`,
        `  - Section 0.1 of the rules · ${texts.line} 19`,
      ]);
      assert.match(entries.at(-1) ?? '', new RegExp(`^-# ${texts.pageOf} 2$`));
      assert.deepEqual(labelsOf(outline), [texts.next, texts.file, texts.open, texts.all]);
      assert.match(JSON.stringify(outline.components), /"https:\/\/example\.org\/house%20rules"/);

      await restart(t, bot);
      const next = await press(discord, outline, texts.next, asked);
      assert.equal(next.id, outline.id);
      const shown = next.content.split('\n').slice(2, -1);
      assert.equal(entries.length - 1 + shown.length, 70);
      assert.equal(shown.at(-1), `  - Section 6.8 of the rules · ${texts.line} 287`);

      const sent = await discord.component(next, buttonOf(next, texts.file), asked);
      assert.equal(sent.type, 5, 'it says that it is at work before it reads the file');
      const message = await sent.final();
      assert.equal(message.ephemeral, true);
      assert.equal(message.content, '**House rules**');
      assert.deepEqual(
        message.files.map(({ filename }) => filename),
        ['rules.md'],
      );
      assert.deepEqual(message.files[0]?.content, await readFile(at('rules.md')));
      const back = await press(discord, next, texts.all, asked);
      assert.match(back.content, texts.list);
    });

    it(`says so where it has changed since, or is gone (${locale})`, async (t) => {
      const { bot, discord, at } = await startOn(t, { 'rules.md': rules, 'a.txt': 'Words.' });
      const outline = await show(discord, 'House rules', asked);
      await writeFile(at('rules.md'), '# All new\n\nNothing closes.\n');
      await read(bot, 2, 2);
      const changed = await press(discord, outline, texts.next, asked);
      assert.match(
        changed.content,
        new RegExp(`^${texts.changed}\n\\*\\*All new\\*\\*\n.*\n- All new · ${texts.line} 3$`),
      );
      // Its buttons are those of the document as it is now.
      assert.ok(!labelsOf(changed).includes(texts.next), 'one page is left');
      const sent = await discord.component(changed, buttonOf(changed, texts.file), asked);
      assert.equal((await sent.final()).content, '**All new**');
      const newest = '# Newer still\n\nNothing closes.\n\nNothing opens.\n';
      await writeFile(at('rules.md'), newest);
      await read(bot, 2, 3);
      const newer = await press(discord, changed, texts.file, asked);
      assert.equal(newer.content, `${texts.changed}\n**Newer still**`);
      assert.equal(String(newer.files[0]?.content), newest);
      await rm(at('rules.md'));
      await read(bot, 1, 1);
      assert.equal((await press(discord, changed, texts.file, asked)).content, texts.gone);
      const list = await discord.slash('documents', {}, asked);
      const words = await choose(discord, list.message ?? assert.fail('no list'), 'a.txt', asked);
      assert.match(words.content, /\*\*a\.txt\*\*/);
      await rm(at('a.txt'));
      // Where no document is left, those that there were are quoted on, but their files are gone.
      await bot.program.output('documents could not be read again');
      assert.equal((await press(discord, words, texts.file, asked)).content, texts.unreadable);
      await symlink('/etc/passwd', at('a.txt'));
      const link = await press(discord, words, texts.file, asked);
      assert.equal(link.content, texts.unreadable);
      assert.deepEqual(link.files, []);
      await rm(at('a.txt'));
      // No document, so the one before is quoted on.
      await writeFile(at('a.txt'), '\0');
      const other = await press(discord, words, texts.file, asked);
      assert.equal(other.content, `${texts.changed}\n**a.txt**`);
      assert.deepEqual(other.files[0]?.content, Buffer.from('\0'));
    });

    it(`is sent only where that is switched on and its size allows it (${locale})`, async (t) => {
      const large = `# Large\n\n${'Words. '.repeat(3000)}`;
      const { bot, discord } = await startOn(t, { 'large.md': large });
      const small = { ...asked, attachmentSizeLimit: 10_000 };
      const here = await show(discord, 'Large', small);
      assert.deepEqual(labelsOf(here), [texts.all], 'no button where it is too large');
      const outline = await show(discord, 'Large', asked);
      assert.deepEqual(labelsOf(outline), [texts.file, texts.all]);
      const refused = await press(discord, outline, texts.file, small);
      assert.equal(refused.content, texts.tooLarge);
      assert.equal(refused.ephemeral, true);
      assert.deepEqual(refused.files, []);
      await restart(t, { ...bot, env: { ...bot.env, SEND_FILES: '' } });
      const without = await show(discord, 'Large', asked);
      assert.deepEqual(labelsOf(without), [texts.all], 'off by default');
      const off = await press(discord, outline, texts.file, asked);
      assert.match(off.content, texts.off);
      assert.deepEqual(off.files, []);
    });

    it(`shows how it begins where it has no headings (${locale})`, async (t) => {
      const files = { 'plain.txt': 'The hall closes at ten. *Nobody* stays.', 'none.txt': '…\n' };
      const { discord } = await startOn(t, files);
      const plain = (await show(discord, 'plain.txt', asked)).content.split('\n');
      assert.deepEqual(plain.slice(2), [
        texts.noHeadings,
        '> The hall closes at ten. \\*Nobody\\* stays.',
        '-# plain.txt:1',
      ]);
      const none = (await show(discord, 'none.txt', asked)).content.split('\n');
      assert.deepEqual(none.slice(2), [texts.empty]);
    });
  }

  it('fits into messages, whatever its title and its thousand headings are', async (t) => {
    const heading = (i: number) =>
      [
        `**Bold ${i}** @everyone <@1> https://evil.example`,
        `${i}. \`code\` ||hidden|| [link](https://evil.example/${i})`,
        `${i} ${'*_'.repeat(400)}`,
        `${i} ${'语'.repeat(300)}`,
      ][i % 4] ?? '';
    const headings = Array.from({ length: 1000 }, (_, i) => i);
    const title = '#*_~|`@'.repeat(30);
    const text = headings
      .map((i) => `${'#'.repeat(1 + (i % 6))} ${heading(i)}\n\nWords ${i}.\n\n`)
      .join('');
    const wild = `---\ntitle: '${title}'\npublisher: '${'*'.repeat(200)}'\n---\n${text}`;
    const file = 'folder/a "b" *c*.md';
    const { discord } = await startOn(t, { [file]: wild, 'b.txt': 'Words.' });
    const list = (await discord.slash('documents')).message ?? assert.fail('no list');
    const [first] = menuOf(list).options.filter(({ label }) => label.startsWith('#*_'));
    let shown = await choose(discord, list, first?.label ?? '');
    const entries: string[] = [];
    for (let page = 1; ; page++) {
      assert.ok(shown.content.length <= limits.content, `${shown.content.length} characters`);
      const lines = shown.content.split('\n');
      const found = lines.filter((line) => /^ *- /.test(line));
      assert.ok(found.length > 0, `page ${page} is empty`);
      entries.push(...found);
      assert.match(lines.at(-1) ?? '', new RegExp(`^-# Page ${page} of \\d+$`));
      assert.deepEqual(shown.pings, []);
      if (!labelsOf(shown).includes('Next')) break;
      shown = await press(discord, shown, 'Next');
    }
    assert.equal(entries.length, 1000);
    assert.match(
      entries[0] ?? '',
      /^- Bold 0 \\@everyone \\<\\@1> https\\:\/\/evil\.example · line 7$/,
    );
    // What Discord shows is the heading's own characters.
    const own = render((entries[2] ?? '').replace(/^ *- /, '')).text;
    assert.match(own, /^2 [*_]{90,}… · line 15$/);
    const sent = await press(discord, shown, 'File');
    assert.deepEqual(sent.files[0]?.filename, 'a _b_ _c_.md');
    assert.deepEqual(sent.files[0].content, Buffer.from(wild));
  });

  it('is named as it is offered while one types, or by its title; other names are refused', async (t) => {
    const files = { 'rules.md': rules, 'b.txt': 'Words.' };
    const { discord } = await startOn(t, files, { QUESTIONS_PER_MINUTE: '1' });
    const [choice] = await discord.autocomplete('documents', { document: 'hou' }, 'document');
    assert.equal(choice?.name, 'House rules');
    for (const named of [String(choice.value), 'house rules', 'rules.md']) {
      assert.match((await show(discord, named)).content, /^\*\*House rules\*\*\n/);
    }
    const none = await show(discord, 'Nothing *here*');
    assert.match(none.content, /^There is no document named “Nothing \\\*here\\\*”\./);
    assert.equal(none.ephemeral, true);
    const direct = await show(discord, 'House rules', { in: 'dm' });
    const sent = await press(discord, direct, 'File');
    assert.equal(sent.ephemeral, false, 'nobody else reads along');
    assert.deepEqual(sent.files[0]?.content, Buffer.from(rules));
    const again = await press(discord, direct, 'File');
    assert.match(again.content, /^That was a lot of questions\./);
  });
});
