/** What Discord's errors mean while the bot runs, by number; the numbers are in `topics/opcodes-and-status-codes`. */
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from "discord.js";
import type { Logger } from "../core/ports.ts";
import { isPassing } from "./network.ts";

/**
 * `late`: acknowledged by nobody in time, or twice; nothing can be sent any more. `gone`: the message or channel is
 * not there any more. `expired`: the token of an interaction has run out (15 minutes). `forbidden`: a permission is
 * missing. `closed`: the person takes no direct messages. `refused`: the request is wrong, a bug of ours.
 */
export type Trouble = "late" | "gone" | "expired" | "forbidden" | "closed" | "refused";

const TOO_LARGE = 413;

const TROUBLES: ReadonlyMap<number | string, Trouble> = new Map([
  [RESTJSONErrorCodes.UnknownInteraction, "late"],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, "late"],
  [RESTJSONErrorCodes.UnknownMessage, "gone"],
  [RESTJSONErrorCodes.UnknownChannel, "gone"],
  [RESTJSONErrorCodes.UnknownWebhook, "expired"],
  [RESTJSONErrorCodes.InvalidWebhookToken, "expired"],
  [RESTJSONErrorCodes.MissingAccess, "forbidden"],
  [RESTJSONErrorCodes.MissingPermissions, "forbidden"],
  [RESTJSONErrorCodes.ThreadLocked, "forbidden"],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, "forbidden"],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, "closed"],
  [RESTJSONErrorCodes.InvalidFormBodyOrContentType, "refused"],
]);

/** What an error of Discord's means; null for one that is not Discord's, or has no meaning of its own here. */
export function troubleOf(error: unknown): Trouble | null {
  return error instanceof DiscordAPIError ? (TROUBLES.get(error.code) ?? null) : null;
}

/** True when a message with files may be taken without them: a permission is missing, or they are too large. */
export function refusesFiles(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status === TOO_LARGE;
  const code = error instanceof DiscordAPIError ? error.code : null;
  return code === RESTJSONErrorCodes.MissingPermissions || code === RESTJSONErrorCodes.RequestEntityTooLarge;
}

/**
 * Logs a failure that Discord's state or the network explains: nobody can be told, or what was sent may have arrived,
 * and a note in its place would take an answer away. False, and no line, for a bug.
 */
export function logExplained(error: unknown, what: "an interaction" | "a message", log: Logger): boolean {
  const trouble = troubleOf(error);
  if (trouble !== null && trouble !== "refused") log.info({ trouble }, `${what} ended without its answer`);
  else if (isPassing(error))
    log.warn({ err: loggable(error) }, `the network failed while ${what} was answered`);
  else return false;
  return true;
}

/** True when Discord has an acknowledgement already. */
export function isSecondAcknowledgement(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/** An error that may go to the log as a bug, with its stack and without what must not be written. */
export function loggable(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return error;
  const safe = new Error(`${error.method} ${withoutTokens(error.url)}: ${error.message}`);
  safe.stack = `${safe.message}\n${error.stack?.split("\n").slice(1).join("\n") ?? ""}`;
  return safe;
}

/** `/webhooks/1/abc/messages/@original` → `/webhooks/1/…/messages/@original`. */
function withoutTokens(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path.replace(/(\/(?:webhooks|interactions)\/\d+\/)[^/]+/, "$1…");
}
