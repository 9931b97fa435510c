/** The requests that digests make, one after the other at an even pace, each given up after a while, so that none holds up what waits behind it. */
import { setMaxListeners } from "node:events";
import {
  type APIMessage,
  type APIThreadChannel,
  type Client,
  MessageFlags,
  REST,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIGuildForumThreadsJSONBody,
  Routes,
} from "discord.js";
import type { Sheet } from "./layout.ts";
import { createPace } from "./pace.ts";

export interface Post {
  readonly forum: string;
  readonly name: string;
  /** Ids of the forum's tags. */
  readonly tags: readonly string[];
}

/** What is looked at of messages that are read. */
export type ReadMessage = Pick<APIMessage, "id" | "content" | "embeds"> & {
  readonly author: Pick<APIMessage["author"], "id">;
};

/** Each rejects with Discord's error, or a TimeoutError; what was sent may have arrived then. */
export interface Requests {
  /** Resolves to the message's id. Made again by discord.js where an answer is lost: the nonce keeps it one message. */
  send(channel: string, sheet: Omit<Sheet, "mark">): Promise<string>;
  /** Resolves to the thread's id, which is that of its first message. Never made twice: nothing would keep it one thread. */
  openPost(post: Post, sheet: Sheet): Promise<string>;
  /** The next messages behind an id, at most 100, the newest first. */
  messagesAfter(channel: string, after: string): Promise<readonly ReadMessage[]>;
  /** Open threads of a server, of every channel. */
  activeThreads(guild: string): Promise<readonly APIThreadChannel[]>;
  /** The archived public threads of a channel, the last archived first, at most 100. */
  archivedThreads(channel: string): Promise<readonly APIThreadChannel[]>;
  openDirectMessages(person: string): Promise<string>;
}

/** For the repetitions of discord.js (fifteen seconds each) and its waiting on rate limits. */
const LIMIT_MS = 45_000;
/** Of the opening of a post: over before another process may take its edition for abandoned. */
const OPENING_MS = 25_000;
/**
 * Discord takes 50 a second of all who share a token, and shuts out who goes on beyond: two processes with 20 each
 * leave room for answers.
 */
const PER_SECOND = 20;
/** What one GET gives at most. */
export const READ_AT_ONCE = 100;

/** `limitMs`: of one request, its repetitions and its waiting. */
export function openRequests(client: Client, limitMs = LIMIT_MS): Requests {
  const { rest } = client;
  const pace = createPace(PER_SECOND);
  const once = new REST({
    ...client.options.rest,
    retries: 0,
    hashSweepInterval: 0,
    handlerSweepInterval: 0,
  });
  const limited = async <T>(request: (signal: AbortSignal) => Promise<T>, ms = limitMs) => {
    await pace();
    // After any 401 discord.js forgets its token for good, also where that came from a proxy.
    if (client.token) for (const one of [rest, once]) one.setToken(client.token);
    return inTime(ms, request);
  };
  const get = <T>(route: `/${string}`, query: Record<string, string> = {}) =>
    limited((signal) => rest.get(route, { query: new URLSearchParams(query), signal }) as Promise<T>);
  return {
    async send(channel, sheet) {
      const body = { ...bodyOf(sheet), nonce: sheet.nonce, enforce_nonce: true };
      const route = Routes.channelMessages(channel);
      const sent = await limited((signal) => rest.post(route, { body, signal }) as Promise<APIMessage>);
      return sent.id;
    },
    async openPost({ forum, name, tags }, sheet) {
      const body: RESTPostAPIGuildForumThreadsJSONBody = {
        name,
        message: bodyOf(sheet),
        ...(tags.length === 0 ? {} : { applied_tags: [...tags] }),
      };
      const route = Routes.threads(forum);
      const made = await limited(
        (signal) => once.post(route, { body, signal }) as Promise<APIThreadChannel>,
        Math.min(limitMs, OPENING_MS),
      );
      return made.id;
    },
    messagesAfter: (channel, after) =>
      get(Routes.channelMessages(channel), { after, limit: String(READ_AT_ONCE) }),
    activeThreads: async (guild) => (await get<ThreadList>(Routes.guildActiveThreads(guild))).threads,
    archivedThreads: async (channel) => {
      const route = Routes.channelThreads(channel, "public");
      return (await get<ThreadList>(route, { limit: String(READ_AT_ONCE) })).threads;
    },
    async openDirectMessages(person) {
      const body = { recipient_id: person };
      const opened = await limited(
        (signal) => rest.post(Routes.userChannels(), { body, signal }) as Promise<{ readonly id: string }>,
      );
      return opened.id;
    },
  };
}

interface ThreadList {
  readonly threads: readonly APIThreadChannel[];
}

function bodyOf({ content, embeds, roles }: Omit<Sheet, "mark">): RESTPostAPIChannelMessageJSONBody {
  return {
    ...(content === "" ? {} : { content }),
    // Plain text has links, and each would draw a preview.
    ...(embeds.length === 0 ? { flags: MessageFlags.SuppressEmbeds } : { embeds: [...embeds] }),
    allowed_mentions: { parse: [], ...(roles.length === 0 ? {} : { roles: [...roles] }) },
  };
}

/** The signal alone is not enough: discord.js heeds none while it waits on a rate limit, or for the end of an answer. */
async function inTime<T>(ms: number, request: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  // discord.js listens anew with each attempt.
  setMaxListeners(0, controller.signal);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new DOMException("Discord gave no answer in time", "TimeoutError");
      controller.abort(error);
      reject(error);
    }, ms);
  });
  try {
    return await Promise.race([request(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
