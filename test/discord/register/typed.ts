/** What tests of payloads share: the payloads of what people type, and the options in them. */
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from "discord.js";
import type { Declaration } from "../../../src/core/command.ts";
import { commandPayloads, type SlashPayload } from "../../../src/discord/register/payload.ts";

/** The payloads of what people type. */
export function typed(...declarations: readonly Declaration[]): SlashPayload[] {
  return commandPayloads(declarations).flatMap((payload) => ("description" in payload ? [payload] : []));
}

/** The options of a command, or of each of its subcommands. */
export function optionLists({ options = [] }: SlashPayload): readonly APIApplicationCommandBasicOption[][] {
  const plain: APIApplicationCommandBasicOption[] = [];
  const lists: APIApplicationCommandBasicOption[][] = [];
  for (const option of options) {
    if (option.type === ApplicationCommandOptionType.Subcommand) lists.push([...(option.options ?? [])]);
    else if (option.type !== ApplicationCommandOptionType.SubcommandGroup) plain.push(option);
  }
  return lists.length > 0 ? lists : [plain];
}
