/** Validates a command's options at the door: what was expected and what came, in one sentence each. */
import { parseDateWords } from "../text/dates/words.ts";
import type { Caller, Declaration, OptionSpec, OptionSpecs, TimeSpan, ValuesOf } from "./command.ts";
import { UserError } from "./errors.ts";
import { readLanguage } from "./languages.ts";

interface Setting {
  readonly caller: Caller;
  readonly now: Date;
}

/** Longest name of a source or a speaker, or article id, that is looked at; real ones are far shorter. */
export const MAX_NAME_CHARS = 200;
/** How much of a wrong value an error repeats. */
const MAX_ECHO_CHARS = 60;

/** Checks names, presence, types, ranges and dates; returns the values as the command's handler wants them. */
export function readOptions<O extends OptionSpecs>(
  command: Declaration<O>,
  given: Readonly<Record<string, unknown>>,
  setting: Setting,
): ValuesOf<O> {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(command.options, name)) throw unknownOption(command, name);
  }
  for (const [name, spec] of Object.entries(command.options)) {
    const value = given[name];
    if (value === undefined || value === null) {
      if (spec.required) throw missingOption(command, name);
      continue;
    }
    const read = readOption(name, spec, value, setting);
    if (spec.kind !== "private") values[name] = read;
  }
  checkOrder(values);
  return values as ValuesOf<O>;
}

function readOption(name: string, spec: OptionSpec, value: unknown, setting: Setting): unknown {
  switch (spec.kind) {
    case "integer":
      return readInteger(name, spec, value);
    case "flag":
    case "private":
      if (typeof value !== "boolean") throw invalid(name, "true or false", value);
      return value;
    case "text":
      return readText(name, value, spec.maxLength);
    case "source":
    case "speaker":
    case "article":
      return readText(name, value, MAX_NAME_CHARS);
    case "choice":
      return readChoice(name, spec, value);
    case "language":
      return readLanguageOption(name, value, setting.caller.locale);
    case "date":
      return readDate(name, value, setting);
  }
}

function readText(name: string, value: unknown, maxLength: number): string {
  if (typeof value !== "string") throw invalid(name, "a text", value);
  const text = value.trim();
  if (text === "") throw invalid(name, "a text that is not empty", value);
  if (text.length > maxLength)
    throw new UserError(
      "invalid_option",
      `Option “${name}” takes at most ${maxLength} characters, and ${text.length} came.`,
      { option: name },
    );
  return text;
}

function readInteger(name: string, spec: OptionSpec & { kind: "integer" }, value: unknown): number {
  const fits = typeof value === "number" && Number.isInteger(value) && value >= spec.min && value <= spec.max;
  if (!fits) throw invalid(name, `a whole number from ${spec.min} to ${spec.max}`, value);
  return value;
}

function readChoice(name: string, spec: OptionSpec & { kind: "choice" }, value: unknown): string {
  const found = spec.choices.find((choice) => choice.value === value);
  if (!found) throw invalid(name, `one of ${spec.choices.map((choice) => choice.value).join(", ")}`, value);
  return found.value;
}

function readLanguageOption(name: string, value: unknown, locale: string): string {
  const language = typeof value === "string" ? readLanguage(value, locale) : null;
  if (language === null)
    throw invalid(name, "a language, as a code such as “ru” or by its name such as “Russian”", value);
  return language;
}

function readDate(name: string, value: unknown, { caller, now }: Setting): TimeSpan {
  const span =
    typeof value === "string" && value.length <= MAX_NAME_CHARS
      ? parseDateWords(value.trim(), { locale: caller.locale, now })
      : null;
  if (!span)
    throw new UserError(
      "invalid_date",
      `Option “${name}” takes a date such as 2024-11-06, 2024-11 or “last week”, and ${echo(value)} came.`,
      { option: name },
    );
  return { from: span.from.toISOString(), to: span.to.toISOString() };
}

function checkOrder(values: Readonly<Record<string, unknown>>): void {
  const from = values.from as TimeSpan | undefined;
  const to = values.to as TimeSpan | undefined;
  if (from && to && from.from >= to.to)
    throw new UserError(
      "invalid_range",
      `“from” (${from.from.slice(0, 10)}) lies after “to” (${to.from.slice(0, 10)}); swap them.`,
    );
}

function unknownOption(command: Declaration, name: string): UserError {
  const known = Object.keys(command.options);
  const list = known.length === 0 ? "it takes none" : `it takes ${known.join(", ")}`;
  return new UserError("unknown_option", `“${command.name}” has no option “${clip(name)}”; ${list}.`, {
    option: name,
    known,
  });
}

function missingOption(command: Declaration, name: string): UserError {
  return new UserError("missing_option", `“${command.name}” needs the option “${name}”.`, { option: name });
}

function invalid(name: string, expected: string, value: unknown): UserError {
  return new UserError("invalid_option", `Option “${name}” takes ${expected}, and ${echo(value)} came.`, {
    option: name,
  });
}

function echo(value: unknown): string {
  if (typeof value === "string") return `“${clip(value)}”`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}

function clip(text: string): string {
  return text.length <= MAX_ECHO_CHARS ? text : `${text.slice(0, MAX_ECHO_CHARS)}…`;
}
