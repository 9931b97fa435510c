/** Adds a source: its address is looked at first, and what was found there is told. */
import type { Caller } from "../../caller.ts";
import { UserError } from "../../errors.ts";
import { MIN_SECONDS } from "../polling/schedule.ts";
import type { NewWatchedSource, SourceKind } from "../watched-source.ts";
import type { Fetched, ReadFeed } from "../watching-ports.ts";
import type { AddedSource, AddSourceRequest, AddSourceResult } from "../watching-results.ts";
import type { DeskParts } from "./desk-parts.ts";
import type { FoundFolder } from "./folders.ts";

/** Sources that one server may have; the operator may have any number. */
const MAX_OF_SERVER = 200;
/** Servers share the machine. */
const MIN_SECONDS_OF_SERVER = 60;
/** A page may name feeds that are gone; no more of them are tried. */
const MAX_NAMED_FEEDS = 3;
const MAX_BYTES = 50 * 1024 * 1024;

type Parts = Pick<DeskParts, "store" | "fetcher" | "reader" | "clock" | "folderAt">;
type Content = Extract<Fetched, { kind: "content" }>;

/** What was found at an address. */
interface Found {
  readonly kind: SourceKind;
  readonly address: string;
  readonly feed: Pick<ReadFeed, "title" | "language" | "entries"> | null;
}

/** Throws UserError `invalid_option` with the reason where nothing can be read there. The caller may manage sources. */
export async function addSource(
  request: AddSourceRequest,
  caller: Caller,
  parts: Parts,
): Promise<AddSourceResult> {
  checkInterval(request, caller);
  const room = await roomOf(caller, parts);
  const folder = await folderOf(request.address, caller, parts);
  if (folder !== null) {
    const found: Found = { kind: "folder", address: folder.path, feed: null };
    return one({ ...(await addFound(found, request, caller, parts)), entries: folder.files }, null);
  }
  const address = webAddress(request.address);
  await refuseKnown(address, caller, parts);
  const content = await fetchThere(address, parts);
  const read = await parts.reader.read(content);
  const at = content.movedTo ?? address;
  switch (read.kind) {
    case "feed":
    case "sitemap":
      return one(
        await addFound({ kind: read.kind, address: at, feed: read.feed }, request, caller, parts),
        null,
      );
    case "page": {
      const named = await namedFeed(read.feeds, parts);
      const found = named ?? pageAt(content, at, parts);
      return one(await addFound(found, request, caller, parts), named ? at : null);
    }
    case "opml":
      return addAll(read.outlines, room, request, caller, parts);
    case "unreadable":
      throw refused(`There is nothing to watch at ${address}: ${read.reason}.`);
  }
}

function one(added: AddedSource, foundOn: string | null): AddSourceResult {
  return { added: [added], foundOn, already: [], refused: [], leftOut: 0 };
}

function checkInterval({ everySeconds }: AddSourceRequest, { operator }: Caller): void {
  const least = operator ? MIN_SECONDS : MIN_SECONDS_OF_SERVER;
  if (everySeconds !== undefined && everySeconds < least)
    throw refused(
      `A source is polled no more often than every ${least} seconds, and ${everySeconds} came.`,
      "every",
    );
}

/** How many more sources the caller may add. */
async function roomOf({ operator, place }: Caller, { store }: Parts): Promise<number> {
  if (operator || !place) return Number.POSITIVE_INFINITY;
  const room = MAX_OF_SERVER - (await store.sources(place.guild)).length;
  if (room > 0) return room;
  throw refused(`A server may have ${MAX_OF_SERVER} sources, and this one has them. Remove one first.`);
}

