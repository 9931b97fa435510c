/** Counts of days ahead: from publication, from the date told before, or how long something takes. */
import { describe, expect, it } from "vitest";
import { datesIn } from "../../../src/text/dates/dates-in.ts";

function values(text: string, language: string): string[] {
  return datesIn(text, { language, publishedAt: "2024-11-06T16:29+09:00" }).map(({ value, endValue }) =>
    endValue === null ? value : `${value}..${endValue}`,
  );
}

describe("days ahead", () => {
  it.each([
    ["ru", "Поезд отправится через четыре дня."],
    ["pl", "Pociąg odjedzie za cztery dni."],
    ["da", "Toget kører om fire dage."],
    ["fi", "Juna lähtee neljän päivän kuluttua."],
    ["tr", "Tren dört gün sonra kalkacak."],
    ["he", "הרכבת תצא בעוד ארבעה ימים."],
  ])("need no future tense where their word looks ahead only, %s: %s", (language, text) => {
    expect(values(text, language)).toEqual(["2024-11-10"]);
  });

  it.each([
    ["es", "El puente se abrió el 2 de mayo de 2022. Cuatro días después se cerró."],
    ["pt", "A ponte abriu em 2 de maio de 2022. Quatro dias depois fechou."],
    ["he", "הגשר נפתח ב-2 במאי 2022. כעבור ארבעה ימים הוא נסגר."],
    ["et", "Sild avati 2. mai 2022. Neli päeva hiljem see suleti."],
    ["ko", "다리는 2022년 5월 2일 열렸다. 나흘 뒤 닫혔다."],
  ])("count from the date told before, %s: %s", (language, text) => {
    expect(values(text, language)).toEqual(["2022-05-02", "2022-05-06"]);
  });

  it("that open the telling of what was are of the year after the one told", () => {
    expect(values("Завод сгорел в 1931 году. В следующем году его отстроили.", "ru")).toEqual([
      "1931",
      "1932",
    ]);
  });
});

describe("counts that date nothing", () => {
  it.each([
    ["en", "Police arrived within three hours."],
    ["de", "Die Feuerwehr kam binnen drei Stunden."],
    ["ru", "Через пятнадцать минут он вышел."],
    ["en", "The bus leaves in 15 minutes."],
    ["en", "She can learn a language in two weeks."],
    ["en", "The train came three days later than planned."],
    ["de", "Der Zug kam drei Tage später als geplant."],
  ])("%s: %s", (language, text) => {
    expect(values(text, language)).toEqual([]);
  });

  it("are not told from a date before them when they compare", () => {
    expect(values("It opened on 2 May 2022, two days later than planned.", "en")).toEqual(["2022-05-02"]);
  });
});
