/** JSON Feed → raw entries, by feedsmith item by item, so that wrong types or a cut end spoil only what they are in. */
import { parseJsonFeed } from "feedsmith";
import { mapped, type Turns } from "../../core/turns.ts";
import { isObject } from "../record.ts";
import { NO_HEAD, present, type RawEntry, type RawFeed, type RawHead } from "./raw-entry.ts";

const VERSION = "https://jsonfeed.org/version/1.1";
/** Where the list of items begins. */
const ITEMS = /"items"\s{0,100}:\s{0,100}\[/;

/** The feed, or null where the text is JSON of another kind or none. The text itself is parsed in one go: some 10 ms a megabyte. */
export async function parseJsonFeedText(text: string, turns: Turns): Promise<RawFeed | null> {
  const document = parse(text) ?? (await parseCut(text, turns));
  if (!isObject(document) || !Array.isArray(document.items)) return null;
  const { items, ...head } = document;
  const looksLikeFeed =
    String(document.version ?? "").includes("jsonfeed.org") || items.length === 0 || items.some(isItem);
  if (!looksLikeFeed) return null;
  return { head: readHead(head), entries: await mapped(items, readItem, turns) };
}

function isItem(item: unknown): boolean {
  return (
    isObject(item) && ["content_html", "content_text", "url", "external_url", "id"].some((key) => key in item)
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Of a text that is broken: the head if it can be read, and all items that are whole. */
async function parseCut(text: string, turns: Turns): Promise<unknown> {
  const start = ITEMS.exec(text);
  if (start === null) return null;
  const from = start.index + start[0].length;
  const head = parse(`${text.slice(0, from)}]}`);
  const written = objectsFrom(text, from);
  const items = (await mapped(written, parse, turns)).filter((item) => item !== null);
  return items.length === 0 ? null : { version: VERSION, ...(isObject(head) ? head : {}), items };
}

/** Objects of a list, as they are written; each begins and ends with its brace. */
function objectsFrom(text: string, from: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let begin = from;
  for (let at = from; at < text.length && depth >= 0; at += 1) {
    const sign = text[at];
    if (sign === '"') at = stringEnd(text, at);
    if (sign === "{" && depth === 0) begin = at;
    depth += stepOf(sign);
    if (sign === "}" && depth === 0) found.push(text.slice(begin, at + 1));
  }
  return found;
}

function stepOf(sign: string | undefined): number {
  if (sign === "{") return 1;
  return sign === "}" ? -1 : 0;
}

/** Index of the quotation mark that ends a string. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}

function readHead(document: Readonly<Record<string, unknown>>): RawHead {
  try {
    const feed = parseJsonFeed({ version: VERSION, ...document, items: [] });
    return {
      ...NO_HEAD,
      title: feed.title ?? null,
      language: feed.language ?? null,
      home: feed.home_page_url ?? null,
    };
  } catch {
    return NO_HEAD;
  }
}

function readItem(item: unknown): RawEntry | string {
  if (!isObject(item)) return "no object";
  try {
    const [read] = parseJsonFeed({ version: VERSION, items: [item] }).items ?? [];
    return read === undefined ? "empty" : itemEntry(read);
  } catch {
    return "could not be read";
  }
}

type JsonItem = NonNullable<ReturnType<typeof parseOne>["items"]>[number];

function parseOne(feed: object) {
  return parseJsonFeed(feed);
}

function itemEntry(item: JsonItem): RawEntry {
  const whole = present([item.content_html, item.content_text]);
  return {
    links: present([item.url, item.external_url]),
    guid: item.id ?? null,
    guidIsLink: true,
    title: item.title ?? null,
    texts: [
      ...whole.map((value) => ({ value, isWhole: true })),
      ...present([item.summary]).map((value) => ({ value, isWhole: false })),
    ],
    dates: present([item.date_published, item.date_modified]),
    authors: present((item.authors ?? []).map(({ name }) => name)),
    language: item.language ?? null,
    publisher: null,
    base: null,
  };
}
