/** Scores language identification, sentence ends and lexemes on the sets in ../shared/data. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { similarity } from "../../src/text/copies.ts";
import { identifyLanguage } from "../../src/text/language.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { recallAtOne } from "./language-bm25.ts";

/** One figure, 0…1; `floor` is what there was before, `goal` what is aimed at. */
export interface LanguageScore {
  readonly name: string;
  readonly figure: number;
  readonly floor?: number;
  readonly goal?: number;
  readonly data: string;
}

const DATA = fileURLToPath(new URL("../../../shared/data", import.meta.url));
const SENTENCES_PER_ARTICLE = 5;
const FIRST_WORDS = 6;
/** Languages that the goal names. */
const NAMED = ["bg", "ru", "id", "ja", "en"] as const;
/** How many of the worst languages are listed. */
const WORST = 8;
/** The lines that this set calls Malay are Indonesian, nearly all of them: they cannot be scored. */
const MISLABELLED: ReadonlySet<string> = new Set(["ms"]);
/** Every third question of JSQuAD is enough for a figure. */
const QUESTION_STEP = 3;

interface Labelled {
  readonly language: string;
  readonly text: string;
}

/** All figures whose data is there; none without ../shared. */
export async function evaluateLanguage(): Promise<LanguageScore[]> {
  return [...identification(), ...headlines(), ...sentenceEnds(), ...copies(), ...words()];
}

/** How well languages are told, over all of them and for the worst. */
export function identification(): LanguageScore[] {
  const sentences = readLabelled("language-id/sentences.jsonl");
  if (sentences.length === 0) return [];
  const articles = toArticles(sentences);
  const data = "language-id, without its Malay";
  const shares = sharesByLanguage(articles);
  const named = NAMED.map((language) => ({
    name: `article of five: ${language}`,
    figure: shares.get(language) ?? 0,
    goal: 0.98,
    data,
  }));
  const worst = [...shares].sort((a, b) => a[1] - b[1]).slice(0, WORST);
  const openings = sentences.map(({ language, text }) => ({ language, text: opening(text) }));
  return [
    {
      name: `article of five: ${shares.size} languages`,
      figure: mean([...shares.values()]),
      goal: 0.97,
      data,
    },
    ...named,
    ...worst
      .filter(([, figure]) => figure < 1)
      .map(([language, figure]) => ({ name: `article of five, worst: ${language}`, figure, data })),
    { name: "one sentence", figure: mean([...sharesByLanguage(sentences).values()]), data },
    { name: "first six words", figure: mean([...sharesByLanguage(openings).values()]), data },
  ];
}

function opening(text: string): string {
  const parts = text.split(/\s+/);
  return parts.length > FIRST_WORDS / 2
    ? parts.slice(0, FIRST_WORDS).join(" ")
    : text.slice(0, FIRST_WORDS * 3);
}

function toArticles(sentences: readonly Labelled[]): Labelled[] {
  const byLanguage = groupBy(sentences, ({ language }) => language);
  return [...byLanguage].flatMap(([language, all]) => {
    const count = Math.floor(all.length / SENTENCES_PER_ARTICLE);
    return Array.from({ length: count }, (_, at) => ({
      language,
      text: all
        .slice(at * SENTENCES_PER_ARTICLE, (at + 1) * SENTENCES_PER_ARTICLE)
        .map(({ text }) => text)
        .join(" "),
    }));
  });
}

function sharesByLanguage(texts: readonly Labelled[]): Map<string, number> {
  return new Map(
    [...groupBy(texts, ({ language }) => language)].map(([language, all]) => [
      language,
      mean(all.map(({ text }) => (identifyLanguage(text).language === language ? 1 : 0))),
    ]),
  );
}

interface NewsArticle {
  readonly language: string;
  readonly id: string;
  readonly headline: string;
  readonly segments: readonly string[];
}

