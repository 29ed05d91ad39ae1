import { foldKeepingAccents } from './fold.ts';
import { defineLanguage } from './language.ts';

/** A long vowel at the end of a borrowed word is written or not: `コンピューター` and `コンピュータ`. */
function fold(word: string): string {
  return foldKeepingAccents(word).replace(/(?<=[\p{Script=Katakana}ー]{3})ー$/u, '');
}

/** What changes in a verb or adjective is the kana after its kanji: `買う`, `買い`, `買った` are one word. */
function stem(word: string): string {
  return word.replace(/(?<=\p{Script=Han})\p{Script=Hiragana}+$/u, '');
}

export const japanese = defineLanguage({
  tag: 'ja',
  fold,
  createStemmer: () => stem,
  questionWords:
    '誰 だれ どなた いつ 何時 どこ どこか 何処 なぜ 何故 どうして どう どのように いくつ いくら どれくらい どのくらい 何人 何年',
  stopWords:
    // Pieces of endings, which the dictionary parts from their verbs.
    'あ い う え お か き く け こ さ し す せ そ た ち つ て と な に ぬ ね の は ひ ふ へ ほ ま み む め も や ゆ よ ' +
    'ら り る れ ろ わ を ん が ぎ ぐ げ ご ざ じ ず ぜ ぞ だ ぢ づ で ど ば び ぶ べ ぼ っ ' +
    'の は が を に へ で と も や か な ね よ から まで より など だけ しか ほど ばかり でも では には とは へは との での への からの までの に対して ' +
    'について によって により による として において における にとって ため ため に だ だっ た です でし ます まし ませ まい たい たく て い いる いた ' +
    'います いまし ある あり あっ あった あります する し しま した して され さ せ れ れる られ られる せる なる なっ なり なら なく ない わけ これ それ あれ ' +
    'この その あの こと もの ところ とき 時 よう ような ように そう ここ そこ あそこ また および 及び または もしくは そして しかし ただし さらに なお ' +
    'つまり すなわち という いう といった いっ 言う ください くださ 私 あなた 彼 彼女 我々 お ご 何 なに なん どの どんな どちら どれ ば ん ので のに ' +
    'けれど けど ながら つつ たり 的 等 中 上 年 月 日',
});
