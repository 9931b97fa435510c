/** Whole `.jsonl` files: streamed, in any encoding, with bad lines among good ones. */
import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readJsonLines } from "../../src/sources/jsonl.ts";
import type { SourceItem } from "../../src/sources/source-file.ts";
import { SAMPLES } from "./samples.ts";
import { makeScratch, onlyArticle, outline, type Scratch } from "./scratch.ts";

describe("a .jsonl file", () => {
  let scratch: Scratch;
  beforeEach(async () => {
    scratch = await makeScratch();
  });
  afterEach(() => scratch.remove());

  async function lines(content: string | Uint8Array, maxLineBytes?: number): Promise<SourceItem[]> {
    await scratch.write({ "a.jsonl": content });
    const file = { path: `${scratch.path}/a.jsonl`, name: "a.jsonl" };
    const items: SourceItem[] = [];
    for await (const item of readJsonLines(file, maxLineBytes === undefined ? {} : { maxLineBytes }))
      items.push(item);
    return items;
  }

  it("gives its good lines, though others are bad", async () => {
    const content = '{"id":7,"text":"one"}\n\nnot json\n{"text":"  "}\n{"text":"two"}\n[1]\n{"text":"cut off';
    expect(outline(await lines(content))).toEqual([
      "id:7",
      'a.jsonl: line 3: not JSON: expected a value, got "n" (column 1)',
      "a.jsonl: line 4: empty",
      "file:a.jsonl#5",
      "a.jsonl: line 6: expected an object, got an array",
      "a.jsonl: line 7: not JSON: a string that does not end (column 9)",
    ]);
  });

  it("may have Windows line ends, a mark, and no end of line at its end", async () => {
    expect(outline(await lines('\ufeff{"text":"one"}\r\n{"text":"two"}'))).toEqual([
      "file:a.jsonl#1",
      "file:a.jsonl#2",
    ]);
  });

  it("rejects a line that is too long to hold, and reads on", async () => {
    const content = `{"text":"one"}\n{"text":"${"x".repeat(3_000_000)}"}\n{"text":"three"}\n`;
    expect(outline(await lines(content, 2 * 1024 * 1024))).toEqual([
      "file:a.jsonl#1",
      "a.jsonl: line 2: longer than 2 MiB",
      "file:a.jsonl#3",
    ]);
  });

  it("reads lines longer than the pieces the disk gives", async () => {
    const text = "Wörter über Wörter. ".repeat(50_000);
    const [first, second] = await lines(`${JSON.stringify({ text })}\n{"text":"two"}\n`);
    expect(first?.kind === "article" && first.article.text === text).toBe(true);
    expect(outline(second === undefined ? [] : [second])).toEqual(["file:a.jsonl#2"]);
  });

  it.each(["utf-16le", "utf-16be", "utf-32le"])(
    "may be in %s, whose line ends look different",
    async (encoding) => {
      // U+0A0A and U+010A hold the byte of a line end inside a character.
      const records = ["Ċne \u0a0a two", "Река", "川が氾濫した"].map((text) => JSON.stringify({ text }));
      const items = await lines(iconv.encode(`${records.join("\n")}\n`, encoding, { addBOM: true }));
      expect(items.map((item) => item.kind === "article" && item.article.text)).toEqual([
        "Ċne \u0a0a two",
        "Река",
        "川が氾濫した",
      ]);
    },
  );

  it.each(
    SAMPLES.flatMap(({ text, encodings }) => encodings.slice(0, 2).map((encoding) => ({ text, encoding }))),
  )("may be in $encoding", async ({ text, encoding }) => {
    const sentences = text.split("\n");
    const items = await lines(
      iconv.encode(sentences.map((sentence) => `${JSON.stringify({ text: sentence })}\n`).join(""), encoding),
    );
    expect(items.map((item) => item.kind === "article" && item.article.text)).toEqual(sentences);
  });

  it("may turn to an old encoding after many plain lines, and back to UTF-8 for one", async () => {
    const plain = '{"text":"plain English"}\n'.repeat(10_000);
    const old = iconv.encode(`${JSON.stringify({ text: SAMPLES[0]?.text })}\n`, "windows-1251");
    const items = await lines(
      Buffer.concat([Buffer.from(plain), old, Buffer.from('{"text":"Река"}\n'), old]),
    );
    expect(items.slice(10_000).map((item) => item.kind === "article" && item.article.text)).toEqual([
      SAMPLES[0]?.text,
      "Река",
      SAMPLES[0]?.text,
    ]);
  });

  it("may write everything beyond ASCII as escapes", async () => {
    const escaped = '{"text":"\\u0420\\u0435\\u043a\\u0430"}';
    expect(onlyArticle(await lines(escaped)).text).toBe("Река");
  });
});
