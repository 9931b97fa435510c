/** Reads the sample coverage and its questions from disk, checked against their shapes, for the tests in this folder. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SAMPLE = join(ROOT, "sample");
export const SEEDS = join(ROOT, "..", "shared", "seeds");

export const STORIES = ["election", "flood", "launch", "summit"] as const;

/** `<story>/<number>-<paper>-<language>.<ending>`; the id of a record repeats story, number and language. */
const FILE_NAME = /^(\d\d)-[a-z]+(?:-[a-z]+)*-([a-z]{2})\.(json|txt|html)$/;

const recordShape = z.strictObject({
  id: z.string().regex(/^(election|flood|launch|summit)-\d\d-[a-z]{2}$/),
  url: z.url().optional(),
  title: z.string().min(1),
  publishedAt: z
    .string()
    .regex(/^2026-\d\d-\d\d(T\d\d:\d\d[+-]\d\d:\d\d)?$/)
    .optional(),
  language: z.string().regex(/^[a-z]{2}$/),
  source: z.string().min(1),
  byline: z.string().min(1).optional(),
  text: z.string().min(1),
});

/** One article of the sample as it lies on disk. */
export interface SampleArticle {
  /** The record's `id`, or the page's path below `sample/`: its `externalId` once it is taken in. */
  readonly id: string;
  readonly file: string;
  readonly story: string;
  readonly number: string;
  /** Language in the file's name. */
  readonly language: string;
  /** Title and text of a record, the page as saved. */
  readonly text: string;
  /** Null for saved pages. */
  readonly record: z.infer<typeof recordShape> | null;
}

const questionShape = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  language: z.string().regex(/^[a-z]{2}$/),
  answerable: z.boolean(),
  kind: z.string().min(1),
  articleIds: z.array(z.string()),
  answer: z.array(z.string()),
});
export type Question = z.infer<typeof questionShape>;

/** Every article of the sample, in the order of file names. */
export function readSample(): SampleArticle[] {
  return STORIES.flatMap((story) =>
    readdirSync(join(SAMPLE, story))
      .sort()
      .map((name) => readArticle(story, name)),
  );
}

function readArticle(story: string, name: string): SampleArticle {
  const [, number, language] = FILE_NAME.exec(name) ?? [];
  if (number === undefined || language === undefined) throw new Error(`unexpected name: ${story}/${name}`);
  const file = `${story}/${name}`;
  const content = readFileSync(join(SAMPLE, file), "utf8");
  if (extname(name) !== ".json") {
    return { id: file, file, story, number, language, text: content, record: null };
  }
  const record = recordShape.parse(JSON.parse(content));
  return { id: record.id, file, story, number, language, text: `${record.title}\n${record.text}`, record };
}

/** What the guide to the sample says, as text. */
export function readGuide(): string {
  return readFileSync(join(SAMPLE, "README.markdown"), "utf8");
}

/** Names directly in `sample/`. */
export function namesInSample(): string[] {
  return readdirSync(SAMPLE).sort();
}

/** The questions of `test/fixtures/questions/<name>.json`. */
export function readQuestions(name: "sample" | "seeds"): Question[] {
  const file = new URL(`../fixtures/questions/${name}.json`, import.meta.url);
  return z.array(questionShape).parse(JSON.parse(readFileSync(file, "utf8")));
}

/** The given values that occur more than once. */
export function doubled(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
