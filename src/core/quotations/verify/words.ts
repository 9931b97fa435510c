/** Finds words that were asked about in the archive: in its quotations, and in the running text of its articles. */
import type { Article, Passage } from "../../article.ts";
import type { ArticleReader, PassageFilter, PassageReader } from "../../ports.ts";
import type { Quotation } from "../../quotation.ts";
import type { QuotationReader } from "../../quotation-ports.ts";
import type { PlacedQuotation } from "../../quotation-results.ts";
import { placed } from "../shape.ts";
import type { AskedWords } from "./asked.ts";
import { exactIn, isExactIn, type Look, lookAt, nearIn } from "./compare.ts";
import { isNear, type Match, relationTo } from "./match.ts";
import { runningText, type Stretch, stretchesOf } from "./running.ts";

/** Quotations and passages that share words with what was asked. */
const MAX_QUOTATIONS = 50;
const MAX_PASSAGES = 40;
/** Of those, how many are compared word by word, the likeliest first. */
const MAX_ALIGNED_QUOTATIONS = 12;
const MAX_ALIGNED_STRETCHES = 4;
/** Articles whose text is read for that. */
const MAX_ARTICLES = 8;
/** Texts that have fewer of the asked letters have other words. */
const MIN_SHARE = 0.3;
/** Characters of running text that may be left out between two pieces: more is no quotation any longer. */
const REACH = 600;
const LEAST_MARGIN = 100;

export interface WordParts {
  readonly archive: ArticleReader & QuotationReader & Pick<PassageReader, "lexical" | "passages">;
}

export interface FoundWords {
  /** Exact ones only where there are any. */
  readonly matches: readonly Match[];
  /** The stored quotation that has most of the letters; null where none has many of them. */
  readonly nearest: PlacedQuotation | null;
}

/** Something of the archive after a quick look. */
interface Looked<T> {
  readonly item: T;
  readonly look: Look;
}

/** What is looked for: words, and who is said to have said them. */
interface Claimed {
  readonly asked: AskedWords;
  readonly speaker: string | null;
}

/** Where the words stand; `speaker` is who is said to have said them. */
export async function findWords(
  asked: AskedWords,
  speaker: string | null,
  filter: PassageFilter,
  { archive }: WordParts,
): Promise<FoundWords> {
  const claimed = { asked, speaker };
  const worded = await archive.quotationsWorded(asked.lexemes, MAX_QUOTATIONS, filter);
  const first = await archive.quotations(worded.map(({ id }) => id));
  const quotations = likeliest(asked, first, ({ text }) => text);
  const quoted = exactQuotations(claimed, quotations);
  if (quoted.some(({ relation }) => relation === "same")) return { matches: quoted, nearest: null };

  const stretches = likeliest(asked, await runningStretches(asked, filter, archive), textOf);
  const articles = [...new Set(stretches.map(({ item }) => item.article.id))];
  const known = new Set(first.map(({ id }) => id));
  const beside = (await archive.quotationsOf(articles)).filter(({ id }) => !known.has(id));
  const others = likeliest(asked, beside, ({ text }) => text);
  const running = stretches.flatMap((stretch) => exactStretch(claimed, stretch));
  const matches = [...quoted, ...exactQuotations(claimed, others), ...running];
  if (matches.length > 0) return { matches, nearest: null };
  const all = byShare([...quotations, ...others]);
  return {
    matches: [...nearQuotations(claimed, all), ...nearStretches(claimed, stretches)],
    nearest: all[0] && all[0].look.share >= MIN_SHARE ? placed(all[0].item) : null,
  };
}

function likeliest<T>(asked: AskedWords, items: readonly T[], text: (item: T) => string): Looked<T>[] {
  return byShare(items.map((item) => ({ item, look: lookAt(asked, text(item)) })));
}

function byShare<T>(items: readonly Looked<T>[]): Looked<T>[] {
  return [...items].sort((a, b) => b.look.share - a.look.share);
}

function textOf({ article, start, end }: Stretch): string {
  return article.body.slice(start, end);
}

async function runningStretches(
  asked: AskedWords,
  filter: PassageFilter,
  archive: WordParts["archive"],
): Promise<Stretch[]> {
  const hits = await archive.lexical(asked.lexemes, MAX_PASSAGES, filter);
  const passages = await archive.passages(hits.map(({ id }) => id));
  const likely = likeliest<Passage>(asked, passages, ({ text }) => text)
    .filter(({ look }) => look.mayHold || look.share >= MIN_SHARE)
    .map(({ item }) => item);
  const ids = [...new Set(likely.map(({ article }) => article.id))].slice(0, MAX_ARTICLES);
  const articles = new Map<string, Article>();
  for (const id of ids) {
    const article = await archive.article(id);
    if (article) articles.set(id, article);
  }
  return stretchesOf(likely, articles, LEAST_MARGIN + 2 * asked.text.length);
}

function exactQuotations({ asked, speaker }: Claimed, quotations: readonly Looked<Quotation>[]): Match[] {
  return quotations
    .filter(({ item, look }) => look.mayHold && isExactIn(asked, toldBy(item), item.parts))
    .map(({ item }) => matchOf(placed(item), speaker, { isQuoted: true, isExact: true }));
}

function toldBy({ text, article }: Quotation) {
  return { text, language: article.language };
}

function exactStretch({ asked, speaker }: Claimed, { item, look }: Looked<Stretch>): Match[] {
  const found = look.mayHold
    ? exactIn(asked, { text: textOf(item), language: item.article.language }, REACH)
    : null;
  if (!found) return [];
  const parts = found.map(({ start, end }) => ({ start: start + item.start, end: end + item.start }));
  return [matchOf(runningText(item.article, parts), speaker, { isQuoted: false, isExact: true })];
}

function nearQuotations({ asked, speaker }: Claimed, quotations: readonly Looked<Quotation>[]): Match[] {
  return quotations.slice(0, MAX_ALIGNED_QUOTATIONS).flatMap(({ item }) => {
    const near = nearIn(asked, { text: item.text, language: item.article.language });
    if (!near || !isNear(near)) return [];
    return [matchOf(placed(item), speaker, { isQuoted: true, isExact: false, ...near })];
  });
}

function nearStretches({ asked, speaker }: Claimed, stretches: readonly Looked<Stretch>[]): Match[] {
  return stretches.slice(0, MAX_ALIGNED_STRETCHES).flatMap(({ item }) => {
    const near = nearIn(asked, { text: textOf(item), language: item.article.language });
    if (!near || !isNear(near)) return [];
    const { start, end } = near.span;
    const quotation = runningText(item.article, [{ start: start + item.start, end: end + item.start }]);
    return [matchOf(quotation, speaker, { isQuoted: false, isExact: false, ...near })];
  });
}

function matchOf(
  quotation: PlacedQuotation,
  speaker: string | null,
  {
    isQuoted,
    isExact,
    similarity = 1,
    difference = () => null,
  }: Pick<Match, "isQuoted" | "isExact"> & Partial<Pick<Match, "similarity" | "difference">>,
): Match {
  return { isQuoted, isExact, quotation, relation: relationTo(speaker, quotation), similarity, difference };
}
