import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from './world.ts';

/** A request's body, read and parsed. */
export interface Body {
  /** The JSON value, of a multipart body its `payload_json`; `undefined` if there is none. */
  readonly body: unknown;
  readonly files: UploadedFile[];
  /** Whether there was something that could not be parsed. */
  readonly malformed: boolean;
}

/** Reads a JSON or multipart body to its end. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: undefined, files: [], malformed: false };
  try {
    if (type.startsWith('multipart/form-data')) return parseMultipart(bytes, type);
    const body: unknown = JSON.parse(bytes.toString('utf8'));
    return { body, files: [], malformed: !type.startsWith('application/json') };
  } catch {
    return { body: undefined, files: [], malformed: true };
  }
}

/** Splits at the boundaries; `latin1` keeps every byte a character, so that places in the text are places in the bytes. */
function parseMultipart(bytes: Buffer, type: string): Body {
  const boundary = /boundary="?([^";]+)"?/u.exec(type)?.[1];
  if (boundary === undefined) throw new Error('A multipart body without a boundary.');
  const files: UploadedFile[] = [];
  let body: unknown;
  const parts = `\r\n${bytes.toString('latin1')}`.split(`\r\n--${boundary}`).slice(1, -1);
  for (const part of parts) {
    const end = part.indexOf('\r\n\r\n');
    const head = Buffer.from(part.slice(0, end), 'latin1').toString('utf8');
    const content = Buffer.from(part.slice(end + 4), 'latin1');
    const name = /; name="([^"]*)"/u.exec(head)?.[1] ?? '';
    const index = /^files\[(\d+)\]$/u.exec(name)?.[1];
    if (name === 'payload_json') body = JSON.parse(content.toString('utf8'));
    if (index === undefined) continue;
    const filename = /; filename="([^"]*)"/u.exec(head)?.[1] ?? '';
    const contentType = /content-type: *([^\r\n]+)/iu.exec(head)?.[1] ?? 'application/octet-stream';
    files.push({ index, filename, contentType, content });
  }
  return { body, files, malformed: false };
}
