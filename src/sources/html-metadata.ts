/** What a page says about itself: JSON-LD (schema.org), OpenGraph and other meta elements, links. */
import { attributeOf, type DomDocument, type DomElement } from "./dom.ts";
import { isObject } from "./record.ts";

export interface Metadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
  /** Addresses that the page gives as its own or its publisher's; where one is another site's, its names prove nothing. */
  readonly claims: readonly string[];
}

/** Names of meta elements, best first; `property`, `name` and `itemprop` are one. */
const META_NAMES = {
  title: ["og:title", "twitter:title", "dc.title"],
  url: ["og:url"],
  source: ["og:site_name", "dc.publisher", "publisher", "application-name"],
  byline: ["author", "byl", "byline", "article:author", "dc.creator", "parsely-author", "sailthru.author"],
  publishedAt: [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "date",
  ],
} as const;
/** Types of schema.org that are articles. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|ReportageNewsArticle)$/;
/** Looks like ISO 8601; the core checks it. */
const ISO_LIKE = /^\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?)?$/i;
/** Left by browsers at the head of a saved page. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;
const MAX_SAVED_FROM_OFFSET = 2_000;
/** Pages and publishers of one article that are looked at. */
const MAX_NAMED = 20;

/** Reads the metadata of a parsed page; `html` is its source, `linkedData` its JSON-LD blocks. */
export function readMetadata(
  document: DomDocument,
  { html, linkedData }: { readonly html: string; readonly linkedData: readonly string[] },
): Metadata {
  const metas = collectMetas(document);
  const linked = findLinkedArticle(linkedData);
  const meta = (names: readonly string[]): string[] => names.flatMap((name) => metas.get(name) ?? []);
  const addresses = [...canonicalLinks(document), ...meta(META_NAMES.url)].filter(isWebAddress);
  return {
    claims: [...addresses, ...linkedAddresses(linked)],
    title: clean(linked.headline) ?? meta(META_NAMES.title)[0] ?? null,
    url: [...addresses, savedFrom(html)].find(isWebAddress) ?? null,
    source: nameOf(linked.publisher) ?? meta(META_NAMES.source)[0] ?? null,
    byline: nameOf(linked.author) ?? meta(META_NAMES.byline).find((name) => !isWebAddress(name)) ?? null,
    publishedAt:
      [clean(linked.datePublished), ...meta(META_NAMES.publishedAt), ...times(document)]
        .map(readIsoLike)
        .find((time) => time !== null) ?? null,
  };
}

/** A time that is written like ISO 8601, without a space before its zone; else null. */
export function readIsoLike(text: string | null): string | null {
  const time = text?.replace(/\s+(?=[Z+-])/i, "") ?? "";
  return ISO_LIKE.test(time) ? time : null;
}

function collectMetas(document: DomDocument): ReadonlyMap<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta")) {
    const name = ["property", "name", "itemprop"].map((key) => attributeOf(element, key)).find(Boolean);
    const content = clean(attributeOf(element, "content"));
    if (!name || content === null) continue;
    const key = name.trim().toLowerCase();
    metas.set(key, [...(metas.get(key) ?? []), content]);
  }
  return metas;
}

/** The first article among the page's JSON-LD blocks, wherever it is nested; an empty object when there is none. */
function findLinkedArticle(blocks: readonly string[]): Readonly<Record<string, unknown>> {
  for (const block of blocks) {
    const article = findArticle(parseLoosely(block));
    if (article !== null) return article;
  }
  return {};
}

function findArticle(root: unknown): Readonly<Record<string, unknown>> | null {
  const waiting = [root];
  for (let value = waiting.shift(); value !== undefined; value = waiting.shift()) {
    if (Array.isArray(value)) waiting.push(...value.slice(0, 200));
    if (!isObject(value)) continue;
    const types = [value["@type"]].flat();
    if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return value;
    waiting.push(value["@graph"] ?? null, value.mainEntity ?? null);
  }
  return null;
}

/** Where an article of JSON-LD says that it is, and where its publisher. */
function linkedAddresses(article: Readonly<Record<string, unknown>>): string[] {
  const nodes = [article, article.mainEntityOfPage, article.publisher].flatMap((value) =>
    Array.isArray(value) ? value.slice(0, MAX_NAMED) : [value],
  );
  const addresses = nodes.flatMap((node) => (isObject(node) ? [node.url, node["@id"]].flat() : [node]));
  return addresses.flatMap((address) => clean(address) ?? []).filter(isWebAddress);
}

/** Pages wrap JSON-LD in comments or CDATA and leave line ends inside strings. */
function parseLoosely(text: string): unknown {
  const bare = text.replaceAll(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g,
    "",
  );
  try {
    return JSON.parse(bare.replaceAll(/[\u0000-\u001f]/g, " "));
  } catch {
    return null;
  }
}

/** A name, an object with one, or a list of such, joined by commas. */
function nameOf(value: unknown): string | null {
  const names = [value].flat().map((one) => clean(isObject(one) ? [one.name].flat()[0] : one));
  const found = names.filter((name): name is string => name !== null && !isWebAddress(name));
  return found.length > 0 ? [...new Set(found)].join(", ") : null;
}

function canonicalLinks(document: DomDocument): string[] {
  return attributes(document.querySelectorAll("link"), "href", (link) =>
    (attributeOf(link, "rel") ?? "").toLowerCase().split(/\s+/).includes("canonical"),
  );
}

/** Times that the page marks as those of publication. */
function times(document: DomDocument): string[] {
  return attributes(
    document.querySelectorAll("time"),
    "datetime",
    (time) => attributeOf(time, "itemprop") === "datePublished" || attributeOf(time, "pubdate") !== null,
  );
}

function attributes(
  elements: Iterable<DomElement>,
  name: string,
  wanted: (element: DomElement) => boolean,
): string[] {
  return [...elements].filter(wanted).flatMap((element) => clean(attributeOf(element, name)) ?? []);
}

function savedFrom(html: string): string {
  return SAVED_FROM.exec(html.slice(0, MAX_SAVED_FROM_OFFSET))?.[1] ?? "";
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function clean(value: unknown): string | null {
  if (typeof value !== "string") return null;
  return value.replaceAll(/\s+/g, " ").trim() || null;
}
