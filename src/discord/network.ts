/** Trouble on the way to Discord: how it is told from a bug, and what is tried again. */
import { setTimeout as delay } from "node:timers/promises";
import { DiscordAPIError, HTTPError } from "discord.js";

/** Codes of errno(3), the resolver, TLS, the HTTP parser and undici that mean: no way there. */
const NETWORK_CODE =
  /^(?:E(?!RR_)[A-Z0-9_]+|ERR_(?:SSL|TLS)_\w+|UND_ERR_\w+|HPE_\w+|(?:CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE)_\w+)$/;
/** How deep causes of errors are followed. */
const MAX_CAUSES = 5;
/** Pauses before the second and the third attempt. */
const PAUSES_MS = [500, 1_500];

/** The code of the first network error among an error and its causes; null when there is none. */
export function networkReason(error: unknown): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < MAX_CAUSES; at = at.cause, depth++) {
    const code = "code" in at ? at.code : at instanceof AggregateError ? at.errors[0]?.code : undefined;
    if (typeof code === "string" && NETWORK_CODE.test(code)) return code;
    if (at.name === "AbortError" || at.name === "TimeoutError") return "no answer in time";
  }
  return null;
}

/** True for what may go away by itself; whether the request took effect is not known then. */
export function isPassing(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status >= 500;
  return networkReason(error) !== null;
}

/** Tries again what failed on the way. Only for requests that may be made twice: reads, edits, sends with a nonce. */
export async function retrying<T>(request: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await request();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await delay(pause);
    }
  }
  return request();
}
