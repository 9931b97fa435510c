/** Elements of Atom (0.3, 1.0) as feedsmith gives them → raw entries. */
import { parseAtomFeed } from "feedsmith";
import { present, type RawEntry, type RawHead, type RawText } from "./raw-entry.ts";
import { mediaDescriptions, pageLinks } from "./rss-entry.ts";

/** Throws what feedsmith throws. */
export function parseAtom(xml: string) {
  return parseAtomFeed(xml);
}

export type AtomFeed = ReturnType<typeof parseAtom>;
export type AtomEntry = NonNullable<AtomFeed["entries"]>[number];

/** An entry. */
export function atomEntry(entry: AtomEntry): RawEntry {
  return {
    links: present([...pageLinks(entry.links), entry.content?.src]),
    guid: entry.id ?? null,
    guidIsLink: true,
    title:
      present([
        entry.title?.value,
        entry.media?.title?.value,
        entry.media?.groups?.[0]?.title?.value,
        entry.dc?.titles?.[0],
      ])[0] ?? null,
    texts: texts(entry),
    dates: present([
      entry.published,
      ...[entry.dcterms?.issued, entry.dcterms?.created].flatMap((date) => date ?? []),
      ...(entry.dc?.dates ?? []),
      entry.updated,
    ]),
    authors: present([...(entry.authors ?? []).map(({ name }) => name), ...(entry.dc?.creators ?? [])]),
    language: present([entry.content?.xml?.lang, entry.xml?.lang, entry.dc?.languages?.[0]])[0] ?? null,
    publisher: present([entry.source?.title?.value, entry.dc?.publishers?.[0]])[0] ?? null,
    base: entry.xml?.base ?? null,
  };
}

function texts(entry: AtomEntry): RawText[] {
  const whole = present([entry.content?.value]);
  const partial = present([
    entry.summary?.value,
    ...mediaDescriptions(entry.media),
    entry.dc?.descriptions?.[0],
  ]);
  return [
    ...whole.map((value) => ({ value, isWhole: true })),
    ...partial.map((value) => ({ value, isWhole: false })),
  ];
}

/** The feed. */
export function atomHead(feed: AtomFeed): RawHead {
  return {
    title: feed.title?.value ?? null,
    language: present([feed.xml?.lang, feed.dc?.languages?.[0]])[0] ?? null,
    home: pageLinks(feed.links)[0] ?? null,
    base: feed.xml?.base ?? null,
    ttlMinutes: null,
    updatePeriod: feed.sy?.updatePeriod ?? null,
    updateFrequency: feed.sy?.updateFrequency ?? null,
    skipHours: [],
    skipDays: [],
    movedTo: feed.itunes?.newFeedUrl ?? null,
  };
}
