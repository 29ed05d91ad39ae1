import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../src/corpus/index.ts';
import { detectLanguage, languageOf, languages } from '../../src/languages/index.ts';
import { createAnalyzer, createWordAnalyzers } from '../../src/search/terms.ts';
import { findWords } from '../../src/search/words.ts';

const analyzers = (tag: string) => createAnalyzer(languageOf(tag));
const stems = (language: string, text: string) => analyzers(language)(text).map(({ stem }) => stem);

describe('one word in many forms', () => {
  for (const [language, forms] of [
    ['ar', 'المدرسة والمدرسة مدرسته بالمدرسة'],
    ['ar', 'الإسلام اسلامي إسلامية'],
    ['ar', 'الكِتَاب كتـــاب كتابهم'],
    ['ar', '١٩٤٧ 1947'],
    ['ar', 'مدينة لمدينة بمدينة والمدينة'],
    ['ar', 'وزراء الوزراء للوزراء'],
    ['ar', 'مثال مثالا'],
    ['de', 'Häuser Haus Hauses'],
    ['de', 'Straße STRASSE Straßen strasse'],
    ['de', '1.000.000 1000000'],
    ['de', 'liegt liegen'],
    ['de', 'arbeiten arbeitet arbeitete'],
    ['de', 'klassifizieren klassifiziert'],
    ['de', 'Warschau Warschaus'],
    ['el', 'δρόμος δρόμου δρόμοι ΔΡΟΜΟΣ δρομοσ'],
    ['el', 'πόλη πόλεις πόλεων'],
    ['en', 'negotiating negotiated Negotiations'],
    ['es', 'canción canciones CANCION'],
    ['es', 'año años'],
    ['fr', "l’homme hommes d'hommes"],
    ['fr', 'Président president présidents'],
    ['fr', 'cœur coeur'],
    ['hi', 'किताब किताबें किताबों'],
    ['hi', 'लड़का लड़के लड़कों लड़की'],
    ['hi', 'मांग माँग'],
    ['hi', 'संख्या संख्याओं'],
    ['hi', 'भारत भारतीय'],
    ['hi', 'प्रभाव प्रभावित'],
    ['hi', '१९४७ 1947'],
    ['it', "dell'anno anni anno l’anno"],
    ['it', 'città citta CITTÀ'],
    ['ja', '買う 買い'],
    ['ja', 'コンピューター コンピュータ ｺﾝﾋﾟｭｰﾀ'],
    ['ko', '학교는 학교에서 학교 학교의 학교에서는'],
    ['ko', '설립되었다 설립 설립한 설립했습니다'],
    ['ko', '2002년에 2002년'],
    ['ko', 'NATO는 NATO'],
    ['nl', 'gebouw gebouwen'],
    ['nl', 'België Belgie BELGIË'],
    ['pl', 'miasto miasta miastach miastem'],
    ['pl', 'Łódź Lodz łódź'],
    ['pl', 'Kraków Krakowie Krakowa'],
    ['pt', 'cidade cidades'],
    ['pt', 'população populações'],
    ['ro', 'țara țările ţara tara'],
    ['ro', 'oraș orașul orașele orașului'],
    ['ru', 'дом дома домами'],
    ['ru', 'ёлка елка ёлки'],
    ['ru', 'система систему системой'],
    ['ru', 'паразит паразита'],
    ['ru', 'музей музея'],
    ['ru', 'русский русские русского'],
    ['sv', 'bil bilar bilarna'],
    ['sv', 'stad städer stader'],
    ['th', '๒๕๖๐ 2560'],
    ['tr', "İstanbul'da İSTANBUL istanbul Istanbul’un"],
    ['tr', 'ışık IŞIK'],
    ['tr', 'kitap kitabı'],
    ['uk', "м'ята мʼята м’ята мята"],
    ['uk', 'Київ Києва'],
    ['uk', 'місто міста містом міст'],
    ['vi', 'Việt Việt'.normalize('NFD')],
    ['cs', 'hrady hradech'],
  ] as const) {
    it(`${language}: ${forms}`, () => {
      const found = stems(language, forms);
      assert.equal(found.length, forms.split(' ').length, found.join(' '));
      assert.deepEqual([...new Set(found)], found.slice(0, 1));
    });
  }
});

