/** Checks a sentence that a language model wrote against the passages it cites; what is not surely supported falls. */

import { baseLanguage } from "../../text/base-language.ts";
import { identifyLanguage } from "../../text/language.ts";
import { isVerbatim, quotedStrings } from "../../text/quoted-strings.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Span } from "../article.ts";
import type { EmbedTexts } from "../cached-embedding.ts";
import type { WrittenSentence } from "../ports.ts";
import { dot } from "../vectors.ts";
import type { Told } from "./anchors.ts";
import { renderingTrouble, translationTrouble } from "./translation-check.ts";
import { translationLabel } from "./wording.ts";
import { repeats, wordingTrouble } from "./wording-check.ts";

/** A cited passage; `n` as the sentence cites it. */
export interface Source extends Told {
  readonly n: number;
}

/** Where a passage supports a sentence: a span of the passage's text, in UTF-16 code units. */
export interface Support extends Span {
  readonly n: number;
}

/** `support` is empty and `reason` says why, in few words of our own, where the sentence falls. */
export interface Verdict {
  /**
   * What may be shown: the sentence, its translations of quotations marked as such; in place of one in another language
   * than its passages, the source sentence that it renders, letter for letter.
   */
  readonly text: string;
  readonly support: readonly Support[];
  readonly reason: string | null;
}

export interface StatementParts {
  readonly sentence: WrittenSentence;
  /** The passages that the sentence cites; others are not looked at. */
  readonly cited: readonly Source[];
  readonly embed: EmbedTexts;
}

/**
 * Each cited passage is tried by itself: facts of two passages in one sentence are a conclusion, not a report.
 *
 * Within a language no word may be new. Across languages there is no such line: of 1,000 lies about NTREX in 30
 * languages, 11 passed every comparison of names, numbers, negations and embeddings, and none of these told a true
 * translation from one with an exchanged noun. So a translation chooses its source sentence, which is shown instead.
 */
export async function checkStatement({ sentence, cited, embed }: StatementParts): Promise<Verdict> {
  const claim = readClaim(sentence.text);
  const all: Found[] = [];
  let reason: string | null = "no passage";
  for (const source of cited.filter(({ n }) => sentence.citations.includes(n))) {
    const found = await supportIn(claim, source, embed);
    if (typeof found === "string") reason = found;
    else all.push(found);
  }
  const own = all.some(({ text }) => text === claim.shown);
  const text = own ? claim.shown : (all[0]?.text ?? claim.shown);
  const support = all.filter((found) => found.text === text).map((found) => found.support);
  return { text, support, reason: support.length > 0 ? null : reason };
}

/** Support by one passage, and what it lets be shown. */
interface Found {
  readonly support: Support;
  readonly text: string;
}

interface Quotation {
  readonly inner: string;
  readonly translation: string | null;
}

interface Claim extends Told {
  readonly shown: string;
  readonly quotations: readonly Quotation[];
  /** Mostly a quotation that stands there in the original, too, so that its reader sees both. */
  readonly isQuoting: boolean;
}

/** Of a sentence, the share that translations of its quotations must make up so that it counts as a quotation. */
const MIN_TRANSLATED = 0.5;

/** A translation right behind a quotation: "…" (= …), "…" (translation: …). */
const TRANSLATION = /^\s*[(（[]\s*(?:=|≈|\p{L}[\p{L} ]{0,20}[:：])\s*([^()（）[\]]{1,400})[)）\]]/u;

/** Splits quotations and their translations off; `text` reads as if the translations had been said. */
function readClaim(sentence: string): Claim {
  const language = identifyLanguage(frameOf(sentence)).language;
  const quotations: Quotation[] = [];
  let text = "";
  let shown = "";
  let at = 0;
  for (const { start, end, inner } of quotedStrings(sentence)) {
    if (start < at) continue;
    const translation = TRANSLATION.exec(sentence.slice(end));
    const translated = translation?.[1]?.trim().replace(/^["“«„]|["”»“]$/gu, "") ?? null;
    quotations.push({ inner, translation: translated });
    const quoted = sentence.slice(start, end);
    text += sentence.slice(at, start) + (translated ?? quoted);
    shown += sentence.slice(at, start) + quoted;
    if (translated !== null) shown += ` (${translationLabel(language)}: ${translated})`;
    at = end + (translation?.[0].length ?? 0);
  }
  text += sentence.slice(at);
  const translated = quotations.reduce((sum, { translation }) => sum + (translation?.length ?? 0), 0);
  const isQuoting = translated >= MIN_TRANSLATED * text.length;
  return { text, shown: shown + sentence.slice(at), language, quotations, isQuoting };
}

