/** Records in `.json` and in lines: what is kept, what identifies them, and what is said about wrong ones. */
import { describe, expect, it } from "vitest";
import type { RawArticle } from "../../src/core/article.ts";
import { readJson, readJsonLine } from "../../src/sources/json.ts";
import { readRecord } from "../../src/sources/record.ts";
import type { SourceItem } from "../../src/sources/source-file.ts";
import { onlyArticle, outline } from "./scratch.ts";

const PLACE = { file: "a.jsonl", location: "/x/a.jsonl", line: 3, name: "a.jsonl#3" };
const FILE = { path: "/x/a.json", name: "a.json" };

/** The article, or the reason against it. */
function read(record: unknown): RawArticle | string {
  const result = readRecord(record, PLACE);
  return result.kind === "article" ? result.article : result.reason;
}

function article(record: unknown): RawArticle {
  const result = read(record);
  if (typeof result === "string") throw new Error(result);
  return result;
}

describe("a record", () => {
  it("gives all its fields", () => {
    const record = {
      id: "n-1",
      url: "https://example.com/a?b=1",
      title: "Flood in the valley",
      text: "The river rose.",
      publishedAt: "2024-11-06T16:29+09:00",
      language: "en",
      source: "Valley Herald",
      byline: "Ann Lee",
      ignored: { deep: true },
    };
    expect(article(record)).toEqual({
      kind: "record",
      key: "id:n-1",
      externalId: "n-1",
      file: "a.jsonl",
      location: "/x/a.jsonl",
      line: 3,
      text: "The river rose.",
      title: "Flood in the valley",
      url: "https://example.com/a?b=1",
      source: "Valley Herald",
      byline: "Ann Lee",
      language: "en",
      publishedAt: "2024-11-06T16:29+09:00",
    });
  });

  it("needs nothing but its text; null and blank fields are missing", () => {
    const bare = article({ text: "Short." });
    expect(bare).toMatchObject({ key: "file:a.jsonl#3", externalId: "a.jsonl#3", title: null, url: null });
    const nulls = {
      id: null,
      url: null,
      title: "  ",
      publishedAt: null,
      language: "",
      source: null,
      byline: "\n",
    };
    expect(article({ ...nulls, text: "Short." })).toEqual(bare);
  });

  it("keeps its text to the letter, line ends aside", () => {
    const text = "  Indented.\n\n\nEmpty lines above.\t\u00a0End  ";
    expect(article({ text }).text).toBe(text);
    expect(article({ text: "a\r\nb\rc\n" }).text).toBe("a\nb\nc\n");
  });

  it("keeps a pair of surrogates and replaces half of one", () => {
    expect(article({ text: "a\ud83d\ude80b\ud83dc" }).text).toBe("a\ud83d\ude80b\ufffdc");
  });

  it.each([
    [7, "id:7"],
    [0, "id:0"],
    [" 7 ", "id:7"],
    [1.5, "id:1.5"],
  ])("is known by its id %j", (id, key) => {
    expect(article({ id, url: "https://example.com/", text: "x" }).key).toBe(key);
  });

  it.each([
    ["https://Example.com", "url:https://example.com/", "https://Example.com"],
    ["http://example.com/a#b", "url:http://example.com/a#b", "http://example.com/a#b"],
    ["urn:newsml:example.com:20241106:x", "url:urn:newsml:example.com:20241106:x", null],
    ["javascript:alert(1)", "url:javascript:alert(1)", null],
  ])("is known by its url %s; only web addresses are shown", (url, key, shown) => {
    expect(article({ url, text: "x" })).toMatchObject({ key, url: shown, externalId: "a.jsonl#3" });
  });

  it.each([
    ["EN", "en"],
    ["eng", "en"],
    ["pt_br", "pt-BR"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["und", null],
  ])("has the language %s", (language, canonical) => {
    expect(article({ language, text: "x" }).language).toBe(canonical);
  });

  it.each([
    [{ text: 5 }, "text: expected a string, got a number"],
    [{ text: ["a"] }, "text: expected a string, got an array"],
    [{ text: {} }, "text: expected a string, got an object"],
    [{ text: true }, "text: expected a string, got a boolean"],
    [{ text: null }, "text: expected a string, got nothing"],
    [{}, "text: expected a string, got nothing"],
    [{ text: " \n\u3000" }, "empty"],
    [{ text: "x", title: 1 }, "title: expected a string, got a number"],
    [{ text: "x", byline: ["Ann"] }, "byline: expected a string, got an array"],
    [{ text: "x", source: { name: "S" } }, "source: expected a string, got an object"],
    [{ text: "x", publishedAt: 1730872800 }, "publishedAt: expected a string, got a number"],
    [{ text: "x", id: true }, "id: expected a string or a number, got a boolean"],
    [{ text: "x", id: {} }, "id: expected a string or a number, got an object"],
    [{ text: "x", language: "русский" }, 'language: expected a BCP 47 tag such as "ru", got "русский"'],
    [{ text: "x", language: "russian" }, 'language: expected a BCP 47 tag such as "ru", got "russian"'],
    [
      { text: "x", url: "news/1" },
      'url: expected an address such as "https://example.com/news", got "news/1"',
    ],
    [[], "expected an object, got an array"],
    ["text", "expected an object, got a string"],
    [null, "expected an object, got null"],
  ])("is rejected with what was expected and what came: %j", (record, reason) => {
    expect(read(record)).toBe(reason);
  });

  it("repeats no more than the beginning of a wrong value", () => {
    const reason = read({ text: "x", language: "y".repeat(500) });
    expect(reason).toContain("yyy");
    expect(String(reason).length).toBeLessThan(150);
  });
});

describe("a .json file", () => {
  const items = (text: string): SourceItem[] => [...readJson(FILE, text)];

  it("holds one record, known by the file", () => {
    expect(outline(items('{"text":"one"}'))).toEqual(["file:a.json"]);
    expect(onlyArticle(items('{"id":"i","text":"one"}'))).toMatchObject({ externalId: "i", line: null });
  });

  it("holds an array of records, known by their places", () => {
    expect(outline(items('[{"text":"one"},{"id":"i","text":"two"},{"text":"three"}]'))).toEqual([
      "file:a.json#1",
      "id:i",
      "file:a.json#3",
    ]);
  });

  it.each(["articles", "items", "documents"])("holds an array under %s", (name) => {
    expect(outline(items(JSON.stringify({ count: 1, [name]: [{ text: "one" }] })))).toEqual([
      "file:a.json#1",
    ]);
  });

  it("is one record when it has a text, whatever else it has", () => {
    expect(outline(items('{"text":"one","items":[1,2]}'))).toEqual(["file:a.json"]);
  });

  it("takes the good ones and rejects the others", () => {
    expect(outline(items('[{"text":"one"},5,{"text":""},{"text":"two"}]'))).toEqual([
      "file:a.json#1",
      "a.json: item 2: expected an object, got a number",
      "a.json: item 3: empty",
      "file:a.json#4",
    ]);
  });

  it("is rejected with the place of its first mistake", () => {
    expect(outline(items('{\n  "text": "one",\n}'))).toEqual([
      'a.json: not JSON: expected a name in double quotes, got "}" (line 3, column 1)',
    ]);
    expect(outline(items('{"text": "one"'))[0]).toContain("(line 1, column 15)");
  });

  it("is read line by line when it is JSON Lines by another name", () => {
    expect(outline(items('{"text":"one"}\n\n{"text":"two"}\n{bad\n'))).toEqual([
      "file:a.json#1",
      "file:a.json#3",
      'a.json: line 4: not JSON: expected a name in double quotes or "}", got "b" (column 2)',
    ]);
  });
});

describe("a line of .jsonl", () => {
  it("is one record, known by its line", () => {
    expect(outline([readJsonLine(FILE, '{"text":"one"}', 12)])).toEqual(["file:a.json#12"]);
  });

  it("is rejected with its line in the reason and apart", () => {
    expect(readJsonLine(FILE, '{"text":5}', 3)).toEqual({
      kind: "reject",
      reject: { file: "a.json", line: 3, reason: "line 3: text: expected a string, got a number" },
    });
  });
});
