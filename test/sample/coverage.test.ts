/** The sample coverage itself: enough of it, well formed, invented throughout, with the traps that its guide promises. */
import { describe, expect, it } from "vitest";
import { markComplaints } from "./marks.ts";
import { doubled, namesInSample, readGuide, readSample, STORIES } from "./read-sample.ts";
import { agenciesIn, countriesIn } from "./real-names.ts";

const articles = readSample();
const records = articles.flatMap((article) =>
  article.record ? [{ ...article, record: article.record }] : [],
);
const pages = articles.filter((article) => article.record === null);
const byId = new Map(articles.map((article) => [article.id, article]));

function textOf(id: string): string {
  const article = byId.get(id);
  if (!article) throw new Error(`no article ${id}`);
  return article.record?.text ?? article.text;
}

describe("size and shape", () => {
  it("has about thirty articles in at least ten languages over four stories", () => {
    expect(articles.length).toBeGreaterThanOrEqual(30);
    expect(articles.length).toBeLessThanOrEqual(45);
    expect(new Set(articles.map((article) => article.language)).size).toBeGreaterThanOrEqual(10);
    for (const story of STORIES) {
      const languages = articles
        .filter((article) => article.story === story)
        .map((article) => article.language);
      expect(new Set(languages).size, story).toBeGreaterThanOrEqual(6);
    }
  });

  it("has every id, address and number once", () => {
    expect(doubled(articles.map((article) => article.id))).toEqual([]);
    expect(doubled(records.flatMap(({ record }) => record.url ?? []))).toEqual([]);
    expect(doubled(articles.map((article) => `${article.story}/${article.number}`))).toEqual([]);
  });

  it("keeps nothing but articles where they are taken in from", () => {
    expect(namesInSample()).toEqual(["README.markdown", ...STORIES]);
  });

  it.each(records)(
    "$file: id and language agree with the file's name",
    ({ record, story, number, language }) => {
      expect(record.id).toBe(`${story}-${number}-${language}`);
      expect(record.language).toBe(language);
    },
  );

  it.each(records)("$file: its address is a reserved one", ({ record }) => {
    expect(new URL(record.url ?? "").hostname).toMatch(/(^|\.)example(\.(com|org|net))?$/);
  });

  it.each(records)("$file: text is tidy paragraphs", ({ record }) => {
    expect(record.text).toBe(record.text.normalize("NFC").trim());
    expect(record.text).not.toMatch(/\r|\n{3,}|[^\n]\n[^\n]|[ \t]\n| {2}/);
  });

  it("publishes between March and September 2026, on days that exist", () => {
    for (const { file, record } of records) {
      if (record.publishedAt === undefined) continue;
      const day = record.publishedAt.slice(0, 10);
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), file).toBe(day);
      expect(day >= "2026-03-01" && day <= "2026-09-30", file).toBe(true);
      expect(Number.isNaN(Date.parse(record.publishedAt)), file).toBe(false);
    }
  });
});

describe("invented throughout, and well written", () => {
  it.each(articles)("$file names no real news agency", ({ text }) => {
    expect(agenciesIn(text)).toEqual([]);
  });

  it.each(articles)("$file names no real country in its language or in English", ({ text, language }) => {
    expect(countriesIn(text, ["en", language])).toEqual([]);
  });

  it.each(records)("$file balances its quotation marks", ({ record }) => {
    expect(markComplaints(record.title, record.language)).toEqual([]);
    for (const paragraph of record.text.split("\n\n")) {
      expect(markComplaints(paragraph, record.language)).toEqual([]);
    }
  });

  it("quotes someone in every article but the short one", () => {
    const silent = articles.filter(({ text }) => !/[“”«»„「]|\n[—–]/u.test(text)).map(({ id }) => id);
    expect(silent).toEqual(["launch-06-zh"]);
  });
});

