/** Whether a message asks the bot something, and what. */
import { type Message, MessageType } from "discord.js";
import { isQuestion } from "../../core/question.ts";
import { isAskChannel } from "./ask-channels.ts";

/** What people say, unlike notices of joining, pinning and the like. */
const SPOKEN: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/**
 * The question that a message puts to the bot; empty when it only mentions the bot. Null for what is not for the bot:
 * messages of bots, its own among them, and chatter.
 */
export function questionIn(message: Message, askChannels: ReadonlySet<string>): string | null {
  const { author, channel, client, content, mentions } = message;
  if (author.bot || message.webhookId !== null || !SPOKEN.has(message.type)) return null;
  const botId = client.user.id;
  const parts = content.split(new RegExp(`<@!?${botId}>`));
  const text = parts.join(" ").trim();
  if (parts.length > 1 || channel.isDMBased()) return text;
  // A reply to the bot notifies it too, but often only says thanks.
  const isHeard = isAskChannel(channel, askChannels) || mentions.users.has(botId);
  return isHeard && isQuestion(text) ? text : null;
}
