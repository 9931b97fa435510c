import { describe, expect, it } from "vitest";
import { abbreviationKind, beginsSentence } from "../../src/text/abbreviations.ts";
import { calendarWords } from "../../src/text/sentences-calendar.ts";
import { continuesSentence } from "../../src/text/sentences-mend.ts";
import { segmenterFor, validLocale } from "../../src/text/sentences-segmenter.ts";

describe("calendarWords", () => {
  it("has months and weekdays of any CLDR language, long and short", () => {
    expect(calendarWords("en").names).toEqual(
      new Set([...calendarWords("en").names, "november", "nov", "sept", "monday", "mon"]),
    );
    expect(calendarWords("ru").names.has("ноября")).toBe(true);
    expect(calendarWords("cs").names.has("listopadu")).toBe(true);
    expect(calendarWords("sw").names.has("novemba")).toBe(true);
  });

  it("has all twelve months and seven days", () => {
    const { names } = calendarWords("de");
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(Date.UTC(2025, month, 1));
      expect(names.has(date.toLocaleString("de", { month: "long", timeZone: "UTC" }).toLowerCase())).toBe(
        true,
      );
      expect(names.has(date.toLocaleString("de", { weekday: "long", timeZone: "UTC" }).toLowerCase())).toBe(
        true,
      );
    }
  });

  it("knows who writes a full stop after the day", () => {
    for (const language of ["de", "cs", "fi", "da", "nb", "hr", "sr", "sl", "lv", "hu", "is"]) {
      expect(calendarWords(language).ordinalDot, language).toBe(true);
    }
    for (const language of ["en", "fr", "ru", "bg", "id", "ja", "ar"]) {
      expect(calendarWords(language).ordinalDot, language).toBe(false);
    }
  });

  it("holds no numbers, and bears any tag", () => {
    expect([...calendarWords("ja").names].filter((name) => /\d/.test(name))).toEqual([]);
    expect(calendarWords("not a tag!").names.size).toBeGreaterThanOrEqual(0);
  });
});

describe("abbreviations", () => {
  it("are known by language, region or not, and with a capital at the start of a sentence", () => {
    expect(abbreviationKind("Gov", "en-GB")).toBe("before");
    expect(abbreviationKind("z.B", "de")).toBe("before");
    expect(abbreviationKind("Z.B", "de")).toBe("before");
    expect(abbreviationKind("No", "en")).toBe("number");
    expect(abbreviationKind("млн", "ru")).toBe("either");
    expect(abbreviationKind("z.B", "fr")).toBeNull();
    expect(abbreviationKind("river", "en")).toBeNull();
  });

  it("hold titles for languages without a table", () => {
    expect(abbreviationKind("Prof", "eu")).toBe("before");
    expect(abbreviationKind("проф", "be")).toBe("before");
  });

  it("tell what begins a sentence, where there is a list", () => {
    expect(beginsSentence("The", "en")).toBe(true);
    expect(beginsSentence("Senate", "en")).toBe(false);
    expect(beginsSentence("В", "ru")).toBe(true);
    expect(beginsSentence("Itu", "fi")).toBeNull();
  });
});

describe("continuesSentence", () => {
  const goesOn = (left: string, right: string, language = "en", isFirst = false): boolean =>
    continuesSentence({ left, right, isFirst }, language);

  it("goes on with what holds no word", () => {
    expect(goesOn("He left.", "…")).toBe(true);
    expect(goesOn("—", "He left.")).toBe(true);
  });

  it("takes a number for a list item's only where the line begins", () => {
    expect(goesOn("1.", "Open the valve.", "en", true)).toBe(true);
    expect(goesOn("1.", "Open the valve.", "en", false)).toBe(false);
  });

  it("lets a unit end a sentence where a title may not", () => {
    expect(goesOn("в 2020 г.", "В Москве", "ru")).toBe(false);
    expect(goesOn("живёт в г.", "Видное", "ru")).toBe(true);
  });
});

describe("segmenters", () => {
  it("are kept, and made for any tag", () => {
    expect(segmenterFor("en", "word")).toBe(segmenterFor("en", "word"));
    expect(segmenterFor("en", "word")).not.toBe(segmenterFor("en", "sentence"));
    expect(segmenterFor("not a tag!", "word").resolvedOptions().granularity).toBe("word");
    expect(validLocale("pt-br")).toBe("pt-BR");
    expect(validLocale("")).toBe("und");
  });
});
