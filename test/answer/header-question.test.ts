import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCorpus } from '../../src/answer/corpus.ts';
import { ask } from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';
import type { GivenFacts } from '../../src/corpus/manifest/given-facts.ts';
import { corpusOf } from '../support/corpus.ts';

function quotesOf(question: string, ...texts: readonly string[]): string[] {
  const answer = ask(corpusOf(...texts), question);
  return answer.kind === 'answer' ? answer.answers.map(({ quote }) => quote) : [];
}

/** The best quote, which must stand where it says; null where there is no answer. */
function quoteOf(question: string, text: string, file = 'rules.md'): string | null {
  const answer = ask(toCorpus([parseDocument(file, text).document]), question);
  if (answer.kind === 'no-answer') return null;
  const [{ quote, source }] = answer.answers;
  assert.equal(text.slice(source.start, source.end), quote);
  assert.equal(text.slice(0, source.start).split('\n').length, source.line);
  return quote;
}

type Fact = 'title' | 'author' | 'publisher' | 'date';

const lines: Readonly<Record<Fact, string>> = {
  title: 'title: Club rules',
  author: 'author: Ada Byron',
  publisher: 'publisher: The Press',
  date: 'date: 2024-05-01',
};
const rules = `---\n${Object.values(lines).join('\n')}\n---\n\nThe hall closes at ten.`;

/** As people type it: as it is, in capitals, without punctuation and accents. */
function writings(question: string): string[] {
  const bare = question.replace(/[?？;؟¿]/g, '').trim();
  const unaccented = bare
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
  return [question, question.toUpperCase(), unaccented];
}

