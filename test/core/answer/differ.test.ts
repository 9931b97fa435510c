/** Which pairs of sentences contradict each other. False alarms are worse than misses. */
import { describe, expect, it } from "vitest";
import { differenceBetween } from "../../../src/core/answer/differ.ts";
import type { Told } from "../../../src/core/answer/same.ts";

/** Vectors at a wanted cosine to the one of `cosine` 1. */
function told(text: string, language = "en", cosine = 1): Told {
  return { text, language, vector: Float32Array.of(cosine, Math.sqrt(1 - cosine * cosine)) };
}
type Said = readonly [text: string, language?: string, cosine?: number];
function difference(a: Said, b: Said) {
  const [left, right] = [told(...a), told(...b)];
  const found = differenceBetween(left, right);
  // Which of two contradicts the other is no question of their order.
  expect(differenceBetween(right, left)).toBe(found);
  return found;
}

describe("numbers that differ", () => {
  it.each<readonly [string, Said, Said]>([
    ["of people", ["The flood killed 12 people."], ["The flood killed 14 people."]],
    [
      "in other words around them",
      ["The flood in Karvel killed 12 people."],
      ["In Karvel, 14 people died in the flood."],
    ],
    ["in words and in figures", ["Twelve people died in Karvel."], ["At least 14 people died in Karvel."]],
    ["in percent", ["Inflation in Velmora rose to 30 %."], ["Inflation in Velmora rose to 35 percent."]],
    ["in millions", ["The dam cost 5 million dollars."], ["The dam cost $7 million."]],
    ["the first of two", ["12 people died and 30 were hurt."], ["14 people died and 30 were hurt."]],
    [
      "both of two",
      ["12 soldiers died, 30 civilians were hurt."],
      ["14 soldiers died, 33 civilians were hurt."],
    ],
    ["in Japanese", ["洪水で１２人が死亡した。", "ja"], ["洪水で14人が死亡した。", "ja"]],
    ["in Russian", ["Погибли 12 человек.", "ru"], ["Погибли 14 человек.", "ru"]],
    ["in Arabic digits", ["قتل ١٢ شخصا في كارفيل.", "ar"], ["قتل ١٤ شخصا في كارفيل.", "ar"]],
    ["across languages", ["The flood in Karvel killed 12 people."], ["В Карвеле погибли 14 человек.", "ru"]],
    ["across scripts", ["12 people died in the flood."], ["洪水で14人が死亡した。", "ja"]],
  ])("%s", (_what, a, b) => {
    expect(difference(a, b)).toBe("numbers");
  });

  it.each<readonly [string, Said, Said]>([
    ["the same in other grouping", ["1,234 people fled."], ["1234 people fled."]],
    ["the same in another script", ["12 people died."], ["１２ people died."]],
    ["the same in words", ["Twelve people died."], ["12 people died."]],
    ["the same in another scale", ["3 million people voted."], ["3,000,000 people voted."]],
    [
      "the same across languages",
      ["12,5 % der Bürger stimmten zu.", "de"],
      ["12.5 percent of citizens agreed."],
    ],
    ["a round one", ["Some 500 people fled the flood."], ["480 people fled the flood."]],
    [
      "a number that only one tells",
      ["The flood killed 12 people."],
      ["The flood killed 12 people and 300 cows."],
    ],
    ["none at all", ["The flood killed people."], ["The flood killed 14 people."]],
    ["of other things", ["12 houses burnt down."], ["14 people fled the fire."]],
    ["with other units", ["Prices rose by 12 %."], ["Prices rose by 14 dollars."]],
    ["of other currencies", ["The dam cost $5,000."], ["The dam cost €4,600."]],
    ["dates", ["The dam broke on 12 May 2024."], ["The dam broke on 14 May 2024."]],
    ["years", ["The dam was built in 1960."], ["The dam was built in 1962."]],
    ["times of day", ["The siren sounded at 12:30."], ["The siren sounded at 14:45."]],
    ["scores", ["Karvel won 3-2 at home."], ["Karvel won 4-2 at home."]],
    ["names", ["The G20 met in Karvel."], ["The G7 met in Karvel."]],
    ["ages joined to a word", ["A 45-year-old man died."], ["A 54-year-old man died."]],
    [
      "miles and kilometres across languages",
      ["The fire is 100 miles long."],
      ["Пожар растянулся на 161 километр.", "ru"],
    ],
    ["far apart across languages", ["The flood killed 12 people."], ["Пострадали 4000 человек.", "ru"]],
  ])("are not %s", (_what, a, b) => {
    expect(difference(a, b)).toBeNull();
  });
});

describe("yes and no", () => {
  it.each<readonly [string, Said, Said]>([
    ["English", ["The mayor has resigned."], ["The mayor has not resigned."]],
    ["a short form", ["The dam will hold until Monday."], ["The dam won't hold until Monday."]],
    [
      "German",
      ["Der Damm wird halten, sagt die Stadt.", "de"],
      ["Der Damm wird nicht halten, sagt die Stadt.", "de"],
    ],
    ["Russian", ["Мэр ушёл в отставку.", "ru"], ["Мэр не ушёл в отставку.", "ru"]],
    ["Indonesian", ["Wali kota mengundurkan diri.", "id"], ["Wali kota tidak mengundurkan diri.", "id"]],
  ])("are told apart: %s", (_what, a, b) => {
    expect(difference(a, b)).toBe("negation");
  });

  it.each<readonly [string, Said, Said]>([
    ["both deny", ["The mayor has not resigned."], ["The mayor did not resign."]],
    ["neither denies", ["The mayor has resigned."], ["The mayor resigned."]],
    [
      "they tell of different things",
      ["The mayor has not resigned."],
      ["The mayor has opened a school in the valley."],
    ],
    ["the language is not known", ["The mayor has resigned.", "und"], ["The mayor has not resigned.", "und"]],
    ["they are in two languages", ["The mayor has resigned."], ["Мэр не ушёл в отставку.", "ru"]],
  ])("are not where %s", (_what, a, b) => {
    expect(difference(a, b)).toBeNull();
  });
});

describe("sentences about two things", () => {
  it("differ in nothing: by their meaning", () => {
    expect(difference(["12 people died in Karvel."], ["14 people died in Karvel.", "en", 0.88])).toBeNull();
  });

  it("differ in nothing: by the names in them", () => {
    const [karvel, nadorlym] = [
      "A flood in Karvel killed 12 people.",
      "A flood in Nadorlym killed 14 people.",
    ];
    expect(difference([karvel], [nadorlym])).toBeNull();
    expect(difference([karvel], ["A flood near Karvel killed 14 people."])).toBe("numbers");
  });
});
