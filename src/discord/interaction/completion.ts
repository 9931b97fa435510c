/** Suggestions while a person types an option; from memory, and none rather than late. */
import type { AutocompleteInteraction } from "discord.js";
import type { Door } from "../../core/handle.ts";
import type { Completion } from "../../core/services.ts";
import { COMPLETION_LIMITS as LIMITS } from "../limits.ts";
import { fitTo } from "../render/fit.ts";
import { visibleLine } from "../render/visible.ts";
import { callerOf, nameOf } from "./caller.ts";

/** Throws what the door throws, after Discord was given an empty list. */
export async function onTyping(interaction: AutocompleteInteraction, door: Door): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = nameOf(interaction, door);
  let found: readonly Completion[] = [];
  try {
    found = await door.complete(command, name, String(value), callerOf(interaction));
  } finally {
    await interaction.respond(offered(found));
  }
}

/** What Discord takes: nothing empty, nothing too long. */
function offered(found: readonly Completion[]): { name: string; value: string }[] {
  return found
    .map(({ name, value }) => ({ value, name: fitTo(name, LIMITS.nameChars, visibleLine) }))
    .filter(({ name, value }) => name !== "" && value !== "" && value.length <= LIMITS.valueChars)
    .slice(0, LIMITS.choices);
}
