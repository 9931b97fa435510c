/** Part `ntrex`: the headline of a news article finds the article in another language. */
import { seededRandom, shuffled } from "../fit/random.ts";
import { records, withCoverage } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import { find, recallAt } from "./finding.ts";
import { mean, type Score } from "./score.ts";

/** Languages whose headlines look for each language's articles, unless all do. */
const PARTNERS = 2;
const WORST = 5;
const SEED = 1;

interface NewsArticle {
  readonly doc_id: string;
  readonly headline: string;
  readonly segments: readonly string[];
}

interface PairFigure {
  readonly articles: string;
  readonly headlines: string;
  readonly figure: number;
}

export async function evaluateNtrex(evaluation: Evaluation): Promise<Score[]> {
  const languages = evaluation.names("ntrex").map((name) => name.split(".")[1] ?? "");
  const embedder = await evaluation.embedder();
  const read = (language: string) => evaluation.lines<NewsArticle>(`ntrex/docs.${language}.jsonl`);
  const figures: PairFigure[] = [];
  const pairs = pairsOf(languages, evaluation.full ? languages.length - 1 : PARTNERS);
  for (const language of languages) {
    const articles = read(language).map(({ doc_id, segments }) => {
      return { id: doc_id, language, text: segments.slice(1).join("\n") };
    });
    await withCoverage(records(articles), embedder, async (coverage) => {
      const services = coverage.services();
      for (const headlines of pairs.get(language) ?? []) {
        const questions = read(headlines).map(({ doc_id, headline }) => {
          return { question: headline, language: headlines, right: doc_id };
        });
        const figure = recallAt(1, await find(services, questions));
        figures.push({ articles: language, headlines, figure });
      }
    });
  }
  return scoresOf(figures, languages.length);
}

/** For each language the others whose headlines look for its articles; each language is drawn as often as it looks. */
export function pairsOf(languages: readonly string[], partners: number): Map<string, string[]> {
  const order = shuffled(languages, seededRandom(SEED));
  return new Map(
    order.map((language, at) => [
      language,
      Array.from({ length: partners }, (_, step) => order[(at + step + 1) % order.length] ?? language),
    ]),
  );
}

function scoresOf(figures: readonly PairFigure[], languages: number): Score[] {
  const data = `NTREX-128, articles without their headline: ${figures.length} pairs of ${languages} languages; the language correction was fitted on these articles`;
  const worst = [...figures].sort((a, b) => a.figure - b.figure).slice(0, WORST);
  return [
    {
      name: "headline → article in another language, recall@1",
      figure: mean(figures.map(({ figure }) => figure)),
      goal: 0.95,
      data,
    },
    ...worst.map(({ headlines, articles, figure }) => {
      return { name: `worst pairs: ${headlines} → ${articles}`, figure, data: "the same" };
    }),
  ];
}
