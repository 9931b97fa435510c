/** Packs the sentences of a body into passages that a model can read whole. */
import { segmenterFor } from "./sentences-segmenter.ts";

/** A span of a body in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** In tokens of the model, without prefix and special tokens. */
export interface PassageLimits {
  /** What a passage should have; shorter and longer ones cost the same. */
  readonly targetTokens: number;
  /** What a passage must not exceed. */
  readonly maxTokens: number;
}

interface Unit extends Span {
  readonly tokens: number;
  /** A line break follows, or the end of the body. */
  readonly endsParagraph: boolean;
}

/** What ending within a paragraph costs; missing the target by half of it costs .25. */
const MID_PARAGRAPH_COST = 0.15;
/**
 * Parts of an overlong sentence get at most this share of the limit by their share of its characters: tokens are
 * spread unevenly (a name in capitals takes more than common words), and a token too many would be lost.
 */
const SAFE_SHARE = 0.7;
/** Where an overlong sentence is cut best, then second best; at last between graphemes. */
const CUTS: readonly RegExp[] = [/[,;:،؛·—–]\s+|[、，；：]/gu, /\s+/gu];
/** Cuts are looked for in the last part of what fits. */
const LOOK_BACK = 0.5;

/**
 * Spans of `body`, in order, that cover every sentence and do not overlap; `tokens[i]` belongs to `sentences[i]`.
 * Breaks are chosen over the whole body so that passages come near the target, end with paragraphs where that is
 * cheap, and the last is no remnant. A sentence above `maxTokens` is cut at clauses, words or graphemes; its parts
 * are estimated by length, at `SAFE_SHARE` of the limit.
 */
export function splitPassages(
  body: string,
  sentences: readonly Span[],
  tokens: readonly number[],
  limits: PassageLimits,
): Span[] {
  const units = sentences.flatMap((sentence, at) => {
    const gap = body.slice(sentence.end, sentences[at + 1]?.start ?? sentence.end);
    const endsParagraph = gap.includes("\n") || at === sentences.length - 1;
    return toUnits(
      body,
      { ...sentence, tokens: Math.max(1, tokens[at] ?? 1), endsParagraph },
      limits.maxTokens,
    );
  });
  return pack(units, limits).map(([first, last]) => ({
    start: units[first]?.start ?? 0,
    end: units[last]?.end ?? 0,
  }));
}

function toUnits(body: string, sentence: Unit, maxTokens: number): Unit[] {
  if (sentence.tokens <= maxTokens) return [sentence];
  const parts = cutSentence(body, sentence, Math.ceil(sentence.tokens / Math.max(1, maxTokens * SAFE_SHARE)));
  const length = sentence.end - sentence.start;
  return parts.map((part, at) => ({
    ...part,
    tokens: Math.ceil((sentence.tokens * (part.end - part.start)) / length),
    endsParagraph: sentence.endsParagraph && at === parts.length - 1,
  }));
}

/** Cuts into at least `count` parts, none longer than an equal share. */
function cutSentence(body: string, sentence: Span, count: number): Span[] {
  const share = Math.max(1, Math.floor((sentence.end - sentence.start) / count));
  const parts: Span[] = [];
  let start = sentence.start;
  while (start < sentence.end) {
    const end =
      sentence.end - start <= share ? sentence.end : start + cutAt(body.slice(start, start + share));
    const part = body.slice(start, end);
    const lead = part.length - part.trimStart().length;
    if (lead < part.length) parts.push({ start: start + lead, end: start + part.trimEnd().length });
    start = end;
  }
  return parts;
}

/** The best place to cut in a text that is as long as a part may be; at least 1. */
function cutAt(text: string): number {
  const earliest = text.length * LOOK_BACK;
  for (const pattern of CUTS) {
    const last = [...text.matchAll(pattern)].map((match) => match.index + match[0].length).at(-1);
    if (last !== undefined && last >= earliest) return last;
  }
  const tail = Math.max(0, text.length - 64);
  const graphemes = [...segmenterFor("und", "grapheme").segment(text.slice(tail))];
  // The last one may itself be cut, so it begins the next part.
  return Math.max(1, tail + (graphemes.at(-1)?.index ?? 0)) || 1;
}

/** First and last unit of each passage, with the least sum of costs. */
function pack(units: readonly Unit[], limits: PassageLimits): [number, number][] {
  // best[i]: least cost of the units before i, and where the passage that ends there begins.
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= units.length; end += 1) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    let tokens = 0;
    for (let from = end - 1; from >= 0; from -= 1) {
      tokens += units[from]?.tokens ?? 0;
      if (tokens > limits.maxTokens && from < end - 1) break;
      const cost = (best[from]?.cost ?? 0) + costOf(tokens, units[end - 1], limits.targetTokens);
      if (cost < choice.cost) choice = { cost, from };
    }
    best.push(choice);
  }
  const passages: [number, number][] = [];
  for (let end = units.length; end > 0; end = best[end]?.from ?? 0) {
    passages.unshift([best[end]?.from ?? 0, end - 1]);
  }
  return passages;
}

function costOf(tokens: number, last: Unit | undefined, target: number): number {
  const miss = (tokens - target) / target;
  return miss * miss + (last?.endsParagraph ? 0 : MID_PARAGRAPH_COST);
}
