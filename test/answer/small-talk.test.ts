import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCorpus } from '../../src/answer/corpus.ts';
import { ask, languageOfSmallTalk, recogniseSmallTalk } from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';

const said: Readonly<Record<string, readonly string[]>> = {
  greeting: [
    'hi',
    'hi!',
    'hello bot',
    'Hello!!',
    'good morning everyone',
    'hey quoteline',
    'Hey Quoteline!',
    'hello there 🙂',
    'hi Ada',
    'Hello, Ada!',
    'hi, how are you?',
    'howdy :)',
    'hi :D',
    'hello <3',
    'GOOD EVENING',
    'yo',
    'Hallo zusammen',
    'Guten Morgen!',
    'moin moin',
    'Grüß Gott',
    'hoi',
    'Goedemorgen allemaal',
    'hej alla',
    'god morgon',
    'Bonjour à tous',
    'Salut !',
    'bonsoir',
    'coucou',
    'Ciao a tutti',
    'buongiorno',
    'Hola',
    '¡Buenos días!',
    'hola a todos',
    'Olá',
    'bom dia pessoal',
    'oi',
    'Bună ziua',
    'salut tuturor',
    'Cześć',
    'Dzień dobry!',
    'hej hej',
    'Привет',
    'привет всем!',
    'Добрый день',
    'Здравствуйте, бот',
    'Привіт',
    'Добрий день усім',
    'Γεια σου',
    'Καλημέρα σε όλους',
    'Merhaba',
    'Selam arkadaşlar',
    'günaydın',
    'Xin chào',
    'chào bạn',
    '你好',
    '大家好！',
    '早上好',
    'こんにちは',
    'おはようございます',
    '안녕하세요',
    '안녕하세요 여러분',
    'สวัสดี',
    'สวัสดีครับ',
    'สวัสดีทุกคน',
    'مرحبا',
    'السلام عليكم',
    'صباح الخير جميعا',
    'नमस्ते',
    'नमस्ते दोस्तों',
    'हैलो',
  ],
  thanks: [
    'thanks',
    'thanks a lot :)',
    'thank you so much!',
    'Thank you, bot',
    'ok thanks',
    'great, thanks!',
    'thx 🙏',
    'thanks, bye!',
    'Danke',
    'vielen Dank!',
    'danke dir',
    'dank je wel',
    'bedankt!',
    'tack så mycket',
    'merci beaucoup',
    'grazie mille',
    'muchas gracias',
    'obrigado',
    'muito obrigada',
    'mulțumesc',
    'multumesc mult',
    'dziękuję bardzo',
    'dzieki',
    'спасибо большое',
    'большое спасибо!',
    'дякую',
    'ευχαριστώ πολύ',
    'teşekkür ederim',
    'sağ ol',
    'cảm ơn bạn',
    'cam on nhieu',
    '谢谢',
    '非常感谢',
    'ありがとうございます',
    '감사합니다',
    'ขอบคุณครับ',
    'ขอบคุณมากค่ะ',
    'شكرا جزيلا',
    'شكراً',
    'धन्यवाद',
    'बहुत बहुत धन्यवाद',
  ],
  goodbye: [
    'görüşürüz',
    'hoşça kal',
    'tạm biệt',
    '再见',
    '拜拜',
    'さようなら',
    '안녕히 계세요',
    'ลาก่อน',
    'مع السلامة',
    'अलविदा',
    'bye',
    'goodbye everyone',
    'see you later',
    'good night',
    'Tschüss',
    'auf Wiedersehen',
    'doei',
    'tot ziens',
    'hej då',
    'Au revoir',
    'à bientôt',
    'arrivederci',
    'adiós',
    'hasta luego',
    'tchau',
    'la revedere',
    'do widzenia',
    'до свидания',
    'пока',
    'до побачення',
    'αντίο',
  ],
  'about-bot': [
    'who are you?',
    'help',
    'help me please',
    'Hi, who are you?',
    'what can you do',
    'are you a bot?',
    "what's your name",
    'how does this work?',
    'please tell me who you are',
    'Wer bist du?',
    'was kannst du alles?',
    'bist du ein Roboter?',
    'wie ben je',
    'wat kun je',
    'vem är du',
    'vad kan du göra',
    'Qui es-tu ?',
    'tu es qui',
    'que peux-tu faire',
    'chi sei?',
    'cosa sai fare',
    '¿Quién eres?',
    'qué puedes hacer',
    'quem é você?',
    'o que você faz',
    'cine ești',
    'ce poți face',
    'kim jesteś',
    'co potrafisz',
    'кто ты?',
    'что ты умеешь',
    'ты бот?',
    'хто ти',
    'що ти вмієш',
    'ποιος είσαι;',
    'τι μπορείς να κάνεις',
    'sen kimsin',
    'neler yapabilirsin',
    'bạn là ai',
    'bạn có thể làm gì',
    '你是谁？',
    '你能做什么',
    '你好，你是谁',
    'あなたは誰ですか',
    '何ができますか',
    '너는 누구야?',
    '뭐 할 수 있어요',
    'คุณคือใคร',
    'คุณทำอะไรได้บ้าง',
    'من أنت؟',
    'ماذا تستطيع أن تفعل',
    'आप कौन हैं?',
    'आप क्या कर सकते हैं',
  ],
  question: [
    'hi, who decides?',
    'hello when does it open',
    'thanks, and when does it open?',
    'please tell me who decides',
    'Who are the members?',
    'what can members do?',
    'hello kitty',
    'hi-fi',
    'Who is the chairman?',
    'Merci train',
    'thanksgiving',
    'bye-laws',
    'What do you need to join?',
    'Who made the rules?',
    'What is the name of the hall?',
    'Hi, NATO?',
    'das',
    'und',
    'please',
    'so',
    'ok',
    '?',
    'tell me',
    'danke für nichts',
    'Kim kazandı?',
    '你好世界和平',
    '谢谢参与的人是谁',
    'who are you talking about in the letter',
    'are you allowed to smoke',
    'Thank you letter',
    'how do i use the hall',
    'can you help the members?',
    'What does the bot do in the hall',
    'Hallo Öffnungszeiten?',
  ],
};

