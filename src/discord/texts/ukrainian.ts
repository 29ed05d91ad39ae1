import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = createPlural('uk');
const ofDocuments = (count: number) => plural(count, { one: '# документа', other: '# документів' });
const passages = (count: number) =>
  plural(count, { one: '# уривок', few: '# уривки', many: '# уривків', other: '# уривка' });
const questions = (count: number) =>
  plural(count, {
    one: '# запитання',
    few: '# запитання',
    many: '# запитань',
    other: '# запитання',
  });
const times = (count: number) =>
  plural(count, { one: '# раз', few: '# рази', many: '# разів', other: '# раза' });

const ask = 'запитати';
const about = 'про-мене';

export const ukrainian: Texts = {
  tag: 'uk',
  commands: {
    ask: {
      name: ask,
      description: 'Запитайте документи: відповіддю будуть їхні точні слова й номер рядка.',
      question: {
        name: 'запитання',
        description: 'Що ви хочете дізнатися? Виберіть уривок зі списку або пишіть вільно.',
      },
      document: { name: 'документ', description: 'Шукати лише в цьому документі.' },
      private: { name: 'приватно', description: 'Показати відповідь лише вам.' },
      mention: { name: 'кому', description: 'Адресувати відповідь комусь.' },
    },
    about: { name: about, description: 'Що тут цитують і як запитувати.' },
    privacy: {
      name: 'приватність',
      description: 'Що зберігається про вас і ваші запитання та як це стерти.',
    },
    unanswered: {
      name: 'без-відповіді',
      description: 'Запитання, на які в документах немає відповіді.',
    },
    stats: {
      name: 'статистика',
      description: 'Скільки було запитань, на скільки є відповідь і як швидко.',
    },
    answerMessage: 'Відповісти за документами',
    checkQuote: 'Перевірити цитату',
  },
  buttons: {
    earlierLines: 'Рядки вище',
    laterLines: 'Рядки нижче',
    nextAnswer: (number, of) => `Наступна відповідь (${number} з ${of})`,
    inItsPlace: 'У контексті',
    backToAnswer: 'Назад до відповіді',
    open: 'Відкрити джерело',
    share: 'Поділитися',
    helpful: 'Корисно',
    notHelpful: 'Не корисно',
    nearest: 'Що найближче',
    tellMe: 'Сповістити про відповідь',
    erase: 'Стерти мої дані',
    previousPage: 'Назад',
    nextPage: 'Далі',
    exportFile: 'Експорт',
    clear: 'Видалити всі',
    confirmClear: 'Так, видалити всі',
  },
  greeting: `Вітаю! Поставте мені запитання, і я пошукаю відповідь у документах. Що це за документи, покаже \`/${about}\`.`,
  thanks: 'Будь ласка!',
  goodbye: 'До побачення!',
  about: (documentCount, passageCount) =>
    `Я відповідаю на запитання точними словами з ${ofDocuments(documentCount)} (${passages(passageCount)}) і називаю рядок, на якому вони стоять:`,
  moreDocuments: (count) => plural(count, { other: 'і ще #' }),
  howToAsk: `Запитуйте через \`/${ask}\`, згадайте мене або напишіть мені приватне повідомлення. Від себе я нічого не кажу, а якщо відповіді в документах немає, так і скажу.`,
  emptyQuestion: 'Поставте мені запитання словами, і я пошукаю відповідь у документах.',
  questionTooLong: (most) =>
    plural(most, {
      one: 'Це запитання для мене задовге. Вкладіть його в # символ.',
      few: 'Це запитання для мене задовге. Вкладіть його в # символи.',
      many: 'Це запитання для мене задовге. Вкладіть його в # символів.',
      other: 'Це запитання для мене задовге. Вкладіть його в # символу.',
    }),
  noAnswer: 'У документах немає відповіді на це запитання.',
  nearestInstead:
    'У документах немає відповіді на це запитання. Ось що до нього найближче, але відповіді тут немає:',
  onlyBeginning: 'У повідомлення вміщується лише початок цього речення.',
  unknownDocument: (name) =>
    `Документа «${name}» немає. Виберіть один зі списку, що з’являється під час введення.`,
  forUser: (user) => `Для ${user}`,
  answersUser: (user, link) => `Відповідь для ${user}: ${link}`,
  sharedBy: (user) => `Поширює ${user}`,
  places: {
    onPage: (page, line) => `сторінка ${page}, рядок ${line}`,
    paragraph: (paragraph) => `абзац ${paragraph}`,
  },
  documentChanged: 'Відтоді документ змінився. Ось що там тепер:',
  documentGone: 'Цей документ я більше не цитую.',
  rated: 'Дякую за відгук.',
  willTell: 'Я напишу вам приватне повідомлення, щойно в документах з’явиться відповідь.',
  cannotTell:
    'Це запитання вже не зберігається, або відповідь на нього вже є. Будь ласка, запитайте ще раз.',
  nowAnswered: (question) => `Ви запитували: «${question}» Тепер у документах є відповідь:`,
  cooldown: (when) => `Запитань було багато. Наступне можна поставити ${when}.`,
  apology:
    'У мене щось пішло не так, і ваше запитання лишилося без відповіді. Будь ласка, запитайте ще раз.',
  unknownCommand: 'Цього я більше не знаю. Введіть `/`, щоб побачити, що я вмію.',
  privacy: {
    nothingKept:
      'Я нічого про вас не зберігаю: ні запитань, ні відповідей, ні імен. Запитання не потрапляють і до журналу.',
    questionsKept:
      'Власник бота зберігає запитання, на які в документах не було відповіді, і ті, відповідь на які позначено як не корисну: текст запитання, скільки разів і коли його ставили востаннє. Хто запитував, не зберігається, хіба що ви попросите сповістити про відповідь: тоді ваш ID користувача зберігається, доки ви не отримаєте повідомлення.',
    memory:
      'Заради уточнювальних запитань я пам’ятаю ваше останнє запитання десять хвилин, лише в оперативній пам’яті. Усе це можна стерти просто зараз.',
    erased: 'Стерто. Про вас тут більше нічого немає.',
  },
  check: {
    verbatim: (places) =>
      plural(places, {
        one: 'Слово в слово це є в документах:',
        few: 'Слово в слово це є в документах у # місцях:',
        many: 'Слово в слово це є в документах у # місцях:',
        other: 'Слово в слово це є в документах у # місцях:',
      }),
    nearly: 'Не слово в слово. У документах майже так:',
    legend: 'Закреслено: лише в перевіреному тексті. Підкреслено: лише в документі.',
    absent: 'Цього в документах немає.',
    nearest: 'Найближче до цього:',
    tooShort: 'Тут замало слів для перевірки. Виберіть повідомлення, у якому є цитата.',
    tooLong: 'Це задовге, щоб перевірити за раз. Виберіть повідомлення з цитатою на кілька речень.',
  },
  unanswered: {
    notKept:
      'Запитання не зберігаються. Той, хто запускає бота, може ввімкнути це: `KEEP_QUESTIONS=on`.',
    none: 'Запитань без відповіді немає.',
    title: (count) => `${questions(count)} без відповіді в документах:`,
    asked: (count, last) => `поставлено ${times(count)}, востаннє ${last}`,
    ratedNotHelpful: (count) => `позначено як не корисне ${times(count)}`,
    alike: (count) =>
      plural(count, {
        one: 'і ще # схоже',
        few: 'і ще # схожі',
        many: 'і ще # схожих',
        other: 'і ще # схожого',
      }),
    page: (page, of) => `Сторінка ${page} з ${of}`,
    confirm: (count) => `Видалити ${questions(count)} назавжди?`,
    cleared: (count) => `Видалено: ${questions(count)}.`,
  },
  stats: {
    since: (since) => `Лік іде від мого запуску, ${since}:`,
    questions,
    answered: (count, share) => plural(count, { other: `з відповіддю: # (${share})` }),
    ratings: (helpful, notHelpful) =>
      `${plural(helpful, { other: 'корисно: #' })}, ${plural(notHelpful, { other: 'не корисно: #' })}`,
    latency: (median, slow) =>
      `Відповідь триває зазвичай ${median} мс, у 99 випадках зі 100 не більше ${slow} мс`,
    index: (documentCount, passageCount) =>
      `Цитую з ${ofDocuments(documentCount)}, ${passages(passageCount)}`,
  },
};
