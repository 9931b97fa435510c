/** From a question to its answer, with the real model: what somebody who asks waits for, the network not counted. */
import { openEmbedder } from "../../embeddings/open.ts";
import type { Embedder } from "../../src/core/ports.ts";
import { wireServices } from "../../src/services.ts";
import { clock, openMade, openMaker, quietLog } from "./made.ts";
import { madeQuestions } from "./questions.ts";
import { quantile, type Row, residentMib } from "./table.ts";

const LARGEST = 100_000;
const QUESTIONS = 100;
const WARM_UP = 5;

export interface AnswerOptions {
  /** Passages in the coverage, at most 100,000. */
  readonly largest: number;
  /** Where made coverage is kept. */
  readonly data: string;
  readonly say: (line: string) => void;
}

/** One question at a time; none is asked twice. */
export async function measureAnswers({ largest, data, say }: AnswerOptions): Promise<Row[]> {
  const passages = Math.min(largest, LARGEST);
  const maker = await openMaker(data, say);
  const { folder } = await maker.make(passages).finally(() => maker.close());
  const model = await openEmbedder({ model: null });
  const clocked = clockedEmbedder(model);
  const coverage = await openMade(folder, model.model);
  try {
    const questions = await madeQuestions(coverage.archive, passages, QUESTIONS + WARM_UP);
    const { services } = wireServices({
      ...coverage,
      embedder: clocked.embedder,
      clock,
      log: quietLog,
      version: "",
      sample: false,
    });
    const times: number[] = [];
    const modelTimes: number[] = [];
    let answered = 0;
    for (const [at, { text }] of questions.entries()) {
      clocked.take();
      const started = performance.now();
      const { abstained } = await services.ask({ question: text });
      if (at < WARM_UP) continue;
      times.push(performance.now() - started);
      modelTimes.push(clocked.take());
      if (!abstained) answered += 1;
    }
    return [
      {
        passages,
        questions: QUESTIONS,
        answered,
        "p50 ms": quantile(times, 0.5),
        "p95 ms": quantile(times, 0.95),
        "of it the model, p50": quantile(modelTimes, 0.5),
        "of it the model, p95": quantile(modelTimes, 0.95),
        "resident MiB": residentMib(),
      },
    ];
  } finally {
    coverage.archive.close();
    await model.close();
  }
}

/** Adds up how long embedding takes, from call to result. */
function clockedEmbedder(inner: Embedder) {
  let sum = 0;
  const embedder: Embedder = {
    ...inner,
    async embed(texts, role) {
      const started = performance.now();
      try {
        return await inner.embed(texts, role);
      } finally {
        sum += performance.now() - started;
      }
    },
  };
  const take = () => {
    const taken = sum;
    sum = 0;
    return taken;
  };
  return { embedder, take };
}
