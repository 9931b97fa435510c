/** Where the text behind a dateline begins. */
import { describe, expect, it } from "vitest";
import { datelineEnd } from "../../src/text/metadata-dateline.ts";

describe("the text of a line begins", () => {
  it.each([
    ["en", "Tokyo, Nov. 6 (Jiji Press)--After the vote, nobody spoke.", "After the vote, nobody spoke."],
    ["en", "PARIS, May 3, 2026 (AFP) — The locks opened.", "The locks opened."],
    ["ru", "ТОКИО, 6 ноября. /ТАСС/. Правительство молчит.", "Правительство молчит."],
    ["ru", "МОСКВА, 6 ноября 2024 г. — Выборы прошли.", "Выборы прошли."],
    ["zh", "新华社北京11月6日电 代表团抵达。", "代表团抵达。"],
    [
      "en",
      "The locks opened on Nov. 6, and nobody cheered.",
      "The locks opened on Nov. 6, and nobody cheered.",
    ],
    ["en", "In May the locks opened.", "In May the locks opened."],
    ["en", "", ""],
  ])("in %s: %s", (language, line, text) => {
    expect(line.slice(datelineEnd(line, language))).toBe(text);
  });
});
