/** Quotations of the archive as replies show them. */
import { splitSentences } from "../../text/sentences.ts";
import type { Span } from "../article.ts";
import type { Quotation } from "../quotation.ts";
import type { PlacedQuotation, QuotationShape } from "../quotation-results.ts";

/** A quotation with what is needed to cite it; row numbers stay inside. */
export function quotationShape({ article, text, parts, speaker, cue, direct }: Quotation): QuotationShape {
  return {
    articleId: article.id,
    externalId: article.externalId,
    source: article.source,
    publishedAt: article.published.value,
    language: article.language,
    text,
    parts,
    speaker: speaker && {
      name: speaker.name,
      asWritten: speaker.asWritten,
      start: speaker.start,
      end: speaker.end,
    },
    cue: cue && { text: cue.text, start: cue.start, end: cue.end },
    direct,
  };
}

/** The same with the sentences around it. */
export function placed(quotation: Quotation): PlacedQuotation {
  const { title, url, file } = quotation.article;
  return { ...quotationShape(quotation), title, url, file, around: around(quotation) };
}

/** From the first sentence that holds some of the quotation, its speaker or its cue, to the last. */
function around({ parts, speaker, cue, paragraphs, article }: Quotation): PlacedQuotation["around"] {
  const told: readonly Span[] = [...parts, ...(speaker ? [speaker] : []), ...(cue ? [cue] : [])];
  const sentences = splitSentences(paragraphs.text, article.language)
    .map(({ start, end }) => ({ start: start + paragraphs.start, end: end + paragraphs.start }))
    .filter((sentence) => told.some((span) => span.start < sentence.end && span.end > sentence.start));
  const start = Math.min(...sentences.map((sentence) => sentence.start), ...told.map((span) => span.start));
  const end = Math.max(...sentences.map((sentence) => sentence.end), ...told.map((span) => span.end));
  return { start, end, text: paragraphs.text.slice(start - paragraphs.start, end - paragraphs.start) };
}
