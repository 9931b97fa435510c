/** What counts as the same text twice, and what becomes of the second. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeCopies } from "../../src/core/copies.ts";
import { nameKeys } from "../../src/core/prepare.ts";
import { lexemes } from "../../src/text/lexemes.ts";

/** Texts as they come from the archive, with their places. */
const items = (texts: readonly string[], language = "en") =>
  texts.map((text, at) => {
    const names = nameKeys(text, language).split(" ").filter(Boolean);
    return { at, text, language, lexemes: lexemes(text, language), names };
  });
const kept = (texts: readonly string[], language = "en") =>
  mergeCopies(items(texts, language)).map(({ item }) => item.at);

const wire =
  "The dam at Nadorlym gave way on Sunday night after three weeks of rain, and four villages were emptied before dawn.";

describe("mergeCopies", () => {
  it.each([
    ["nothing of nothing", [], []],
    ["one of two equal texts, the first", [wire, wire], [0]],
    ["one where only case and marks differ", [wire, wire.toUpperCase().replaceAll(",", " –")], [0]],
    ["one where a word was changed", [wire, wire.replace("three", "two")], [0]],
    ["one where the end was cut", [wire, wire.replace(/, and four.*/, ".")], [0]],
    ["one where the first is the cut one", [wire.replace(/, and four.*/, "."), wire], [0]],
    ["one where a line went before", [wire, `HARSTEN (agency) – ${wire}`], [0]],
    // The same event in other words is another report, and the second witness is worth showing.
    [
      "both of two reports of one event",
      [wire, "After weeks of rain the Nadorlym dam broke at night; people from four villages had to leave."],
      [0, 1],
    ],
    // Half of the text is the same, half is new.
    [
      "both where each goes its own way after the lead",
      [
        "Rain fell for three weeks in the valley. Growers fear for the tea harvest and ask the state for money.",
        "Rain fell for three weeks in the valley. Railways stand still between Orlim and Harsten until Thursday.",
      ],
      [0, 1],
    ],
    [
      "each group's first, in their order",
      [wire, "Tea is cheap.", wire, "Tea is cheap.", "Rain."],
      [0, 1, 4],
    ],
    ["both of two short texts", ["Yes.", "No."], [0, 1]],
  ])("keeps %s", (_what, texts, expected) => {
    expect(kept(texts)).toEqual(expected);
  });

  it("hands the copies on with the one that stands for them, in their order", () => {
    const edited = wire.replace("three", "two");
    const merged = mergeCopies(items(["Tea.", wire, "Rain.", edited, wire]));
    expect(merged.map(({ item, copies }) => [item.at, copies.map(({ at }) => at)])).toEqual([
      [0, []],
      [1, [3, 4]],
      [2, []],
    ]);
  });

  it("sees copies where words are not written apart", () => {
    const text = "ダムは三週間の雨のあと日曜の夜に決壊し、四つの村の住民が夜明け前に避難した。";
    const edited = text.replace("四つ", "五つ");
    expect(kept([text, text, edited, "水位は四メートル上がった。"], "ja")).toEqual([0, 3]);
  });

  it("does not take one text for a copy of another in another language", () => {
    const translation = "Плотина у Надорлыма прорвалась в ночь на понедельник после трёх недель дождей.";
    const list = [...items([wire]), ...items([translation], "ru")];
    expect(mergeCopies(list).map(({ item, copies }) => [item.language, copies.length])).toEqual([
      ["en", 0],
      ["ru", 0],
    ]);
  });

  it.each([
    ["en", "en-GB", 1],
    ["en-US", "en-GB", 1],
    ["en", "de", 2],
  ])("compares edited texts of %s and %s: %i kept", (one, other, expected) => {
    const list = [...items([wire], one), ...items([wire.replace("three", "two")], other)];
    expect(mergeCopies(list)).toHaveLength(expected);
  });

  it("takes equal texts for copies whatever language they are thought to be in, and however short", () => {
    for (const text of [wire, "12 hurt."])
      expect(mergeCopies([...items([text], "id"), ...items([text], "ms")])).toHaveLength(1);
  });

  it("keeps the order and the first item, and every other one in one group", () => {
    const pool = items([wire, "Tea is cheap.", "The rocket flew.", wire.replace("three", "two"), "Rain."]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 12 }), (given) => {
        const list = given.map((one, place) => ({ ...one, place }));
        const result = mergeCopies(list);
        const places = result.map(({ item }) => item.place);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(result[0]?.item).toBe(list[0]);
        const all = result.flatMap(({ item, copies }) => [item, ...copies]);
        expect(all.sort((a, b) => a.place - b.place)).toEqual(list);
        // Doing it again changes nothing.
        const again = mergeCopies(result.map(({ item }) => item));
        expect(again.map(({ item }) => item)).toEqual(result.map(({ item }) => item));
      }),
    );
  });
});

describe("numbers", () => {
  const told = (number: string) =>
    `Officials said on Monday that ${number} people were hurt when the old bridge at Orlim fell into the river.`;
  const cut = (text: string) => text.replace(/ when .*/, ".");

  it.each([
    ["another number", [told("12"), told("19")], [0, 1]],
    ["another number, cut as well", [told("12"), cut(told("19"))], [0, 1]],
    ["the same number in other digits", [told("12"), told("１２")], [0]],
    ["the same number, cut", [told("12"), cut(told("12"))], [0]],
    ["a further number in the longer one", [`${told("12")} It was built in 1912.`, told("12")], [0]],
    ["a number that the longer one lacks", [told("some"), cut(told("12"))], [0, 1]],
  ])("tell versions of a text apart: %s", (_what, texts, expected) => {
    expect(kept(texts)).toEqual(expected);
    // Whichever ranks first.
    expect(kept([...texts].reverse())).toHaveLength(expected.length);
  });

  it("tell them apart where words are not written apart", () => {
    const japanese = (number: string) =>
      `オルリムの古い橋が月曜日の朝に崩れ、通行していた${number}人がけがをしたと当局が発表した。`;
    expect(kept([japanese("12"), japanese("19"), japanese("１２")], "ja")).toEqual([0, 1]);
  });
});
