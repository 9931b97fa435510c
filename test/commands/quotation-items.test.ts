/** Quotations as items: exact words, who and where, renderings side by side, and one line to copy. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotationItem } from "../../commands/quotation-items.ts";
import type { FoundQuotation } from "../../src/core/quotation-results.ts";
import { foundQuotation, placedQuotation, renderingOf } from "../support/placed-quotations.ts";

const item = (fields: Partial<FoundQuotation> = {}, locale = "en-US") =>
  quotationItem(foundQuotation(fields), locale);
const WORDS = "We shall open the lock gates on Monday.";
/** Marks that would make words look quoted, in any language. */
const MARKS = /["“”„«»「」『』‹›]/u;

describe("an item", () => {
  it("has the words, who said them and where they stand", () => {
    expect(item()).toEqual({
      n: null,
      articleId: "q1w2e3",
      title: "Lock gates to open",
      source: "Karvel Courier",
      published: { value: "2026-05-03", precision: "day" },
      language: "en",
      url: "https://courier.example/locks",
      file: null,
      text: WORDS,
      passage: { text: `“${WORDS}” said the mayor.`, start: 1, end: 1 + WORDS.length },
      speaker: "Ilda Marrow",
      asWritten: "the mayor",
      cue: "said",
      direct: true,
      renderings: [],
      copy: `“${WORDS}” — Ilda Marrow, Karvel Courier, May 3, 2026, https://courier.example/locks`,
    });
  });

  it("tells the quoted words apart in the sentences around, over all parts", () => {
    const text = "It rained. “The gates,” said Mira Oyel, “will open.”";
    const parts = ["The gates,", "will open."].map((part) => {
      const start = 500 + text.indexOf(part);
      return { start, end: start + part.length };
    });
    const { passage } = item({ parts, around: { start: 500, end: 500 + text.length, text } });
    expect(passage?.text.slice(passage.start, passage.end)).toBe("The gates,” said Mira Oyel, “will open.");
  });

  it("names the speaker once where the article has the name itself", () => {
    const speaker = { name: "Ilda Marrow", asWritten: "Ilda Marrow", start: 0, end: 11 };
    expect(item({ speaker })).toMatchObject({ speaker: "Ilda Marrow", asWritten: null });
    expect(item({ speaker: null, cue: null })).toMatchObject({ speaker: null, asWritten: null, cue: null });
  });

  it.each([
    ["en-US", "Said in French"],
    ["de", "Gesagt auf: Französisch"],
    ["ja", "発言の言語：フランス語"],
    ["th", "Said in ฝรั่งเศส"],
  ])("says in which language it was said where that is known, in %s", (locale, remark) => {
    expect(item({ saidIn: "fr" }, locale).remark).toBe(remark);
    expect(item({ saidIn: null }, locale)).not.toHaveProperty("remark");
  });

  it("is made of a quotation alone, too, as verify has them", () => {
    expect(quotationItem(placedQuotation(), "en-US")).toEqual(item());
  });
});

describe("renderings", () => {
  const difference = [
    { kind: "same", text: "We " },
    { kind: "dropped", text: "shall " },
    { kind: "added", text: "will " },
  ] as const;
  const wording = renderingOf({ kind: "wording", text: "We will", difference, source: "Der Bote" });
  const translation = renderingOf({
    kind: "translation",
    text: "Мы откроем",
    language: "ru",
    source: "Река",
  });

  it("stand side by side: other wordings with their difference, translations with their words", () => {
    expect(item({ alsoIn: [wording, translation] }).renderings).toMatchObject([
      { source: "Der Bote", text: "We will", difference },
      { source: "Река", text: "Мы откроем", language: "ru", difference: null },
    ]);
  });

  it("are named behind the source where the words are the same", () => {
    const copies = ["The Ledger", "La Voz", "The Ledger", "Karvel Courier"].map((source) =>
      renderingOf({ source }),
    );
    expect(item({ alsoIn: [...copies, wording] })).toMatchObject({
      alsoIn: "also in The Ledger, La Voz",
      renderings: [{ source: "Der Bote" }],
    });
    expect(item({ alsoIn: [wording] })).not.toHaveProperty("alsoIn");
  });

  it("are counted beyond the third, and named by title where there is no publisher", () => {
    const copies = ["A", "B", "C", "D", "E"].map((source) => renderingOf({ source }));
    expect(item({ alsoIn: copies }).alsoIn).toBe("also in A, B, C +2");
    expect(item({ alsoIn: [renderingOf({ source: null })] }).alsoIn).toBe("also in Gates");
  });

  it("change nothing in the line to copy", () => {
    expect(item({ alsoIn: [wording, translation, renderingOf()] }).copy).toBe(item().copy);
  });
});

describe("the line to copy", () => {
  it.each<readonly [string, Partial<FoundQuotation>, string]>([
    [
      "without a date",
      { publishedAt: null },
      `“${WORDS}” — Ilda Marrow, Karvel Courier, https://courier.example/locks`,
    ],
    [
      "without an address",
      { url: null },
      `“${WORDS}” — Ilda Marrow, Karvel Courier, May 3, 2026, Lock gates to open`,
    ],
    [
      "without speaker and publisher",
      { speaker: null, source: null, publishedAt: null },
      `“${WORDS}” — https://courier.example/locks`,
    ],
    [
      "with nothing but a file",
      { speaker: null, source: null, publishedAt: null, url: null, title: null },
      `“${WORDS}” — locks.txt`,
    ],
    [
      "of a month",
      { publishedAt: "2026-05" },
      `“${WORDS}” — Ilda Marrow, Karvel Courier, May 2026, https://courier.example/locks`,
    ],
  ])("is whole %s", (_what, fields, line) => {
    expect(item(fields).copy).toBe(line);
  });

  it.each([
    "en-US",
    "ru",
    "uk",
    "bg",
    "de",
    "es-ES",
    "fr",
    "id",
    "ja",
    "zh-CN",
    "ar",
    "th",
    "de_DE.UTF-8",
    "not a locale",
  ])("never has marks around what is only reported: %s", (locale) => {
    const { copy, direct } = item(
      { direct: false, text: "that the gates open on Monday", saidIn: "fr" },
      locale,
    );
    expect(direct).toBe(false);
    expect(copy).not.toMatch(MARKS);
    expect(copy).toMatch(/^that the gates open on Monday \([^)]+\) — Ilda Marrow, /u);
  });

  it("is one line, whatever the article has", () => {
    const { copy } = item({ text: "One\nline.\r\n\tAnother\u2028one.", title: "A\ntitle", url: null });
    expect(copy).not.toMatch(/[\n\r\t\u2028]/u);
    expect(copy).toContain("“One line. Another one.”");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(item({ text, source: text }).copy).not.toMatch(/[\n\r\u2028\u2029]/u);
      }),
      { numRuns: 25 },
    );
  });
});
