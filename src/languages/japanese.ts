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
  cues: {
    asks: {
      person: '誰* だれ どなた 何者 どの人',
      time: 'いつ* 何時 何年* 何月* 何日 何世紀 何年代 何曜日 何年何月',
      place: 'どこ* 何処 どの国 どの都市 どの町 どの場所 どの地域 どの州 どの大陸 何県 どの県',
      reason: 'なぜ* 何故 どうして なんで 何が原因 どういう理由 理由は何',
      quantity:
        'いくつ いくら どれくらい どれぐらい どのくらい どのぐらい どれほど どれだけ 何人 何個 何回 何度 何本 何枚 何歳 何倍 何メートル 何キロ* 何パーセント 何% 何割 ' +
        '何種類 何年間 何日間 何時間 何ヶ国 何カ国 何か国 何ドル 何円 何冊 何台 何校 何つ 何番目',
      name: '何と呼ば 何という 何といい 名前は何 何と言う 何と言い 何と名付け 何と呼ぶ',
    },
    which: {
      words: '何 なん なに どの どれ どんな どちら',
      time: '年 世紀 時代 月 日 年代 時期 時',
      place: '国 都市 町 場所 地域 州 大陸 県 地方 島 市',
      quantity: 'パーセント 割合 人 個 回 倍 歳 メートル 種類 割 ドル 円',
    },
    how: { words: 'どう どのように どうやって いかに' },
    signs: {
      calendar:
        '年 月 日 世紀 月曜* 火曜* 水曜* 木曜* 金曜* 土曜* 日曜* 年代 今日 昭和 平成 令和 明治 ' +
        '大正',
      numerals:
        '二 三 四 五 六 七 八 九 十 百 千 万 億 兆 半分 半数 数百 数千 数十 ダース 二つ 三つ 四つ 五つ 六つ 七つ 八つ 九つ ふたつ みっつ 約',
      reasons:
        'ため ので から なぜなら 理由 原因 結果 よって 従って したがって ゆえ 故 おかげ 防ぐ 避ける 起因',
      naming:
        '呼ば 呼ぶ 呼び 名 名前 名称 命名 名付け という 称 称さ 称する 通称 愛称 知ら 別名 いう',
      pronouns: '彼 彼女 彼ら それ これ この その あの これら それら そこ こう 両者',
    },
    calendarForm: /^[〇零一二三四五六七八九十]+(?:[年月日]|年代|世[纪紀])$/u,
    numeralForm:
      /^第?(?!一.?$)[〇零一二三四五六七八九十百千万億兆]+(?:[個人名回年月日歳倍種本枚つ度]|$)/u,
  },
});
