import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** By its address, it is found from every folder. */
const tsx = import.meta.resolve('tsx');

/** How a program ended, and all it wrote. */
export interface Ending {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly args?: readonly string[];
  /** Variables on top of a bare environment without a token. */
  readonly env?: Readonly<Record<string, string>>;
  /** The working directory. Default the project's folder. */
  readonly folder?: string;
  /** Written to standard input, which then ends. Without it, standard input is empty. */
  readonly input?: string;
}

/** One of the project's programs as a process of its own. */
export class Program {
  /** Resolves once the process has ended and its output is read. */
  readonly ending: Promise<Ending>;
  readonly #child: ChildProcess;
  #stdout = '';
  #stderr = '';

  /** @param script below the project's folder, such as `src/main.ts`. */
  constructor(
    script: string,
    { args = [], env = {}, folder = projectFolder, input = '' }: ProgramOptions = {},
  ) {
    const file = path.join(projectFolder, script);
    const child = spawn(process.execPath, ['--import', tsx, file, ...args], {
      cwd: folder,
      env: bareEnvironment(env),
      stdio: 'pipe',
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => (this.#stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#stderr += text));
    // A program that ends before it has read everything is not this test's failure.
    child.stdin.on('error', () => undefined).end(input);
    this.#child = child;
    this.ending = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => {
        resolve({ code, signal, stdout: this.#stdout, stderr: this.#stderr });
      });
    });
  }

  /** Resolves once standard output holds a text; rejects where the program ends before. */
  async output(text: string): Promise<void> {
    const { stdout } = this.#child;
    const ended = this.ending.then(({ code, stderr }) => {
      if (this.#stdout.includes(text)) return;
      throw new Error(`The program ended (${String(code)}) before it wrote "${text}":\n${stderr}`);
    });
    while (!this.#stdout.includes(text)) {
      await Promise.race([new Promise((resolve) => stdout?.once('data', resolve)), ended]);
    }
  }

  /** Reads no further: what the program writes from now on has no reader. */
  closeOutput(): void {
    this.#child.stdout?.destroy();
  }

  /** Sends a signal and waits for the end. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ending> {
    this.#child.kill(signal);
    return this.ending;
  }
}

/** Runs a program to its end. */
export async function run(script: string, options: ProgramOptions = {}): Promise<Ending> {
  return new Program(script, options).ending;
}

/** No variable of the developer's own, nor of an `.env` file, reaches the program: empty ones count as not set. */
export function bareEnvironment(env: Readonly<Record<string, string>>): Record<string, string> {
  const kept = ['PATH', 'HOME', 'NODE_V8_COVERAGE', 'SYSTEMROOT'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    DISCORD_TOKEN: '',
    DISCORD_GUILD_ID: '',
    DISCORD_API_URL: '',
    CORPUS_DIR: '',
    DATA_DIR: '',
    MAX_FILE_MB: '',
    MAX_PAGES: '',
    MAX_PARSE_SECONDS: '',
    MAX_PARSE_MEMORY_MB: '',
    LOG_LEVEL: '',
    KEEP_QUESTIONS: '',
    RATINGS: '',
    SEND_FILES: '',
    QUESTIONS_PER_MINUTE: '',
    SERVER_QUESTIONS_PER_MINUTE: '',
    ...Object.fromEntries(kept),
    ...env,
  };
}
