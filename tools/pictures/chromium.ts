import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { InputError } from '../eval/errors.ts';

const execute = promisify(execFile);

/** Pixels of a picture per CSS pixel. */
export const scale = 2;

/** How long one run of Chromium may take, in milliseconds. */
const patience = 60_000;

/** The page comes back with its script, which is some hundred kilobytes. */
const maxBuffer = 16 * 1024 ** 2;

/** The same pixels on every machine, and nothing fetched. */
const flags: readonly string[] = [
  '--headless',
  '--disable-gpu',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  `--force-device-scale-factor=${scale}`,
  '--hide-scrollbars',
  '--lang=en-US',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Chromium refuses to run as root within its sandbox; the page's policy lets no script in but ours.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** @throws {InputError} where Chromium is not installed. */
export async function requireChromium(): Promise<void> {
  try {
    await execute('chromium', ['--version'], { timeout: patience });
  } catch (cause) {
    throw new InputError(
      'Pictures are taken with Chromium, which is not installed: apt-get install chromium fonts-noto-core fonts-noto-color-emoji',
      { cause },
    );
  }
}

/**
 * Takes a picture of a whole page, which must tell its height in `data-height` of its root.
 *
 * @param width of the page, in CSS pixels.
 * @param file the PNG to write.
 */
export async function takePicture(page: string, width: number, file: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'quoteline-picture-'));
  try {
    const path = join(folder, 'page.html');
    await writeFile(path, page);
    const run = (...args: string[]) =>
      execute(
        'chromium',
        [...flags, `--user-data-dir=${join(folder, 'profile')}`, ...args, pathToFileURL(path).href],
        { maxBuffer, timeout: patience },
      );
    const { stdout } = await run('--dump-dom');
    const height = /^<!doctype html>\s*<html[^>]* data-height="(\d+)"/i.exec(stdout)?.[1];
    if (height === undefined) throw new Error('The page did not tell its height.');
    await run(`--window-size=${width},${height}`, `--screenshot=${file}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