describe('the analyzer of words', () => {
  it('finds the terms that the analyzer of texts finds', () => {
    const analyzeWord = createWordAnalyzers();
    for (const [language, question, expected] of questions) {
      const found = Array.from(findWords(question), (word) => analyzeWord(language)(word).stem);
      assert.equal(found.filter((stem) => stem !== null).join(' '), expected);
    }
  });

  it('is made once for a language', () => {
    const analyzeWord = createWordAnalyzers();
    assert.equal(analyzeWord('de'), analyzeWord('de-AT'));
    assert.notEqual(analyzeWord('de'), analyzeWord('en'));
  });
});

describe('different words', () => {
  for (const [language, text] of [
    ['vi', 'má mả mã mạ ma'],
    ['hi', 'कल काल'],
    ['ru', 'кит кот'],
    ['tr', 'kar kır'],
    ['uk', 'рік рак'],
    ['ko', '사람 사랑'],
  ] as const) {
    it(`${language}: ${text} stay apart`, () => {
      const found = stems(language, text);
      assert.equal(new Set(found).size, text.split(' ').length, found.join(' '));
    });
  }
});

/** Everyday questions: of each, the question words and what is left of it for search. */
const questions: readonly (readonly [language: string, question: string, stems: string])[] = [
  ['ar', 'من كتب هذا الكتاب؟', 'من كتب كتاب'],
  ['de', 'Wann wurde die Brücke eröffnet?', 'wann bruck eroffn'],
  ['el', 'Πότε άνοιξε η γέφυρα;', 'ποτ ανοιξ γεφυρ'],
  ['en', 'When was the bridge opened?', 'when bridg open'],
  ['es', '¿Cuándo se abrió el puente?', 'cuand abri puent'],
  ['fr', 'Quand est-ce que le pont a été ouvert ?', 'quand pont ouvert'],
  ['hi', 'यह किताब किसने लिखी?', 'किताब किस लिख'],
  ['it', 'Quando è stato aperto il ponte?', 'quand apert pont'],
  ['it', "Dov'è il ponte?", "dov' pont"],
  ['ja', 'この橋はいつ開通しましたか。', '橋 いつ 開通'],
  ['ko', '이 다리는 언제 개통되었습니까?', '다리 언제 개통'],
  ['nl', 'Wanneer werd de brug geopend?', 'wanner brug geopend'],
  ['pl', 'Kiedy został otwarty most?', 'kied otwart most'],
  ['pt', 'Quando foi inaugurada a ponte?', 'quand inaugur pont'],
  ['ro', 'Când a fost deschis podul?', 'cand deschis pod'],
  ['ru', 'Когда был открыт мост?', 'когд откр мост'],
  ['sv', 'När öppnades bron?', 'nar oppn bron'],
  ['th', 'ใครเป็นผู้เขียนหนังสือเล่มนี้', 'ใคร เขียน หนังสือ เล่ม'],
  ['tr', 'Köprü ne zaman açıldı?', 'kopru zama acil'],
  ['uk', 'Коли відкрили міст?', 'кол відкр міст'],
  ['vi', 'Ai đã viết Truyện Kiều?', 'ai viết truyện kiều'],
  ['zh', '这座桥是什么时候开通的？', '座 桥 什么时候 开通'],
];

describe('questions', () => {
  for (const [language, question, expected] of questions) {
    it(`${language}: ${question}`, () => {
      assert.equal(stems(language, question).join(' '), expected);
    });
  }
});

describe('every language', () => {
  for (const { tag, stopWords, questionWords, fold } of languages) {
    it(`${tag} has word lists that are folded and have nothing in common`, () => {
      for (const word of [...stopWords, ...questionWords]) assert.equal(fold(word), word);
      assert.deepEqual(
        [...questionWords].filter((word) => stopWords.has(word)),
        [],
      );
      assert.ok(stopWords.size >= 60 && stopWords.size <= 300, `${stopWords.size} stop words`);
      assert.ok(questionWords.size >= 5, `${questionWords.size} question words`);
    });

    it(`${tag} finds no empty term and none with white space, and folds once for all`, () => {
      const anyText = fc.string({ unit: 'grapheme', maxLength: 20 });
      const own = fc.constantFrom(
        ...stopWords,
        ...questionWords,
        "l'",
        "'",
        'İ',
        'ʼа',
        'ー',
        '에는',
      );
      const text = fc
        .array(fc.oneof(anyText, own), { maxLength: 5 })
        .map((parts) => parts.join(''));
      fc.assert(
        fc.property(text, (made) => {
          for (const { stem } of analyzers(tag)(made)) assert.match(stem, /^\S+$/u);
          for (const word of findWords(made)) assert.equal(fold(fold(word)), fold(word));
        }),
        { numRuns: 300, seed: 7 },
      );
    });
  }
});

