/** Help, generated from the declarations, in the notation of the prompt or of the shell. */
import { type Declaration, localized, type OptionSpec } from "../core/command.ts";
import type { View } from "../core/view.ts";
import { commandsOfGroup, nameWords } from "./find-command.ts";
import { isSwitch, positionalName, shownOptions } from "./option-text.ts";

/** `prompt`: `/search <query> limit:N`. `shell`: `npm start -- search <query> --limit N`. */
export type Notation = "prompt" | "shell";

const SHELL_START = "npm start --";

/** What stands for a value in a usage line, by kind. */
const PLACEHOLDERS: Readonly<Record<OptionSpec["kind"], string>> = {
  text: "TEXT",
  integer: "N",
  flag: "",
  private: "",
  choice: "CHOICE",
  date: "DATE",
  language: "LANGUAGE",
  source: "NAME",
  speaker: "NAME",
  article: "ID",
  languages: "LANGUAGES",
  sources: "NAMES",
  channel: "ID",
  role: "ID",
  timezone: "ZONE",
  subscription: "ID",
  watched: "ID",
  since: "N|DATE",
};

/** What a value of a kind is. */
const KINDS = {
  languages: "languages: codes or names with commas between them",
  sources: "names of publishers with commas between them",
  channel: "id of a channel",
  role: "id of a role",
  timezone: "time zone such as Europe/Berlin or UTC",
  subscription: "id of a subscription",
  watched: "id or address of a watched source",
  since: "sequence number, or date: 2024-11-06, or words such as “yesterday”",
} as const;

/** Every command with its description, and how to go on. */
export function helpOverview(commands: readonly Declaration[], notation: Notation, locale: string): View {
  const described = grouped(commands.filter((command) => command.name !== "help"));
  const rows = described.map(
    (command) => [shortUsage(command, notation), localized(command.description, locale)] as const,
  );
  return notation === "prompt"
    ? [
        { kind: "note", tone: "plain", text: "A line without a slash is a question. The commands:" },
        {
          kind: "facts",
          rows: [
            ...rows,
            ["/copy", "The quotations of the last reply with their references, a line each, to paste."],
            ["/help [command]", "This list, or one command with its options."],
          ],
        },
        { kind: "note", tone: "muted", text: "Tab completes, ↑ brings back earlier lines, Ctrl+D leaves." },
      ]
    : [
        {
          kind: "note",
          tone: "plain",
          text: `Usage: ${SHELL_START} COMMAND [TEXT] [--option value] [--json]`,
        },
        { kind: "facts", rows },
        {
          kind: "facts",
          rows: [
            ["--json", "The result as one line of JSON."],
            ["--copy", "Only the quotations found, each with its reference on one line, to paste."],
            ["--help", "This list; after a command, its options."],
            [
              "--jsonl",
              "Instead of a command: answers requests, one JSON object a line, from standard input.",
            ],
          ],
        },
        { kind: "note", tone: "muted", text: "Without a command, “npm start” opens a prompt." },
      ];
}

/** Commands of one group one after the other, where the first of them stands. */
function grouped(commands: readonly Declaration[]): Declaration[] {
  return nameWords(commands, 0).flatMap((word) => [
    ...commands.filter(({ name }) => name === word),
    ...commandsOfGroup(commands, word),
  ]);
}

/** One command: usage, description, each option with its kind, range and whether it is required. */
export function helpOnCommand(command: Declaration, notation: Notation, locale: string): View {
  const rows = shownOptions(command).map(
    ([name, spec]) => [optionTitle(name, notation), describeOption(command, name, spec, locale)] as const,
  );
  return [
    { kind: "heading", text: usage(command, notation) },
    { kind: "note", tone: "plain", text: localized(command.description, locale) },
    ...(rows.length > 0 ? [{ kind: "facts", rows } as const] : []),
  ];
}

function optionTitle(name: string, notation: Notation): string {
  return notation === "prompt" ? `${name}:` : `--${name}`;
}

function describeOption(command: Declaration, name: string, spec: OptionSpec, locale: string): string {
  const facts = [
    valueKind(spec),
    ...(spec.required ? ["required"] : []),
    ...(positionalName(command) === name ? ["may stand without its name"] : []),
  ];
  return `${localized(spec.description, locale)} (${facts.join("; ")})`;
}

function valueKind(spec: OptionSpec): string {
  switch (spec.kind) {
    case "text":
      return `text of at most ${spec.maxLength} characters`;
    case "integer":
      return `whole number from ${spec.min} ${spec.max < Number.MAX_SAFE_INTEGER ? `to ${spec.max}` : "on"}`;
    case "flag":
    case "private":
      return "true or false";
    case "choice":
      return `one of ${spec.choices.map((choice) => choice.value).join(", ")}`;
    case "date":
      return "date: 2024-11-06, 2024-11, or words such as “last week”";
    case "language":
      return "language: a code such as ru, or a name such as Russian";
    case "source":
      return "name of a publisher";
    case "speaker":
      return "name of somebody who is quoted";
    case "article":
      return "id of an article";
    default:
      return KINDS[spec.kind];
  }
}

function shortUsage(command: Declaration, notation: Notation): string {
  const positional = positionalName(command);
  const start = notation === "prompt" ? `/${command.name}` : command.name;
  if (positional === null) return start;
  return `${start} ${command.options[positional]?.required ? `<${positional}>` : `[${positional}]`}`;
}

function usage(command: Declaration, notation: Notation): string {
  const positional = positionalName(command);
  const named = shownOptions(command)
    .filter(([name]) => name !== positional)
    .map(([name, spec]) => {
      const written = namedUsage(name, spec, notation);
      return spec.required ? written : `[${written}]`;
    });
  const start = notation === "prompt" ? "" : `${SHELL_START} `;
  return [
    `${start}${shortUsage(command, notation)}`,
    ...named,
    ...(notation === "shell" ? ["[--json]"] : []),
  ].join(" ");
}

function namedUsage(name: string, spec: OptionSpec, notation: Notation): string {
  if (notation === "prompt") return `${name}:${isSwitch(spec) ? "true|false" : PLACEHOLDERS[spec.kind]}`;
  // Which of the two is usual, the description says.
  return isSwitch(spec) ? `--${name}|--no-${name}` : `--${name} ${PLACEHOLDERS[spec.kind]}`;
}
