/** Filters as SQL: the same articles as a plain reading of the filter leaves. */
import Database from "better-sqlite3";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { NewArticle } from "../../src/core/article.ts";
import type { PassageFilter } from "../../src/core/ports.ts";
import { conditionOf, isAnyArticle, isEmpty, speakersOf } from "../../src/storage/filter.ts";
import { ARTICLE_FIELDS, fieldsOf } from "../../src/storage/rows.ts";
import { MIGRATIONS } from "../../src/storage/schema.ts";
import { articleOf } from "../contracts/archive-support.ts";

const opened: Database.Database[] = [];
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

/** A bare `articles` table with one row for each of the given fields, keyed by its place in the list. */
function tableOf(articles: readonly Partial<NewArticle>[]) {
  const db = new Database(":memory:");
  opened.push(db);
  for (const step of MIGRATIONS) db.exec(step);
  const names = ["id", "added_at", ...ARTICLE_FIELDS];
  const insert = db.prepare(`INSERT INTO articles (${names}) VALUES (${names.map((name) => `@${name}`)})`);
  for (const [n, fields] of articles.entries())
    insert.run({ ...fieldsOf(articleOf(`${n}`, fields)), id: `${n}`, added_at: "2024-11-07T08:30:00.000Z" });
  return (filter: PassageFilter) => {
    const { sql, values } = conditionOf(filter);
    const select = db.prepare<[Record<string, unknown>], string>(
      `SELECT a.key FROM articles AS a WHERE ${sql} ORDER BY a.sequence`,
    );
    return select.pluck().all(values).map(Number);
  };
}

const day = (value: string): Partial<NewArticle> => ({ published: { value, precision: "day" } });
const UNDATED: Partial<NewArticle> = { published: { value: null, precision: "none" } };

