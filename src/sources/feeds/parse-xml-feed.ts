/** RSS, RDF and Atom → raw entries: feedsmith reads as many at once as it can, and what it cannot read is mended. */
import { mapped, type Turns } from "../../core/turns.ts";
import { atomEntry, atomHead, parseAtom } from "./atom-entry.ts";
import {
  isBalanced,
  rebuild,
  sanitize,
  tellsSomething,
  withoutLongNames,
  withoutLongTexts,
  withoutPrefix,
} from "./mend.ts";
import { NO_HEAD, type RawEntry, type RawFeed, type RawHead } from "./raw-entry.ts";
import { parseRss, rssEntry, rssHead } from "./rss-entry.ts";
import { type FeedParts, type Segment, splitFeed } from "./segments.ts";
import { attributesOf, type Tag, tagsOf } from "./tags.ts";

/** Entries that are parsed together: few and short enough that a broken one costs little, and none else has to wait. */
const MAX_BATCH_ENTRIES = 256;
const MAX_BATCH_CHARS = 100_000;
/** Of a longer entry what makes it long is left out; its page may have it. */
const MAX_ENTRY_CHARS = 1_000_000;
const MAX_TEXT_CHARS = 500_000;
/** More entries than any feed has; sitemaps are read elsewhere. */
const MAX_ENTRIES = 20_000;
const MAX_SKIP_CHARS = 30;
const ATOM_NAMESPACE = 'xmlns="http://www.w3.org/2005/Atom"';

/** How one dialect is put together and read. */
interface Dialect {
  document(attributes: string, content: string): string;
  entries(document: string): readonly RawEntry[];
  head(document: string): RawHead;
  readonly entry: string;
}

const RSS: Dialect = {
  entry: "item",
  document: (attributes, content) => `<rss version="2.0" ${attributes}><channel>${content}</channel></rss>`,
  entries: (document) => (parseRss(document).items ?? []).map(rssEntry),
  head: (document) => rssHead(parseRss(document)),
};
const ATOM: Dialect = {
  entry: "entry",
  document: (attributes, content) => `<feed ${ATOM_NAMESPACE} ${attributes}>${content}</feed>`,
  entries: (document) => (parseAtom(document).entries ?? []).map(atomEntry),
  head: (document) => atomHead(parseAtom(document)),
};

/** Reads a feed from its root on. Never throws; whatever can be read of it is there. */
export async function parseXmlFeed(
  text: string,
  root: Tag,
  { dialect, turns }: { readonly dialect: "rss" | "atom"; readonly turns: Turns },
): Promise<RawFeed> {
  const parts = await splitFeed(text, root, { dialect, turns });
  const writer = dialect === "rss" ? RSS : ATOM;
  const attributes = frameAttributes(parts);
  const parse = (content: string) => attempt(() => writer.entries(writer.document(attributes, content)));
  const entries = await mapped(
    parts.entries.slice(0, MAX_ENTRIES),
    (segment) => writtenEntry(bounded(segment), writer.entry),
    turns,
  );
  const read: (RawEntry | string)[] = [];
  for (const batch of batchesOf(entries)) read.push(...(await parseBatch(batch, parse, turns)));
  if (parts.entries.length > MAX_ENTRIES) read.push(`only the first ${MAX_ENTRIES} are read`);
  return { head: parseHead(parts, writer, attributes), entries: read };
}

/** An entry as it is handed to the parser, or why it is none. */
interface WrittenEntry {
  readonly segment: Segment;
  readonly written: string;
  /** Built anew from what is whole; made only when the parser does not take it as it is. */
  mended(): string;
  readonly lack: string | null;
}

function bounded(segment: Segment): Segment {
  if (segment.inner.length <= MAX_ENTRY_CHARS) return segment;
  const inner = withoutLongTexts(segment.inner, MAX_TEXT_CHARS);
  if (inner.length <= MAX_ENTRY_CHARS) return { ...segment, inner };
  return { ...segment, inner: inner.slice(0, MAX_ENTRY_CHARS), isCut: true };
}

function* batchesOf(entries: readonly WrittenEntry[]): Generator<readonly WrittenEntry[]> {
  let batch: WrittenEntry[] = [];
  let chars = 0;
  for (const entry of entries) {
    if (
      batch.length === MAX_BATCH_ENTRIES ||
      (batch.length > 0 && chars + entry.written.length > MAX_BATCH_CHARS)
    ) {
      yield batch;
      batch = [];
      chars = 0;
    }
    batch.push(entry);
    chars += entry.written.length;
  }
  if (batch.length > 0) yield batch;
}

