/** What Discord's errors mean for the bot, by number; the numbers are in `topics/opcodes-and-status-codes`. */
import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from "discord.js";
import { UserError } from "../core/errors.ts";

/**
 * `late`: acknowledged by nobody in time, or twice; nothing can be sent any more. `gone`: the message or channel is
 * not there any more. `expired`: the token of an interaction has run out (15 minutes). `forbidden`: a permission is
 * missing. `closed`: the person takes no direct messages. `refused`: the request is wrong, a bug of ours.
 */
export type Trouble = "late" | "gone" | "expired" | "forbidden" | "closed" | "refused";

const TROUBLES: ReadonlyMap<number | string, Trouble> = new Map([
  [RESTJSONErrorCodes.UnknownInteraction, "late"],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, "late"],
  [RESTJSONErrorCodes.UnknownMessage, "gone"],
  [RESTJSONErrorCodes.UnknownChannel, "gone"],
  [RESTJSONErrorCodes.UnknownWebhook, "expired"],
  [RESTJSONErrorCodes.InvalidWebhookToken, "expired"],
  [RESTJSONErrorCodes.MissingAccess, "forbidden"],
  [RESTJSONErrorCodes.MissingPermissions, "forbidden"],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, "closed"],
  [RESTJSONErrorCodes.InvalidFormBodyOrContentType, "refused"],
]);

/** What an error of Discord's means; null for one that is not Discord's, or has no meaning of its own here. */
export function troubleOf(error: unknown): Trouble | null {
  return error instanceof DiscordAPIError ? (TROUBLES.get(error.code) ?? null) : null;
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

const PORTAL = "https://discord.com/developers/applications";

/** Close codes of the gateway after which it makes no sense to connect again, and what to do about them. */
const FATAL_CLOSES: ReadonlyMap<number, string> = new Map([
  [4004, `Discord refused the token. Copy it again from ${PORTAL} (Bot → Reset Token) into DISCORD_TOKEN.`],
  [4010, "Discord refused the shard. Start one process only, or leave sharding to it."],
  [
    4011,
    "Discord asks for more shards than were started. Start the bot again; it takes as many as Discord wants.",
  ],
  [4012, "Discord no longer speaks this version of its gateway. Update coverage-bot."],
  [4013, "Discord does not know an intent that was asked for. Update coverage-bot."],
  [
    4014,
    "Discord refused the Message Content intent, which answering in ASK_CHANNELS needs. Switch it on at " +
      `${PORTAL} (your application → Bot → Message Content Intent), or leave ASK_CHANNELS empty: ` +
      "mentions and commands work without it.",
  ],
]);

/** The sentence for a close code that ends the bot; null for those after which it connects again. */
export function fatalClose(code: number): UserError | null {
  const sentence = FATAL_CLOSES.get(code);
  return sentence === undefined ? null : new UserError("discord_refused", sentence, { code });
}

/** Why the bot could not start, in one sentence with what to do; any other error is a bug and stays as it is. */
export function startFailure(error: unknown, apiUrl: string): unknown {
  if (isTokenError(error)) return fatalClose(4004);
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    if (!isOutage(error.status)) return loggable(error);
    return new UserError(
      "discord_unreachable",
      `Discord answered with ${error.status} (${error.message}). Try again in a few minutes; https://discordstatus.com tells of outages.`,
      {},
      { cause: loggable(error) },
    );
  }
  if (error instanceof Error && GATEWAY_REFUSAL.test(error.message)) return gatewayUnreachable(error.message);
  const reason = networkReason(error);
  if (reason === null) return error;
  return new UserError(
    "discord_unreachable",
    `Discord cannot be reached at ${new URL(apiUrl).origin} (${reason}). Check the network, a proxy or DISCORD_API_URL, and start again.`,
    {},
    { cause: error },
  );
}

/** What `ws` says when the gateway answers, but not with a WebSocket. */
const GATEWAY_REFUSAL = /^Unexpected server response/;

/** Discord's own trouble, a limit, or a shut door; any other refusal is a request of ours that is wrong. */
function isOutage(status: number): boolean {
  return status >= 500 || status === 403 || status === 429;
}

/** For a network that lets requests through, but not the connection that events come by. */
export function gatewayUnreachable(reason: string): UserError {
  return new UserError(
    "discord_unreachable",
    `Discord's gateway cannot be reached (${reason}). Check whether a firewall or proxy lets WebSockets (wss) through, and start again.`,
  );
}

function isTokenError(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

/** Codes of errno(3), of the resolver and of undici that mean: no way there. */
const NETWORK_CODE =
  /^(?:E[A-Z]+|UND_ERR_[A-Z_]+|CERT_[A-Z_]+|DEPTH_ZERO_[A-Z_]+|SELF_SIGNED_[A-Z_]+|UNABLE_[A-Z_]+)$/;

/** The code of the first network error among an error and its causes. */
function networkReason(error: unknown): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const code = "code" in at ? at.code : at instanceof AggregateError ? at.errors[0]?.code : undefined;
    if (typeof code === "string" && NETWORK_CODE.test(code)) return code;
    if (at.name === "AbortError" || at.name === "TimeoutError") return "no answer in time";
  }
  return null;
}
