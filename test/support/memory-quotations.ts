/** Quotations as the archive in memory holds them, looked through plainly at each call. */
import type { Article, Span } from "../../src/core/article.ts";
import type { AskedDays } from "../../src/core/passage-filter.ts";
import type { QuotationFilter, QuotationReader } from "../../src/core/ports.ts";
import type { NewQuotation, Quotation, Speaker } from "../../src/core/quotation.ts";
import { baseLanguageKey } from "../../src/storage/keys.ts";
import { stretchOf } from "../../src/storage/publication.ts";
import { paragraphsAround } from "../../src/storage/quotation-rows.ts";
import { rankByBm25 } from "./bm25.ts";
import { matches } from "./memory-filter.ts";
import { type StoredPassage, summaryOf, wordsOf } from "./memory-passages.ts";

export interface StoredQuotation extends NewQuotation {
  readonly id: number;
  readonly article: Article;
  readonly speakerId: number | null;
}

export interface MemoryQuotationParts {
  readonly passages: () => readonly StoredPassage[];
  /** Whether a passage holds an event in some days. */
  readonly isTold: (place: StoredPassage, days: AskedDays) => boolean;
}

export interface MemoryQuotations extends QuotationReader {
  /** Replaces the quotations of an article. */
  replace(article: Article, added: readonly NewQuotation[]): void;
  drop(key: string): void;
  count(): number;
  /** Whether a passage, or an article, holds a quotation by one of some speakers, or by anybody. */
  isQuoted(place: { readonly article: Article } & Partial<Span>, speakers?: readonly number[]): boolean;
}

const outer = ({ parts }: NewQuotation): Span => ({
  start: parts[0]?.start ?? 0,
  end: parts.at(-1)?.end ?? 0,
});
const meets = (a: Span, b: Span) => a.start < b.end && a.end > b.start;

/** Throws unless quotations lie in their body. */
export function checkQuotations(body: string, quotations: readonly NewQuotation[]): void {
  for (const quotation of quotations) checkQuotation(quotation, body);
}

function checkQuotation({ parts, speaker, cue }: NewQuotation, body: string): void {
  if (parts.length === 0) throw new Error("a quotation has no parts");
  const inside = ({ start, end }: Span, from: number) => from <= start && start < end && end <= body.length;
  for (const [n, part] of parts.entries())
    if (!inside(part, parts[n - 1]?.end ?? 0)) throw new Error("a part lies outside of its body");
  for (const span of [speaker, cue]) if (span && !inside(span, 0)) throw new Error("a span lies outside");
}

