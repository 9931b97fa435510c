/** Numbers as keys: digits of all scripts, groups, decimals, Han numerals. */
import { describe, expect, it } from "vitest";
import { namesIn } from "../../src/text/names.ts";
import { hanNumbers, numberKey } from "../../src/text/names-numbers.ts";

describe("numbers in digits", () => {
  it.each([
    ["30", "30"],
    ["３０", "30"],
    ["٣٠", "30"],
    ["۳۰", "30"],
    ["३०", "30"],
    ["๓๐", "30"],
    ["1,234,567", "1234567"],
    ["1.234.567", "1234567"],
    ["1'234", "1234"],
    ["3.5", "3p5"],
    ["3,5", "3p5"],
    ["٣٫٥", "3p5"],
    ["9".repeat(30), ""],
  ])("%s is %s", (number, key) => {
    expect(numberKey(number)).toBe(key);
  });
});

describe("Han numerals", () => {
  it.each([
    ["三十", "30"],
    ["二十一", "21"],
    ["百二十", "120"],
    ["二〇一八", "2018"],
    ["二零一八", "2018"],
    ["三千万", "30000000"],
    ["一百零五", "105"],
    ["十二億", "1200000000"],
  ])("%s is %s", (numeral, key) => {
    expect(hanNumbers(numeral)).toEqual([{ text: numeral, key }]);
  });

  it("one character alone is a word's more often than a number", () => {
    expect(hanNumbers("一般の万年筆")).toEqual([]);
  });
});

describe("numbers of a text", () => {
  const keysIn = (text: string, language: string) =>
    namesIn(text, language, "passage").flatMap(({ keys }) => keys);

  it("stand among its names, in any script", () => {
    expect(keysIn("in 2018 um 3,5 %", "de")).toEqual(["2018", "3p5"]);
    expect(keysIn("٣٠٪", "ar")).toEqual(["30"]);
    expect(keysIn("พ.ศ.๒๕๖๑ปี", "th")).toContain("2561");
    expect(keysIn("၂၀၁၈ခုနှစ်", "my")).toContain("2018");
    expect(keysIn("２０１８年に三十人", "ja")).toEqual(expect.arrayContaining(["2018", "30"]));
  });

  it.each([
    ["二〇一八年に始まった。", "2018"],
    ["二零一八年十一月三日", "2018"],
    ["一九四七年的洪水", "1947"],
    ["二〇〇〇年", "2000"],
    ["千九百四十七年", "1947"],
    ["一百零五人", "105"],
    ["三千五百万人", "35000000"],
    ["第二十三条", "23"],
  ])("are whole, however ICU cuts their Han numerals: %s", (text, key) => {
    for (const language of ["ja", "zh"]) expect(keysIn(text, language)).toContain(key);
  });

  it("written in Han numerals and in digits have one key", () => {
    expect(keysIn("二〇一八年", "ja")).toContain(keysIn("2018年", "ja")[0]);
  });

  it("do not run together over what stands between them", () => {
    expect(keysIn("二、三人", "ja")).not.toContain("23");
    const date = keysIn("二〇一八年十一月二十三日", "ja");
    expect(date).toEqual(expect.arrayContaining(["2018", "11", "23"]));
  });

  it("are not the zeros that stand for a name left out", () => {
    expect(keysIn("〇〇会社", "ja")).not.toContain("0");
  });

  it("a date gives its parts", () => {
    expect(keysIn("2018-11-06", "en")).toEqual(["2018", "11", "06"]);
  });
});
