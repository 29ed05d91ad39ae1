/** What people say to a bot that is no question about documents. */
export type SmallTalk = 'greeting' | 'thanks' | 'about-bot';

const phrases: ReadonlyMap<string, SmallTalk> = new Map(
  (
    [
      [
        'greeting',
        'hi|hello|hey|hi there|hello there|hey there|good morning|good afternoon|good evening|good day|' +
          'hallo|guten tag|guten morgen|guten abend|moin|hoi|hej|bonjour|salut|bonsoir|hola|buenos dias|' +
          'ciao|buongiorno|ola|bom dia|boa tarde|czesc|dzien dobry|salut|buna|buna ziua|merhaba|selam|' +
          'привет|здравствуйте|добрый день|привіт|добрий день|γεια|γεια σου|καλημερα|你好|您好|こんにちは|' +
          'おはよう|안녕|안녕하세요|مرحبا|السلام عليكم|नमस्ते|สวัสดี|xin chao',
      ],
      [
        'thanks',
        'thanks|thank you|thank you very much|thanks a lot|many thanks|thx|ty|danke|danke schon|vielen dank|' +
          'dank je|dank u|bedankt|tack|merci|merci beaucoup|gracias|muchas gracias|grazie|grazie mille|' +
          'obrigado|obrigada|dzieki|dziekuje|multumesc|tesekkurler|tesekkur ederim|спасибо|большое спасибо|' +
          'дякую|ευχαριστω|谢谢|謝謝|ありがとう|ありがとうございます|감사합니다|고마워|شكرا|धन्यवाद|शुक्रिया|ขอบคุณ|cam on',
      ],
      [
        'about-bot',
        'who are you|what are you|what can you do|how do you work|are you a bot|are you human|are you an ai|' +
          'what is quoteline|who is quoteline|who made you|wer bist du|was bist du|was kannst du|qui es tu|' +
          'que peux tu faire|quien eres|que puedes hacer|chi sei|cosa sai fare|quem e voce|kim jestes|' +
          'wie ben je|wat kun je|vem ar du|sen kimsin|кто ты|что ты умеешь|хто ти|你是谁|你能做什么|あなたは誰|من انت',
      ],
    ] as const
  ).flatMap(([kind, list]) => list.split('|').map((phrase) => [plain(phrase), kind] as const)),
);

/**
 * Recognises greetings, thanks and questions about the bot, where they are all that somebody says.
 *
 * @returns null for everything else, which is a question.
 */
export function recogniseSmallTalk(text: string): SmallTalk | null {
  return phrases.get(plain(text)) ?? null;
}

/** Without case, accents and punctuation, as people type in a hurry. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036F\u064B-\u0652]/g, '')
    .normalize('NFC')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
