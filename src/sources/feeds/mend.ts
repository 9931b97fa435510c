/** Broken XML → XML that a parser takes: stray signs escaped, and entries built anew from the elements that are whole. */
import { type Tag, tagsOf } from "./tags.ts";

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
/** An ampersand that begins no reference. */
const BARE_AMPERSAND = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});)/gi;
const CDATA_START = "<![CDATA[";
const CDATA_END = "]]>";
/** Elements that tell something of an entry or a feed; all without children that matter. */
const LEAVES: ReadonlySet<string> = new Set(
  (
    "title link guid pubdate description summary content id published updated issued modified created " +
    "content:encoded dc:date dc:creator dc:language dc:publisher dc:title dc:description dc:identifier dcterms:created dcterms:issued " +
    "dcterms:modified media:description media:title itunes:summary itunes:author itunes:new-feed-url " +
    "language ttl sy:updateperiod sy:updatefrequency comments source category"
  ).split(" "),
);
/** More than any entry has. */
const MAX_TAGS = 5_000;
const PEOPLE: ReadonlySet<string> = new Set(["author", "managingeditor", "webmaster", "dc:creator"]);
const MAX_NAME_CHARS = 1_000;
/** Elements whose children are not those of the feed or entry around them. */
const CONTAINERS: ReadonlySet<string> = new Set([
  "image",
  "textinput",
  "author",
  "contributor",
  "media:group",
]);

/** Names of people that are longer than any name go: parsers look for brackets in them, again and again. */
export function withoutLongNames(xml: string): string {
  const kept: string[] = [];
  let at = 0;
  let person = -1;
  for (const tag of tagsOf(xml)) {
    if (person >= 0 && tag.start - person > MAX_NAME_CHARS) {
      kept.push(xml.slice(at, person));
      at = tag.start;
    }
    person = tag.kind === "open" && PEOPLE.has(tag.name) ? tag.end : -1;
  }
  return person >= 0 && xml.length - person > MAX_NAME_CHARS
    ? [...kept, xml.slice(at, person)].join("")
    : [...kept, xml.slice(at)].join("");
}

/** Text between two tags that is longer than any text goes: what stands beside it is kept. */
export function withoutLongTexts(xml: string, maxChars: number): string {
  const kept: string[] = [];
  let at = 0;
  let last = 0;
  for (const { start, end } of [...tagsOf(xml), { start: xml.length, end: xml.length }]) {
    if (start - last > maxChars) {
      kept.push(xml.slice(at, last));
      at = start;
    }
    last = end;
  }
  return [...kept, xml.slice(at)].join("");
}

/** Characters that XML forbids go, bare ampersands are escaped; CDATA sections stay as they are. */
export function sanitize(xml: string): string {
  const clean = xml.replaceAll(CONTROLS, "");
  const kept: string[] = [];
  let at = 0;
  while (at < clean.length) {
    const start = clean.indexOf(CDATA_START, at);
    const end = start < 0 ? -1 : clean.indexOf(CDATA_END, start);
    const outside = clean.slice(at, end < 0 ? clean.length : start);
    kept.push(outside.replaceAll(BARE_AMPERSAND, "&amp;"));
    if (end < 0) break;
    kept.push(clean.slice(start, end + CDATA_END.length));
    at = end + CDATA_END.length;
  }
  return kept.join("");
}

/** Whether an element holds anything that tells something of an entry. */
export function tellsSomething(inner: string): boolean {
  for (const { kind, name, end } of tagsOf(inner)) {
    if (
      LEAVES.has(name) &&
      (kind === "empty" ? name === "link" : /^\s*[^\s<]|^\s*<(?!\/)/.test(inner.slice(end, end + 500)))
    )
      return true;
  }
  return false;
}

/** Whether each element ends where it should, so that no parser takes one for the content of another. */
export function isBalanced(inner: string): boolean {
  const open: string[] = [];
  for (const tag of tagsOf(inner)) {
    if (tag.kind === "open") open.push(tag.name);
    else if (tag.kind === "close" && open.pop() !== tag.name) return false;
  }
  return open.length === 0;
}

