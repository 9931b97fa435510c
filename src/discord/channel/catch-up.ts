/** Reads the ask channels again after the bot was away: what was asked meanwhile is answered, once. */
import type { Client, Message, TextBasedChannel } from "discord.js";
import type { Clock } from "../../core/ports.ts";
import { retrying } from "../network.ts";
import { isAskChannel } from "./ask-channels.ts";

/** Older questions have found another answer, or nobody waits any more. */
const MAX_AGE_MS = 10 * 60 * 1000;
/** Messages of one request, as many as Discord gives. */
const PAGE = 100;
/** Beyond this many a channel is no place where each question is waited for. */
const MAX_PAGES = 10;

export interface CatchUpParts {
  readonly client: Client<true>;
  readonly askChannels: ReadonlySet<string>;
  readonly clock: Clock;
  /** Answers a message if it is a question. */
  readonly onMessage: (message: Message) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** Reads the channels of one shard, and the threads in them. A channel that cannot be read stops no other. */
export async function catchUp(shardId: number, parts: CatchUpParts): Promise<void> {
  await Promise.all(
    channelsOf(shardId, parts).map(async (channel) => {
      try {
        for (const message of unanswered(await recentMessages(channel, parts.clock), parts.client.user.id))
          await parts.onMessage(message);
      } catch (error) {
        parts.onError(error);
      }
    }),
  );
}

function channelsOf(shardId: number, { client, askChannels }: CatchUpParts): TextBasedChannel[] {
  return [...client.channels.cache.values()].flatMap((channel) => {
    if (!channel.isTextBased() || channel.isDMBased() || channel.guild.shardId !== shardId) return [];
    return isAskChannel(channel, askChannels) ? [channel] : [];
  });
}

/** Read from the newest on, so that every reply to what is read is read too; given oldest first. */
async function recentMessages(channel: TextBasedChannel, clock: Clock): Promise<Message[]> {
  const since = clock().getTime() - MAX_AGE_MS;
  const found: Message[] = [];
  for (let page = 0; page < MAX_PAGES; page++) {
    const before = found.at(-1)?.id;
    const options = { limit: PAGE, cache: false, ...(before === undefined ? {} : { before }) };
    const batch = await retrying(() => channel.messages.fetch(options));
    const recent = [...batch.values()].filter(({ createdTimestamp }) => createdTimestamp >= since);
    found.push(...recent.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1)));
    if (recent.length < PAGE) break;
  }
  return found.reverse();
}

/** What the bot has replied to needs no other answer, whichever process gave it. */
function unanswered(messages: readonly Message[], botId: string): Message[] {
  const answered = new Set(
    messages.flatMap(({ author, reference }) => (author.id === botId && reference?.messageId) || []),
  );
  return messages.filter(({ id }) => !answered.has(id));
}
