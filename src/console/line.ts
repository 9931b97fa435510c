/** Reads a line typed at the prompt: a question, or `/command text option:value option:"two words"`. */
import type { Declaration } from "../core/command.ts";
import { UserError } from "../core/errors.ts";
import { findCommand } from "./find-command.ts";
import { positionalName, setOnce, setPositional, typedValue, type Values } from "./option-text.ts";

export type TypedLine =
  | { readonly kind: "empty" }
  /** Help on everything, or on one command. */
  | { readonly kind: "help"; readonly command: Declaration | null }
  | { readonly kind: "command"; readonly name: string; readonly options: Readonly<Values> };

/** The command that answers a line without a slash. */
const QUESTION_COMMAND = "ask";
/** A slash, also the full-width one of East Asian keyboards, then the name, then the rest. */
const COMMAND_LINE = /^[/／]\s*(\S*)\s*([\s\S]*)$/u;
/** A token that is text and hides what is inside: a quoted stretch. */
const QUOTED = /(?:"((?:[^"\\]|\\.)*)"|“([^”]*)”)(?=\s|$)/uy;
/** `name:value`, `name:"quoted value"`. */
const OPTION = /([a-z][a-z0-9_-]*)[:：](?:"((?:[^"\\]|\\.)*)"(?=\s|$)|“([^”]*)”(?=\s|$)|(\S*))/uy;
const WORD = /\S+/uy;
const HELP_WORDS: ReadonlySet<string> = new Set(["--help", "-h"]);

/** What a line means. Throws UserError for an unknown command, a value left out or an option given twice. */
export function readLine(line: string, commands: readonly Declaration[]): TypedLine {
  const trimmed = line.trim();
  if (trimmed === "") return { kind: "empty" };
  const slashed = COMMAND_LINE.exec(trimmed);
  if (!slashed) return readQuestion(trimmed, commands);
  const [, name = "", rest = ""] = slashed;
  return readCommand(name.toLowerCase(), rest, commands);
}

function readCommand(name: string, rest: string, commands: readonly Declaration[]): TypedLine {
  if (name === "" || name === "help") return readHelp(rest, commands);
  const [second = ""] = /^\S+/u.exec(rest) ?? [];
  const { command, words } = findCommand(commands, [name, second.toLowerCase() || undefined], "/");
  const tokens = tokenize(words === 2 ? rest.slice(second.length) : rest, command);
  if (tokens[0]?.kind === "text" && HELP_WORDS.has(tokens[0].text)) return { kind: "help", command };
  const options: Values = {};
  for (const token of tokens) {
    if (token.kind === "option") setOption(options, command, token);
  }
  setPositional(options, command, textOf(tokens));
  return { kind: "command", name: command.name, options };
}

function readHelp(rest: string, commands: readonly Declaration[]): TypedLine {
  const name = rest
    .trim()
    .replace(/^[/／]/u, "")
    .toLowerCase();
  if (name === "" || name === "help" || HELP_WORDS.has(name)) return { kind: "help", command: null };
  const [first, second] = name.split(/\s+/u);
  return { kind: "help", command: findCommand(commands, [first, second], "/").command };
}

/** Options count only at the end of a question, so that words with a colon inside it stay words. */
function readQuestion(line: string, commands: readonly Declaration[]): TypedLine {
  const { command } = findCommand(commands, [QUESTION_COMMAND], "/");
  const tokens = tokenize(line, command);
  const options: Values = {};
  let question = line;
  for (let last = tokens.pop(); last?.kind === "option" && last.value !== ""; last = tokens.pop()) {
    setOption(options, command, last);
    question = question.slice(0, question.length - last.raw.length).trimEnd();
  }
  const name = positionalName(command);
  if (name === null) throw new Error(`the command “${QUESTION_COMMAND}” takes no text`);
  return question === ""
    ? { kind: "command", name: command.name, options: { [name]: line } }
    : { kind: "command", name: command.name, options: { ...options, [name]: question } };
}

type Token =
  | { readonly kind: "text"; readonly raw: string; readonly text: string; readonly quoted: boolean }
  | { readonly kind: "option"; readonly raw: string; readonly name: string; readonly value: string };

type OptionToken = Token & { readonly kind: "option" };

function setOption(options: Values, command: Declaration, { name, value }: OptionToken): void {
  const spec = command.options[name];
  if (!spec) throw new Error(`“${name}” was taken for an option of “${command.name}”`);
  if (value === "")
    throw new UserError(
      "invalid_option",
      `Option “${name}” needs a value right after the colon, as in ${name}:value or ${name}:"two words".`,
      { option: name },
    );
  setOnce(options, name, typedValue(spec, value));
}

/** A text that is one quoted stretch loses its marks; elsewhere they are part of what was said. */
function textOf(tokens: readonly Token[]): string {
  const texts = tokens.filter((token) => token.kind === "text");
  const [only] = texts;
  if (texts.length === 1 && only?.quoted) return only.text;
  return texts.map((token) => token.raw).join(" ");
}

function tokenize(text: string, command: Declaration): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const token = quotedAt(text, at) ?? optionAt(text, at, command) ?? wordAt(text, at);
    tokens.push(token);
    at += token.raw.length;
  }
  return tokens;
}

function quotedAt(text: string, at: number): Token | null {
  QUOTED.lastIndex = at;
  const found = QUOTED.exec(text);
  if (!found) return null;
  const inside = found[1] === undefined ? (found[2] ?? "") : unescaped(found[1]);
  return { kind: "text", raw: found[0], text: inside, quoted: true };
}

function optionAt(text: string, at: number, command: Declaration): Token | null {
  OPTION.lastIndex = at;
  const found = OPTION.exec(text);
  const name = found?.[1];
  if (!found || name === undefined || !Object.hasOwn(command.options, name)) return null;
  const value = found[2] === undefined ? (found[3] ?? found[4] ?? "") : unescaped(found[2]);
  return { kind: "option", raw: found[0], name, value };
}

function wordAt(text: string, at: number): Token {
  WORD.lastIndex = at;
  const raw = WORD.exec(text)?.[0] ?? text.charAt(at);
  return { kind: "text", raw, text: raw, quoted: false };
}

function unescaped(text: string): string {
  return text.replace(/\\(["\\])/g, "$1");
}
