/** Words in the running text of articles, which no marks set apart: as quotations without a speaker. */
import { splitSentences } from "../../../text/sentences.ts";
import type { Article, Passage, Span } from "../../article.ts";
import type { PlacedQuotation } from "../../quotation-results.ts";

/** A stretch of an article's body that may hold the words. */
export interface Stretch extends Span {
  readonly article: Article;
}

const LINE_END = "\n";
/** Sentences around what was found; a line of more than this is cut by characters. */
const MAX_AROUND = 2_000;

/** The bodies around some passages, each widened by `margin` characters; stretches that meet are one. */
export function stretchesOf(
  passages: readonly Passage[],
  articles: ReadonlyMap<string, Article>,
  margin: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { article: summary, start, end } of passages) {
    const article = articles.get(summary.id);
    if (!article) continue;
    const wide = { start: Math.max(0, start - margin), end: Math.min(article.body.length, end + margin) };
    const at = stretches.findIndex(
      (one) => one.article === article && one.start <= wide.end && wide.start <= one.end,
    );
    const known = stretches[at];
    if (!known) stretches.push({ article, ...wide });
    else
      stretches[at] = {
        article,
        start: Math.min(known.start, wide.start),
        end: Math.max(known.end, wide.end),
      };
  }
  return stretches;
}

/** Words of an article's body as a quotation that nobody is known to have said; `parts` are in order. */
export function runningText(article: Article, parts: readonly Span[]): PlacedQuotation {
  const { id, externalId, source, published, language, title, url, file, body } = article;
  return {
    articleId: id,
    externalId,
    source,
    publishedAt: published.value,
    language,
    text: parts.map(({ start, end }) => body.slice(start, end)).join(" "),
    parts,
    speaker: null,
    cue: null,
    direct: false,
    title,
    url,
    file,
    around: around(article, { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }),
  };
}

/** The sentences that hold a span. */
function around({ body, language }: Article, { start, end }: Span): PlacedQuotation["around"] {
  const from = Math.max(body.lastIndexOf(LINE_END, start - 1) + 1, start - MAX_AROUND);
  const lineEnd = body.indexOf(LINE_END, end);
  const to = Math.min(lineEnd < 0 ? body.length : lineEnd, end + MAX_AROUND);
  const sentences = splitSentences(body.slice(from, to), language)
    .map((sentence) => ({ start: from + sentence.start, end: from + sentence.end }))
    .filter((sentence) => sentence.start < end && start < sentence.end);
  const first = Math.min(start, sentences[0]?.start ?? start);
  const last = Math.max(end, sentences.at(-1)?.end ?? end);
  return { start: first, end: last, text: body.slice(first, last) };
}
