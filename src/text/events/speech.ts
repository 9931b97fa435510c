/** Finds verbs that report words where nobody's words were found: "…, Ann Roe told reporters on Wednesday." */
import { baseLanguage } from "../base-language.ts";
import { speechWordsOf } from "../quotations/words/index.ts";
import { wordMatcher } from "../tense/word-matcher.ts";

type Matcher = ReturnType<typeof wordMatcher>;

const matchers = new Map<string, Matcher>();

/** Whether a text holds such a verb; false in languages whose words are not written apart. `language`: BCP 47. */
export function reportsWords(text: string, language: string): boolean {
  const base = baseLanguage(language);
  const known = matchers.get(base);
  const matcher = known ?? wordMatcher([["verb", verbsOf(base)]]);
  if (known === undefined) matchers.set(base, matcher);
  return matcher(text).length > 0;
}

function verbsOf(language: string): string {
  return speechWordsOf(language)
    .map(({ verbs }) => verbs)
    .join(" ");
}