describe("traps that the guide promises", () => {
  it("has one wire text word for word in two papers", () => {
    expect(textOf("flood-02-en")).toBe(textOf("flood-01-en"));
  });

  it("has one wire text cut and slightly edited", () => {
    const [whole, cut] = [textOf("election-06-es"), textOf("election-07-es")];
    const sentences = cut.split(/(?<=\.)\s+/);
    const kept = sentences.filter((sentence) => whole.includes(sentence));
    expect(cut.length).toBeLessThan(whole.length * 0.75);
    expect(kept.length).toBeGreaterThan(sentences.length / 2);
    expect(kept.length).toBeLessThan(sentences.length);
  });

  it.each([
    ["flood-01-en", "3,400"],
    ["flood-03-ru", "4100"],
    ["flood-04-uk", "7900"],
    ["flood-06-tr", "9 bin 300"],
    ["flood-08-zh", "11200"],
    ["flood-09-hi", "12,600"],
    ["flood-10-pt", "11.200"],
    ["summit-06-bg", "250 милиона"],
    ["summit-07-fr", "300 millions"],
    ["election-06-es", "68,9 %"],
    ["election/04-orlimsky-vestnik-ru.txt", "71 процент"],
  ])("%s gives the figure %s", (id, figure) => {
    expect(textOf(id)).toContain(figure);
  });

  it.each([
    ["summit-01-en", "12 and 13 May", "summit-05-ar", "10 يونيو"],
    ["election-01-ru", "14 июня", "election-03-de", "14. Juni"],
    ["launch-01-id", "18 Juni", "launch-02-en", "called off"],
    ["election-06-es", "27 de julio", "election-11-ar", "٣ أغسطس"],
    ["flood-10-pt", "30 de setembro", "launch-08-de", "verspäten"],
  ])("%s plans “%s”, %s tells what came of it", (early, plan, late, outcome) => {
    expect(textOf(early)).toContain(plan);
    expect(textOf(late)).toContain(outcome);
  });

  it("has one undated article and one of two sentences", () => {
    expect(records.filter(({ record }) => record.publishedAt === undefined).map(({ id }) => id)).toEqual([
      "election-10-fr",
    ]);
    expect(textOf("launch-06-zh").match(/。/g)).toHaveLength(2);
  });

  it("has saved pages with furniture: markup, another language around, a date without a year", () => {
    expect(pages.map(({ file }) => file)).toEqual([
      "election/04-orlimsky-vestnik-ru.txt",
      "election/05-rechen-kurier-bg.html",
      "launch/05-faro-del-delta-es.txt",
    ]);
    expect(textOf("election/04-orlimsky-vestnik-ru.txt")).toMatch(/КАРВЕЛ, 6 июля\./);
    expect(textOf("election/04-orlimsky-vestnik-ru.txt")).not.toMatch(/20\d\d/);
    expect(
      textOf("election/05-rechen-kurier-bg.html").match(/Страндар: Няма да се женя преди жътва/g),
    ).toHaveLength(3);
    expect(textOf("launch/05-faro-del-delta-es.txt")).toMatch(
      /3時間前[\s\S]*Esperamos nueve días[\s\S]*アクセスランキング/,
    );
  });
});

describe("the guide", () => {
  const guide = readGuide();
  const rows = guide.split("\n").map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
  const columns = rows.find((cells) => cells.includes("zh")) ?? [];
  const cast = rows.filter((cells) => cells.length === columns.length && /^\p{Lu}/u.test(cells[0] ?? ""));

  it("lists every file", () => {
    expect(articles.filter(({ file }) => !guide.includes(`| ${file} |`))).toEqual([]);
  });

  it("has a cast", () => {
    expect(cast.length).toBeGreaterThanOrEqual(25);
  });

  it.each(cast)("%s: every form stands in an article of its language", (...cells) => {
    for (const [at, form] of cells.entries()) {
      const language = columns[at];
      if (at === 0 || form === "—" || language === undefined) continue;
      const texts = articles.filter((article) => article.language === language).map(({ text }) => text);
      // Slavic languages inflect the last letter of most names.
      const stem = ["ru", "bg", "uk"].includes(language) ? form.replace(/[аяй]$/u, "") : form;
      expect(
        texts.some((text) => text.includes(stem)),
        `${language}: ${form}`,
      ).toBe(true);
    }
  });
});
