/** Reads the words of a shell command line: `search tariffs --language ru --limit=5 --no-private --json`. */
import type { Declaration, OptionSpec } from "../core/command.ts";
import { UserError } from "../core/errors.ts";
import { findCommand, shorten } from "./find-command.ts";
import { isSwitch, setOnce, setPositional, typedValue, type Values } from "./option-text.ts";
import { nearestName } from "./suggest.ts";

export type Invocation =
  | { readonly kind: "help"; readonly command: Declaration | null }
  | {
      readonly kind: "run";
      readonly name: string;
      readonly options: Readonly<Values>;
      readonly json: boolean;
      /** Only what is to be pasted: each quotation with its reference, a line each. */
      readonly copy: boolean;
    };

/** Options of the console itself. */
const JSON_OPTION = "--json";
const COPY_OPTION = "--copy";
const HELP_WORDS: ReadonlySet<string> = new Set(["--help", "-h"]);

/** True when `--json` stands among the options, so that errors in the rest can be told as JSON too. */
export function wantsJson(args: readonly string[]): boolean {
  return has(args, JSON_OPTION);
}

function has(args: readonly string[], option: string): boolean {
  return args.slice(0, optionsEnd(args)).includes(option);
}

/** What the words mean. Throws UserError for unknown commands and options, and for values left out. */
export function readArguments(args: readonly string[], commands: readonly Declaration[]): Invocation {
  const end = optionsEnd(args);
  const isOwn = (arg: string, at: number) => at < end && (arg === JSON_OPTION || arg === COPY_OPTION);
  const [name, ...rest] = args.filter((arg, at) => !isOwn(arg, at));
  if (name === undefined || HELP_WORDS.has(name)) return { kind: "help", command: null };
  if (name === "help" && !wantsJson(args)) {
    const [first, second] = rest.filter((arg) => !arg.startsWith("-"));
    return {
      kind: "help",
      command: first === undefined ? null : findCommand(commands, [first, second]).command,
    };
  }
  const { command, words } = findCommand(commands, [name, rest[0]]);
  const options = readWords(rest.slice(words - 1), command);
  return options === "help"
    ? { kind: "help", command }
    : { kind: "run", name: command.name, options, json: wantsJson(args), copy: has(args, COPY_OPTION) };
}

function optionsEnd(args: readonly string[]): number {
  const end = args.indexOf("--");
  return end < 0 ? Number.POSITIVE_INFINITY : end;
}

function readWords(words: readonly string[], command: Declaration): Values | "help" {
  const options: Values = {};
  const texts: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (HELP_WORDS.has(word)) return "help";
    if (word === "--") {
      texts.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith("--")) {
      texts.push(word);
      continue;
    }
    const { name, value, used } = readOption(word, words[at + 1], command);
    setOnce(options, name, value);
    at += used;
  }
  setPositional(options, command, texts.join(" ").trim());
  return options;
}

interface Read {
  readonly name: string;
  readonly value: unknown;
  /** Words taken beyond the option's own. */
  readonly used: 0 | 1;
}

function readOption(word: string, next: string | undefined, command: Declaration): Read {
  const [, written = "", inline] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
  const negated = written.startsWith("no-") ? written.slice(3) : null;
  if (negated !== null && isSwitch(specOf(command, negated)) && inline === undefined)
    return { name: negated, value: false, used: 0 };
  const spec = specOf(command, written);
  if (!spec) throw unknownOption(command, written);
  if (inline !== undefined) return { name: written, value: typedValue(spec, inline), used: 0 };
  if (isSwitch(spec)) return { name: written, value: true, used: 0 };
  if (next === undefined || next.startsWith("--"))
    throw new UserError(
      "invalid_option",
      `Option --${written} needs a value: --${written} VALUE or --${written}=VALUE.`,
      {
        option: written,
      },
    );
  return { name: written, value: typedValue(spec, next), used: 1 };
}

function specOf(command: Declaration, name: string): OptionSpec | undefined {
  return Object.hasOwn(command.options, name) ? command.options[name] : undefined;
}

function unknownOption(command: Declaration, written: string): UserError {
  const known = Object.keys(command.options);
  const near = nearestName(written, known);
  const list = [...known, "json", "copy", "help"].map((name) => `--${name}`).join(", ");
  return new UserError(
    "unknown_option",
    `“${command.name}” has no option --${shorten(written)}; ${near === null ? "it" : `did you mean --${near}? It`} takes ${list}.`,
    { option: written, known },
  );
}
