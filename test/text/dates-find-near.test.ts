/** Times beside dates, dates without a year, distances, and what a person may type. */
import { describe, expect, it } from "vitest";
import { type FindOptions, findDates } from "../../src/text/dates/find.ts";

const REFERENCE = new Date("2024-11-20T12:00Z");

const values = (text: string, language: string, options: Partial<FindOptions> = {}) =>
  findDates(text, { language, reference: REFERENCE, ...options }).map(({ value }) => value);

describe("times beside dates", () => {
  it.each([
    ["en", "16:29 JST, November 6, 2024", "2024-11-06T16:29+09:00"],
    ["en", "November 6, 2024 at 4:29 p.m.", "2024-11-06T16:29"],
    ["en", "November 6, 2024 4:29PM EST", "2024-11-06T16:29-05:00"],
    ["en", "Nov. 6, 2024, 12:05 a.m.", "2024-11-06T00:05"],
    ["en", "Nov. 6, 2024, 12:05 pm", "2024-11-06T12:05"],
    ["en", "July 6, 2024, 4:29 p.m. ET", "2024-07-06T16:29-04:00"],
    ["en", "6 Nov 2024 | 14:05 GMT", "2024-11-06T14:05+00:00"],
    ["en", "6 Nov 2024 (14:05 UTC+3)", "2024-11-06T14:05+03:00"],
    ["en", "0309 GMT November 19, 2024", "2024-11-19T03:09+00:00"],
    ["en", "2024-11-06T16:29:30+09:00", "2024-11-06T16:29+09:00"],
    ["en", "2024-11-06T16:29:30.000Z", "2024-11-06T16:29+00:00"],
    ["en", "2024-11-06 16:29", "2024-11-06T16:29"],
    ["ru", "6 ноября 2024, 14:05", "2024-11-06T14:05"],
    ["ru", "6 ноября 2024 г. в 14:05 мск", "2024-11-06T14:05+03:00"],
    ["ru", "14:05 по московскому времени, 6 ноября 2024", "2024-11-06T14:05+03:00"],
    ["ru", "14:05 | 06.11.2024", "2024-11-06T14:05"],
    ["uk", "6 листопада 2024, 14:05 за київським часом", "2024-11-06T14:05+02:00"],
    ["bg", "06.11.2024 14:05 ч.", "2024-11-06T14:05"],
    ["de", "6. November 2024 um 14:05 Uhr", "2024-11-06T14:05"],
    ["de", "06.11.2024, 14.05 Uhr MEZ", "2024-11-06T14:05+01:00"],
    ["fr", "6 novembre 2024 à 14h05", "2024-11-06T14:05"],
    ["fi", "6.11.2024 klo 14.05", "2024-11-06T14:05"],
    ["sv", "6 november 2024 kl. 14.05", "2024-11-06T14:05"],
    ["id", "6 November 2024, 14.05 WIB", "2024-11-06T14:05+07:00"],
    ["id", "06/11/2024 pukul 14:05 WIB", "2024-11-06T14:05+07:00"],
    ["ja", "2024年11月6日 16時29分", "2024-11-06T16:29"],
    ["ja", "2024年11月6日（水） 午後4時29分", "2024-11-06T16:29"],
    ["ja", "2024年11月6日16:29", "2024-11-06T16:29"],
    ["zh", "2024年11月6日 下午4:29", "2024-11-06T16:29"],
    ["zh", "北京时间 2024-11-06 16:29", "2024-11-06T16:29"],
    ["ko", "2024년 11월 6일 오후 4시 29분", "2024-11-06T16:29"],
    ["ko", "2024.11.06 16:29", "2024-11-06T16:29"],
    ["th", "6 พ.ย. 2567 เวลา 14:05 น.", "2024-11-06T14:05"],
    ["ar", "6 نوفمبر 2024، 14:05 بتوقيت غرينتش", "2024-11-06T14:05+00:00"],
    ["vi", "Thứ Tư, 6/11/2024, 14:05 (GMT+7)", "2024-11-06T14:05+07:00"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it("leaves out an ambiguous zone", () => {
    expect(values("Nov 6, 2024 14:05 IST", "en")).toEqual(["2024-11-06T14:05"]);
    expect(values("Nov 6, 2024 14:05 CST", "en")).toEqual(["2024-11-06T14:05"]);
  });

  it("does not take a number with a dot for a time", () => {
    expect(values("On 6 November 2024 it cost 14.05 euros, 3.20 more.", "en")).toEqual(["2024-11-06"]);
    expect(values("25:05, 6 November 2024", "en")).toEqual(["2024-11-06"]);
    expect(values("6 November 2024, 14:75", "en")).toEqual(["2024-11-06"]);
  });

  it("does not reach over other words", () => {
    expect(values("6 November 2024: talks began at 14:05", "en")).toEqual(["2024-11-06"]);
  });

  it("reads a day without a year beside a weekday or a time only", () => {
    expect(values("11/6(水) 16:29", "ja")).toEqual(["2024-11-06T16:29"]);
    expect(values("11/6", "ja")).toEqual([]);
  });
});

describe("dates without a year", () => {
  it.each([
    ["en", "Nov. 6", "2024-11-06"],
    ["en", "Nov. 21", "2024-11-21"],
    ["en", "Nov. 22", "2023-11-22"],
    ["en", "December 24", "2023-12-24"],
    ["en", "February 29", "2024-02-29"],
    ["ru", "6 ноября", "2024-11-06"],
    ["ja", "11月6日", "2024-11-06"],
    ["zh", "十二月三日", "2023-12-03"],
    ["de", "6. Nov.", "2024-11-06"],
    ["ar", "١٨ نوفمبر", "2024-11-18"],
  ])("%s: %s is the latest, %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it("looks ahead when told so", () => {
    expect(values("Nov. 6", "en", { lean: "future" })).toEqual(["2025-11-06"]);
    expect(values("February 29", "en", { lean: "future" })).toEqual(["2028-02-29"]);
  });

  it("stays unresolved without a reference", () => {
    for (const text of ["Nov. 6", "6 hours ago", "yesterday", "last week"])
      expect(values(text, "en", { reference: null })).toEqual([]);
  });
});

describe("distances", () => {
  it.each([
    ["id", "6 jam yang lalu", "2024-11-20T06:00Z"],
    ["en", "2 hours ago", "2024-11-20T10:00Z"],
    ["en", "2h ago", "2024-11-20T10:00Z"],
    ["en", "an hour ago", "2024-11-20T11:00Z"],
    ["en", "15 mins ago", "2024-11-20T11:45Z"],
    ["ru", "3 дня назад", "2024-11-17"],
    ["ru", "час назад", "2024-11-20T11:00Z"],
    ["ru", "два часа назад", "2024-11-20T10:00Z"],
    ["bg", "преди 6 часа", "2024-11-20T06:00Z"],
    ["de", "vor 3 Stunden", "2024-11-20T09:00Z"],
    ["de", "vor zwei Tagen", "2024-11-18"],
    ["fr", "il y a 3 heures", "2024-11-20T09:00Z"],
    ["es", "hace 3 horas", "2024-11-20T09:00Z"],
    ["ar", "قبل ٣ ساعات", "2024-11-20T09:00Z"],
    ["ar", "قبل ساعتين", "2024-11-20T10:00Z"],
    ["ja", "3時間前", "2024-11-20T09:00Z"],
    ["zh", "三天前", "2024-11-17"],
    ["ko", "3시간 전", "2024-11-20T09:00Z"],
    ["en", "yesterday", "2024-11-19"],
    ["ja", "昨日", "2024-11-19"],
    ["ja", "一昨日", "2024-11-18"],
    ["ru", "позавчера", "2024-11-18"],
    ["en", "Yesterday at 14:05", "2024-11-19T14:05"],
    ["ru", "сегодня, 14:05", "2024-11-20T14:05"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it("is as exact as what may be meant", () => {
    // Two weeks ago: 31 October to 6 November. Three weeks ago: 24 to 30 October.
    expect(values("2 weeks ago", "en")).toEqual(["2024"]);
    expect(values("3 weeks ago", "en")).toEqual(["2024-10"]);
    expect(values("5 months ago", "en")).toEqual(["2024"]);
    expect(values("1 year ago", "en")).toEqual([]);
  });

  it("does not know what a word with two meanings says", () => {
    expect(values("कल", "hi")).toEqual([]);
  });
});

describe("what a person may type", () => {
  const loose = (text: string, language: string) => values(text, language, { breadth: "loose" });

  it.each([
    ["en", "May", "2024-05"],
    ["en", "December", "2023-12"],
    ["en", "November 2024", "2024-11"],
    ["ru", "ноябрь 2024", "2024-11"],
    ["ru", "в ноябре", "2024-11"],
    ["en", "2023", "2023"],
    ["en", "2024/10", "2024-10"],
    ["en", "11/2024", "2024-11"],
    ["ja", "2024年11月", "2024-11"],
    ["ja", "2024年", "2024"],
    ["en", "31-Oct-74", "1974-10-31"],
    ["en", "Tuesday", "2024-11-19"],
    ["en", "Wednesday", "2024-11-20"],
    ["en", "last Wednesday", "2024-11-13"],
    ["en", "next Wednesday", "2024-11-27"],
    ["en", "this Friday", "2024-11-22"],
    ["ru", "в прошлую пятницу", "2024-11-15"],
    ["de", "letzten Freitag", "2024-11-15"],
    ["de", "sonntag letzte woche", "2024-11-17"],
    ["en", "wednesday of next week", "2024-11-27"],
    ["en", "last November", "2023-11"],
    ["en", "last March", "2024-03"],
    ["ja", "火曜日", "2024-11-19"],
    ["ja", "木曜", "2024-11-14"],
  ])("%s: %s", (language, text, value) => {
    expect(loose(text, language)).toEqual([value]);
  });

  it("is not looked for in what a page states", () => {
    for (const text of ["May", "Tuesday", "2023", "last November", "2024/10"])
      expect(values(text, "en")).toEqual([]);
  });

  it("takes a weekday into the date beside it", () => {
    expect(loose("Среда, 6 ноября", "ru")).toEqual(["2024-11-06"]);
    expect(loose("Tuesday and 6 November 2024", "en")).toHaveLength(2);
  });
});
