/** Slash commands, and commands on messages, as Discord registers them, derived from the declarations. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { Declaration, Localized, OptionSpec } from "../../core/command.ts";
import { MAX_NAME_CHARS } from "../../core/options.ts";

export type SlashPayload = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type MessagePayload = RESTPostAPIContextMenuApplicationCommandsJSONBody;
export type CommandPayload = SlashPayload | MessagePayload;

/**
 * Where commands work: in servers and in direct messages with the bot, and for whoever is there. The coverage is the server's,
 * so nobody can take the bot along to other places by installing it for themselves.
 */
function places() {
  return {
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
}

/** Everything that Discord is told of a command. */
export function payloadsOfCommand(command: Declaration): CommandPayload[] {
  const onMessages = messagePayload(command);
  return [commandPayload(command), ...(onMessages === null ? [] : [onMessages])];
}

/** The entry in the menu of every message; null for a command that takes none. */
export function messagePayload({ message }: Declaration): MessagePayload | null {
  if (message === undefined) return null;
  return {
    type: ApplicationCommandType.Message,
    name: message.name["en-US"],
    name_localizations: localizations(message.name),
    ...places(),
  };
}

/** The command that people type. */
export function commandPayload(command: Declaration): SlashPayload {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description["en-US"],
    description_localizations: localizations(command.description),
    options: Object.entries(command.options).map(([name, spec]) => optionPayload(name, spec)),
    ...places(),
  };
}

function optionPayload(name: string, spec: OptionSpec): APIApplicationCommandBasicOption {
  const base = {
    name,
    description: spec.description["en-US"],
    description_localizations: localizations(spec.description),
    required: spec.required ?? false,
  };
  switch (spec.kind) {
    case "text":
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        min_length: 1,
        max_length: spec.maxLength,
      };
    case "date":
      return { ...base, type: ApplicationCommandOptionType.String, max_length: MAX_NAME_CHARS };
    case "language":
    case "source":
    case "speaker":
    case "article":
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        max_length: MAX_NAME_CHARS,
        autocomplete: true,
      };
    case "choice":
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        choices: spec.choices.map((choice) => ({
          value: choice.value,
          name: choice.name["en-US"],
          name_localizations: localizations(choice.name),
        })),
      };
    case "integer":
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        min_value: spec.min,
        max_value: spec.max,
      };
    case "flag":
    case "private":
      return { ...base, type: ApplicationCommandOptionType.Boolean };
  }
}

/** English stands among them: without it, readers of British English would get no text of their own. */
function localizations(texts: Localized): LocalizationMap {
  return { ...texts };
}