describe("a filter", () => {
  it("is empty where all its parts are missing or undefined, and only there", () => {
    expect(isEmpty({})).toBe(true);
    for (const part of ["language", "source", "from", "to"]) {
      expect(isEmpty({ [part]: "2024" })).toBe(false);
      expect(isAnyArticle({ [part]: "2024" })).toBe(false);
    }
    for (const filter of [{ quoted: {} }, { told: {} }, { speakers: [] }, { direct: false }]) {
      expect(isEmpty(filter)).toBe(false);
      expect(isAnyArticle(filter)).toBe(true);
    }
    expect(isEmpty({ source: "" })).toBe(false);
    expect(isEmpty({ articles: [] })).toBe(false);
  });

  it("names no value it does not use, so that it can be bound as it is", () => {
    expect(conditionOf({})).toEqual({ sql: "1", values: {} });
    const all = {
      language: "en",
      source: "x",
      from: "2024",
      to: "2025",
      articles: ["a"],
      quoted: { speakers: [1] },
      told: { happenedFrom: "2023", happenedTo: "2026" },
    };
    for (const [filter, rows] of [
      [{ ...all, quoted: {} }, "articles"],
      [all, "articles"],
      [all, "passages"],
      [all, "events"],
      [{ ...all, told: {} }, "passages"],
      [{ ...all, speakers: [2], direct: true }, "quotations"],
    ] as const) {
      const { sql, values } = conditionOf(filter, rows);
      const used = new Set([...sql.matchAll(/@(\w+)/g)].map(([, name]) => name));
      expect([...used].sort()).toEqual(Object.keys(values).sort());
    }
  });

  it("puts what a person typed among the values, never into the SQL", () => {
    const attack = "x' OR 1=1 --";
    expect(conditionOf({ source: attack, language: attack }).sql).not.toContain("1=1");
    expect(tableOf([{}, { source: attack }])({ source: attack })).toEqual([1]);
  });

  it("takes ids of articles as they are, however many and whatever they are", () => {
    const find = tableOf([{}, {}, {}]);
    expect(find({ articles: ["2", "0", "2"] })).toEqual([0, 2]);
    expect(find({ articles: ["' OR 1=1 --", '"', "", "\u0000"] })).toEqual([]);
    expect(find({ articles: Array.from({ length: 5_000 }, (_, n) => `${n + 1}`) })).toEqual([1, 2]);
  });

  it("lets a language stand for its subtags, and not for tags that merely start alike", () => {
    const languages = ["en", "en-GB", "EN-us", "eng", "enm", "e", "en.x", "fr", "und"];
    const find = tableOf(languages.map((language) => ({ language })));
    expect(find({ language: "en" })).toEqual([0, 1, 2]);
    expect(find({ language: "EN-gb" })).toEqual([1]);
    expect(find({ language: "en-g" })).toEqual([]);
  });

  it("finds a publisher in any spelling, and the unknown one by no name", () => {
    const find = tableOf([{ source: "Die Straße" }, { source: null }, { source: "Die Strasse 2" }]);
    expect(find({ source: "  DIE  STRASSE " })).toEqual([0]);
    expect(find({ source: "" })).toEqual([]);
    expect(find({ source: "%" })).toEqual([]);
  });

  it("takes `from` as inclusive and `to` as exclusive, to the millisecond", () => {
    const find = tableOf([day("2024-11-05"), day("2024-11-06"), day("2024-11-07")]);
    expect(find({ from: "2024-11-06T00:00:00Z" })).toEqual([1, 2]);
    expect(find({ from: "2024-11-05T23:59:59.999Z" })).toEqual([0, 1, 2]);
    expect(find({ to: "2024-11-07T00:00:00Z" })).toEqual([0, 1]);
    expect(find({ to: "2024-11-07T00:00:00.001Z" })).toEqual([0, 1, 2]);
    expect(find({ from: "2024-11-06T10:00:00+02:00", to: "2024-11-06T10:00:01+02:00" })).toEqual([1]);
  });

  it("leaves out the undated as soon as a time is asked for", () => {
    const find = tableOf([UNDATED, day("2024-11-06")]);
    expect(find({ from: "0001" })).toEqual([1]);
    expect(find({ to: "9999" })).toEqual([1]);
    expect(find({ language: "en" })).toEqual([0, 1]);
  });

  it("keeps what may have been published in the stretch, where only month or year is known", () => {
    const find = tableOf([
      { published: { value: "2024-11", precision: "month" } },
      { published: { value: "2024", precision: "year" } },
      { published: { value: "2024-11-06T16:29Z", precision: "minute" } },
    ]);
    expect(find({ from: "2024-11-30", to: "2024-12-01" })).toEqual([0, 1]);
    expect(find({ from: "2024-11-06T16:29:59Z", to: "2024-11-06T17:00Z" })).toEqual([0, 1, 2]);
    expect(find({ from: "2024-11-06T16:30Z", to: "2024-11-06T17:00Z" })).toEqual([0, 1]);
  });

  it("names those speakers that both of its parts name", () => {
    expect(speakersOf({})).toBeNull();
    expect(speakersOf({ quoted: {} })).toBeNull();
    expect(speakersOf({ speakers: [1, 2] })).toEqual([1, 2]);
    expect(speakersOf({ quoted: { speakers: [3] } })).toEqual([3]);
    expect(speakersOf({ speakers: [1, 2], quoted: { speakers: [2, 3] } })).toEqual([2]);
  });

  it("refuses a time that is none", () => {
    expect(() => conditionOf({ from: "soon" })).toThrow(/ISO 8601.*"soon"/);
    expect(() => conditionOf({ to: "2024-11-06 16:29" })).toThrow(/ISO 8601/);
  });

  it("leaves what each of its parts leaves", () => {
    const date = fc.integer({ min: 1, max: 28 }).map((n) => `2024-02-${String(n).padStart(2, "0")}`);
    const language = fc.constantFrom("en", "en-GB", "de", "zh-Hant", "zh");
    const source = fc.constantFrom("Post", "POST", "Times");
    const article = fc.record({ language, source: fc.option(source), date: fc.option(date) });
    const filter = fc.record({ language, source, from: date, to: date }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(article, { maxLength: 12 }), filter, (articles, asked) => {
        const fits = ({ language: own, source: by, date: on }: (typeof articles)[number]) =>
          (asked.language === undefined || own === asked.language || own.startsWith(`${asked.language}-`)) &&
          (asked.source === undefined || by?.toLowerCase() === asked.source.toLowerCase()) &&
          (asked.from === undefined || (on !== null && on >= asked.from)) &&
          (asked.to === undefined || (on !== null && on < asked.to));
        const find = tableOf(
          articles.map(({ language: own, source: by, date: on }) => ({
            language: own,
            source: by,
            ...(on === null ? UNDATED : day(on)),
          })),
        );
        const expected = articles.flatMap((one, n) => (fits(one) ? [n] : []));
        expect(find(asked)).toEqual(expected);
        opened.pop()?.close();
      }),
      { numRuns: 60 },
    );
  });
});
