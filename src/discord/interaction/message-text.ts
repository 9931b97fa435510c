/** The text of a message that somebody pointed at, ready to be an option of a command. */
import type { Message } from "discord.js";
import { parts } from "../render/fit.ts";
import { isSeen } from "../render/visible.ts";
import { unformatted } from "./unformatted.ts";

/**
 * What the message says: its own words, else those it passes on, else those of its embeds; "" where there are none.
 * Above an answer of the bot stands the question: there the embeds go first.
 */
export function messageText(message: Message): string {
  const { content, messageSnapshots, embeds, author, client } = message;
  const passedOn = messageSnapshots.map((one) => one.content ?? "").join("\n");
  const embedded = embeds.map(({ description }) => description ?? "").join("\n");
  const isOwn = author.id === client.user.id;
  const candidates = isOwn ? [embedded, content] : [content, passedOn, embedded];
  return candidates.map((text) => unformatted(text, nameIn(message))).find(isSeen) ?? "";
}

/** As much of a text as an option takes, to the end of a sentence or a word. */
export function beginning(text: string, maxLength: number): string {
  const [first = ""] = parts(text, maxLength, (part) => part.length);
  return first.trimEnd();
}

/** Names of who and what a message mentions, as far as Discord sent them along. */
function nameIn({ mentions }: Message) {
  return (kind: "user" | "role" | "channel", id: string): string | null => {
    if (kind === "user")
      return mentions.members?.get(id)?.displayName ?? mentions.users.get(id)?.displayName ?? null;
    if (kind === "role") return mentions.roles.get(id)?.name ?? null;
    const channel = mentions.channels.get(id);
    return channel && "name" in channel ? channel.name : null;
  };
}
