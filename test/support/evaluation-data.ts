/** A development folder in small, made up: what the evaluation reads from ../shared/data, with a fake model. */
import { type Evaluation, openEvaluation } from "../../scripts/evaluate/evaluation.ts";
import { fakeEmbedder } from "./fake-embedder.ts";
import type { Scratch } from "./program.ts";

/** What one paragraph or article is about; only questions about it share its words. */
const WORDS = ["harbour crane", "forest beech", "violin concert", "glacier moraine"];

/** Writes the folder and opens an evaluation over it. */
export function smallEvaluation(scratch: Scratch): Evaluation {
  writeXquad(scratch);
  writeJsquad(scratch);
  writeNews(scratch);
  return {
    ...openEvaluation({ data: scratch.folder, full: true }),
    embedder: async () => fakeEmbedder({ dimensions: 256 }),
  };
}

const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

function writeXquad(scratch: Scratch): void {
  for (const lang of ["de", "en", "ru"]) {
    const passages = WORDS.map((words, at) => ({
      pid: `p${at}`,
      lang,
      title: `S${at % 2}`,
      text: `The ${words} ${words} of ${lang} costs ${at}0 crowns.`,
    }));
    const questions = WORDS.map((words, at) => ({
      qid: `q${at}`,
      lang,
      pid: `p${at}`,
      question: `What costs the ${words} ${words}?`,
      answers: [{ text: `${at}0 crowns`, start: 0 }],
    }));
    scratch.write({
      [`xquad/passages.${lang}.jsonl`]: lines(passages),
      [`xquad/questions.${lang}.jsonl`]: lines(questions),
    });
  }
}

/** Two passages; the third question is led astray by its words. */
function writeJsquad(scratch: Scratch): void {
  scratch.write({
    "jsquad/passages.valid.jsonl": lines([
      { pid: "j1", text: "梅雨は五月から七月にかけての雨の多い期間である。" },
      { pid: "j2", text: "寿司は酢飯と魚を合わせた料理である。" },
    ]),
    "jsquad/questions.valid.jsonl": lines([
      { pid: "j1", question: "梅雨はどんな期間ですか。" },
      { pid: "j2", question: "寿司はどんな料理ですか。" },
      { pid: "j1", question: "寿司の魚と酢飯" },
    ]),
  });
}

/** Two articles in three languages, and each English one in a variant that differs in a word. */
function writeNews(scratch: Scratch): void {
  // Different enough not to be copies of one another.
  const tales = [
    [
      "which stood by the old wall for two hundred years before it fell down.",
      "on the first warm day of the year, said a woman who sells tea there.",
    ],
    [
      "where a warm spring was found last week under the floor of the town hall.",
      "until the mayor closed the doors and asked everybody to go home again.",
    ],
  ];
  const about = (words: string, lang: string) => {
    const [first, second] = tales[WORDS.indexOf(words)] ?? [];
    return [
      `${words} headline`,
      `All about the ${words} of ${lang}, ${first}`,
      `More people than ever came to see the ${words} ${second}`,
    ];
  };
  const news = WORDS.slice(0, 2);
  for (const lang of ["bg", "de", "en"]) {
    const docs = news.map((words, at) => {
      return { doc_id: `d${at}`, headline: `${words} ${words}`, segments: about(words, lang) };
    });
    scratch.write({ [`ntrex/docs.${lang}.jsonl`]: lines(docs) });
  }
  const variants = news.flatMap((words, at) =>
    ["first", "second"].map((variant) => ({
      id: `d${at}#${variant}`,
      cluster: `d${at}`,
      lang: "en",
      headline: `${words} ${words}`,
      segments: about(words, "en").map((text) =>
        text.replace("warm", variant === "first" ? "warm" : "sunny"),
      ),
    })),
  );
  scratch.write({ "near-duplicates/docs.jsonl": lines(variants) });
}
