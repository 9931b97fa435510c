/** Why the bot could not start, or was cut off for good: one sentence each, with what to do. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from "discord.js";
import { UserError } from "../core/errors.ts";
import { loggable } from "./errors.ts";
import { networkReason } from "./network.ts";

const PORTAL = "https://discord.com/developers/applications";

/** Close codes of the gateway after which it makes no sense to connect again, and what to do about them. */
const FATAL_CLOSES: ReadonlyMap<number, string> = new Map([
  [4004, `Discord refused the token. Copy it again from ${PORTAL} (Bot → Reset Token) into DISCORD_TOKEN.`],
  [4010, "Discord refused the shard. Run one process only; it makes its shards by itself."],
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
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return answerFailure(error);
  if (error instanceof Error && GATEWAY_REFUSAL.test(error.message)) return gatewayUnreachable(error.message);
  const resetsAt = error instanceof Error ? SESSIONS_USED_UP.exec(error.message)?.[1] : undefined;
  if (resetsAt !== undefined) return sessionsUsedUp(resetsAt);
  const reason = networkReason(error) ?? (isForeignAnswer(error) ? "something else answers there" : null);
  if (reason === null) return error;
  return unreachable(
    `Discord cannot be reached at ${new URL(apiUrl).origin} (${reason}). Check the network, a proxy or DISCORD_API_URL, and start again.`,
    error,
  );
}

/** What `ws` says when the gateway answers, but not with a WebSocket. */
const GATEWAY_REFUSAL = /^Unexpected server response/;
/** What discord.js says when a bot has been started too often in a day. */
const SESSIONS_USED_UP = /^Not enough sessions remaining .*resets at (\S+)/;

/** What discord.js stumbles over when a portal or a proxy answers in Discord's place. */
function isForeignAnswer(error: unknown): boolean {
  return (
    error instanceof TypeError && /session_start_limit|reset_after|'remaining'|'total'/.test(error.message)
  );
}

/** An outage, a limit or a shut door in words; any other refusal is a request of ours that is wrong. */
function answerFailure(error: DiscordAPIError | HTTPError): unknown {
  const { status, message } = error;
  const answered = `Discord answered with ${status} (${message}).`;
  if (status >= 500 || status === 429)
    return unreachable(
      `${answered} Try again in a few minutes; https://discordstatus.com tells of outages.`,
      loggable(error),
    );
  if (status === 403)
    return unreachable(
      `${answered} Check whether a proxy stands between, or whether Discord has shut out this address for an hour after too many wrong requests.`,
      loggable(error),
    );
  if (status === 404)
    return unreachable(`${answered} That is not Discord's API: check DISCORD_API_URL.`, loggable(error));
  return loggable(error);
}

function unreachable(sentence: string, cause: unknown): UserError {
  return new UserError("discord_unreachable", sentence, {}, { cause });
}

function sessionsUsedUp(resetsAt: string): UserError {
  return new UserError(
    "discord_refused",
    `The bot was started too often: Discord allows about 1,000 connections a day, and again from ${resetsAt} on. ` +
      "Find out why it was restarted so often, and start it then.",
  );
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
