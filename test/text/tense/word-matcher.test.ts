/** Words, phrases and endings of a table, found in a text. */
import { describe, expect, it } from "vitest";
import { wordMatcher } from "../../../src/text/tense/word-matcher.ts";

const matcher = wordMatcher([
  ["never", "seed is_*ed so-called"],
  ["later", "will won't is_set *rá"],
  ["before", "was *ed ge*t was_to_be"],
]);

function found(text: string): string[] {
  return matcher(text).map(({ name, start, end }) => `${name} ${text.slice(start, end)}`);
}

describe("wordMatcher", () => {
  it("finds words, phrases, endings, beginnings with an end, and contractions", () => {
    expect(found("It was late, will rain, won’t end; él vendrá, er hat gesagt")).toEqual([
      "before was",
      "later will",
      "later won’t",
      "later vendrá",
      "before gesagt",
    ]);
    expect(found("WILL he?")).toEqual(["later WILL"]);
  });

  it("takes entries without a star first, then the earlier list, then the longer phrase", () => {
    expect(found("seed")).toEqual(["never seed"]);
    expect(found("it is set, it is painted")).toEqual(["later is set", "never is painted"]);
    expect(found("it was to be")).toEqual(["before was to be"]);
  });

  it("joins phrases over spaces, breaks and hyphens, and over nothing else", () => {
    expect(found("is \n set")).toEqual(["later is \n set"]);
    expect(found("the so-called fort")).toEqual(["never so-called"]);
    expect(found("is, set")).toEqual([]);
  });

  it("needs letters where a star stands, and whole words elsewhere", () => {
    expect(found("ed get rá goodwill wasp")).toEqual([]);
    expect(found("qu'il resigned")).toEqual(["before resigned"]);
  });

  it("knows no entries of other things", () => {
    expect(wordMatcher([["none", ""]])("constructor toString was")).toEqual([]);
    expect(found("")).toEqual([]);
  });
});
