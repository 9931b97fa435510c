/** Sentences with a mark at the place whose tense is asked for. */
import { type Tense, tenseOf } from "../../../src/text/tense/tense.ts";

/** The tense at "^", which is no part of the sentence. */
export function tenseAtMark(marked: string, language: string): Tense | null {
  const at = marked.indexOf("^");
  if (at < 0) throw new Error(`no mark in ${marked}`);
  return tenseOf(marked.replace("^", ""), language, at);
}
