/**
 * `node --import tsx scripts/fit-topic-centre.ts`: finds where topics lie that are a word, whatever the word, and writes
 * `embeddings/correction/multilingual-e5-small.topics.json`. Data: words of NTREX-128 (Microsoft), CC BY-SA 4.0, in
 * ../shared/data/ntrex. The file written holds their mean, no text.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { languageCorrection, type TopicCentreFile, writeDirections } from "../embeddings/correction.ts";
import { segmenterFor } from "../src/text/sentences-segmenter.ts";
import { type Evaluation, openEvaluation } from "./evaluate/evaluation.ts";
import { seededRandom } from "./fit/random.ts";
import { runScript } from "./run.ts";

const TARGET = fileURLToPath(
  new URL("../embeddings/correction/multilingual-e5-small.topics.json", import.meta.url),
);
const SEED = 7;
/** Drawn in each language. */
const WORDS = 40;
/** Shorter words are mostly those of grammar; where a character is a syllable or more, two make a word. */
const MIN_LETTERS = 5;
const MIN_SYLLABLES = 2;
const SYLLABIC = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

async function main(): Promise<number> {
  const evaluation = openEvaluation();
  try {
    const embedder = await evaluation.embedder();
    const correct = languageCorrection(embedder.model);
    const random = seededRandom(SEED);
    const sum = new Float64Array(embedder.model.dimensions);
    let count = 0;
    for (const name of evaluation.names("ntrex")) {
      const words = wordsOf(name, evaluation);
      const drawn = Array.from({ length: WORDS }, () => words[Math.floor(random() * words.length)] ?? "");
      const { vectors } = await embedder.embed(drawn, "query");
      for (const vector of vectors.map(correct)) {
        vector.forEach((value, at) => {
          sum[at] = (sum[at] ?? 0) + value;
        });
        count += 1;
      }
    }
    const file: TopicCentreFile = {
      data: "NTREX-128 (Microsoft): words of 47 news articles in 30 languages",
      licence: "CC BY-SA 4.0",
      command: "node --import tsx scripts/fit-topic-centre.ts",
      centre: writeDirections([Float32Array.from(sum, (value) => value / count)]),
    };
    writeFileSync(TARGET, `${JSON.stringify(file, null, 2)}\n`);
    process.stdout.write(`${TARGET}: ${count} words\n`);
    return 0;
  } finally {
    await evaluation.close();
  }
}

function wordsOf(file: string, evaluation: Evaluation): string[] {
  const language = file.split(".")[1] ?? "und";
  return evaluation
    .lines<{ readonly segments: readonly string[] }>(`ntrex/${file}`)
    .flatMap(({ segments }) => segments)
    .flatMap((text) => [...segmenterFor(language, "word").segment(text)])
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .filter((word) => [...word].length >= (SYLLABIC.test(word) ? MIN_SYLLABLES : MIN_LETTERS));
}

await runScript(main);
