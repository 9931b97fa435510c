/** Short forms of a name: its initials, and what the coverage puts in brackets behind it. */
import type { Passage } from "../article.ts";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Initials of two words stand for too much, unless the coverage introduces them. */
const MIN_INITIALS = 3;
/** "Singapore Airlines (SIA)", "General Motors Corp. (GM)": a few words may stand between. */
const INTRODUCED =
  "(?:[^\\p{L}\\p{N}()]{1,3}[\\p{L}\\p{N}.]{1,20}){0,3}[^\\p{L}\\p{N}()]{0,3}[(（]([\\p{L}\\p{N}&.]{2,10})[)）]";
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}&]+$/u;

/** A pattern of all short forms of a topic ("United States Air Force" → USAF, U.S.A.F.); null where it has none. */
export function abbreviationsOf(topic: string, passages: readonly Passage[]): RegExp | null {
  const words = topic.match(WORD) ?? [];
  if (words.length < 2) return null;
  const introduction = new RegExp(words.join("[^\\p{L}\\p{N}]{1,2}") + INTRODUCED, "iu");
  const introduced = passages
    .map(({ text }) => introduction.exec(text)?.[1]?.replaceAll(".", "") ?? "")
    .filter((form) => ABBREVIATION.test(form));
  const initials = words.map((word) => word.slice(0, 1).toUpperCase());
  const isTelling = initials.length >= MIN_INITIALS && initials.every((letter) => /\p{Lu}/u.test(letter));
  const forms = new Set([...introduced, ...(isTelling ? [initials.join("")] : [])]);
  if (forms.size === 0) return null;
  const either = [...forms].map((form) => [...form].join("\\.?")).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, "u");
}
