import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = createPlural('zh-CN');
const documents = (count: number) => plural(count, { other: '#份文档' });
const passages = (count: number) => plural(count, { other: '#个段落' });

const ask = '提问';
const about = '关于';

export const chinese: Texts = {
  tag: 'zh-CN',
  commands: {
    ask: {
      name: ask,
      description: '向文档提问，得到文档的原话和所在的行号。',
      question: { name: '问题', description: '你想知道什么？从列表中选择段落，或自由输入。' },
      document: { name: '文档', description: '只在这份文档中查找。' },
      private: { name: '仅自己可见', description: '答案只显示给你自己。' },
      mention: { name: '回复给', description: '把答案发给某个人。' },
    },
    documents: {
      name: '文档',
      description: '这里引用的文档，以及各自的读取时间。',
      document: { name: '文档', description: '查看一份文档：它的相关信息和目录。' },
    },
    about: { name: about, description: '这里引用哪些文档，如何提问。' },
    privacy: { name: '隐私', description: '会保存哪些与你和你的问题有关的内容，如何删除。' },
    unanswered: { name: '未解答', description: '没有答案，或答案被评为没有帮助的问题。' },
    stats: { name: '统计', description: '问题和答案的数量，以及所用的时间。' },
    answerMessage: '用文档回答',
    checkQuote: '核对这段引文',
  },
  buttons: {
    earlierLines: '前面的行',
    laterLines: '后面的行',
    nextAnswer: (number, of) => `下一个答案（${number}/${of}）`,
    inItsPlace: '查看上下文',
    backToAnswer: '返回答案',
    open: '打开来源',
    share: '分享',
    helpful: '有帮助',
    notHelpful: '没有帮助',
    nearest: '最接近的内容',
    tellMe: '有答案时通知我',
    erase: '删除我的数据',
    previousPage: '上一页',
    nextPage: '下一页',
    allDocuments: '全部文档',
    file: '文件',
    exportFile: '导出',
    clear: '全部清除',
    confirmClear: '是的，全部清除',
    cancel: '取消',
  },
  greeting: `你好！向我提问，我会在文档中寻找答案。\`/${about}\` 会告诉你有哪些文档。`,
  thanks: '不客气。',
  goodbye: '再见！',
  about: (documentCount, passageCount) =>
    `我用${documents(documentCount)}（${passages(passageCount)}）中的原话回答问题，并注明所在的行：`,
  moreDocuments: (count) => plural(count, { other: '以及另外#份' }),
  documents: {
    title: (count) => plural(count, { other: '#份文档：' }),
    pages: (count) => plural(count, { other: '#页' }),
    lines: (count) => plural(count, { other: '#行' }),
    read: (when) => `读取于${when}`,
    passages,
    onPage: (page) => `第${page}页`,
    onLine: (line) => `第${line}行`,
    choose: '查看某份文档的目录',
    noHeadings: '文中没有标题。开头是这样的：',
    empty: '其中没有文字。',
    fileTooLarge: (size, most) => `这个文件太大，无法在这里发送：大小为 ${size}，上限为 ${most}。`,
    fileUnreadable: '我已无法读取这个文件。它可能已被移动、删除或替换。',
  },
  page: (page, of) => `第 ${page} 页，共 ${of} 页`,
  howToAsk: `可以使用 \`/${ask}\`、提及我，或给我发私信。我不说自己的话；如果文档中没有答案，我会如实告诉你。`,
  emptyQuestion: '请用文字向我提问，我会在文档中寻找答案。',
  questionTooLong: (most) => plural(most, { other: '这个问题太长了，请把它控制在#个字符以内。' }),
  noAnswer: '文档中没有这个问题的答案。',
  nearestInstead: '文档中没有这个问题的答案。下面是最接近的内容，但都不是答案：',
  noAnswerYet: (read, all) =>
    `目前已读取的文档（${read}/${all}）中没有这个问题的答案。请过一会儿再问。`,
  stillReading: (read, all) => `我还在读取文档：目前已读取${read}/${all}。`,
  onlyBeginning: '这句话太长，消息中只能显示开头。',
  anotherSays: '另一份文档的说法：',
  alsoIn: (sources) => `粗体文字还见于：${sources}`,
  nearlyIn: (sources) => `几乎相同的文字见于：${sources}`,
  unknownDocument: (name) => `没有名为“${name}”的文档。请从输入时出现的列表中选择。`,
  forUser: (user) => `回复给 ${user}`,
  answersUser: (user, link) => `回答 ${user}：${link}`,
  sharedBy: (user) => `由 ${user} 分享`,
  places: {
    onPage: (page, line) => `第${page}页第${line}行`,
    paragraph: (paragraph) => `第${paragraph}段`,
  },
  documentChanged: '这份文档后来有改动。现在的内容是：',
  documentGone: '我已不再引用这份文档。',
  rated: '感谢你的反馈。',
  willTell: '等文档中有了答案，我会给你发私信。',
  cannotTell: '无法通知你：这个问题已不再保存，文档中现在已有答案，或者等待的人太多。请再问一次。',
  nowAnswered: (question) => `你问过的“${question}”，文档中现在有了答案：`,
  cooldown: (when) => `你问得有点多。${when}可以再次提问。`,
  serverCooldown: (when) => `这个服务器提的问题有点多。${when}可以再次提问。`,
  apology: '我这边出了点问题。请再试一次。',
  unknownCommand: '这个按钮或命令已失效。输入 `/` 可以查看我能做什么。',
  privacy: {
    nothingKept: '我不在磁盘上保存任何内容：没有问题，没有答案，也没有名字。问题也不会写入日志。',
    questionsKept:
      '这个机器人的所有者会保存文档未能回答的问题，以及答案被评为没有帮助的问题：问题的文字、被问的次数和最近一次的时间。不会保存是谁问的；只有当你要求在有答案时收到通知，才会保存你的用户 ID，直到通知你为止。服务器的管理者可以查看该服务器中保存的问题，机器人的所有者可以查看全部。',
    questionsLeft:
      '我不再保存新的问题。这个机器人的所有者那里还留有以前保存的问题：问题的文字、被问的次数和最近一次的时间，但没有是谁问的。问题也不会写入日志。',
    memory:
      '为了理解后续提问，我会把对话中最近的问题保留十分钟，只存在内存中；谁评价或分享了答案也保留十分钟，每人提问的次数保留一分钟。除了这个次数，你现在就可以删除自己的全部数据。',
    erased: '已删除。除了最近一分钟的提问次数，我不再保存你的用户 ID。不带名字保存的问题仍会保留。',
  },
  check: {
    verbatim: (places) =>
      places === 1
        ? '文档中有一字不差的原文：'
        : plural(places, { other: '文档中有#处一字不差的原文：' }),
    nearly: '并非一字不差。与最接近的内容有以下不同：',
    legend: '删除线：只在被核对的文字中。下划线：只在文档中。',
    absent: '我在文档中没有找到这段话。',
    nearest: () => '最接近的内容：',
    inParts: '整段并非一字不差。逐句核对的结果：',
    partVerbatim: '一字不差',
    partNearly: '并非一字不差',
    partAbsent: '文档中未找到',
    unchecked: (count) => plural(count, { other: '另有#句话未核对。' }),
    tooShort: '文字太少，无法核对。请选择一条引用了完整句子的消息。',
    tooLong: '内容太长，无法一次核对。请选择一条只引用了几句话的消息。',
  },
  unanswered: {
    notKept: '问题不会被保存。运行机器人的人可以用 `KEEP_QUESTIONS=on` 开启。',
    none: '没有等待解答的问题。',
    title: (count) => plural(count, { other: '#个待解决的问题：' }),
    asked: (times, last) => `${plural(times, { other: '被问#次' })}，最近一次是${last}`,
    ratedNotHelpful: (times) => plural(times, { other: '被评为没有帮助#次' }),
    alike: (count) => plural(count, { other: '另有#个相似的问题' }),
    confirm: (count) => plural(count, { other: '要永久清除#个问题吗？' }),
    fromEverywhere: '这包括所有服务器和私信，不只是这个服务器。',
    waitInVain: (count) => plural(count, { other: '有#人在等待答案，他们将不会收到通知。' }),
    cleared: (count) => plural(count, { other: '已清除#个问题。' }),
  },
  stats: {
    since: (since) => `自启动以来（${since}）的统计：`,
    questions: (count) => plural(count, { other: '#个问题' }),
    answered: (count, share) => plural(count, { other: `#个有答案（${share}）` }),
    ratings: (helpful, notHelpful) =>
      `${plural(helpful, { other: '#次有帮助' })}，${plural(notHelpful, { other: '#次没有帮助' })}`,
    latency: (median, slow) => `答案用时的中位数为 ${median} 毫秒，99% 不超过 ${slow} 毫秒`,
    index: (documentCount, passageCount) =>
      `引用自${documents(documentCount)}，共${passages(passageCount)}`,
  },
};
