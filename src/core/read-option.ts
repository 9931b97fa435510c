/** Reads the value of one option, whatever its kind; what is wrong with it in one sentence. */
import { parseDateWords } from "../text/dates/words.ts";
import type { Caller, OptionSpec, TimeSpan } from "./command.ts";
import { UserError } from "./errors.ts";
import { readLanguage } from "./languages.ts";
import { listed, readLanguages, splitList } from "./option-lists.ts";
import { readTimezone } from "./timezone.ts";

/** Who gives the options, and when. */
export interface Setting {
  readonly caller: Caller;
  readonly now: Date;
}

/** Longest name of a source or a speaker, or article id, that is looked at; real ones are far shorter. */
export const MAX_NAME_CHARS = 200;
/** Longest list of languages or publishers. */
export const MAX_LIST_CHARS = 1_000;
/** Longest address of a watched source. */
export const MAX_ADDRESS_CHARS = 2_000;
const MAX_LIST_ENTRIES = 200;
/** How much of a wrong value an error repeats. */
const MAX_ECHO_CHARS = 60;
const CHANNEL_MENTION = /^(?:<#(\d{17,20})>|(\d{17,20}))$/;
const ROLE_MENTION = /^(?:<@&(\d{17,20})>|(\d{17,20}))$/;

/** The value as handlers get it; throws UserErrors `invalid_option` and `invalid_date`. */
export function readOption(name: string, spec: OptionSpec, value: unknown, setting: Setting): unknown {
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
    case "subscription":
      return readText(name, value, MAX_NAME_CHARS);
    case "watched":
      return readText(name, value, MAX_ADDRESS_CHARS);
    case "languages":
      return readLanguageList(name, value, setting.caller.locale);
    case "sources":
      return readSourceList(name, value);
    case "channel":
      return readMention(name, value, CHANNEL_MENTION, "a channel, by its id or as <#id>");
    case "role":
      return readMention(name, value, ROLE_MENTION, "a role, by its id or as <@&id>");
    case "timezone":
      return readTimezoneOption(name, value);
    case "choice":
      return readChoice(name, spec, value);
    case "language":
      return readLanguageOption(name, value, setting.caller.locale);
    case "date":
      return readDate(name, value, setting);
    case "since":
      return readSince(name, value, setting);
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

/** A text, or a list of texts where the transport has lists. */
function readList(name: string, value: unknown): string {
  if (
    Array.isArray(value) &&
    value.length <= MAX_LIST_ENTRIES &&
    value.every((one) => typeof one === "string")
  )
    return readText(name, value.map(listed).join(","), MAX_LIST_CHARS);
  return readText(name, value, MAX_LIST_CHARS);
}

function readLanguageList(name: string, value: unknown, locale: string): readonly string[] {
  const read = readLanguages(readList(name, value), locale);
  const expected = "languages, as codes or names with commas between them, such as “ru, German”";
  if ("wrong" in read) throw invalid(name, expected, read.wrong);
  if (read.codes.length === 0) throw invalid(name, expected, value);
  return read.codes;
}

function readSourceList(name: string, value: unknown): readonly string[] {
  const sources = splitList(readList(name, value));
  const long = sources.find((source) => source.length > MAX_NAME_CHARS);
  const expected = `names of publishers of at most ${MAX_NAME_CHARS} characters, with commas between them`;
  if (sources.length === 0 || long !== undefined) throw invalid(name, expected, long ?? value);
  return [...new Set(sources)];
}

function readMention(name: string, value: unknown, form: RegExp, expected: string): string {
  const found = typeof value === "string" ? form.exec(value.trim()) : null;
  const id = found?.[1] ?? found?.[2];
  if (id === undefined) throw invalid(name, expected, value);
  return id;
}

function readTimezoneOption(name: string, value: unknown): string {
  const zone = typeof value === "string" ? readTimezone(value) : null;
  if (zone === null) throw invalid(name, "a time zone such as Europe/Berlin or UTC", value);
  return zone;
}

/** A day as ISO 8601 has it without its hyphens, of years that articles are added in. */
const COMPACT_DAY = /^(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

/** Digits alone are a sequence, also those that would be a year; only where they are typed as a whole day they are that. */
function readSince(name: string, value: unknown, setting: Setting): number | TimeSpan {
  const written = typeof value === "string" ? value.normalize("NFKC").trim() : value;
  const day = typeof written === "string" ? COMPACT_DAY.exec(written) : null;
  const compact = day && spanOf(day.slice(1).join("-"), setting);
  if (compact) return compact;
  const sequence = typeof written === "string" && /^\d{1,16}$/.test(written) ? Number(written) : written;
  if (typeof sequence === "number" && Number.isSafeInteger(sequence) && sequence >= 0) return sequence;
  const span = typeof value === "string" ? spanOf(value, setting) : null;
  if (!span)
    throw new UserError(
      "invalid_date",
      `Option “${name}” takes a sequence number, or a date such as 2024-11-06 or “yesterday”, and ${echo(value)} came.`,
      { option: name },
    );
  return span;
}

function readDate(name: string, value: unknown, setting: Setting): TimeSpan {
  const span = typeof value === "string" ? spanOf(value, setting) : null;
  if (!span)
    throw new UserError(
      "invalid_date",
      `Option “${name}” takes a date such as 2024-11-06, 2024-11 or “last week”, and ${echo(value)} came.`,
      { option: name },
    );
  return span;
}

function spanOf(value: string, { caller, now }: Setting): TimeSpan | null {
  if (value.length > MAX_NAME_CHARS) return null;
  const span = parseDateWords(value.trim(), { locale: caller.locale, now });
  return span && { from: span.from.toISOString(), to: span.to.toISOString() };
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

/** What came, short enough to stand in a sentence. */
export function clip(text: string): string {
  return text.length <= MAX_ECHO_CHARS ? text : `${text.slice(0, MAX_ECHO_CHARS)}…`;
}
