import { foldKeepingAccents } from './fold.ts';
import { defineLanguage } from './language.ts';

/** Short vowels, doubling and the like, which most writers leave out; and the stroke that only stretches a word. */
const unwritten = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640]/g;

/** Letters that are interchanged: hamza on any seat, ta marbuta with ha, alif maqsura with ya. */
function fold(word: string): string {
  return foldKeepingAccents(word)
    .replace(unwritten, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي')
    .replace(/[کڪ]/g, 'ك')
    .replaceAll('ی', 'ي');
}

/** Conjunctions, prepositions and the article, written as one with the word. */
const prefixes = /^(?:[وف]?(?:ال|بال|كال|لل)|و(?=.{4}))(?=.{2})/u;

const stripSuffix = (word: string) =>
  word.replace(/(?<=.{3})(?:ها|هم|هن|كم|نا|ان|ات|ون|ين|يه|ته|تها|وا|ه|ي)$/u, '');

export const arabic = defineLanguage({
  tag: 'ar',
  fold,
  createStemmer: () => (word) => stripSuffix(stripSuffix(word.replace(prefixes, ''))),
  questionWords: 'من متي اين كيف لماذا لما كم ايان اني',
  stopWords:
    'ا ابي احد اذ اذا اكثر الا الان الت التي الذي الذين الي اليه اليها اما امام ان انا انت انه انها اي ايضا او اول ب بان ' +
    'بعد بعض به بها بين تحت تكون تم ثم جدا جميع حتي حول حيث حين خلال دون ذات ذلك سواء سوف شيء ضد ضمن علي عليه عليها عن عند ' +
    'عندما عنه عنها غير فان في فقد فقط فهو فهي فوق فيه فيها قال قام قبل قد كان كانت كانوا كذلك كل كما كي لان لدي لقد لكن لكي ' +
    'له لها لهذا لهم لو ليكون ما ماذا مازال مثل مع معه معظم مما منذ منه منها نحن نحو نفس نفسه هذا هذه هم هما هن هنا هناك هو ' +
    'هي و وان وقد وقال وكان وكانت ولا وله ومن وهو وهي وفي وعلي والتي والذي ومع وما ول ي يتم يجب يكون يمكن يا هل والي بينما ' +
    'حوالي',
  abbreviations: {
    leading: 'د أ م أ.د ص.ب ج',
    numbered: 'ص ج م رقم',
    trailing: 'هـ ه ق.م م إلخ الخ',
  },
});
