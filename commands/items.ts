/** Puts passages, citations and articles into the lines that every transport draws. */
import { publicationTime } from "../src/core/filters.ts";
import type { Citation, FoundPassage, LatestResult } from "../src/core/services.ts";
import type { SourceItem } from "../src/core/view.ts";

/** A numbered source; the answer above shows its words already. */
export function citedItem(citation: Citation): SourceItem {
  const { passage, start, end } = citation;
  const from = start - passage.start;
  const quoted = { text: passage.text, start: from, end: from + end - start };
  return { ...itemOf(citation), n: citation.n, text: null, passage: quoted };
}

/** A passage of a list, with its text. */
export function passageItem(passage: FoundPassage): SourceItem {
  const { text } = passage;
  return { ...itemOf(passage), n: null, text, passage: { text, start: 0, end: 0 } };
}

/** An article of a list. */
export function articleItem(article: LatestResult["articles"][number]): SourceItem {
  const { id, externalId, title, source, language, url, publishedAt } = article;
  const published = publicationTime(publishedAt);
  return {
    n: null,
    articleId: id,
    title: title ?? externalId,
    source,
    published,
    language,
    url,
    file: null,
    text: null,
    passage: null,
  };
}

/** A passage shown only to say what lies nearest: its beginning, cut between words. */
export function nearbyItem(passage: FoundPassage): SourceItem {
  return { ...passageItem(passage), text: beginning(passage.text) };
}

/** Characters of a nearby passage that are shown. */
const MAX_NEARBY_CHARS = 240;

function beginning(text: string): string {
  if (text.length <= MAX_NEARBY_CHARS) return text;
  const words = new Intl.Segmenter(undefined, { granularity: "word" });
  const end = words.segment(text.slice(0, 2 * MAX_NEARBY_CHARS)).containing(MAX_NEARBY_CHARS)?.index;
  // A first word as long as all that is shown is cut where it comes.
  return `${text.slice(0, end || MAX_NEARBY_CHARS).trimEnd()}…`;
}

function itemOf(found: Citation | FoundPassage): Omit<SourceItem, "n" | "text" | "passage"> {
  return {
    articleId: found.articleId,
    title: found.title,
    source: found.source,
    published: publicationTime(found.publishedAt),
    language: found.language,
    url: found.url,
    file: found.file,
  };
}