/** What the writer says in their own words; all of it where little is left beside the quotations. */
function frameOf(sentence: string): string {
  let frame = "";
  let at = 0;
  for (const { start, end } of quotedStrings(sentence)) {
    frame += `${sentence.slice(at, start)} `;
    at = end;
  }
  frame += sentence.slice(at);
  return frame.replace(/[^\p{L}]/gu, "").length >= 15 ? frame : sentence;
}

async function supportIn(claim: Claim, source: Source, embed: EmbedTexts): Promise<Found | string> {
  if (!claim.quotations.every(({ inner }) => isVerbatim(inner, source.text))) return "quotation";
  for (const quotation of claim.quotations) {
    const trouble = await quotationTrouble(quotation, claim.language, source.language, embed);
    if (trouble !== null) return trouble;
  }
  const units = unitsOf(source);
  const repeated = units.filter(({ text }) => repeats(claim.text, text, claim.language));
  if (repeated.length > 0 || baseLanguage(claim.language) === baseLanguage(source.language))
    return byWording(claim, source, repeated);
  return byMeaning(claim, source, units, embed);
}

async function quotationTrouble(
  { inner, translation }: Quotation,
  language: string,
  quoted: string,
  embed: EmbedTexts,
): Promise<string | null> {
  if (translation === null) return null;
  const [a, b] = await embed([translation, inner]);
  const claim = { text: translation, language };
  const trouble =
    a && b ? await translationTrouble(claim, { text: inner, language: quoted }, dot(a, b), embed) : "";
  return trouble === null ? null : "translation of a quotation";
}

interface Unit extends Span, Told {}

/** Sentences of the passage, then pairs of neighbours. */
function unitsOf({ text, language }: Source): Unit[] {
  const sentences = splitSentences(text, language);
  const pairs = sentences.slice(1).map(({ end }, at) => ({ start: sentences[at]?.start ?? 0, end }));
  return [...sentences, ...pairs].map(({ start, end }) => ({
    start,
    end,
    language,
    text: text.slice(start, end),
  }));
}

function byWording(claim: Claim, source: Source, units: readonly Unit[]): Found | string {
  let reason = "other words";
  for (const { text, start, end } of units) {
    const trouble = wordingTrouble(claim.text, text, source.language);
    if (trouble === null) return { support: { n: source.n, start, end }, text: claim.shown };
    if (trouble !== "wording") reason = trouble;
  }
  return reason;
}

/** The nearest sentence, or the nearest pair: a statement that fits several sentences half fits none. */
async function byMeaning(
  claim: Claim,
  source: Source,
  units: readonly Unit[],
  embed: EmbedTexts,
): Promise<Found | string> {
  const [vector, ...others] = await embed([claim.text, ...units.map(({ text }) => text)]);
  const ranked = units
    .map((unit, at) => ({ unit, cosine: vector && others[at] ? dot(vector, others[at]) : 0 }))
    .sort((a, b) => b.cosine - a.cosine);
  let reason = "embedding";
  for (const { unit, cosine } of ranked.slice(0, claim.isQuoting ? MAX_TRIED : 1)) {
    const trouble = claim.isQuoting
      ? await translationTrouble(claim, unit, cosine, embed)
      : renderingTrouble(claim, unit, cosine);
    const support = { n: source.n, start: unit.start, end: unit.end };
    if (trouble === null) return { support, text: claim.isQuoting ? claim.shown : unit.text };
    if (reason === "embedding") reason = trouble;
  }
  return reason;
}

/** The best sentence, and the two pairs that it is part of. What is shown itself is the best and no other. */
const MAX_TRIED = 3;
