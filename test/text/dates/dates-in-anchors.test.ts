/** Dates that an article tells from another date of its text. */
import { describe, expect, it } from "vitest";
import { told, values } from "../../support/told-dates.ts";

const last = (text: string, language: string, publishedAt?: string) =>
  values(text, language, publishedAt).at(-1);

describe("after and before a date", () => {
  it.each([
    ["en", "He won on Nov. 1, 2020. Two days later he spoke.", "2020-11-03"],
    ["en", "He won on Nov. 1, 2020. The next day he spoke.", "2020-11-02"],
    ["en", "He won on Nov. 1, 2020, and had spoken the day before.", "2020-10-31"],
    ["en", "He won in 2011 and left the following year.", "2012"],
    ["en", "Work began in 2011 and ended two years later.", "2013"],
    ["en", "He won on Nov. 1, 2020, and a week earlier nobody knew him.", "2020-10-25"],
    ["de", "Er siegte am 1. November 2020. Zwei Tage später sprach er.", "2020-11-03"],
    ["de", "Er siegte am 1. November 2020. Am nächsten Tag sprach er.", "2020-11-02"],
    ["fr", "Il a gagné le 1er novembre 2020. Le lendemain, il a parlé.", "2020-11-02"],
    ["fr", "Il a gagné le 1er novembre 2020. Deux jours plus tard, il a parlé.", "2020-11-03"],
    ["es", "Ganó el 1 de noviembre de 2020. Al día siguiente habló.", "2020-11-02"],
    ["es", "Ganó el 1 de noviembre de 2020. Dos días después, habló.", "2020-11-03"],
    ["it", "Vinse il 1 novembre 2020. Il giorno dopo parlò.", "2020-11-02"],
    ["pt", "Venceu em 1 de novembro de 2020. No dia seguinte falou.", "2020-11-02"],
    ["ru", "Он победил 1 ноября 2020 года. На следующий день он выступил.", "2020-11-02"],
    ["ru", "Он победил 1 ноября 2020 года. Спустя два дня он выступил.", "2020-11-03"],
    ["uk", "Він переміг 1 листопада 2020 року. Наступного дня він виступив.", "2020-11-02"],
    ["bg", "Той победи на 1 ноември 2020 г. На следващия ден той говори.", "2020-11-02"],
    ["pl", "Wygrał 1 listopada 2020. Następnego dnia przemówił.", "2020-11-02"],
    ["ja", "2020年11月1日に勝利した。その翌日、演説した。", "2020-11-02"],
    ["ja", "2020年11月1日に勝利した。その2日後、演説した。", "2020-11-03"],
    ["ja", "2020年11月に勝利し、翌年3月に辞任した。", "2021-03"],
    ["zh", "他2020年11月1日获胜。次日，他发表讲话。", "2020-11-02"],
    ["zh", "他2020年3月获胜，同年12月辞职。", "2020-12"],
    ["ko", "그는 2020년 11월 1일 승리했다. 다음 날 연설했다.", "2020-11-02"],
    ["id", "Ia menang pada 1 November 2020. Keesokan harinya ia berpidato.", "2020-11-02"],
    ["tr", "1 Kasım 2020'de kazandı. Ertesi gün konuştu.", "2020-11-02"],
    ["ar", "فاز في 1 نوفمبر 2020. وفي اليوم التالي تحدث.", "2020-11-02"],
  ])("%s: %s", (language, text, value) => {
    expect(last(text, language)).toBe(value);
  });

  it("means the same day or year", () => {
    expect(last("He won on Nov. 1, 2020 and spoke the same day.", "en")).toBe("2020-11-01");
    expect(last("He won in May 2011. That year was hard.", "en")).toBe("2011");
    expect(last("Он победил 1 ноября 2020 года и в тот же день выступил.", "ru")).toBe("2020-11-01");
  });

  it("counts from the date that follows", () => {
    expect(told("It closed two weeks before May 13, 1999.", "en")).toEqual([
      "two weeks before May 13, 1999 = 1999-04-29 day",
    ]);
    expect(values("Ils sont partis deux jours après le 5 mai 2020.", "fr")).toEqual(["2020-05-07"]);
    expect(values("Это было через три дня после 5 мая 2020 года.", "ru")).toContain("2020-05-08");
  });

  it("has no value without a date to count from", () => {
    expect(values("Two days later he spoke.", "en")).toEqual([]);
    expect(values("The same day he spoke.", "en")).toEqual([]);
    expect(values("He spoke two days after the election.", "en")).toEqual([]);
    expect(values("その2日後、演説した。", "ja")).toEqual([]);
  });

  it("does not count days from a year, nor from far away", () => {
    expect(values("He won in 2011. Two days later he spoke.", "en")).toEqual(["2011"]);
    const far = `He won on Nov. 1, 2020. ${"Nothing happened for long. ".repeat(30)}Two days later he spoke.`;
    expect(values(far, "en")).toEqual(["2020-11-01"]);
  });

  it("counts on from what was counted", () => {
    const text = "He won on Nov. 1, 2020. Two days later he spoke. The next day he left.";
    expect(values(text, "en")).toEqual(["2020-11-01", "2020-11-03", "2020-11-04"]);
  });
});
