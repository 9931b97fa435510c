/** Finds what of an edition stands in a channel already: after a crash or a lost answer nobody else knows. */
import { type APIThreadChannel, SnowflakeUtil } from "discord.js";
import { READ_AT_ONCE, type ReadMessage, type Requests } from "./requests.ts";

/** Ids of messages by their marks. */
export type Found = ReadonlyMap<string, string>;

export interface Looked {
  readonly found: Found;
  /** False when there was more to read than anybody would: what is not found may stand there still. */
  readonly complete: boolean;
}

export interface LookingFor {
  /** Marks that the missing messages may have. */
  readonly marks: ReadonlySet<string>;
  /** Whether nothing more needs to be looked for. */
  readonly isAll: (found: Found) => boolean;
  /** Id of the bot. */
  readonly author: string;
  /** No message of them is older; ms since 1970. */
  readonly since: number;
}

type Reads = Pick<Requests, "messagesAfter">;

/** Clocks differ, and a message's id has Discord's. */
const CLOCK_ERROR_MS = 10 * 60_000;
/** Requests for one channel: messages of an edition stand near its beginning, however busy the channel. */
const MAX_READS = 50;
/** Threads of the bot whose first message is looked at. */
const MAX_THREADS = 50;

/** Reads on from where the edition began until all is found or nothing comes any more. */
export async function findMessages(requests: Reads, channel: string, what: LookingFor): Promise<Looked> {
  const found = new Map<string, string>();
  let after = startOf(what);
  for (let reads = 0; reads < MAX_READS; reads++) {
    const messages = await requests.messagesAfter(channel, after);
    for (const message of messages) note(message, what, found);
    if (what.isAll(found) || messages.length < READ_AT_ONCE) return { found, complete: true };
    after = messages[0]?.id ?? after;
  }
  return { found, complete: false };
}

export interface ForumPlace {
  readonly guild: string;
  readonly forum: string;
  /** Title of the post, and the mark of its first message. */
  readonly name: string;
  readonly mark: string;
  /** Without Read Message History messages cannot be looked at: the title has to do. */
  readonly readsHistory: boolean;
}

/** The post of an edition among the threads that the bot began in a forum; `found` has the mark of its first message. */
export async function findPost(requests: Requests, place: ForumPlace, what: LookingFor): Promise<Looked> {
  const active = await requests.activeThreads(place.guild);
  const archived = place.readsHistory ? await requests.archivedThreads(place.forum) : [];
  const own = [...active, ...archived]
    .filter((thread) => thread.parent_id === place.forum && isRecent(thread, what))
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  const found = new Map<string, string>();
  for (const { id, name } of own.slice(0, MAX_THREADS)) {
    if (place.readsHistory) {
      const first = await firstMessage(requests, id);
      if (first) note(first, what, found);
    } else if (name === place.name) found.set(place.mark, id);
    if (found.size > 0) break;
  }
  return { found, complete: own.length <= MAX_THREADS };
}

/** Null where people deleted it: their thread is no longer the edition's. */
async function firstMessage(requests: Reads, thread: string): Promise<ReadMessage | null> {
  const after = (BigInt(thread) - 1n).toString();
  const messages = await requests.messagesAfter(thread, after);
  return messages.find(({ id }) => id === thread) ?? null;
}

function isRecent(thread: APIThreadChannel, what: LookingFor): boolean {
  return thread.owner_id === what.author && BigInt(thread.id) > BigInt(startOf(what));
}

function startOf({ since }: LookingFor): string {
  return SnowflakeUtil.generate({ timestamp: since - CLOCK_ERROR_MS }).toString();
}

function note(message: ReadMessage, { author, marks }: LookingFor, found: Map<string, string>): void {
  const mark = markOf(message);
  if (message.author.id === author && mark !== null && marks.has(mark)) found.set(mark, message.id);
}

/** The mark of a message: the foot of its last embed, or its last line. */
function markOf({ embeds, content }: ReadMessage): string | null {
  const foot = embeds.at(-1)?.footer?.text;
  if (foot !== undefined) return foot;
  const line = content.slice(content.lastIndexOf("\n") + 1);
  return line.startsWith("-# ") ? line.slice(3) : null;
}
