/** Years that stand as adverbs, without a word that leads them: "wurde 1974 gebaut", "byggdes 1939, och", "1974 saniert". */
import { tenseOf } from "../../tense/tense.ts";
import { type Around, END } from "./around.ts";

/** Languages that write them so. */
const GERMAN: ReadonlySet<string> = new Set(["de", "lb"]);
const SCANDINAVIAN: ReadonlySet<string> = new Set(["sv", "da", "nb", "no", "nn"]);
/** What a number counts is a noun, so that a preposition behind it shows that it counts nothing. */
const SMALL_AFTER = /^(?:i|på|til|till|av|af|efter|etter|og|och|som|fra|från|med|ved|vid|hos|under|mot|mod)$/;
/** A German participle or small word; adjectives before a counted noun end otherwise: "1974 befragte Personen". */
const UNCOUNTED =
  /^(?:in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|als|durch|für|unter|und|\p{Ll}{4,}t|ge(?!\p{Ll}*(?:ten|enen)$)\p{Ll}{2,}en)$/u;
const PARTICIPLE = /^(?:\p{Ll}{4,}t|ge\p{Ll}{2,}en)$/u;
/** Round numbers are rather counts: "wurden 2000 entlassen". */
const ROUND = 100;

/** Whether a number of four figures stands where a language's adverbs of time do. */
export function isPlainYear(year: number, { before, after, left, right }: Around, language: string): boolean {
  const isGerman = GERMAN.has(language);
  if ((!isGerman && !SCANDINAVIAN.has(language)) || year % ROUND === 0) return false;
  // "Das Rathaus, 1974 gebaut, 2019 saniert".
  if (before === "") return isGerman && /[,(;]\s?$/.test(left) && PARTICIPLE.test(after);
  const goesOn = isGerman ? UNCOUNTED.test(after) : SMALL_AFTER.test(after);
  return (END.test(right) || goesOn) && /^\p{Ll}/u.test(before) && tenseOf(before, language) === "past";
}
