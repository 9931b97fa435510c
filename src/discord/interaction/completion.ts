/** Suggestions while a person types an option; from memory, and none rather than late. */
import type { AutocompleteInteraction } from "discord.js";
import type { Door } from "../../core/handle.ts";
import { COMPLETION_LIMITS as LIMITS } from "../limits.ts";
import { fitTo } from "../render/fit.ts";
import { visibleLine } from "../render/visible.ts";

/** Throws what the door throws, after Discord was given an empty list. */
export async function onTyping(interaction: AutocompleteInteraction, door: Door): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  try {
    const found = await door.complete(interaction.commandName, name, String(value), {
      locale: interaction.locale,
    });
    await interaction.respond(
      found
        .map((one) => ({ value: one.value, name: fitTo(one.name, LIMITS.nameChars, visibleLine) }))
        .filter((one) => one.name !== "" && one.value !== "" && one.value.length <= LIMITS.valueChars)
        .slice(0, LIMITS.choices),
    );
  } catch (error) {
    if (!interaction.responded) await interaction.respond([]);
    throw error;
  }
}
