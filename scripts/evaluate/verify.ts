/** Part `verify`: is a quotation real? Real ones, altered ones, other people's, unknown ones and translations. */
import type { VerifyResult } from "../../src/core/quotation-results.ts";
import { isNamed } from "../../src/core/quotations/same-speaker.ts";
import type { Services } from "../../src/core/services.ts";
import { seededRandom, shuffled } from "../fit/random.ts";
import { records, withCoverage } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import { mean, type Report, type Score, share } from "./score.ts";
import { readQuotedArticles } from "./verify-data.ts";
import { evaluateMeaning } from "./verify-meaning.ts";
import { type Asked, absentQuestions, questionsOf } from "./verify-questions.ts";

/** Share of the stories that is left out of the coverage: what they quote is unknown to it. */
const LEFT_OUT = 0.2;
const SEED = 1;
const GOAL = 0.99;

/** Something asked, and what came of it. */
interface Judged {
  readonly asked: Asked;
  readonly result: VerifyResult;
  readonly isRight: boolean;
  /** Whether the archive knows the speaker of the words by name: only then can a claim be wrong. */
  readonly isSpeakerKnown: boolean;
}

/** A row for each kind of question, and below them a table by language. `onMiss` sees each wrong verdict. */
export async function evaluateVerify(
  evaluation: Evaluation,
  onMiss: (asked: Asked, result: VerifyResult) => void = () => undefined,
): Promise<Report> {
  const articles = readQuotedArticles(evaluation);
  const stories = shuffled([...new Set(articles.map(({ story }) => story))], seededRandom(SEED));
  const left = new Set(stories.slice(0, Math.floor(stories.length * LEFT_OUT)));
  const absent = articles.filter(({ story }) => left.has(story));
  const present = articles.filter(({ story }) => !left.has(story));
  const asked = [
    ...questionsOf(present, evaluation.full),
    ...absentQuestions(absent, present, evaluation.full),
  ];
  const judged = await withCoverage(records(present), await evaluation.embedder(), (coverage) =>
    verifyAll(coverage.services(), asked),
  );
  for (const { asked: one, result, isRight } of judged) if (!isRight) onMiss(one, result);
  const languages = new Set(present.map(({ language }) => language)).size;
  const data = `PolNeAR, German and Japanese Wikinews, NTREX: ${present.length} articles in ${languages} languages`;
  return {
    scores: [...scoresOf(judged, data), ...(await evaluateMeaning(evaluation))],
    below: byLanguage(judged),
  };
}

async function verifyAll(services: Services, asked: readonly Asked[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const one of asked) {
    const { text, speaker } = one;
    const result = await services.verify(speaker === undefined ? { text } : { text, speaker });
    const { speaker: said = null, language = "und" } = result.quotation ?? {};
    const isSpeakerKnown = said !== null && isNamed({ name: said.name, language });
    judged.push({ asked: one, result, isRight: result.verdict === one.right, isSpeakerKnown });
  }
  return judged;
}

function scoresOf(judged: readonly Judged[], data: string): Score[] {
  const row = (name: string, some: readonly Judged[]): Score => {
    return { name, figure: share(some, right), goal: GOAL, data: `${data}; ${some.length} quotations` };
  };
  return kindsOf(judged).flatMap((kind) => {
    const some = ofKind(judged, kind);
    const known = some.filter(({ isSpeakerKnown }) => isSpeakerKnown);
    const isAboutSpeakers = some[0]?.asked.speaker !== undefined;
    return isAboutSpeakers
      ? [row(kind, some), row(`${kind}, where the coverage names the speaker`, known)]
      : [row(kind, some)];
  });
}

/** Kinds that are asked in every language, as columns. */
function byLanguage(judged: readonly Judged[]): string {
  const kinds = kindsOf(judged.filter(({ asked }) => asked.speaker === undefined));
  const languages = [...new Set(judged.map(({ asked }) => asked.language))].sort();
  const rows = languages.map((language) => {
    const own = judged.filter(({ asked }) => asked.language === language);
    return [language, ...kinds.map((kind) => figureOf(ofKind(own, kind)))];
  });
  return [["language", ...kinds], Array(kinds.length + 1).fill("---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
}

function figureOf(some: readonly Judged[]): string {
  if (some.length === 0) return "–";
  return `${mean(some.map((one) => (right(one) ? 1 : 0))).toFixed(3)} (${some.length})`;
}

function kindsOf(judged: readonly Judged[]): string[] {
  return [...new Set(judged.map(({ asked }) => asked.kind))];
}

function ofKind(judged: readonly Judged[], kind: string): Judged[] {
  return judged.filter(({ asked }) => asked.kind === kind);
}

function right({ isRight }: Judged): boolean {
  return isRight;
}