/** Folders are the operator's: nobody else may make the bot read its machine. */
async function folderOf(
  address: string,
  { operator }: Caller,
  { folderAt }: Parts,
): Promise<FoundFolder | null> {
  if (!operator || /^[a-z][a-z+.-]+:\/\//i.test(address)) return null;
  const folder = await folderAt(address);
  if (folder === null && /^[./~\\]/.test(address)) throw refused(`There is no folder at “${address}”.`);
  return folder;
}

/** `example.com/feed` is taken for `https://example.com/feed`. */
function webAddress(text: string): string {
  const typed = text
    .trim()
    .replace(/^feed:(?=https?:)/i, "")
    .replace(/^feed:(?:\/\/)?/i, "http://");
  const whole =
    /^[a-z][a-z+.-]*:/i.test(typed) && !/^[^/]+:\d+(?:\/|$)/.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw refused(
      `Expected an http(s) address such as https://example.com/feed.xml, got “${text.slice(0, 100)}”.`,
    );
  url.hash = "";
  return url.href;
}

async function refuseKnown(address: string, { place }: Caller, { store }: Parts): Promise<void> {
  const known = await store.source(address, place?.guild ?? null);
  if (known) throw refused(`${address} is watched already.`);
}

async function fetchThere(address: string, { fetcher }: Parts): Promise<Content> {
  const fetched = await fetcher.fetch(address, { maxBytes: MAX_BYTES });
  if (fetched.kind === "content") return fetched;
  const reason = fetched.kind === "unchanged" ? "the server sent nothing" : fetched.reason;
  throw refused(`${address} could not be read: ${reason}.`);
}

async function namedFeed(
  feeds: readonly { readonly address: string }[],
  { fetcher, reader }: Parts,
): Promise<Found | null> {
  for (const { address } of feeds.slice(0, MAX_NAMED_FEEDS)) {
    const content = await fetcher.fetch(address);
    if (content.kind !== "content") continue;
    const read = await reader.read(content);
    if (read.kind === "feed") return { kind: "feed", address: content.movedTo ?? address, feed: read.feed };
  }
  return null;
}

function pageAt(content: Content, address: string, { reader }: Parts): Found {
  const item = reader.article(content, { url: address, guid: null, entry: null });
  if (item.kind === "reject")
    throw refused(
      `The page at ${address} names no feed that can be read, and is no article itself: ${item.reject.reason}.`,
    );
  const { title, language } = item.article;
  return { kind: "page", address, feed: { title, language, entries: [] } };
}

async function addFound(
  found: Found,
  request: AddSourceRequest,
  caller: Caller,
  parts: Parts,
): Promise<AddedSource> {
  const added = await parts.store.add(newSource(found, request, caller), parts.clock().getTime());
  if (!added) throw refused(`${found.address} is watched already.`);
  const { id, kind, address, name } = added;
  const entries = kind === "feed" || kind === "sitemap" ? (found.feed?.entries.length ?? null) : null;
  return { id, kind, address, name, entries, language: found.feed?.language ?? null };
}

function newSource(
  { kind, address, feed }: Found,
  request: AddSourceRequest,
  { place }: Caller,
): NewWatchedSource {
  return {
    kind,
    address,
    name: request.name ?? feed?.title ?? null,
    publisher: request.publisher ?? null,
    language: request.language ?? null,
    everySeconds: request.everySeconds ?? null,
    maxAgeDays: request.maxAgeDays ?? null,
    guild: place?.guild ?? null,
    channel: place?.channel ?? null,
    addedBy: place?.person ?? null,
    fromFile: false,
  };
}

/** The feeds of a list, unseen: the first poll of each says what is there. A name for all would be a name for none. */
async function addAll(
  outlines: readonly { readonly address: string; readonly title: string | null }[],
  room: number,
  { name: _, ...request }: AddSourceRequest,
  caller: Caller,
  parts: Parts,
): Promise<AddSourceResult> {
  if (outlines.length === 0) throw refused("The list names no feeds.");
  const added: AddedSource[] = [];
  const already: string[] = [];
  const refusals: { address: string; reason: string }[] = [];
  for (const { address, title } of outlines) {
    if (added.length >= room) break;
    const reason = parts.fetcher.refusal(address);
    if (reason !== null) {
      refusals.push({ address, reason });
      continue;
    }
    const feed = { title, language: null, entries: [] };
    const source = newSource({ kind: "feed", address, feed }, request, caller);
    const made = await parts.store.add(source, parts.clock().getTime());
    if (made) added.push({ id: made.id, kind: "feed", address, name: title, entries: null, language: null });
    else already.push(address);
  }
  const leftOut = outlines.length - added.length - already.length - refusals.length;
  return { added, foundOn: null, already, refused: refusals, leftOut };
}

function refused(message: string, option = "address"): UserError {
  return new UserError("invalid_option", message, { option });
}