describe('recogniseSmallTalk', () => {
  for (const [kind, texts] of Object.entries(said)) {
    for (const text of texts) {
      it(`takes ${JSON.stringify(text)} for ${kind}`, () => {
        assert.equal(recogniseSmallTalk(text) ?? 'question', kind);
      });
    }
  }

  it('reads many courtesies in a moment', () => {
    const many = 'hi '.repeat(60);
    assert.equal(recogniseSmallTalk(many), 'greeting');
    assert.equal(recogniseSmallTalk(`${many} rent`), null);
  });

  it('tells the language, of several the likeliest', () => {
    const table: readonly (readonly [string, string | null])[] = [
      ['Danke!', 'de'],
      ['Merci', 'fr'],
      ['Hallo', 'de'],
      ['hallo Ada :)', 'de'],
      ['Ciao', 'it'],
      ['Tschüss', 'de'],
      ['こんにちは', 'ja'],
      ['hi', 'de'],
      ['danke, merci', null],
      ['Danke, wer entscheidet?', null],
      ['?', null],
    ];
    for (const [text, language] of table) {
      assert.equal(languageOfSmallTalk(text, ['it', 'fr', 'de']), language, text);
    }
    assert.equal(languageOfSmallTalk('Hallo'), null);
  });

  it('takes nothing for a question', () => {
    assert.deepEqual(['', '?!', ' ', '🙂'].map(recogniseSmallTalk), [null, null, null, null]);
  });
});

const corpus = toCorpus(
  [
    'The board decides on the rent. The hall opens at ten.',
    'Der Vorstand entscheidet über die Miete. Der Saal öffnet um zehn.',
    'Le comité décide du loyer. La salle ouvre à dix heures.',
    'El comité decide la renta. La sala abre a las diez.',
    'Правление решает вопрос об аренде. Зал открывается в десять.',
    '委员会决定租金。大厅十点开门。',
    'कमेटी किराया तय करती है। हॉल दस बजे खुलता है।',
  ].map((text, i) => parseDocument(`${i}.txt`, text).document),
);

function answerTo(question: string) {
  const answer = ask(corpus, question);
  return {
    kind: answer.kind,
    quotations: answer.kind === 'answer' ? answer.answers : answer.nearest,
  };
}

describe('a courtesy around a question', () => {
  for (const [polite, bare] of [
    ['hi, who decides on the rent?', 'who decides on the rent?'],
    ['hi who decides on the rent?', 'who decides on the rent?'],
    ['Hello! Who decides on the rent?', 'Who decides on the rent?'],
    ['hey quoteline, who decides on the rent?', 'who decides on the rent?'],
    ['hi 🙂 who decides on the rent?', 'who decides on the rent?'],
    ['thanks, and when does the hall open?', 'when does the hall open?'],
    ['please tell me who decides on the rent', 'who decides on the rent'],
    ['could you please tell me when the hall opens?', 'when the hall opens?'],
    ['who decides on the rent, please?', 'who decides on the rent?'],
    ['who decides on the rent? Thanks!', 'who decides on the rent?'],
    ['Hallo, wer entscheidet über die Miete?', 'wer entscheidet über die Miete?'],
    ['Bitte sag mir, wer über die Miete entscheidet', 'wer über die Miete entscheidet'],
    ['Bonjour, qui décide du loyer ?', 'qui décide du loyer ?'],
    ["qui décide du loyer, s'il vous plaît ?", 'qui décide du loyer ?'],
    ['Hola, ¿quién decide la renta?', '¿quién decide la renta?'],
    ['скажите пожалуйста, кто решает вопрос об аренде?', 'кто решает вопрос об аренде?'],
    ['请问谁决定租金？', '谁决定租金？'],
    ['你好，谁决定租金？', '谁决定租金？'],
    ['नमस्ते, किराया कौन तय करता है?', 'किराया कौन तय करता है?'],
  ] as const) {
    it(`is passed over: ${polite}`, () => {
      assert.deepEqual(answerTo(polite), answerTo(bare));
      assert.equal(answerTo(bare).kind, 'answer');
    });
  }

  for (const [question, lead] of [
    ['Hello Kitty cat', 'Hello Kitty is a cat.'],
    ['what is a vote of thanks?', 'A vote of thanks is a speech.'],
    ['hi-fi', 'The hi-fi costs ten.'],
  ] as const) {
    it(`is none in ${JSON.stringify(question)}`, () => {
      const text = 'Hello Kitty is a cat.\n\nA vote of thanks is a speech.\n\nThe hi-fi costs ten.';
      const answer = ask(toCorpus([parseDocument('0.txt', text).document]), question);
      assert.equal(answer.kind === 'answer' && answer.answers[0].lead, lead);
    });
  }

  it('is passed over before a question about a document itself', () => {
    const rules = toCorpus([parseDocument('0.md', '---\nauthor: Ada\n---\nText.').document]);
    for (const question of [
      'hi, who wrote it?',
      'please tell me who wrote it',
      'Thanks! And who wrote it?',
    ]) {
      const answer = ask(rules, question);
      assert.equal(answer.kind === 'answer' && answer.answers[0].quote, 'author: Ada', question);
    }
  });
});
