/** Articles without furniture in many shapes, and articles wrapped in furniture made from `Intl` and other headlines. */
import { readdirSync } from "node:fs";
import { readJsonLines, SHARED_DATA } from "./cleaning-data.ts";
import { wrapArticle } from "./cleaning-wrap.ts";

/** A page with the text that should be left of it; figures are given per group. */
export interface Sample {
  readonly group: string;
  readonly page: string;
  readonly gold: string;
}

interface Translated {
  readonly lang: string;
  readonly headline: string;
  readonly segments: readonly string[];
}

/** Segments put into one paragraph, and every how manieth article is taken of the larger sets. */
const SEGMENTS_PER_PARAGRAPH = 3;
const EVERY = { wikinews: 3, quotes: 4 } as const;

const UNSPACED_LANGUAGES = new Set(["ja", "zh", "th"]);

function translatedArticles(): Translated[] {
  return readdirSync(`${SHARED_DATA}ntrex`)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) => readJsonLines<Translated>(`ntrex/${file}`))
    .filter((article) => article.segments.length > 2);
}

/** The segments below the headline. */
function textSegments({ headline, segments }: Translated): readonly string[] {
  return segments[0] === headline ? segments.slice(1) : segments;
}

function inParagraphs(article: Translated): string[] {
  const segments = textSegments(article);
  const glue = UNSPACED_LANGUAGES.has(article.lang) ? "" : " ";
  const paragraphs: string[] = [];
  for (let i = 0; i < segments.length; i += SEGMENTS_PER_PARAGRAPH) {
    paragraphs.push(segments.slice(i, i + SEGMENTS_PER_PARAGRAPH).join(glue));
  }
  return paragraphs;
}

const whole = (group: string, page: string): Sample => ({ group, page, gold: page });

/** Articles that must come through whole. */
export function cleanArticles(): Sample[] {
  const samples = translatedArticles().flatMap((article) => [
    whole(
      `${article.lang}, a segment a paragraph`,
      [article.headline, ...textSegments(article)].join("\n\n"),
    ),
    whole(`${article.lang}, a segment a line`, [article.headline, ...textSegments(article)].join("\n")),
    whole(`${article.lang}, paragraphs`, [article.headline, ...inParagraphs(article)].join("\n\n")),
    whole(`${article.lang}, no headline`, textSegments(article).join("\n\n")),
  ]);
  const every = <T>(items: readonly T[], step: number) => items.filter((_, i) => i % step === 0);
  const wikinews = readJsonLines<{ headline: string; text: string }>("wikinews-ja/articles.jsonl");
  const timelines = readJsonLines<{ sentences: readonly string[] }>("timelines/docs.jsonl");
  const quotes = ["en", "de"].flatMap((lang) =>
    readJsonLines<{ lang: string; text: string }>(`quotes-${lang}/dev.jsonl`),
  );
  return [
    ...samples,
    ...every(wikinews, EVERY.wikinews).map(({ headline, text }) =>
      whole("wikinews-ja", `${headline}\n${text}`),
    ),
    ...timelines.map(({ sentences }) => whole("timelines", sentences.join("\n"))),
    ...every(quotes, EVERY.quotes).map(({ lang, text }) => whole(`quotes-${lang}`, text)),
  ];
}

/** Articles inside the furniture of a saved page, in three layouts. */
export function wrappedArticles(): Sample[] {
  const articles = translatedArticles();
  const samples: Sample[] = [];
  articles.forEach((article, seed) => {
    if (seed % 2 === 0) return;
    const others = articles.filter((other) => other.lang === article.lang && other !== article);
    const paragraphs = seed % 4 === 1 ? inParagraphs(article) : textSegments(article);
    const headlines = others.map((other) => other.headline);
    samples.push({
      group: article.lang,
      page: wrapArticle({ ...article, paragraphs, headlines, seed }),
      gold: paragraphs.join("\n\n"),
    });
  });
  return samples;
}
