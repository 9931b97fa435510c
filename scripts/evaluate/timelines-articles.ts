/** Articles of marked timelines: as records for a coverage, and as the events of a reply cite them. */
import type { Citation } from "../../src/core/services.ts";
import type { TimelineEvent } from "../../src/core/timeline-results.ts";
import type { DatedEntry } from "./timelines-score.ts";

/** An article of SemEval-2015 task 4: its first sentence is its title, its second the day as printed. */
export interface MarkedArticle {
  readonly doc_id: string;
  readonly lang: string;
  /** Day of publication. */
  readonly dct: string;
  readonly sentences_detok: readonly string[];
}

/** An article as a record: its first sentence is its title. */
export function recordOf({ doc_id, lang, dct, sentences_detok: [title = "", ...body] }: MarkedArticle) {
  return { id: doc_id, language: lang, title, text: body.join("\n"), publishedAt: dct };
}

/** What counts of an event of a reply. */
interface CitedEvent extends Pick<TimelineEvent, "date"> {
  readonly citations: readonly Pick<Citation, "externalId" | "alsoIn">[];
}

/** An event as an entry of a timeline: a minute counts as its day, copies of an article as the article. */
export function entryOf({ date, citations }: CitedEvent): DatedEntry {
  return {
    date: date.split("T", 1)[0] ?? date,
    articles: citations.flatMap(({ externalId, alsoIn }) => [
      externalId,
      ...alsoIn.map((copy) => copy.externalId),
    ]),
  };
}

/** What there was without any dates of events: the days on which the articles that name an entity came out. */
export function publicationDays(articles: readonly MarkedArticle[], entity: string): DatedEntry[] {
  const name = entity.toLowerCase();
  return articles
    .filter(({ sentences_detok }) => sentences_detok.join("\n").toLowerCase().includes(name))
    .map(({ doc_id, dct }) => ({ date: dct, articles: [doc_id] }));
}
