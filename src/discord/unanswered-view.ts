import { type RepliableInteraction, Team, time, TimestampStyles } from 'discord.js';
import { contentWords } from '../answer/index.ts';
import {
  exportQuestions,
  groupByLikeness,
  type KeptQuestion,
  type QuestionGroup,
} from '../questions/index.ts';
import { button, rowsOf } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { smallPrint } from './quotation.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';
import { shorten } from './shorten.ts';
import { type Texts, textsFor } from './texts/index.ts';

/** So many groups of like questions are listed at once. */
const groupsPerPage = 5;

/** In UTF-16 code units, before markup is escaped. */
const longestShown = 120;

/** So much of a question is compared and exported, in UTF-16 code units: a file with a thousand of them can be sent. */
const longestExported = 300;

/** What a button below the list does. */
export type ListAction =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'export' | 'clear' }
  /** `asOf` is in milliseconds since 1970: what was asked later is not cleared. */
  | { readonly kind: 'confirm-clear'; readonly asOf: number };

/** The button's action; null for other buttons. */
export function listActionOf(customId: string): ListAction | null {
  const page = /^kept-page-(\d{1,3})$/.exec(customId)?.[1];
  if (page !== undefined) return { kind: 'page', page: Number(page) };
  const asOf = /^kept-confirm-clear-(\d{1,15})$/.exec(customId)?.[1];
  if (asOf !== undefined) return { kind: 'confirm-clear', asOf: Number(asOf) };
  const kind = /^kept-(export|clear)$/.exec(customId)?.[1];
  return kind === undefined ? null : { kind: kind as 'export' | 'clear' };
}

/**
 * The questions left open, for those whom a server lets use the command: those asked there. The
 * owner of the application is shown all, those from direct messages included.
 *
 * Discord decides who may use it, as the server's settings have it; its buttons are below a message that nobody else sees.
 */
export function viewUnanswered(
  interaction: RepliableInteraction,
  { kept, corpus }: Services,
  action: ListAction = { kind: 'page', page: 0 },
): Reply {
  const texts = textsFor(interaction.locale);
  if (!kept) return { content: texts.unanswered.notKept, isPrivate: true };
  const questions = kept
    .list(isOwner(interaction) ? undefined : (interaction.guildId ?? ''))
    .map((question) => ({ ...question, text: shorten(question.text, longestExported) }));
  const groups = groupByLikeness(questions, (text) => contentWords(corpus, text));
  switch (action.kind) {
    case 'page':
      return showPage(questions, groups, action.page, texts);
    case 'export': {
      const file = { name: 'questions.csv', attachment: Buffer.from(exportQuestions(groups)) };
      return { content: texts.unanswered.title(questions.length), isPrivate: true, files: [file] };
    }
    case 'clear': {
      const confirm = button(`kept-confirm-clear-${Date.now()}`, texts.buttons.confirmClear, {
        isGrave: true,
      });
      const back = button('kept-page-0', texts.buttons.cancel);
      const content = askToClear(questions, interaction.guildId, texts);
      return { content, isPrivate: true, rows: rowsOf([confirm, back]) };
    }
    case 'confirm-clear': {
      const shown = questions.filter(({ last }) => Date.parse(last) <= action.asOf);
      kept.remove(shown.map(({ id }) => id));
      return { content: texts.unanswered.cleared(shown.length), isPrivate: true };
    }
  }
}

/** Asks whether to clear some questions, and says what is not seen from the server in which it is asked. */
function askToClear(
  questions: readonly KeptQuestion[],
  shownIn: string | null,
  { unanswered }: Texts,
): string {
  const isEverywhere = questions.some(({ server }) => server !== shownIn);
  const waiting = new Set(questions.flatMap((question) => question.waiting)).size;
  return [
    unanswered.confirm(questions.length),
    ...(isEverywhere ? [unanswered.fromEverywhere] : []),
    ...(waiting > 0 ? [unanswered.waitInVain(waiting)] : []),
  ].join('\n');
}

function showPage(
  questions: readonly KeptQuestion[],
  groups: readonly QuestionGroup[],
  wanted: number,
  texts: Texts,
): Reply {
  if (groups.length === 0) return { content: texts.unanswered.none, isPrivate: true };
  const pages = Math.ceil(groups.length / groupsPerPage);
  const page = Math.min(wanted, pages - 1);
  const shown = groups.slice(page * groupsPerPage, (page + 1) * groupsPerPage);
  const { buttons, unanswered } = texts;
  return {
    content: [
      unanswered.title(questions.length),
      ...shown.map((group) => showGroup(group, texts)),
      ...(pages > 1 ? [smallPrint(texts.page(page + 1, pages))] : []),
    ].join('\n'),
    isPrivate: true,
    rows: rowsOf([
      ...(page > 0 ? [button(`kept-page-${page - 1}`, buttons.previousPage)] : []),
      ...(page + 1 < pages ? [button(`kept-page-${page + 1}`, buttons.nextPage)] : []),
      button('kept-export', buttons.exportFile),
      button('kept-clear', buttons.clear),
    ]),
  };
}

function showGroup({ questions: [first, ...others], last }: QuestionGroup, texts: Texts): string {
  const all = [first, ...others];
  const sum = (of: (question: KeptQuestion) => number) =>
    all.reduce((total, question) => total + of(question), 0);
  const [unanswered, notHelpful] = [
    sum((question) => question.unanswered),
    sum((question) => question.notHelpful),
  ];
  const facts = [
    ...(unanswered > 0
      ? [texts.unanswered.asked(unanswered, time(new Date(last), TimestampStyles.RelativeTime))]
      : []),
    ...(notHelpful > 0 ? [texts.unanswered.ratedNotHelpful(notHelpful)] : []),
    ...(others.length > 0 ? [texts.unanswered.alike(others.length)] : []),
  ];
  const line = shorten(first.text.replace(/\s+/g, ' '), longestShown);
  return `- **${escapeMarkdown(line)}**\n  ${smallPrint(facts.join(' · '))}`;
}

function isOwner({ client, user }: RepliableInteraction): boolean {
  const { owner } = client.application;
  return owner instanceof Team ? owner.members.has(user.id) : owner?.id === user.id;
}
