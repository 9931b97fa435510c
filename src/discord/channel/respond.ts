/** Answers one question of a channel with a reply, or tells the asker privately why there is none. */
import type { Message, SendableChannels } from "discord.js";
import { failureOf, type OnError } from "../../core/failure.ts";
import type { Clock } from "../../core/ports.ts";
import { type AnswerParts, answer } from "../answer.ts";
import { troubleOf } from "../errors.ts";
import { noteOf, ownWords } from "../notes.ts";
import type { Missing } from "../permissions.ts";
import type { Queue } from "../queue.ts";
import { createRecent, type Recent } from "../recent.ts";
import type { MessageBody } from "../render/message.ts";
import { words } from "../words.ts";
import { editReply, missingFor, sendReply, writeTo } from "./sending.ts";

/** The command that answers questions. */
const COMMAND = "ask";
/** Channels and people remembered. */
const MAX_REMEMBERED = 5_000;
/** A typing sign lasts ten seconds. */
const TYPING_MS = 8_000;
/** Whoever asks again within this time is not told again that a permission is missing. */
const TOLD_MS = 60 * 60 * 1000;

export interface ChannelAnswerParts extends AnswerParts {
  readonly queue: Queue;
  readonly onError: OnError;
  readonly clock: Clock;
  /** True once a message or its channel was deleted; nobody waits for its answer. */
  readonly isGone: (message: Message) => boolean;
}

export interface Asking {
  readonly text: string;
  /** The question that it goes on from; null for none. */
  readonly previous: string | null;
  /** The answer that is to be edited; null while there is none. */
  readonly replyId: string | null;
  /** Nobody is written to directly. */
  readonly quiet: boolean;
}

/** Answers a message; resolves to the answer's id. */
export type Respond = (message: Message, asking: Asking) => Promise<string | null>;

export function responder(parts: ChannelAnswerParts): Respond {
  const typing = createRecent<number>(MAX_REMEMBERED);
  const told = createRecent<number>(MAX_REMEMBERED);
  const now = () => parts.clock().getTime();

  async function showTyping(channel: SendableChannels): Promise<void> {
    if (!isDue(typing, channel.id, now(), TYPING_MS)) return;
    // Only a sign of life: the answer does not depend on it.
    await channel
      .sendTyping()
      .catch((error) => parts.log.info({ trouble: troubleOf(error) }, "no typing sign"));
  }

  async function tellMissing(message: Message, { toSend }: Missing): Promise<void> {
    if (!isDue(told, `${message.channelId} ${message.author.id}`, now(), TOLD_MS)) return;
    const values = { channel: `<#${message.channelId}>`, permissions: toSend.join(", ") };
    await writeTo(message, ownWords(words("missingPermissions", localeOf(message), values)));
  }

  return async (message, asking) => {
    const { channel } = message;
    const { replyId, quiet } = asking;
    if (!channel.isSendable() || parts.isGone(message)) return replyId;
    const missing = missingFor(message);
    if (missing.toSend.length > 0) {
      if (!quiet) await tellMissing(message, missing);
      return replyId;
    }
    if (replyId === null) void showTyping(channel);
    const body = await bodyFor(message, asking, missing, parts);
    if (body === null || parts.isGone(message)) return replyId;
    if (replyId === null) return sendReply(message.id, channel, body, missing);
    await editReply(channel, replyId, body);
    return replyId;
  };
}

/** Null when the asker was told privately that there is no answer. */
async function bodyFor(
  message: Message,
  { text, previous, quiet }: Asking,
  missing: Missing,
  parts: ChannelAnswerParts,
): Promise<MessageBody | null> {
  const locale = localeOf(message);
  if (text === "") {
    const mention = `<@${message.client.user.id}>`;
    return ownWords(words("shortHelp", locale, { mention, command: parts.mention("help") }));
  }
  const options = { question: text };
  const request = {
    command: COMMAND,
    options,
    caller: { locale, ...(previous === null ? {} : { previousQuestion: previous }) },
    asker: message.author.id,
    isPrivate: false,
    asText: missing.embeds,
    mayAttach: !missing.files,
  };
  try {
    return await parts.queue.run(() => answer(request, parts));
  } catch (error) {
    const note = noteOf(failureOf(error, parts.onError).message);
    return quiet || (await writeTo(message, note)) ? null : note;
  }
}

/** Messages say nothing of their author's language; the server does of its own. */
function localeOf({ guild }: Message): string {
  return guild?.preferredLocale ?? "en-US";
}

/** True at most once in a time for each key. */
function isDue(memory: Recent<number>, key: string, now: number, everyMs: number): boolean {
  const due = now - (memory.get(key) ?? Number.NEGATIVE_INFINITY) >= everyMs;
  if (due) memory.set(key, now);
  return due;
}
