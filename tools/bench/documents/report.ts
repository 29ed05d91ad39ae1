import type { DocumentFigures, Opening } from './measure.ts';

/** The figures as lines for people, without a line end after the last. */
export function toLines({ megabytes, first, second }: DocumentFigures): string {
  const { documents, passages, text, problems } = first;
  return [
    `${megabytes} MB on disk: ${documents} documents, ${problems.length} problems, ${passages} passages, ${text.toFixed(0)} million characters`,
    openingLine('first start', first),
    openingLine('second start', second),
    `one file changed: answered from after ${seconds(second.changedMs)}, peak ${mb(second.changePeakMb)}, longest wait ${second.changeBlockedMs.toFixed(0)} ms`,
  ].join('\n');
}

function openingLine(name: string, opening: Opening): string {
  const { firstMs, wholeMs, peakMb, residentMb, blockedMs, medianMs } = opening;
  return `${name}: answers after ${seconds(firstMs)}, from all after ${seconds(wholeMs)}, peak ${mb(peakMb)}, then ${mb(residentMb)}, longest wait ${blockedMs.toFixed(0)} ms, median question ${medianMs.toFixed(2)} ms`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function mb(megabytes: number): string {
  return `${megabytes.toFixed(0)} MB`;
}
