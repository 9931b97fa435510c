/** Word lists of languages without spaces, as patterns that stand in the text as they are. */
import { speechWordsOf } from "../words/index.ts";
import type { SpeechWords } from "../words/speech-words.ts";

/** Kana that may follow a stem with a star: "述べ*" → "述べている". */
const ENDING = "[ぁ-ん]{0,6}";
/** Patterns kept; those with a name inside are many. */
const MOST_COMPILED = 400;
/** Matches nothing. */
const NEVER = "(?!)";
/** Signs that mean something in a regular expression. */
export const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** Sources of regular expressions, one a list; alternatives stand with the longest first. */
export interface Patterns {
  readonly verbs: string;
  readonly beside: string;
  /** Verbs that report without marks, where the table tells them from those that take objects. */
  readonly free: string;
  readonly accordingBefore: string;
  readonly accordingAfter: string;
  readonly quotative: string;
  readonly markers: string;
  readonly prepositions: string;
  readonly auxiliaries: string;
  readonly joins: string;
  readonly roles: string;
  readonly titles: string;
  readonly pronouns: string;
  readonly that: string;
}

const kept = new Map<string, Patterns>();

/** Patterns of a base language. */
export function patternsOf(language: string): Patterns {
  const known = kept.get(language);
  if (known) return known;
  const tables = speechWordsOf(language);
  const of = (...names: readonly (keyof SpeechWords)[]) =>
    alternatives(tables.flatMap((table) => names.map((name) => listOf(table[name]))).join(" "));
  const patterns: Patterns = {
    verbs: of("verbs"),
    beside: of("verbs", "verbsBesideQuotes"),
    free: tables.some(({ verbsWithoutThat }) => verbsWithoutThat) ? of("verbsWithoutThat") : of("verbs"),
    accordingBefore: of("accordingBefore"),
    accordingAfter: of("accordingAfter"),
    quotative: of("quotative"),
    markers: of("subjectMarkers"),
    prepositions: of("prepositions"),
    auxiliaries: of("auxiliaries", "determiners"),
    joins: of("joins"),
    roles: of("roles", "rolesOfWomen"),
    titles: of("titles"),
    pronouns: of("pronouns"),
    that: of("that"),
  };
  kept.set(language, patterns);
  return patterns;
}

function listOf(value: SpeechWords[keyof SpeechWords]): string {
  return typeof value === "object" ? Object.values(value).join(" ") : (value ?? "");
}

function alternatives(list: string): string {
  const words = [...new Set(list.split(/\s+/))].filter((word) => word !== "" && word !== "*");
  if (words.length === 0) return NEVER;
  words.sort((a, b) => b.length - a.length);
  return `(?:${words.map(sourceOf).join("|")})`;
}

function sourceOf(word: string): string {
  const isStem = word.endsWith("*");
  const literal = (isStem ? word.slice(0, -1) : word).replaceAll("_", " ").replace(SYNTAX, "\\$&");
  return isStem ? literal + ENDING : literal;
}

const compiled = new Map<string, RegExp>();

/** A Unicode pattern that is compiled once; `isGlobal` for `matchAll`, which keeps no state between calls. */
export function pattern(source: string, isGlobal = false): RegExp {
  const key = `${isGlobal ? "g" : ""}/${source}`;
  const known = compiled.get(key);
  if (known) return known;
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  const made = new RegExp(source, isGlobal ? "gu" : "u");
  compiled.set(key, made);
  return made;
}
