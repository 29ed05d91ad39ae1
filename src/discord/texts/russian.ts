import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = createPlural('ru');
const ofDocuments = (count: number) => plural(count, { one: '# документа', other: '# документов' });
const passages = (count: number) =>
  plural(count, {
    one: '# фрагмент',
    few: '# фрагмента',
    many: '# фрагментов',
    other: '# фрагмента',
  });
const questions = (count: number) =>
  plural(count, { one: '# вопрос', few: '# вопроса', many: '# вопросов', other: '# вопроса' });
const times = (count: number) =>
  plural(count, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' });

const ask = 'спросить';
const about = 'обо-мне';

export const russian: Texts = {
  tag: 'ru',
  commands: {
    ask: {
      name: ask,
      description: 'Спросите документы: ответом будут их точные слова и номер строки.',
      question: {
        name: 'вопрос',
        description: 'Что вы хотите узнать? Выберите фрагмент из списка или пишите своими словами.',
      },
      document: { name: 'документ', description: 'Искать только в этом документе.' },
      private: { name: 'лично', description: 'Показать ответ только вам.' },
      mention: { name: 'кому', description: 'Адресовать ответ кому-нибудь.' },
    },
    about: { name: about, description: 'Что здесь цитируется и как спрашивать.' },
    privacy: {
      name: 'конфиденциальность',
      description: 'Что хранится о вас и ваших вопросах и как это стереть.',
    },
    unanswered: {
      name: 'без-ответа',
      description: 'Вопросы, на которые в документах не нашлось ответа.',
    },
    stats: {
      name: 'статистика',
      description: 'Сколько вопросов задано, на сколько есть ответ и как быстро.',
    },
    answerMessage: 'Ответить по документам',
    checkQuote: 'Проверить цитату',
  },
  buttons: {
    earlierLines: 'Строки выше',
    laterLines: 'Строки ниже',
    nextAnswer: (number, of) => `Следующий ответ (${number} из ${of})`,
    inItsPlace: 'В контексте',
    backToAnswer: 'Назад к ответу',
    open: 'Открыть источник',
    share: 'Поделиться',
    helpful: 'Полезно',
    notHelpful: 'Бесполезно',
    nearest: 'Что ближе всего',
    tellMe: 'Сообщить об ответе',
    erase: 'Стереть мои данные',
    previousPage: 'Назад',
    nextPage: 'Вперёд',
    exportFile: 'Экспорт',
    clear: 'Удалить все',
    confirmClear: 'Да, удалить все',
  },
  greeting: `Здравствуйте! Задайте мне вопрос, и я поищу ответ в документах. Что это за документы, покажет \`/${about}\`.`,
  thanks: 'Пожалуйста!',
  goodbye: 'До свидания!',
  about: (documentCount, passageCount) =>
    `Я отвечаю на вопросы точными словами из ${ofDocuments(documentCount)} (${passages(passageCount)}) и называю строку, на которой они стоят:`,
  moreDocuments: (count) => plural(count, { other: 'и ещё #' }),
  howToAsk: `Спрашивайте через \`/${ask}\`, упомяните меня или напишите мне личное сообщение. От себя я ничего не говорю, а если ответа в документах нет, так и скажу.`,
  emptyQuestion: 'Задайте мне вопрос словами, и я поищу ответ в документах.',
  questionTooLong: (most) =>
    plural(most, {
      one: 'Этот вопрос для меня слишком длинный. Уложите его в # символ.',
      few: 'Этот вопрос для меня слишком длинный. Уложите его в # символа.',
      many: 'Этот вопрос для меня слишком длинный. Уложите его в # символов.',
      other: 'Этот вопрос для меня слишком длинный. Уложите его в # символа.',
    }),
  noAnswer: 'В документах нет ответа на этот вопрос.',
  nearestInstead:
    'В документах нет ответа на этот вопрос. Вот что к нему ближе всего, но ответа здесь нет:',
  onlyBeginning: 'В сообщение помещается только начало этого предложения.',
  unknownDocument: (name) =>
    `Документа «${name}» нет. Выберите один из списка, который появляется при вводе.`,
  forUser: (user) => `Для ${user}`,
  answersUser: (user, link) => `Ответ для ${user}: ${link}`,
  sharedBy: (user) => `Поделился участник ${user}`,
  places: {
    onPage: (page, line) => `страница ${page}, строка ${line}`,
    paragraph: (paragraph) => `абзац ${paragraph}`,
  },
  documentChanged: 'С тех пор документ изменился. Вот что там стоит сейчас:',
  documentGone: 'Этот документ я больше не цитирую.',
  rated: 'Спасибо за отзыв.',
  willTell: 'Я напишу вам личное сообщение, когда в документах появится ответ.',
  cannotTell:
    'Этот вопрос больше не хранится, или ответ на него уже есть. Пожалуйста, спросите ещё раз.',
  nowAnswered: (question) => `Вы спрашивали: «${question}» Теперь в документах есть ответ:`,
  cooldown: (when) => `Вопросов было много. Следующий можно задать ${when}.`,
  serverCooldown: (when) => `На этом сервере было много вопросов. Следующий можно задать ${when}.`,
  apology:
    'У меня что-то пошло не так, и ваш вопрос остался без ответа. Пожалуйста, спросите ещё раз.',
  unknownCommand: 'Этого я больше не знаю. Введите `/`, чтобы увидеть, что я умею.',
  privacy: {
    nothingKept:
      'Я ничего о вас не храню: ни вопросов, ни ответов, ни имён. Вопросы не попадают и в журнал.',
    questionsKept:
      'Владелец бота хранит вопросы, на которые в документах не нашлось ответа, и те, ответ на которые отмечен как бесполезный: текст вопроса, сколько раз и когда его задавали в последний раз. Кто спрашивал, не хранится, если только вы не попросите сообщить об ответе: тогда ваш ID пользователя хранится, пока вы не получите сообщение.',
    memory:
      'Ради уточняющих вопросов я помню ваш последний вопрос десять минут, только в оперативной памяти. Всё это можно стереть прямо сейчас.',
    erased: 'Стёрто. О вас здесь больше ничего нет.',
  },
  check: {
    verbatim: (places) =>
      plural(places, {
        one: 'Слово в слово это стоит в документах:',
        few: 'Слово в слово это стоит в документах в # местах:',
        many: 'Слово в слово это стоит в документах в # местах:',
        other: 'Слово в слово это стоит в документах в # местах:',
      }),
    nearly: 'Не слово в слово. В документах почти так:',
    legend: 'Зачёркнуто: только в проверяемом тексте. Подчёркнуто: только в документе.',
    absent: 'Этого в документах нет.',
    nearest: 'Ближе всего к этому:',
    tooShort: 'Здесь слишком мало слов для проверки. Выберите сообщение, в котором есть цитата.',
    tooLong:
      'Это слишком длинно, чтобы проверить за раз. Выберите сообщение с цитатой в несколько предложений.',
  },
  unanswered: {
    notKept:
      'Вопросы не хранятся. Тот, кто запускает бота, может включить это: `KEEP_QUESTIONS=on`.',
    none: 'Вопросов без ответа нет.',
    title: (count) => `${questions(count)} без ответа в документах:`,
    asked: (count, last) => `задан ${times(count)}, последний раз ${last}`,
    ratedNotHelpful: (count) => `отмечен как бесполезный ${times(count)}`,
    alike: (count) =>
      plural(count, {
        one: 'и ещё # похожий',
        few: 'и ещё # похожих',
        many: 'и ещё # похожих',
        other: 'и ещё # похожих',
      }),
    page: (page, of) => `Страница ${page} из ${of}`,
    confirm: (count) => `Удалить ${questions(count)} навсегда?`,
    cleared: (count) => `Удалено: ${questions(count)}.`,
  },
  stats: {
    since: (since) => `Счёт идёт с моего запуска, ${since}:`,
    questions,
    answered: (count, share) => plural(count, { other: `с ответом: # (${share})` }),
    ratings: (helpful, notHelpful) =>
      `${plural(helpful, { other: 'полезно: #' })}, ${plural(notHelpful, { other: 'бесполезно: #' })}`,
    latency: (median, slow) =>
      `Ответ занимает обычно ${median} мс, в 99 случаях из 100 не больше ${slow} мс`,
    index: (documentCount, passageCount) =>
      `Цитирую из ${ofDocuments(documentCount)}, ${passages(passageCount)}`,
  },
};
