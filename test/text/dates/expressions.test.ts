/** Dates as people say them, in languages that have hardly any words of their own here: the day each one means. */
import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/text/dates/find.ts";
import { EAST_ASIAN } from "./expressions/east-asian.ts";
import { GERMANIC } from "./expressions/germanic.ts";
import { expressionsIn, SAID_ON } from "./expressions/meanings.ts";
import { ROMANCE } from "./expressions/romance.ts";
import { SEMITIC_PERSIAN_GEORGIAN } from "./expressions/semitic-persian-georgian.ts";
import { SLAVIC } from "./expressions/slavic.ts";
import { URALIC_TURKIC_GREEK } from "./expressions/uralic-turkic-greek.ts";

const LANGUAGES = {
  ...GERMANIC,
  ...ROMANCE,
  ...SLAVIC,
  ...URALIC_TURKIC_GREEK,
  ...SEMITIC_PERSIAN_GEORGIAN,
  ...EAST_ASIAN,
};
/** What is right of a language's expressions, at least. */
const FLOOR = 0.9;

function dayOf(text: string, language: string): string | undefined {
  const [found] = findDates(text, { language, reference: SAID_ON, breadth: "loose", lean: "future" });
  return found?.value.slice(0, 10);
}

describe("days said in words", () => {
  it.each(Object.entries(LANGUAGES))("%s", (language, list) => {
    const expressions = expressionsIn(list);
    const wrong = expressions
      .map((expression) => ({ ...expression, got: dayOf(expression.text, language) }))
      .filter(({ day, got }) => day !== got)
      .map(({ name, text, got }) => `${name}: ${text} → ${got}`);
    expect(1 - wrong.length / expressions.length, wrong.join("\n")).toBeGreaterThanOrEqual(FLOOR);
  });

  it.each(Object.entries(LANGUAGES))("%s: what everybody says is all right", (language, list) => {
    const plain = new Set([
      "today",
      "yesterday",
      "tomorrow",
      "three-days-ago",
      "two-weeks-ahead",
      "february-15",
    ]);
    const expressions = expressionsIn(list).filter(({ name }) => plain.has(name));
    expect(expressions.map(({ text }) => [text, dayOf(text, language)])).toEqual(
      expressions.map(({ text, day }) => [text, day]),
    );
  });
});
