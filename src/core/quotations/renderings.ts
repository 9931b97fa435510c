/** Puts the renderings of one utterance together: the same words in several papers, edited ones, translations. */

import { countWords } from "../../text/word-count.ts";
import { alignWords } from "../../text/wording/align.ts";
import { differenceOf } from "../../text/wording/difference.ts";
import type { EmbedTexts } from "../cached-embedding.ts";
import type { Quotation } from "../quotation.ts";
import type { Rendering } from "../quotation-results.ts";
import { dot } from "../vectors.ts";
import { partTexts } from "./parts.ts";
import { MIN_WORDS, mayBeTranslation, sameWording, type Utterance, utteranceOf } from "./same-utterance.ts";

/** Most quotations that are embedded to find translations: each costs the model some ten milliseconds, once. */
const MAX_EMBEDDED = 40;
/**
 * Cosine of corrected embeddings from which on a quotation is another one's translation: .67 of the translations of
 * NTREX in twelve languages lie above, no other quotation of the same article (`npm run evaluate -- --only renderings`).
 */
export const MIN_COSINE = 0.91;

/** One utterance: the rendering that came first, and the others. */
export interface RenderedUtterance {
  readonly quotation: Quotation;
  readonly others: readonly {
    readonly quotation: Quotation;
    readonly kind: Rendering["kind"];
    readonly difference: Rendering["difference"];
  }[];
}

interface Group {
  readonly head: Utterance;
  readonly others: { readonly utterance: Utterance; readonly kind: Rendering["kind"] }[];
}

/**
 * Groups in the order of their first members, at most `limit` of them; quotations after the last group's place still
 * join the groups there are. What an article repeats counts once.
 */
export async function groupRenderings(
  quotations: readonly Quotation[],
  limit: number,
  embed: EmbedTexts,
): Promise<RenderedUtterance[]> {
  const utterances = quotations.map(utteranceOf);
  const isTranslation = await translations(utterances, embed);
  const groups: Group[] = [];
  for (const utterance of utterances) {
    const found = placeOf(utterance, groups, isTranslation);
    if (found === null) {
      if (groups.length < limit) groups.push({ head: utterance, others: [] });
    } else if (!isRepeated(utterance, found.group)) {
      found.group.others.push({ utterance, kind: found.kind });
    }
  }
  return groups.map(rendered);
}

type IsTranslation = (a: Utterance, b: Utterance) => boolean;

function placeOf(
  utterance: Utterance,
  groups: readonly Group[],
  isTranslation: IsTranslation,
): { readonly group: Group; readonly kind: Rendering["kind"] } | null {
  for (const group of groups) {
    const kind = sameWording(group.head, utterance);
    if (kind !== null) return { group, kind };
  }
  const group = groups.find(({ head }) => isTranslation(head, utterance));
  return group ? { group, kind: "translation" } : null;
}

/** The same article cannot render what it says itself: its second mention is a repetition. */
function isRepeated({ quotation }: Utterance, { head, others }: Group): boolean {
  const articles = [head, ...others.map((other) => other.utterance)].map((one) => one.quotation.article.id);
  return articles.includes(quotation.article.id);
}

/** Embeds what may be a translation of another, part by part: one paper quotes a sentence, another one three. */
async function translations(utterances: readonly Utterance[], embed: EmbedTexts): Promise<IsTranslation> {
  const involved = new Set<Utterance>();
  for (const [at, a] of utterances.entries()) {
    for (const b of utterances.slice(at + 1)) {
      if (involved.size > MAX_EMBEDDED - 2) break;
      if (mayBeTranslation(a, b)) involved.add(a).add(b);
    }
  }
  const texts = [...involved].map((utterance) => ({ utterance, parts: longParts(utterance) }));
  const vectors = await embed(texts.flatMap(({ parts }) => parts));
  let from = 0;
  const vectorsOf = new Map(
    texts.map(({ utterance, parts }) => {
      const own = vectors.slice(from, from + parts.length);
      from += parts.length;
      return [utterance, own] as const;
    }),
  );
  return (a, b) => {
    const [ones, others] = [vectorsOf.get(a) ?? [], vectorsOf.get(b) ?? []];
    const areNear = ones.some((one) => others.some((other) => dot(one, other) >= MIN_COSINE));
    return areNear && mayBeTranslation(a, b);
  };
}

/** Parts with words enough to tell. */
function longParts({ quotation: { parts, paragraphs } }: Utterance): string[] {
  return partTexts(parts, paragraphs).filter((text) => countWords(text) >= MIN_WORDS);
}

function rendered({ head, others }: Group): RenderedUtterance {
  return {
    quotation: head.quotation,
    others: others.map(({ utterance, kind }) => {
      const difference = kind === "wording" ? differenceBetween(head, utterance) : null;
      return { quotation: utterance.quotation, kind, difference };
    }),
  };
}

function differenceBetween(head: Utterance, other: Utterance): Rendering["difference"] {
  const alignment = alignWords(other.words(), head.words(), new Set());
  const [toldText, asked] = [head, other].map(({ quotation, words }) => ({
    text: quotation.text,
    words: words(),
  }));
  return alignment && toldText && asked ? differenceOf(toldText, asked, alignment) : null;
}
