/** Finds the command that words name; of two that fit, the one with the longer name. */
import type { Declaration } from "../core/command.ts";
import { UserError } from "../core/errors.ts";
import { nearestName } from "./suggest.ts";

/** How much of what was typed an error repeats. */
const MAX_ECHO_CHARS = 60;

export interface Found {
  readonly command: Declaration;
  /** How many words its name has. */
  readonly words: 1 | 2;
}

/**
 * The command that a line begins with, by its first two words; the second may be anything else. Throws UserError with the
 * nearest name, or the names there are. `prefix` stands before names where errors show them.
 */
export function findCommand(
  commands: readonly Declaration[],
  [first = "", second]: readonly (string | undefined)[],
  prefix = "",
): Found {
  const named = (name: string) => commands.find((command) => command.name === name);
  const pair = second === undefined ? undefined : named(`${first} ${second}`);
  if (pair) return { command: pair, words: 2 };
  const single = named(first);
  if (single) return { command: single, words: 1 };
  const group = commands.flatMap(({ name }) => (name.startsWith(`${first} `) ? name : []));
  if (group.length > 0) throw incomplete(group, first, second, prefix);
  const names = commands.map(({ name }) => name);
  const pairs = names.filter((name) => name.includes(" "));
  const near = second === undefined ? null : nearestName(`${first} ${second}`, pairs);
  throw unknown(names, first, prefix, near);
}

/** Every command whose name begins with a word and a space. */
export function commandsOfGroup(commands: readonly Declaration[], group: string): Declaration[] {
  return commands.filter(({ name }) => name.startsWith(`${group} `));
}

/** The words of the commands' names at a place, each once. */
export function nameWords(commands: readonly Declaration[], at: 0 | 1): string[] {
  return [...new Set(commands.flatMap(({ name }) => name.split(" ")[at] ?? []))];
}

/** What was typed, short enough to stand in a sentence. */
export function shorten(text: string): string {
  return text.length <= MAX_ECHO_CHARS ? text : `${text.slice(0, MAX_ECHO_CHARS)}…`;
}

function incomplete(
  group: readonly string[],
  first: string,
  second: string | undefined,
  prefix: string,
): UserError {
  const known = group.map((name) => `${prefix}${name}`).join(", ");
  if (second === undefined || second.startsWith("-"))
    return new UserError("unknown_command", `“${prefix}${first}” needs a second word: ${known}.`, {
      known: group,
    });
  return unknown(group, `${first} ${second}`, prefix);
}

function unknown(
  names: readonly string[],
  name: string,
  prefix: string,
  near: string | null = null,
): UserError {
  const meant = near ?? nearestName(name, [...names, "help"]);
  const known = names.map((one) => `${prefix}${one}`).join(", ");
  return new UserError(
    "unknown_command",
    `There is no command “${prefix}${shorten(name)}”; ${meant === null ? "" : `did you mean “${prefix}${meant}”? `}${meant === null ? "commands" : "Commands"}: ${known}.`,
    { known: names },
  );
}
