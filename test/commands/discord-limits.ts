/** Discord's limits on slash commands, as a check that lists every breach of a declaration in words. */
import type {
  ChoiceOption,
  Declaration,
  IntegerOption,
  Localized,
  OptionSpec,
  TextOption,
} from "../../src/core/command.ts";

/** Application commands reference: command structure and naming. */
const LIMITS = {
  descriptionChars: 100,
  options: 25,
  choices: 25,
  choiceChars: 100,
  textOptionChars: 6_000,
  /** Integers lie within ±2^53. */
  integer: 2 ** 53,
  /** Names, descriptions and values of the whole command, the longest localisation of each. */
  commandChars: 8_000,
} as const;

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Locales that Discord knows; a payload with any other is refused. */
const LOCALES: ReadonlySet<string> = new Set(
  (
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th " +
    "zh-CN ja zh-TW ko"
  ).split(" "),
);

const longest = (texts: Localized) => Math.max(...Object.values(texts).map((text) => text.length));

function nameProblems(what: string, name: string): string[] {
  const problems = NAME.test(name) ? [] : [`${what}: “${name}” is no name`];
  return name === name.toLowerCase() ? problems : [...problems, `${what}: “${name}” is not lower-case`];
}

function textProblems(what: string, texts: Localized, maxChars: number): string[] {
  return Object.entries(texts).flatMap(([locale, text]) => [
    ...(LOCALES.has(locale) ? [] : [`${what}: Discord has no locale “${locale}”`]),
    ...(text.length >= 1 && text.length <= maxChars
      ? []
      : [`${what} (${locale}): ${text.length} characters`]),
    ...(text === text.trim() ? [] : [`${what} (${locale}): white space at its ends`]),
  ]);
}

function optionProblems(name: string, option: OptionSpec): string[] {
  const what = `option ${name}`;
  return [
    ...nameProblems(what, name),
    ...textProblems(what, option.description, LIMITS.descriptionChars),
    ...(option.kind === "text" ? lengthProblems(what, option) : []),
    ...(option.kind === "integer" ? rangeProblems(what, option) : []),
    ...(option.kind === "choice" ? choiceProblems(what, option) : []),
  ];
}

function lengthProblems(what: string, { maxLength }: TextOption): string[] {
  const fits = maxLength >= 1 && maxLength <= LIMITS.textOptionChars;
  return fits ? [] : [`${what}: ${maxLength} is no length`];
}

function rangeProblems(what: string, { min, max }: IntegerOption): string[] {
  const exact = Math.max(Math.abs(min), Math.abs(max)) <= LIMITS.integer;
  return [...(exact ? [] : [`${what}: beyond 2^53`]), ...(min <= max ? [] : [`${what}: min above max`])];
}

function choiceProblems(what: string, { choices }: ChoiceOption): string[] {
  const fits = choices.length >= 1 && choices.length <= LIMITS.choices;
  const once = new Set(choices.map(({ value }) => value)).size === choices.length;
  return [
    ...(fits ? [] : [`${what}: ${choices.length} choices`]),
    ...(once ? [] : [`${what}: a value twice`]),
    ...choices.flatMap(({ value, name }) => [
      ...textProblems(`${what}, choice`, name, LIMITS.choiceChars),
      ...(value.length >= 1 && value.length <= LIMITS.choiceChars
        ? []
        : [`${what}: value of ${value.length} characters`]),
    ]),
  ];
}

function optionChars(name: string, option: OptionSpec): number {
  const choices = option.kind === "choice" ? option.choices : [];
  const chosen = choices.reduce((sum, choice) => sum + longest(choice.name) + choice.value.length, 0);
  return name.length + longest(option.description) + chosen;
}

/** Empty when Discord would take the declaration as it is. */
export function problemsOf({ name, description, options }: Declaration): string[] {
  const entries = Object.entries(options);
  const firstOptional = entries.findIndex(([, option]) => !option.required);
  const late = firstOptional < 0 ? [] : entries.slice(firstOptional).filter(([, option]) => option.required);
  const chars =
    name.length + longest(description) + entries.reduce((sum, entry) => sum + optionChars(...entry), 0);
  return [
    ...nameProblems("command", name),
    ...textProblems("command", description, LIMITS.descriptionChars),
    ...entries.flatMap(([option, spec]) => optionProblems(option, spec)),
    ...late.map(([option]) => `option ${option}: required, but after an optional one`),
    ...(entries.length > LIMITS.options ? [`${entries.length} options`] : []),
    ...(chars > LIMITS.commandChars ? [`${chars} characters in all`] : []),
  ];
}
