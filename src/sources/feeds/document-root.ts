/** What kind of document a text is, told by its first telling element, whatever stands before it. */
import { localName, type Tag, tagsOf } from "./tags.ts";

export type RootKind = "rss" | "atom" | "opml" | "sitemap" | "redirect" | "html" | "none";

export interface Root {
  readonly kind: RootKind;
  /** The element that told; null for `none`. */
  readonly tag: Tag | null;
}

const KINDS: Readonly<Record<string, RootKind>> = {
  rss: "rss",
  rdf: "rss",
  channel: "rss",
  item: "rss",
  feed: "atom",
  entry: "atom",
  opml: "opml",
  outline: "opml",
  urlset: "sitemap",
  sitemapindex: "sitemap",
  redirect: "redirect",
  html: "html",
  head: "html",
  body: "html",
  title: "html",
};
/** Tags of a server's complaints that may stand above a feed; more of them make a page. */
const MAX_TAGS_BEFORE = 300;

/** The root of a document. Any tag at all makes a page of what is nothing else. */
export function rootOf(text: string): Root {
  let first: Tag | null = null;
  let count = 0;
  for (const tag of tagsOf(text)) {
    const kind = tag.kind === "close" ? undefined : KINDS[localName(tag.name)];
    if (kind !== undefined) return { kind, tag };
    first ??= tag;
    count += 1;
    if (count > MAX_TAGS_BEFORE) break;
  }
  return first === null ? { kind: "none", tag: null } : { kind: "html", tag: first };
}
