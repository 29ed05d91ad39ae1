import { mkdtemp, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fault, fine, type Finding, note } from './discord/doctor/finding.ts';
import { KeepingError, keptFileName, readKeptFile } from './questions/index.ts';

/**
 * Whether the data folder can be written to, and what is in it be read.
 *
 * @param keeps whether questions are kept in it: without, the bot answers all the same.
 */
export async function* examineDataFolder(
  dataFolder: string,
  keeps: boolean,
): AsyncGenerator<Finding> {
  const folder = path.resolve(dataFolder);
  const flaw = keeps ? fault : note;
  const obstacle = await findObstacle(folder);
  yield obstacle === null
    ? fine('Data', `${folder} can be written to.`)
    : flaw(
        'Data',
        `${folder} cannot be written to: ${obstacle}. ${keeps ? 'Set DATA_DIR to a folder that can, or KEEP_QUESTIONS=off.' : 'The bot answers all the same, but makes the index of a large corpus anew at each start.'}`,
      );
  if (keeps && obstacle === null) yield await examineKept(path.join(folder, keptFileName));
}

/** Where the folder is not there yet, the nearest one above it must let it be made; that is tried, and undone. */
async function findObstacle(folder: string): Promise<string | null> {
  for (let above = folder; ; above = path.dirname(above)) {
    try {
      if (!(await stat(above)).isDirectory()) return `${above} is a file`;
      await rmdir(await mkdtemp(path.join(above, '.quoteline-')));
      return null;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const isMissing = (code === 'ENOENT' || code === 'ENOTDIR') && !message.includes('mkdtemp');
      if (isMissing && above !== path.dirname(above)) continue;
      return message.replace(/, \w+ '.*$/s, '');
    }
  }
}

async function examineKept(file: string): Promise<Finding> {
  try {
    const questions = await readKeptFile(file);
    return questions === 'damaged'
      ? fault(
          'Data',
          `${file} cannot be understood. Mend it; else the bot puts it aside under another name when it starts, and keeps questions anew.`,
        )
      : fine(
          'Data',
          `${questions.length} kept question${questions.length === 1 ? '' : 's'} can be read.`,
        );
  } catch (error) {
    if (error instanceof KeepingError) return fault('Data', error.message);
    throw error;
  }
}
