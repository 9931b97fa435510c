/** What is made of an object is made once. */
import { describe, expect, it } from "vitest";
import { remembered } from "../../src/core/remembered.ts";

describe("what is remembered of an object", () => {
  it("is made once for each, also where it is nothing", () => {
    const made: string[] = [];
    const first = remembered(({ text }: { readonly text: string }) => {
      made.push(text);
      return text === "" ? null : text.slice(0, 1);
    });
    const [word, empty] = [{ text: "word" }, { text: "" }];
    expect([first(word), first(empty), first(word), first(empty)]).toEqual(["w", null, "w", null]);
    expect(first({ text: "word" })).toBe("w");
    expect(made).toEqual(["word", "", "word"]);
  });

  it("is made again where making it failed", () => {
    let tries = 0;
    const make = remembered((_: object) => {
      tries += 1;
      if (tries === 1) throw new Error("not yet");
      return tries;
    });
    const key = {};
    expect(() => make(key)).toThrow("not yet");
    expect(make(key)).toBe(2);
  });
});