const asked: Readonly<Record<Fact, readonly string[]>> = {
  title: [
    'What is the title?',
    'whats the title',
    'WHAT IS THE TITLE',
    "what's it about",
    'What is this article about?',
    "what's the article called",
    'Wie lautet der Titel?',
    'Wie heißt der Artikel',
    'worum geht es',
    "Worum geht's in dem Artikel?",
    'Wovon handelt der Text?',
    'Wat is de titel?',
    'Waar gaat het artikel over?',
    'waar gaat het over',
    'Vad är titeln?',
    'Vad handlar artikeln om?',
    'vad heter artikeln',
    'Quel est le titre ?',
    "quel est le titre de l'article",
    "De quoi parle l'article ?",
    'de quoi ca parle',
    "De quoi s'agit-il ?",
    'Qual è il titolo?',
    'qual e il titolo',
    "Di cosa parla l'articolo?",
    'di cosa parla',
    'Come si intitola?',
    '¿Cuál es el título?',
    'cual es el titulo',
    '¿De qué trata el artículo?',
    'de que trata',
    'Qual é o título?',
    'qual o titulo',
    'Do que se trata o artigo?',
    'sobre o que é o artigo',
    'Care este titlul?',
    'Despre ce este articolul?',
    'despre ce e vorba',
    'Jaki jest tytuł?',
    'jaki tytul ma artykul',
    'O czym jest ten artykuł?',
    'o czym to jest',
    'Как называется статья?',
    'Какой заголовок?',
    'О чём эта статья?',
    'о чем статья',
    'Яка назва?',
    'Як називається стаття?',
    'Про що ця стаття?',
    'про що йдеться',
    'Ποιος είναι ο τίτλος;',
    'Για τι μιλάει το άρθρο;',
    'ποιος ειναι ο τιτλος',
    'Başlık ne?',
    'Başlığı nedir?',
    'Makalenin başlığı ne?',
    'Makale ne hakkında?',
    'bu ne hakkinda',
    'Tiêu đề là gì?',
    'tieu de la gi',
    'Bài viết nói về cái gì?',
    'Bài báo này nói về gì',
    '标题是什么？',
    '這篇文章的標題是什麼',
    '这篇文章讲的是什么？',
    '这篇文章是关于什么的',
    'タイトルは何ですか？',
    'タイトルは？',
    'この記事は何についてですか',
    '何についての記事ですか',
    '제목이 뭐예요?',
    '제목은 무엇입니까',
    '이 기사는 무엇에 관한 것인가요?',
    '무슨 내용이에요',
    'ชื่อเรื่องคืออะไร',
    'บทความนี้เกี่ยวกับอะไร',
    'ما هو العنوان؟',
    'ما عنوان المقال',
    'عن ماذا يتحدث المقال؟',
    'शीर्षक क्या है?',
    'यह किस बारे में है?',
    'इस लेख का शीर्षक क्या है',
  ],
  author: [
    'Who wrote it?',
    'WHO WROTE THIS',
    'who is the author',
    'whos the author',
    'Who wrote the Club rules?',
    'who wrote club rules',
    'Who wrote rules.md?',
    'Who is the author of the document "Club rules"?',
    'by whom was it written',
    'Wer hat das geschrieben?',
    'Wer ist der Autor?',
    'wer schrieb den artikel',
    'Wie is de auteur?',
    'Wie heeft dit geschreven?',
    'wie schreef het artikel',
    'Vem skrev artikeln?',
    'vem ar forfattaren',
    "Qui a écrit l'article ?",
    "qui est l'auteur",
    "qui l'a ecrit",
    "Chi ha scritto l'articolo?",
    "chi l'ha scritto",
    "chi è l'autore",
    '¿Quién lo escribió?',
    '¿Quién escribió el artículo?',
    'quien es el autor',
    'Quem escreveu o artigo?',
    'quem é o autor',
    'quem escreveu isso',
    'Cine a scris articolul?',
    'cine l-a scris',
    'cine este autorul',
    'Kto napisał ten artykuł?',
    'kto to napisal',
    'kto jest autorem',
    'Кто написал статью?',
    'кто автор',
    'кто это написал',
    'Хто написав статтю?',
    'хто автор',
    'хто це написав',
    'Ποιος έγραψε το άρθρο;',
    'ποιος το έγραψε',
    'ποιος ειναι ο συγγραφεας',
    'Kim yazdı?',
    'Bunu kim yazdı?',
    'Makaleyi kim yazdı',
    'yazarı kim',
    'Ai viết bài này?',
    'ai viet bai nay',
    'tác giả là ai',
    '谁写的？',
    '作者是谁？',
    '这篇文章是谁写的',
    '誰が書きましたか？',
    '著者は誰ですか',
    'この記事は誰が書いたのですか',
    '누가 썼나요?',
    '저자가 누구예요?',
    '이 기사를 누가 썼습니까?',
    'ใครเขียน',
    'ใครเขียนบทความนี้',
    'ผู้เขียนคือใคร',
    'من كتب المقال؟',
    'من هو الكاتب',
    'من كتبه',
    'इसे किसने लिखा?',
    'लेखक कौन है?',
    'यह लेख किसने लिखा है',
  ],
  publisher: [
    'Who published it?',
    'who published this article',
    'Who is the publisher?',
    'by whom was it published',
    'Wer hat es veröffentlicht?',
    'wer hat das veroeffentlicht',
    'Wer ist der Herausgeber?',
    'Wie heeft het gepubliceerd?',
    'wie is de uitgever',
    'Vem publicerade den?',
    'vem har publicerat artikeln',
    "Qui l'a publié ?",
    'qui a publie l article',
    'Qui a publié cet article ?',
    "Chi l'ha pubblicato?",
    "Chi ha pubblicato l'articolo?",
    '¿Quién lo publicó?',
    'quien publico este articulo',
    'Quem publicou?',
    'Quem publicou o artigo?',
    'Cine a publicat articolul?',
    'cine l-a publicat',
    'Kto to opublikował?',
    'kto opublikowal artykul',
    'Кто опубликовал статью?',
    'кто это опубликовал',
    'Хто опублікував статтю?',
    'хто це опублікував',
    'Ποιος το δημοσίευσε;',
    'ποιος δημοσιευσε το αρθρο',
    'Bunu kim yayınladı?',
    'kim yayinladi',
    'yayıncısı kim',
    'Ai đã xuất bản bài này?',
    'ai xuat ban',
    '谁发布了这篇文章？',
    '谁发表的',
    '出版社是哪家',
    '誰が発行しましたか？',
    '発行者は誰ですか',
    '누가 발행했나요?',
    '발행인은 누구입니까?',
    'ใครเผยแพร่บทความนี้',
    'ใครเผยแพร่',
    'ผู้เผยแพร่คือใคร',
    'من نشر المقال؟',
    'من هو الناشر؟',
    'من نشره',
    'इसे किसने प्रकाशित किया?',
    'प्रकाशक कौन है?',
  ],
  date: [
    'When was it published?',
    'WHEN WAS IT PUBLISHED',
    'when was this article written',
    "what's the date",
    'how old is it',
    'Wann wurde es veröffentlicht?',
    'wann wurde der artikel veroeffentlicht',
    'Wann erschien der Artikel?',
    'von wann ist das',
    'Wanneer is het gepubliceerd?',
    'wanneer werd het artikel gepubliceerd',
    'När publicerades den?',
    'nar publicerades artikeln',
    'Quand a-t-il été publié ?',
    "quand a été publié l'article",
    "Quand l'article a-t-il été publié ?",
    'quelle est la date',
    'Quando è stato pubblicato?',
    "quando e stato pubblicato l'articolo",
    'qual è la data',
    '¿Cuándo se publicó?',
    'cuando fue publicado',
    '¿Cuándo se publicó el artículo?',
    'Quando foi publicado?',
    'quando o artigo foi publicado',
    'Când a fost publicat?',
    'cand a fost publicat articolul',
    'Kiedy to opublikowano?',
    'kiedy opublikowano artykul',
    'Kiedy został opublikowany?',
    'Когда опубликована статья?',
    'когда это было опубликовано',
    'Когда была опубликована статья?',
    'когда вышла статья',
    'Коли опублікували статтю?',
    'Коли це було опубліковано?',
    'Πότε δημοσιεύτηκε;',
    'ποτε δημοσιευτηκε το αρθρο',
    'Ne zaman yayınlandı?',
    'makale ne zaman yayinlandi',
    'Khi nào bài viết được xuất bản?',
    'Bài này được đăng khi nào?',
    'bai nay duoc dang khi nao',
    '这篇文章是什么时候发表的？',
    '什么时候发布的',
    '发布日期是什么',
    'いつ公開されましたか？',
    '発行日はいつですか',
    'この記事はいつ書かれましたか',
    '언제 발행되었나요?',
    '발행일이 언제예요?',
    '이 기사는 언제 작성되었나요',
    'เผยแพร่เมื่อไหร่',
    'บทความนี้เผยแพร่เมื่อไหร่',
    'متى نشر المقال؟',
    'متى نُشر',
    'ما هو تاريخ النشر',
    'यह कब प्रकाशित हुआ?',
    'यह लेख कब लिखा गया?',
    'प्रकाशन तिथि क्या है',
  ],
};

