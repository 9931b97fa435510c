/** A filter as conditions of SQL over articles, and over the passages, quotations and events in them. */
import type { PassageFilter, QuotationFilter } from "../core/ports.ts";
import { type DayNames, daysCondition } from "./event-days.ts";
import { languageKey, sourceKey } from "./keys.ts";
import { instantOf } from "./publication.ts";

/** Conditions to put after WHERE (`1` for the empty filter), with the values they name. */
export interface Condition {
  readonly sql: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Tags consist of letters, digits and `-`, and `.` follows `-` in ASCII: from "en" up to "en." there are "en" and "en-…". */
const LANGUAGE = "a.language_key >= @language AND a.language_key < @languageEnd";

/** A publication of which only the year is known: it may end after what is asked for, and have begun so long before. */
const LONGEST_STRETCH_MS = 366 * 24 * 60 * 60 * 1000;

/** Ids, however many. */
const SPEAKERS = "(SELECT value FROM json_each(@speakers))";

/** Rows that a filter is asked about: `articles AS a`, beside them `passages AS p`, `quotations AS q` or `events AS e`. */
export type FilteredRows = "articles" | "passages" | "quotations" | "events";

/** Quotations in the row at hand; of a passage, and of an event's, those that stand in it at least in part. */
const QUOTED: Readonly<Record<Exclude<FilteredRows, "quotations">, string>> = {
  articles: "SELECT 1 FROM quotations AS i WHERE i.article = a.sequence",
  passages:
    "SELECT 1 FROM quotations AS i WHERE i.article = p.article AND i.first_passage <= p.id AND i.last_passage >= p.id",
  events:
    "SELECT 1 FROM quotations AS i WHERE i.article = e.article AND i.first_passage <= e.passage AND i.last_passage >= e.passage",
};

/** Events in the row at hand. */
const TOLD: Readonly<Record<FilteredRows, string>> = {
  articles: "SELECT 1 FROM events AS t WHERE t.article = a.sequence",
  passages: "SELECT 1 FROM events AS t WHERE t.passage = p.id",
  quotations: "SELECT 1 FROM events AS t WHERE t.passage BETWEEN q.first_passage AND q.last_passage",
  events: "SELECT 1 FROM events AS t WHERE t.passage = e.passage",
};
const TOLD_DAYS: DayNames = { from: "toldFrom", to: "toldTo" };

/** Whether nothing is asked for. */
export function isEmpty(filter: QuotationFilter): boolean {
  const { speakers, direct, quoted, told } = filter;
  return isAnyArticle(filter) && [speakers, direct, quoted, told].every((value) => value === undefined);
}

/** Whether nothing is asked for of the articles themselves. */
export function isAnyArticle(filter: PassageFilter): boolean {
  const { language, source, from, to, articles, afterSequence, upToSequence } = filter;
  return [language, source, from, to, articles, afterSequence, upToSequence].every(
    (value) => value === undefined,
  );
}

/** Undated articles meet no condition on time, since comparisons with NULL are never true. */
export function conditionOf(filter: QuotationFilter, rows: FilteredRows = "articles"): Condition {
  const { language, source, from, to, articles } = filter;
  const stretch = inStretch(filter);
  const parts: string[] = [...stretch.parts];
  const values: Record<string, string | number> = { ...stretch.values };
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
  const quoted = rows === "quotations" ? ofQuotations(filter) : withQuotations(filter, rows);
  const told = withEvents(filter, rows);
  const all = [...parts, ...quoted.parts, ...told.parts];
  return {
    sql: all.length === 0 ? "1" : all.join(" AND "),
    values: { ...values, ...quoted.values, ...told.values },
  };
}

interface Parts {
  readonly parts: readonly string[];
  readonly values: Condition["values"];
}

/** That an article was added within a stretch. */
function inStretch({ afterSequence, upToSequence }: PassageFilter): Parts {
  const ends = [
    ...(afterSequence === undefined ? [] : ["a.sequence > @afterSequence"]),
    ...(upToSequence === undefined ? [] : ["a.sequence <= @upToSequence"]),
  ];
  return {
    parts: ends,
    values: {
      ...(afterSequence === undefined ? {} : { afterSequence }),
      ...(upToSequence === undefined ? {} : { upToSequence }),
    },
  };
}

/** That there is a quotation in an article or a passage. */
function withQuotations({ quoted }: PassageFilter, rows: keyof typeof QUOTED): Parts {
  if (quoted === undefined) return { parts: [], values: {} };
  if (quoted.speakers === undefined) return { parts: [`EXISTS (${QUOTED[rows]})`], values: {} };
  return {
    parts: [`EXISTS (${QUOTED[rows]} AND i.speaker IN ${SPEAKERS})`],
    values: { speakers: JSON.stringify(quoted.speakers) },
  };
}

/** That an event in some days is told there. */
function withEvents({ told }: PassageFilter, rows: FilteredRows): Parts {
  if (told === undefined) return { parts: [], values: {} };
  const { parts, values } = daysCondition(told, "t", TOLD_DAYS);
  return { parts: [`EXISTS (${[TOLD[rows], ...parts].join(" AND ")})`], values };
}

/** Of a quotation itself. */
function ofQuotations(filter: QuotationFilter): Parts {
  const parts: string[] = [];
  const values: Record<string, string | number> = {};
  const speakers = speakersOf(filter);
  if (speakers !== null) {
    parts.push(`q.speaker IN ${SPEAKERS}`);
    values.speakers = JSON.stringify(speakers);
  }
  if (filter.direct !== undefined) {
    parts.push("q.direct = @direct");
    values.direct = Number(filter.direct);
  }
  // Said once more of the quotation, where indexes go by its time.
  if (filter.to !== undefined) parts.push("q.published < @to");
  if (filter.from !== undefined) parts.push(`q.published > @from - ${LONGEST_STRETCH_MS}`);
  return { parts, values };
}

/** Whose quotations a filter leaves; null for everybody's. */
export function speakersOf({ speakers, quoted }: QuotationFilter): readonly number[] | null {
  const among = quoted?.speakers;
  if (speakers === undefined || among === undefined) return speakers ?? among ?? null;
  return speakers.filter((speaker) => among.includes(speaker));
}
