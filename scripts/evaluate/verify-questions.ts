/** What the part `verify` asks: quotations as they are, altered, with a speaker, and those that the coverage lacks. */

import type { Verdict } from "../../src/core/quotation-results.ts";
import { speakerRelation } from "../../src/core/quotations/same-speaker.ts";
import { lettersOf } from "../../src/text/wording/letters.ts";
import { wordsIn } from "../../src/text/wording/words.ts";
import { seededRandom } from "../fit/random.ts";
import { sampled } from "./sample.ts";
import { altered, CHANGES } from "./verify-changes.ts";
import type { KnownQuotation, QuotedArticle } from "./verify-data.ts";

/** Quotations asked about in each way. */
const QUESTIONS = 400;
/** Letters at the beginning of a quotation by which another article is known to have it, too. */
const TELLING_LETTERS = 30;

/** Words, who is claimed to have said them, and the right verdict. */
export interface Asked {
  readonly kind: string;
  readonly language: string;
  readonly right: Verdict;
  readonly text: string;
  readonly speaker?: string;
}

/** Questions about quotations of the coverage. */
export function questionsOf(present: readonly QuotedArticle[], full: boolean): Asked[] {
  const all = present.flatMap(({ quotations }) => quotations);
  const named = all.filter(({ speaker }) => speaker !== null);
  const draw = (quotations: readonly KnownQuotation[], seed: number) =>
    sampled(quotations, { count: QUESTIONS, seed, full });
  return [
    ...draw(all, 1).map(({ text, language }): Asked => ({ kind: "exact", language, right: "exact", text })),
    ...CHANGES.flatMap((change, at) => alteredQuestions(change, draw(all, at + 2), all, at + 2)),
    ...draw(named, 7).map(({ text, language, speaker }): Asked => {
      return { kind: "exact, with its speaker", language, right: "exact", text, speaker: speaker ?? "" };
    }),
    ...swappedSpeakers(draw(named, 8), named),
  ];
}

function alteredQuestions(
  change: (typeof CHANGES)[number],
  drawn: readonly KnownQuotation[],
  all: readonly KnownQuotation[],
  seed: number,
): Asked[] {
  const random = seededRandom(seed);
  const kind = change === "swapped" ? "two words swapped" : `one word ${change}`;
  return drawn.flatMap((quotation): Asked[] => {
    const stranger = strangerTo(quotation, all, random);
    const text = altered(change, { ...quotation, stranger, random });
    return text === null ? [] : [{ kind, language: quotation.language, right: "near", text }];
  });
}

/** A word of another quotation in the same language. */
function strangerTo(
  { language, article }: KnownQuotation,
  all: readonly KnownQuotation[],
  random: () => number,
): string {
  const others = all.filter((other) => other.language === language && other.article !== article);
  const text = others[Math.floor(random() * others.length)]?.text ?? "";
  const words = wordsIn(text, language);
  const word = words[Math.floor(random() * words.length)];
  return word ? text.slice(word.start, word.end) : "";
}

function swappedSpeakers(drawn: readonly KnownQuotation[], named: readonly KnownQuotation[]): Asked[] {
  const random = seededRandom(drawn.length);
  return drawn.flatMap(({ text, language, speaker }): Asked[] => {
    const own = { name: speaker ?? "", language: "und" };
    const others = named.filter((one) => {
      const other = { name: one.speaker ?? "", language: one.language };
      return speakerRelation(own, other) === "other";
    });
    const claimed = others[Math.floor(random() * others.length)]?.speaker ?? null;
    if (claimed === null) return [];
    return [{ kind: "speaker swapped", language, right: "other_speaker", text, speaker: claimed }];
  });
}

/** Quotations of articles that the coverage lacks, and that no other article has. */
export function absentQuestions(
  absent: readonly QuotedArticle[],
  present: readonly QuotedArticle[],
  full: boolean,
): Asked[] {
  const letters = present.map(({ text }) => lettersOf(text)).join("\n");
  const unknown = absent
    .flatMap(({ quotations }) => quotations)
    .filter(({ text }) => !letters.includes(lettersOf(text).slice(0, TELLING_LETTERS)));
  return sampled(unknown, { count: QUESTIONS, seed: 1, full }).map(({ text, language }) => {
    return { kind: "not in the coverage", language, right: "not_found", text };
  });
}
