/** Articles as rows and back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARTICLE_FIELDS, articleOf, fieldsOf, storable, summaryOf } from "../../src/storage/rows.ts";
import { articleOf as newArticle } from "../contracts/archive-support.ts";

/** The row that a database would give back for an article just written. */
function rowOf(article: ReturnType<typeof newArticle>) {
  return {
    sequence: 3,
    articleId: "abc",
    externalId: article.externalId,
    title: article.title,
    source: article.source,
    language: article.language,
    url: article.url,
    file: article.file,
    published: article.published.value,
    precision: article.published.precision,
    addedAt: "2024-11-07T08:30:00.000Z",
    key: article.key,
    location: article.location,
    byline: article.byline,
    contentHash: article.contentHash,
    body: article.body,
    cleaning: JSON.stringify(article.cleaning),
  };
}

describe("the columns of an article", () => {
  it("are those that the statements name, no more and no fewer", () => {
    expect(Object.keys(fieldsOf(newArticle("a"))).sort()).toEqual([...ARTICLE_FIELDS].sort());
  });

  it("hold the texts as they came, and keys to compare them by", () => {
    const fields = fieldsOf(newArticle("a", { source: " The  PAPER", language: "zh-Hant" }));
    expect(fields).toMatchObject({
      source: " The  PAPER",
      source_key: "the paper",
      language: "zh-Hant",
      language_key: "zh-hant",
    });
  });

  it("hold the stretch of the publication time in milliseconds, UTC", () => {
    const published = { value: "2024-11-06T16:29+09:00", precision: "minute" } as const;
    expect(fieldsOf(newArticle("a", { published }))).toMatchObject({
      published: "2024-11-06T16:29+09:00",
      precision: "minute",
      published_from: Date.UTC(2024, 10, 6, 7, 29),
      published_to: Date.UTC(2024, 10, 6, 7, 30),
    });
  });

  it("keep what is unknown as null, keys and stretch included", () => {
    const unknown = { value: null, precision: "none" } as const;
    const fields = fieldsOf(newArticle("a", { source: null, published: unknown }));
    expect(fields).toMatchObject({ source: null, source_key: null, published: null, precision: "none" });
    expect([fields.published_from, fields.published_to]).toEqual([null, null]);
  });
});

describe("a row", () => {
  it("becomes the article it was made of", () => {
    const article = newArticle("a", { byline: "N. N.", url: "https://example.org/a" });
    const addition = { id: "abc", sequence: 3, addedAt: "2024-11-07T08:30:00.000Z" };
    expect(articleOf(rowOf(article))).toEqual({ ...article, ...addition });
  });

  it("becomes a summary without the text, and without the place it was read from", () => {
    const summary = summaryOf(rowOf(newArticle("a")));
    expect(summary).toMatchObject({ id: "abc", sequence: 3, published: { precision: "day" } });
    for (const hidden of ["body", "location", "key", "contentHash", "precision"])
      expect(summary).not.toHaveProperty(hidden);
  });
});

/** As the Encoding Standard reads UTF-16: one U+FFFD for each half that has no other half. */
function wellFormed(text: string): string {
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(Buffer.from(text, "utf16le"));
}

describe("a storable text", () => {
  it("has U+FFFD for each half of a pair, and keeps whole pairs", () => {
    expect(storable("a\ud83db")).toBe("a\ufffdb");
    expect(storable("a\ude00b")).toBe("a\ufffdb");
    expect(storable("\ude00\ud83d")).toBe("\ufffd\ufffd");
    expect(storable("\ud83d\ud83d\ude00")).toBe("\ufffd😀");
    expect(storable("😀\ufffd\u0000")).toBe("😀\ufffd\u0000");
  });

  it("keeps every offset, comes through UTF-8 unchanged, and differs in halves alone", () => {
    const unit = fc.oneof(fc.integer({ min: 0xd7fe, max: 0xe001 }), fc.nat(0xffff));
    const text = fc.array(unit).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(text, (given) => {
        const kept = storable(given);
        expect(kept).toHaveLength(given.length);
        expect(Buffer.from(kept, "utf8").toString("utf8")).toBe(kept);
        for (let n = 0; n < kept.length; n++) if (kept[n] !== given[n]) expect(kept[n]).toBe("\ufffd");
        expect(kept).toBe(wellFormed(given));
      }),
    );
  });
});
