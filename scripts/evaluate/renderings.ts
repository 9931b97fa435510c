/** How surely a quotation is told to be another one's translation: pairs of parallel segments, and of other segments. */
import { languageCorrection } from "../../embeddings/correction.ts";
import { MIN_COSINE } from "../../src/core/quotations/renderings.ts";
import { MIN_WORDS } from "../../src/core/quotations/same-utterance.ts";
import { dot } from "../../src/core/vectors.ts";
import { countWords } from "../../src/text/word-count.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Score, share } from "./score.ts";

const FILE = "quotes-marks/segments.jsonl";

interface Segment {
  readonly doc_id: string;
  readonly seg: number;
  readonly text: Readonly<Record<string, string>>;
  /** Places and words of the strings in marks, by language. */
  readonly quotes: Readonly<Record<string, readonly (readonly [number, number, string])[]>>;
}

interface Quoted {
  readonly article: string;
  readonly segment: number;
  readonly language: string;
  readonly text: string;
}

/** Two rows; throws `MissingData`. */
export async function evaluateRenderings(evaluation: Evaluation): Promise<Score[]> {
  const quoted = evaluation.lines<Segment>(FILE).flatMap(quotedOf);
  const embedder = await evaluation.embedder();
  const correct = languageCorrection(embedder.model);
  const { vectors } = await embedder.embed(
    quoted.map(({ text }) => text),
    "passage",
  );
  const embedded = quoted.map((one, at) => ({ ...one, vector: correct(vectors[at] ?? new Float32Array()) }));
  const pairs = embedded.flatMap((a, at) =>
    embedded
      .slice(at + 1)
      .filter((b) => a.article === b.article && a.language !== b.language)
      .map((b) => ({ isRight: a.segment === b.segment, cosine: dot(a.vector, b.vector) })),
  );
  const joined = (isRight: boolean): Score => {
    const those = pairs.filter((pair) => pair.isRight === isRight);
    return {
      name: isRight ? "translations told to be one utterance" : "other quotations of one article told so",
      figure: share(those, ({ cosine }) => cosine >= MIN_COSINE),
      data: `NTREX-128 in 12 languages, ${those.length} pairs of quotations`,
    };
  };
  return [joined(true), joined(false)];
}

/** The longest string in marks of each language, if it has words enough to tell. */
function quotedOf({ doc_id, seg, text, quotes }: Segment): Quoted[] {
  return Object.entries(quotes).flatMap(([language, spans]) => {
    const longest = [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
    const words = longest ? (text[language] ?? "").slice(longest[0] + 1, longest[1] - 1) : "";
    return countWords(words) < MIN_WORDS ? [] : [{ article: doc_id, segment: seg, language, text: words }];
  });
}
