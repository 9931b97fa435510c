import { describe, expect, it } from "vitest";
import { comparable } from "../../../src/text/wording/comparable.ts";
import { findPieces } from "../../../src/text/wording/find-pieces.ts";
import { insertionsOf, readWording } from "../../../src/text/wording/pieces.ts";

const piecesOf = (text: string) => readWording(text).pieces.map(({ gap, text: piece }) => [gap, piece]);

describe("pieces of a quotation", () => {
  it("are cut at ellipses of every kind", () => {
    const expected = [
      ["any", "We go"],
      ["any", "and stay"],
    ];
    for (const cut of ["…", "...", ". . .", "[…]", "(...)", "[. . .]", "……"])
      expect(piecesOf(`We go ${cut} and stay.`), cut).toEqual(expected);
  });

  it("are cut at square brackets, whose words are the editor's", () => {
    expect(piecesOf("The [United States] will [sic] act")).toEqual([
      ["any", "The"],
      ["short", "will"],
      ["short", "act"],
    ]);
    expect(readWording("The [old] mill").plain).toBe("The  mill");
  });

  it("keep the letters that an editor changed", () => {
    expect(piecesOf("[W]e go")).toEqual([
      ["any", "W"],
      ["none", "e go"],
    ]);
    expect(readWording("[W]e go").plain).toBe("We go");
    expect(readWording("[W]e go").breaks).toEqual([]);
  });

  it("lose the punctuation at their ends, and no sign that is read aloud", () => {
    expect(piecesOf("— We go!")).toEqual([["any", "We go"]]);
    expect(piecesOf("up by 5%.")).toEqual([["any", "up by 5%"]]);
    expect(piecesOf("“…” ?!")).toEqual([]);
  });

  it("say where the plain text may have more", () => {
    const { plain, breaks } = readWording("We go … and [sic] stay");
    expect(breaks.map((at) => plain.slice(0, at))).toEqual(["We go ", "We go …  and "]);
  });

  it("tell what was put in before each of them, and behind all", () => {
    expect(readWording("[So] we [all] go … home [sic]").inserted.map((one) => one.trim())).toEqual([
      "So",
      "all",
      "",
      "sic",
    ]);
    const { plain, insertions } = readWording("We [all] go … home");
    expect(insertions.map((at) => plain.slice(0, at))).toEqual(["We "]);
  });

  it("can be read as if they were whole", () => {
    expect(readWording("[W]e [all] go … home (...) now").literal.replace(/\s+/g, " ")).toBe(
      "We all go home now",
    );
  });

  it("find insertions, but no long passages in brackets", () => {
    const text = `one [sic] two [${"long ".repeat(20)}]`;
    expect(insertionsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["[sic]"]);
  });

  it("are read in linear time", () => {
    const started = performance.now();
    for (const text of ["[".repeat(5_000), ". ".repeat(2_500), "…".repeat(5_000), "(…".repeat(2_500)])
      readWording(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("finding pieces", () => {
  const body =
    "Olga Brandt stood up. “We will leave the valley, and we will never sell it,” she said. We will see.";
  const find = (asked: string, text = body, reach = 600) =>
    findPieces(readWording(asked).pieces, comparable(text), reach)?.map(({ start, end }) =>
      text.slice(start, end),
    ) ?? null;

  it("finds words as they stand, whatever the case of the first letter and the last punctuation", () => {
    expect(find("We will leave the valley")).toEqual(["We will leave the valley"]);
    expect(find("we will never sell it!")).toEqual(["we will never sell it"]);
    expect(find("And we will never sell it")).toEqual(["and we will never sell it"]);
    expect(find("we will leave The valley")).toBeNull();
    expect(find("we will leave the valley and we will never sell it")).toBeNull();
  });

  it("finds no part of a word", () => {
    expect(find("e will leave")).toBeNull();
    expect(find("We will leave the vall")).toBeNull();
    expect(find("s")).toBeNull();
  });

  it("finds parts of what has no spaces between words", () => {
    expect(find("谷を売らない", "「私たちは谷を売らない」と述べた")).toEqual(["谷を売らない"]);
    expect(find("เราจะไม่ขาย", "เขาพูดว่าเราจะไม่ขายหุบเขา")).toEqual(["เราจะไม่ขาย"]);
  });

  it("finds pieces in their order, within reach", () => {
    expect(find("We will leave … never sell it")).toEqual(["We will leave", "never sell it"]);
    expect(find("never sell it … We will leave")).toBeNull();
    expect(find("Olga Brandt … We will see", body, 20)).toBeNull();
    expect(find("We [all] will leave the valley")).toEqual(["We", "will leave the valley"]);
  });

  it("goes on where a first place leads nowhere", () => {
    expect(find("We will [certainly] see")).toEqual(["We will", "see"]);
  });

  it("finds a single letter that stands alone, and nothing of nothing", () => {
    expect(find("a", "He has a plan")).toEqual(["a"]);
    expect(findPieces([], comparable(body), 10)).toBeNull();
  });

  it("gives up in good time", () => {
    const started = performance.now();
    const text = "a ".repeat(3_000);
    expect(find("a [b] a [b] a [b] a [b] a [b] c", text)).toBeNull();
    expect(performance.now() - started).toBeLessThan(500);
  });
});
