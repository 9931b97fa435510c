/** Which words of a text are names or numbers, and what holds for any input. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesIn, tellingOf } from "../../src/text/names.ts";

type Written = readonly [text: string, language: string];

function keysIn([text, language]: Written, kind: "passage" | "question" = "passage"): Set<string> {
  return new Set(namesIn(text, language, kind).flatMap(({ keys }) => keys));
}

describe("which words are names", () => {
  const texts = (written: Written, kind: "passage" | "question") =>
    namesIn(written[0], written[1], kind).map(({ text }) => text);

  it("in a passage, words with a capital; in a question, all", () => {
    const sentence: Written = ["yesterday Merkel visited the iPhone factory", "en"];
    expect(texts(sentence, "passage")).toEqual(["Merkel", "iPhone"]);
    expect(texts(sentence, "question")).toEqual(expect.arrayContaining(["yesterday", "Merkel", "factory"]));
  });

  it("numbers, weekdays and months always", () => {
    expect(texts(["во вторник, 6 ноября 2018", "ru"], "passage")).toEqual(["вторник", "6", "ноября", "2018"]);
  });

  it("in Japanese, runs of katakana and of Latin letters and known names; no words with hiragana, no other nouns", () => {
    const found = namesIn("石破首相はNATOでトランプと行われた社会について話した", "ja", "passage");
    const sounding = found.filter(({ keys }) => keys.some((key) => /^[ma]/.test(key)));
    expect(sounding.map(({ text }) => text)).toEqual(["石破", "NATO", "トランプ"]);
  });

  it("keeps order and repetitions", () => {
    expect(texts(["Merkel, Macron und Merkel", "de"], "passage")).toEqual(["Merkel", "Macron", "Merkel"]);
  });

  it("Georgian, which has no capitals in use, is like scripts without capitals", () => {
    expect(texts(["პრეზიდენტი ვაშინგტონში", "ka"], "passage")).toContain("ვაშინგტონში");
  });
});

describe("how much a key tells", () => {
  it("grows with its letters, up to what a number tells", () => {
    expect(tellingOf("mbrn")).toBeLessThan(tellingOf("mbrnstn"));
    expect(tellingOf("mbrnstnkr")).toBe(1);
    expect(tellingOf("30")).toBe(1);
    expect(tellingOf("rde")).toBe(1);
  });
});

describe("any input", () => {
  const language = fc.constantFrom("en", "ru", "ja", "zh", "ar", "th", "ko", "tr", "und", "xx-invalid-", "");
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string());

  it("gives keys of lower-case ASCII letters and digits, sixteen and a known name at most", () => {
    fc.assert(
      fc.property(text, language, fc.constantFrom("passage" as const, "question" as const), (...given) => {
        for (const { keys } of namesIn(...given)) {
          expect(keys.length).toBeGreaterThan(0);
          expect(keys.length).toBeLessThanOrEqual(17);
          for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/);
        }
      }),
    );
  });

  it("gives a question the same keys whatever its case, width and composition", () => {
    const word = fc.stringMatching(/^[a-zéüñščàâøабвгдежзийклмноп]{3,12}$/u);
    fc.assert(
      fc.property(word, (small) => {
        const keys = keysIn([small, "en"], "question");
        expect(keysIn([small.toUpperCase(), "en"], "question")).toEqual(keys);
        expect(keysIn([small.normalize("NFD"), "en"], "question")).toEqual(keys);
        const wide = small.replace(/[a-z]/g, (letter) =>
          String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
        );
        expect(keysIn([wide, "en"], "question")).toEqual(keys);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["emoji", "👩‍👩‍👧🇩🇪🎉"],
    ["a million of one letter", "a".repeat(1_000_000)],
    ["a million of one Thai letter", "ก".repeat(100_000)],
    ["a million digits", "7".repeat(1_000_000)],
    ["marks on marks", `a${"\u0301".repeat(10_000)}`],
    ["halves of pairs", "\ud83d \udc00 \ud83d"],
  ])("%s is no name, and takes no time", (_, hostile) => {
    const start = performance.now();
    for (const kind of ["passage", "question"] as const)
      expect(namesIn(hostile, "en", kind).flatMap(({ keys }) => keys).length).toBeLessThan(1_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("rare characters that have no reading do not agree", () => {
    expect(keysIn(["\u{2ebf0}\u{2ebf1}", "zh"])).toEqual(new Set());
  });

  it("takes markup of full-text search as text", () => {
    expect([...keysIn(['"Merkel" OR NEAR(*) names:Macron -- ^', "en"])].join("")).toMatch(/^[a-z0-9]+$/);
  });
});
