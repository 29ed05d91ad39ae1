import type { PlaceNames } from '../../answer/index.ts';

/** The name and description of a command or option, as Discord's command list shows them. */
export interface Label {
  /** 1 to 32 characters: letters, digits, `-` and `_`; lower case where the script has it. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: string;
}

/**
 * Everything the bot says of its own in one language; quotes stay in theirs. Where a text takes a number, it has the
 * plural forms of its language. Markdown is Discord's.
 */
export interface Texts {
  /** A BCP 47 tag: the language in which this is. */
  readonly tag: string;

  readonly commands: {
    readonly ask: Label & {
      readonly question: Label;
      readonly document: Label;
      readonly private: Label;
      readonly mention: Label;
    };
    readonly documents: Label & { readonly document: Label };
    readonly about: Label;
    readonly privacy: Label;
    readonly unanswered: Label;
    readonly stats: Label;
    /** In the menu of a message, under "Apps": 1 to 32 characters, with spaces and capitals. */
    readonly answerMessage: string;
    /** The same. */
    readonly checkQuote: string;
  };

  /** On buttons, at most 80 characters; a few words read best. */
  readonly buttons: {
    readonly earlierLines: string;
    readonly laterLines: string;
    /** Shows the answer with this number, of so many. */
    readonly nextAnswer: (number: number, of: number) => string;
    /** Shows the lines around the quote, with their numbers. */
    readonly inItsPlace: string;
    readonly backToAnswer: string;
    /** Opens the document's own address. */
    readonly open: string;
    /** Posts a private reply for everybody. */
    readonly share: string;
    readonly helpful: string;
    readonly notHelpful: string;
    /** Shows what stands nearest to a question that has no answer. */
    readonly nearest: string;
    /** Asks for a message once the documents answer. */
    readonly tellMe: string;
    /** Erases what is kept of the one who presses. */
    readonly erase: string;
    readonly previousPage: string;
    readonly nextPage: string;
    /** Leads to the list of documents. */
    readonly allDocuments: string;
    /** Sends a document's file. */
    readonly file: string;
    readonly exportFile: string;
    readonly clear: string;
    readonly confirmClear: string;
    /** Leaves everything as it is. */
    readonly cancel: string;
  };

  readonly greeting: string;
  readonly thanks: string;
  readonly goodbye: string;

  /** What the bot is, above the list of documents. */
  readonly about: (documents: number, passages: number) => string;
  /** The last item of a list of documents. */
  readonly moreDocuments: (count: number) => string;
  /** Of the list of documents, and of a single one. */
  readonly documents: {
    readonly title: (count: number) => string;
    readonly pages: (count: number) => string;
    readonly lines: (count: number) => string;
    /** @param when a time stamp that Discord shows as "3 days ago". */
    readonly read: (when: string) => string;
    readonly passages: (count: number) => string;
    /** Where the text below a heading starts; the same with a line. */
    readonly onPage: (page: number) => string;
    readonly onLine: (line: number) => string;
    /** In the menu from which a document is chosen, at most 150 characters. */
    readonly choose: string;
    /** Instead of an outline; the document's beginning follows. */
    readonly noHeadings: string;
    /** Of a document without text. */
    readonly empty: string;
    /** Instead of the document's file. @param size formatted, as in "12 MB". */
    readonly fileTooLarge: (size: string, most: string) => string;
    /** The same, where it is gone, or something else than a file. */
    readonly fileUnreadable: string;
  };
  /** Below a page of a list. */
  readonly page: (page: number, of: number) => string;
  /** How to ask, below the list of documents. */
  readonly howToAsk: string;

  readonly emptyQuestion: string;
  readonly questionTooLong: (most: number) => string;
  readonly noAnswer: string;
  /** Above quotes that are no answers; it says that the documents hold none. */
  readonly nearestInstead: string;
  /** The same while documents are still being read: so many of all are, and hold no answer. */
  readonly noAnswerYet: (read: number, all: number) => string;
  /** Below whatever may be otherwise once all documents are read. */
  readonly stillReading: (read: number, all: number) => string;
  /** Below a sentence too long for a message. */
  readonly onlyBeginning: string;
  /** Between two quotes of which the second contradicts the first. */
  readonly anotherSays: string;
  /** Below a quote whose lead stands in other documents too. @param sources escaped, one after the other. */
  readonly alsoIn: (sources: string) => string;
  /** Below a quote whose lead is in other documents in a slightly other form. @param sources as for `alsoIn`. */
  readonly nearlyIn: (sources: string) => string;
  /** @param name as it was typed, escaped. */
  readonly unknownDocument: (name: string) => string;

