/** Turns what a person typed for an option into the value that the door expects; the door checks it again. */
import type { Declaration, OptionSpec } from "../core/command.ts";
import { UserError } from "../core/errors.ts";
import { shorten } from "./find-command.ts";

/** Words for yes and no, as one types them. */
const FLAG_WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  "1": true,
  false: false,
  no: false,
  off: false,
  "0": false,
};

/** Options collected by name; the names that are not options of the command never get in. */
export type Values = Record<string, unknown>;

/** The typed value; text that does not fit the kind stays text, so that the door says what it expected. */
export function typedValue(spec: OptionSpec, text: string): unknown {
  // NFKC turns the full-width digits of East Asian keyboards into plain ones.
  const plain = text.normalize("NFKC").trim().toLowerCase();
  if (spec.kind === "integer") return /^[+-]?\d{1,15}$/.test(plain) ? Number(plain) : text;
  if (isSwitch(spec)) return Object.hasOwn(FLAG_WORDS, plain) ? FLAG_WORDS[plain] : text;
  return text;
}

/** True for options that are on or off and need no value beside their name. */
export function isSwitch(spec: OptionSpec | undefined): boolean {
  return spec?.kind === "flag" || spec?.kind === "private";
}

/** The options worth showing in a terminal, where every answer is private anyway. */
export function shownOptions(command: Declaration): [name: string, spec: OptionSpec][] {
  return Object.entries(command.options).filter(([, spec]) => spec.kind !== "private");
}

/** Kinds of options whose value may stand without a name where it is required. */
const POSITIONAL: ReadonlySet<OptionSpec["kind"]> = new Set(["text", "article", "subscription", "watched"]);

/**
 * The option that words without a name belong to: the first text or id that is required, or the first text where nothing is.
 * What one says beside a channel that must be named may be anything.
 */
export function positionalName(command: Declaration): string | null {
  const options = shownOptions(command);
  const required = options.filter(([, spec]) => spec.required);
  const found =
    required.length > 0
      ? required.find(([, spec]) => POSITIONAL.has(spec.kind))
      : options.find(([, spec]) => spec.kind === "text");
  return found ? found[0] : null;
}

/** Sets an option once; throws UserError when it has a value already. */
export function setOnce(values: Values, name: string, value: unknown): void {
  if (Object.hasOwn(values, name))
    throw new UserError("invalid_option", `Option “${name}” was given twice.`, { option: name });
  values[name] = value;
}

/** Sets the words that stand without a name; throws UserError when the command takes none. */
export function setPositional(values: Values, command: Declaration, text: string): void {
  if (text === "") return;
  const name = positionalName(command);
  if (name === null)
    throw new UserError(
      "unknown_option",
      `“${command.name}” takes no text without the name of an option before it, and “${shorten(text)}” came.`,
    );
  setOnce(values, name, text);
}
