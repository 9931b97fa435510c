/** Words that a language without a table shares with its relatives, found by their common spelling. */
import { slavicCognates } from "../words/slavic.ts";
import { type Entry, entriesFrom, entriesOf, longest, NOTHING } from "./entries.ts";
import type { Kinds } from "./kinds.ts";
import { isSlavic, slavicForm } from "./slavic-form.ts";
import type { Token } from "./tokens.ts";

/** Kinds of the token at an index. */
export type Cognates = (tokens: readonly Token[], index: number) => Kinds;

/** Words of an entry. */
const MOST_WORDS = 4;
const MOST_KEPT = 20_000;
/** No suffixes and prefixes of any one language belong to the common spelling. */
const COMMON = "sla";

/** Cognates of a base language; null of one that no table of cognates is for. */
export function cognatesOf(language: string): Cognates | null {
  if (!isSlavic(language)) return null;
  const { places } = entriesFrom([slavicCognates], COMMON);
  const kept = new Map<string, readonly Entry[]>();
  return (tokens, index) => {
    const form = slavicForm(tokens[index]?.lower ?? "");
    let entries = kept.get(form);
    if (!entries) {
      entries = entriesOf(form, places);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(form, entries);
    }
    if (entries.length === 0) return NOTHING;
    const near = tokens.slice(index, index + MOST_WORDS).map(({ lower }) => ({ lower: slavicForm(lower) }));
    return longest(entries, near, 0);
  };
}
