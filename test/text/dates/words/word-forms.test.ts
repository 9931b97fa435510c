/** Names of months and weekdays in the forms that sentences give them, and words that only look like such forms. */
import { describe, expect, it } from "vitest";
import { scanDates } from "../../../../src/text/dates/scan/scan.ts";
import { foldWord } from "../../../../src/text/dates/words/fold.ts";
import { lexiconOf } from "../../../../src/text/dates/words/lexicon.ts";
import { lookUp } from "../../../../src/text/dates/words/words-table.ts";

function month(word: string, language: string): number | undefined {
  const months = lexiconOf(language)?.months;
  return months && lookUp(months, foldWord(word));
}

function weekday(word: string, language: string): number | undefined {
  const weekdays = lexiconOf(language)?.weekdays;
  return weekdays && lookUp(weekdays, foldWord(word));
}

function said(text: string, language: string): string[] {
  return scanDates(text, language, "prose").map(({ start, end }) => text.slice(start, end));
}

describe("weekdays", () => {
  it.each([
    ["hr", "utorka", 2],
    ["hr", "petkom", 5],
    ["hr", "nedjelju", 7],
    ["cs", "pátku", 5],
    ["cs", "středou", 3],
    ["pl", "środę", 3],
    ["pl", "wtorku", 2],
    ["uk", "п'ятницю", 5],
    ["uk", "вівторка", 2],
    ["uk", "четверга", 4],
    ["mk", "саботата", 6],
    ["ka", "ორშაბათს", 1],
    ["sv", "måndagen", 1],
    ["en", "Fridays", 5],
    ["pt", "sábados", 6],
    ["hu", "kedden", 2],
    ["fi", "tiistaina", 2],
    ["ga", "an Aoine", 5],
  ])("%s: %s", (language, word, value) => {
    expect(weekday(word, language)).toBe(value);
  });

  it.each([
    ["ru", "среди"],
    ["ru", "средства"],
    ["pl", "środku"],
    ["pl", "środki"],
    ["sl", "sredi"],
    ["id", "kami"],
    ["id", "seni"],
    ["ro", "Martin"],
    ["uk", "четверо"],
  ])("%s: %s is none", (language, word) => {
    expect(weekday(word, language)).toBeUndefined();
  });
});

describe("months", () => {
  it.each([
    ["sl", "oktobra", 10],
    ["sl", "januarja", 1],
    ["sk", "marci", 3],
    ["ka", "მარტს", 3],
    ["ka", "თებერვლის", 2],
    ["tr", "ekimde", 10],
    ["el", "Μάρτη", 3],
    ["vi", "tháng tư", 4],
    ["ko", "유월", 6],
    ["uk", "лютому", 2],
    ["hu", "márciusban", 3],
  ])("%s: %s", (language, word, value) => {
    expect(month(word, language)).toBe(value);
  });

  it.each([
    ["ru", "Мартин"],
    ["de", "Julian"],
    ["de", "Augustin"],
    ["hu", "már"],
    ["cs", "pro"],
  ])("%s: %s is none", (language, word) => {
    expect(month(word, language)).toBeUndefined();
  });
});

describe("accents that make another word", () => {
  it("Polish: to have is not May", () => {
    expect(said("Oni mają 5 dzieci.", "pl")).toEqual([]);
    expect(said("Przyszli 5 maja.", "pl")).toEqual(["5 maja"]);
  });

  it("Vietnamese: to win is no month", () => {
    expect(said("Họ thắng 3 trận.", "vi")).toEqual([]);
    expect(said("Họ đến ngày 5 tháng 3.", "vi")).toEqual(["5 tháng 3"]);
  });

  it("may be left out", () => {
    expect(said("Przyszli 5 pazdziernika.", "pl")).toEqual(["5 pazdziernika"]);
  });
});

describe("words that are dates among others", () => {
  it("Vietnamese weekdays are ordinals, too", () => {
    expect(said("Đây là lần thứ hai họ thắng.", "vi")).toEqual([]);
    expect(said("Họ đến vào thứ hai.", "vi")).toEqual(["thứ hai"]);
  });

  it("Indonesian Sundays have a capital, weeks have none", () => {
    expect(said("Mereka tiba Minggu.", "id")).toEqual(["Minggu"]);
    expect(said("Mereka tinggal beberapa minggu di sana.", "id")).toEqual([]);
  });

  it("Romanian May is “more” without a figure", () => {
    expect(said("Este mai bine.", "ro")).toEqual([]);
    expect(said("A venit pe 5 mai.", "ro").join()).toContain("5 mai");
  });

  it("Thai abbreviations have dots", () => {
    expect(said("กค", "th")).toEqual([]);
  });
});
