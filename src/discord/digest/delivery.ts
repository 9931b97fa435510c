/** Sends what is missing of one edition, in order, each message once. */
import { type Client, DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import type { Posted } from "../../core/digests/digest-ports.ts";
import type { Logger } from "../../core/ports.ts";
import { digestWords } from "./digest-words.ts";
import { type ComposedEdition, type DigestMessage, layOut, type Sheet } from "./layout.ts";
import { isFaulty } from "./outcomes.ts";
import { postOf } from "./post.ts";
import { findMessages, findPost, type LookingFor } from "./read-back.ts";
import type { Post, Requests } from "./requests.ts";
import { nameOf, type Target } from "./target.ts";

export interface DeliveryParts {
  readonly client: Client;
  readonly requests: Requests;
  readonly log: Logger;
  readonly onError: (error: unknown) => string;
  readonly mention: (command: string) => string;
}

export interface Delivery {
  readonly edition: ComposedEdition;
  readonly target: Target;
  /** It may stand in the channel already, in whole or in part. */
  readonly again: boolean;
  /** Another process began it, and may have ended a moment ago with a request under way. */
  readonly elsewhere: boolean;
  readonly onSent: (place: number, messageId: string) => Promise<boolean>;
  /** Called with each request that Discord took, or is found to have taken: a message may need more than one. */
  readonly onTaken: () => void;
}

/** Where messages go while an edition is sent. */
interface Route {
  /** The channel, or the thread of the post; null while the post is still to be opened. */
  channel: string | null;
  /** For forums. */
  readonly post: Post | null;
  /** Marks of what stands there already, with the ids of the messages. */
  readonly found: Map<string, string>;
}

/** An answer to the opening of a post was lost: Discord may still be at it, and nothing but the post itself tells. */
export const POST_LOST_MS = 30_000;

/** Rejects with Discord's errors and those of `onSent`. */
export async function deliver(delivery: Delivery, parts: DeliveryParts): Promise<Posted> {
  const { edition, target, onSent } = delivery;
  const role = roleOf(delivery);
  const messages = layOut(edition, { mention: parts.mention, role });
  const missing = messages.slice(edition.messages.length);
  if (missing.length === 0) return { kind: "sent" };
  const route = await routeOf(delivery, missing, parts);
  if (route === null) {
    const values = { channel: nameOf(target.channel) };
    const reason = digestWords("tagNeeded", edition.subscription.locale, values);
    return { kind: "refused", reason };
  }
  // Nothing but the post itself tells that it was opened: it is looked for once more, later, before another is.
  if (target.forum && delivery.elsewhere && route.channel === null)
    return { kind: "later", reason: "its post may still be on its way", retryAfterMs: POST_LOST_MS };
  for (const message of missing) {
    const id = await sendMessage(message, delivery, route, parts);
    if (id === null) return { kind: "sent" };
    if (!(await onSent(message.place, id))) return { kind: "lost" };
  }
  return { kind: "sent" };
}

/** The role to ping, unless it is gone or means everybody. */
function roleOf({ edition, target }: Delivery): string | null {
  const { role } = edition.subscription;
  const { guild } = target.channel;
  return role !== null && role !== guild.id && guild.roles.cache.has(role) ? role : null;
}

/** Null where the post needs a tag that there is not. */
async function routeOf(
  delivery: Delivery,
  missing: readonly DigestMessage[],
  parts: DeliveryParts,
): Promise<Route | null> {
  const { edition, target, again } = delivery;
  const found = new Map<string, string>();
  const { forum } = target;
  const post = forum && postOf(edition, forum);
  if (forum && post === null) return null;
  // The first message of a post has the id of its thread.
  const thread = forum ? (edition.messages[0] ?? null) : null;
  const route: Route = { channel: forum ? thread : target.channel.id, post, found };
  if (!again) return route;
  if (!target.readsHistory)
    parts.log.warn(
      { channel: target.channel.id, edition: edition.number },
      "a digest was begun before and its channel may not be read back: Discord's memory of nonces alone keeps it from being sent twice",
    );
  await readBack(route, missing, delivery, parts);
  return route;
}

/** Takes in what is there already; in a forum the post first. */
async function readBack(
  route: Route,
  missing: readonly DigestMessage[],
  { edition, target }: Delivery,
  { client, requests, log }: DeliveryParts,
): Promise<void> {
  const { forum, readsHistory } = target;
  const sheets = missing.flatMap(({ whole, texts }) => [whole, ...texts]);
  const what: LookingFor = {
    marks: new Set(sheets.map(({ mark }) => mark)),
    isAll: (found) =>
      missing.every(
        ({ whole, texts }) => found.has(whole.mark) || texts.every(({ mark }) => found.has(mark)),
      ),
    author: client.user?.id ?? "",
    since: Date.parse(edition.createdAt),
  };
  const looked = [];
  if (forum && route.post && route.channel === null) {
    const mark = (target.asText ? missing[0]?.texts[0] : missing[0]?.whole)?.mark ?? "";
    const place = { guild: forum.guildId, forum: forum.id, name: route.post.name, mark, readsHistory };
    looked.push(await findPost(requests, place, what));
    route.channel = looked[0]?.found.values().next().value ?? null;
  }
  if (route.channel !== null && readsHistory) looked.push(await findMessages(requests, route.channel, what));
  for (const { found } of looked) for (const [mark, id] of found) route.found.set(mark, id);
  if (looked.some(({ complete }) => !complete))
    log.warn(
      { channel: target.channel.id, edition: edition.number },
      "too much was written since a digest was begun to read it all back",
    );
}

/** Resolves to the id of the message, or of the first of its texts; null where people took the post away meanwhile. */
async function sendMessage(
  { whole, texts }: DigestMessage,
  { target, onTaken }: Delivery,
  route: Route,
  { requests, log, onError }: DeliveryParts,
): Promise<string | null> {
  const sent = async (sheet: Sheet): Promise<string> => {
    const there = route.found.get(sheet.mark);
    if (there !== undefined) return there;
    if (route.channel !== null) return requests.send(route.channel, sheet);
    if (route.post === null) throw new Error("A forum without a post");
    route.channel = await requests.openPost(route.post, sheet);
    return route.channel;
  };
  const send = async (sheet: Sheet): Promise<string> => {
    const id = await sent(sheet);
    onTaken();
    return id;
  };
  const sendTexts = async () => {
    const ids: string[] = [];
    for (const sheet of texts) ids.push(await send(sheet));
    return ids[0] ?? null;
  };
  // What was begun in one form goes on in it.
  const isBegun = texts.some(({ mark }) => mark !== whole.mark && route.found.has(mark));
  try {
    if ((target.asText && !route.found.has(whole.mark)) || isBegun) return await sendTexts();
    try {
      return await send(whole);
    } catch (error) {
      if (!isFaulty(error)) throw error;
      onError(error);
      return await sendTexts();
    }
  } catch (error) {
    if (!isPostGone(error, target, route)) throw error;
    log.info({ thread: route.channel }, "the post of a digest was deleted or locked before its end");
    return null;
  }
}

/** People may delete or lock the post of one edition; the next one gets its own. */
function isPostGone(error: unknown, { forum }: Target, { channel }: Route): boolean {
  if (!(forum && channel !== null && error instanceof DiscordAPIError)) return false;
  return error.code === RESTJSONErrorCodes.UnknownChannel || error.code === RESTJSONErrorCodes.ThreadLocked;
}
