/** One connection to the gateway: says HELLO, reads what the bot sends, and closes with Discord's codes on misuse. */
import type { WebSocket } from "ws";
import { type Fields, isFields } from "./form.ts";
import { type Session, send } from "./gateway-session.ts";
import { GATEWAY } from "./limits.ts";

export const OP = {
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;

export interface ConnectionSetup {
  readonly heartbeatMs: number;
  /** Both give the session, or null after they answered otherwise. */
  readonly identify: (socket: WebSocket, data: Fields) => Session | null;
  readonly resume: (socket: WebSocket, data: Fields) => Session | null;
  /** True when the heartbeat is to be acknowledged. */
  readonly heartbeat: () => boolean;
  readonly closed: (session: Session | null, code: number) => void;
  readonly unknownOp: (op: number) => void;
}

export function serveConnection(socket: WebSocket, setup: ConnectionSetup): void {
  let session: Session | null = null;
  const arrivals: number[] = [];

  const authenticate = (op: number, data: Fields) => {
    if (session) socket.close(4005);
    else session = op === OP.identify ? setup.identify(socket, data) : setup.resume(socket, data);
  };

  const act = (op: number, data: unknown) => {
    if (op === OP.heartbeat) {
      if (setup.heartbeat()) send(socket, { op: OP.ack });
    } else if (op === OP.identify || op === OP.resume) authenticate(op, isFields(data) ? data : {});
    else if (!session) socket.close(4003);
    else if (op !== OP.presence) setup.unknownOp(op);
  };

  send(socket, { op: OP.hello, d: { heartbeat_interval: setup.heartbeatMs, _trace: [] } });
  socket.on("error", () => undefined);
  socket.on("close", (code) => setup.closed(session, code));
  socket.on("message", (bytes) => {
    arrivals.push(Date.now());
    const payload = payloadOf(String(bytes));
    if (!payload) socket.close(4002);
    else if (tooMany(arrivals)) socket.close(4008);
    else act(Number(payload.op), payload.d);
  });
}

function tooMany(arrivals: readonly number[]): boolean {
  const since = Date.now() - 60_000;
  return arrivals.filter((at) => at > since).length > GATEWAY.sendsPerMinute;
}

function payloadOf(text: string): Fields | null {
  if (Buffer.byteLength(text) > GATEWAY.payloadBytes) return null;
  try {
    const payload: unknown = JSON.parse(text);
    return isFields(payload) && typeof payload.op === "number" ? payload : null;
  } catch {
    return null;
  }
}