const notAsked: readonly string[] = [
  'Who published the drafts?',
  'When was the treaty signed?',
  'When was the treaty published?',
  'What is the title of the president?',
  'What is it about the east that worries Russia?',
  'What is NATO about?',
  'Who wrote the letter to the members?',
  'who wrote the constitution',
  'When was NATO founded?',
  'Who is the author of the plan?',
  'What is the name of the president?',
  'Wer hat die Verfassung geschrieben?',
  'Wann wurde der Vertrag unterzeichnet?',
  'Qui a écrit la lettre ?',
  'Quand a été signé le traité ?',
  'Chi ha scritto la lettera?',
  '¿Quién escribió la carta?',
  '¿Cuándo se firmó el tratado?',
  'Quem escreveu a carta?',
  'Кто написал письмо президенту?',
  'Когда подписали договор?',
  '谁写了宪法？',
  '条约是什么时候签署的',
  '誰が憲法を書きましたか',
  '누가 헌법을 썼나요?',
  'Kto napisał list?',
  'Anlaşma ne zaman imzalandı?',
  'Mektubu kim yazdı',
  'من كتب الرسالة؟',
  'متى وقعت المعاهدة؟',
  'ใครเขียนจดหมาย',
  'संधि कब हुई?',
  'Ai viết bức thư',
  'what is it',
  'who',
  'when',
  'it',
  'What is the date of the meeting?',
  'What is the title of the law?',
  'how old is Putin',
  'how old is the president',
  'What is the topic of the talks?',
];

