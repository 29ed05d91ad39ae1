import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { handleFrame, type Link, type Session } from './handshake.ts';
import type { Json } from './json.ts';
import type { World } from './world.ts';

/** Close codes after which the session is gone and a client has to identify again. */
const endsSession = [1000, 1001, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014];
const opcodes = { reconnect: 7, invalidSession: 9, hello: 10 } as const;

/** The gateway: its connections and sessions, and what a test can do to them. */
export class Gateway {
  /** By session id: those that a client has or can resume. */
  readonly sessions = new Map<string, Session>();
  /** How often clients connected, identified, resumed, and sent a heartbeat. */
  readonly counts = { connections: 0, identifies: 0, resumes: 0, heartbeats: 0 };
  /** The close codes that clients sent, in order: 1000 at a normal end, 4200 before a resume. */
  readonly clientCloses: number[] = [];
  /** The bodies of all Identify payloads, without the token. */
  readonly identifies: Json[] = [];
  #acknowledges = true;
  #refuses = false;
  readonly #links = new Set<Link>();
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #world: () => World;

  /** @param world is asked for at each use, since the world holds the gateway. */
  constructor(world: () => World) {
    this.#world = world;
  }

  /** Whether heartbeats are acknowledged. */
  get acknowledges(): boolean {
    return this.#acknowledges;
  }

  /** Takes over a connection that the HTTP server was asked to upgrade. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.#refuses) {
      socket.destroy();
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      const version = new URL(request.url ?? '/', 'http://gateway').searchParams.get('v');
      this.#open(webSocket, version);
    });
  }

  /**
   * Sends an event to every session that holds the intent; one without a connection gets it when it resumes.
   * @param intent bits of which one is needed; 0 for events that need none.
   * @param data what a session with these intents may see.
   * @returns how many sessions get it.
   */
  dispatch(type: string, intent: number, data: (heldIntents: number) => Json): number {
    let reached = 0;
    for (const session of this.sessions.values()) {
      if (intent !== 0 && (session.intents & intent) === 0) continue;
      session.dispatch(type, data(session.intents));
      reached += 1;
    }
    return reached;
  }

  /** Tells all clients to reconnect and resume (opcode 7). */
  reconnect(): void {
    for (const link of this.#links) link.send({ op: opcodes.reconnect, d: null });
  }

  /** Declares the sessions invalid (opcode 9); unless resumable they are forgotten. */
  invalidate({ resumable }: { resumable: boolean }): void {
    if (!resumable) this.forgetSessions();
    for (const link of this.#links) {
      if (link.session?.link === link) link.session.link = undefined;
      link.session = undefined;
      link.identified = false;
      link.send({ op: opcodes.invalidSession, d: resumable });
    }
  }

  /** Forgets all sessions: an attempt to resume one is then answered with Invalid Session. */
  forgetSessions(): void {
    for (const session of this.sessions.values()) session.link = undefined;
    this.sessions.clear();
  }

  /** Closes all connections with this code: 1000, 1001 or 4000-4014; 1006 cuts them without a word. */
  close(code: number, reason = ''): void {
    if (endsSession.includes(code)) this.forgetSessions();
    for (const link of this.#links) {
      link.ending = true;
      if (code === 1006) link.socket.terminate();
      else link.socket.close(code, reason);
    }
  }

  /** Cuts all connections without a close frame. */
  drop(): void {
    this.close(1006);
  }

  /** Leaves heartbeats unacknowledged, or acknowledges them again: the client takes it for a zombie. */
  muteHeartbeats(muted = true): void {
    this.#acknowledges = !muted;
  }

  /** Cuts new connections before their handshake, or lets them in again. */
  refuseConnections(refused = true): void {
    this.#refuses = refused;
  }

  /** Ends all connections at once. */
  stop(): void {
    for (const link of this.#links) link.socket.terminate();
    this.#server.close();
  }

  #open(socket: WebSocket, version: string | null): void {
    const world = this.#world();
    const link: Link = {
      socket,
      session: undefined,
      identified: false,
      ending: false,
      send: (payload) => {
        if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
      },
      refuse: (code, reason) => {
        world.violations.push(`gateway: ${code} ${reason}`);
        if (link.session !== undefined && endsSession.includes(code))
          this.sessions.delete(link.session.id);
        link.ending = true;
        socket.close(code, reason);
      },
    };
    this.#links.add(link);
    this.counts.connections += 1;
    socket.on('message', (data: Buffer) => {
      handleFrame(world, link, data);
    });
    socket.on('error', () => {
      socket.terminate();
    });
    socket.on('close', (code) => {
      this.#links.delete(link);
      this.#closed(link, code);
    });
    if (version !== '10') {
      link.refuse(4012, `Invalid API version: ${String(version)}`);
      return;
    }
    link.send({
      op: opcodes.hello,
      d: { heartbeat_interval: world.settings.heartbeatIntervalMs, _trace: [] },
      s: null,
      t: null,
    });
  }

  #closed(link: Link, code: number): void {
    if (!link.ending && code !== 1006) this.clientCloses.push(code);
    const { session } = link;
    if (session?.link === link) {
      session.link = undefined;
      if (code === 1000 || code === 1001) this.sessions.delete(session.id);
    }
    this.#world().signals.emit('closed', { code });
  }
}
