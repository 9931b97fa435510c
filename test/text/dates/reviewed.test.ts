/** Values that a careful reader of articles found wrong: where dates lie, what they count from, and what belongs to them. */
import { describe, expect, it } from "vitest";
import { datesIn } from "../../../src/text/dates/dates-in.ts";

/** Each date as "words = value", with the end of a stretch behind "..". */
function read(text: string, language: string, publishedAt: string): string[] {
  return datesIn(text, { language, publishedAt }).map(
    ({ start, end, value, endValue }) =>
      `${text.slice(start, end)} = ${value}${endValue === null ? "" : `..${endValue}`}`,
  );
}

describe("what a date counts from", () => {
  it.each([
    // A plan told before is no anchor for words that are said from publication.
    [
      "hi",
      "2026-05-28",
      "कर 1 जनवरी 2027 से लगेगा। पिछले साल 40 लोग आए।",
      ["1 जनवरी 2027 = 2027-01-01", "पिछले साल = 2025"],
    ],
    [
      "ar",
      "2026-05-13",
      "يفتح الجسر في ١ يناير ٢٠٢٧. وقال المدير يوم الاثنين إنه جاهز.",
      ["١ يناير ٢٠٢٧ = 2027-01-01", "الاثنين = 2026-05-11"],
    ],
    [
      "he",
      "2026-05-28",
      "הגשר ייפתח ב-1 בינואר 2030. בשנה הבאה יחל השיפוץ.",
      ["1 בינואר 2030 = 2030-01-01", "בשנה הבאה = 2027"],
    ],
    // Words that only point back still count from it.
    [
      "en",
      "2026-05-28",
      "The bridge opened in 1990. The following year it closed.",
      ["1990 = 1990", "The following year = 1991"],
    ],
    ["zh", "2026-05-28", "学校成立于1905年，十年后迁到城外。", ["1905年 = 1905", "十年后 = 1915"]],
  ])("%s %s: %s", (language, published, text, dates) => {
    expect(read(text, language, published)).toEqual(dates);
  });
});

describe("the side of publication", () => {
  it.each([
    // What was said is not what is in force.
    [
      "en",
      "2026-03-20",
      "The rule comes into force on 1 July and bans plastic cups, ministers said.",
      "1 July = 2026-07-01",
    ],
    [
      "de",
      "2026-03-20",
      "Die Regel tritt am 1. Juli in Kraft, sagte die Ministerin.",
      "1. Juli = 2026-07-01",
    ],
    ["en", "2026-03-20", "The ministers met on 1 July.", "1 July = 2025-07-01"],
    ["en", "2026-05-28", "The show runs until 12 December.", "12 December = 2026-12-12"],
    ["de", "2026-05-28", "Die Schau läuft bis zum 12. Dezember.", "12. Dezember = 2026-12-12"],
    // What opens a sentence of the past lies behind, however near it would be ahead.
    ["en", "2026-05-28", "In mid-June the owners closed the pool.", "mid-June = 2025-06"],
    ["en", "2026-05-28", "The owners will close the pool in mid-June.", "mid-June = 2026-06"],
    ["en", "2026-05-25", "The letter became public this weekend.", "this weekend = 2026-05-23..2026-05-24"],
    ["en", "2026-05-25", "The letter will be read this weekend.", "this weekend = 2026-05-30..2026-05-31"],
    ["en", "2026-05-28", "The pool will reopen at Easter.", "Easter = 2027-03-28"],
    ["en", "2026-05-28", "The pool closed at Easter.", "Easter = 2026-04-05"],
    ["en", "2024-11-06", "On Friday, 8 November, she spoke in Rome.", "Friday, 8 November = 2024-11-08"],
  ])("%s %s: %s", (language, published, text, date) => {
    expect(read(text, language, published)).toEqual([date]);
  });
});

describe("parts of one date", () => {
  it.each([
    ["en", "She was born on Christmas Day last year.", ["Christmas Day last year = 2025-12-25"]],
    ["es", "El 12 de mayo a las 9 empezó la reunión.", ["12 de mayo = 2026-05-12"]],
    ["en", "He came on 5 May 10 minutes late.", ["5 May = 2026-05-05"]],
    [
      "fi",
      "Koulu avattiin viime vuonna. Toukokuun 10. päivänä se paloi.",
      ["viime vuonna = 2025", "Toukokuun 10 = 2026-05-10"],
    ],
    ["ar", "بدأ المعرض في 3 نوفمبر تشرين الثاني 2025.", ["3 نوفمبر تشرين الثاني 2025 = 2025-11-03"]],
    ["am", "ስብሰባው ግንቦት 2 ቀን 2018 ተካሄደ።", ["ግንቦት 2 ቀን 2018 = 2026-05-10"]],
    ["he", "הפסטיבל נערך בין 3 ל-5 במאי.", ["בין 3 ל-5 במאי = 2026-05-03..2026-05-05"]],
    ["vi", "Từ ngày 3 đến ngày 5/5, lễ hội diễn ra.", ["Từ ngày 3 đến ngày 5/5 = 2026-05-03..2026-05-05"]],
    ["vi", "Lễ hội bắt đầu ngày 6/5.", ["6/5 = 2026-05-06"]],
  ])("%s: %s", (language, text, dates) => {
    expect(read(text, language, "2026-05-28")).toEqual(dates);
  });
});

describe("times beside days", () => {
  it.each([
    ["en", "At 14:30 on Wednesday the bus stopped.", "2026-05-27T14:30"],
    ["en", "The concert began at 9 p.m. Tuesday.", "2026-05-26T21:00"],
    ["de", "Der Bus hielt am Dienstag um 14.30 Uhr.", "2026-05-26T14:30"],
    ["ru", "Автобус остановился во вторник в 14:30.", "2026-05-26T14:30"],
    ["ja", "停電は27日午後7時に起きた。", "2026-05-27T19:00"],
    ["ja", "停電は27日午後7時半ごろ起きた。", "2026-05-27T19:00"],
    ["pl", "Koncert zaczął się 12 maja 2026 r. o godz. 14.30.", "2026-05-12T14:30"],
    ["ja", "停電は火曜日の午後3時に起きた。", "2026-05-26T15:00"],
    ["ko", "정전은 27일 오후 7시에 일어났다.", "2026-05-27T19:00"],
    ["zh", "停电发生在27日下午7时。", "2026-05-27T19:00"],
    ["en", "The meeting on Friday at 3 p.m. and the dinner were cancelled.", "2026-05-22T15:00"],
    ["en", "The bus stopped on Wednesday, and 14 of 30 people left.", "2026-05-27"],
    ["en", "The bus stopped on Wednesday. 9 people left.", "2026-05-27"],
  ])("%s: %s", (language, text, value) => {
    expect(datesIn(text, { language, publishedAt: "2026-05-28" }).map((date) => date.value)).toEqual([value]);
  });
});
