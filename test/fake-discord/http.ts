import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readBody } from './body.ts';
import { DiscordError, refusals } from './errors.ts';
import { faultAnswer, type FaultOptions } from './faults.ts';
import { type Answer, createRouter, type Match } from './router.ts';
import { accountRoutes } from './routes-account.ts';
import { callbackRoutes } from './routes-callback.ts';
import { commandRoutes } from './routes-commands.ts';
import { messageRoutes } from './routes-messages.ts';
import { webhookRoutes } from './routes-webhooks.ts';
import type { RecordedRequest, World } from './world.ts';

const base = '/api/v10';
const findRoute = createRouter([
  ...accountRoutes,
  ...commandRoutes,
  ...messageRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
]);

/** The HTTP server of the REST API and of uploaded files; it does not listen yet. */
export function createHttpServer(world: World): Server {
  return createServer((request, response) => {
    handle(world, request, response).catch((error: unknown) => {
      world.violations.push(`the fake itself failed: ${String(error)}`);
      response.destroy();
    });
  });
}

/** A request as it came, before it is answered. */
interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly recorded: Omit<RecordedRequest, 'status'>;
  readonly malformed: boolean;
}

async function handle(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const incoming = await receive(request);
  const fault = world.faults.take(incoming.method, incoming.path);
  const file = world.files.get(incoming.path);
  if (!fault && file !== undefined && incoming.method === 'GET') {
    response.writeHead(200, { 'Content-Type': file.contentType }).end(file.content);
    note(world, incoming, 200);
    return;
  }
  const options: FaultOptions = fault?.options ?? { path: '' };
  if (options.hold === 'before') await fault?.hold();
  if (options.drop === 'before') {
    drop(world, incoming, response);
    return;
  }
  const answer =
    options.status === undefined
      ? answerOf(world, request, incoming)
      : { status: options.status, ...faultAnswer(options, options.status) };
  if (options.hold === 'after') await fault?.hold();
  if (options.delayMs !== undefined) await delay(options.delayMs);
  if (options.drop === 'after') {
    drop(world, incoming, response);
    return;
  }
  send(response, answer, incoming.path, options);
  note(world, incoming, answer.status);
}

async function receive(request: IncomingMessage): Promise<Incoming> {
  const url = new URL(request.url ?? '/', 'http://fake');
  const method = request.method ?? 'GET';
  const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
  const { body, files, malformed } = await readBody(request);
  const texts = Object.entries(request.headers)
    .filter(([name]) => name !== 'authorization')
    .map(([name, value]) => [name, String(value)]);
  return {
    method,
    path,
    query: url.searchParams,
    malformed,
    recorded: {
      method,
      path,
      query: Object.fromEntries(url.searchParams),
      headers: Object.fromEntries(texts) as Record<string, string>,
      body,
      files,
    },
  };
}

function answerOf(world: World, request: IncomingMessage, incoming: Incoming): Answer {
  const { method, path, query, recorded } = incoming;
  const inApi = request.url?.startsWith(`${base}/`) ?? false;
  const match = inApi ? findRoute(method, path) : undefined;
  if (match === undefined) {
    world.violations.push(`unknown route: ${method} ${path}`);
    return refused(refusals.notFound());
  }
  try {
    if (incoming.malformed) throw refusals.invalidJson();
    authorize(world, request, match);
    const { body, files } = recorded;
    return match.route.handle({ world, param: match.param, query, body, files });
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    world.violations.push(`${method} ${path}: ${error.status} ${error.code} ${error.message}`);
    return refused(error);
  }
}

function authorize(world: World, request: IncomingMessage, { route }: Match): void {
  if (route.open !== true && request.headers.authorization !== `Bot ${world.settings.token}`) {
    throw refusals.unauthorized();
  }
}

function refused({ status, body }: DiscordError): Answer {
  return { status, body };
}

/** Headers of a bucket that is never used up. */
function bucketHeaders(path: string): Record<string, string> {
  return {
    'X-RateLimit-Limit': '50',
    'X-RateLimit-Remaining': '49',
    'X-RateLimit-Reset': (Date.now() / 1000 + 1).toFixed(3),
    'X-RateLimit-Reset-After': '1.000',
    'X-RateLimit-Bucket': Buffer.from(path.replace(/\d{17,}/gu, ':id'))
      .toString('hex')
      .slice(0, 32),
  };
}

function send(
  response: ServerResponse,
  answer: Answer & { headers?: Record<string, string> },
  path: string,
  options: FaultOptions,
): void {
  const json = answer.body === undefined ? '' : JSON.stringify(answer.body);
  const headers = {
    ...(options.status === undefined && bucketHeaders(path)),
    ...(json !== '' && { 'Content-Type': 'application/json' }),
    ...options.headers,
    ...answer.headers,
  };
  response.writeHead(answer.status, headers).end(json);
}

function drop(world: World, incoming: Incoming, response: ServerResponse): void {
  response.destroy();
  note(world, incoming, 0);
}

function note(world: World, { recorded }: Incoming, status: number): void {
  const request = { ...recorded, status };
  world.requests.push(request);
  world.signals.emit('request', request);
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
