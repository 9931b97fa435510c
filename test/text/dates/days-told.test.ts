/** Days by weeks, parts of the day, "now" and words that grow together with others; in Indonesian as papers write it. */
import { describe, expect, it } from "vitest";
import { datesIn } from "../../../src/text/dates/dates-in.ts";
import { findDates } from "../../../src/text/dates/find.ts";
import { saysNow } from "../../../src/text/dates/words/present.ts";

/** A Wednesday. */
const NOW = new Date("2024-11-06T10:00Z");

function found(text: string, language: string): string[] {
  const dates = findDates(text, { language, reference: NOW, breadth: "loose", lean: "past" });
  return dates.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}

describe("a weekday of a week", () => {
  it.each([
    ["en", "Friday of next week", "2024-11-15"],
    ["it", "venerdì della prossima settimana", "2024-11-15"],
    ["zh", "下周五", "2024-11-15"],
    ["zh", "上周五", "2024-11-01"],
    ["ko", "다음 주 금요일", "2024-11-15"],
    ["tr", "gelecek haftanın cuması", "2024-11-15"],
    ["he", "יום שישי בשבוע הבא", "2024-11-15"],
    ["id", "Jumat pekan depan", "2024-11-15"],
    ["fi", "ensi viikon perjantaina", "2024-11-15"],
    ["ro", "vineri săptămâna viitoare", "2024-11-15"],
  ])("%s: %s", (language, text, day) => {
    expect(found(text, language)).toEqual([`${text} = ${day}`]);
  });

  it.each([
    ["sv", "i måndags", "2024-11-04"],
    ["da", "i fredags", "2024-11-01"],
  ])("%s: %s is the last one", (language, text, day) => {
    expect(found(text, language)).toEqual([`${text} = ${day}`]);
  });
});

describe("parts of the day belong to their day", () => {
  it.each([
    ["en", "Tuesday night", "2024-11-05"],
    ["en", "yesterday morning", "2024-11-05"],
    ["en", "this morning", "2024-11-06"],
    ["en", "last night", "2024-11-05"],
    ["es", "esta mañana", "2024-11-06"],
    ["es", "mañana por la mañana", "2024-11-07"],
    ["de", "Dienstagabend", "2024-11-05"],
    ["ru", "вечером в понедельник", "2024-11-04"],
    ["id", "Selasa malam", "2024-11-05"],
    ["id", "siang ini", "2024-11-06"],
    ["id", "tadi malam", "2024-11-05"],
    ["nl", "maandagochtend", "2024-11-04"],
  ])("%s: %s", (language, text, day) => {
    expect(found(text, language)).toEqual([`${text} = ${day}`]);
  });
});

describe("now", () => {
  it.each([
    ["en", "right now"],
    ["pl", "w tej chwili"],
    ["tr", "şu anda"],
    ["ja", "現在"],
    ["id", "saat ini"],
    ["ka", "ახლა"],
  ])("%s: %s is the day of publication, on which nothing happens", (language, text) => {
    expect(found(text, language)).toEqual([`${text} = 2024-11-06`]);
    expect(saysNow(text, language)).toBe(true);
  });

  it("is not what other dates say, nor known of an unknown language", () => {
    expect(saysNow("today", "en")).toBe(false);
    expect(saysNow("now", "xx")).toBe(false);
  });

  it("is not read into the beginning of a word", () => {
    expect(found("今後の予定", "ja")).toEqual([]);
  });
});

describe("words grown together with others", () => {
  it.each([
    ["he", "בשבת האחרונה", "2024-11-02"],
    ["ar", "والاثنين الماضي", "2024-11-04"],
    ["ko", "지난 월요일에는", "2024-11-04"],
  ])("%s: %s", (language, text, day) => {
    expect(found(text, language).join()).toContain(day);
  });
});

describe("Indonesian papers", () => {
  function dates(text: string): string[] {
    const all = datesIn(text, { language: "id", publishedAt: "2024-11-07" });
    return all.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
  }

  it.each([
    ["Hal itu dikatakannya di Jakarta, Selasa (5/11/2024).", "Selasa (5/11/2024) = 2024-11-05"],
    ["Gempa terjadi Rabu (6/11).", "Rabu (6/11) = 2024-11-06"],
    ["Ia lahir pada tanggal 14 Juni 1960 di Medan.", "14 Juni 1960 = 1960-06-14"],
    ["Kapal itu tenggelam Senin lalu.", "Senin lalu = 2024-11-04"],
    ["Rapat digelar pekan lalu.", "pekan lalu = 2024-10-28"],
    ["Pabrik itu dibuka bulan lalu.", "bulan lalu = 2024-10"],
    ["Harga naik tiga hari lalu.", "tiga hari lalu = 2024-11-04"],
    ["Mereka kini tinggal di Bogor.", "kini = 2024-11-07"],
    ["Ia tiba Selasa malam di Bali.", "Selasa malam = 2024-11-05"],
    ["Sejak 2012 jalan itu rusak.", "2012 = 2012"],
  ])("%s", (text, expected) => {
    expect(dates(text).join("; ")).toContain(expected);
  });

  it.each([
    "Kami membawa 239 penumpang dan 12 awak.",
    "Pesawat QZ8501 terbang setinggi 3.200 kaki.",
    "Seni itu dipelajari oleh 15 orang.",
  ])("%s has none", (text) => {
    expect(dates(text)).toEqual([]);
  });
});
