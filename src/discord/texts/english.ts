import { createPlural } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = createPlural('en');
const documents = (count: number) => plural(count, { one: '# document', other: '# documents' });
const passages = (count: number) => plural(count, { one: '# passage', other: '# passages' });

export const english: Texts = {
  tag: 'en',
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask the documents; get their exact words and the line they stand on.',
      question: {
        name: 'question',
        description: 'What do you want to know? Pick a passage from the list, or write freely.',
      },
      document: { name: 'document', description: 'Look in this document only.' },
      private: { name: 'private', description: 'Show the answer to nobody but you.' },
      mention: { name: 'mention', description: 'Address the answer to somebody.' },
    },
    documents: {
      name: 'documents',
      description: 'The documents that are quoted here, and when each was read.',
      document: {
        name: 'document',
        description: 'Show one document: what is known about it, and its outline.',
      },
    },
    about: { name: 'about', description: 'What is being quoted here, and how to ask.' },
    privacy: {
      name: 'privacy',
      description: 'What is kept about you and your questions, and how to erase it.',
    },
    unanswered: {
      name: 'unanswered',
      description: 'Questions without an answer, or with one that was rated not helpful.',
    },
    stats: { name: 'stats', description: 'How many questions were asked, answered, and how fast.' },
    answerMessage: 'Answer from documents',
    checkQuote: 'Check this quote',
  },
  buttons: {
    earlierLines: 'Earlier lines',
    laterLines: 'Later lines',
    nextAnswer: (number, of) => `Next answer (${number} of ${of})`,
    inItsPlace: 'In context',
    backToAnswer: 'Back to the answer',
    open: 'Open the source',
    share: 'Share',
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
    nearest: 'Closest passages',
    tellMe: 'Tell me when it is answered',
    erase: 'Erase what is mine',
    previousPage: 'Previous',
    nextPage: 'Next',
    allDocuments: 'All documents',
    file: 'File',
    exportFile: 'Export',
    clear: 'Clear all',
    confirmClear: 'Yes, clear them all',
    cancel: 'Cancel',
  },
  greeting:
    'Hello! Ask me a question, and I look for the answer in the documents. `/about` says what they are.',
  thanks: 'You are welcome.',
  goodbye: 'Goodbye!',
  about: (documentCount, passageCount) =>
    `I answer questions with the exact words of ${documents(documentCount)} (${passages(passageCount)}), and the line they stand on:`,
  moreDocuments: (count) => plural(count, { other: 'and # more' }),
  documents: {
    title: (count) => plural(count, { one: '# document:', other: '# documents:' }),
    pages: (count) => plural(count, { one: '# page', other: '# pages' }),
    lines: (count) => plural(count, { one: '# line', other: '# lines' }),
    read: (when) => `read ${when}`,
    passages,
    onPage: (page) => `page ${page}`,
    onLine: (line) => `line ${line}`,
    choose: 'Show the outline of a document',
    noHeadings: 'It has no headings. It begins like this:',
    empty: 'It holds no text.',
    fileTooLarge: (size, most) =>
      `This file is too large to be sent here: it has ${size}, and ${most} is the most.`,
    fileUnreadable:
      'I cannot read this file any more. It may have been moved, removed or replaced.',
  },
  page: (page, of) => `Page ${page} of ${of}`,
  howToAsk:
    'Ask with `/ask`, mention me, or write me a direct message. I say nothing of my own, and when the documents hold no answer, I tell you so.',
  emptyQuestion: 'Ask me a question in words, and I look for the answer in the documents.',
  questionTooLong: (most) =>
    plural(most, {
      other: 'That question is too long for me; please ask it in at most # characters.',
    }),
  noAnswer: 'The documents do not answer that.',
  nearestInstead: 'The documents do not answer that. This comes nearest, but is not an answer:',
  noAnswerYet: (read, all) =>
    `The documents that I have read so far (${read} of ${all}) do not answer that. Please ask again in a little while.`,
  stillReading: (read, all) => `I am still reading the documents: ${read} of ${all} so far.`,
  onlyBeginning: 'Only the beginning of this sentence fits into a message.',
  anotherSays: 'Another document says:',
  alsoIn: (sources) => `The words in bold are also in ${sources}`,
  nearlyIn: (sources) => `Nearly the same words are in ${sources}`,
  unknownDocument: (name) =>
    `There is no document named “${name}”. Pick one from the list that appears while you type.`,
  forUser: (user) => `For ${user}`,
  answersUser: (user, link) => `In answer to ${user}: ${link}`,
  sharedBy: (user) => `Shared by ${user}`,
  places: {
    onPage: (page, line) => `page ${page}, line ${line}`,
    paragraph: (paragraph) => `paragraph ${paragraph}`,
  },
  documentChanged: 'The document has changed since. This is what stands there now:',
  documentGone: 'This document is no longer among those that I quote.',
  rated: 'Thank you for telling me.',
  willTell: 'I will write you a direct message once the documents answer that.',
  cannotTell:
    'I cannot do that: the question is no longer kept, the documents answer it by now, or too many people are waiting. Please ask again.',
  nowAnswered: (question) => `Your question “${question}” is now answered in the documents:`,
  cooldown: (when) => `That was a lot of questions. You can ask again ${when}.`,
  serverCooldown: (when) => `This server has asked a lot of questions. You can ask again ${when}.`,
  apology: 'Something went wrong on my side. Please try again.',
  unknownCommand: 'This button or command no longer works. Type `/` to see what I can do.',
  privacy: {
    nothingKept:
      'I store nothing on disk: no questions, no answers, no names. Questions are not logged.',
    questionsKept:
      'The owner of this bot keeps questions that the documents did not answer, and those whose answer was rated not helpful: the words of the question, how often it was asked and when last. Who asked is not kept, unless you ask to be told once there is an answer; then your user ID is kept until you have been told. Those who manage a server can read the questions kept from it; the owner of this bot can read all of them.',
    questionsLeft:
      'I keep no new questions. The owner of this bot still has questions that were kept before: their words, how often they were asked and when last, but not by whom. Questions are not logged.',
    memory:
      'So that you can ask follow-up questions, I hold the last questions of conversations for ten minutes, in memory only; as long, who rated or shared an answer, and for a minute, how many questions each user asked. All of yours but that count you can erase now.',
    erased:
      'Erased. But for the count of the last minute, I no longer hold your user ID. Questions that are kept without a name stay.',
  },
  check: {
    verbatim: (places) =>
      plural(places, {
        one: 'Word for word, this stands in the documents:',
        other: 'Word for word, this stands in # places in the documents:',
      }),
    nearly: 'Not word for word. The closest passage differs like this:',
    legend: 'Struck out: only in the checked text. Underlined: only in the document.',
    absent: 'I did not find this in the documents.',
    nearest: (count) => (count === 1 ? 'The closest passage:' : 'The closest passages:'),
    inParts: 'Not word for word as a whole. Sentence by sentence:',
    partVerbatim: 'Word for word',
    partNearly: 'Not word for word',
    partAbsent: 'Not found in the documents',
    unchecked: (count) =>
      plural(count, {
        one: '# more sentence was not checked.',
        other: '# more sentences were not checked.',
      }),
    tooShort: 'There are too few words here to check. Choose a message that quotes a sentence.',
    tooLong: 'This is too long to check at once. Choose a message that quotes a few sentences.',
  },
  unanswered: {
    notKept:
      'Questions are not kept. The one who hosts me can switch that on with `KEEP_QUESTIONS=on`.',
    none: 'No question is waiting for an answer.',
    title: (count) =>
      plural(count, { one: '# question left open:', other: '# questions left open:' }),
    asked: (times, last) =>
      `${plural(times, { one: 'asked once', other: 'asked # times' })}, ${last}`,
    ratedNotHelpful: (times) =>
      plural(times, { one: 'rated not helpful once', other: 'rated not helpful # times' }),
    alike: (count) => plural(count, { one: '# more like it', other: '# more like it' }),
    confirm: (count) =>
      plural(count, { one: 'Clear # question for good?', other: 'Clear # questions for good?' }),
    fromEverywhere: 'This is about all servers and direct messages, not this server alone.',
    waitInVain: (count) =>
      plural(count, {
        one: '# person is waiting for an answer, and will not be told.',
        other: '# people are waiting for an answer, and will not be told.',
      }),
    cleared: (count) =>
      plural(count, { one: '# question cleared.', other: '# questions cleared.' }),
  },
  stats: {
    since: (since) => `Counted since my start, ${since}:`,
    questions: (count) => plural(count, { one: '# question', other: '# questions' }),
    answered: (count, share) => plural(count, { other: `# answered (${share})` }),
    ratings: (helpful, notHelpful) =>
      `${plural(helpful, { other: '# rated helpful' })}, ${plural(notHelpful, { other: '# not helpful' })}`,
    latency: (median, slow) => `Answers take ${median} ms (median), 99% within ${slow} ms`,
    index: (documentCount, passageCount) =>
      `Quoted from ${documents(documentCount)} with ${passages(passageCount)}`,
  },
};
