/** Checks the declarations of application commands as Discord does when they are registered. */
import { choice } from "./check-callback.ts";
import {
  type Fields,
  fields,
  flag,
  given,
  list,
  oneOf,
  openForm,
  type Place,
  required,
  text,
  whole,
} from "./form.ts";
import { COMMAND } from "./limits.ts";
import { checkLocalizations, longest } from "./localizations.ts";
import { refusal } from "./refusal.ts";

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const OPTION = { subcommand: 1, group: 2, string: 3, integer: 4, channel: 7, number: 10 } as const;
/** Those of guilds. */
const CHANNEL_TYPES: readonly number[] = [0, 2, 4, 5, 10, 11, 12, 13, 14, 15, 16];
const WITH_CHOICES: readonly number[] = [OPTION.string, OPTION.integer, OPTION.number];
const CHAT_INPUT = 1;
const PLAIN = [3, 4, 5, 6, 7, 8, 9, 10, 11];
/** Option types in a command, in a group, in a subcommand. */
const ALLOWED_AT = [[OPTION.subcommand, OPTION.group, ...PLAIN], [OPTION.subcommand], PLAIN];

/** Throws what Discord would answer to registering these commands at once. */
export function checkCommands(value: unknown): readonly Fields[] {
  const form = openForm();
  const commands = list(form, value, 0, COMMAND.chatInput + 2 * COMMAND.contextMenu).map((item, index) =>
    checkCommand(form.at(index), item),
  );
  const names = commands.map((one) => `${one.type ?? CHAT_INPUT} ${one.name}`);
  names.forEach((name, index) => {
    if (names.indexOf(name) !== index)
      form
        .at(index, "name")
        .wrong("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
  });
  form.refuseIfWrong();
  const ofType = (type: number) => commands.filter((one) => (one.type ?? CHAT_INPUT) === type).length;
  if (ofType(CHAT_INPUT) > COMMAND.chatInput || [2, 3].some((type) => ofType(type) > COMMAND.contextMenu))
    throw refusal("tooManyCommands");
  return commands;
}

export function checkCommand(place: Place, value: unknown): Fields {
  const command = fields(place, value) ?? {};
  const type = command.type ?? CHAT_INPUT;
  oneOf(place.at("type"), type, [1, 2, 3]);
  if (type === CHAT_INPUT) {
    name(place, command);
    description(place, command);
    checkOptions(place.at("options"), command.options, 0);
  } else {
    menuName(place.at("name"), command.name);
    checkLocalizations(place.at("name_localizations"), command.name_localizations, menuName);
    if (given(command.options))
      place
        .at("options")
        .wrong("APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS", "Context menu commands have no options");
    if (given(command.description) && command.description !== "")
      place
        .at("description")
        .wrong("APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION", "Context menu commands have no description");
  }
  scope(place, command);
  if (charsOf(command) > COMMAND.totalChars)
    place.wrong("APPLICATION_COMMAND_TOO_LARGE", `Command exceeds maximum size (${COMMAND.totalChars})`);
  return command;
}

/** In a menu, names may have capitals and spaces; Discord trims them before it counts. */
function menuName(place: Place, value: unknown): void {
  if (!given(value)) required(place);
  else text(place, typeof value === "string" ? value.trim() : value, 1, COMMAND.nameChars);
}

/** Where and to whom a command is shown. */
function scope(place: Place, command: Fields): void {
  const permissions = command.default_member_permissions;
  if (given(permissions) && !/^\d+$/.test(String(permissions)))
    place.at("default_member_permissions").wrong("BITFIELD_INVALID", "Must be a permission bit set.");
  flag(place.at("nsfw"), command.nsfw);
  flag(place.at("dm_permission"), command.dm_permission);
  distinct(place.at("contexts"), command.contexts, [0, 1, 2]);
  distinct(place.at("integration_types"), command.integration_types, [0, 1]);
  if (Array.isArray(command.integration_types) && command.integration_types.length === 0)
    required(place.at("integration_types"));
}

function distinct(place: Place, value: unknown, allowed: readonly number[]): void {
  const items = list(place, value, 0, allowed.length);
  items.forEach((item, index) => {
    oneOf(place.at(index), item, allowed);
  });
  if (new Set(items).size < items.length) place.wrong("SET_TYPE_DUPLICATE", "Values must be unique.");
}

function checkName(place: Place, value: unknown): void {
  if (!given(value)) required(place);
  else if (typeof value !== "string" || !NAME.test(value) || value !== value.toLowerCase())
    place.wrong("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
}

function name(place: Place, named: Fields): void {
  checkName(place.at("name"), named.name);
  checkLocalizations(place.at("name_localizations"), named.name_localizations, checkName);
}

function description(place: Place, described: Fields): void {
  const check = (at: Place, value: unknown) => text(at, value, 1, COMMAND.descriptionChars);
  check(place.at("description"), described.description);
  checkLocalizations(place.at("description_localizations"), described.description_localizations, check);
}

/** `depth` 0 is the command, 1 a group, 2 a subcommand. */
function checkOptions(place: Place, value: unknown, depth: number): void {
  const options = list(place, value, 0, COMMAND.options).map((item, index) => {
    const option = fields(place.at(index), item) ?? {};
    checkOption(place.at(index), option, depth);
    return option;
  });
  const nested = options.filter(isNested).length;
  if (nested > 0 && nested < options.length)
    place.wrong("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands and other options cannot be mixed");
  const firstOptional = options.findIndex((option) => !isNested(option) && option.required !== true);
  options.forEach((option, index) => {
    if (firstOptional >= 0 && index > firstOptional && option.required === true)
      place
        .at(index)
        .wrong(
          "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
          "Required options must be placed before non-required options",
        );
    if (options.findIndex((other) => sharesName(other, option)) < index)
      place
        .at(index, "name")
        .wrong("APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists");
  });
}

function isNested({ type }: Fields): boolean {
  return type === OPTION.subcommand || type === OPTION.group;
}

/** Names must differ in every language. */
function sharesName(a: Fields, b: Fields): boolean {
  const names = ({ name_localizations: others }: Fields): Fields =>
    typeof others === "object" && others !== null ? (others as Fields) : {};
  if (a === b || a.name === b.name) return true;
  return Object.entries(names(a)).some(([locale, one]) => names(b)[locale] === one);
}

function checkOption(place: Place, option: Fields, depth: number): void {
  oneOf(place.at("type"), option.type, ALLOWED_AT[depth] ?? []);
  name(place, option);
  description(place, option);
  flag(place.at("required"), option.required);
  if (isNested(option)) {
    checkOptions(place.at("options"), option.options, option.type === OPTION.group ? 1 : 2);
    return;
  }
  bounds(place, option);
  checkChoices(place, option);
  checkChannelTypes(place, option);
}

function checkChannelTypes(place: Place, { type, channel_types: types }: Fields): void {
  if (!given(types)) return;
  distinct(place.at("channel_types"), types, CHANNEL_TYPES);
  if (type !== OPTION.channel)
    place.wrong(
      "APPLICATION_COMMAND_OPTIONS_CHANNEL_TYPES_INVALID",
      "Only channel options have channel types",
    );
}

function bounds(place: Place, option: Fields): void {
  const max = COMMAND.textOptionChars;
  const shortest = whole(place.at("min_length"), option.min_length, 0, max) ?? 0;
  const most = whole(place.at("max_length"), option.max_length, 1, max) ?? max;
  if (shortest > most) place.at("max_length").wrong("NUMBER_TYPE_MIN", "max_length is below min_length");
  if ((given(option.min_length) || given(option.max_length)) && option.type !== OPTION.string)
    place.wrong("APPLICATION_COMMAND_OPTION_LENGTH_INVALID", "Only string options have lengths");
  if (option.type === OPTION.integer) {
    whole(place.at("min_value"), option.min_value, -COMMAND.integer, COMMAND.integer);
    whole(place.at("max_value"), option.max_value, -COMMAND.integer, COMMAND.integer);
  }
  if (given(option.min_value) && Number(option.min_value) > Number(option.max_value ?? COMMAND.integer))
    place.at("max_value").wrong("NUMBER_TYPE_MIN", "max_value is below min_value");
}

function checkChoices(place: Place, option: Fields): void {
  if (option.autocomplete === true && Array.isArray(option.choices) && option.choices.length > 0)
    place
      .at("autocomplete")
      .wrong(
        "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
        "autocomplete and choices are mutually exclusive",
      );
  const offers = given(option.choices) || option.autocomplete === true;
  if (offers && !WITH_CHOICES.includes(Number(option.type)))
    place.at("type").wrong("APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", "This type has no choices");
  const at = place.at("choices");
  const choices = list(at, option.choices, 0, COMMAND.choices).map((item, index) =>
    choice(at.at(index), item, option.type === OPTION.string),
  );
  if (new Set(choices.map(({ name: shown }) => shown)).size < choices.length)
    at.wrong("APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", "Option choice name already exists");
}

/** Names, descriptions and choices of a command and all its options. */
function charsOf(node: Fields): number {
  const parts = [...listOf(node.options).map(charsOf), ...listOf(node.choices).map(choiceChars)];
  const own =
    longest(node.name, node.name_localizations) + longest(node.description, node.description_localizations);
  return parts.reduce((sum, part) => sum + part, own);
}

function choiceChars(one: Fields): number {
  return longest(one.name, one.name_localizations) + String(one.value ?? "").length;
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
}