describe('a question about a document itself', () => {
  for (const fact of ['title', 'author', 'publisher', 'date'] as const) {
    for (const question of asked[fact]) {
      it(`asks for the ${fact}: ${question}`, () => {
        for (const writing of writings(question)) {
          assert.equal(quoteOf(writing, rules), lines[fact], writing);
        }
      });
    }
  }

  for (const question of notAsked) {
    it(`is not ${JSON.stringify(question)}`, () => {
      const headers = quotesOf(question, rules).filter((quote) =>
        Object.values(lines).includes(quote),
      );
      assert.deepEqual(headers, []);
    });
  }

  it('is answered by the line of its front matter, byte order mark and CR LF or not', () => {
    const head = '---\r\ntitle: "House rules"\r\nauthor: The Club  \r\ndate: 2024-05-01\r\n---\r\n';
    for (const text of [`${head}\r\nText.`, `\uFEFF${head}# Other\r\n\r\nText.`]) {
      assert.equal(quoteOf('What is the title?', text), 'title: "House rules"');
      assert.equal(quoteOf('Who wrote it?', text), 'author: The Club');
      assert.equal(quoteOf('Who published it?', text), 'author: The Club');
      assert.equal(quoteOf('When was it published?', text), 'date: 2024-05-01');
    }
  });

  it('is answered by the first heading where there is no other title', () => {
    const text = 'Text.\n\n# Rules\n\nMore.\n\n# Others\n\nText.';
    assert.equal(quoteOf('What is the title?', text), '# Rules');
    assert.equal(quoteOf('What is the title?', 'Rules\n=====\n\nText.'), 'Rules');
    assert.equal(quoteOf('What is the title?', 'Rules\n\nText.', 'a.txt'), 'Rules');
  });

  it('is answered from lines that state it', () => {
    const text = '# Rules\n\nBy Jane Doe\n\nPublished: 27 January 2022\n\nThe hall closes at ten.';
    assert.equal(quoteOf('Who wrote it?', text), 'By Jane Doe');
    assert.equal(quoteOf('When was it published?', text), 'Published: 27 January 2022');
    const chinese = '# 规则\n\n作者：张三\n\n大厅十点关门。';
    assert.equal(quoteOf('作者是谁？', chinese), '作者：张三');
  });

  it('is answered from each document that tells, up to the limit', () => {
    const texts = ['---\npublisher: A\n---\nText.', 'Text.', '---\npublisher: B\n---\nText.'];
    assert.deepEqual(quotesOf('Who published it?', ...texts), ['publisher: A', 'publisher: B']);
    const answer = ask(corpusOf(...texts), 'Who published it?', { limit: 1 });
    assert.equal(answer.kind === 'answer' && answer.answers.length, 1);
  });

  it('is a question like any other where no document tells', () => {
    assert.deepEqual(quotesOf('Who wrote it?', 'Ada wrote the rules.'), ['Ada wrote the rules.']);
    const published = 'The handbook was published in 2019.';
    assert.deepEqual(quotesOf('When was the handbook published?', published), [published]);
  });
});

describe('a question about all documents', () => {
  it('is answered from those in its own language first', () => {
    const texts = [
      '---\ntitle: Règlement\nlanguage: fr\n---\nTexte.',
      '---\ntitle: Rules\nlanguage: en\n---\nText.',
      '---\ntitle: Ordnung\nlanguage: de\n---\nText.',
    ];
    const corpus = corpusOf(...texts);
    const first = (question: string) => {
      const answer = ask(corpus, question);
      return answer.kind === 'answer' ? answer.answers[0].quote : null;
    };
    assert.equal(first('What is it about?'), 'title: Rules');
    assert.equal(first('Worum geht es?'), 'title: Ordnung');
    assert.equal(first('Quel est le titre ?'), 'title: Règlement');
  });
});

