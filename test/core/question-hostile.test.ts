/** Whatever is typed: no throwing, no slow patterns, and nothing that invisible or foreign parts could change. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isQuestion } from "../../src/core/question.ts";

/** Repeated to any length: what makes careless patterns go back and forth. */
const HOSTILE: readonly string[] = [
  "?",
  "?x",
  "? ",
  ".",
  ".a",
  "a. ",
  "a, ",
  "`",
  "```a",
  "``` ",
  "> a\n",
  ">>> ",
  "<:a",
  "<@1",
  "</a ",
  ":a",
  "https://",
  "http://a?",
  "¿",
  "՞ա",
  "か",
  "誰",
  "誰か",
  "何が",
  "呢谁",
  "あ",
  "ไ",
  "que ",
  "who ",
  "is ",
  "có ",
  "không ",
  "mi ",
  "в ",
  "kim ",
  "a-t-",
  "\u0301",
  "\u200d",
  "🤔",
  "“",
  ")",
  "' ",
  " ",
  "\n",
  "ﷺ",
];
const SMALL = 1_000;
const GROWTH = 16;
/** Linear work grows sixteenfold, quadratic work 256-fold; a busy machine may do what it likes in between. */
const MOST = 64;
/** Below this a measurement says nothing. */
const FLOOR_MS = 1;

function fastest(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    isQuestion(text);
    return performance.now() - start;
  });
  return Math.max(FLOOR_MS, Math.min(...times));
}

function repeated(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

describe("isQuestion on hostile input", () => {
  it.each(HOSTILE)("grows with the length only: %j", { retry: 2 }, (part) => {
    const [small, large] = [SMALL, SMALL * GROWTH].map((length) => fastest(`a${repeated(part, length)}z`));
    expect(large ?? 0).toBeLessThanOrEqual((small ?? 0) * MOST);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        (text) => typeof isQuestion(text) === "boolean",
      ),
    );
    expect(isQuestion("\ud800?")).toBe(false);
  });

  it("answers the same twice", () => {
    const parts = fc.constantFrom(
      "who",
      "won",
      "?",
      "誰が",
      "か",
      "mı",
      "é",
      " ",
      ". ",
      "\n",
      "> ",
      "`",
      "кто",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        const first = isQuestion(text);
        isQuestion(`${text}?`);
        return isQuestion(text) === first;
      }),
    );
  });
});

describe("isQuestion, whatever stands around", () => {
  const word = fc.string({ unit: fc.constantFrom(..."bcdfglmnprstz"), minLength: 2, maxLength: 8 });
  const words = fc.array(word, { minLength: 2, maxLength: 12 });

  it("two words and a mark ask", () => {
    fc.assert(fc.property(words, (some) => isQuestion(`${some.join(" ")}?`)));
  });

  it("no mark outside the author's own words asks", () => {
    const foreign = fc.constantFrom(
      "https://a.example/?b=1",
      "`is it so?`",
      "```\nis it so?\n```",
      "<:so:1>",
      "<a:is:1>",
      "<@!1>",
      "\n> is it so?\n",
    );
    fc.assert(fc.property(words, foreign, (some, part) => !isQuestion(`${some.join(" ")} ${part}`)));
  });

  it("marks and signs alone do not", () => {
    const signs = fc.constantFrom("?", "!", "؟", "？", " ", "🤔", "¿", "\u200b", ")", "*", "7", "\u3164");
    fc.assert(fc.property(fc.array(signs), (some) => !isQuestion(some.join(""))));
  });

  it("invisible characters change nothing", () => {
    const invisible = fc.constantFrom("\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff");
    const texts = fc.constantFrom(
      "who won the election",
      "誰が勝ったのか",
      "it broke on Monday?",
      "it broke on Monday",
    );
    fc.assert(
      fc.property(texts, invisible, fc.nat(), (text, sign, place) => {
        const at = place % (text.length + 1);
        return isQuestion(text.slice(0, at) + sign + text.slice(at)) === isQuestion(text);
      }),
    );
  });
});
