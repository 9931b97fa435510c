/** The parts that follow-ups are read with: words and names, slots, phrases, countries. */
import { describe, expect, it } from "vitest";
import { readFollowUp } from "../../src/text/follow-up.ts";
import { align } from "../../src/text/follow-up-align.ts";
import { isCountry } from "../../src/text/follow-up-countries.ts";
import { FOLLOW_UP_ROWS, find, lengthAt, lengthAtEnd } from "../../src/text/follow-up-phrases.ts";
import { slotsIn } from "../../src/text/follow-up-slots.ts";
import { isName, isYear, tokens } from "../../src/text/follow-up-tokens.ts";

function rowOf(language: string) {
  const row = FOLLOW_UP_ROWS.find((one) => one.language === language);
  if (!row) throw new Error(`No row ${language}`);
  return row;
}

const wordsOf = (text: string) => tokens(text).map(({ word }) => word);

describe("words", () => {
  it("stand where they say", () => {
    const text = "Who's in “Open Shore”, Merula-1?";
    const all = tokens(text);
    expect(all.map(({ written }) => written)).toEqual(["Who's", "in", "Open", "Shore", "Merula-1"]);
    for (const { written, start, end } of all) expect(text.slice(start, end)).toBe(written);
  });

  it("give French pronouns back from their verbs, each in its place", () => {
    const text = "Quand a-t-elle parlé, et qu'a-t-il dit ?";
    const all = tokens(text);
    expect(all.map(({ word }) => word)).toEqual(["quand", "a", "-elle", "parlé", "et", "qu'a", "-il", "dit"]);
    expect(
      all.filter(({ word }) => word.startsWith("-")).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(["-elle", "-il"]);
  });

  it("are names by capital or figure, unless something explains the capital", () => {
    const all = tokens("Wie viele Sitze bekam Ufer 2026?");
    const { beforeNouns } = rowOf("de");
    expect(all.map((_, at) => isName(all, at, beforeNouns))).toEqual([true, false, false, false, true, true]);
    expect(all.map(isYear)).toEqual([false, false, false, false, false, true]);
  });
});

describe("phrases", () => {
  it("are found longest first, at a place, anywhere and at the end", () => {
    const { about, asks, aboutLast } = rowOf("en");
    expect(lengthAt(about, wordsOf("what about it"), 0)).toBe(2);
    expect(lengthAt(asks, wordsOf("so how many now"), 1)).toBe(2);
    expect(lengthAt(asks, [], 0)).toBe(0);
    expect(find(asks, wordsOf("and then who"))).toBe(2);
    expect(find(asks, wordsOf("no such word"))).toBe(-1);
    expect(lengthAtEnd(aboutLast, ["x"])).toBe(0);
    expect(lengthAtEnd(rowOf("vi").aboutLast, wordsOf("ở Harsten thì sao"))).toBe(2);
  });

  it("of every row are in lower case, and every row can ask", () => {
    for (const row of FOLLOW_UP_ROWS) {
      expect([row.language, row.asks.size > 3]).toEqual([row.language, true]);
      for (const list of [row.joins, row.persons, row.last, row.further])
        for (const word of list.keys()) expect(word).toBe(word.toLowerCase());
    }
    expect(FOLLOW_UP_ROWS.length).toBeGreaterThanOrEqual(25);
  });
});

describe("slots", () => {
  const slots = (text: string, language = "en") =>
    slotsIn(tokens(text), text, rowOf(language)).map(({ from, to, preposition }) => [
      tokens(text)
        .slice(from, to + 1)
        .map(({ written }) => written)
        .join(" "),
      preposition,
    ]);

  it("are the names after the first word, each with its preposition", () => {
    expect(slots("Did Radomir Keltan speak in the Granary Hall of Karvel?")).toEqual([
      ["Radomir Keltan", ""],
      ["Granary Hall", "in"],
      ["Karvel", "of"],
    ]);
    expect(slots("¿Quién ganó en Japón?", "es")).toEqual([["Japón", "en"]]);
    expect(slots("Кто победил в Японии?", "ru")).toEqual([["Японии", "в"]]);
  });

  it("are no years, and no German nouns after their articles", () => {
    expect(slots("Who won in 2019?")).toEqual([]);
    expect(slots("Was zahlt Harsten in den Fonds?", "de")).toEqual([["Harsten", ""]]);
  });

  it("end where a comma parts two names", () => {
    expect(slots("What did Harsten, Wadira say?")).toEqual([
      ["Harsten", ""],
      ["Wadira", ""],
    ]);
  });
});

describe("putting in", () => {
  const put = (previous: string, question: string) => {
    const [reading] = readFollowUp(question);
    return reading ? align(previous, reading) : null;
  };

  it("takes the last place of its kind", () => {
    expect(put("How many died in Velmora in April?", "and in May?")).toBe("How many died in Velmora in May?");
  });

  it("exchanges a year only for a year, and only for the only one", () => {
    expect(put("What happened in 2019 in Karvel?", "and in 2021?")).toBe("What happened in 2021 in Karvel?");
    expect(put("Who won in 2019 and 2021?", "and in 2023?")).toBeNull();
    expect(put("Who won in Karvel?", "and in 2023?")).toBeNull();
  });

  it("leaves a question alone that names nobody", () => {
    expect(put("who won?", "and in Brazil?")).toBeNull();
  });
});

describe("countries", () => {
  it.each(["Brazil", "brazil", "Бразилия", "巴西", "ブラジル", "브라질", "البرازيل", "Brasilien", "USA"])(
    "%s is one",
    (name) => {
      expect(isCountry(name)).toBe(true);
    },
  );

  it.each(["Really", "Tungsten", "", "Brazil and more", "x".repeat(10_000)])("“%s” is none", (name) => {
    expect(isCountry(name)).toBe(false);
  });
});
