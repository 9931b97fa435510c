/** An option of a command as Discord registers it, derived from its kind. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  type LocalizationMap,
} from "discord.js";
import type { ChoiceOption, Localized, OptionSpec } from "../../core/command.ts";
import { MAX_ADDRESS_CHARS, MAX_LIST_CHARS, MAX_NAME_CHARS } from "../../core/read-option.ts";
import { DIGEST_CHANNELS } from "../channel-kinds.ts";

/** What a client may enter; the door looks at everything again. */
export function optionPayload(name: string, spec: OptionSpec): APIApplicationCommandBasicOption {
  const base = {
    name,
    description: spec.description["en-US"],
    description_localizations: localizations(spec.description),
    required: spec.required ?? false,
  };
  switch (spec.kind) {
    case "choice":
      return { ...base, type: ApplicationCommandOptionType.String, choices: choicesOf(spec) };
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
    case "channel":
      return { ...base, type: ApplicationCommandOptionType.Channel, channel_types: [...DIGEST_CHANNELS] };
    case "role":
      return { ...base, type: ApplicationCommandOptionType.Role };
    default:
      return { ...base, type: ApplicationCommandOptionType.String, ...typing(spec) };
  }
}

type TypedSpec = Exclude<
  OptionSpec,
  { readonly kind: "choice" | "integer" | "flag" | "private" | "channel" | "role" }
>;

/** How much may be typed, and whether values are suggested meanwhile. */
function typing(spec: TypedSpec) {
  switch (spec.kind) {
    case "text":
      return { min_length: 1, max_length: spec.maxLength };
    case "date":
    case "since":
      return { max_length: MAX_NAME_CHARS };
    case "language":
    case "source":
    case "speaker":
    case "article":
    case "timezone":
    case "subscription":
      return { max_length: MAX_NAME_CHARS, autocomplete: true as const };
    case "languages":
    case "sources":
      return { max_length: MAX_LIST_CHARS, autocomplete: true as const };
    case "watched":
      return { max_length: MAX_ADDRESS_CHARS, autocomplete: true as const };
  }
}

function choicesOf({ choices }: ChoiceOption) {
  return choices.map((choice) => ({
    value: choice.value,
    name: choice.name["en-US"],
    name_localizations: localizations(choice.name),
  }));
}

/** English stands among them: without it, readers of British English would get no text of their own. */
export function localizations(texts: Localized): LocalizationMap {
  return { ...texts };
}
