/**
 * `node --import tsx scripts/fit-quotation-speech.ts`: fits the model that tells speech from other words in marks
 * (src/text/quotations/speech-weights.ts) on the training halves of the German and English quotations in ../shared/data,
 * and prints it. It is also judged in the language that it was not fitted on, and without speakers.
 */
import { type Candidate, quotedCandidates } from "../src/text/quotations/candidates.ts";
import { type SpeechFeatures, speechFeatures } from "../src/text/quotations/speech-features.ts";
import { type Evaluation, openEvaluation } from "./evaluate/evaluation.ts";
import { englishGold, type GoldArticle, germanGold, type Half } from "./evaluate/quotations-gold.ts";
import { type Counts, compare, core, keyOf, measuresOf, sum } from "./evaluate/quotations-score.ts";
import { areaUnderCurve, fitLogistic, type Labelled } from "./fit/logistic.ts";
import { runScript } from "./run.ts";

const LINES = [0.25, 0.4, 0.5, 0.6];

type Row = Labelled<SpeechFeatures> & { readonly candidate: Candidate; readonly article: GoldArticle };
type Predict = (features: SpeechFeatures) => number;

const WITHOUT_SPEAKERS = { speaker: null, cue: null, strength: 0 };

function rowsOf(articles: readonly GoldArticle[], withSpeakers = true): Row[] {
  return articles.flatMap((article) => {
    const right = new Set(article.quotations.map((span) => keyOf(core(article.text, span))));
    return quotedCandidates(article.text, article.language)
      .quoted.filter(({ words }) => isKnownToGold(article, words))
      .map((candidate) => {
        const { context, words } = candidate;
        const attribution = withSpeakers ? context.attribution : WITHOUT_SPEAKERS;
        const features = speechFeatures(words, { ...context, attribution });
        const isSpeech = words.parts.some((part) => isMarked(article, part, right));
        return { features, label: isSpeech ? 1 : 0, candidate, article };
      });
  });
}

/** The English set has no quotations in '' of typewriters, nor articles that are printed in other marks than their frame. */
function isKnownToGold(
  { text, language }: GoldArticle,
  { style, outer, glyph }: Candidate["words"],
): boolean {
  if (style === "dash") return false;
  return language !== "en" || glyph !== '"' || text[outer.start] === '"';
}

/** English gold often ends with a quotation's first sentence. */
function isMarked(
  { text, quotations }: GoldArticle,
  part: { start: number; end: number },
  right: Set<string>,
) {
  if (right.has(keyOf(core(text, part)))) return true;
  return quotations.some(({ start, end }) => {
    const shared = Math.min(end, part.end) - Math.max(start, part.start);
    return shared > 0.8 * Math.min(end - start, part.end - part.start);
  });
}

function scored(
  articles: readonly GoldArticle[],
  rows: readonly Row[],
  predict: Predict,
  line: number,
): Counts {
  const spoken = rows.filter(({ features }) => predict(features) >= line);
  return sum(
    articles.map((article) =>
      compare(
        article.text,
        article.quotations,
        spoken.filter((row) => row.article === article).flatMap(({ candidate }) => candidate.words.parts),
      ),
    ),
  );
}

function report(
  name: string,
  articles: readonly GoldArticle[],
  rows: readonly Row[],
  predict: Predict,
): void {
  const area = areaUnderCurve(rows.map(({ features, label }) => ({ score: predict(features), label })));
  const shown = LINES.map((line) => {
    const { precision, recall, f1 } = measuresOf(scored(articles, rows, predict, line));
    return `${line}: ${precision.toFixed(3)} ${recall.toFixed(3)} ${f1.toFixed(3)}`;
  });
  process.stdout.write(`${name}: AUROC ${area.toFixed(3)}; precision, recall, F1 from ${shown.join("; ")}\n`);
}

/** Both languages count the same, though there are more English rows. */
function balanced({ de, en }: { readonly de: readonly Row[]; readonly en: readonly Row[] }): Row[] {
  const times = Math.max(1, Math.round(en.length / Math.max(1, de.length)));
  return [...Array(times).fill(de).flat(), ...en];
}

function rounded(numbers: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
  );
}

function goldOf(evaluation: Evaluation, half: Half) {
  return { de: germanGold(evaluation, half), en: englishGold(evaluation, half) };
}

async function main(): Promise<number> {
  const evaluation = openEvaluation();
  const [train, dev] = [goldOf(evaluation, "train"), goldOf(evaluation, "dev")];
  for (const withSpeakers of [true, false]) {
    const rows = { de: rowsOf(train.de, withSpeakers), en: rowsOf(train.en, withSpeakers) };
    const held = { de: rowsOf(dev.de, withSpeakers), en: rowsOf(dev.en, withSpeakers) };
    const both = fitLogistic<SpeechFeatures>(balanced(rows));
    const with_ = withSpeakers ? "with speakers" : "without speakers";
    for (const language of ["de", "en"] as const) {
      const other = fitLogistic<SpeechFeatures>(language === "de" ? rows.en : rows.de);
      report(`${language}, ${with_}, fitted on both`, dev[language], held[language], both.predict);
      report(`${language}, ${with_}, fitted on the other`, dev[language], held[language], other.predict);
    }
    if (withSpeakers)
      process.stdout.write(`${JSON.stringify(rounded({ bias: both.bias, ...both.weights }), null, 2)}\n`);
  }
  return 0;
}

await runScript(main);
