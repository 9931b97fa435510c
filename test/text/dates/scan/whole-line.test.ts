/** Lines that are nothing but a date are read as typed; names, streets, weekly days and "now" are none. */
import { describe, expect, it } from "vitest";
import { datesIn } from "../../../../src/text/dates/dates-in.ts";
import { wholeLine } from "../../../../src/text/dates/scan/whole-line.ts";

function values(text: string, language: string): string[] {
  return datesIn(text, { language, publishedAt: "2024-11-06T16:29+09:00" }).map(({ value }) => value);
}

describe("a text that is nothing but a date", () => {
  it.each([
    ["en", "10 / 25", "2024-10-25"],
    ["de", "25.10.", "2024-10-25"],
    ["en", "31-Oct-74", "1974-10-31"],
    ["fr", "le 20 2 2014", "2014-02-20"],
    ["en", "next monday", "2024-11-11"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it("reads figures of either order as the region writes them", () => {
    expect(values("03/04/2014", "en")).toEqual(["2014-03-04"]);
    expect(values("03/04/2014", "en-GB")).toEqual(["2014-04-03"]);
  });

  it("is no line of a longer text that may be a score", () => {
    expect(wholeLine("2-1", "en", false)).toBeNull();
    expect(wholeLine("2-1", "en", true)).not.toBeNull();
  });

  it("is no line that says more", () => {
    expect(wholeLine("Monday was cold and wet", "en", true)).toBeNull();
  });

  it("has its place without the spaces around it", () => {
    const text = "  next monday \n";
    const [date] = datesIn(text, { language: "en", publishedAt: "2024-11-06" });
    expect(text.slice(date?.start, date?.end)).toBe("next monday");
  });
});

describe("days that are no dates", () => {
  it.each([
    ["en", "The shop at 9 July Street is closed."],
    ["de", "Der Laden in der Straße des 20. Juli ist zu."],
    ["pl", "Mieszka przy ulicy 11 Listopada."],
    ["id", "Jalan 10 November ditutup."],
    ["cs", "Každý pátek je obchod zavřený."],
    ["el", "Κάθε Παρασκευή το μαγαζί είναι κλειστό."],
    ["th", "ร้านปิดทุกวันศุกร์"],
    ["ko", "가게는 매주 금요일 쉰다."],
    ["ru", "Сейчас магазин закрыт для посетителей."],
    ["sv", "Nu stänger butiken för gott."],
  ])("%s: %s", (language, text) => {
    expect(values(text, language)).toEqual([]);
  });
});
