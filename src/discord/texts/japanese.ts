import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = createPlural('ja');
const documents = (count: number) => plural(count, { other: '#件の文書' });
const passages = (count: number) => plural(count, { other: '#か所' });

const ask = '質問する';
const about = 'このボットについて';

export const japanese: Texts = {
  tag: 'ja',
  commands: {
    ask: {
      name: ask,
      description: '文書に質問します。原文そのままの言葉と行番号で答えます。',
      question: {
        name: '質問',
        description: '何を知りたいですか？一覧から箇所を選ぶか、自由に入力してください。',
      },
      document: { name: '文書', description: 'この文書の中だけを探します。' },
      private: { name: '非公開', description: '答えを自分にだけ表示します。' },
      mention: { name: '宛先', description: '誰かに宛てて答えます。' },
    },
    documents: {
      name: '文書',
      description: 'ここで引用される文書と、それぞれを読み込んだ日時です。',
      document: {
        name: '文書',
        description: '文書を一つ表示します。わかっている情報と見出しの一覧です。',
      },
    },
    about: { name: about, description: '何を引用しているか、どう質問するか。' },
    privacy: {
      name: 'プライバシー',
      description: 'あなたと質問について何が保存されるか、どう消すか。',
    },
    unanswered: {
      name: '未回答',
      description: '答えがなかった質問と、答えが役に立たなかったと評価された質問。',
    },
    stats: { name: '統計', description: '質問と回答の数、かかった時間。' },
    answerMessage: '文書から答える',
    checkQuote: 'この引用を確かめる',
  },
  buttons: {
    earlierLines: '前の行',
    laterLines: '後の行',
    nextAnswer: (number, of) => `次の答え（${number}/${of}）`,
    inItsPlace: '前後も表示',
    backToAnswer: '答えに戻る',
    open: '出典を開く',
    share: '共有',
    helpful: '役に立った',
    notHelpful: '役に立たなかった',
    nearest: '近い箇所を見る',
    tellMe: '答えが出たら知らせる',
    erase: '自分のデータを消す',
    previousPage: '前へ',
    nextPage: '次へ',
    allDocuments: 'すべての文書',
    file: 'ファイル',
    exportFile: 'ファイルに書き出す',
    clear: 'すべて消す',
    confirmClear: 'はい、すべて消します',
    cancel: 'キャンセル',
  },
  greeting: `こんにちは！質問していただければ、文書の中から答えを探します。どんな文書かは \`/${about}\` で確認できます。`,
  thanks: 'どういたしまして。',
  goodbye: 'またどうぞ！',
  about: (documentCount, passageCount) =>
    `${documents(documentCount)}（${passages(passageCount)}）から、原文そのままの言葉と行番号で質問に答えます：`,
  moreDocuments: (count) => plural(count, { other: 'ほか#件' }),
  documents: {
    title: (count) => plural(count, { other: '#件の文書：' }),
    pages: (count) => plural(count, { other: '#ページ' }),
    lines: (count) => plural(count, { other: '#行' }),
    read: (when) => `読み込み：${when}`,
    passages,
    onPage: (page) => `${page}ページ`,
    onLine: (line) => `${line}行目`,
    choose: '文書を選ぶと見出しを表示します',
    noHeadings: '見出しはありません。冒頭はこうです：',
    empty: '文章はありません。',
    fileTooLarge: (size, most) =>
      `このファイルは大きすぎて、ここには送れません。サイズは${size}、上限は${most}です。`,
    fileUnreadable:
      'このファイルはもう読み込めません。移動、削除、または置き換えられた可能性があります。',
  },
  page: (page, of) => `${page}/${of}ページ`,
  howToAsk: `\`/${ask}\` を使うか、メンションするか、ダイレクトメッセージを送ってください。自分の言葉では何も言いません。文書に答えがないときは、そうお伝えします。`,
  emptyQuestion: '質問を言葉で書いてください。文書の中から答えを探します。',
  questionTooLong: (most) =>
    plural(most, { other: 'その質問は長すぎます。#文字以内で質問してください。' }),
  noAnswer: 'その答えは文書にありません。',
  nearestInstead:
    'その答えは文書にありません。最も近い箇所は次のとおりですが、どれも答えではありません：',
  noAnswerYet: (read, all) =>
    `これまでに読み込んだ文書（${all}件中${read}件）には、その答えはありません。しばらくしてからもう一度質問してください。`,
  stillReading: (read, all) => `文書を読み込んでいます：これまでに${all}件中${read}件。`,
  onlyBeginning: 'この文は長いため、初めの部分だけを表示しています。',
  anotherSays: '別の文書ではこう書かれています：',
  alsoIn: (sources) => `太字の文はこちらにもあります：${sources}`,
  nearlyIn: (sources) => `ほぼ同じ文がこちらにもあります：${sources}`,
  unknownDocument: (name) =>
    `「${name}」という文書はありません。入力中に表示される一覧から選んでください。`,
  forUser: (user) => `${user} さんへ`,
  answersUser: (user, link) => `${user} さんへの答え：${link}`,
  sharedBy: (user) => `${user} さんが共有`,
  places: {
    onPage: (page, line) => `${page}ページ${line}行目`,
    paragraph: (paragraph) => `第${paragraph}段落`,
  },
  documentChanged: 'その後、文書が変わりました。今はこう書かれています：',
  documentGone: 'この文書はもう引用していません。',
  rated: 'お知らせいただき、ありがとうございます。',
  willTell: '文書に答えが出たら、ダイレクトメッセージでお知らせします。',
  cannotTell:
    'お知らせできません。この質問はもう保存されていないか、すでに文書に答えがあるか、待っている人が多すぎます。もう一度質問してください。',
  nowAnswered: (question) => `「${question}」というご質問に、文書から答えられるようになりました：`,
  cooldown: (when) => `質問が続いたため、少しお待ちください。次に質問できるのは ${when} です。`,
  serverCooldown: (when) =>
    `このサーバーで質問が続いたため、少しお待ちください。次に質問できるのは ${when} です。`,
  apology: 'こちらで問題が起きました。もう一度お試しください。',
  unknownCommand:
    'このボタンまたはコマンドはもう使えません。`/` と入力すると、できることが表示されます。',
  privacy: {
    nothingKept:
      'ディスクには何も保存していません。質問も、答えも、名前もです。質問はログにも残りません。',
    questionsKept:
      'このボットの管理者は、文書に答えがなかった質問と、答えが役に立たなかったと評価された質問を保存しています。保存するのは質問の文面、回数、最後の日時です。誰が質問したかは保存しません。ただし、答えが出たら知らせるよう頼んだ場合は、お知らせするまでユーザーIDを保存します。保存された質問は、そのサーバーの管理者が読むことができ、ボットの管理者はすべてを読むことができます。',
    questionsLeft:
      '新しい質問は保存していません。このボットの管理者のもとには、以前に保存された質問が残っています。残っているのは質問の文面、回数、最後の日時で、誰が質問したかは残っていません。質問はログにも残りません。',
    memory:
      '続けて質問できるよう、会話の最近の質問を10分間だけメモリ上に残しています。答えを評価または共有した人も10分間、各ユーザーの質問の回数は1分間残します。この回数を除いて、自分の分は今すぐ消せます。',
    erased:
      '消しました。直近1分間の質問の回数を除いて、ユーザーIDはもう残っていません。名前なしで保存された質問は残ります。',
  },
  check: {
    verbatim: (places) =>
      places === 1
        ? '一字一句そのまま、文書にあります：'
        : plural(places, { other: '一字一句そのまま、文書の#か所にあります：' }),
    nearly: '一字一句同じではありません。最も近い箇所との違いは次のとおりです：',
    legend: '取り消し線：確かめた文にだけある部分。下線：文書にだけある部分。',
    absent: 'これは文書の中に見つかりませんでした。',
    nearest: () => '最も近い箇所：',
    inParts: '全体としては一字一句同じではありません。一文ずつ確かめると：',
    partVerbatim: '一字一句同じ',
    partNearly: '一字一句同じではない',
    partAbsent: '文書には見つからない',
    unchecked: (count) => plural(count, { other: '残りの#文は確かめていません。' }),
    tooShort: '確かめるには言葉が足りません。文を引用しているメッセージを選んでください。',
    tooLong: '一度に確かめるには長すぎます。数文を引用しているメッセージを選んでください。',
  },
  unanswered: {
    notKept:
      '質問は保存されていません。ボットを動かしている人が `KEEP_QUESTIONS=on` で有効にできます。',
    none: '答えを待っている質問はありません。',
    title: (count) => plural(count, { other: '未解決の質問が#件あります：' }),
    asked: (times, last) => `${plural(times, { other: '#回質問' })}、最後は${last}`,
    ratedNotHelpful: (times) => plural(times, { other: '役に立たなかったという評価が#回' }),
    alike: (count) => plural(count, { other: '似た質問がほかに#件' }),
    confirm: (count) => plural(count, { other: '#件の質問を完全に消しますか？' }),
    fromEverywhere: 'このサーバーだけでなく、すべてのサーバーとダイレクトメッセージが対象です。',
    waitInVain: (count) =>
      plural(count, { other: '#人が答えを待っていますが、お知らせは届かなくなります。' }),
    cleared: (count) => plural(count, { other: '#件の質問を消しました。' }),
  },
  stats: {
    since: (since) => `起動（${since}）からの集計：`,
    questions: (count) => plural(count, { other: '質問 #件' }),
    answered: (count, share) => plural(count, { other: `回答 #件（${share}）` }),
    ratings: (helpful, notHelpful) =>
      `${plural(helpful, { other: '役に立った #件' })}、${plural(notHelpful, { other: '役に立たなかった #件' })}`,
    latency: (median, slow) => `回答時間は中央値で ${median} ミリ秒、99% は ${slow} ミリ秒以内`,
    index: (documentCount, passageCount) =>
      `引用元：${documents(documentCount)}、${passages(passageCount)}`,
  },
};
