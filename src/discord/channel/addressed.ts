/** Whether a message asks the bot something, and what. */
import { type Message, MessageType } from "discord.js";
import { leans } from "../../core/follow-up.ts";
import { isQuestion } from "../../core/question.ts";
import { isAskChannel } from "./ask-channels.ts";

/** What people say, unlike notices of joining, pinning and the like. */
const SPOKEN: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/** What a message puts to the bot. */
export interface Addressed {
  /** Empty when the message only mentions the bot. */
  readonly text: string;
  /**
   * `surely`: it is for the bot. `following`: only if it goes on from an answer of the bot, as "and in Brazil" does and
   * "thanks" does not. `in_thread`: only in a thread on an answer of the bot.
   */
  readonly heard: "surely" | "following" | "in_thread";
}

/** Null for what is not for the bot: messages of bots, its own among them, and chatter. */
export function addressed(message: Message, askChannels: ReadonlySet<string>): Addressed | null {
  const { author, channel, client, content, mentions } = message;
  if (author.bot || message.webhookId !== null || !SPOKEN.has(message.type)) return null;
  const botId = client.user.id;
  const text = ownText(message);
  if (text !== content.trim() || channel.isDMBased()) return { text, heard: "surely" };
  // A reply to the bot notifies it too, but often only says thanks.
  const isReply = mentions.users.has(botId) || mentions.repliedUser?.id === botId;
  const isHeard = isReply || isAskChannel(channel, askChannels);
  if (isHeard && isQuestion(text)) return { text, heard: "surely" };
  if (isReply && leans(text)) return { text, heard: "following" };
  const isOpen = channel.isThread() && message.reference === null;
  return isOpen && (isQuestion(text) || leans(text)) ? { text, heard: "in_thread" } : null;
}

/** What a message says, without mentions of the bot. */
export function ownText({ client, content }: Message): string {
  return content
    .split(new RegExp(`<@!?${client.user.id}>`))
    .join(" ")
    .trim();
}
