/** From raw to an article: pages and records, what is believed, what is found, and when the hash changes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NewArticle, RawArticle } from "../../src/core/article.ts";
import { type IngestDefaults, prepareArticle } from "../../src/core/prepare.ts";
import { rawRecord } from "../support/small-coverage.ts";

const none: IngestDefaults = { language: null, source: null, fetchedAt: null };
const fetchedAt = new Date("2024-11-07T09:00:00Z");

const BODY = [
  "Мост через реку Эльм снова открыт для движения, сообщила в понедельник городская администрация. Ремонт продолжался " +
    "восемь месяцев.",
  "Грузовики пока будут ездить в объезд, сказал мэр города Иван Петров. Движение по мосту ограничено до конца года.",
].join("\n\n");
const page = (stamp = "6 ноября, 12:30") =>
  `Главная\nНовости\nСпорт\n\nМост через Эльм снова открыт\n\n${stamp}\n\n${BODY}\n\nПоделиться\n© 2024 Эльмский вестник`;

function article(raw: RawArticle, defaults: Partial<IngestDefaults> = {}): NewArticle {
  const prepared = prepareArticle(raw, { ...none, ...defaults });
  if (prepared.kind === "reject") throw new Error(prepared.reason);
  return prepared.article;
}
const record = (text: string, fields: Partial<RawArticle> = {}) =>
  rawRecord("r", text, { language: null, ...fields });
const saved = (text: string, fields: Partial<RawArticle> = {}) => record(text, { kind: "page", ...fields });

describe("a page", () => {
  it("loses its furniture and keeps the article to the last sentence", () => {
    const { title, body, language, cleaning } = article(saved(page()));
    expect(body).toBe(BODY);
    expect(title).toBe("Мост через Эльм снова открыт");
    expect(language).toBe("ru");
    expect(cleaning.removedLines).toBeGreaterThan(0);
    expect(Object.values(cleaning.reasons).reduce((sum, lines) => sum + lines, 0)).toBe(
      cleaning.removedLines,
    );
  });

  it("keeps the title that came with it, as HTML has one", () => {
    expect(article(saved(page(), { title: "Мост открыт" })).title).toBe("Мост открыт");
  });

  it("of two sentences is an article", () => {
    const text = "The bridge reopened on Monday. Traffic is back to normal.";
    expect(article(saved(text)).body).toBe(text);
  });

  it("takes the text's language, not that of the page around it", () => {
    const english =
      "The island museum has opened a new hall with boats of the last century, its director said on Tuesday.\n\nForty boats " +
      "can be seen, among them the ferry that carried the first schoolchildren across the strait.";
    expect(article(saved(`Beranda\nTerpopuler hari ini\n\n${english}\n\nBelum ada tanggapan`)).language).toBe(
      "en",
    );
  });
});

describe("a record", () => {
  it.each([
    ["furniture", page()],
    ["a word", "Yes."],
    ["no letters at all", "12345"],
    ["white space around it", "  \n The dam broke. \n\n"],
    ["odd characters", "\u00a0The U.S. — “so”… 🌊\u200b"],
  ])("keeps its text to the character: %s", (_what, text) => {
    const { body, cleaning } = article(record(text));
    expect(body).toBe(text);
    expect(cleaning).toEqual({ keptLines: text.split("\n").length, removedLines: 0, reasons: {} });
  });

  it("keeps any text that is not empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const prepared = prepareArticle(record(text), none);
        if (text.trim() === "") expect(prepared).toEqual({ kind: "reject", reason: "no article text found" });
        else expect(prepared).toMatchObject({ kind: "article", article: { body: text } });
      }),
    );
  });

  it("lends its first line as a title where it has none, and the body keeps that line", () => {
    const text =
      "Bridge over the Elm reopens\n\nThe council said on Monday that the bridge over the Elm is open.";
    expect(article(record(text))).toMatchObject({ title: "Bridge over the Elm reopens", body: text });
  });

  it("is believed in every field that it gives", () => {
    const fields = {
      title: "Der Damm",
      url: "https://bote.example/damm",
      source: "Bote",
      byline: "Eva Lind",
      language: "de",
      publishedAt: "2024-11-06T16:29+09:00",
    };
    const text =
      "KARVEL, May 4 (Orlim Press) - The council said that the bridge over the river is open again.";
    const { publishedAt: value, ...given } = fields;
    expect(article(record(text, fields), { language: "bg", source: "Option", fetchedAt })).toMatchObject({
      ...given,
      published: { value, precision: "minute" },
    });
  });
});

describe("what is rejected", () => {
  it.each([
    ["a page of nothing", saved(" \n\u00a0")],
    ["a record of white space", record(" \n ")],
  ])("is %s", (_what, raw) => {
    expect(prepareArticle(raw, none)).toEqual({ kind: "reject", reason: "no article text found" });
  });

  it.each(["yesterday", "2024-13-01", "2024-02-30", "2024-11-06T25:00", "06.11.2024", ""])(
    "is a record that says it was published “%s”, with what was expected and what came",
    (publishedAt) => {
      const prepared = prepareArticle(record("The dam broke.", { publishedAt }), none);
      expect(prepared).toMatchObject({
        kind: "reject",
        reason: expect.stringContaining("expected ISO 8601"),
      });
      expect(prepared).toMatchObject({ reason: expect.stringContaining(`got "${publishedAt}"`) });
    },
  );

  it("is said with the start of a long value only", () => {
    const prepared = prepareArticle(record("The dam broke.", { publishedAt: "x".repeat(5_000) }), none);
    expect(prepared.kind === "reject" && prepared.reason.length < 250).toBe(true);
  });
});

describe("the date", () => {
  const undated = { value: null, precision: "none" };

  it("without a year is read against the time of saving, and otherwise is none", () => {
    expect(article(saved(page()), { fetchedAt }).published).toEqual({
      value: "2024-11-06T12:30",
      precision: "minute",
    });
    expect(article(saved(page())).published).toEqual(undated);
  });

  it("by its distance is read against the time of saving, and otherwise is none", () => {
    const text =
      "Jembatan dibuka lagi\n6 jam yang lalu\n\nJembatan di atas sungai itu dibuka kembali pada hari Senin, kata wali kota. " +
      "Perbaikan berlangsung selama delapan bulan.\n\nTruk masih harus memutar, ujar polisi.";
    expect(article(saved(text), { fetchedAt }).published).toEqual({
      value: "2024-11-07T03:00Z",
      precision: "minute",
    });
    expect(article(saved(text)).published).toEqual(undated);
  });

  it("that stands there whole needs no help", () => {
    expect(article(saved(page("6 ноября 2024"))).published).toEqual({
      value: "2024-11-06",
      precision: "day",
    });
  });

  it("of a page's own description goes before what its text says, unless it is no date", () => {
    const dated = saved(page("6 ноября 2024"), { publishedAt: "2024-11-05" });
    expect(article(dated).published.value).toBe("2024-11-05");
    expect(article({ ...dated, publishedAt: "soon" }).published.value).toBe("2024-11-06");
  });

  it.each([
    ["2024", "year"],
    ["2024-11", "month"],
    ["2024-11-06", "day"],
    ["2024-11-06T16:29", "minute"],
    ["2024-11-06T16:29:05Z", "minute"],
  ])("of a record stays as exact as it was given: %s", (publishedAt, precision) => {
    const { published } = article(record("The dam broke.", { publishedAt }));
    expect(published).toEqual({ value: publishedAt, precision });
  });

  it("is none for a text that has none, whenever it was saved", () => {
    const text = "The dam broke. Nobody was hurt, and the villages below it were empty.";
    expect(article(record(text), { fetchedAt }).published).toEqual(undated);
  });
});

describe("defaults", () => {
  const text = "KARVEL, May 4 (Orlim Press) - The council said that the bridge over the river is open again.";

  it("go before what is found in the text, and after what the record says", () => {
    const defaults = { language: "bg", source: "Option" };
    expect(article(record(text))).toMatchObject({ source: "Orlim Press", language: "en" });
    expect(article(record(text), defaults)).toMatchObject({ source: "Option", language: "bg" });
    const own = record(text, { source: "Own", language: "de" });
    expect(article(own, defaults)).toMatchObject({ source: "Own", language: "de" });
  });
});

describe("the content hash", () => {
  const base = record("The dam broke on Sunday.", {
    language: "en",
    title: "Dam",
    publishedAt: "2024-11-06",
  });
  const hashOf = (fields: Partial<RawArticle>) => article({ ...base, ...fields }).contentHash;
  const hash = hashOf({});

  it("is SHA-256 in hexadecimal, the same each time", () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf({})).toBe(hash);
  });

  it.each<[string, Partial<RawArticle>]>([
    ["text", { text: "The dam broke on Monday." }],
    ["a space in the text", { text: "The dam  broke on Sunday." }],
    ["title", { title: "Dams" }],
    ["url", { url: "https://courier.example/dam" }],
    ["source", { source: "Courier" }],
    ["byline", { byline: "Ana Bell" }],
    ["language", { language: "en-GB" }],
    ["day", { publishedAt: "2024-11-07" }],
    ["precision of the date", { publishedAt: "2024-11" }],
    ["file", { file: "some.jsonl" }],
    ["external id", { externalId: "other" }],
  ])("changes with the %s", (_what, fields) => {
    expect(hashOf(fields)).not.toBe(hash);
  });

  it.each<[string, Partial<RawArticle>]>([
    ["its place on this machine", { location: "/elsewhere/all.jsonl" }],
    ["its line in the file", { line: 99 }],
  ])("does not change with %s", (_what, fields) => {
    expect(hashOf(fields)).toBe(hash);
  });

  it("does not change when only a page's furniture does", () => {
    const other = page().replace("Спорт", "Спорт\nПогода").replace("Поделиться", "Поделиться\nПоделиться 17");
    expect(article(saved(other)).body).toBe(BODY);
    expect(article(saved(other)).contentHash).toBe(article(saved(page())).contentHash);
  });

  it("does not take a text that moves from one field to the next for the same", () => {
    expect(hashOf({ source: "A", byline: null })).not.toBe(hashOf({ source: null, byline: "A" }));
  });
});
