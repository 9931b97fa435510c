/** Scores the check of written sentences against a model that lies on purpose, over HTTP, and against one that does not. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { languageCorrection } from "../../embeddings/correction.ts";
import { languageModelWriter } from "../../src/answer/writer.ts";
import type { Embedder } from "../../src/core/ports.ts";
import type { Hit } from "../../src/core/retrieve.ts";
import { type WrittenAnswer, writeAnswer } from "../../src/core/statements/write-answer.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { openEvaluation } from "./evaluation.ts";
import { toldServer } from "./lies-server.ts";
import { liesAbout, type ParallelArticle, type Statement, truthsAbout } from "./lies-statements.ts";
import { type Score, share } from "./score.ts";

const NTREX = fileURLToPath(new URL("../../../shared/data/ntrex", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../../sample", import.meta.url));
/** What the thresholds were chosen on, and what they were checked on. */
const HALVES = {
  "chosen on": ["en", "de", "ru", "es", "fr", "ja", "ar", "bg", "uk", "it", "tr", "ko", "zh", "id"],
  "checked on": [
    "cs",
    "el",
    "fa",
    "he",
    "hi",
    "hu",
    "mk",
    "ms",
    "nl",
    "pl",
    "pt",
    "ro",
    "sr",
    "sv",
    "th",
    "vi",
  ],
} as const;
const LIES = 500;
const TRUTHS = 250;
const OWN_LIES = 150;
const OWN_TRUTHS = 100;
const QUESTION = "What happened?";
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface LiesOptions {
  /** Hears of each lie that was shown and each truth that was not. */
  readonly onMiss?: (line: string) => void;
  readonly lies?: number;
  readonly truths?: number;
}

/** Each statement is written by the model as its only sentence, so that nothing hides behind another. */
export async function evaluateLies(options: LiesOptions = {}): Promise<Score[]> {
  const evaluation = openEvaluation();
  const embedder = await evaluation.embedder();
  try {
    const { lies = LIES, truths = TRUTHS } = options;
    const scores: Score[] = [];
    if (existsSync(NTREX)) {
      for (const [half, languages] of Object.entries(HALVES)) {
        const articles = ntrexArticles(languages);
        const statements = [...liesAbout(articles, lies), ...truthsAbout(articles, truths)];
        scores.push(...(await score(`NTREX, ${half}`, statements, embedder, options.onMiss)));
      }
    }
    const own = sampleArticles();
    const statements = [
      ...liesAbout(own, Math.min(lies, OWN_LIES)),
      ...truthsAbout(own, Math.min(truths, OWN_TRUTHS)),
    ];
    scores.push(...(await score("sample coverage", statements, embedder, options.onMiss)));
    return scores;
  } finally {
    await evaluation.close();
  }
}

async function score(
  name: string,
  statements: readonly Statement[],
  embedder: Embedder,
  onMiss: (line: string) => void = () => undefined,
): Promise<Score[]> {
  const server = await toldServer();
  try {
    const rows: Row[] = [];
    for (const statement of statements) {
      server.say(`${statement.text} [1]`);
      const reasons: string[] = [];
      const answer = await answerTo(statement, embedder, server.url, reasons);
      const isAnswered = answer !== null;
      // The source's own words are no lie, whatever the model made of them.
      const isOwnWords = isAnswered && answer.sentences.some(({ text }) => !isSpan(text, statement));
      const isCross = statement.language !== statement.passage.language;
      const shown = statement.lie === null ? isAnswered : isOwnWords;
      rows.push({ statement, shown, isCross });
      if (shown === (statement.lie !== null))
        onMiss(
          `${statement.lie ?? "true"} | ${statement.language} ← ${statement.passage.language} | ${reasons.join()} | ${statement.text}`,
        );
    }
    return scoresOf(name, rows);
  } finally {
    await server.close();
  }
}

interface Row {
  readonly statement: Statement;
  readonly shown: boolean;
  readonly isCross: boolean;
}

function scoresOf(name: string, rows: readonly Row[]): Score[] {
  const lies = rows.filter(({ statement }) => statement.lie !== null);
  const truths = rows.filter(({ statement }) => statement.lie === null);
  const count = (cross: boolean) => truths.filter(({ isCross }) => isCross === cross);
  const languages = new Set(rows.map(({ statement }) => statement.language)).size;
  return [
    {
      name: `${name}: unsupported statements shown`,
      figure: lies.filter(({ shown }) => shown).length,
      goal: 0,
      unit: "count",
      lowerIsBetter: true,
      data: `${lies.length} lies in ${languages} languages`,
    },
    ...[false, true].flatMap((cross): Score[] => {
      const some = count(cross);
      if (some.length === 0) return [];
      const kind = cross
        ? "translations answered with their source sentence"
        : "statements in the passage's language shown";
      return [
        {
          name: `${name}: true ${kind}`,
          figure: share(some, ({ shown }) => shown),
          data: `${some.length}`,
        },
      ];
    }),
  ];
}

function isSpan(text: string, { passage }: Statement): boolean {
  return passage.text.includes(text);
}

function answerTo(
  statement: Statement,
  embedder: Embedder,
  url: string,
  reasons: string[],
): Promise<WrittenAnswer | null> {
  const log = {
    ...silent,
    info: (fields: Readonly<Record<string, unknown>>) => void reasons.push(String(fields.reasons)),
    warn: (fields: Readonly<Record<string, unknown>>) => void reasons.push(String(fields.reason)),
  };
  return writeAnswer({
    question: QUESTION,
    hits: [hitOf(statement.passage)],
    writer: languageModelWriter({ url, model: "liar", apiKey: null, log }),
    embedder,
    correct: languageCorrection(embedder.model),
    log,
  });
}

function hitOf({ text, language }: Statement["passage"]): Hit {
  const article = {
    id: "a",
    externalId: "a",
    sequence: 1,
    title: null,
    source: null,
    language,
    url: null,
    file: null,
    published: { value: null, precision: "none" },
    addedAt: "2026-01-01T00:00:00Z",
  } as const;
  const passage = { id: 1, start: 0, end: text.length, text, article };
  return { passage, score: 1, dense: 1, sentence: 1, lexical: 0, freshness: 0, alsoIn: [] };
}

function ntrexArticles(languages: readonly string[]): ParallelArticle[] {
  const byLanguage = languages.map((language) => {
    const lines = readFileSync(`${NTREX}/docs.${language}.jsonl`, "utf8").trim().split("\n");
    return {
      language,
      records: lines.map((line): { doc_id: string; segments: string[] } => JSON.parse(line)),
    };
  });
  return (byLanguage[0]?.records ?? []).map(({ doc_id }, at) => ({
    id: doc_id,
    segments: Object.fromEntries(
      byLanguage.map(({ language, records }) => [language, records[at]?.segments.slice(1) ?? []]),
    ),
  }));
}

/** The articles that ship with the bot, each in its one language. */
function sampleArticles(): ParallelArticle[] {
  const files = readdirSync(SAMPLE, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  );
  return files.sort().map((name) => {
    const record: { text: string; language: string } = JSON.parse(readFileSync(`${SAMPLE}/${name}`, "utf8"));
    const sentences = splitSentences(record.text, record.language);
    return {
      id: name,
      segments: { [record.language]: sentences.map(({ start, end }) => record.text.slice(start, end)) },
    };
  });
}
