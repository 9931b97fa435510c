/** Real sentences in many languages, with real embeddings of some: what made coverage is drawn from. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { IngestItem } from "../../src/core/ingest.ts";
import type { Embedder } from "../../src/core/ports.ts";
import { nameKeys, prepareArticle } from "../../src/core/prepare.ts";
import { readSources } from "../../src/sources/files.ts";
import { lexemes } from "../../src/text/lexemes.ts";
import { splitSentences } from "../../src/text/sentences.ts";

const NTREX = fileURLToPath(new URL("../../../shared/data/ntrex", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../../sample", import.meta.url));
const NOTHING_SET = { language: null, source: null, fetchedAt: null };
/** Sentences of a language that are embedded; the others lend their words only. */
const MAX_EMBEDDED = 60;
/** A language with fewer sentences has too few words of its own. */
const MIN_SENTENCES = 12;

/** A sentence as full-text search keeps it: lexemes and keys of names, each separated by single spaces. */
export interface PoolSentence {
  readonly text: string;
  readonly lexemes: string;
  readonly names: string;
}

export interface PoolLanguage {
  /** BCP 47. */
  readonly language: string;
  readonly sentences: readonly PoolSentence[];
  /** Embeddings of some of them, as the model gives them. */
  readonly vectors: readonly Float32Array[];
}

/** Languages with most sentences first. */
export async function openPool(embedder: Embedder): Promise<PoolLanguage[]> {
  const texts = [...(await textsByLanguage())].filter(([, { length }]) => length >= MIN_SENTENCES);
  texts.sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1));
  const pool: PoolLanguage[] = [];
  for (const [language, sentences] of texts) {
    const { vectors } = await embedder.embed(evenly(sentences, MAX_EMBEDDED), "passage");
    pool.push({ language, vectors, sentences: sentences.map((text) => poolSentence(text, language)) });
  }
  return pool;
}

/** A sentence with its lexemes and names. */
export function poolSentence(text: string, language: string): PoolSentence {
  return { text, lexemes: lexemes(text, language).join(" "), names: nameKeys(text, language) };
}

/** At most so many of a list, evenly spread. */
function evenly<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).slice(0, most);
}

/** The sample's sentences, and those of ../shared where it lies beside. */
async function textsByLanguage(): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, Set<string>>();
  const add = (language: string, text: string) => {
    const known = found.get(language) ?? new Set();
    found.set(language, known.add(text.replaceAll(/\s+/g, " ").trim()));
  };
  if (existsSync(NTREX)) for (const [language, text] of ntrexSentences()) add(language, text);
  const items: AsyncIterable<IngestItem> = readSources([SAMPLE], { cwd: SAMPLE });
  for await (const item of items) {
    const prepared = item.kind === "article" ? prepareArticle(item.article, NOTHING_SET) : null;
    if (prepared?.kind !== "article") continue;
    const { body, language } = prepared.article;
    for (const { start, end } of splitSentences(body, language)) add(language, body.slice(start, end));
  }
  return new Map([...found].map(([language, texts]) => [language, [...texts].filter(Boolean)]));
}

function* ntrexSentences(): Generator<[language: string, text: string]> {
  for (const name of readdirSync(NTREX).filter((file) => file.endsWith(".jsonl"))) {
    for (const line of readFileSync(join(NTREX, name), "utf8").trim().split("\n")) {
      const { lang, segments } = JSON.parse(line) as { lang: string; segments: string[] };
      for (const segment of segments) yield [lang, segment];
    }
  }
}
