/** Sends, edits and finds the bot's own messages in channels, and writes to people directly. */
import type { Message, SendableChannels } from "discord.js";
import { troubleOf } from "../errors.ts";
import { sendingFiles } from "../files.ts";
import { retrying } from "../network.ts";
import { sendable } from "../notes.ts";
import { type Missing, missingIn } from "../permissions.ts";
import type { MessageBody } from "../render/message.ts";

/** Messages looked through for a reply: it stands near what it answers. */
const MAX_REPLIES_READ = 50;

/** What the bot lacks in the channel of a message. */
export function missingFor({ channel, client }: Message): Missing {
  return missingIn(channel, channel.isDMBased() ? null : channel.permissionsFor(client.user));
}

/** Answers a message; resolves to the id of the answer. The nonce makes Discord take it once, however often it is sent. */
export async function sendReply(
  messageId: string,
  channel: SendableChannels,
  body: MessageBody,
  { history }: Missing,
): Promise<string> {
  // A question that is deleted at this moment must not make the answer fail.
  const reply = { messageReference: messageId, failIfNotExists: false };
  const send = (some: MessageBody) =>
    retrying<Message>(() =>
      channel.send({
        ...sendable(some),
        nonce: messageId,
        enforceNonce: true,
        ...(history ? {} : { reply }),
      }),
    );
  const sent = await sendingFiles(body, send);
  return sent.id;
}

/** Replaces an answer, its files too; one that was deleted stays deleted. */
export async function editReply(
  channel: SendableChannels,
  replyId: string,
  body: MessageBody,
): Promise<void> {
  try {
    // Files that are not named are taken off; discord.js adds the new ones to the list, so each attempt needs its own.
    await sendingFiles(body, (some) =>
      retrying(() => channel.messages.edit(replyId, { ...sendable(some), attachments: [] })),
    );
  } catch (error) {
    if (troubleOf(error) !== "gone") throw error;
  }
}

/** The id of the bot's answer to a message, from the channel itself: it may have been given before a restart. */
export async function findReply({ id, channel, client }: Message): Promise<string | null> {
  const later = await channel.messages.fetch({ after: id, limit: MAX_REPLIES_READ, cache: false });
  const own = later.find(
    ({ author, reference }) => author.id === client.user.id && reference?.messageId === id,
  );
  return own?.id ?? null;
}

/** A direct message to the author, with a link to what it is about; false when they take none. */
export async function writeTo({ author, url }: Message, note: MessageBody): Promise<boolean> {
  try {
    await author.send(sendable({ ...note, content: `${url}\n${note.content}` }));
    return true;
  } catch (error) {
    if (troubleOf(error) !== "closed") throw error;
    return false;
  }
}