describe('languageOf', () => {
  for (const [tag, expected] of [
    ['pt-BR', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['EN', 'en'],
    ['tlh', 'tlh'],
    ['constructor', 'constructor'],
    ['', ''],
  ] as const) {
    it(`makes ${JSON.stringify(expected)} of ${JSON.stringify(tag)}`, () => {
      assert.equal(languageOf(tag).tag, expected);
    });
  }

  it('keeps words whole in a language that nobody knows', () => {
    assert.deepEqual(stems('tlh', 'The wórds'), ['the', 'words']);
  });
});

describe('detectLanguage', () => {
  for (const [language, text] of [
    ...questions,
    ['de', 'Was kostet das?'],
    ['de', 'Wie funktioniert der Motor?'],
    ['nl', 'Hoeveel mensen wonen er in Utrecht?'],
    ['nl', 'Wat kost een treinkaartje?'],
    ['fr', 'Qui a écrit Les Misérables ?'],
    ['fr', 'ou est la tour eiffel'],
    ['it', 'perche il mare e salato'],
    ['es', 'Cuantas personas viven en Sevilla'],
    ['pt', 'Qual é a capital do Brasil?'],
    ['ro', 'cine a fost primul presedinte'],
    ['sv', 'Hur många människor bor i Uppsala?'],
    ['pl', 'gdzie lezy krakow'],
    ['tr', "İzmir'de kaç kişi yaşıyor?"],
    ['vi', 'Có bao nhiêu người sống ở Đà Nẵng?'],
    ['uk', 'Яка столиця України?'],
    ['ru', 'Столица России'],
    ['ja', 'NATOとは何ですか'],
    ['zh', 'NATO是什么？'],
    ['th', 'Los Angeles Angels คืออะไร'],
    ['cs', 'Kdo napsal Švejka?'],
    ['da', 'Hvornår blev broen åbnet?'],
    ['fi', 'Kuka kirjoitti Kalevalan?'],
    ['hu', 'Hol van Debrecen?'],
  ] as const) {
    it(`${language}: ${text}`, () => {
      assert.equal(detectLanguage(text), language);
    });
  }

  for (const [text, likely, expected] of [
    ['', [], null],
    ['42?', ['de'], null],
    ['Tesla', [], null],
    ['Tesla', ['de', 'en'], 'de'],
    ['Tesla', ['th', 'nl'], 'nl'],
    ['Tesla', ['th'], null],
    ['東京', ['ja'], 'ja'],
    ['東京', ['ja', 'zh'], 'zh'],
    ['Was ist Plasma?', ['en'], 'de'],
    ['population of Paris', ['en', 'nl'], 'en'],
    ['population of Paris', ['nl', 'en'], 'nl'],
    ['این چیست؟', ['ar'], null],
    ['שלום עולם', ['en'], null],
  ] as const) {
    it(`${JSON.stringify(text)} among ${likely.join(', ') || 'none'}: ${expected ?? 'unsure'}`, () => {
      assert.equal(detectLanguage(text, likely), expected);
    });
  }

  it('gives the same answer again, and one for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        assert.equal(detectLanguage(text), detectLanguage(text));
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});

describe("a document's language", () => {
  for (const [what, text, expected] of [
    ['is what its front matter says', '---\nlanguage: nl\n---\nThe cat is on the mat.', 'nl'],
    ['shows in its words', '# Titel\n\nDie Katze ist auf der Matte und schläft.', 'de'],
    ['may not show', 'Tesla 42', null],
  ] as const) {
    it(what, () => {
      assert.equal(parseDocument('a.md', text).document.language, expected);
    });
  }

  it('decides where its sentences end', () => {
    const text = 'Es war am 1. Januar und es war kalt. Dann kam die Sonne.';
    const { passages } = parseDocument('a.txt', text).document;
    assert.equal(passages[0]?.sentences.length, 2);
  });
});
