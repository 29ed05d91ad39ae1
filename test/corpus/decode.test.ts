import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decode, DecodeError } from '../../src/corpus/decode.ts';
import { prose } from './prose.ts';

/** What the older sets do not have: people wrote it like this in them. */
function inSet(text: string, encoding: string): string {
  return encoding.startsWith('iso-8859') ? text.replaceAll('’', "'") : text;
}

/** Every byte but the control characters, in no order. */
const noise = Buffer.from(
  Array.from({ length: 220 }, (_, at) => 0x21 + ((at * 97) % 222)),
).toString('latin1');

describe('decode', () => {
  for (const { language, encodings, long, short } of prose) {
    for (const encoding of [...encodings, 'utf-16le', 'utf-16be']) {
      it(`recognises ${language} in ${encoding}, long and short`, async () => {
        for (const text of [long, short].map((one) => inSet(one, encoding))) {
          const bytes = iconv.encode(text, encoding);
          assert.equal(
            iconv.decode(bytes, encoding),
            text,
            'the set has all characters of the text',
          );
          const decoded = await decode(bytes);
          assert.equal(decoded.text, text);
          assert.notEqual(decoded.guess, null);
        }
      });
    }

    it(`recognises ${language} by a byte order mark, without a guess`, async () => {
      for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']) {
        const bytes = iconv.encode(short, encoding, { addBOM: true });
        assert.deepEqual(await decode(bytes), { text: `\uFEFF${short}`, guess: null });
      }
    });
  }

  for (const [encoded, encoding, name] of [
    ['Müller', 'latin1', 'Windows-1252'],
    ['Das Beet misst 3 × 4 Meter.', 'latin1', 'Windows-1252'],
    ['The fee is £5 – or €6.', 'windows-1252', 'Windows-1252'],
    ['The fee is €6, whatever the æsthetics of your façade.', 'iso-8859-15', 'ISO-8859-15'],
    ['Привет!', 'windows-1251', 'Windows-1251'],
    ['Hello there.', 'utf-16be', 'UTF-16BE'],
  ] as const) {
    it(`recognises "${encoded}" as ${name}`, async () => {
      const bytes = iconv.encode(encoded, encoding);
      assert.deepEqual(await decode(bytes), { text: encoded, guess: name });
    });
  }

  it('recognises a long text by its first words that are not plain ASCII', async () => {
    const text = `${'All of this is plain ASCII.\r\n'.repeat(9000)}Собрание будет в субботу.\r\n`;
    assert.deepEqual(await decode(iconv.encode(text, 'koi8-r')), { text, guess: 'KOI8-R' });
  });

  it('leaves UTF-8 as it is, whatever it says', async () => {
    const control = /[\p{Cc}]/u;
    const text = fc.string({ unit: 'binary', maxLength: 200 }).filter((one) => !control.test(one));
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (one, isMarked) => {
        const marked = isMarked ? `\uFEFF${one}` : one;
        assert.deepEqual(await decode(Buffer.from(marked)), { text: marked, guess: null });
      }),
      { numRuns: 2000 },
    );
  });

  it('either decodes or refuses any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const result = await decode(bytes).catch((error: unknown) => error);
        if (result instanceof DecodeError) assert.match(result.message, /^[^\n]+$/);
        else assert.ok(!(result instanceof Error) && typeof result === 'object', String(result));
      }),
      { numRuns: 1000 },
    );
  });

  const kinds = 'not text; give it its right ending';
  for (const [what, bytes, message] of [
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', `seems to be a PDF, ${kinds}`],
    [
      'a ZIP archive',
      'PK\x03\x04\x14\0',
      `seems to be a ZIP archive, or a document of Word, LibreOffice or EPUB, ${kinds}`,
    ],
    ['a program', '\x7FELF\x02\x01', `seems to be a program (ELF), ${kinds}`],
    ['a PNG', '\x89PNG\r\n\x1A\n', `seems to be a PNG picture, ${kinds}`],
    ['a JPEG', '\xFF\xD8\xFF\xE0', `seems to be a JPEG picture, ${kinds}`],
    ['gzip', '\x1F\x8B\x08', `seems to be gzip-compressed data, ${kinds}`],
    ['RTF', '{\\rtf1\\ansi Words.}', `seems to be a rich text document (RTF), ${kinds}`],
    ['NUL bytes', 'some\0words', 'holds NUL characters; it seems not to be text'],
    [
      'control characters',
      'a\x01b\x02c\x03',
      'full of control characters; it seems not to be text',
    ],
    ['noise', noise, 'in no encoding that could be told; save it as UTF-8'],
    [
      'UTF-8 cut short',
      Buffer.from('Öl, süß,\rÄrger und Maß').subarray(0, -1).toString('latin1'),
      'damaged UTF-8 in line 2; save it as UTF-8',
    ],
    ['UTF-16 cut short', '\xFF\xFEa\0b', 'not valid UTF-16LE; save it as UTF-8'],
    ['UTF-32 cut short', '\xFF\xFE\0\0a\0\0', 'not valid UTF-32LE; save it as UTF-8'],
    [
      'half a character in UTF-32',
      '\xFF\xFE\0\0\0\xD8\0\0',
      'not valid UTF-32LE; save it as UTF-8',
    ],
    ['UTF-32 beyond Unicode', '\0\0\xFE\xFF\x7F\0\0\0', 'not valid UTF-32BE; save it as UTF-8'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      await assert.rejects(decode(Buffer.from(bytes, 'latin1')), { name: 'DecodeError', message });
    });
  }
});
