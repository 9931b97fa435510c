/** Checks payloads of commands against Discord's limits before they are sent; each breach in words. */
import {
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  Locale,
} from "discord.js";
import { COMMAND_LIMITS as LIMITS } from "../limits.ts";
import type { CommandPayload, MessagePayload, SlashPayload } from "./payload.ts";

const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));

/** Texts by locale, as loose as payloads have them. */
type Texts = Readonly<Record<string, string | null | undefined>> | null | undefined;

interface Named {
  readonly name: string;
  readonly description: string;
  readonly description_localizations?: Texts;
}

/** Empty when Discord takes the payload as it is. */
export function commandProblems(commands: readonly CommandPayload[]): string[] {
  const typed = commands.filter(isSlash);
  const onMessages = commands.filter((command) => !isSlash(command));
  // A command that people type and one on messages may share a name.
  const names = commands.map(titleOf);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return [
    ...commands.flatMap((command) => problemsOf(command).map((problem) => `${titleOf(command)}: ${problem}`)),
    ...twice.map((name) => `${name}: there are two of this name`),
    ...(typed.length > LIMITS.commands ? [`${typed.length} commands`] : []),
    ...(onMessages.length > LIMITS.messageCommands ? [`${onMessages.length} commands on messages`] : []),
  ];
}

/** Also for those on messages a name that tells them apart. */
function titleOf(command: CommandPayload): string {
  return isSlash(command) ? `/${command.name}` : `“${command.name}” on messages`;
}

function isSlash(command: CommandPayload): command is SlashPayload {
  return "description" in command;
}

function problemsOf(command: CommandPayload): string[] {
  return isSlash(command) ? slashProblems(command) : messageProblems(command);
}

function messageProblems({ name, name_localizations }: MessagePayload): string[] {
  return [
    ...textProblems("name", name, LIMITS.messageNameChars),
    ...localizedProblems("name", name_localizations, LIMITS.messageNameChars),
  ];
}

function slashProblems(command: SlashPayload): string[] {
  const options = command.options ?? [];
  const chars = charsOf(command) + charsOfAll(options);
  return [
    ...namedProblems("command", command),
    ...options.flatMap((option) =>
      option.type === ApplicationCommandOptionType.Subcommand ? subcommandProblems(command, option) : [],
    ),
    ...listProblems(options),
    ...(chars > LIMITS.commandChars ? [`${chars} characters in all`] : []),
  ];
}

function subcommandProblems(command: SlashPayload, sub: APIApplicationCommandSubcommandOption): string[] {
  const fits = command.name.length + 1 + sub.name.length <= LIMITS.wholeNameChars;
  const problems = [
    ...(fits ? [] : [`more than ${LIMITS.wholeNameChars} characters with the name of its command`]),
    ...listProblems(sub.options ?? []),
  ];
  return problems.map((problem) => `${sub.name}: ${problem}`);
}

/** What is wrong with the options at one place, alone and together. */
function listProblems(options: readonly APIApplicationCommandOption[]): string[] {
  const names = options.map(({ name }) => name);
  const firstOptional = options.findIndex(({ required }) => !required);
  const late = firstOptional < 0 ? [] : options.slice(firstOptional).filter(({ required }) => required);
  return [
    ...options.flatMap(optionProblems),
    ...late.map(({ name }) => `option ${name}: required, but after an optional one`),
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => `option ${name}: there are two of this name`),
    ...(options.length > LIMITS.options ? [`${options.length} options`] : []),
  ];
}

function namedProblems(what: string, { name, description, description_localizations }: Named): string[] {
  return [
    ...(LIMITS.name.test(name) ? [] : [`${what}: “${name}” is no name`]),
    ...(name === name.toLowerCase() ? [] : [`${what}: “${name}” is not lower-case`]),
    ...textProblems(what, description, LIMITS.descriptionChars),
    ...localizedProblems(what, description_localizations, LIMITS.descriptionChars),
  ];
}

function localizedProblems(what: string, texts: Texts, maxChars: number): string[] {
  return Object.entries(texts ?? {}).flatMap(([locale, text]) => [
    ...(LOCALES.has(locale) ? [] : [`${what}: Discord has no locale “${locale}”`]),
    ...textProblems(`${what} (${locale})`, text ?? "", maxChars),
  ]);
}

function textProblems(what: string, text: string, maxChars: number): string[] {
  const fits = text.length >= 1 && text.length <= maxChars;
  return [
    ...(fits ? [] : [`${what}: ${text.length} characters`]),
    ...(text === text.trim() ? [] : [`${what}: white space at its ends`]),
  ];
}

function optionProblems(option: APIApplicationCommandOption): string[] {
  const what = `option ${option.name}`;
  return [
    ...namedProblems(what, option),
    ...("max_length" in option ? lengthProblems(what, option.max_length) : []),
    ...("min_value" in option || "max_value" in option
      ? rangeProblems(what, option.min_value, option.max_value)
      : []),
    ...("choices" in option && option.choices ? choiceProblems(what, option.choices) : []),
  ];
}

function lengthProblems(what: string, maxLength: number | undefined): string[] {
  const fits = maxLength === undefined || (maxLength >= 1 && maxLength <= LIMITS.textChars);
  return fits ? [] : [`${what}: ${maxLength} is no length`];
}

function rangeProblems(what: string, min = 0, max = 0): string[] {
  const exact = Math.max(Math.abs(min), Math.abs(max)) <= LIMITS.integer;
  return [...(exact ? [] : [`${what}: beyond 2^53`]), ...(min <= max ? [] : [`${what}: min above max`])];
}

interface Choice {
  readonly name: string;
  readonly value: string | number;
  readonly name_localizations?: Texts;
}

function choiceProblems(what: string, choices: readonly Choice[]): string[] {
  const fits = choices.length >= 1 && choices.length <= LIMITS.choices;
  const once = new Set(choices.map(({ value }) => value)).size === choices.length;
  return [
    ...(fits ? [] : [`${what}: ${choices.length} choices`]),
    ...(once ? [] : [`${what}: a value twice`]),
    ...choices.flatMap(({ name, value, name_localizations }) => [
      ...textProblems(`${what}, choice`, name, LIMITS.choiceChars),
      ...localizedProblems(`${what}, choice`, name_localizations, LIMITS.choiceChars),
      ...(String(value).length >= 1 && String(value).length <= LIMITS.choiceChars
        ? []
        : [`${what}: value of ${String(value).length} characters`]),
    ]),
  ];
}

function longest(text: string, texts: Texts): number {
  return Math.max(text.length, ...Object.values(texts ?? {}).map((localized) => localized?.length ?? 0));
}

function charsOf({ name, description, description_localizations }: Named): number {
  return name.length + longest(description, description_localizations);
}

function charsOfAll(options: readonly APIApplicationCommandOption[]): number {
  return options.reduce((sum, option) => sum + optionChars(option), 0);
}

function optionChars(option: APIApplicationCommandOption): number {
  const choices: readonly Choice[] = ("choices" in option ? option.choices : undefined) ?? [];
  const chosen = choices.reduce(
    (sum, { name, name_localizations, value }) =>
      sum + longest(name, name_localizations) + String(value).length,
    0,
  );
  const inside =
    option.type === ApplicationCommandOptionType.Subcommand ? charsOfAll(option.options ?? []) : 0;
  return charsOf(option) + chosen + inside;
}
