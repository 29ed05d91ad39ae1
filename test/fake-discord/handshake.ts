import { randomBytes } from 'node:crypto';
import type { RawData, WebSocket } from 'ws';
import { guildCreatePayload } from './guild-payloads.ts';
import { asNumber, asRecord, asText, isRecord, type Json } from './json.ts';
import { intents } from './limits.ts';
import { applicationFlags, userPayload } from './payloads.ts';
import type { World } from './world.ts';

/** One connection of a client. */
export interface Link {
  readonly socket: WebSocket;
  session: Session | undefined;
  /** Whether it has identified or resumed. */
  identified: boolean;
  /** Whether this side has begun to close it. */
  ending: boolean;
  readonly send: (payload: Json) => void;
  /** Closes it because of what the client did, and notes that as a violation. */
  readonly refuse: (code: number, reason: string) => void;
}

/** What a client identified as; it outlives a connection. */
export interface Session {
  readonly id: string;
  /** The sum of the intents' bits. */
  readonly intents: number;
  link: Link | undefined;
  /** All events so far; the place in the list plus one is the sequence number. */
  readonly sent: Json[];
  readonly dispatch: (type: string, data: Json) => void;
}

const opcodes = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  invalidSession: 9,
  acknowledge: 11,
} as const;
/** Presence, voice state, member request, soundboard request: understood, without any effect. */
const ignored = [3, 4, 8, 31];

/** Handles one frame that a client sent. */
export function handleFrame(world: World, link: Link, data: RawData): void {
  const payload = parse(data);
  if (payload === undefined) {
    link.refuse(4002, 'Error while decoding payload.');
    return;
  }
  const body = asRecord(payload.d);
  switch (payload.op) {
    case opcodes.heartbeat:
      heartbeat(world, link, payload.d);
      break;
    case opcodes.identify:
      identify(world, link, body);
      break;
    case opcodes.resume:
      resume(world, link, body);
      break;
    default:
      if (!ignored.includes(asNumber(payload.op)))
        link.refuse(4001, `Unknown opcode ${String(payload.op)}.`);
      else if (!link.identified) link.refuse(4003, 'Not authenticated.');
  }
}

function heartbeat(world: World, link: Link, sequence: unknown): void {
  world.gateway.counts.heartbeats += 1;
  if (world.gateway.acknowledges) link.send({ op: opcodes.acknowledge, d: null });
  world.signals.emit('heartbeat', { sequence: typeof sequence === 'number' ? sequence : null });
}

function identify(world: World, link: Link, { token, ...body }: Json): void {
  world.gateway.counts.identifies += 1;
  world.gateway.identifies.push(body);
  const asked = body.intents;
  const { refusesWith } = world.settings;
  if (refusesWith !== null) {
    link.refuse(refusesWith, 'Refused.');
  } else if (link.identified) {
    link.refuse(4005, 'Already authenticated.');
  } else if (token !== world.settings.token) {
    link.refuse(4004, 'Authentication failed.');
  } else if (
    typeof asked !== 'number' ||
    !Number.isInteger(asked) ||
    (asked & ~intents.known) !== 0
  ) {
    link.refuse(4013, `Invalid intent(s): ${String(asked)}.`);
  } else if (!hasProperties(body)) {
    link.refuse(4002, 'Identify without properties.');
  } else if ((asked & privileged & ~world.settings.privilegedIntents) !== 0) {
    link.refuse(
      4014,
      `Disallowed intent(s): ${asked & privileged & ~world.settings.privilegedIntents}.`,
    );
  } else if (!isShard(body.shard)) {
    link.refuse(4010, 'Invalid shard.');
  } else {
    start(world, link, asked);
  }
}

const privileged = intents.guildMembers | intents.guildPresences | intents.messageContent;

function start(world: World, link: Link, asked: number): void {
  const session = createSession(asked);
  world.gateway.sessions.set(session.id, session);
  attach(link, session);
  session.dispatch('READY', {
    v: 10,
    user: { ...userPayload(world.bot), mfa_enabled: false, verified: true, email: null },
    guilds: [...world.guilds.keys()].map((id) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: `${world.origin.replace('http', 'ws')}/resume`,
    shard: [0, 1],
    application: { id: world.applicationId, flags: applicationFlags(world) },
    session_type: 'normal',
    private_channels: [],
    presences: [],
    relationships: [],
    user_settings: {},
    geo_ordered_rtc_regions: [],
    _trace: [],
  });
  for (const guild of (asked & intents.guilds) === 0 ? [] : world.guilds.values()) {
    session.dispatch('GUILD_CREATE', guildCreatePayload(world, guild));
  }
  world.signals.emit('ready', { sessionId: session.id });
}

function resume(world: World, link: Link, body: Json): void {
  if (link.identified) {
    link.refuse(4005, 'Already authenticated.');
    return;
  }
  if (body.token !== world.settings.token) {
    link.refuse(4004, 'Authentication failed.');
    return;
  }
  const session = world.gateway.sessions.get(asText(body.session_id));
  const sequence = asNumber(body.seq);
  if (session === undefined) {
    link.send({ op: opcodes.invalidSession, d: false });
    return;
  }
  if (sequence > session.sent.length) {
    link.refuse(4007, 'Invalid seq.');
    return;
  }
  world.gateway.counts.resumes += 1;
  attach(link, session);
  for (const missed of session.sent.slice(sequence)) link.send(missed);
  session.dispatch('RESUMED', { _trace: [] });
  world.signals.emit('resumed', { sessionId: session.id });
}

function attach(link: Link, session: Session): void {
  link.identified = true;
  link.session = session;
  session.link = link;
}

function createSession(asked: number): Session {
  const session: Session = {
    id: randomBytes(16).toString('hex'),
    intents: asked,
    link: undefined,
    sent: [],
    dispatch: (type, data) => {
      const payload = { op: opcodes.dispatch, t: type, s: session.sent.length + 1, d: data };
      session.sent.push(payload);
      session.link?.send(payload);
    },
  };
  return session;
}

function hasProperties({ properties }: Json): boolean {
  return (
    isRecord(properties) &&
    ['os', 'browser', 'device'].every((key) => typeof properties[key] === 'string')
  );
}

/** One shard is all that this Discord serves. */
function isShard(shard: unknown): boolean {
  return shard === undefined || (Array.isArray(shard) && shard[0] === 0 && shard[1] === 1);
}

function parse(data: RawData): Json | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '');
    return isRecord(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}
