import { foldKeepingAccents } from './fold.ts';
import { defineLanguage, suffixStripper } from './language.ts';

/** The dot below is left out as often as written; the two signs for a nasal vowel are interchanged. */
function fold(word: string): string {
  return foldKeepingAccents(word)
    .normalize('NFD')
    .replaceAll('\u093C', '')
    .replaceAll('\u0901', '\u0902')
    .normalize('NFC');
}

/** Endings of gender, number and case, and of the commonest verb forms. Vowel signs elsewhere are letters: kept. */
const stripEnding = suffixStripper(
  'ाओं ाएं ियों ियां ुओं ुएं ों ें ीं ां ो े ू ु ी ि ा ं ता ते ती ना ने नी कर ाता ाते ाती ाना ाने ानी ाया ाई ाए या यी ये ाएगा ाएगी ेगा ेगी ' +
    'इयों इयां ओं एं',
  2,
);

export const hindi = defineLanguage({
  tag: 'hi',
  fold,
  createStemmer: () => stripEnding,
  questionWords:
    'कौन किस किसने किसे किसको किसका किसकी किसके किन किन्होंने कब कहां कहा किधर क्यों कैसे कितना कितनी कितने',
  stopWords:
    'अगर अथवा अन्य अपना अपनी अपने अब आदि आप इन इनका इनकी इनके इनमें इनसे इस इसका इसकी इसके इसने इसमें इससे इसी इसे इन्हें उन उनका ' +
    'उनकी उनके उनको उनसे उन्हें उन्होंने उस उसका उसकी उसके उसने उसमें उससे उसे एक एवं ऐसा ऐसी ऐसे ओर और क करके कर करता करती करते करना ' +
    'करने का काफी कि किए किया किसी की कुछ के को कोई क्या गई गए गया गये चाहिए जब जहां जा जाता जाती जाते जाना जाने जितना जिन जिनका ' +
    'जिनके जिस जिसका जिसकी जिसके जिसने जिसमें जिसे जैसा जैसे जो तक तथा तब तरह तो था थी थीं थे द दिया दी दिए दो दोनों द्वारा न नीचे ने पर ' +
    'पहले फिर बहुत बाद बारे भी मगर मे में मैं यदि यह यहां यही या ये रखा रहा रही रहे लिए लिया लेकिन व वह वहां वही वाला वाली वाले वे सकता ' +
    'सकती सकते सब सभी साथ सा सी से सो हम हमारे ही हुआ हुई हुए हूं है हैं हो होता होती होते होना होने',
  abbreviations: {
    leading:
      'डॉ डा प्रो श्री सुश्री पं कु स्व ले जन कि कि.मी ए बी सी डी जी एच जे एल एम एन पी आर एस टी यू वी डब्ल्यू',
    numbered: 'सं नं पृ क्र',
    trailing: 'ई ई.पू कि.ग्रा मी',
  },
});
