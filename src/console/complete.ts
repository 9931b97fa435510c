/** Completion at the prompt: command names after a slash, names of options, values that are known beforehand. */
import type { Declaration } from "../core/command.ts";
import { isSwitch, shownOptions } from "./option-text.ts";

/** What readline asks of a completer: the candidates, and the part of the line they stand for. */
export type Completion = [candidates: string[], completed: string];

/** Candidates for the end of a line up to the cursor; none in a question. */
export function completeLine(line: string, commands: readonly Declaration[]): Completion {
  if (!line.startsWith("/")) return [[], line];
  const names = [...commands.map((command) => command.name), "help"];
  const [, name = "", rest] = /^\/(\S*)(?:\s+([\s\S]*))?$/u.exec(line) ?? [];
  if (rest === undefined) return [matching(unique(names), name).map((found) => `/${found} `), line];
  const word = /\S*$/u.exec(rest)?.[0] ?? "";
  if (name === "help") return [matching(unique(names), word), word];
  const command = commands.find((known) => known.name === name);
  return [command ? optionCandidates(command, rest, word) : [], word];
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
  const values = isSwitch(spec)
    ? ["true", "false"]
    : spec?.kind === "choice"
      ? spec.choices.map((choice) => choice.value)
      : [];
  return matching(values, typed).map((value) => `${name}:${value} `);
}

function matching(names: readonly string[], start: string): string[] {
  return names.filter((name) => name.startsWith(start));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
