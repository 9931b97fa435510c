/** Short notes in words, private wherever Discord allows it. */
import { type AttachmentPayload, MessageFlags, type RepliableInteraction } from "discord.js";
import { MESSAGE_LIMITS } from "./limits.ts";
import { plain } from "./render/escape.ts";
import { fitTo } from "./render/fit.ts";
import type { MessageBody, MessageFile } from "./render/message.ts";
import { words } from "./words.ts";

/** Leaves room for a link to the message that it is about. */
const MAX_NOTE_CHARS = MESSAGE_LIMITS.contentChars - 200;

/** A message of a sentence or two, whatever it repeats of what people wrote. */
export function noteOf(text: string): MessageBody {
  return ownWords(fitTo(text, MAX_NOTE_CHARS, plain));
}

/** The same of the adapter's own words, which may hold mentions of commands. */
export function ownWords(markdown: string): MessageBody {
  return { content: markdown, embeds: [], components: [] };
}

/** A body as it is sent: Discord refuses empty texts. */
export function sendable({ content, embeds, components, files = [] }: MessageBody) {
  return {
    embeds: [...embeds],
    components: [...components],
    ...(files.length === 0 ? {} : { files: files.map(uploaded) }),
    ...(content === "" ? {} : { content }),
    allowedMentions: { parse: [] },
  };
}

function uploaded({ name, bytes, alt }: MessageFile): AttachmentPayload {
  return { attachment: bytes, name, ...(alt === "" ? {} : { description: alt }) };
}

/** Tells only whoever used the interaction, whatever has been answered so far. */
export async function tellPrivately(interaction: RepliableInteraction, note: MessageBody): Promise<void> {
  const body = sendable(note);
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply({ ...body, flags: MessageFlags.Ephemeral });
    return;
  }
  if (interaction.ephemeral) {
    await interaction.editReply(body);
    return;
  }
  // A public acknowledgement cannot become private: it ends, a private note follows, and then it goes.
  await interaction.editReply(sendable(ownWords(words("seeNote", interaction.locale))));
  await interaction.followUp({ ...body, flags: MessageFlags.Ephemeral });
  await interaction.deleteReply();
}