/** A leaf of a broken element: its tag and where its content ends. */
interface Leaf {
  readonly tag: Tag;
  readonly end: number;
}

/**
 * Builds the inside of an entry or feed anew from its known elements, each of which ends where its end tag stands, or
 * where the next one begins. With `isCut` the last one is left out when it has no end.
 */
export function rebuild(inner: string, isCut: boolean): string {
  const tags: Tag[] = [];
  for (const tag of tagsOf(inner)) if (tags.push(tag) === MAX_TAGS) break;
  return leavesOf(inner, tags, isCut)
    .map(({ tag, end }) => wrapped(inner, tag, end))
    .join("\n");
}

function leavesOf(inner: string, tags: readonly Tag[], isCut: boolean): Leaf[] {
  const closes = nextCloses(tags);
  const leaves: Leaf[] = [];
  let free = 0;
  for (const [at, tag] of tags.entries()) {
    if (tag.start < free || tag.kind === "close") continue;
    const close = closes[at] ?? null;
    if (CONTAINERS.has(tag.name) && close !== null) free = close;
    if (!LEAVES.has(tag.name)) continue;
    const end = close ?? nextLeaf(tags, at);
    if (end === null && isCut) break;
    free = end ?? inner.length;
    leaves.push({ tag, end: free });
  }
  return leaves;
}

/** For each open tag the start of its end tag, if that comes before another of the same name opens; of an empty one its own end. */
function nextCloses(tags: readonly Tag[]): (number | null)[] {
  const next = new Map<string, number | null>();
  const found: (number | null)[] = new Array(tags.length).fill(null);
  for (let at = tags.length - 1; at >= 0; at -= 1) {
    const tag = tags[at];
    if (tag === undefined) continue;
    if (tag.kind === "open") found[at] = next.get(tag.name) ?? null;
    if (tag.kind === "empty") found[at] = tag.end;
    else next.set(tag.name, tag.kind === "close" ? tag.start : null);
  }
  return found;
}

/** Where the next known element begins; elements of HTML that have the name of one are rare enough. */
function nextLeaf(tags: readonly Tag[], from: number): number | null {
  for (let at = from + 1; at < tags.length; at += 1) {
    const tag = tags[at];
    if (tag === undefined) return null;
    if (tag.kind !== "close" && (LEAVES.has(tag.name) || CONTAINERS.has(tag.name))) return tag.start;
  }
  return null;
}

function wrapped(inner: string, tag: Tag, end: number): string {
  const start = inner.slice(tag.start, tag.end);
  if (tag.kind === "empty") return sanitize(start);
  // Parsers look for an end tag in the very letters of its beginning.
  const name = start.slice(1, 1 + tag.name.length);
  return `${sanitize(start)}${sealed(inner.slice(tag.end, end))}</${name}>`;
}

/** Content that nothing in it can break out of. */
function sealed(content: string): string {
  const bare = content.trim();
  if (bare.startsWith(CDATA_START) && bare.indexOf(CDATA_END) === bare.length - CDATA_END.length) return bare;
  const open = bare.startsWith(CDATA_START) ? bare.slice(CDATA_START.length) : bare;
  if (bare.startsWith(CDATA_START)) return `${CDATA_START}${open.replaceAll(CDATA_END, "")}${CDATA_END}`;
  if (!open.includes("<")) return sanitize(open);
  // Raw HTML inside an element: kept as markup for the reader of its text.
  return `${CDATA_START}${resolveOnce(open)}${CDATA_END}`;
}

function resolveOnce(content: string): string {
  return content.replaceAll(CDATA_START, "").replaceAll(CDATA_END, "");
}

/** Names without a prefix that only says what they are anyway: `<rss:title>` → `<title>`. */
export function withoutPrefix(xml: string, prefix: string): string {
  if (prefix === "") return xml;
  const name = prefix.slice(0, -1);
  return xml.replaceAll(new RegExp(`(</?)${name.replaceAll(/[^\w-]/g, "\\$&")}:`, "gi"), "$1");
}
