import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commandData } from '../../src/discord/commands/index.ts';
import { localizationsOf, textsFor } from '../../src/discord/texts/index.ts';

const locales = Object.keys(localizationsOf(({ tag }) => tag));
const english = textsFor('en-US');

/** Every text of a language by its path, with arguments that can be found again. */
function everyText(texts: object, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'object') return everyText(value ?? {}, name);
    return [[name, call(name, value as Caller)]];
  });
}

type Caller = (...values: readonly (string | number)[]) => string;

/** Texts that take words instead of numbers, with those. */
const words: Readonly<Record<string, readonly (string | number)[]>> = {
  unknownDocument: ['NAME'],
  forUser: ['<@1>'],
  answersUser: ['<@1>', 'LINK'],
  sharedBy: ['<@1>'],
  nowAnswered: ['QUESTION'],
  cooldown: ['<t:1:R>'],
  serverCooldown: ['<t:1:R>'],
  'unanswered.asked': [7, '<t:1:R>'],
  'documents.fileTooLarge': ['12 MB', '10 MB'],
  'stats.since': ['<t:1:R>'],
  'stats.answered': [7, '83%'],
  'stats.latency': ['1.5', '9.5'],
};

function call(name: string, text: Caller): string {
  return text(...(words[name] ?? Array.from({ length: text.length }, (_, i) => 7 + 4 * i)));
}

/** A text in every number up to a hundred and one beyond a thousand. */
function inNumbers(name: string, text: Caller): string[] {
  const counts = [...Array(101).keys(), 1234];
  return counts.map((count) =>
    text(
      ...(words[name] ?? Array.from({ length: text.length }, () => count)).map((value) =>
        typeof value === 'number' ? count : value,
      ),
    ),
  );
}

function functionsOf(texts: object, path = ''): [path: string, text: Caller][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, Caller][] => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'function') return [[name, value as Caller]];
    return typeof value === 'object' ? functionsOf(value ?? {}, name) : [];
  });
}

/** What two languages may well say in the same words. */
const international =
  /^tag$|^commands\..*\.name$|^stats\.|^documents\.(?:pages|passages|onPage)$|^buttons\.(?:exportFile|file)$/;

describe('the bot’s own texts', () => {
  it('are there in thirteen languages besides English, and in English for all others', () => {
    assert.equal(new Set(locales.map((locale) => textsFor(locale).tag)).size, 13);
    for (const other of ['en-GB', 'zh-TW', 'th', 'xx', null, undefined]) {
      assert.equal(textsFor(other), english);
    }
    assert.equal(textsFor('pt').tag, 'pt-BR');
    assert.equal(textsFor('es-419').tag, 'es');
    assert.equal(textsFor('zh').tag, 'zh-CN');
  });

  for (const locale of ['en-US', ...locales]) {
    const texts = textsFor(locale);

    it(`${locale}: have names and descriptions that Discord takes`, () => {
      const { answerMessage, checkQuote, ...slash } = texts.commands;
      const { question, document, private: own, mention } = slash.ask;
      const options = [question, document, own, mention];
      const labels = [...Object.values(slash), ...options, slash.documents.document];
      for (const { name, description } of labels) {
        assert.match(name, /^[-_'\p{L}\p{N}\p{M}]{1,32}$/u);
        assert.equal(name, name.toLocaleLowerCase(locale));
        assert.ok(description.length >= 1 && description.length <= 100, description);
      }
      for (const name of [answerMessage, checkQuote]) assert.ok(name.length <= 32, name);
      const unique = (names: readonly string[]) => new Set(names).size === names.length;
      assert.ok(unique(options.map(({ name }) => name)), 'two options have one name');
      assert.ok(unique(Object.values(slash).map(({ name }) => name)), 'two commands have one name');
    });

    it(`${locale}: have a short placeholder`, () => {
      assert.ok(texts.documents.choose.length <= 150, texts.documents.choose);
    });

    it(`${locale}: have short buttons`, () => {
      for (const [name, text] of everyText(texts.buttons)) {
        assert.ok(text.length <= 40, `${name}: ${text}`);
      }
    });

    it(`${locale}: say everything they are told, and in every number`, () => {
      for (const [name, text] of functionsOf(texts)) {
        for (const word of words[name] ?? []) {
          assert.ok(call(name, text).includes(String(word)), `${name}: ${word}`);
        }
        for (const said of inNumbers(name, text)) {
          assert.ok(!/undefined|NaN|#|\{|\}|\bcount\b/.test(said), `${name}: ${said}`);
        }
      }
      for (const places of [2, 21]) {
        const said = texts.check.verbatim(places);
        assert.ok(said.includes(String(places)), said);
      }
      const number = new Intl.NumberFormat(texts.tag).format(1234);
      assert.ok(texts.about(1234, 1234).split(number).length === 3, texts.about(1234, 1234));
    });

    it(`${locale}: name the commands as they are named in that language`, () => {
      const { ask, about, privacy, unanswered, stats } = texts.commands;
      const names = [ask, about, privacy, unanswered, stats].map(({ name }) => name);
      for (const [path, text] of everyText(texts)) {
        for (const [, named = ''] of text.matchAll(/`\/([^`]+)`/g)) {
          assert.ok(names.includes(named), `${path} names /${named}`);
        }
        assert.equal(text.split('`').length % 2, 1, `${path}: ${text}`);
        assert.equal(text.trim(), text, path);
      }
    });

    it(`${locale}: fit into messages`, () => {
      for (const [path, text] of everyText(texts)) {
        assert.ok(text.length < 900, `${path} has ${text.length} characters`);
      }
      // Above a quote, and at the start of a notification.
      for (const text of [texts.noAnswer, texts.nearestInstead, texts.documentChanged]) {
        assert.ok(text.length <= 200, text);
      }
    });
  }

  it('keep a French colon with the word before it', () => {
    for (const [path, text] of everyText(textsFor('fr'))) {
      assert.doesNotMatch(text, / [:;?!»]|« /, path);
    }
  });

  for (const locale of locales) {
    it(`${locale}: are not English`, () => {
      const own = new Map(everyText(textsFor(locale)));
      for (const [path, text] of everyText(english)) {
        if (!international.test(path)) assert.notEqual(own.get(path), text, path);
      }
    });
  }

  it('leave commands within 8000 characters in their longest language', () => {
    for (const command of commandData) {
      const lengths = ['en-US', ...locales].map((locale) => lengthIn(command, locale));
      assert.ok(Math.max(...lengths) < 8000, command.name);
    }
  });
});

function lengthIn(value: unknown, locale: string): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum +
      (key.endsWith('_localizations')
        ? lengthIn((inner as Partial<Record<string, string>>)[locale] ?? '', locale)
        : lengthIn(inner, locale)),
    0,
  );
}
