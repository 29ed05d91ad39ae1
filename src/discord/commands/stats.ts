import { time, TimestampStyles } from 'discord.js';
import { textsFor } from '../texts/index.ts';
import { forManagers, labelled, type SlashCommand } from './command.ts';

/** How many questions were asked and answered, for those who manage a server. */
export const statsCommand: SlashCommand = {
  data: { ...forManagers, ...labelled(({ commands }) => commands.stats) },
  isQuestion: false,
  reply: ({ locale }, { statistics, corpus }) => {
    const { stats, tag } = textsFor(locale);
    const { counts, latency, since } = statistics.snapshot();
    const asked = counts.answered + counts.unanswered;
    const share = new Intl.NumberFormat(tag, { style: 'percent' });
    const milliseconds = new Intl.NumberFormat(tag, { maximumSignificantDigits: 2 });
    const lines = [
      stats.since(time(new Date(since), TimestampStyles.RelativeTime)),
      stats.questions(asked),
      ...(asked > 0
        ? [stats.answered(counts.answered, share.format(counts.answered / asked))]
        : []),
      stats.ratings(counts.helpful, counts['not-helpful']),
      ...(latency
        ? [stats.latency(milliseconds.format(latency.median), milliseconds.format(latency.slow))]
        : []),
      stats.index(corpus.documents.length, corpus.passageCount),
    ];
    const [intro, ...items] = lines;
    return { content: [intro, ...items.map((item) => `- ${item}`)].join('\n'), isPrivate: true };
  },
};
