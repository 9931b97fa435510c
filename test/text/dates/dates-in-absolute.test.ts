/** Days, months and years that an article names: with their year, and without it. */
import { describe, expect, it } from "vitest";
import { told, values } from "../../support/told-dates.ts";

describe("days with their year", () => {
  it.each([
    ["en", "The treaty of March 3, 1918 ended it.", "March 3, 1918 = 1918-03-03 day"],
    ["en", "They signed it on the 18th of November 2024 in Rio.", "18th of November 2024 = 2024-11-18 day"],
    ["ru", "Документ подписали 6 ноября 2024 года в Праге.", "6 ноября 2024 = 2024-11-06 day"],
    ["bg", "Мостът бе открит на 6 ноември 2024 г. в Русе.", "6 ноември 2024 = 2024-11-06 day"],
    ["uk", "Угоду підписали 6 листопада 2024 року.", "6 листопада 2024 = 2024-11-06 day"],
    ["ja", "協定は2024年11月6日に署名された。", "2024年11月6日 = 2024-11-06 day"],
    ["ja", "協定は令和6年11月6日に署名された。", "令和6年11月6日 = 2024-11-06 day"],
    ["zh", "大桥于2024年11月6日通车。", "2024年11月6日 = 2024-11-06 day"],
    ["ko", "다리는 2024년 11월 6일 개통됐다.", "2024년 11월 6일 = 2024-11-06 day"],
    ["tr", "Köprü 18 Kasım 2024 tarihinde açıldı.", "18 Kasım 2024 = 2024-11-18 day"],
    ["th", "สะพานเปิดเมื่อ 5 พฤศจิกายน 2567", "5 พฤศจิกายน 2567 = 2024-11-05 day"],
    ["fa", "پل در ۱۵ آبان ۱۴۰۳ افتتاح شد.", "۱۵ آبان ۱۴۰۳ = 2024-11-05 day"],
    ["hu", "A hidat 2024. november 6-án adták át.", "2024. november 6-án = 2024-11-06 day"],
    ["id", "Jembatan dibuka Selasa (5/11/2024) pagi.", "Selasa (5/11/2024) = 2024-11-05 day"],
  ])("%s: %s", (language, text, found) => {
    expect(told(text, language)).toContain(found);
  });
});

describe("days without a year", () => {
  it.each([
    ["en", "He will visit Brazil from Nov. 18.", "2024-11-18"],
    ["en", "The vote of Oct. 27 cost him his majority.", "2024-10-27"],
    ["ru", "Саммит откроется 18 ноября.", "2024-11-18"],
    ["ar", "تنعقد القمة في ١٨ نوفمبر في البرازيل.", "2024-11-18"],
    ["tr", "Zirve 18 Kasım'da başlıyor.", "2024-11-18"],
    ["el", "Οι εκλογές έγιναν στις 5 Νοεμβρίου.", "2024-11-05"],
    ["hi", "चुनाव 5 नवंबर को हुआ।", "2024-11-05"],
    ["pl", "Wybory odbyły się 5 listopada.", "2024-11-05"],
    ["ja", "衆院選は10月27日だった。", "2024-10-27"],
    ["vi", "Cuộc bầu cử diễn ra ngày 5 tháng 11.", "2024-11-05"],
  ])("%s: %s is the nearest one", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it("crosses the turn of the year", () => {
    expect(values("The fire broke out on Dec. 29.", "en", "2024-01-03")).toEqual(["2023-12-29"]);
    expect(values("The trial will begin on Jan. 9.", "en", "2023-12-20")).toEqual(["2024-01-09"]);
  });

  it("lets the tense decide where both years are far", () => {
    expect(values("The bridge will open on May 20.", "en")).toEqual(["2025-05-20"]);
    expect(values("Выборы прошли 20 мая.", "ru", "2024-11-06")).toEqual(["2024-05-20"]);
  });

  it("takes the year on which the weekday fits", () => {
    expect(values("They met on Friday, Nov. 8.", "en")).toEqual(["2024-11-08"]);
    expect(values("They met on Wednesday, Nov. 8.", "en")).toEqual(["2023-11-08"]);
  });

  it("has no value without a day of publication", () => {
    expect(values("The vote of Oct. 27 cost him his majority.", "en", null)).toEqual([]);
    expect(values("The vote of Oct. 27 cost him his majority.", "en", "2024")).toEqual([]);
    expect(values("The vote of Oct. 27, 2024 cost him his majority.", "en", null)).toEqual(["2024-10-27"]);
  });
});

describe("days without a month", () => {
  it.each([
    ["ja", "首相は5日、記者団に語った。", "2024-11-05"],
    ["ja", "会談は18日に開かれる予定だ。", "2024-11-18"],
    ["ja", "先月5日に辞任した。", "2024-10-05"],
    ["zh", "外长5日表示反对。", "2024-11-05"],
    ["ko", "대통령은 5일 기자들과 만났다.", "2024-11-05"],
    ["de", "Der Vertrag lief am 4. aus.", "2024-11-04"],
    ["fr", "Ils arriveront le 15, dit-il.", "2024-11-15"],
    ["en", "He arrived on the 4th and left at once.", "2024-11-04"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it.each([
    ["ja", "3日間の日程で訪問した。"],
    ["ja", "10日ぶりに再開した。"],
    ["ja", "週4日働く。"],
    ["zh", "会议为期3日间举行。"],
    ["ko", "3일간 열렸다."],
    ["de", "Er traf in der 25. Minute."],
    ["en", "In the 25th minute he scored."],
  ])("%s: %s has none", (language, text) => {
    expect(values(text, language)).toEqual([]);
  });
});

describe("months and years", () => {
  it.each([
    ["en", "They married in May.", "2024-05"],
    ["en", "Prices fell in late October.", "2024-10"],
    ["en", "In November last year he won.", "2023-11"],
    ["de", "Im November letzten Jahres gewann er.", "2023-11"],
    ["fr", "En novembre de l'année dernière, il a gagné.", "2023-11"],
    ["ru", "В ноябре прошлого года он победил.", "2023-11"],
    ["ja", "昨年11月に当選した。", "2023-11"],
    ["zh", "去年11月当选。", "2023-11"],
    ["en", "He has led the party since 2017.", "2017"],
    ["en", "The 2020 election was close.", "2020"],
    ["de", "2011 wurde er im Jahr 2017 geehrt.", "2017"],
    ["ru", "К 2030 году станция будет готова.", "2030"],
    ["uk", "У 2017 році його обрали.", "2017"],
    ["bg", "През 2017 г. бе избран.", "2017"],
    ["pl", "W 2017 r. wygrał.", "2017"],
    ["tr", "2017'de seçildi.", "2017"],
    ["hu", "2017-ben nyert.", "2017"],
    ["fi", "Vuonna 2017 hän voitti.", "2017"],
    ["ja", "2017年に設立された。", "2017"],
    ["ar", "فاز في عام 2017 بالانتخابات.", "2017"],
    ["id", "Ia menang pada tahun 2017.", "2017"],
    ["th", "เขาชนะในปี 2560", "2017"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toContain(value);
  });
});
