/** The file that `SOURCES` names → the sources that it lists: OPML, or one source a line. */
import { dirname, resolve } from "node:path";
import { UserError } from "../../core/errors.ts";
import { canonicalCode } from "../../core/languages.ts";
import type { NewWatchedSource, SourceKind } from "../../core/watching/watched-source.ts";
import { webAddress } from "./address.ts";
import { opmlOutlines } from "./listed-feeds.ts";

/** A source as the file describes it. */
export type ListedSource = Pick<
  NewWatchedSource,
  "kind" | "address" | "name" | "publisher" | "language" | "everySeconds" | "maxAgeDays"
>;

const TOKEN = /\s*(?:([a-z-]{1,20})=)?(?:"([^"]*)"|([^\s"]+))(?=\s|$)/y;
const OPTIONS = ["every", "language", "name", "publisher", "max-age", "kind"];
const KINDS: readonly SourceKind[] = ["feed", "sitemap", "page", "folder"];
const SITEMAP_PATH = /sitemap[^/]*\.xml(?:\.gz)?$/i;
/** What people write for an address when they leave out its beginning. */
const BARE_HOST = /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$)/i;
const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
const DURATION = /^(\d{1,6})\s?(s|m|h|d)$/i;
const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };
const MIN_SECONDS = 10;
const SECONDS_PER_DAY = 86_400;

/**
 * Reads the file's text; `path` is the file's own, absolute: folders in it are relative to where it stands.
 * Throws a UserError that names every mistake with its line.
 */
export function readSourcesFile(text: string, path: string): readonly ListedSource[] {
  const read = /^[\ufeff\s]*<(?:\?xml|opml|!--)/i.test(text) ? readOpml(text) : readLines(text, path);
  if (read.mistakes.length === 0) return read.sources;
  throw new UserError("configuration", [`${path} has mistakes:`, ...read.mistakes].join("\n"), {
    mistakes: read.mistakes,
  });
}

interface Read {
  readonly sources: readonly ListedSource[];
  readonly mistakes: readonly string[];
}

function readOpml(text: string): Read {
  const sources = opmlOutlines(text, "").map(({ address, title }) => ({
    kind: kindOf(address),
    address,
    name: title,
    publisher: null,
    language: null,
    everySeconds: null,
    maxAgeDays: null,
  }));
  return { sources, mistakes: sources.length === 0 ? ["it is XML, but lists no feeds (OPML)"] : [] };
}

function readLines(text: string, path: string): Read {
  const sources: ListedSource[] = [];
  const mistakes: string[] = [];
  const lines = new Map<string, number>();
  for (const [at, written] of text
    .replace(/^\ufeff/, "")
    .split(/\r\n?|\n/)
    .entries()) {
    const line = written.replace(/(?:^|\s)#.*$/, "").trim();
    if (line === "") continue;
    const read = readLine(line, path);
    const before = typeof read === "string" ? undefined : lines.get(read.address);
    if (typeof read === "string") mistakes.push(`line ${at + 1}: ${read}`);
    else if (before !== undefined) mistakes.push(`line ${at + 1}: the same source as in line ${before}`);
    else {
      sources.push(read);
      lines.set(read.address, at + 1);
    }
  }
  return { sources, mistakes };
}

interface Token {
  readonly key: string | null;
  readonly value: string;
}

function tokensOf(line: string): readonly Token[] | string {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < line.length) {
    const at = TOKEN.lastIndex;
    const [, key, quoted, bare] = TOKEN.exec(line) ?? [];
    const value = quoted ?? bare;
    if (value === undefined) return `cannot be read from "${line.slice(at, at + 40).trim()}" on`;
    tokens.push({ key: key ?? null, value });
  }
  return tokens;
}

/** The source, or what is wrong with its line. */
function readLine(line: string, path: string): ListedSource | string {
  const tokens = tokensOf(line);
  if (typeof tokens === "string") return tokens;
  const [first, ...others] = tokens;
  if (first === undefined || first.key !== null) return "expected the address of a source first";
  const options = new Map<string, string>();
  for (const { key, value } of others) {
    if (key === null) return `expected options such as every=15m behind the address, got "${value}"`;
    if (!OPTIONS.includes(key)) return `there is no option "${key}"; these are: ${OPTIONS.join(", ")}`;
    if (options.has(key)) return `${key} is given twice`;
    options.set(key, value);
  }
  const place = readPlace(first.value, options.get("kind"), path);
  return typeof place === "string" ? place : withOptions(place, options);
}

type Place = Pick<ListedSource, "kind" | "address">;

function readPlace(written: string, kind: string | undefined, path: string): Place | string {
  const wanted = KINDS.find((known) => known === kind);
  if (kind !== undefined && wanted === undefined) return `kind: expected ${KINDS.join(", ")}, got "${kind}"`;
  if (SCHEME.test(written)) {
    const url = webAddress(written);
    if (url === null) return `expected an http or https address, got "${written}"`;
    if (wanted === "folder") return "kind: an address is no folder";
    url.hash = "";
    return { kind: wanted ?? kindOf(url.href), address: url.href };
  }
  if (BARE_HOST.test(written))
    return `write https:// before the address, or ./ before a folder, got "${written}"`;
  if (wanted !== undefined && wanted !== "folder") return `kind: "${written}" is a folder on this machine`;
  return { kind: "folder", address: resolve(dirname(path), written) };
}

function kindOf(address: string): SourceKind {
  return SITEMAP_PATH.test(webAddress(address)?.pathname ?? "") ? "sitemap" : "feed";
}

function withOptions(place: Place, options: ReadonlyMap<string, string>): ListedSource | string {
  const every = options.get("every");
  const maxAge = options.get("max-age");
  const language = options.get("language");
  const everySeconds = every === undefined ? null : durationOf(every);
  const maxAgeSeconds = maxAge === undefined ? null : durationOf(maxAge);
  const code = language === undefined ? null : canonicalCode(language);
  if (everySeconds === 0) return `every: expected a time such as 15m, 2h or 1d, got "${every}"`;
  if (everySeconds !== null && everySeconds < MIN_SECONDS)
    return `every: expected ${MIN_SECONDS}s at least, got "${every}"`;
  if (maxAgeSeconds === 0) return `max-age: expected a time such as 7d, got "${maxAge}"`;
  if (language !== undefined && code === null)
    return `language: expected a BCP 47 tag such as "ru", got "${language}"`;
  return {
    ...place,
    name: options.get("name")?.trim() || null,
    publisher: options.get("publisher")?.trim() || null,
    language: code,
    everySeconds,
    maxAgeDays: maxAgeSeconds === null ? null : maxAgeSeconds / SECONDS_PER_DAY,
  };
}

/** Seconds; 0 for what is no duration. */
function durationOf(written: string): number {
  const [, amount, unit] = DURATION.exec(written.trim()) ?? [];
  return amount === undefined || unit === undefined
    ? 0
    : Number(amount) * (UNIT_SECONDS[unit.toLowerCase()] ?? 0);
}
