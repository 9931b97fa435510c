/** Fixture pages as the specification: `name.html` with what must and must not be read from it in `name.expected.json`. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeScratch, onlyArticle, type Scratch } from "./scratch.ts";

const FOLDER = fileURLToPath(new URL("../fixtures/sources/pages/", import.meta.url));

interface Expected {
  readonly title: string | null;
  readonly contains: readonly string[];
  readonly lacks: readonly string[];
}

const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".html"))
  .map((name) => {
    const expected = JSON.parse(
      readFileSync(FOLDER + name.replace(".html", ".expected.json"), "utf8"),
    ) as Expected;
    return { name, html: readFileSync(FOLDER + name, "utf8"), expected };
  });

let scratch: Scratch;
beforeEach(async () => {
  scratch = await makeScratch();
});
afterEach(() => scratch.remove());

describe.each(pages)("$name", ({ name, html, expected: { contains, lacks, ...metadata } }) => {
  it("gives its article and what it says about itself", async () => {
    await scratch.write({ [name]: html });
    const article = onlyArticle(await scratch.read(name));
    expect(article).toMatchObject({ kind: "page", key: `file:${name}`, language: null, ...metadata });
    for (const words of contains) expect(article.text).toContain(words);
    for (const words of lacks) expect(article.text).not.toContain(words);
    expect(article.text.split("\n")[0]).toBe(metadata.title);
  });

  it("has lines without spaces around them and no two empty lines together", async () => {
    await scratch.write({ [name]: html });
    const { text } = onlyArticle(await scratch.read(name));
    expect(text).not.toMatch(/\n{3}|[ \t]\n|\n[ \t]|^\s|\s$/);
  });
});

describe("a page in an old encoding", () => {
  const body =
    "<p>Річка вийшла з берегів у ніч на середу, і три села залишилися без дороги, кажуть рятувальники.</p>";

  it.each(["windows-1251", "koi8-u", "iso-8859-5"])("is read as %s when it says so", async (encoding) => {
    const html = `<html><head><meta charset="${encoding}"><title>Повінь</title></head><body>${body}</body></html>`;
    await scratch.write({ "a.html": iconv.encode(html, encoding) });
    expect(onlyArticle(await scratch.read("a.html"))).toMatchObject({ title: "Повінь" });
  });

  it.each(["windows-1251", "koi8-u", "utf-16le"])("is read as %s when it says nothing", async (encoding) => {
    await scratch.write({ "a.html": iconv.encode(`<html><body>${body}</body></html>`, encoding) });
    expect(onlyArticle(await scratch.read("a.html")).text).toContain("Річка вийшла з берегів");
  });

  it("is read in its true encoding when what it says does not hold", async () => {
    const html = `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
    await scratch.write({ "a.html": iconv.encode(html, "windows-1251") });
    expect(onlyArticle(await scratch.read("a.html")).text).toContain("Річка вийшла з берегів");
  });
});
