import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { type Answer, type NoAnswer, type Quotation } from '../../src/answer/index.ts';
import { toCorpus } from '../../src/answer/corpus.ts';
import { parseDocument } from '../../src/corpus/index.ts';
import { aboutReply, replyTo, replyWith, toMessage, toResponse } from '../../src/discord/reply.ts';
import { render } from '../support/discord-markdown.ts';

const source: Quotation['source'] = {
  file: 'rules.md',
  title: 'House rules',
  publisher: null,
  date: null,
  url: null,
  line: 3,
  lineEnd: 3,
  page: null,
  headings: [],
  start: 0,
  end: 0,
  leadStart: 0,
  leadEnd: 0,
};

/** A quotation of `before + lead + after`. */
function quotation(before: string, lead: string, after: string, facts = {}): Quotation {
  const quote = before + lead + after;
  const place = {
    end: quote.length,
    leadStart: before.length,
    leadEnd: before.length + lead.length,
  };
  return { quote, lead, confidence: 0.9, source: { ...source, ...place, ...facts } };
}

function answer(best: Quotation): Answer {
  return { question: '?', kind: 'answer', answers: [best], elapsedMs: 1 };
}

function noAnswer(reason: NoAnswer['reason'], nearest: readonly Quotation[] = []): NoAnswer {
  return { question: '?', kind: 'no-answer', reason, nearest, elapsedMs: 1 };
}

