/** Dates that an article tells from the day it was published. */
import { describe, expect, it } from "vitest";
import { told, values } from "../../support/told-dates.ts";

describe("weekdays", () => {
  it.each([
    ["en", "The jury found him guilty on Tuesday.", "2024-11-05"],
    ["en", "He was elected Wednesday.", "2024-11-06"],
    ["en", "Police were called late Tuesday night.", "2024-11-05"],
    ["en", "The court will rule on Friday.", "2024-11-08"],
    ["en", "She arrived last Thursday.", "2024-10-31"],
    ["de", "Das Gericht entschied am Montag.", "2024-11-04"],
    ["de", "Das Gericht wird am Freitag entscheiden.", "2024-11-08"],
    ["fr", "Le tribunal a tranché lundi.", "2024-11-04"],
    ["es", "El tribunal falló el lunes.", "2024-11-04"],
    ["ru", "В среду он подал в отставку.", "2024-11-06"],
    ["ru", "Решение будет вынесено в пятницу.", "2024-11-08"],
    ["bg", "В понеделник той подаде оставка.", "2024-11-04"],
    ["uk", "У понеділок він подав у відставку.", "2024-11-04"],
    ["pl", "We wtorek podał się do dymisji.", "2024-11-05"],
    ["tr", "Salı günü istifa etti.", "2024-11-05"],
    ["ja", "火曜日に辞任した。", "2024-11-05"],
    ["zh", "他星期二辞职。", "2024-11-05"],
    ["ko", "그는 화요일 사임했다.", "2024-11-05"],
    ["el", "Παραιτήθηκε την Τρίτη.", "2024-11-05"],
    ["he", "הוא התפטר ביום שלישי.", "2024-11-05"],
    ["hi", "उन्होंने मंगलवार को इस्तीफा दिया।", "2024-11-05"],
    ["ar", "استقال يوم الثلاثاء.", "2024-11-05"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it.each([
    ["ru", "Он создал благоприятную среду для бизнеса."],
    ["ru", "В среднем это стоит дорого."],
    ["en", "The sun sat low, and they wed at noon."],
    ["en", "He reads the Sunday Times, and shops on Black Friday."],
    ["es", "Se reúnen los viernes."],
    ["en", "They meet on Fridays."],
  ])("%s: no weekday in %s", (language, text) => {
    expect(values(text, language)).toEqual([]);
  });
});

describe("distances", () => {
  it.each([
    ["en", "He resigned yesterday.", "2024-11-05"],
    ["en", "He resigned three days ago.", "2024-11-03"],
    ["en", "She will return next week.", "2024-11-11..2024-11-17"],
    ["en", "She will return in two weeks.", "2024-11-18..2024-11-24"],
    ["en", "Prices fell last month.", "2024-10"],
    ["en", "It was founded ten years ago.", "2014"],
    ["de", "Sie trat vor drei Tagen zurück.", "2024-11-03"],
    ["fr", "Elle a démissionné il y a trois jours.", "2024-11-03"],
    ["ru", "Он ушёл в прошлом месяце.", "2024-10"],
    ["ru", "Он ушёл два года назад.", "2022"],
    ["bg", "Миналата година той победи.", "2023"],
    ["bg", "Той пристигна преди три дни.", "2024-11-03"],
    ["ja", "先週、辞任した。", "2024-10-28..2024-11-03"],
    ["ja", "3年前に設立された。", "2021"],
    ["ja", "去年、当選した。", "2023"],
    ["id", "Ia mundur pekan lalu.", "2024-10-28..2024-11-03"],
    ["tr", "Geçen yıl istifa etti.", "2023"],
    ["ko", "지난해 당선됐다.", "2023"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it.each([
    ["en", "He wrote the book in two weeks."],
    ["en", "Several weeks ago nobody knew him."],
    ["de", "In den letzten Jahren wuchs die Stadt."],
    ["fr", "Au cours des derniers mois, la ville a grandi."],
    ["ru", "Несколько недель назад его никто не знал."],
    ["ja", "数年前に設立された。"],
    ["es", "Llegó a las siete de la mañana."],
  ])("%s: no date in %s", (language, text) => {
    expect(values(text, language)).toEqual([]);
  });
});

describe("the article's own clock", () => {
  it("counts hours from the moment of publication, in its offset", () => {
    expect(values("It began 6 hours ago.", "en", "2024-11-07T00:30+09:00")).toEqual([
      "2024-11-06T18:30+09:00",
    ]);
    expect(values("Mulai 6 jam yang lalu.", "id", "2024-11-07T00:30+07:00")).toEqual([
      "2024-11-06T18:30+07:00",
    ]);
    expect(values("It began 6 hours ago.", "en", "2024-11-07T00:30Z")).toEqual(["2024-11-06T18:30Z"]);
  });

  it("has no moment where the hour of publication is not known", () => {
    expect(values("It began 6 hours ago.", "en", "2024-11-07")).toEqual([]);
  });

  it("takes the day of the offset, not that of UTC", () => {
    expect(values("He spoke yesterday.", "en", "2024-11-07T00:30+09:00")).toEqual(["2024-11-06"]);
    expect(values("He spoke yesterday.", "en", "2024-11-06T23:30-05:00")).toEqual(["2024-11-05"]);
  });

  it("gives the minute with the offset of the article or the zone that is named", () => {
    expect(told("He spoke at 10 on Tuesday, Nov. 5, 2024 at 4:29 p.m. and left.", "en")).toEqual([
      "Tuesday, Nov. 5, 2024 at 4:29 p.m. = 2024-11-05T16:29+09:00 minute",
    ]);
    expect(values("The poll closes on Nov. 5, 2024 at 20:00 EST.", "en")).toEqual(["2024-11-05T20:00-05:00"]);
    expect(values("The poll closes on Nov. 5, 2024 at 20:00.", "en", "2024-11-06")).toEqual([
      "2024-11-05T20:00",
    ]);
  });

  it("leaves relative dates of an undated article alone", () => {
    expect(values("He resigned yesterday, on Tuesday, last year and three days ago.", "en", null)).toEqual(
      [],
    );
    expect(
      values("He resigned yesterday, on Tuesday, last year and three days ago.", "en", "2024-11"),
    ).toEqual([]);
  });
});
