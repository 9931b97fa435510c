/** Finds what has the meaning of words that stand nowhere: a quotation in another language, or in other words. */
import type { Article, Passage, PassageSentence, Span } from "../../article.ts";
import type { EmbedTexts } from "../../cached-embedding.ts";
import type { Likeness, LiveIndex } from "../../live-index.ts";
import type { ArticleReader, PassageFilter, PassageReader } from "../../ports.ts";
import type { Quotation } from "../../quotation.ts";
import type { QuotationReader } from "../../quotation-ports.ts";
import type { PlacedQuotation } from "../../quotation-results.ts";
import { dot } from "../../vectors.ts";
import { placed } from "../shape.ts";
import type { AskedWords } from "./asked.ts";
import { renders } from "./meaning.ts";
import { runningText } from "./running.ts";

/** Passages whose sentences are compared. */
const MAX_PASSAGES = 40;
/** Quotations that are embedded whole: some ten milliseconds each. */
const MAX_EMBEDDED = 6;
/** Sentences of running text that are looked at. */
const MAX_SENTENCES = 4;
/** Share of a sentence that must lie inside a quotation to count as its words. */
const MIN_INSIDE = 0.6;
/** A sentence around a quotation is seldom as near as the quotation itself; where it is, the quotation is shown. */
const QUOTED_GAIN = 0.02;

export interface MeaningParts {
  readonly archive: ArticleReader &
    QuotationReader &
    Pick<PassageReader, "passages" | "sentences" | "matching">;
  readonly index: Pick<LiveIndex, "nearest">;
  readonly likeness: Likeness;
  readonly embed: EmbedTexts;
}

export interface FoundMeaning {
  /** What says the same; null where nothing surely does. */
  readonly rendering: PlacedQuotation | null;
  /** The quotation whose meaning is nearest, whatever it says. */
  readonly nearest: PlacedQuotation | null;
}

/** A sentence of a passage found, with how near it is to what was asked. */
interface NearSentence extends Span {
  readonly passage: Passage;
  readonly text: string;
  /** Cosine of corrected embeddings. */
  readonly cosine: number;
}

interface Candidate {
  readonly place: () => Promise<PlacedQuotation | null>;
  /** Where it stands. */
  readonly articleId: string;
  readonly parts: readonly Span[];
  readonly text: string;
  readonly language: string;
  readonly cosine: number;
  readonly isQuoted: boolean;
  readonly isDirect: boolean;
}

export async function findMeaning(
  asked: AskedWords,
  filter: PassageFilter,
  parts: MeaningParts,
): Promise<FoundMeaning> {
  const { archive, index, embed } = parts;
  const [vector] = await embed([asked.plain]);
  if (!vector) return { rendering: null, nearest: null };
  const near = await index.nearest(vector, MAX_PASSAGES, await archive.matching(filter));
  const passages = await archive.passages(near.map(({ id }) => id));
  const cosines = new Map(near.map(({ id, score }) => [id, score]));
  const sentences = await nearSentences(vector, passages, cosines, parts);
  const quotations = await archive.quotations(await archive.quotationsIn([...cosines.keys()], filter));
  const quoted = await quotedCandidates(vector, quotations, sentences, embed);
  const running = sentences.slice(0, MAX_SENTENCES).map((sentence) => runningCandidate(sentence, archive));
  const ranked = [...quoted, ...running].sort((a, b) => gained(b) - gained(a));
  const claim = { text: asked.plain, language: asked.language };
  const best = ranked.find((one) => renders(claim, one, { ...one, lead: leadOf(one, ranked) }));
  return {
    rendering: (await best?.place()) ?? null,
    nearest: (await quoted[0]?.place()) ?? null,
  };
}

/** How far a candidate is ahead of the nearest one that says something else, in cosine. */
function leadOf(one: Candidate, all: readonly Candidate[]): number {
  const others = all.filter((other) => !isSamePlace(one, other)).map(({ cosine }) => cosine);
  return one.cosine - Math.max(0, ...others);
}

function isSamePlace(a: Candidate, b: Candidate): boolean {
  return a.articleId === b.articleId && a.parts.some((part) => b.parts.some((other) => meet(part, other)));
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function gained({ cosine, isQuoted }: Candidate): number {
  return cosine + (isQuoted ? QUOTED_GAIN : 0);
}

/** Nearest first; a passage without sentences of its own counts as one. */
async function nearSentences(
  vector: Float32Array,
  passages: readonly Passage[],
  cosines: ReadonlyMap<number, number>,
  { archive, likeness }: MeaningParts,
): Promise<NearSentence[]> {
  const stored = await archive.sentences(passages.map(({ id }) => id));
  const all = passages.flatMap((passage): NearSentence[] => {
    const known: readonly PassageSentence[] = stored.get(passage.id) ?? [];
    if (known.length === 0) return [{ ...passage, passage, cosine: cosines.get(passage.id) ?? 0 }];
    return known.map(({ start, end, embedding }) => ({
      passage,
      start,
      end,
      text: passage.text.slice(start - passage.start, end - passage.start),
      cosine: likeness(vector, embedding),
    }));
  });
  return all.sort((a, b) => b.cosine - a.cosine);
}

/** Nearest first: the likeliest are embedded whole; a long one may have the words in one of its sentences. */
async function quotedCandidates(
  vector: Float32Array,
  quotations: readonly Quotation[],
  sentences: readonly NearSentence[],
  embed: EmbedTexts,
): Promise<Candidate[]> {
  const likely = quotations
    .map((quotation) => ({ quotation, best: bestSentence(quotation, sentences) }))
    .sort((a, b) => (b.best?.cosine ?? 0) - (a.best?.cosine ?? 0))
    .slice(0, MAX_EMBEDDED);
  const vectors = await embed(likely.map(({ quotation }) => quotation.text));
  return likely
    .map(({ quotation, best }, at): Candidate => {
      const own = dot(vector, vectors[at] ?? new Float32Array());
      const isSentence = best !== null && best.cosine > own && isInside(best, quotation);
      return {
        place: async () => placed(quotation),
        articleId: quotation.article.id,
        parts: quotation.parts,
        text: isSentence ? best.text : quotation.text,
        language: quotation.article.language,
        cosine: isSentence ? best.cosine : own,
        isQuoted: true,
        isDirect: quotation.direct,
      };
    })
    .sort((a, b) => b.cosine - a.cosine);
}

function bestSentence(
  { article, parts }: Quotation,
  sentences: readonly NearSentence[],
): NearSentence | null {
  return (
    sentences.find(
      ({ passage, start, end }) =>
        passage.article.id === article.id && parts.some((part) => meet(part, { start, end })),
    ) ?? null
  );
}

function isInside({ start, end }: Span, { parts }: Quotation): boolean {
  const common = parts.reduce(
    (sum, part) => sum + Math.max(0, Math.min(end, part.end) - Math.max(start, part.start)),
    0,
  );
  return common >= MIN_INSIDE * (end - start);
}

function runningCandidate(
  { passage, start, end, text, cosine }: NearSentence,
  archive: ArticleReader,
): Candidate {
  return {
    place: async () => {
      const article: Article | null = await archive.article(passage.article.id);
      return article && runningText(article, [{ start, end }]);
    },
    articleId: passage.article.id,
    parts: [{ start, end }],
    text,
    language: passage.article.language,
    cosine,
    isQuoted: false,
    isDirect: false,
  };
}