/** Text with everything that could break out of a message. */
const wild = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.stringMatching(/^[\\*_`|<>@:#\n\r a-z-]{1,80}$/),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }).map((text) => text.repeat(700)),
);

const wildQuotation = fc
  .record({
    before: fc.oneof(fc.constant(''), wild),
    // Sentences have no white space at their ends.
    lead: wild.map((text) => text.trim() || 'lead'),
    after: fc.oneof(fc.constant(''), wild),
  })
  .chain(({ before, lead, after }) =>
    fc
      .record({
        file: wild,
        title: fc.option(wild),
        publisher: fc.option(wild),
        date: fc.option(wild),
        lineEnd: fc.integer({ min: 3, max: 1e6 }),
      })
      .map((facts) => quotation(before, lead, after, facts)),
  );

describe('a reply', () => {
  it('shows the quote with its lead in bold, then the source in small print', () => {
    const best = quotation('Come in. ', 'The hall closes at ten.', ' Lights go out.', {
      publisher: 'The Club',
      date: '2024-05-01',
    });
    assert.deepEqual(replyWith(answer(best)), {
      content:
        '> Come in. **The hall closes at ten.** Lights go out.\n' +
        '-# House rules, The Club, 2024-05-01 · rules.md:3',
      isPrivate: false,
    });
  });

  it('keeps the line ends of the document, each line quoted and each line of the lead in bold', () => {
    const best = quotation('One.\r\n', 'Two\r\n- three.', '\nFour.', { lineEnd: 6 });
    assert.equal(
      replyWith(answer(best)).content,
      '> One.\n> **Two**\n> **\\- three.**\n> Four.\n-# House rules · rules.md:3-6',
    );
  });

  it('shows the lead alone where the whole quote does not fit', () => {
    const best = quotation(`${'_'.repeat(990)}. `, 'The hall closes at ten.', '');
    assert.equal(
      replyWith(answer(best)).content,
      '> **The hall closes at ten.**\n-# House rules · rules.md:3',
    );
  });

  it('keeps the end of a long path, and the beginning of a long title', () => {
    const best = quotation('', 'Ten.', '', {
      file: `${'deep/'.repeat(60)}rules.md`,
      title: 'House rules and other matters '.repeat(9),
    });
    assert.equal(
      replyWith(answer(best)).content,
      '> **Ten.**\n-# House rules and other matters House rules and other matters House rules and other matters House… · …eep/' +
        `${'deep/'.repeat(17)}rules.md:3`,
    );
  });

  it('fits any answer into a message, shows the document’s characters and nothing active', () => {
    fc.assert(
      fc.property(wildQuotation, (best) => {
        const { content } = replyWith(answer(best));
        assert.ok(content.length <= 2000, `${content.length} characters`);
        const lines = content.split('\n');
        assert.ok(lines.every((line) => line.startsWith('> ') || line.startsWith('-# ')));
        const shown = render(
          lines
            .filter((line) => line.startsWith('> '))
            .map((line) =>
              line.slice(2).replace(/(?<![\\*])\*\*(?!\*)|(?<=(?:^|[^\\])(?:\\\\)*)\*\*/g, ''),
            )
            .join('\n'),
        );
        assert.deepEqual(shown.active, []);
        const whole = best.quote.replace(/\r\n?/g, '\n');
        const lead = best.lead.replace(/\r\n?/g, '\n');
        assert.ok(
          shown.text === whole || (shown.text !== '' && lead.startsWith(shown.text)),
          JSON.stringify({ shown: shown.text, whole }),
        );
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('fits any three nearest passages into a message', () => {
    fc.assert(
      fc.property(fc.array(wildQuotation, { minLength: 1, maxLength: 3 }), (nearest) => {
        const { content, isPrivate } = replyWith(noAnswer('not-in-documents', nearest));
        assert.ok(content.length <= 2000, `${content.length} characters`);
        assert.equal(isPrivate, true);
        assert.ok(content.startsWith('The documents do not answer that. What stands nearest'));
        const sources = content
          .split('\n')
          .filter((line) => line.startsWith('-# ') && line.includes(':'));
        assert.equal(sources.length, nearest.length);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('explains why there is no answer', () => {
    assert.deepEqual(replyWith(noAnswer('not-in-documents')), {
      content: 'The documents do not answer that.',
      isPrivate: true,
    });
    assert.equal(
      replyWith(noAnswer('too-long')).content,
      'That question is too long for me; please ask it in at most 6,000 characters.',
    );
    assert.equal(
      replyWith(noAnswer('empty-question')).content,
      'Ask me a question in words, and I look for the answer in the documents.',
    );
  });

  it('is ephemeral only where it is private and in a server, and pings nobody anywhere', () => {
    const allowedMentions = { parse: [], repliedUser: false };
    const { SuppressEmbeds, Ephemeral } = MessageFlags;
    for (const [isPrivate, isInServer, flags] of [
      [true, true, [SuppressEmbeds, Ephemeral]],
      [true, false, [SuppressEmbeds]],
      [false, true, [SuppressEmbeds]],
      [false, false, [SuppressEmbeds]],
    ] as const) {
      const response = toResponse({ content: 'x', isPrivate }, isInServer);
      assert.deepEqual(response, { content: 'x', flags, allowedMentions });
    }
    assert.deepEqual(toMessage({ content: 'x', isPrivate: true }), {
      content: 'x',
      flags: SuppressEmbeds,
      allowedMentions,
      failIfNotExists: false,
    });
  });
});

describe('the reply to /about', () => {
  it('names ten documents, counts the others, and fits whatever they are called', () => {
    const titles = Array.from({ length: 12 }, (_, i) => `${'*'.repeat(200)} ${i}.txt`);
    const corpus = toCorpus(titles.map((title) => parseDocument(title, 'Words.').document));
    const { content, isPrivate } = aboutReply(corpus);
    assert.ok(content.length <= 2000, `${content.length} characters`);
    assert.equal(isPrivate, true);
    assert.match(
      content,
      /^I answer questions with the exact words of 12 documents \(12 passages\), /,
    );
    assert.match(content, /\n- and 2 more\n/);
    assert.equal(content.match(/^- \\\*/gm)?.length, 10);
  });
});

describe('the reply to what somebody says', () => {
  const corpus = toCorpus([
    parseDocument('a.txt', 'Say hello to everybody. Thanks are welcome.').document,
  ]);

  it('is courteous where it is no question, and private', () => {
    assert.deepEqual(replyTo(corpus, 'Hello!'), {
      content:
        'Hello! Ask me a question, and I look for the answer in the documents. `/about` says what they are.',
      isPrivate: true,
    });
    assert.deepEqual(replyTo(corpus, 'thank you :)'), {
      content: 'You are welcome.',
      isPrivate: true,
    });
    assert.deepEqual(replyTo(corpus, 'Who are you?'), aboutReply(corpus));
  });

  it('is a quote where it is one', () => {
    assert.equal(replyTo(corpus, 'To whom do I say hello?').isPrivate, false);
  });

  it('has the words of a real document', () => {
    const { document } = parseDocument('a.txt', 'Bring *your* own cup. Tea is free.');
    const { content } = replyTo(toCorpus([document]), 'Is tea free?');
    assert.equal(content, '> Bring \\*your\\* own cup. **Tea is free.**\n-# a.txt:1');
  });
});
