/** Puts passages, citations and articles into the lines that every transport draws. */
import { publicationTime } from "../src/core/filters.ts";
import { usableLocale } from "../src/core/locale.ts";
import type { Citation, FoundPassage, LatestResult, OtherCopy } from "../src/core/services.ts";
import type { SourceItem } from "../src/core/view.ts";
import { phrase } from "./wording.ts";

/** Other papers that are named; the rest are counted. */
const MAX_OTHER_PAPERS = 3;

/** A numbered source; the answer above shows its words already. */
export function citedItem(citation: Citation, locale: string): SourceItem {
  const { passage, start, end } = citation;
  const from = start - passage.start;
  const quoted = { text: passage.text, start: from, end: from + end - start };
  return { ...itemOf(citation, locale), n: citation.n, text: null, passage: quoted };
}

/** A passage of a list, with its text. */
export function passageItem(passage: FoundPassage, locale: string): SourceItem {
  const { text } = passage;
  return { ...itemOf(passage, locale), n: null, text, passage: { text, start: 0, end: 0 } };
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
export function nearbyItem(passage: FoundPassage, locale: string): SourceItem {
  return { ...passageItem(passage, locale), text: beginning(passage.text) };
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

/** Where something stands, and which other papers have it. */
export type Origin = OtherCopy & Pick<Citation, "file" | "alsoIn">;

/** The line of a source, without what it says. */
export function itemOf(found: Origin, locale: string): Omit<SourceItem, "n" | "text" | "passage"> {
  const alsoIn = otherPapers(found, locale);
  return {
    articleId: found.articleId,
    title: found.title,
    source: found.source,
    published: publicationTime(found.publishedAt),
    language: found.language,
    url: found.url,
    file: found.file,
    ...(alsoIn === null ? {} : { alsoIn }),
  };
}

/** "also in The Ledger, Der Bote, La Voz +2"; null where no other paper has it. */
function otherPapers({ source, alsoIn }: Origin, locale: string): string | null {
  const names = [...new Set(alsoIn.map(paperOf))].filter((name) => name !== source);
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(usableLocale(locale), { type: "unit", style: "short" });
  const more = names.length - MAX_OTHER_PAPERS;
  const named = list.format(names.slice(0, MAX_OTHER_PAPERS));
  return phrase("alsoIn", locale, { names: more > 0 ? `${named} +${more}` : named });
}

function paperOf({ source, title, externalId }: OtherCopy): string {
  return source ?? title ?? externalId;
}
