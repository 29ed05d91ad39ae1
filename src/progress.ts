import type { Progress } from './answer/index.ts';

/** How far reading the documents has come. */
export interface ProgressReport extends Progress {
  /** About how long the rest will take, by the bytes so far, in seconds. */
  readonly secondsLeft: number;
}

/** Nobody wants to read it more often, in milliseconds. */
const shortestPause = 5000;

/**
 * Makes a function that passes on how far reading has come, now and then; nothing of what is read in a moment.
 *
 * @param now a clock in milliseconds. Default `performance.now`.
 */
export function reportNowAndThen(
  report: (progress: ProgressReport) => void,
  now = () => performance.now(),
): (progress: Progress) => void {
  const started = now();
  let last = started;
  return (progress) => {
    const time = now();
    if (time - last < shortestPause) return;
    last = time;
    const { bytes, allBytes } = progress;
    const left = bytes === 0 ? 0 : ((time - started) * (allBytes - bytes)) / bytes;
    report({ ...progress, secondsLeft: Math.round(left / 1000) });
  };
}
