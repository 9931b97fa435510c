/** One JSON record → an article, checked field by field; what is wrong is said with what was expected and what came. */
import type { RawArticle } from "../core/article.ts";
import { canonicalCode } from "../core/languages.ts";
import { unifyLineEnds } from "./decode.ts";

/** Where a record stands. */
export interface RecordPlace {
  readonly file: string;
  readonly location: string;
  readonly line: number | null;
  /** Its identity when it has neither `id` nor `url`: the file's name, with `#n` where a file holds several. */
  readonly name: string;
}

export type RecordResult =
  | { readonly kind: "article"; readonly article: RawArticle }
  | { readonly kind: "wrong"; readonly reason: string };

/** How much of a wrong value a reason repeats. */
const MAX_ECHO_CHARS = 60;
/** Language tags that say "not known", after ISO 639-2. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(["und", "mis", "mul", "zxx"]);

/** Reads `{id?, url?, title?, text, publishedAt?, language?, source?, byline?}`; unknown fields are ignored, null counts as missing. */
export function readRecord(value: unknown, place: RecordPlace): RecordResult {
  if (!isObject(value)) return { kind: "wrong", reason: `expected an object, got ${typeName(value)}` };
  try {
    return { kind: "article", article: toArticle(value, place) };
  } catch (error) {
    if (error instanceof WrongField) return { kind: "wrong", reason: error.message };
    throw error;
  }
}

/** Whether a JSON value is an object and no array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A JSON value's type with its article: "a number", "an array", "nothing". */
export function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** Carries a reason out of the nested readers of one record; never leaves this file. */
class WrongField extends Error {}

type Fields = Readonly<Record<string, unknown>>;

function toArticle(fields: Fields, place: RecordPlace): RawArticle {
  const id = readId(fields);
  const url = readUrl(fields);
  return {
    kind: "record",
    text: readText(fields),
    key: keyOf(id, url, place.name),
    externalId: id ?? place.name,
    file: place.file,
    location: place.location,
    line: place.line,
    title: readString(fields, "title"),
    url: url?.protocol.startsWith("http") ? readString(fields, "url") : null,
    source: readString(fields, "source"),
    byline: readString(fields, "byline"),
    language: readLanguageTag(fields),
    publishedAt: readString(fields, "publishedAt"),
  };
}

/** Identity across runs. Kinds of it are told apart, so that an id that looks like a path takes no file's place. */
export function keyOf(id: string | null, url: URL | null, name: string): string {
  if (id !== null) return `id:${id}`;
  return url === null ? `file:${name}` : `url:${url.href}`;
}

function readText(fields: Fields): string {
  const { text } = fields;
  if (typeof text !== "string") throw wrong("text", "a string", text ?? undefined);
  if (text.trim() === "") throw new WrongField("empty");
  // Half of a surrogate pair is no character; the archive could not keep it.
  return unifyLineEnds(text).replaceAll(/\p{Cs}/gu, "\ufffd");
}

/** A string without surrounding space; null when missing or blank. */
function readString(fields: Fields, name: string): string | null {
  const value = fields[name] ?? null;
  if (value === null) return null;
  if (typeof value !== "string") throw wrong(name, "a string", value);
  return value.replaceAll(/\s+/g, " ").trim() || null;
}

function readId(fields: Fields): string | null {
  const { id } = fields;
  if (typeof id === "number" && Number.isFinite(id)) return String(id);
  if (typeof id === "string" || id === undefined || id === null) return readString(fields, "id");
  throw wrong("id", "a string or a number", id);
}

function readUrl(fields: Fields): URL | null {
  const url = readString(fields, "url");
  if (url === null) return null;
  if (!URL.canParse(url)) throw wrong("url", 'an address such as "https://example.com/news"', url);
  return new URL(url);
}

function readLanguageTag(fields: Fields): string | null {
  const tag = readString(fields, "language");
  if (tag === null || NO_LANGUAGE.has(tag.toLowerCase())) return null;
  const canonical = canonicalCode(tag);
  if (canonical === null) throw wrong("language", 'a BCP 47 tag such as "ru"', tag);
  return canonical;
}

function wrong(name: string, expected: string, value: unknown): WrongField {
  const got = typeof value === "string" ? `"${value.slice(0, MAX_ECHO_CHARS)}"` : typeName(value);
  return new WrongField(`${name}: expected ${expected}, got ${got}`);
}