describe('a question that names a document', () => {
  const club = '---\ntitle: Club rules\nauthor: Ada\ndate: 2024\n---\nText.';
  const talks = '---\ntitle: Talks on security guarantees\nauthor: Eve\ndate: 2022\n---\nText.';
  for (const [question, quotes] of [
    ['Who wrote the Club rules?', ['author: Ada']],
    ['who wrote club rules', ['author: Ada']],
    ['Who wrote the document "Club rules"?', ['author: Ada']],
    ['Who wrote 0.md?', ['author: Ada']],
    ['When was "Talks on security guarantees" published?', ['date: 2022']],
    ['When was the article about security guarantees published?', ['date: 2022']],
    ['Wer hat Club rules geschrieben?', ['author: Ada']],
    ['Club rules是谁写的', ['author: Ada']],
    ['Who wrote it?', ['author: Ada', 'author: Eve']],
    ['When were the club rules published?', ['date: 2024']],
    ['What is the title of the club rules?', ['title: Club rules']],
    ['Who is the author of the club rule?', ['author: Ada']],
    ['who wrote the talks on guarantees', ['author: Eve']],
    ['Who wrote the guarantees?', []],
    ['Who wrote the house rules?', []],
    ['Who wrote the article about rent?', []],
  ] as const) {
    it(`is answered from that one: ${question}`, () => {
      assert.deepEqual(quotesOf(question, club, talks), quotes);
    });
  }
});

describe('a question that says what kind of document it means', () => {
  const texts = [
    '---\ntitle: Annual report\nauthor: Ada\ndate: 2020\n---\nText.',
    '---\ntitle: Staff handbook\ndate: 2021\n---\nText.',
    '---\ntitle: Mitarbeiter-Handbuch\nauthor: Eve\n---\nText.',
  ];
  for (const [question, quotes] of [
    ['When was the handbook published?', ['date: 2021']],
    ['Who wrote the report?', ['author: Ada']],
    ['Who wrote the handbook?', []],
    ['Wer hat das Handbuch geschrieben?', ['author: Eve']],
    ['Who wrote the article?', ['author: Ada', 'author: Eve']],
  ] as const) {
    it(`is answered from those of that kind, if there are any: ${question}`, () => {
      assert.deepEqual(quotesOf(question, ...texts), quotes);
    });
  }
});

describe('a question about a document of which a manifest gives facts', () => {
  const ownLines = Object.values(lines);
  const askWith = (facts: GivenFacts, question: string) => {
    const { document } = parseDocument('rules.md', rules, facts);
    const answer = ask(toCorpus([document]), question);
    return answer.kind === 'answer' ? answer.answers[0] : null;
  };
  const text = 'The hall closes at ten.';

  it('is not answered with a line that they correct', () => {
    for (const publisher of ['The Other Press', null]) {
      const answer = askWith({ publisher, title: 'House', date: null }, 'Who is the publisher?');
      assert.equal(answer?.quote, lines.author);
      assert.equal(askWith({ title: 'House' }, 'What is the title?')?.quote ?? text, text);
      assert.equal(askWith({ date: '2025' }, 'When was it published?')?.quote ?? text, text);
    }
  });

  it('is answered with a line that says the same', () => {
    const facts = { title: 'Club Rules', publisher: 'the press', date: '2024-05-01' };
    for (const [fact, question] of [
      ['title', 'What is the title?'],
      ['publisher', 'Who published it?'],
      ['date', 'When was it published?'],
    ] as const) {
      const answer = askWith(facts, question);
      assert.equal(answer?.quote, lines[fact]);
      assert.equal(answer.source.title, 'Club Rules');
    }
  });

  it('finds it by the title that is given, and quotes its own lines', () => {
    const answer = askWith({ title: 'Oak Hill statutes' }, 'Who wrote the Oak Hill statutes?');
    assert.equal(answer?.quote, lines.author);
    const { source } = answer;
    assert.equal(rules.slice(source.start, source.end), lines.author);
    assert.equal(source.title, 'Oak Hill statutes');
    assert.ok(ownLines.includes(answer.quote), answer.quote);
  });

  it('is answered with no line where the document has none', () => {
    const given = { title: 'House', publisher: 'The Press', date: '2024' };
    const { document } = parseDocument('a.txt', text, given);
    for (const question of ['What is the title?', 'Who published it?', 'When was it published?']) {
      const answer = ask(toCorpus([document]), question);
      const found = answer.kind === 'answer' ? answer.answers : answer.nearest;
      for (const { quote } of found) assert.equal(quote, text);
    }
  });
});
