/** Questions for made coverage: some words of a passage, and an embedding near to its own. */
import type { Archive, Embedder, ModelIdentity } from "../../src/core/ports.ts";
import { randomFrom } from "./random.ts";

const SEED = 4_711;
/** How far a question lies from the passage that answers it; passages differ from each other by 1. */
const SPREAD = 0.5;
/** Letters of a passage in a question. */
const LENGTH = 70;

export interface MadeQuestion {
  readonly text: string;
  /** As a model would give it, length 1. */
  readonly vector: Float32Array;
}

/** Always the same ones for the same coverage. */
export async function madeQuestions(
  archive: Archive,
  passages: number,
  count: number,
): Promise<MadeQuestion[]> {
  const random = randomFrom(SEED);
  const id = () => 1 + random.below(passages);
  const embedding = async (passage: number) => {
    const [row] = await archive.embeddings([passage]);
    if (!row) throw new Error(`passage ${passage} has no embedding`);
    return row.vector;
  };
  const questions: MadeQuestion[] = [];
  while (questions.length < count) {
    const answer = id();
    const [passage] = await archive.passages([answer]);
    const text = cutOut(passage?.text ?? "", random.next());
    const vector = moved(await embedding(answer), await embedding(id()), await embedding(id()));
    questions.push({ text, vector });
  }
  return questions;
}

/** Whole words from somewhere in a text. */
function cutOut(text: string, where: number): string {
  const start = Math.floor(where * Math.max(0, text.length - LENGTH));
  const cut = text.slice(start, start + LENGTH);
  return cut.includes(" ") ? cut.replace(/^\S*\s+/u, "").replace(/\s+\S*$/u, "") : cut;
}

/** A vector moved by the difference of two others. */
function moved(vector: Float32Array, plus: Float32Array, minus: Float32Array): Float32Array {
  const scale = SPREAD * Math.SQRT1_2;
  const sum = vector.map((value, i) => value + scale * ((plus[i] ?? 0) - (minus[i] ?? 0)));
  const length = Math.hypot(...sum);
  return sum.map((value) => value / length);
}

/** Stands in for the model: knows the questions, in no time. */
export function embedderOf(questions: readonly MadeQuestion[], model: ModelIdentity): Embedder {
  const known = new Map(questions.map(({ text, vector }) => [text, vector]));
  const [first] = questions;
  return {
    model,
    maxTokens: 512,
    countTokens: async (texts) => texts.map(({ length }) => length),
    // Other texts, should a search embed any, get whatever there is.
    embed: async (texts) => ({
      vectors: texts.map((text) => known.get(text) ?? first?.vector ?? new Float32Array(model.dimensions)),
      tokens: 0,
    }),
    close: async () => undefined,
  };
}
