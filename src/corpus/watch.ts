import { realpath } from 'node:fs/promises';

/** Changes of one moment are told together, in milliseconds. */
const moment = 100;

/** A file is read once its size has stayed the same for so long, in milliseconds: it may be caught half-written. */
const writingEnds = 400;

/** How long a folder may be in the middle of a change, in milliseconds: longer than a file is waited for. */
export const usualSettlingTime = 2000;

export interface Watching {
  /** Told after files were added, changed or removed. */
  readonly onChange: () => void;
  /** Told when the folder cannot be watched any more. */
  readonly onError: (error: unknown) => void;
}

/**
 * Watches a folder and all below it. Hidden files do not count, and links are not followed.
 *
 * @returns a function that ends it.
 */
export async function watchFolder(
  folder: string,
  { onChange, onError }: Watching,
): Promise<() => Promise<void>> {
  const { watch } = await import('chokidar');
  const root = await realpath(folder);
  const watcher = watch(root, {
    ignored: (file) => /(?:^|[\\/])\.[^\\/.][^\\/]*$/.test(file) && file !== root,
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: writingEnds, pollInterval: moment },
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, moment);
  });
  watcher.on('error', onError);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
