/** A year that a word for "year" joins to its month, day, quarter or season: torn off, it would date the rest wrongly. */
import { describe, expect, it } from "vitest";
import { datesIn } from "../../../src/text/dates/dates-in.ts";

function values(text: string, language: string): string[] {
  return datesIn(text, { language, publishedAt: "2024-11-06T16:29+09:00" }).map(({ value, endValue }) =>
    endValue === null ? value : `${value}..${endValue}`,
  );
}

describe("a year before what it is said of", () => {
  it.each([
    ["hy", "Դպրոցը բացվել է 2022 թվականի մայիսի 3-ին։", "2022-05-03"],
    ["lv", "Skolu atvēra 2022. gada 3. maijā.", "2022-05-03"],
    ["et", "Kool avati 2022. aasta juunis.", "2022-06"],
    ["ka", "ბაზრობა 2022 წლის 3-5 მაისს გაიმართა.", "2022-05-03..2022-05-05"],
    ["fi", "Myynti laski vuoden 2022 ensimmäisellä neljänneksellä.", "2022-01..2022-03"],
    ["tr", "Satışlar 2022'nin üçüncü çeyreğinde düştü.", "2022-07..2022-09"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });
});

describe("a year behind what it is said of", () => {
  it.each([
    ["bg", "Продажбите паднаха през първото тримесечие на 2022 г.", "2022-01..2022-03"],
    ["ro", "Vânzările au scăzut în al doilea trimestru din 2022.", "2022-04..2022-06"],
    ["be", "Продажы ўпалі ў другім квартале 2022 года.", "2022-04..2022-06"],
    ["vi", "Doanh số giảm trong quý III năm 2022.", "2022-07..2022-09"],
    ["ru", "Продажи упали во II квартале 2022 года.", "2022-04..2022-06"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it("is not that of a date in another sentence", () => {
    expect(values("Sales fell in August. 2022 was worse.", "en")).not.toContain("2022-08");
  });
});

describe("spans of years that are written as ordinals", () => {
  it.each([
    ["hr", "Vodio je klub od 2008. do 2012. godine.", "2008..2012"],
    ["ro", "A condus clubul din 2008 până în 2012.", "2008..2012"],
    ["sw", "Aliongoza klabu kutoka 2008 hadi 2012.", "2008..2012"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });
});
