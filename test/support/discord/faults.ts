/** Faults a test orders: the next requests that fit are answered with an error, late, or not at all. */
import { Refusal } from "./refusal.ts";

export interface Fault {
  readonly method?: string;
  /** Tested against the path without the version, tokens hidden: `/webhooks/123/:token/messages/@original`. */
  readonly route?: RegExp;
  readonly status?: number;
  readonly code?: number;
  readonly message?: string;
  /** How often; once unless given. */
  readonly times?: number;
  readonly delayMs?: number;
  /** For 429: seconds until the next try. */
  readonly retryAfter?: number;
  readonly global?: boolean;
  /** The request takes effect, only its answer is lost. */
  readonly afterwards?: boolean;
  /** The connection is cut instead of an answer. */
  readonly hangUp?: boolean;
}

export interface Faults {
  failNext(fault: Fault): void;
  /** The fault for a request, used up by asking. */
  take(method: string, path: string): Fault | null;
  clear(): void;
  /** Faults that no request has met. */
  readonly open: number;
}

const MESSAGES: Readonly<Record<number, string>> = {
  10003: "Unknown Channel",
  10008: "Unknown Message",
  10015: "Unknown Webhook",
  10062: "Unknown interaction",
  40060: "Interaction has already been acknowledged.",
  50001: "Missing Access",
  50007: "Cannot send messages to this user",
  50013: "Missing Permissions",
  50027: "Invalid Webhook Token",
};

export function openFaults(): Faults {
  const faults: { fault: Fault; left: number }[] = [];
  return {
    failNext: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    take(method, path) {
      const entry = faults.find(
        ({ fault, left }) =>
          left > 0 && (fault.method ?? method) === method && (fault.route?.test(path) ?? true),
      );
      if (!entry) return null;
      entry.left -= 1;
      return entry.fault;
    },
    clear: () => void faults.splice(0),
    get open() {
      return faults.reduce((sum, { left }) => sum + left, 0);
    },
  };
}

/** A fault that only delays is no refusal. */
export function refusalOf({ status, code, message }: Fault): Refusal | null {
  if (status === undefined) return null;
  const known = MESSAGES[code ?? 0] ?? (status >= 500 ? "Internal Server Error" : "Refused");
  return new Refusal(status, code ?? 0, message ?? known);
}
