/** One identity, one article: the first that claims it has it. */
import { describe, expect, it } from "vitest";
import { createLedger } from "../../src/sources/ledger.ts";
import { pageArticle, rejected, type SourceItem, taken } from "../../src/sources/source-file.ts";

const NOTHING = { title: null, url: null, source: null, byline: null, publishedAt: null };

function item(key: string, path: string, line: number | null = null): SourceItem {
  const article = pageArticle({ path, name: path.slice(1) }, { ...NOTHING, text: "Words." });
  return taken({ ...article, key, line });
}

describe("a ledger", () => {
  it("passes on what is new, and all rejects", () => {
    const ledger = createLedger("/");
    const items = [item("id:1", "/a"), item("id:2", "/a"), rejected("a", "empty"), rejected("a", "empty")];
    expect(items.map((one) => ledger.admit(one))).toEqual(items);
  });

  it.each([
    ["id:x:y", 'the id "x:y" was taken before, from a'],
    ["url:https://example.com/", 'the url "https://example.com/" was taken before, from a'],
    ["file:sub/a.txt", 'the path "sub/a.txt" was taken before, from a'],
    ["odd", 'the identity "odd" was taken before, from a'],
  ])("names the first that has %s", (key, reason) => {
    const ledger = createLedger("/news");
    ledger.admit(item(key, "/news/a"));
    expect(ledger.admit(item(key, "/news/b"))).toMatchObject({ kind: "reject", reject: { reason } });
  });

  it("tells lines, its own and that of the first", () => {
    const ledger = createLedger("/news");
    ledger.admit(item("id:7", "/news/a.jsonl", 3));
    expect(ledger.admit(item("id:7", "/news/a.jsonl", 9))).toEqual({
      kind: "reject",
      reject: {
        file: "news/a.jsonl",
        line: 9,
        reason: 'line 9: the id "7" was taken before, from a.jsonl, line 3',
      },
    });
  });

  it("keeps naming the first, not the one it refused", () => {
    const ledger = createLedger("/");
    for (const path of ["/a", "/b"]) ledger.admit(item("id:1", path));
    expect(ledger.admit(item("id:1", "/c"))).toMatchObject({
      reject: { reason: expect.stringContaining("from a") },
    });
  });
});