  /** Below an answer: for whom it is. @param user a mention, here and below. */
  readonly forUser: (user: string) => string;
  /** Below an answer to somebody's message. @param user a mention, or a webhook's name. @param link to the message. */
  readonly answersUser: (user: string, link: string) => string;
  readonly sharedBy: (user: string) => string;
  /** Where a quote stands, in the source line. */
  readonly places: PlaceNames;
  readonly documentChanged: string;
  readonly documentGone: string;

  readonly rated: string;
  readonly willTell: string;
  /** Nothing to tell: the documents answer meanwhile, the question is no longer kept, or too many wait. */
  readonly cannotTell: string;
  /** Above an answer that somebody waited for. @param question as it was asked, escaped. */
  readonly nowAnswered: (question: string) => string;

  /** @param when a time stamp that Discord shows as "in 20 seconds". */
  readonly cooldown: (when: string) => string;
  /** The same where everybody in the server together has asked too much. */
  readonly serverCooldown: (when: string) => string;
  readonly apology: string;
  readonly unknownCommand: string;

  readonly privacy: {
    /** Questions are not kept: nothing is on disk. */
    readonly nothingKept: string;
    /** The owner keeps questions that had no answer, or one rated not helpful; who can read them. */
    readonly questionsKept: string;
    /** Questions are kept no longer, but those kept before are still on disk, without the users who waited. */
    readonly questionsLeft: string;
    /** What is held in memory, for how long, and what of it can be erased; holds for all of them. */
    readonly memory: string;
    /** Says, too, what is still held: how often the user asked in the last minute. */
    readonly erased: string;
  };

  readonly check: {
    /** Word for word, in so many places; the quotes with their sources follow, a few where there are many. */
    readonly verbatim: (places: number) => string;
    /**
     * Not word for word; the difference to the likest place follows, struck out what only the checked text has,
     * underlined what the document has.
     */
    readonly nearly: string;
    /** How to read the difference. */
    readonly legend: string;
    readonly absent: string;
    /** Above the closest passages. */
    readonly nearest: (passages: number) => string;
    /** Above single sentences; each is followed by what comes of it, in small print. */
    readonly inParts: string;
    readonly partVerbatim: string;
    readonly partNearly: string;
    readonly partAbsent: string;
    /** Below the first sentences of many. */
    readonly unchecked: (sentences: number) => string;
    readonly tooShort: string;
    readonly tooLong: string;
  };

  readonly unanswered: {
    readonly notKept: string;
    readonly none: string;
    /** Right for both kinds: those without an answer, and those with one rated not helpful. */
    readonly title: (questions: number) => string;
    /** After a question. @param last a time stamp that Discord shows as "3 days ago". */
    readonly asked: (times: number, last: string) => string;
    readonly ratedNotHelpful: (times: number) => string;
    /** Like questions of the same group. */
    readonly alike: (questions: number) => string;
    readonly confirm: (questions: number) => string;
    /** After that: not those of one server alone. */
    readonly fromEverywhere: string;
    /** After that: so many wait for an answer to one of them. */
    readonly waitInVain: (people: number) => string;
    readonly cleared: (questions: number) => string;
  };

  readonly stats: {
    /** @param since a time stamp that Discord shows as "3 days ago". */
    readonly since: (since: string) => string;
    readonly questions: (count: number) => string;
    /** @param share formatted, as in "83%". */
    readonly answered: (count: number, share: string) => string;
    readonly ratings: (helpful: number, notHelpful: number) => string;
    /** In milliseconds, formatted: the median, and what 99 of 100 answers do not exceed. */
    readonly latency: (median: string, slow: string) => string;
    readonly index: (documents: number, passages: number) => string;
  };
}
