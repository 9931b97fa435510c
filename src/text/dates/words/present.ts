/** Words for the present: "now", "at the moment", "saat ini". */
import { foldWord } from "./fold.ts";
import { lexiconOf } from "./lexicon.ts";
import { keyOf } from "./pattern.ts";

/** Whether what a date says is "now": it names the day of publication, and tells of nothing that happened on it. */
export function saysNow(said: string, language: string): boolean {
  return lexiconOf(language)?.now.has(keyOf(foldWord(said))) ?? false;
}