function writtenEntry(segment: Segment, name: string): WrittenEntry {
  const inner = withoutLongNames(withoutPrefix(segment.inner, segment.prefix));
  const mended = () => element({ ...segment, attributes: "" }, name, rebuild(inner, segment.isCut));
  if (!tellsSomething(inner)) {
    return { segment, written: "", mended, lack: segment.isCut ? "the feed ends inside it" : "it is empty" };
  }
  const isWhole = !segment.isCut && isBalanced(inner);
  return {
    segment,
    written: isWhole ? element(segment, name, sanitize(inner)) : mended(),
    mended,
    lack: null,
  };
}

/** Each entry of a batch, in order. One that does not give as many as it holds is mended, then halved. */
async function parseBatch(
  batch: readonly WrittenEntry[],
  parse: (content: string) => readonly RawEntry[] | null,
  turns: Turns,
): Promise<readonly (RawEntry | string)[]> {
  if (turns.isDue()) await turns.next();
  const telling = batch.filter(({ lack }) => lack === null);
  if (telling.length < batch.length) {
    const read = [...(await parseBatch(telling, parse, turns))];
    return batch.map(({ lack }) => lack ?? read.shift() ?? "could not be read");
  }
  if (batch.length === 0) return [];
  const asWritten = parse(batch.map(({ written }) => written).join("\n"));
  const isComplete = asWritten?.length === batch.length;
  const parsed = isComplete ? asWritten : parse(batch.map(({ mended }) => mended()).join("\n"));
  if (parsed?.length === batch.length)
    return parsed.map((entry, at) => withTagFacts(entry, batch[at]?.segment));
  if (batch.length === 1) return ["could not be read"];
  const middle = batch.length >> 1;
  return [
    ...(await parseBatch(batch.slice(0, middle), parse, turns)),
    ...(await parseBatch(batch.slice(middle), parse, turns)),
  ];
}

/** Adds what the parser leaves out: `rdf:about`, and links that say where they lead in an attribute. */
function withTagFacts(entry: RawEntry, segment: Segment | undefined): RawEntry {
  if (segment === undefined || entry.links.length > 0) return entry;
  const loose: string[] = [];
  for (const tag of tagsOf(segment.inner)) {
    const found = tag.name === "link" || tag.name.endsWith(":link") ? attributesOf(segment.inner, tag) : null;
    const href = found?.get("href");
    if (href !== undefined && /^(?:alternate)?$/.test(found?.get("rel") ?? "")) loose.push(href);
  }
  const opening = `<x ${segment.attributes}>`;
  const about = attributesOf(opening, { kind: "open", name: "x", start: 0, end: opening.length }).get(
    "rdf:about",
  );
  return {
    ...entry,
    links: about === undefined ? loose : [...loose, about],
    guid: entry.guid ?? about ?? null,
  };
}

function parseHead(parts: FeedParts, writer: Dialect, attributes: string): RawHead {
  const head = withoutLongNames(withoutPrefix(parts.head, parts.prefix));
  const read =
    attempt(() => writer.head(writer.document(attributes, sanitize(head)))) ??
    attempt(() => writer.head(writer.document(attributes, rebuild(head, true)))) ??
    NO_HEAD;
  return { ...read, ...skipsOf(head) };
}

/** Hours and days to skip; feedsmith knows them in lists of two and more only. */
function skipsOf(head: string): Pick<RawHead, "skipHours" | "skipDays"> {
  const values = { hour: [] as string[], day: [] as string[] };
  for (const { name, kind, end } of tagsOf(head)) {
    if (kind === "open" && (name === "hour" || name === "day"))
      values[name].push(
        head
          .slice(end, end + MAX_SKIP_CHARS)
          .split("<", 1)[0]
          ?.trim() ?? "",
      );
  }
  return { skipHours: values.hour.filter((hour) => hour !== "").map(Number), skipDays: values.day };
}

function element({ attributes }: Segment, name: string, inner: string): string {
  return `<${name} ${withoutDefaultNamespace(attributes)}>${inner}</${name}>`;
}

/** Attributes of all elements around the entries; those that frame them here have a namespace of their own. */
function frameAttributes({ attributes }: FeedParts): string {
  return withoutDefaultNamespace(attributes).replaceAll(/(?:^|\s)version\s*=\s*(?:"[^"]*"|'[^']*')/gi, " ");
}

function withoutDefaultNamespace(attributes: string): string {
  return sanitize(attributes).replaceAll(/(?:^|\s)xmlns\s*=\s*(?:"[^"]*"|'[^']*')/gi, " ");
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
