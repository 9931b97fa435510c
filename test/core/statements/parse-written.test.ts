/** What a model writes, in the many ways models write it: sentences with numbers, and nothing else of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCompletedQuestion, parseSentences } from "../../../src/core/statements/parse-written.ts";

const KNOWN = new Set([1, 2, 3, 4]);
const read = (text: string, language = "en") => parseSentences(text, KNOWN, language);

describe("citations", () => {
  it.each([
    ["The bridge was closed [1].", [1]],
    ["The bridge was closed. [1]", [1]],
    ["The bridge was closed.[1]", [1]],
    ["The bridge was closed [1, 2].", [1, 2]],
    ["The bridge was closed [1][2].", [1, 2]],
    ["The bridge was closed [1] [1].", [1]],
    ["The bridge was closed 【1】.", [1]],
    ["The bridge was closed 【1†L3-L9】.", [1]],
    ["The bridge was closed ［１］.", [1]],
    ["The bridge was closed [١، ٢].", [1, 2]],
    ["The bridge was closed [^1].", [1]],
    ["The bridge was closed [passage 2].", [2]],
    ["The bridge was closed [2-4].", [2, 3, 4]],
    ["The bridge [1] was closed.", [1]],
    ["The bridge was closed.\n[1]", [1]],
  ])("%s", (text, citations) => {
    expect(read(text)).toEqual([{ text: "The bridge was closed.", citations }]);
  });

  it("belong to their own sentence", () => {
    expect(read("It opened in May. [1] It closed in June. [2]")).toEqual([
      { text: "It opened in May.", citations: [1] },
      { text: "It closed in June.", citations: [2] },
    ]);
    expect(read("橋は閉鎖された。[1]川は静かだ【2】。", "ja")).toEqual([
      { text: "橋は閉鎖された。", citations: [1] },
      { text: "川は静かだ。", citations: [2] },
    ]);
  });

  it("that are missing or do not exist take their sentence with them", () => {
    expect(read("It opened. It closed [2]. It fell [9]. It rose [1, 9]. It sank [0].")).toEqual([
      { text: "It closed.", citations: [2] },
    ]);
    expect(read("It opened [1-900].")).toBeNull();
    expect(read("It opened.")).toBeNull();
  });
});

describe("what is taken away", () => {
  it.each([
    ["**The bridge** was `closed` [1].", "The bridge was closed."],
    ["- The bridge was closed [1].", "The bridge was closed."],
    ["1. The bridge was closed [1].", "The bridge was closed."],
    ["## The bridge was closed [1].", "The bridge was closed."],
    ["> The bridge was closed [1].", "The bridge was closed."],
    ["The [bridge](https://evil.example/x) was closed [1].", "The bridge was closed."],
    ["The bridge was closed https://evil.example [1].", "The bridge was closed."],
    ["The bridge was closed <@123456789012345678> [1].", "The bridge was closed."],
    ["@everyone The bridge was closed [1].", "everyone The bridge was closed."],
    ["<think>Closed? [2] It opened [1].</think>The bridge was closed [1].", "The bridge was closed."],
    ["The \u202ebridge\u200b was\u{e0041} closed [1].", "The bridge was closed."],
  ])("%s", (text, sentence) => {
    expect(read(text)?.map((one) => one.text)).toEqual([sentence]);
  });

  it("thoughts that never end are no answer, and neither is NONE", () => {
    expect(read("<think>The bridge was closed [1].")).toBeNull();
    expect(read("NONE")).toBeNull();
    expect(read(" **NONE**. ")).toBeNull();
    expect(read("")).toBeNull();
  });

  it("keeps joiners, which Persian is spelt with", () => {
    expect(read("پل بسته می\u200cشود [1].", "fa")?.[0]?.text).toContain("می\u200cشود");
  });

  it("long sentences and endless answers are cut short", () => {
    expect(read(`${"very ".repeat(300)}closed [1].`)).toBeNull();
    expect(read("It closed [1]. ".repeat(40))).toHaveLength(8);
  });
});

describe("a completed question", () => {
  it.each([
    ["Who won in Brazil?", "Who won in Brazil?"],
    ['"Who won in Brazil?"', "Who won in Brazil?"],
    ["**Who won in Brazil?** [1]", "Who won in Brazil?"],
    ["NONE", null],
    ["Sure!\nWho won in Brazil?", null],
    ["who ".repeat(200), null],
    ["", null],
  ])("%s", (text, question) => {
    expect(parseCompletedQuestion(text)).toBe(question);
  });
});

describe("whatever comes", () => {
  it("gives sentences that cite known passages, on one line, without live markup", () => {
    const piece = fc.constantFrom(
      "[1]",
      "[2,",
      "]",
      "【3】",
      "**",
      "<@1>",
      "http://x.y",
      "<think>",
      "Ja.",
      "。",
      "\n",
      "@",
      "NONE",
      " a ",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "grapheme" })), { maxLength: 30 }), (pieces) => {
        for (const { text, citations } of read(pieces.join("")) ?? []) {
          expect(citations.length > 0 && citations.every((n) => KNOWN.has(n))).toBe(true);
          expect(text).not.toMatch(/[\n\ue000-\uf8ff]|<@|:\/\//);
        }
      }),
      { numRuns: 200 },
    );
  });
});
