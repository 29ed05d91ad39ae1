import type { Json } from './json.ts';

/** What is wrong with one field of a body. */
export interface FieldFault {
  /** From the top of the body: names of fields and indexes of lists. */
  readonly path: readonly (string | number)[];
  /** Discord's name of the fault, such as `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  /** Discord's sentence about it. */
  readonly message: string;
}

/** A refusal: what Discord answers instead of doing what it was asked. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
  /** HTTP status, 400-499. */
  readonly status: number;
  /** Discord's JSON error code; 0 is its general one. */
  readonly code: number;
  /** The whole body of the answer. */
  readonly body: Json;

  constructor(status: number, code: number, message: string, faults: readonly FieldFault[] = []) {
    const fields = faults.map((fault) => `${pathText(fault.path)}: ${fault.message}`);
    super([message, ...fields].join('; '));
    this.status = status;
    this.code = code;
    this.body = { message, code, ...(faults.length > 0 && { errors: tree(faults) }) };
  }
}

/** The refusal of a body with faulty fields: 400, code 50035, with a tree of the faults. */
export function invalidForm(faults: readonly FieldFault[]): DiscordError {
  return new DiscordError(400, 50035, 'Invalid Form Body', faults);
}

/** @throws {DiscordError} 50035 if there is a fault. */
export function refuseFaults(faults: readonly FieldFault[]): void {
  const once = new Map(faults.map((fault) => [`${pathText(fault.path)} ${fault.code}`, fault]));
  if (once.size > 0) throw invalidForm([...once.values()]);
}

/** The refusals that name a thing Discord does not know or does not allow. */
export const refusals = {
  unauthorized: () => new DiscordError(401, 0, '401: Unauthorized'),
  notFound: () => new DiscordError(404, 0, '404: Not Found'),
  invalidJson: () => new DiscordError(400, 50109, 'The request body contains invalid JSON.'),
  unknownChannel: () => new DiscordError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new DiscordError(404, 10004, 'Unknown Guild'),
  unknownMessage: () => new DiscordError(404, 10008, 'Unknown Message'),
  unknownUser: () => new DiscordError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new DiscordError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new DiscordError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new DiscordError(404, 10063, 'Unknown application command'),
  wrongApplication: () =>
    new DiscordError(
      403,
      20012,
      'You are not authorized to perform this action on this application',
    ),
  tooManyCommands: (message: string) => new DiscordError(400, 30032, message),
  tooManyCreates: () =>
    new DiscordError(
      400,
      30034,
      'Max number of daily application command creates has been reached (200)',
    ),
  tooLarge: () => new DiscordError(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () =>
    new DiscordError(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowups: () =>
    new DiscordError(
      400,
      40094,
      'This interaction has reached the maximum number of follow-up messages',
    ),
  missingAccess: () => new DiscordError(403, 50001, 'Missing Access'),
  foreignMessage: () =>
    new DiscordError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new DiscordError(400, 50006, 'Cannot send an empty message'),
  cannotSendToUser: () => new DiscordError(403, 50007, 'Cannot send messages to this user'),
  expiredToken: () => new DiscordError(401, 50027, 'Invalid Webhook Token'),
} as const;

function tree(faults: readonly FieldFault[]): Json {
  const root: Json = {};
  for (const { path, code, message } of faults) {
    let node = root;
    for (const step of path) node = (node[String(step)] ??= {}) as Json;
    const errors = (node._errors ??= []) as Json[];
    errors.push({ code, message });
  }
  return root;
}

function pathText(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./u, '');
}
