/** Puts passages, citations and articles into the lines that every transport draws. */
import { publicationTime } from "../src/core/filters.ts";
import type { Citation, FoundPassage } from "../src/core/services.ts";
import type { SourceItem } from "../src/core/view.ts";

/** A numbered source; the answer above shows its words already. */
export function citedItem(citation: Citation): SourceItem {
  return { ...itemOf(citation), n: citation.n, text: null };
}

/** A passage of a list, with its text. */
export function passageItem(passage: FoundPassage): SourceItem {
  return { ...itemOf(passage), n: null, text: passage.text };
}

function itemOf(found: Citation | FoundPassage): Omit<SourceItem, "n" | "text"> {
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
