/** A Markdown file → a page: front matter read simply and taken away, marks of headings and links removed. */
import { readIsoLike } from "./html-metadata.ts";
import type { Page } from "./source-file.ts";

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const FIELD = /^([A-Za-z_]+)\s*:\s*(.+)$/;
/** Names that generators of sites use in front matter. */
const FIELD_NAMES = {
  title: ["title", "headline"],
  url: ["url", "link", "canonical", "canonical_url"],
  source: ["source", "publisher", "site"],
  byline: ["author", "authors", "byline"],
  publishedAt: ["date", "published", "publishedat", "pubdate"],
} as const;

/** Reads a decoded file. */
export function readMarkdown(text: string): Page {
  const matter = FRONT_MATTER.exec(text);
  const fields = readFields(matter?.[1] ?? "");
  const body = plainText(matter === null ? text : text.slice(matter[0].length));
  const field = (names: readonly string[]): string | null =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null;
  const url = field(FIELD_NAMES.url);
  return {
    text: body.trim(),
    title: field(FIELD_NAMES.title) ?? firstHeading(text),
    url: url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null,
    source: field(FIELD_NAMES.source),
    byline: field(FIELD_NAMES.byline),
    publishedAt: readIsoLike(field(FIELD_NAMES.publishedAt)),
  };
}

/** `name: value` lines and `name: [a, b]` lists; anything deeper is left alone. */
function readFields(matter: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of matter.split("\n")) {
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const bare = unquote(
      value
        .trim()
        .replace(/^\[(.*)\]$/, "$1")
        .replace(/\s+#.*$/, "")
        .trim(),
    );
    if (bare !== "") fields.set(name.toLowerCase(), bare);
  }
  return fields;
}

function unquote(value: string): string {
  return value.replaceAll(/^(["'])(.*)\1$/g, "$2");
}

function firstHeading(text: string): string | null {
  return /^#[ \t]+(.+?)[ \t]*#*$/m.exec(text)?.[1] ?? null;
}

/** Headings, pictures, links and strong words without their marks; all else as it stands. */
function plainText(text: string): string {
  return text
    .replaceAll(/^#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, "$1")
    .replaceAll(/!\[[^\]\n]*\]\([^)\n]*\)/g, "")
    .replaceAll(/\[([^\]\n]+)\]\([^)\s]*(?:\s+"[^"\n]*")?\)/g, "$1")
    .replaceAll(/\*\*([^*\n]+)\*\*/g, "$1");
}
