/** Slash commands, and commands on messages, as Discord registers them, derived from the declarations. */
import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { Declaration } from "../../core/command.ts";
import { type CommandGroup, commandGroups } from "../command-names.ts";
import { localizations, optionPayload } from "./option-payload.ts";

export type SlashPayload = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type MessagePayload = RESTPostAPIContextMenuApplicationCommandsJSONBody;
export type CommandPayload = SlashPayload | MessagePayload;

/** Everything that Discord is told of some commands; those of one group become one command with subcommands. */
export function commandPayloads(commands: readonly Declaration[]): CommandPayload[] {
  return commandGroups(commands).flatMap((group) => [
    slashPayload(group),
    ...group.members.flatMap(({ command }) => messagePayload(command) ?? []),
  ]);
}

/** The entry in the menu of every message; null for a command that takes none. */
function messagePayload(command: Declaration): MessagePayload | null {
  const { message } = command;
  if (message === undefined) return null;
  return {
    type: ApplicationCommandType.Message,
    name: message.name["en-US"],
    name_localizations: localizations(message.name),
    ...places([command]),
  };
}

/** The command that people type. */
function slashPayload({ name, members }: CommandGroup): SlashPayload {
  const commands = members.map(({ command }) => command);
  const description = descriptionOf(name, commands);
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: description["en-US"],
    description_localizations: localizations(description),
    options: members.flatMap<NonNullable<SlashPayload["options"]>[number]>(({ subcommand, command }) =>
      subcommand === null ? optionsOf(command) : [subcommandPayload(subcommand, command)],
    ),
    ...places(commands),
  };
}

function subcommandPayload(name: string, command: Declaration): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: command.description["en-US"],
    description_localizations: localizations(command.description),
    options: optionsOf(command),
  };
}

function optionsOf({ options }: Declaration) {
  return Object.entries(options).map(([name, spec]) => optionPayload(name, spec));
}

/** A group's own words, if one of its commands has them; people see them in the settings of a server only. */
function descriptionOf(name: string, commands: readonly Declaration[]) {
  const told = commands.find(({ group }) => group !== undefined)?.group;
  const own = commands.find((command) => command.name === name) ?? commands[0];
  return told ?? own?.description ?? { "en-US": name };
}

/**
 * Where commands work: in servers and, unless they are about a server, in direct messages with the bot, and for whoever is
 * there or may manage the server. The coverage is the server's, so nobody can take the bot along to other places by
 * installing it for themselves. Discord knows no such difference between the subcommands of one command.
 */
function places(commands: readonly Declaration[]) {
  const serversOnly = commands.some((command) => command.serversOnly);
  const forManagers = commands.some((command) => command.forManagers);
  return {
    contexts: serversOnly
      ? [InteractionContextType.Guild]
      : [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    ...(forManagers ? { default_member_permissions: String(PermissionFlagsBits.ManageGuild) } : {}),
  };
}
