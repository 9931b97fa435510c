/** Clicks on buttons and menus: everything they need is kept with the reply, so they outlive a restart. */
import {
  type ButtonInteraction,
  MessageFlags,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from "discord.js";
import type { KeptReply } from "../../core/ports.ts";
import type { SourceItem } from "../../core/view.ts";
import type { AnswerParts } from "../answer.ts";
import { type ComponentId, commandOfId, readComponentId } from "../custom-id.ts";
import { hasPicture } from "../files.ts";
import { ownWords, sendable, tellPrivately } from "../notes.ts";
import { itemsOf } from "../render/blocks.ts";
import { drawCopy } from "../render/copy.ts";
import { drawPage, type MessageBody } from "../render/message.ts";
import { pagesOf } from "../render/pages.ts";
import { drawPassage } from "../render/passage.ts";
import { isQuotation } from "../render/quotations.ts";
import { words } from "../words.ts";

type Click = ButtonInteraction | StringSelectMenuInteraction;

/** Forged and expired ids, and those of other versions, get a private note that says what to run again. */
export async function onClick(click: Click, parts: AnswerParts): Promise<void> {
  const id = readComponentId(click.customId);
  const kept = id && (await parts.replies.find(id.key));
  if (!kept || kept.command !== id.command) return tellExpired(click, namedBy(click, parts), parts);
  if (kept.isPrivate && kept.asker !== click.user.id) {
    const command = parts.mention(kept.command);
    return tellPrivately(click, ownWords(words("notYours", click.locale, { command })));
  }
  if (id.action === "page" && click.isButton()) return turn(click, id, kept, parts);
  if (id.action === "show" && click.isStringSelectMenu()) return give(click, kept, parts, showing(click));
  if (id.action === "copy" && click.isStringSelectMenu()) return give(click, kept, parts, copying);
  return tellExpired(click, kept.command, parts);
}

/** Whoever asked turns the page in place; anybody else gets a copy of their own, and turns that. */
async function turn(
  click: ButtonInteraction,
  { page, key }: ComponentId,
  kept: KeptReply,
  parts: AnswerParts,
): Promise<void> {
  const isOwn = click.user.id === kept.asker || click.message.flags.has(MessageFlags.Ephemeral);
  const { locale } = click;
  const asText = isOwn && click.message.embeds.length === 0;
  const pages = pagesOf(kept.view, { locale, mention: parts.mention, asText });
  // A copy goes without the picture: it stands in the message that was clicked. In place, it is kept as it is.
  const drawn = { asText, hasPicture: isOwn && hasPicture(click.message) };
  const body = drawPage({ pages, locale, command: kept.command, page, key, ...drawn });
  if (isOwn) await click.update(sendable(body));
  else await click.reply({ ...sendable(body), flags: MessageFlags.Ephemeral });
}

/** What a choice in a menu gives; null for what was never offered. */
type Draw = (item: SourceItem) => MessageBody | null;

function showing({ locale, message }: StringSelectMenuInteraction): Draw {
  return (item) => drawPassage(item, locale, message.embeds.length === 0);
}

function copying(item: SourceItem): MessageBody | null {
  return isQuotation(item) ? drawCopy(item.copy) : null;
}

/** Privately, to anybody who sees the menu. */
async function give(
  click: StringSelectMenuInteraction,
  kept: KeptReply,
  parts: AnswerParts,
  draw: Draw,
): Promise<void> {
  const item = itemsOf(kept.view)[Number(click.values[0])];
  const body = item && draw(item);
  if (!body) return tellExpired(click, kept.command, parts);
  await click.reply({ ...sendable(body), flags: MessageFlags.Ephemeral });
}

/** The command to run again, as far as the id tells. */
function namedBy({ customId }: Click, { door }: AnswerParts): string {
  const named = commandOfId(customId);
  return door.commands.find(({ name }) => name === named)?.name ?? "help";
}

/** Says privately that there is nothing behind this any more, and what to run again. */
export async function tellExpired(
  interaction: RepliableInteraction,
  command: string,
  { mention }: AnswerParts,
): Promise<void> {
  const text = words("expired", interaction.locale, { command: mention(command) });
  await tellPrivately(interaction, ownWords(text));
}
