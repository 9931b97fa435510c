/** What an error while posting means for a subscription. */
import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from "discord.js";
import type { Posted } from "../../core/digests/digest-ports.ts";
import { isPassing, networkReason } from "../network.ts";
import { type DigestWord, digestWords } from "./digest-words.ts";

/** The channel as people know it, and the language of the words. */
export interface Spoken {
  readonly channel: string;
  readonly locale: string;
}

/** Errors that say where the trouble lies; it stays until somebody changes something. */
const REASONS: ReadonlyMap<number | string, DigestWord> = new Map([
  [RESTJSONErrorCodes.UnknownChannel, "channelGone"],
  [RESTJSONErrorCodes.UnknownGuild, "serverLeft"],
  [RESTJSONErrorCodes.MissingAccess, "hidden"],
  [RESTJSONErrorCodes.MissingPermissions, "lacks"],
  [RESTJSONErrorCodes.ThreadLocked, "locked"],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, "locked"],
  [RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel, "unsupported"],
  [RESTJSONErrorCodes.CannotSendAMessageInAForumChannel, "unsupported"],
  [RESTJSONErrorCodes.TagRequiredToCreateAForumPostInThisChannel, "tagNeeded"],
]);
/** Permissions as far as the error tells; which one is known beforehand, or nobody knows. */
const SOME_PERMISSION = "Send Messages";
/** So many threads are open that no more may be begun: some are archived as time goes by. */
const TOO_MANY_THREADS_MS = 10 * 60_000;
const UNAUTHORIZED = 401;
const TOO_MANY_REQUESTS = 429;
const BAD_REQUEST = 400;

/** Null for what is no trouble of Discord's and no fault of a message's: an error of another kind. */
export function outcomeOf(error: unknown, spoken: Spoken): Posted | null {
  const reason = error instanceof DiscordAPIError ? REASONS.get(error.code) : undefined;
  if (reason !== undefined) {
    const values = { channel: spoken.channel, permissions: SOME_PERMISSION };
    return { kind: "refused", reason: digestWords(reason, spoken.locale, values) };
  }
  return passing(error);
}

function passing(error: unknown): Posted | null {
  const later = (reason: string, retryAfterMs: number | null): Posted => ({
    kind: "later",
    reason,
    retryAfterMs,
  });
  if (error instanceof RateLimitError) return later("Discord's rate limit", error.retryAfter);
  if (error instanceof DiscordAPIError) {
    const { code, status, message } = error;
    if (code === RESTJSONErrorCodes.MaximumActiveThreads) return later(message, TOO_MANY_THREADS_MS);
    const waits = [UNAUTHORIZED, TOO_MANY_REQUESTS].includes(status) || status >= 500;
    if (waits || code === RESTJSONErrorCodes.APIResourceOverloaded) return later(message, null);
  }
  return isPassing(error) ? later(networkReason(error) ?? "Discord failed", null) : null;
}

/** True when Discord does not take a message as it is: in other words it might. */
export function isFaulty(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  // What says Missing Permissions although all are there may mean the embeds.
  if (error.code === RESTJSONErrorCodes.MissingPermissions) return true;
  return (
    error.status >= BAD_REQUEST &&
    error.status < 500 &&
    outcomeOf(error, { channel: "", locale: "" }) === null
  );
}
