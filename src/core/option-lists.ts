/** Lists as people type them: "ru, German", "Courier; \"Paper, The\"". */
import { canonicalCode, readLanguage } from "./languages.ts";

/** What separates the entries of a list: commas and semicolons, also those of East Asian and Arabic keyboards. */
const SEPARATORS = ",，、،;；؛";
const SEPARATOR = new RegExp(`[${SEPARATORS}]`, "u");
/** Words of the longest names of languages ("Haitian Creole", "Norwegian Bokmål"). */
const MAX_NAME_WORDS = 4;

/** The entries, trimmed, without empty ones. One in double quotes may hold separators; an open quote ends with the text. */
export function splitList(text: string): string[] {
  return cutList(text)
    .map(({ entry }) => unquoted(entry))
    .filter((entry) => entry !== "");
}

/** What is typed before the last entry, separators and white space included, and that entry. */
export function lastEntry(text: string): { readonly before: string; readonly entry: string } {
  const { start, entry } = cutList(text).at(-1) ?? { start: 0, entry: text };
  const at = start + entry.length - entry.trimStart().length;
  return { before: text.slice(0, at), entry: unquoted(entry) };
}

/** An entry as it may stand in a list. */
export function listed(entry: string): string {
  return SEPARATOR.test(entry) ? `"${entry}"` : entry;
}

interface Cut {
  /** Offset in UTF-16 code units. */
  readonly start: number;
  readonly entry: string;
}

function cutList(text: string): Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"' && (isQuoted || text.slice(start, at).trim() === "")) isQuoted = !isQuoted;
    if (isQuoted || !SEPARATOR.test(sign)) continue;
    cuts.push({ start, entry: text.slice(start, at) });
    start = at + 1;
  }
  return [...cuts, { start, entry: text.slice(start) }];
}

function unquoted(entry: string): string {
  const plain = entry.trim();
  return plain.startsWith('"') ? plain.slice(1).replace(/"$/, "").trim() : plain;
}

/**
 * Canonical codes, each once, of names and codes with separators or spaces between them; what is none comes as `wrong`. Only
 * separators part codes from names: "russe et allemand" does not mean Estonian.
 */
export function readLanguages(
  text: string,
  locale: string,
): { readonly codes: readonly string[] } | { readonly wrong: string } {
  const codes = new Set<string>();
  for (const entry of splitList(text)) {
    const read = readEntry(entry.split(/\s+/u), locale);
    if (read === null) return { wrong: entry };
    for (const code of read) codes.add(code);
  }
  return { codes: [...codes] };
}

function readEntry(words: readonly string[], locale: string): readonly string[] | null {
  const found: Language[] = [];
  for (let at = 0; at < words.length; ) {
    const language = longestName(words.slice(at, at + MAX_NAME_WORDS), locale);
    if (language === null || language.isCode !== (found[0] ?? language).isCode) return null;
    found.push(language);
    at += language.words;
  }
  return found.map(({ code }) => code);
}

interface Language {
  readonly code: string;
  readonly isCode: boolean;
  /** How many words it has. */
  readonly words: number;
}

function longestName(words: readonly string[], locale: string): Language | null {
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    const code = readLanguage(name, locale);
    if (code !== null) return { code, isCode: canonicalCode(name) !== null, words: count };
  }
  return null;
}
