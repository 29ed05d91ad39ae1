import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MessageFlags } from 'discord.js';
import { toCorpus } from '../../src/answer/corpus.ts';
import { parseDocument } from '../../src/corpus/index.ts';
import { aboutReply } from '../../src/discord/about.ts';
import { toMessage, toResponse } from '../../src/discord/reply.ts';
import { localizationsOf, textsFor } from '../../src/discord/texts/index.ts';

describe('a reply', () => {
  it('is ephemeral only where it is private and others read along', () => {
    const { SuppressEmbeds, Ephemeral } = MessageFlags;
    for (const [isPrivate, canBePrivate, flags] of [
      [true, true, [SuppressEmbeds, Ephemeral]],
      [true, false, [SuppressEmbeds]],
      [false, true, [SuppressEmbeds]],
      [false, false, [SuppressEmbeds]],
    ] as const) {
      assert.deepEqual(toResponse({ content: 'x', isPrivate }, canBePrivate).flags, flags);
    }
  });

  it('pings nobody, or the one whom it is to ping', () => {
    for (const toBody of [
      toMessage,
      (reply: Parameters<typeof toMessage>[0]) => toResponse(reply, true),
    ]) {
      assert.deepEqual(toBody({ content: 'x', isPrivate: true }).allowedMentions, {
        parse: [],
        users: [],
        repliedUser: false,
      });
      assert.deepEqual(
        toBody({ content: 'x', isPrivate: false, ping: '1' }).allowedMentions.users,
        ['1'],
      );
    }
  });
});

describe('the reply to /about', () => {
  it('names ten documents, counts the others, and fits whatever they are called', () => {
    const titles = Array.from({ length: 12 }, (_, i) => `${'*'.repeat(200)} ${i}.txt`);
    const documents = titles.map((title) => parseDocument(title, 'Words.').document);
    const facts = { digest: '', size: 6, readAt: Date.UTC(2026, 0, 27) };
    const files = new Map(titles.map((title) => [title, facts]));
    const corpus = toCorpus(documents, { files });
    for (const locale of Object.keys(localizationsOf(({ tag }) => tag))) {
      const { length } = aboutReply(corpus, textsFor(locale)).content;
      assert.ok(length <= 2000, `${locale}: ${length} characters`);
    }
    const { content, isPrivate } = aboutReply(corpus, textsFor('en-US'));
    assert.equal(isPrivate, true);
    assert.equal(content.match(/… · read <t:1769472000:R>$/gm)?.length, 10);
    assert.match(
      content,
      /^I answer questions with the exact words of 12 documents \(12 passages\), /,
    );
    assert.match(content, /\n- and 2 more\n/);
    assert.equal(content.match(/^- \\\*/gm)?.length, 10);
  });
});
