/** A filter as conditions of SQL over `articles AS a`. */
import type { PassageFilter } from "../core/ports.ts";
import { languageKey, sourceKey } from "./keys.ts";
import { instantOf } from "./publication.ts";

/** Conditions to put after WHERE (`1` for the empty filter), with the values they name. */
export interface Condition {
  readonly sql: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Tags consist of letters, digits and `-`, and `.` follows `-` in ASCII: from "en" up to "en." there are "en" and "en-…". */
const LANGUAGE = "a.language_key >= @language AND a.language_key < @languageEnd";

/** Whether nothing is asked for. */
export function isEmpty({ language, source, from, to, articles }: PassageFilter): boolean {
  return [language, source, from, to, articles].every((value) => value === undefined);
}

/** Undated articles meet no condition on time, since comparisons with NULL are never true. */
export function conditionOf({ language, source, from, to, articles }: PassageFilter): Condition {
  const parts: string[] = [];
  const values: Record<string, string | number> = {};
  if (language !== undefined) {
    const key = languageKey(language);
    parts.push(LANGUAGE);
    Object.assign(values, { language: key, languageEnd: `${key}.` });
  }
  if (source !== undefined) {
    parts.push("a.source_key = @source");
    values.source = sourceKey(source);
  }
  if (from !== undefined) {
    parts.push("a.published_to > @from");
    values.from = instantOf(from);
  }
  if (to !== undefined) {
    parts.push("a.published_from < @to");
    values.to = instantOf(to);
  }
  if (articles !== undefined) {
    parts.push("a.id IN (SELECT value FROM json_each(@articles))");
    values.articles = JSON.stringify(articles);
  }
  return { sql: parts.length === 0 ? "1" : parts.join(" AND "), values };
}
