/** Elements of RSS (0.9x, 1.0, 2.0) as feedsmith gives them → raw entries. */
import { parseRssFeed } from "feedsmith";
import { present, type RawEntry, type RawHead, type RawText } from "./raw-entry.ts";

/** Throws what feedsmith throws. */
export function parseRss(xml: string) {
  return parseRssFeed(xml);
}

export type RssFeed = ReturnType<typeof parseRss>;
export type RssItem = NonNullable<RssFeed["items"]>[number];

/** An item. */
export function rssEntry(item: RssItem): RawEntry {
  const guid = item.guid?.value ?? item.dc?.identifiers?.[0] ?? item.atom?.id ?? null;
  return {
    links: present([item.link, ...pageLinks(item.atom?.links), item.atom?.content?.src]),
    guid,
    guidIsLink: item.guid?.isPermaLink !== false,
    title:
      present([
        item.title,
        item.dc?.titles?.[0],
        item.media?.title?.value,
        item.media?.groups?.[0]?.title?.value,
        item.atom?.title?.value,
      ])[0] ?? null,
    texts: texts(item),
    dates: present([
      item.pubDate,
      ...(item.dc?.dates ?? []),
      ...[item.dcterms?.issued, item.dcterms?.created, item.dcterms?.modified].flatMap((date) => date ?? []),
      item.atom?.published,
      item.atom?.updated,
    ]),
    authors: present([
      ...(item.dc?.creators ?? []),
      ...(item.authors ?? []).map(({ name }) => name),
      ...(item.atom?.authors ?? []).map(({ name }) => name),
      item.itunes?.author,
    ]),
    language: present([item.dc?.languages?.[0], item.xml?.lang])[0] ?? null,
    publisher: present([item.source?.title, item.dc?.publishers?.[0]])[0] ?? null,
    base: item.xml?.base ?? null,
  };
}

function texts(item: RssItem): RawText[] {
  const whole = present([item.content?.encoded, item.atom?.content?.value]);
  const partial = present([
    item.description,
    item.atom?.summary?.value,
    item.dc?.descriptions?.[0],
    ...mediaDescriptions(item.media),
    item.itunes?.summary,
  ]);
  return [
    ...whole.map((value) => ({ value, isWhole: true })),
    ...partial.map((value) => ({ value, isWhole: false })),
  ];
}

interface Described {
  readonly description?: { readonly value?: string };
}

interface Media extends Described {
  readonly groups?: readonly (Described & { readonly contents?: readonly Described[] })[];
  readonly contents?: readonly Described[];
}

/** What Media RSS says of a video or picture, wherever it stands: of the entry, of a group of versions, of one of them. */
export function mediaDescriptions(media: Media | undefined): string[] {
  const groups = media?.groups ?? [];
  const versions = [media, ...groups].flatMap((one) => one?.contents ?? []);
  return present([media, ...groups, ...versions].map((one) => one?.description?.value));
}

/** Links that lead to the entry's page rather than to files, comments or the feed; pages in HTML first. */
export function pageLinks(
  links: readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[] | undefined,
): string[] {
  const alternates = (links ?? []).filter(
    ({ rel }) => rel === undefined || /^(?:alternate|.*\/alternate)$/i.test(rel.trim()),
  );
  const isPage = ({ type }: { readonly type?: string }): boolean => type === undefined || /html/i.test(type);
  return present(
    [...alternates.filter(isPage), ...alternates.filter((link) => !isPage(link))].map(({ href }) => href),
  );
}

/** The channel. */
export function rssHead(feed: RssFeed): RawHead {
  return {
    title: present([feed.title, feed.dc?.titles?.[0]])[0] ?? null,
    language: present([feed.language, feed.dc?.languages?.[0], feed.xml?.lang])[0] ?? null,
    home: present([feed.link, ...pageLinks(feed.atom?.links)])[0] ?? null,
    base: feed.xml?.base ?? null,
    ttlMinutes: feed.ttl ?? null,
    updatePeriod: feed.sy?.updatePeriod ?? null,
    updateFrequency: feed.sy?.updateFrequency ?? null,
    skipHours: [],
    skipDays: [],
    movedTo: feed.itunes?.newFeedUrl ?? null,
  };
}
