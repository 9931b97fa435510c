/** Tags as they stand: what is passed over, and that no text takes longer than its length allows. */
import { describe, expect, it } from "vitest";
import { tagSteps, tagsOf } from "../../../src/sources/feeds/tags.ts";

const named = (text: string) => [...tagsOf(text)].map(({ kind, name }) => `${kind} ${name}`);

describe("tags", () => {
  it.each([
    ["<a>1 < 2</a>", ["open a", "close a"]],
    ["<a b='>'><c/>", ["open a", "empty c"]],
    ["<!-- <a> --><b>", ["open b"]],
    ["<?x <a> ?><b>", ["open b"]],
    ["<![CDATA[ <a> ]]><b>", ["open b"]],
    ["<!-- <a>", ["open a"]],
    ["<![CDATA[ <a>", ["open a"]],
    ['<!DOCTYPE x [<!ENTITY a "<b>">]><c>', ["open c"]],
    ["<!doctype html><c>", ["open c"]],
    ["<<<a><", ["open a"]],
  ])("of %s", (text, tags) => {
    expect(named(text)).toEqual(tags);
  });

  it("are seen in a section that would hold the end of an entry and the beginning of the next", () => {
    const open = "<item><![CDATA[ never closed </item>\n<item><![CDATA[ <b>closed</b> ]]></item>";
    expect(named(open)).toEqual(["open item", "close item", "open item", "close item"]);
    const told = "<item><![CDATA[ of </item> and <entry> ]]></item>";
    expect(named(told)).toEqual(["open item", "close item"]);
  });

  it("come in short steps, also where there are none", () => {
    const steps = [...tagSteps("<a <a <a <b>")];
    expect(steps.map((tag) => tag?.name ?? null)).toEqual([null, null, null, "b"]);
  });

  it.each([
    ["sections that are none", "<![CDATA[", "</item><item>]]></channel></rss>"],
    ["document types without an end", "<!doctype[", ""],
    ["document types before one end", "<!doctype", "[>"],
    ["comments", "<!--", ""],
    ["instructions", "<?", "?"],
    ["brackets", "<", ">"],
  ])("take a time that grows with the length of the text: %s", (_, piece, end) => {
    const text = `<rss><channel>${piece.repeat(1_000_000 / piece.length)}${end}`;
    const started = performance.now();
    expect(named(text).slice(0, 2)).toEqual(["open rss", "open channel"]);
    // Some 100 ms; where each sign looked through all behind it, a minute.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
