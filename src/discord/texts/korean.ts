import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = createPlural('ko');
const documents = (count: number) => plural(count, { other: '문서 #개' });
const passages = (count: number) => plural(count, { other: '단락 #개' });

const ask = '질문';
const about = '소개';

export const korean: Texts = {
  tag: 'ko',
  commands: {
    ask: {
      name: ask,
      description: '문서에 물어보세요. 문서에 적힌 말 그대로, 줄 번호와 함께 답합니다.',
      question: {
        name: '내용',
        description: '무엇이 궁금하세요? 목록에서 단락을 고르거나 자유롭게 입력하세요.',
      },
      document: { name: '문서', description: '이 문서에서만 찾습니다.' },
      private: { name: '비공개', description: '답변을 나에게만 표시합니다.' },
      mention: { name: '받는사람', description: '다른 사람에게 답변을 전합니다.' },
    },
    documents: {
      name: '문서',
      description: '여기에서 인용하는 문서와 각 문서를 읽은 때입니다.',
      document: { name: '문서', description: '문서 하나의 정보와 목차를 보여 줍니다.' },
    },
    about: { name: about, description: '어떤 문서를 인용하는지, 어떻게 묻는지 알려 드립니다.' },
    privacy: {
      name: '개인정보',
      description: '나와 내 질문에 대해 무엇이 저장되는지, 어떻게 지우는지 알려 드립니다.',
    },
    unanswered: {
      name: '미답변',
      description: '답이 없었거나 답변이 도움이 안 됐다고 평가된 질문을 봅니다.',
    },
    stats: { name: '통계', description: '질문과 답변 수, 걸린 시간을 봅니다.' },
    answerMessage: '문서에서 답하기',
    checkQuote: '이 인용 확인하기',
  },
  buttons: {
    earlierLines: '이전 줄',
    laterLines: '다음 줄',
    nextAnswer: (number, of) => `다음 답변 (${number}/${of})`,
    inItsPlace: '앞뒤 함께 보기',
    backToAnswer: '답변으로 돌아가기',
    open: '출처 열기',
    share: '공유하기',
    helpful: '도움이 됐어요',
    notHelpful: '도움이 안 됐어요',
    nearest: '가장 가까운 부분',
    tellMe: '답이 생기면 알려 주세요',
    erase: '내 데이터 지우기',
    previousPage: '이전',
    nextPage: '다음',
    allDocuments: '모든 문서',
    file: '파일',
    exportFile: '내보내기',
    clear: '모두 지우기',
    confirmClear: '네, 모두 지울게요',
    cancel: '취소',
  },
  greeting: `안녕하세요! 질문해 주시면 문서에서 답을 찾아 드릴게요. 어떤 문서인지는 \`/${about}\`에서 볼 수 있어요.`,
  thanks: '천만에요.',
  goodbye: '안녕히 가세요!',
  about: (documentCount, passageCount) =>
    `${documents(documentCount)}(${passages(passageCount)})에 적힌 말 그대로, 줄 번호와 함께 답합니다:`,
  moreDocuments: (count) => plural(count, { other: '그 밖에 #개' }),
  documents: {
    title: (count) => plural(count, { other: '문서 #개:' }),
    pages: (count) => plural(count, { other: '#쪽' }),
    lines: (count) => plural(count, { other: '#줄' }),
    read: (when) => `읽음: ${when}`,
    passages,
    onPage: (page) => `${page}쪽`,
    onLine: (line) => `${line}번째 줄`,
    choose: '목차를 볼 문서 고르기',
    noHeadings: '소제목이 없어요. 이렇게 시작해요:',
    empty: '글이 들어 있지 않아요.',
    fileTooLarge: (size, most) =>
      `파일이 너무 커서 여기에 보낼 수 없어요. 크기는 ${size}이고 최대 ${most}까지 보낼 수 있어요.`,
    fileUnreadable:
      '이 파일을 더 이상 읽을 수 없어요. 옮겨졌거나 지워졌거나 다른 것으로 바뀌었을 수 있어요.',
  },
  page: (page, of) => `${page}/${of}쪽`,
  howToAsk: `\`/${ask}\` 명령어를 쓰거나, 저를 멘션하거나, 다이렉트 메시지를 보내 주세요. 제 말은 보태지 않으며, 문서에 답이 없으면 없다고 말씀드려요.`,
  emptyQuestion: '질문을 글로 적어 주시면 문서에서 답을 찾아 드릴게요.',
  questionTooLong: (most) =>
    plural(most, { other: '질문이 너무 길어요. #자 이내로 물어봐 주세요.' }),
  noAnswer: '문서에 그 답은 없어요.',
  nearestInstead:
    '문서에 그 답은 없어요. 가장 가까운 내용은 아래와 같지만, 어느 것도 답은 아니에요:',
  noAnswerYet: (read, all) =>
    `지금까지 읽은 문서(${all}개 중 ${read}개)에 그 답은 없어요. 잠시 후 다시 물어봐 주세요.`,
  stillReading: (read, all) => `아직 문서를 읽고 있어요: 지금까지 ${all}개 중 ${read}개.`,
  onlyBeginning: '이 문장은 길어서 앞부분만 표시했어요.',
  anotherSays: '다른 문서에는 이렇게 쓰여 있어요:',
  alsoIn: (sources) => `굵은 글씨로 된 문장은 여기에도 있어요: ${sources}`,
  nearlyIn: (sources) => `거의 같은 문장이 여기에도 있어요: ${sources}`,
  unknownDocument: (name) =>
    `“${name}”(이)라는 문서는 없어요. 입력할 때 나타나는 목록에서 골라 주세요.`,
  forUser: (user) => `${user} 님에게`,
  answersUser: (user, link) => `${user} 님의 질문에 대한 답변: ${link}`,
  sharedBy: (user) => `${user} 님이 공유함`,
  places: {
    onPage: (page, line) => `${page}쪽 ${line}번째 줄`,
    paragraph: (paragraph) => `${paragraph}번째 문단`,
  },
  documentChanged: '그사이 문서가 바뀌었어요. 지금은 이렇게 적혀 있어요:',
  documentGone: '이 문서는 더 이상 인용하지 않아요.',
  rated: '알려 주셔서 고마워요.',
  willTell: '문서에 답이 생기면 다이렉트 메시지로 알려 드릴게요.',
  cannotTell:
    '알려 드릴 수 없어요. 이 질문이 더 이상 저장되어 있지 않거나, 이미 문서에 답이 있거나, 기다리는 사람이 너무 많아요. 다시 물어봐 주세요.',
  nowAnswered: (question) => `“${question}”(이)라는 질문의 답이 이제 문서에 있어요:`,
  cooldown: (when) => `질문이 너무 많았어요. ${when}에 다시 물어볼 수 있어요.`,
  serverCooldown: (when) => `이 서버에서 질문이 너무 많았어요. ${when}에 다시 물어볼 수 있어요.`,
  apology: '저에게 문제가 생겼어요. 다시 시도해 주세요.',
  unknownCommand:
    '이 버튼이나 명령어는 더 이상 쓸 수 없어요. `/`를 입력하면 할 수 있는 일이 나타나요.',
  privacy: {
    nothingKept:
      '저는 질문도, 답변도, 이름도 디스크에 저장하지 않아요. 질문은 로그에도 남지 않아요.',
    questionsKept:
      '이 봇의 소유자는 문서에 답이 없었던 질문과 답변이 도움이 안 됐다고 평가된 질문을 저장해요. 저장하는 것은 질문의 내용, 횟수, 마지막 시각이에요. 누가 물었는지는 저장하지 않아요. 다만 답이 생기면 알려 달라고 하신 경우에는 알려 드릴 때까지 사용자 ID를 저장해요. 서버 관리자는 그 서버에서 저장된 질문을, 봇의 소유자는 모든 질문을 읽을 수 있어요.',
    questionsLeft:
      '새 질문은 저장하지 않아요. 이 봇의 소유자에게는 전에 저장된 질문이 남아 있어요. 질문의 내용, 횟수, 마지막 시각은 남아 있지만 누가 물었는지는 남아 있지 않아요. 질문은 로그에도 남지 않아요.',
    memory:
      '이어지는 질문을 위해 대화의 최근 질문을 10분 동안 메모리에만 두어요. 누가 답변을 평가하거나 공유했는지도 10분 동안, 사용자마다 몇 번 질문했는지는 1분 동안 두어요. 이 횟수를 빼면 내 것은 모두 지금 지울 수 있어요.',
    erased:
      '지웠어요. 최근 1분의 질문 횟수를 빼면 사용자 ID는 이제 남아 있지 않아요. 이름 없이 저장된 질문은 남아요.',
  },
  check: {
    verbatim: (places) =>
      places === 1
        ? '문서에 글자 그대로 있어요:'
        : plural(places, { other: '문서 #곳에 글자 그대로 있어요:' }),
    nearly: '글자 그대로는 아니에요. 가장 가까운 부분과 이렇게 달라요:',
    legend: '취소선: 확인한 글에만 있는 부분. 밑줄: 문서에만 있는 부분.',
    absent: '문서에서 이 내용을 찾지 못했어요.',
    nearest: () => '가장 가까운 부분:',
    inParts: '전체가 그대로 있지는 않아요. 문장별로 확인하면:',
    partVerbatim: '그대로 있음',
    partNearly: '그대로는 아님',
    partAbsent: '문서에서 찾지 못함',
    unchecked: (count) => plural(count, { other: '나머지 문장 #개는 확인하지 않았어요.' }),
    tooShort: '확인하기에는 낱말이 너무 적어요. 문장을 인용한 메시지를 골라 주세요.',
    tooLong: '한 번에 확인하기에는 너무 길어요. 몇 문장을 인용한 메시지를 골라 주세요.',
  },
  unanswered: {
    notKept: '질문은 저장되지 않아요. 봇을 운영하는 사람이 `KEEP_QUESTIONS=on`으로 켤 수 있어요.',
    none: '답을 기다리는 질문이 없어요.',
    title: (count) => plural(count, { other: '해결되지 않은 질문 #개:' }),
    asked: (times, last) => `${plural(times, { other: '#번 질문됨' })}, 마지막은 ${last}`,
    ratedNotHelpful: (times) => plural(times, { other: '도움이 안 됐다는 평가 #번' }),
    alike: (count) => plural(count, { other: '비슷한 질문 #개 더' }),
    confirm: (count) => plural(count, { other: '질문 #개를 완전히 지울까요?' }),
    fromEverywhere: '이 서버뿐 아니라 모든 서버와 다이렉트 메시지에 해당해요.',
    waitInVain: (count) => plural(count, { other: '답을 기다리는 #명은 알림을 받지 못하게 돼요.' }),
    cleared: (count) => plural(count, { other: '질문 #개를 지웠어요.' }),
  },
  stats: {
    since: (since) => `시작한 뒤의 집계(${since}):`,
    questions: (count) => plural(count, { other: '질문 #개' }),
    answered: (count, share) => plural(count, { other: `답변 #개(${share})` }),
    ratings: (helpful, notHelpful) =>
      `${plural(helpful, { other: '도움이 됐다는 평가 #개' })}, ${plural(notHelpful, { other: '도움이 안 됐다는 평가 #개' })}`,
    latency: (median, slow) => `답변 시간은 중앙값 ${median}ms, 99%는 ${slow}ms 이내`,
    index: (documentCount, passageCount) =>
      `인용 출처: ${documents(documentCount)}, ${passages(passageCount)}`,
  },
};
