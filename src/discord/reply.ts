import { type InteractionReplyOptions, MessageFlags } from 'discord.js';
import {
  type Answer,
  ask,
  type Corpus,
  describeSource,
  locate,
  longestQuestion,
  nameDocument,
  type NoAnswer,
  type Quotation,
  recogniseSmallTalk,
  type Source,
  verified,
} from '../answer/index.ts';
import { escapeMarkdown } from './escape.ts';
import { longestMessage } from './limits.ts';

/** What the bot says, before it is known where: as a command's reply or as a direct message. */
export interface Reply {
  /** Markdown, at most {@link longestMessage}. */
  readonly content: string;
  /** Whether in a server only the asker should see it. */
  readonly isPrivate: boolean;
}

/** Nobody is ever pinged, whatever a document or a question holds. */
const noMentions = { parse: [], repliedUser: false } as const;

/** A reply as the body of a command's response. */
export function toResponse({ content, isPrivate }: Reply, isInServer: boolean) {
  const { Ephemeral, SuppressEmbeds } = MessageFlags;
  const flags =
    isPrivate && isInServer ? ([SuppressEmbeds, Ephemeral] as const) : ([SuppressEmbeds] as const);
  return { content, flags, allowedMentions: noMentions } satisfies InteractionReplyOptions;
}

/** A reply as the body of a direct message that refers to the question, as long as that still exists. */
export function toMessage({ content }: Reply) {
  return {
    content,
    flags: MessageFlags.SuppressEmbeds,
    allowedMentions: noMentions,
    failIfNotExists: false,
  } as const;
}

/** The reply to a question, a greeting, thanks, or a question about the bot. */
export function replyTo(corpus: Corpus, question: string): Reply {
  const smallTalk = recogniseSmallTalk(question);
  if (smallTalk === null) return replyWith(verified(corpus, ask(corpus, question)));
  if (smallTalk === 'about-bot') return aboutReply(corpus);
  return { content: courtesies[smallTalk], isPrivate: true };
}

const courtesies = {
  greeting:
    'Hello! Ask me a question, and I look for the answer in the documents. `/about` says what they are.',
  thanks: 'You are welcome.',
  goodbye: 'Goodbye!',
};

/** An answer as a reply. */
export function replyWith(answer: Answer | NoAnswer): Reply {
  if (answer.kind === 'answer') {
    return { content: showQuotation(answer.answers[0], longestMessage, true), isPrivate: false };
  }
  return { content: explain(answer), isPrivate: true };
}

/** What is quoted, and how to ask. */
export function aboutReply({ documents, passageCount }: Corpus): Reply {
  const titles = documents
    .slice(0, mostTitles)
    .map((document) => `- ${escapeMarkdown(shorten(nameDocument(document), 80))}`);
  const more = documents.length - titles.length;
  const lines = [
    `I answer questions with the exact words of ${count(documents.length, 'document')} (${count(passageCount, 'passage')}), and the line they stand on:`,
    ...titles,
    ...(more > 0 ? [`- and ${more} more`] : []),
    'Ask with `/ask`, or write me a direct message. I say nothing of my own, and when the documents hold no answer, I tell you so.',
  ];
  return { content: lines.join('\n'), isPrivate: true };
}

/** The reply when something of ours broke. */
export const apology: Reply = {
  content: 'Something went wrong on my side, and your question was not answered. Please ask again.',
  isPrivate: true,
};

/** The reply to a command or button that Discord still shows and the bot no longer has. */
export const unknownCommand: Reply = {
  content: 'I no longer know this one. Type `/` to see what I can do.',
  isPrivate: true,
};

/** `/about` names this many documents. */
const mostTitles = 10;

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

function explain({ reason, nearest }: NoAnswer): string {
  switch (reason) {
    case 'empty-question':
      return 'Ask me a question in words, and I look for the answer in the documents.';
    case 'too-long':
      return `That question is too long for me; please ask it in at most ${longestQuestion.toLocaleString('en')} characters.`;
    case 'not-in-documents':
      return nearest.length === 0 ? noAnswer : showNearest(nearest);
  }
}

const noAnswer = 'The documents do not answer that.';

function showNearest(nearest: readonly Quotation[]): string {
  const intro = `${noAnswer} What stands nearest, none of it an answer:`;
  const room = Math.floor((longestMessage - intro.length) / nearest.length) - 1;
  return [intro, ...nearest.map((quotation) => showQuotation(quotation, room, false))].join('\n');
}

/**
 * A block quote with the source line below. Where the whole quote is longer than there is room, only its lead
 * is shown; where even that is, the lead's beginning, and a line that says so.
 *
 * @param room in UTF-16 code units, at least 600.
 */
function showQuotation({ quote, lead, source }: Quotation, room: number, isBold: boolean): string {
  const sourceLine = `-# ${citeSource(source)}`;
  const roomForQuote = room - sourceLine.length - 1;
  const leadStart = source.leadStart - source.start;
  const whole = blockQuote(
    quote.slice(0, leadStart),
    lead,
    quote.slice(leadStart + lead.length),
    isBold,
  );
  if (whole.length <= roomForQuote) return `${whole}\n${sourceLine}`;
  const alone = blockQuote('', lead, '', isBold);
  if (alone.length <= roomForQuote) return `${alone}\n${sourceLine}`;
  const beginning = fitBeginning(lead, roomForQuote - cutNotice.length - 1, isBold);
  return `${beginning}\n${cutNotice}\n${sourceLine}`;
}

const cutNotice = '-# Only the beginning of this sentence fits into a message.';

function fitBeginning(lead: string, room: number, isBold: boolean): string {
  for (let length = room; ; length = Math.floor(length * 0.9)) {
    const shown = blockQuote('', cutAtWord(lead, length), '', isBold);
    if (shown.length <= room) return shown;
  }
}

function blockQuote(before: string, lead: string, after: string, isBold: boolean): string {
  const bold = (line: string) => (isBold && line.trim() !== '' ? `**${line}**` : line);
  const parts = [escapedLines(before), escapedLines(lead).map(bold), escapedLines(after)];
  const lines = parts.reduce((shown, [first = '', ...rest]) => [
    ...shown.slice(0, -1),
    (shown.at(-1) ?? '') + first,
    ...rest,
  ]);
  return lines.map((line) => `> ${line}`).join('\n');
}

function escapedLines(text: string): string[] {
  return escapeMarkdown(text.replace(/\r\n?/g, '\n')).split('\n');
}

/** The source in one line of at most 600 UTF-16 code units, escaped. */
function citeSource(source: Source): string {
  const description = describeSource({
    ...source,
    title: source.title && shorten(source.title, 100),
    publisher: source.publisher && shorten(source.publisher, 40),
    date: source.date && shorten(source.date, 20),
  });
  const where = shortenStart(locate(source), 100);
  return escapeMarkdown(description === '' ? where : `${description} · ${where}`);
}

/** Cuts a name, never a quote, and shows the cut. */
function shorten(name: string, length: number): string {
  return name.length <= length ? name : `${cutAtWord(name, length - 1)}…`;
}

/** Cuts a path from its start: its end names the file. */
function shortenStart(path: string, length: number): string {
  return path.length <= length
    ? path
    : `…${path.slice(1 - length).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

/** The text's beginning up to a length, cut between words where there are any, never inside a character. */
function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.search(/\s\S*$/);
  return space > length / 2 ? cut.slice(0, space).trimEnd() : cut;
}
