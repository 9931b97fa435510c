/** One gateway session: numbers what is dispatched and keeps it, so that a RESUME can replay what was missed. */
import type { WebSocket } from "ws";

export interface Dispatch {
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [index: number, total: number];
  readonly sequence: number;
  /** Null while the connection is lost and may be resumed. */
  socket: WebSocket | null;
  dispatch(t: string, d: unknown): void;
  /** Sends again what came after `sequence`, then RESUMED. */
  replay(sequence: number): void;
}

export function send(socket: WebSocket, payload: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}

export function openSession(
  id: string,
  intents: number,
  shard: readonly [number, number],
  socket: WebSocket,
): Session {
  const log: Dispatch[] = [];
  const pass = (entry: Dispatch) => {
    if (session.socket) send(session.socket, { op: 0, ...entry });
  };
  const session: Session = {
    id,
    intents,
    shard,
    socket,
    get sequence() {
      return log.length;
    },
    dispatch(t, d) {
      // What is sent must not change any more, whatever happens to the objects it was made of.
      const entry: Dispatch = { t, s: log.length + 1, d: structuredClone(d) };
      log.push(entry);
      pass(entry);
    },
    replay(sequence) {
      for (const entry of log.slice(sequence)) pass(entry);
      session.dispatch("RESUMED", { _trace: [] });
    },
  };
  return session;
}

/** Discord's rule which shard hears of a guild; everything without a guild goes to the first. */
export function hears({ shard: [index, total] }: Session, guildId: string | null): boolean {
  return guildId === null ? index === 0 : Number((BigInt(guildId) >> 22n) % BigInt(total)) === index;
}
