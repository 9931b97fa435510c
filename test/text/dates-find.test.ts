/** Dates found in text: the forms papers write, their offsets, their values, and what is none. */
import { describe, expect, it } from "vitest";
import { type FindOptions, findDates } from "../../src/text/dates/find.ts";

const REFERENCE = new Date("2024-11-20T12:00Z");

const values = (text: string, language: string, options: Partial<FindOptions> = {}) =>
  findDates(text, { language, reference: REFERENCE, ...options }).map(({ value }) => value);

describe("dates with the month in words", () => {
  it.each([
    ["en", "November 6, 2024", "2024-11-06"],
    ["en", "Nov. 6, 2024", "2024-11-06"],
    ["en", "Nov 6 2024", "2024-11-06"],
    ["en", "6 November 2024", "2024-11-06"],
    ["en", "6th of November, 2024", "2024-11-06"],
    ["en", "the 1st of March 2024", "2024-03-01"],
    ["en", "Sept. 9, 2024", "2024-09-09"],
    ["en", "Wednesday, November 6, 2024", "2024-11-06"],
    ["en", "WEDNESDAY 06 NOVEMBER 2024", "2024-11-06"],
    ["en", "6-Nov-2024", "2024-11-06"],
    ["ru", "6 ноября 2024", "2024-11-06"],
    ["ru", "6 ноября 2024 года", "2024-11-06"],
    ["ru", "6-го ноября 2024 г.", "2024-11-06"],
    ["ru", "6 ноя 2024", "2024-11-06"],
    ["ru", "1 мая 2024", "2024-05-01"],
    ["uk", "6 листопада 2024 року", "2024-11-06"],
    ["bg", "6 ноември 2024 г.", "2024-11-06"],
    ["de", "6. November 2024", "2024-11-06"],
    ["de", "Mittwoch, den 6. Nov. 2024", "2024-11-06"],
    ["de", "1. März 2024", "2024-03-01"],
    ["fr", "1er novembre 2024", "2024-11-01"],
    ["fr", "le 6 août 2024", "2024-08-06"],
    ["es", "6 de noviembre de 2024", "2024-11-06"],
    ["pt", "6 de novembro de 2024", "2024-11-06"],
    ["it", "6 novembre 2024", "2024-11-06"],
    ["nl", "6 november 2024", "2024-11-06"],
    ["pl", "6 listopada 2024 r.", "2024-11-06"],
    ["hu", "2024. november 6.", "2024-11-06"],
    ["tr", "18 Kasım 2024", "2024-11-18"],
    ["id", "Rabu, 6 November 2024", "2024-11-06"],
    ["vi", "ngày 6 tháng 11 năm 2024", "2024-11-06"],
    ["ar", "٦ نوفمبر ٢٠٢٤", "2024-11-06"],
    ["ar", "6 نوفمبر/تشرين الثاني 2024", "2024-11-06"],
    ["he", "6 בנובמבר 2024", "2024-11-06"],
    ["hi", "११ नवंबर २०२४", "2024-11-11"],
    ["th", "6 พฤศจิกายน 2567", "2024-11-06"],
    ["th", "6 พ.ย. 67", "2024-11-06"],
    ["th", "วันที่ 6 พฤศจิกายน 2024", "2024-11-06"],
    ["fa", "۱۶ آبان ۱۴۰۳", "2024-11-06"],
    ["lv", "2024. gada 6. novembris", "2024-11-06"],
    ["lt", "2024 m. lapkričio 6 d.", "2024-11-06"],
    ["el", "6 Νοεμβρίου 2024", "2024-11-06"],
    ["ka", "6 ნოემბერი 2024", "2024-11-06"],
    ["sr", "6. новембар 2024.", "2024-11-06"],
    ["sr", "6. novembar 2024.", "2024-11-06"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it("finds several, with their offsets", () => {
    const text = "It rose on 5 May 2023, fell on 6 Nov. 2024 and rested.";
    const found = findDates(text, { language: "en", reference: null });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["5 May 2023", "6 Nov. 2024"]);
    expect(found.map(({ value, precision }) => [value, precision])).toEqual([
      ["2023-05-05", "day"],
      ["2024-11-06", "day"],
    ]);
  });

  it("counts offsets in the text as given, whatever folding does", () => {
    const text = "\u200f𝟔 ١٢ — ٦ نوفمبر ٢٠٢٤.";
    const [found] = findDates(text, { language: "ar", reference: null });
    expect(found && text.slice(found.start, found.end)).toBe("٦ نوفمبر ٢٠٢٤");
  });

  it("keeps to one line", () => {
    expect(values("6 November\n2024", "en", { reference: null })).toEqual([]);
  });
});

describe("dates in figures", () => {
  it.each([
    ["en", "2024-11-06", "2024-11-06"],
    ["en", "2024/11/6", "2024-11-06"],
    ["ko", "2024. 11. 6.", "2024-11-06"],
    ["de", "06.11.2024", "2024-11-06"],
    ["en", "06.11.2024", "2024-11-06"],
    ["ru", "06.11.24", "2024-11-06"],
    ["ru", "31.10.74", "1974-10-31"],
    ["fr", "06/11/2024", "2024-11-06"],
    ["en", "25/10/2024", "2024-10-25"],
    ["en", "10/25/2024", "2024-10-25"],
    ["en", "11/11/2024", "2024-11-11"],
    ["ja", "2024年11月6日", "2024-11-06"],
    ["ja", "令和6年11月6日", "2024-11-06"],
    ["ja", "令和元年5月1日", "2019-05-01"],
    ["ja", "平成31年4月30日", "2019-04-30"],
    ["ja", "２０２４年１１月６日", "2024-11-06"],
    ["zh", "二〇二四年十一月六日", "2024-11-06"],
    ["zh", "民國113年11月6日", "2024-11-06"],
    ["zh", "2024年11月26号", "2024-11-26"],
    ["ko", "2024년 11월 6일", "2024-11-06"],
    ["ko", "2024년11월6일", "2024-11-06"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it("gives the year alone when day and month cannot be told apart", () => {
    expect(values("11/07/2024", "en")).toEqual(["2024"]);
    expect(values("11/07/2024", "en", { dayFirst: false })).toEqual(["2024-11-07"]);
    expect(values("11/07/2024", "en", { dayFirst: true })).toEqual(["2024-07-11"]);
    expect(values("11/07/2024", "es")).toEqual(["2024-07-11"]);
  });

  it("tells them apart by the weekday", () => {
    expect(values("Friday 11/08/2024", "en")).toEqual(["2024-11-08"]);
    expect(values("Sun, 11/08/2024", "en")).toEqual(["2024-08-11"]);
    // 11 July and 7 November 2024 are both Thursdays.
    expect(values("Thu, 11/07/2024", "en")).toEqual(["2024"]);
  });

  it.each([
    "2024-02-30",
    "31.04.2024",
    "13/13/2024",
    "2024年13月1日",
    "192.168.1.10",
    "version 1.2.3",
    "1.10.12.2024",
    "+7 495 123-45-67",
    "3-2",
    "24/7",
    "2017-2021",
    "12/2024/55",
    "$1,2024",
  ])("%s is none", (text) => {
    expect(values(text, "en")).toEqual([]);
  });
});

describe("languages without words", () => {
  it("still reads nothing rather than failing", () => {
    expect(values("2024-11-06", "xx-invalid!")).toEqual([]);
    expect(values("", "en")).toEqual([]);
  });
});
