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
/** A token that is taken back does not come again soon, and Discord shuts out who goes on with it. */
const UNAUTHORIZED_MS = 10 * 60_000;
const TOO_MANY_REQUESTS = 429;
const BAD_REQUEST = 400;
/** What may be wrong with a message itself, whoever says so. */
const OF_THE_MESSAGE: ReadonlySet<number> = new Set([BAD_REQUEST, 413]);

/** Null for what is no trouble of Discord's and no fault of a message's: an error of another kind. */
export function outcomeOf(error: unknown, spoken: Spoken): Posted | null {
  const reason = error instanceof DiscordAPIError ? REASONS.get(error.code) : undefined;
  if (reason !== undefined) {
    const values = { channel: spoken.channel, permissions: SOME_PERMISSION };
    const words = digestWords(reason, spoken.locale, values);
    return { kind: "refused", reason: words, ...(reason === "channelGone" ? { forGood: true } : {}) };
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
    if (status === UNAUTHORIZED) return later(message, UNAUTHORIZED_MS);
    const waits = status === TOO_MANY_REQUESTS || status >= 500 || isOfSomebodyElse(error);
    if (waits || code === RESTJSONErrorCodes.APIResourceOverloaded) return later(message, null);
  }
  return isPassing(error) ? later(networkReason(error) ?? "Discord failed", null) : null;
}

/**
 * Discord says what it refuses with a code of its own. An answer without one comes from what stands in between (a proxy,
 * Cloudflare) or is about the bot as a whole, as 401 is: it tells nothing of the channel.
 */
function isOfSomebodyElse({ code, status }: DiscordAPIError): boolean {
  return !(typeof code === "number" && code > 0) && !OF_THE_MESSAGE.has(status);
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
