/** Completion at the prompt: command names after a slash, names of options, values that are known beforehand. */
import type { Declaration, OptionSpec } from "../core/command.ts";
import { TIMEZONES } from "../core/timezone.ts";
import { commandsOfGroup, nameWords } from "./find-command.ts";
import { isSwitch, shownOptions } from "./option-text.ts";

/** What readline asks of a completer: the candidates, and the part of the line they stand for. */
export type Completion = [candidates: string[], completed: string];

/** A word, and what follows it after white space. */
const FIRST_WORD = /^(\S*)(?:\s+([\s\S]*))?$/u;

/** Candidates for the end of a line up to the cursor; none in a question. */
export function completeLine(line: string, commands: readonly Declaration[]): Completion {
  if (!line.startsWith("/")) return [[], line];
  const [, first = "", rest] = FIRST_WORD.exec(line.slice(1)) ?? [];
  const words = unique([...nameWords(commands, 0), "help"]);
  if (rest === undefined) return [matching(words, first).map((found) => `/${found} `), line];
  const word = /\S*$/u.exec(rest)?.[0] ?? "";
  return [first === "help" ? helpTopics(commands, rest) : candidates(commands, first, rest, word), word];
}

/** Second words of names, and options of the command whose name is whole. */
function candidates(commands: readonly Declaration[], first: string, rest: string, word: string): string[] {
  const [, second = "", after] = FIRST_WORD.exec(rest) ?? [];
  const named = (name: string) => commands.find((command) => command.name === name);
  const pair = after === undefined ? undefined : named(`${first} ${second}`);
  if (pair) return optionCandidates(pair, after ?? "", word);
  const own = named(first);
  return [
    ...(after === undefined ? secondWords(commands, first, second) : []),
    ...(own ? optionCandidates(own, rest, word) : []),
  ];
}

function secondWords(commands: readonly Declaration[], first: string, typed: string): string[] {
  return matching(nameWords(commandsOfGroup(commands, first), 1), typed).map((found) => `${found} `);
}

function helpTopics(commands: readonly Declaration[], rest: string): string[] {
  const [, first = "", second] = FIRST_WORD.exec(rest) ?? [];
  return second === undefined
    ? matching(unique([...nameWords(commands, 0), "help"]), first)
    : matching(nameWords(commandsOfGroup(commands, first), 1), second);
}

function optionCandidates(command: Declaration, rest: string, word: string): string[] {
  const colon = word.indexOf(":");
  if (colon >= 0) return valueCandidates(command, word.slice(0, colon), word.slice(colon + 1));
  const names = shownOptions(command).map(([name]) => name);
  const free = names.filter((name) => !new RegExp(`(?:^|\\s)${name}:`, "u").test(rest));
  return matching(free, word).map((name) => `${name}:`);
}

function valueCandidates(command: Declaration, name: string, typed: string): string[] {
  const spec = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  return matching(valuesOf(spec), typed).map((value) => `${name}:${value} `);
}

function valuesOf(spec: OptionSpec | undefined): readonly string[] {
  if (isSwitch(spec)) return ["true", "false"];
  if (spec?.kind === "timezone") return TIMEZONES;
  return spec?.kind === "choice" ? spec.choices.map((choice) => choice.value) : [];
}

function matching(names: readonly string[], start: string): string[] {
  return names.filter((name) => name.startsWith(start));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
