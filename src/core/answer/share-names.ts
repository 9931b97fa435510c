/** Tells whether two sentences are about the same people and places, by the names in them, in any script. */
import { namesIn } from "../../text/names.ts";
import { remembered } from "../remembered.ts";

export interface NamingText {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** Of the names of the sentence that has fewer, as many must stand in the other one, too, unless told otherwise. */
const MIN_SHARED_NAMES = 0.5;
/** Months and weekdays (`src/text/names.ts`) have capitals in some languages, and name nobody. */
const DATE_KEY = /^[ow]/;

/** Two floods in two towns differ in nothing. Where one sentence names nobody, names tell nothing. */
export function shareNames(a: NamingText, b: NamingText, least: number = MIN_SHARED_NAMES): boolean {
  const [few, many] = [nameKeys(a), nameKeys(b)].sort((x, y) => x.length - y.length);
  if (!few || !many || few.length === 0) return true;
  const known = new Set(many.flat());
  const shared = few.filter((keys) => keys.some((key) => known.has(key))).length;
  return shared >= least * few.length;
}

/** Of each name its keys; without the first word, which is capital anyway, without numbers and dates. */
const nameKeys = remembered(({ text, language }: NamingText): readonly (readonly string[])[] => {
  const start = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/u.exec(text);
  const rest = start ? text.slice(start.index + start[0].length) : "";
  return namesIn(rest, language, "passage").flatMap(({ text: name, keys }) =>
    /\p{N}/u.test(name) || keys.some((key) => DATE_KEY.test(key)) ? [] : [keys],
  );
});