function headlines(): LanguageScore[] {
  const news = readNews();
  if (news.length === 0) return [];
  const data = "ntrex, 30 languages";
  const five = news.map(({ language, segments }) => ({
    language,
    text: segments.slice(0, SENTENCES_PER_ARTICLE).join(" "),
  }));
  const heads = news.map(({ language, headline }) => ({ language, text: headline }));
  return [
    { name: "five segments of news", figure: mean([...sharesByLanguage(five).values()]), goal: 0.97, data },
    { name: "headline", figure: mean([...sharesByLanguage(heads).values()]), data },
  ];
}

/** Segments of NTREX end with sentences; headlines among them cannot be found once they are joined. */
function sentenceEnds(): LanguageScore[] {
  const news = readNews().filter(({ language }) => language !== "th");
  if (news.length === 0) return [];
  const found = news.flatMap(({ language, segments }) => {
    const text = segments.slice(1).join(" ");
    const ends = new Set(splitSentences(text, language).map(({ end }) => end));
    let at = -1;
    return segments.slice(1, -1).map((segment) => {
      at += segment.length + 1;
      return ends.has(at) ? 1 : 0;
    });
  });
  return [{ name: "segment ends that are sentence ends", figure: mean(found), data: "ntrex, 29 languages" }];
}

interface Variant {
  readonly doc_id: string;
  readonly variant: string;
  readonly segments: readonly string[];
}

/** English editions of one article are the same wire text. */
function copies(): LanguageScore[] {
  const english = readLines<Variant>("near-duplicates/docs.jsonl").filter(({ variant }) =>
    variant.startsWith("eng"),
  );
  if (english.length === 0) return [];
  const found = [...groupBy(english, ({ doc_id }) => doc_id).values()].flatMap(([first, ...others]) =>
    others.map((other) => (similarity(joined(first), joined(other)) >= 0.8 ? 1 : 0)),
  );
  return [
    { name: "light variants seen as copies", figure: mean(found), goal: 1, data: "near-duplicates, English" },
  ];
}

function joined(variant: Variant | undefined): string {
  return (variant?.segments ?? []).join("\n");
}

function words(): LanguageScore[] {
  const sets = [
    {
      language: "ja",
      passages: "jsquad/passages.valid.jsonl",
      questions: "jsquad/questions.valid.jsonl",
      floor: 0.893,
    },
    ...["en", "de", "ru"].map((language) => ({
      language,
      passages: `xquad/passages.${language}.jsonl`,
      questions: `xquad/questions.${language}.jsonl`,
    })),
  ];
  return sets.flatMap(({ language, passages, questions, ...known }) => {
    const documents = readLines<{ pid: string; text: string }>(passages);
    const asked = readLines<{ pid: string; question: string }>(questions);
    if (documents.length === 0) return [];
    const figure = recallAtOne(
      documents.map(({ pid, text }) => ({ id: pid, text })),
      asked
        .filter((_, at) => at % QUESTION_STEP === 0)
        .map(({ pid, question }) => ({ id: pid, text: question })),
      language,
    );
    return [
      { name: `lexemes, BM25, recall@1: ${language}`, figure, ...known, data: passages.split("/")[0] ?? "" },
    ];
  });
}

function readLabelled(path: string): Labelled[] {
  return readLines<{ lang: string; text: string }>(path)
    .filter(({ lang }) => !MISLABELLED.has(lang))
    .map(({ lang, text }) => ({ language: lang, text }));
}

function readNews(): NewsArticle[] {
  if (!existsSync(`${DATA}/ntrex`)) return [];
  return readdirSync(`${DATA}/ntrex`)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) =>
      readLines<{ doc_id: string; lang: string; headline: string; segments: string[] }>(`ntrex/${file}`).map(
        ({ doc_id, lang, headline, segments }) => ({ id: doc_id, language: lang, headline, segments }),
      ),
    );
}

/** The objects of a JSON Lines file; none if it is not there. */
function readLines<T>(path: string): T[] {
  const file = `${DATA}/${path}`;
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): T => JSON.parse(line));
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function mean(figures: readonly number[]): number {
  return figures.length === 0 ? 0 : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
