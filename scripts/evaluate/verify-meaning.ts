/** The second half of part `verify`: quotations asked about in another language than the coverage has them in. */
import { quotedStrings } from "../../src/text/quoted-strings.ts";
import { wordsIn } from "../../src/text/wording/words.ts";
import { seededRandom, shuffled } from "../fit/random.ts";
import { type EvaluationArticle, records, withCoverage } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import { amount, sampled } from "./sample.ts";
import { type Score, share } from "./score.ts";

const LANGUAGES = [
  "en",
  "de",
  "fr",
  "es",
  "pt",
  "it",
  "ru",
  "uk",
  "bg",
  "pl",
  "cs",
  "tr",
  "id",
  "ar",
  "ja",
  "zh",
  "ko",
];
/** Articles that the coverage has, each in one language; quotations of the others are unknown to it. */
const PRESENT = 0.7;
const QUESTIONS = 300;
const SEED = 1;
const MIN_WORDS = 5;

interface NewsArticle {
  readonly doc_id: string;
  readonly segments: readonly string[];
}

interface Translated {
  readonly text: string;
  /** Id of the article that has it in its own language. */
  readonly article: string;
}

/** Two rows: what is there in another language, and what is there in none. */
export async function evaluateMeaning(evaluation: Evaluation): Promise<Score[]> {
  const names = evaluation.names("ntrex").map((name) => name.split(".")[1] ?? "");
  const languages = LANGUAGES.filter((language) => names.includes(language));
  const news = new Map(
    languages.map((language) => {
      const articles = evaluation.lines<NewsArticle>(`ntrex/docs.${language}.jsonl`);
      return [language, new Map(articles.map((article) => [article.doc_id, article.segments]))];
    }),
  );
  const random = seededRandom(SEED);
  const ids = shuffled([...(news.get("en")?.keys() ?? [])], random);
  const chosen = ids.slice(0, Math.floor(ids.length * PRESENT)).map((id): EvaluationArticle => {
    const language = languages[Math.floor(random() * languages.length)] ?? "en";
    return { id, language, text: (news.get(language)?.get(id) ?? []).join("\n") };
  });
  const own = new Map(chosen.map(({ id, language }) => [id, language]));
  const asked = ids.flatMap((id) => quotationsOf(id, own.get(id) ?? null, news));
  const known = sampled(
    asked.filter(({ article }) => own.has(article)),
    { count: QUESTIONS, seed: 1, full: evaluation.full },
  );
  const unknown = sampled(
    asked.filter(({ article }) => !own.has(article)),
    { count: QUESTIONS, seed: 2, full: evaluation.full },
  );
  const data = `NTREX-128: ${chosen.length} articles in ${languages.length} languages`;
  return withCoverage(records(chosen), await evaluation.embedder(), async (coverage) => {
    const { verify } = coverage.services();
    const found: boolean[] = [];
    for (const { text, article } of known) {
      const { verdict, quotation } = await verify({ text });
      found.push(verdict === "rendering" && quotation?.externalId === article);
    }
    const absent: boolean[] = [];
    for (const { text } of unknown) absent.push((await verify({ text })).verdict === "not_found");
    return [
      {
        name: "in another language",
        figure: share(found, (one) => one),
        data: `${data}; ${amount(found.length, found.length, "quotations")}`,
      },
      {
        name: "in no language",
        figure: share(absent, (one) => one),
        goal: 0.99,
        data: `${data}; ${amount(absent.length, absent.length, "quotations")}`,
      },
    ];
  });
}

/** What stands between marks in an article's other languages, where its own has marks in the same segment, too. */
function quotationsOf(
  id: string,
  own: string | null,
  news: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>,
): Translated[] {
  const original = news.get(own ?? "en")?.get(id) ?? [];
  return [...news].flatMap(([language, articles]) =>
    language === own
      ? []
      : (articles.get(id) ?? []).flatMap((segment, at) => {
          const [quoted, ...others] = quotedStrings(segment);
          const isOne =
            quoted !== undefined && others.length === 0 && quotedStrings(original[at] ?? "").length === 1;
          if (!isOne || wordsIn(quoted.inner, language).length < MIN_WORDS) return [];
          return [{ text: quoted.inner, article: id }];
        }),
  );
}
