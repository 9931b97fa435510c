/** The gateway: HELLO, IDENTIFY, RESUME and heartbeats over real web sockets, with the close codes of Discord. */
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Fields } from "./form.ts";
import { OP, serveConnection } from "./gateway-connection.ts";
import { hears, openSession, type Session, send } from "./gateway-session.ts";
import type { Snowflakes } from "./snowflake.ts";

export const INTENT = {
  guilds: 1 << 0,
  members: 1 << 1,
  presences: 1 << 8,
  guildMessages: 1 << 9,
  guildTyping: 1 << 11,
  directMessages: 1 << 12,
  directTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;

const PRIVILEGED = INTENT.members | INTENT.presences | INTENT.messageContent;
/** Bits that are an intent at all. */
const VALID_INTENTS = 0b11_0011_0001_1111_1111_1111_1111;

/** An event for all sessions that want it; `data` says what each gets. */
export interface GatewayEvent {
  readonly t: string;
  readonly guildId: string | null;
  /** Null for events that need none. */
  readonly intent: number | null;
  readonly data: (intents: number) => unknown;
}

export interface Identified {
  readonly intents: number;
  readonly shard: readonly [number, number];
  readonly properties: unknown;
  readonly presence: unknown;
  readonly at: number;
}

export interface GatewaySetup {
  readonly server: Server;
  readonly isToken: (token: unknown) => boolean;
  readonly ids: Snowflakes;
  readonly heartbeatMs: number;
  /** Privileged intents that are switched on in the portal. */
  readonly privileged: number;
  /** What a fresh session is told first. */
  readonly greet: (session: Session) => void;
  readonly changed: () => void;
}

export interface Gateway {
  readonly identifies: readonly Identified[];
  readonly resumes: number;
  readonly heartbeats: number;
  readonly refusals: number;
  /** Payloads the double has no answer to. */
  readonly unknownOps: readonly number[];
  readonly connections: number;
  dispatch(event: GatewayEvent): void;
  drop(how: { readonly code?: number; readonly resumable?: boolean }): void;
  invalidate(resumable: boolean): void;
  askToReconnect(): void;
  refuse(how: boolean | number): void;
  answerHeartbeats(on: boolean): void;
  close(): void;
}

export function openGateway(setup: GatewaySetup): Gateway {
  const server = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const sessions = new Map<string, Session>();
  const state = {
    resumes: 0,
    heartbeats: 0,
    refusals: 0,
    refusing: false as boolean | number,
    acknowledging: true,
  };
  const identifies: Identified[] = [];
  const unknownOps: number[] = [];

  const identify = (socket: WebSocket, data: Fields): Session | null => {
    const intents = typeof data.intents === "number" ? data.intents : -1;
    const shard = shardOf(data.shard);
    identifies.push({
      intents,
      shard,
      properties: data.properties,
      presence: data.presence,
      at: Date.now(),
    });
    setup.changed();
    const code = refusedIdentify(data, intents, shard, setup);
    if (code !== null) {
      socket.close(code);
      return null;
    }
    const session = openSession(setup.ids.next(), intents, shard, socket);
    sessions.set(session.id, session);
    setup.greet(session);
    return session;
  };

  const resume = (socket: WebSocket, data: Fields): Session | null => {
    const session = sessions.get(String(data.session_id));
    const sequence = Number(data.seq);
    if (!setup.isToken(data.token)) socket.close(4004);
    else if (!session) send(socket, { op: OP.invalid, d: false });
    else if (!(sequence <= session.sequence)) socket.close(4007);
    else {
      state.resumes += 1;
      session.socket = socket;
      session.replay(sequence);
      setup.changed();
      return session;
    }
    return null;
  };

  const greet = (socket: WebSocket) =>
    serveConnection(socket, {
      heartbeatMs: setup.heartbeatMs,
      identify,
      resume,
      heartbeat() {
        state.heartbeats += 1;
        setup.changed();
        return state.acknowledging;
      },
      closed(session, code) {
        if (session?.socket === socket) {
          session.socket = null;
          // A bot that closes with one of these ends its session for good.
          if (code === 1000 || code === 1001) sessions.delete(session.id);
        }
        setup.changed();
      },
      unknownOp: (op) => unknownOps.push(op),
    });

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (state.refusing !== false) {
      state.refusals += 1;
      setup.changed();
    }
    if (typeof state.refusing === "number") socket.end(`HTTP/1.1 ${state.refusing} Refused\r\n\r\n`);
    else if (state.refusing) socket.destroy();
    else
      server.handleUpgrade(request, socket, head, (connection) => {
        const query = new URL(request.url ?? "/", "http://localhost").searchParams;
        if (query.get("v") !== "10" || query.get("encoding") !== "json") connection.close(4012);
        else greet(connection);
      });
  };
  setup.server.on("upgrade", upgrade);

  const each = (act: (socket: WebSocket, session: Session) => void) => {
    for (const session of sessions.values()) if (session.socket) act(session.socket, session);
  };

  return {
    identifies,
    unknownOps,
    get resumes() {
      return state.resumes;
    },
    get heartbeats() {
      return state.heartbeats;
    },
    get refusals() {
      return state.refusals;
    },
    get connections() {
      return [...sessions.values()].filter(({ socket }) => socket !== null).length;
    },
    dispatch({ t, guildId, intent, data }) {
      for (const session of sessions.values()) {
        if (intent !== null && (session.intents & intent) === 0) continue;
        if (hears(session, guildId)) session.dispatch(t, data(session.intents));
      }
      setup.changed();
    },
    drop({ code, resumable = true }) {
      const sockets = [...server.clients];
      if (resumable) each((_, session) => (session.socket = null));
      else sessions.clear();
      for (const socket of sockets) code === undefined ? socket.terminate() : socket.close(code);
    },
    invalidate(resumable) {
      each((socket) => send(socket, { op: OP.invalid, d: resumable }));
      if (!resumable) sessions.clear();
    },
    askToReconnect: () => each((socket) => send(socket, { op: OP.reconnect, d: null })),
    refuse(how) {
      state.refusing = how;
    },
    answerHeartbeats(on) {
      state.acknowledging = on;
    },
    close() {
      sessions.clear();
      for (const socket of server.clients) socket.terminate();
      server.close();
      setup.server.off("upgrade", upgrade);
    },
  };
}

function shardOf(value: unknown): readonly [number, number] {
  if (!Array.isArray(value)) return [0, 1];
  return [Number(value[0]), Number(value[1])];
}

/** The close code for an IDENTIFY that Discord would not take. */
function refusedIdentify(
  data: Fields,
  intents: number,
  [index, total]: readonly [number, number],
  { isToken, privileged }: GatewaySetup,
): number | null {
  if (!isToken(data.token)) return 4004;
  if (!(index >= 0 && index < total)) return 4010;
  if (intents < 0 || (intents & ~VALID_INTENTS) !== 0) return 4013;
  if ((intents & PRIVILEGED & ~privileged) !== 0) return 4014;
  return null;
}
