/** Part `near-duplicates`: variants of one story in one language come as one result that names the others. */
import type { FoundPassage } from "../../src/core/services.ts";
import { records, withCoverage } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import { mean, type Score, share } from "./score.ts";

const LIMIT = 10;

interface Variant {
  readonly id: string;
  readonly cluster: string;
  readonly lang: string;
  readonly headline: string;
  readonly segments: readonly string[];
}

/** How the copies of one story came out. */
export interface MergeFigures {
  /** Of the copies named beside the story's own results, the share that are variants of it; null when none are named. */
  readonly precision: number | null;
  /** Of the story's other variants, the share named beside its first result. */
  readonly recall: number;
  /** Whether another variant stands further down as a result of its own. */
  readonly repeated: boolean;
}

export async function evaluateNearDuplicates(evaluation: Evaluation): Promise<Score[]> {
  const all = evaluation.lines<Variant>("near-duplicates/docs.jsonl");
  const embedder = await evaluation.embedder();
  const scores: Score[] = [];
  for (const language of [...new Set(all.map(({ lang }) => lang))].sort()) {
    const variants = all.filter(({ lang }) => lang === language);
    const articles = variants.map(({ id, headline, segments }) => {
      return { id, language, title: headline, text: segments.slice(1).join("\n") };
    });
    const figures = await withCoverage(records(articles), embedder, async (coverage) => {
      const services = coverage.services();
      const merged: MergeFigures[] = [];
      for (const [cluster, story] of byCluster(variants)) {
        const query = story[0]?.headline ?? "";
        const { passages } = await services.search({ query, limit: LIMIT });
        merged.push(judgeMerge(story.length, passages, (id) => id.split("#")[0] === cluster));
      }
      return merged;
    });
    scores.push(...scoresOf(language, figures, variants.length));
  }
  return scores;
}

/** Judges one search for a story that has `size` variants. */
export function judgeMerge(
  size: number,
  passages: readonly Pick<FoundPassage, "externalId" | "alsoIn">[],
  isVariant: (externalId: string) => boolean,
): MergeFigures {
  const own = passages.filter(({ externalId }) => isVariant(externalId));
  const named = own.flatMap(({ alsoIn }) => alsoIn.map(({ externalId }) => externalId));
  const beside = new Set(own[0]?.alsoIn.map(({ externalId }) => externalId).filter(isVariant) ?? []);
  return {
    precision: named.length === 0 ? null : share(named, isVariant),
    recall: size < 2 ? 1 : beside.size / (size - 1),
    repeated: new Set(own.map(({ externalId }) => externalId)).size > 1,
  };
}

function scoresOf(language: string, figures: readonly MergeFigures[], variants: number): Score[] {
  // Only the English variants are edited copies; the others were translated anew.
  const kind = language === "en" ? "edited copies" : "other translations of the same story";
  const data = `near-duplicates ${language} (${kind}): ${figures.length} stories, ${variants} variants`;
  const precisions = figures.flatMap(({ precision }) => precision ?? []);
  return [
    {
      name: `${language}: copies named that are copies`,
      figure: precisions.length > 0 ? mean(precisions) : null,
      data,
    },
    { name: `${language}: copies that are named`, figure: mean(figures.map(({ recall }) => recall)), data },
    {
      name: `${language}: stories that come twice in ten passages`,
      figure: share(figures, ({ repeated }) => repeated),
      lowerIsBetter: true,
      data,
    },
  ];
}

function byCluster(variants: readonly Variant[]): Map<string, Variant[]> {
  const clusters = new Map<string, Variant[]>();
  for (const variant of variants)
    clusters.set(variant.cluster, [...(clusters.get(variant.cluster) ?? []), variant]);
  return clusters;
}