/** No quotations; kept with the articles that they are given. */
export function createMemoryQuotations({ passages, isTold }: MemoryQuotationParts): MemoryQuotations {
  let quotations: StoredQuotation[] = [];
  let speakers: Omit<Speaker, "quotations">[] = [];
  const speakerKeys = new Map<number, string>();
  let lastId = 0;
  let lastSpeaker = 0;

  const numberOf = (name: string, language: string, keys: string) => {
    const known = speakers.find((one) => one.name === name && one.language === language);
    const id = known?.id ?? ++lastSpeaker;
    if (!known) speakers.push({ id, name, language });
    speakerKeys.set(id, keys);
    return id;
  };
  const forgetSilent = () => {
    speakers = speakers.filter(({ id }) => quotations.some(({ speakerId }) => speakerId === id));
  };
  const enter = (article: Article, quotation: NewQuotation) => {
    const { speaker, speakerKeys: keys } = quotation;
    const speakerId = speaker && numberOf(speaker.name, baseLanguageKey(article.language), keys);
    quotations.push({ ...quotation, id: ++lastId, article, speakerId });
  };
  const counted = (): Speaker[] =>
    speakers
      .map((one) => ({ ...one, quotations: quotations.filter((q) => q.speakerId === one.id).length }))
      .sort((a, b) => b.quotations - a.quotations || a.id - b.id);
  const fits = (quotation: StoredQuotation, filter: QuotationFilter) => {
    const { speakers: wanted, direct, quoted, told, ...rest } = filter;
    const bySome = (ids?: readonly number[]) =>
      ids === undefined || (quotation.speakerId !== null && ids.includes(quotation.speakerId));
    if (!bySome(wanted) || !bySome(quoted?.speakers)) return false;
    const among = passages().filter(({ id }) => told && shown(quotation).passages.includes(id));
    if (told !== undefined && !among.some((passage) => isTold(passage, told))) return false;
    return (direct === undefined || quotation.direct === direct) && matches(quotation.article, rest);
  };
  const shown = (quotation: StoredQuotation) => shownQuotation(quotation, passages());

  const drop = (key: string) => {
    quotations = quotations.filter(({ article }) => article.key !== key);
    forgetSilent();
  };
  const replace = (article: Article, added: readonly NewQuotation[]) => {
    checkQuotations(article.body, added);
    const before = lastId;
    for (const one of [...added].sort((a, b) => outer(a).start - outer(b).start)) enter(article, one);
    quotations = quotations.filter((one) => one.article.key !== article.key || one.id > before);
    forgetSilent();
  };
  return {
    replace,
    drop,
    count: () => quotations.length,
    isQuoted: (place, wanted) =>
      quotations.some(
        (one) =>
          one.article.key === place.article.key &&
          meets(outer(one), { start: place.start ?? 0, end: place.end ?? Number.POSITIVE_INFINITY }) &&
          (wanted === undefined || (one.speakerId !== null && wanted.includes(one.speakerId))),
      ),
    async quotations(ids) {
      return ids.flatMap((id) => quotations.find((one) => one.id === id) ?? []).map(shown);
    },
    async quotationsOf(articles) {
      return articles.flatMap((id) => quotations.filter(({ article }) => article.id === id)).map(shown);
    },
    async quotationsIn(passages, filter) {
      const inside = (one: StoredQuotation) => shown(one).passages.some((id) => passages.includes(id));
      return quotations.filter((one) => fits(one, filter) && inside(one)).map(({ id }) => id);
    },
    async newestQuotations(filter, limit) {
      const found = quotations.filter((one) => fits(one, filter)).sort(newestFirst);
      return found.slice(0, limit).map(({ id }) => id);
    },
    async quotationsWorded(lexemes, limit, filter) {
      const ranked = rankByBm25(
        quotations.map(({ id, lexemes: text }) => ({ id, text })),
        lexemes,
      );
      const allowed = new Set(quotations.filter((one) => fits(one, filter)).map(({ id }) => id));
      return ranked.filter(({ id }) => allowed.has(id)).slice(0, limit);
    },
    speakers: async (limit) => counted().slice(0, limit),
    async speakersNamed(keys, limit) {
      const shares = ({ id }: Speaker) =>
        wordsOf(speakerKeys.get(id) ?? "").some((key) => keys.includes(key));
      return counted().filter(shares).slice(0, limit);
    },
  };
}

function shownQuotation(
  { id, article, parts, direct, speaker, speakerId, cue }: StoredQuotation,
  passages: readonly StoredPassage[],
): Quotation {
  const textOf = ({ start, end }: Span) => article.body.slice(start, end);
  const whole = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  const standing = passages.filter((one) => one.article.key === article.key && meets(one, whole));
  return {
    id,
    article: summaryOf(article),
    text: parts.map(textOf).join(" "),
    parts: parts.map(({ start, end }) => ({ start, end })),
    direct,
    speaker: speaker && speakerId ? { ...speaker, id: speakerId, asWritten: textOf(speaker) } : null,
    cue: cue && { start: cue.start, end: cue.end, text: textOf(cue) },
    paragraphs: paragraphsAround(
      [...parts, ...(speaker ? [speaker] : []), ...(cue ? [cue] : [])],
      article.body,
    ),
    passages: standing.map((one) => one.id).sort((a, b) => a - b),
  };
}

function newestFirst(a: StoredQuotation, b: StoredQuotation): number {
  const timeOf = ({ article }: StoredQuotation) => stretchOf(article.published)?.from ?? -Infinity;
  const [ofA, ofB] = [timeOf(a), timeOf(b)];
  if (ofA !== ofB) return ofA > ofB ? -1 : 1;
  return b.article.sequence - a.article.sequence || a.id - b.id;
}
