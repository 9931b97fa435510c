/** What the contract suites of events share: articles with dated sentences in them, found by their words. */
import type { NewArticle } from "../../src/core/article.ts";
import type { NewDate, NewEvent, TimePrecision } from "../../src/core/event.ts";
import type { Archive } from "../../src/core/ports.ts";
import { articleOf, MODEL, passagesOf, readingOf } from "./archive-support.ts";
import { placeOf } from "./quotation-support.ts";

/** The precision of a value that no longer unit made, by its form. */
function precisionOf(value: string): TimePrecision {
  if (value.includes("T")) return "minute";
  return ({ 4: "year", 7: "month" } as const)[value.length] ?? "day";
}

/** A date that `words` give. */
export function dateOf(body: string, words: string, value: string, endValue: string | null = null): NewDate {
  return { ...placeOf(words, body), value, endValue, precision: precisionOf(value) };
}

export interface Told extends Partial<Pick<NewEvent, "kind" | "planned" | "precision">> {
  readonly sentence: string;
  /** Cut ISO 8601. */
  readonly on: string;
  /** Of a span. */
  readonly to?: string;
  /** The words that date it; none unless given. */
  readonly words?: string;
}

/** An event that was told and happened, unless told otherwise. */
export function eventOf(body: string, { sentence, on, to, words, ...fields }: Told): NewEvent {
  return {
    sentence: placeOf(sentence, body),
    date: words === undefined ? null : placeOf(words, body),
    value: on,
    endValue: to ?? null,
    precision: precisionOf(on),
    kind: "told",
    planned: false,
    ...fields,
  };
}

/** Saves an article with a passage for each sentence, and with what is told in it. */
export async function putTelling(
  archive: Archive,
  key: string,
  body: string,
  events: readonly Told[],
  fields: Partial<NewArticle> = {},
): Promise<NewArticle> {
  await archive.claimModel(MODEL);
  const article = articleOf(key, { body, ...fields });
  const reading = readingOf({ events: events.map((one) => eventOf(body, one)) });
  await archive.save(article, passagesOf(article), reading);
  return article;
}

/** An article of one sentence, its key, which is told of some days. */
export function putOn(
  archive: Archive,
  key: string,
  days: Omit<Told, "sentence">,
  fields: Partial<NewArticle> = {},
): Promise<NewArticle> {
  return putTelling(archive, key, `${key}.`, [{ ...days, sentence: `${key}.` }], fields);
}

/** The sentences of events, by their ids. */
export async function told(archive: Archive, ids: readonly number[]): Promise<string[]> {
  return (await archive.events(ids)).map(({ sentence }) => sentence.text);
}
