/** Says where and why a text is not JSON, in words that do not depend on the engine; RFC 8259. */

/** `offset` counts UTF-16 code units from 0. */
export interface JsonError {
  readonly offset: number;
  readonly reason: string;
}

/** The first mistake of a text that `JSON.parse` refuses; null when there is none. Long and deep texts are fine. */
export function findJsonError(text: string): JsonError | null {
  const open: ("{" | "[")[] = [];
  let at = skipSpace(text, 0);
  let wanted: Wanted = "value";
  while (true) {
    const step = takeStep(text, at, wanted, open);
    if ("reason" in step) return step;
    at = skipSpace(text, step.next);
    if (step.wanted === "end") {
      return at < text.length ? { offset: at, reason: "expected nothing more" } : null;
    }
    wanted = step.wanted;
  }
}

/** A JSON error's place as people count: line and column from 1. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

type Wanted = "value" | "value or ]" | "name" | "name or }" | "colon" | "comma";
interface Step {
  readonly next: number;
  readonly wanted: Wanted | "end";
}

const WANTED_WORDS: Readonly<Record<Wanted, string>> = {
  value: "a value",
  "value or ]": 'a value or "]"',
  name: "a name in double quotes",
  "name or }": 'a name in double quotes or "}"',
  colon: '":"',
  comma: '"," or a closing bracket',
};
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

function takeStep(text: string, at: number, wanted: Wanted, open: ("{" | "[")[]): Step | JsonError {
  const character = text[at];
  if (character === undefined)
    return { offset: at, reason: `ends where ${WANTED_WORDS[wanted]} was expected` };
  if (wanted === "colon")
    return character === ":" ? { next: at + 1, wanted: "value" } : unexpected(text, at, wanted);
  if (wanted === "comma") return afterValue(text, at, open);
  if (character === "}" && wanted === "name or }") return close(at, open);
  if (character === "]" && wanted === "value or ]") return close(at, open);
  if (wanted === "name" || wanted === "name or }") {
    if (character !== '"') return unexpected(text, at, wanted);
    const end = stringEnd(text, at);
    return typeof end === "number" ? { next: end, wanted: "colon" } : end;
  }
  return takeValue(text, at, wanted, open);
}

function takeValue(text: string, at: number, wanted: Wanted, open: ("{" | "[")[]): Step | JsonError {
  const character = text[at];
  if (character === "{" || character === "[") {
    open.push(character);
    return { next: at + 1, wanted: character === "{" ? "name or }" : "value or ]" };
  }
  const end =
    character === '"' ? stringEnd(text, at) : (matchEnd(NUMBER, text, at) ?? matchEnd(WORD, text, at));
  if (end === null) return unexpected(text, at, wanted);
  return typeof end === "number" ? ended(end, open) : end;
}

function afterValue(text: string, at: number, open: ("{" | "[")[]): Step | JsonError {
  const inside = open.at(-1);
  if (text[at] === ",") return { next: at + 1, wanted: inside === "{" ? "name" : "value" };
  if (text[at] === (inside === "{" ? "}" : "]")) return close(at, open);
  return { offset: at, reason: `expected "," or "${inside === "{" ? "}" : "]"}", got ${shown(text, at)}` };
}

function close(at: number, open: ("{" | "[")[]): Step {
  open.pop();
  return ended(at + 1, open);
}

function ended(next: number, open: readonly string[]): Step {
  return { next, wanted: open.length === 0 ? "end" : "comma" };
}

/** Where a string that begins at `at` is over, or what is wrong in it. */
function stringEnd(text: string, at: number): number | JsonError {
  let next = at + 1;
  while (next < text.length) {
    const character = text.charAt(next);
    if (character === '"') return next + 1;
    if (character < " ") return { offset: next, reason: "a control character or line end inside a string" };
    if (character === "\\") {
      const end = matchEnd(ESCAPE, text, next);
      if (end === null) return { offset: next, reason: "an unknown escape inside a string" };
      next = end;
    } else next += 1;
  }
  return { offset: at, reason: "a string that does not end" };
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && " \t\n\r".includes(text.charAt(next))) next += 1;
  return next;
}

function unexpected(text: string, at: number, wanted: Wanted): JsonError {
  return { offset: at, reason: `expected ${WANTED_WORDS[wanted]}, got ${shown(text, at)}` };
}

function shown(text: string, at: number): string {
  return `"${String.fromCodePoint(text.codePointAt(at) ?? 0)}"`;
}
