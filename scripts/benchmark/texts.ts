/** Articles to measure with: news in 30 languages from ../shared, else the sample coverage again and again. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { IngestItem } from "../../src/core/ingest.ts";
import { readSources } from "../../src/sources/files.ts";

const NTREX = fileURLToPath(new URL("../../../shared/data/ntrex", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../../sample", import.meta.url));

/** A line of the .jsonl that `embed` reads. */
export interface ArticleRecord {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
}

/** Languages take turns, so that any number of articles has all kinds of script. */
export async function benchmarkArticles(count: number): Promise<ArticleRecord[]> {
  const all = existsSync(NTREX) ? ntrexArticles() : await sampleArticles(count);
  return all.slice(0, count);
}

function ntrexArticles(): ArticleRecord[] {
  const languages = readdirSync(NTREX).map((name) => ({
    name,
    lines: readFileSync(join(NTREX, name), "utf8").trim().split("\n"),
  }));
  const longest = Math.max(...languages.map(({ lines }) => lines.length));
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) =>
    languages.flatMap(({ name, lines }) => {
      const line = lines[at];
      if (line === undefined) return [];
      const { headline, segments } = JSON.parse(line) as { headline: string; segments: string[] };
      return [{ id: `${name}-${at}`, title: headline, text: segments.slice(1).join("\n") }];
    }),
  );
}

async function sampleArticles(count: number): Promise<ArticleRecord[]> {
  const texts: { title: string | null; text: string }[] = [];
  const items: AsyncIterable<IngestItem> = readSources([SAMPLE], { cwd: SAMPLE });
  for await (const item of items) if (item.kind === "article") texts.push(item.article);
  return Array.from({ length: texts.length === 0 ? 0 : count }, (_, at) => {
    const { title, text } = texts[at % texts.length] ?? { title: null, text: "" };
    // Each round differs a little, as the same text again would not be embedded.
    return { id: `sample-${at}`, title, text: `${text}\n${at}` };
  });
}
