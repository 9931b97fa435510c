/** The edge for interactions: each goes to its handler once, and no failure of one ends anything else. */
import type { Interaction, RepliableInteraction } from "discord.js";
import { failureOf } from "../../core/failure.ts";
import { logExplained, troubleOf } from "../errors.ts";
import { noteOf, ownWords, sendable, tellPrivately } from "../notes.ts";
import { createRecent } from "../recent.ts";
import type { UnderWay } from "../under-way.ts";
import { words } from "../words.ts";
import { onClick, tellExpired } from "./clicks.ts";
import { onTyping } from "./completion.ts";
import { onMessageCommand } from "./message-command.ts";
import type { CommandParts } from "./replying.ts";
import { onCommand } from "./slash.ts";

/** Discord may deliver an interaction twice; its token is dead after a quarter of an hour. */
const MAX_REMEMBERED = 10_000;

export interface InteractionParts extends CommandParts {
  readonly underWay: UnderWay;
  readonly isStopping: () => boolean;
}

/** The listener; it never rejects. */
export function interactionListener(parts: InteractionParts): (interaction: Interaction) => Promise<void> {
  const seen = createRecent<true>(MAX_REMEMBERED);
  return async (interaction) => {
    if (!seen.first(interaction.id, true)) return;
    await parts.underWay
      .track(guarded(interaction, parts), () => excuse(interaction))
      .catch((error) => parts.onError(error));
  };
}

async function guarded(interaction: Interaction, parts: InteractionParts): Promise<void> {
  try {
    await handle(interaction, parts);
  } catch (error) {
    if (logExplained(error, "an interaction", parts.log)) return;
    const { message } = failureOf(error, parts.onError);
    if (interaction.isRepliable()) await tellIfPossible(interaction, message, parts);
  }
}

async function handle(interaction: Interaction, parts: InteractionParts): Promise<void> {
  if (interaction.isAutocomplete()) return onTyping(interaction, parts.door);
  if (parts.isStopping() && interaction.isRepliable())
    return tellPrivately(interaction, ownWords(words("stopping", interaction.locale)));
  if (interaction.isChatInputCommand()) return onCommand(interaction, parts);
  if (interaction.isMessageContextMenuCommand()) return onMessageCommand(interaction, parts);
  if (interaction.isButton() || interaction.isStringSelectMenu()) return onClick(interaction, parts);
  // A kind that an earlier version used, or another program with the same token.
  if (interaction.isRepliable()) return tellExpired(interaction, "help", parts);
}

async function tellIfPossible(
  interaction: RepliableInteraction,
  message: string,
  { log }: InteractionParts,
): Promise<void> {
  await tellPrivately(interaction, noteOf(message)).catch((error) =>
    log.info({ trouble: troubleOf(error) }, "a failure could not be told"),
  );
}

/** The spinner of an acknowledged command must not turn for ever. */
async function excuse(interaction: Interaction): Promise<void> {
  if (!interaction.isRepliable() || !interaction.deferred || interaction.replied) return;
  await interaction.editReply(sendable(ownWords(words("stopping", interaction.locale))));
}
