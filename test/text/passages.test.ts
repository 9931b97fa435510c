import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitPassages } from "../../src/text/passages.ts";
import { splitSentences } from "../../src/text/sentences.ts";

const LIMITS = { targetTokens: 20, maxTokens: 40 };

/** A stand-in for the model's tokens: one for each word. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}

/** A sentence of `count` words. */
function sentence(count: number): string {
  return `${["Word", ...Array.from({ length: count - 1 }, () => "word")].join(" ")}.`;
}

function pack(body: string, limits = LIMITS): string[] {
  const sentences = splitSentences(body, "en");
  const tokens = sentences.map(({ start, end }) => countWords(body.slice(start, end)));
  return splitPassages(body, sentences, tokens, limits).map(({ start, end }) => body.slice(start, end));
}

describe("splitPassages", () => {
  it("keeps a short body whole, over paragraphs", () => {
    const body = `${sentence(5)}\n${sentence(8)} ${sentence(4)}`;
    expect(pack(body)).toEqual([body]);
  });

  it("gives nothing for a body without sentences", () => {
    expect(splitPassages("", [], [], LIMITS)).toEqual([]);
  });

  it("packs whole sentences near the target", () => {
    const body = Array.from({ length: 12 }, () => sentence(10)).join(" ");
    expect(pack(body).map(countWords)).toEqual([20, 20, 20, 20, 20, 20]);
  });

  it("leaves no remnant at the end", () => {
    const body = Array.from({ length: 9 }, () => sentence(5)).join(" ");
    const sizes = pack(body).map(countWords);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(25);
  });

  it("prefers the ends of paragraphs", () => {
    const first = `${sentence(8)} ${sentence(8)}`;
    const second = `${sentence(8)} ${sentence(8)} ${sentence(8)}`;
    expect(pack(`${first}\n${second}`)).toEqual([first, second]);
  });

  it("does not follow paragraphs into passages that are far too short", () => {
    const lines = Array.from({ length: 10 }, () => sentence(4));
    expect(pack(lines.join("\n")).map(countWords)).toEqual([20, 20]);
  });

  it("keeps a sentence that is long but fits", () => {
    const body = `${sentence(5)} ${sentence(38)} ${sentence(5)}`;
    for (const passage of pack(body)) expect(countWords(passage)).toBeLessThanOrEqual(40);
    expect(pack(body).some((passage) => passage.includes(sentence(38)))).toBe(true);
  });

  it("cuts a sentence that does not fit at its clauses", () => {
    const clause = "one two three four five six seven eight";
    const body = `${Array.from({ length: 12 }, () => clause).join(", ")}.`;
    const passages = pack(body);
    expect(passages.length).toBeGreaterThan(2);
    for (const passage of passages) {
      expect(countWords(passage)).toBeLessThanOrEqual(40);
      expect(passage).toMatch(/(?:eight,|eight\.)$/);
    }
  });

  it("cuts between words where there are no clauses", () => {
    const body = `${"word ".repeat(100).trim()}.`;
    const passages = pack(body);
    expect(passages.join(" ")).toBe(body);
    for (const passage of passages) expect(countWords(passage)).toBeLessThanOrEqual(40);
  });

  it("cuts between graphemes where there are no words", () => {
    const family = "👩‍👩‍👧";
    const body = family.repeat(50);
    const spans = splitPassages(body, [{ start: 0, end: body.length }], [200], LIMITS);
    expect(spans.length).toBeGreaterThan(4);
    for (const { start, end } of spans) expect(body.slice(start, end)).toMatch(/^(?:👩‍👩‍👧)+$/u);
  });

  it("bears limits that are too small for anything", () => {
    const spans = splitPassages("日本語", [{ start: 0, end: 3 }], [9], { targetTokens: 1, maxTokens: 1 });
    expect(spans.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});

describe("splitPassages on any body", () => {
  const parts = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 90 }).map(sentence), fc.constantFrom("\n", "\n\n", "— ", "長い文。")),
    {
      maxLength: 40,
    },
  );

  it("covers every sentence, in order, without overlap, within the limit", () => {
    fc.assert(
      fc.property(
        parts,
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (all, target, room) => {
          const body = all.join(" ");
          const sentences = splitSentences(body, "en");
          const tokens = sentences.map(({ start, end }) => countWords(body.slice(start, end)));
          const limits = { targetTokens: target, maxTokens: target + room };
          let at = 0;
          for (const { start, end } of splitPassages(body, sentences, tokens, limits)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(body.slice(at, start).trim()).toBe("");
            expect(countWords(body.slice(start, end))).toBeLessThanOrEqual(limits.maxTokens);
            at = end;
          }
          expect(body.slice(at).trim()).toBe("");
        },
      ),
    );
  });

  it("stays fast for a body of many sentences", () => {
    const body = `${sentence(3)} `.repeat(50_000);
    const sentences = splitSentences(body, "en");
    const before = process.cpuUsage().user;
    splitPassages(
      body,
      sentences,
      sentences.map(() => 3),
      { targetTokens: 256, maxTokens: 500 },
    );
    expect(process.cpuUsage().user - before).toBeLessThan(8_000_000);
  });
});
