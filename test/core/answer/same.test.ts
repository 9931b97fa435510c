/** What says the same in other words, and counts: the small parts that comparing sentences stands on. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsIn } from "../../../src/core/answer/counts.ts";
import { saysTheSame, type Told } from "../../../src/core/answer/same.ts";

function told(text: string, language: string, cosine = 1): Told {
  return { text, language, vector: Float32Array.of(cosine, Math.sqrt(1 - cosine * cosine)) };
}

describe("two sentences say the same", () => {
  const dam = told("The dam broke on Sunday.", "en");

  it.each([
    ["within a language from .92 on", told("On Sunday the dam gave way.", "en-GB", 0.921), true],
    ["not below it", told("On Sunday the dam gave way.", "en", 0.919), false],
    ["across languages from .89 on", told("Плотина прорвалась в воскресенье.", "ru", 0.891), true],
    ["not below it", told("Плотина прорвалась в воскресенье.", "ru", 0.889), false],
    ["as copies, whatever their vectors", told("The dam broke on Sunday.", "en", 0), true],
    ["as copies that were edited", told("The dam broke on Sunday, police said.", "en", 0.5), true],
  ])("%s", (_what, other, expected) => {
    expect(saysTheSame(dam, other)).toBe(expected);
    expect(saysTheSame(other, dam)).toBe(expected);
  });
});

describe("the counts of a sentence", () => {
  const values = (sentence: string, language = "en") =>
    countsIn(sentence, language).map(({ quantity, unit }) => `${quantity.values[0]}${unit ?? ""}`);

  it.each([
    ["The flood killed 12 people and hurt 1,234.", "en", ["12", "1234"]],
    ["死者は１２人、負傷者は30人に上った。", "ja", ["12", "30"]],
    ["Es kostete 1.234,50 € am 3. Mai 2024.", "de", ["1234.5€"]],
    ["Погибли 14 человек, 30 процентов домов разрушены.", "ru", ["14", "30%"]],
    ["約2000人が参加した。", "ja", ["2000"]],
    ["In 2024 the G20 met at 12:30.", "en", []],
    ["Two people died.", "en", ["2"]],
    ["One knows what that means.", "en", []],
    ["", "en", []],
  ])("%s", (sentence, language, expected) => {
    expect(values(sentence, language)).toEqual(expected);
  });

  it("know what is counted, and what stands near", () => {
    const [count] = countsIn("The flood killed 12 people; 9 fled.", "en");
    expect(count?.next).toBe("peopl");
    expect([...(count?.near ?? [])]).toEqual(["flood", "kil", "peopl"]);
  });

  it("come without an error and in time, whatever stands there", () => {
    const text = fc.string({
      unit: fc.constantFrom("1", "９", ".", ",", " ", "%", "$", "人", "a", "million ", "-", ":", "\u0301"),
    });
    fc.assert(
      fc.property(text, fc.constantFrom("en", "ja", "ar", "und", "x-none"), (sentence, language) => {
        for (const { quantity } of countsIn(sentence, language)) {
          expect(quantity.start).toBeLessThan(quantity.end);
          expect(quantity.end).toBeLessThanOrEqual(sentence.length);
        }
      }),
    );
    const started = performance.now();
    countsIn("12 million, ".repeat(300), "en");
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
