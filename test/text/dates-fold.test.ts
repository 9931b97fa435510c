/** Folding keeps offsets, whatever the script; patterns and tables match what was folded. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWord } from "../../src/text/dates/words/fold.ts";
import { anyOf, escapeRegex, keyOf, listed } from "../../src/text/dates/words/pattern.ts";
import { lookUp, TableBuilder, tablePattern } from "../../src/text/dates/words/words-table.ts";

describe("fold", () => {
  it.each([
    ["NOVEMBER", "november"],
    ["Août", "aout"],
    ["март", "март"],
    ["Ноябрь", "ноябрь"],
    ["Ёлка", "елка"],
    ["٦ نوفمبر ٢٠٢٤", "6 نوفمبر 2024"],
    ["۱۶ آبان ۱۴۰۳", "16 آبان 1403"],
    ["११ नवंबर २०२४", "11 नवंबर 2024"],
    ["๖ พฤศจิกายน", "6 พฤศจิกายน"],
    ["２０２４／１１／０６", "2024/11/06"],
    ["１６：２９", "16:29"],
    ["（共同）", "(共同)"],
    ["Kasım", "kasim"],
    ["İstanbul", "istanbul"],
    ["Źródło", "zrodlo"],
    ["aujourd’hui", "aujourd'hui"],
    ["3–5 — 7", "3-5 - 7"],
    ["6\u00a0ноября\u202f2024", "6 ноября 2024"],
    ["\u200f٦\u200f/\u200f١١", "6/11"],
    ["がつ", "がつ"],
    ["월", "월"],
    ["𑄶𑄷", "01"],
    ["ⓒ © Kyodo", "© © kyodo"],
  ])("%s → %s", (text, expected) => {
    expect(fold(text).text).toBe(expected);
  });

  it("keeps line ends apart from spaces", () => {
    expect(fold("a\nb\tc").text).toBe("a\nb c");
  });

  it("knows where each folded unit came from", () => {
    const text = "\u200fé 𑄶x";
    const folded = fold(text);
    expect(folded.text).toBe("e 0x");
    expect([0, 1, 2, 3, 4].map((index) => folded.at(index))).toEqual([1, 2, 3, 5, 6]);
    expect(text.slice(folded.at(2), folded.at(3))).toBe("𑄶");
  });

  it("has offsets that never fall and end at the text's end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = fold(text);
        const offsets = Array.from({ length: folded.text.length + 1 }, (_, i) => folded.at(i));
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(folded.at(folded.text.length)).toBe(text.length);
      }),
    );
  });

  it("is the same when folded twice", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it("joins spaces in words", () => {
    expect(foldWord("  In  den letzten ")).toBe("in den letzten");
  });
});

describe("anyOf", () => {
  const matches = (words: string[], text: string) => new RegExp(`^${anyOf(words)}`, "u").exec(text)?.[0];

  it("takes the longest word", () => {
    expect(matches(["11月", "1月", "1"], "11月6日")).toBe("11月");
    expect(matches(["nov", "november"], "november 6")).toBe("november");
    expect(matches(["nov", "november"], "nove")).toBe("nov");
  });

  it("lets dots be missing and spaces be long", () => {
    expect(matches(["p.m."], "pm")).toBe("pm");
    expect(matches(["p.m."], "p.m.")).toBe("p.m.");
    expect(matches(["a la"], "a  la")).toBe("a  la");
    expect(matches(["hr ago"], "hr. ago")).toBe("hr. ago");
  });

  it("matches nothing when there are no words", () => {
    expect(matches([], "")).toBeUndefined();
    expect(matches([""], "x")).toBeUndefined();
  });

  it("takes signs for themselves", () => {
    expect(matches(["(e)ko"], "(e)ko")).toBe("(e)ko");
    expect(matches(["a|b"], "a")).toBeUndefined();
    expect(new RegExp(`^${escapeRegex("1+1=(2)/[3]")}$`, "u").test("1+1=(2)/[3]")).toBe(true);
  });

  it("matches each of its words whole", () => {
    const word = fc.stringMatching(/^[a-z|()*+? ]{1,8}$/).map((text) => text.replace(/\s+/g, " ").trim());
    fc.assert(
      fc.property(
        fc.array(
          word.filter((text) => text !== ""),
          { minLength: 1 },
        ),
        (words) => {
          for (const one of words) expect(new RegExp(`^${anyOf(words)}$`, "u").test(one)).toBe(true);
        },
      ),
    );
  });

  it("makes keys without dots", () => {
    expect(keyOf("п.п.  ")).toBe("пп");
    expect(keyOf("hr.  ago")).toBe("hr ago");
  });

  it("reads listed words", () => {
    expect(listed(["a|b c", "d"])).toEqual(["a", "b c", "d"]);
  });
});

describe("tables of words", () => {
  const table = new TableBuilder<number>();
  const groups = [
    { forms: ["январь", "января"], value: 1 },
    { forms: ["март", "марта"], value: 3 },
    { forms: ["май", "мая"], value: 5 },
  ];
  for (const { forms, value } of groups) for (const form of forms) table.add(form, value);
  table.inflect(groups);
  table.abbreviate(groups);
  const built = table.build();

  it.each([
    ["январь", 1],
    ["января", 1],
    ["январе", 1],
    ["январём", 1],
    ["янв", 1],
    ["янв.", 1],
    ["марту", 3],
    ["мая", 5],
  ])("finds %s", (word, value) => {
    expect(lookUp(built, foldWord(word))).toBe(value);
  });

  it.each(["ма", "фев", "матч", ""])("does not find %j", (word) => {
    expect(lookUp(built, foldWord(word))).toBeUndefined();
  });

  it("matches inflected forms whole", () => {
    const pattern = new RegExp(`^${tablePattern(built)}(?!\\p{L})`, "u");
    expect(pattern.exec(foldWord("январём 2024"))?.[0]).toBe("январем");
    expect(pattern.exec("янв. 2024")?.[0]).toMatch(/^янв/);
  });

  it("drops a form that means two things", () => {
    const both = new TableBuilder<number>();
    both.add("mar", 2);
    both.add("mar", 3);
    expect(lookUp(both.build(), "mar")).toBeUndefined();
  });

  it("takes no figures and no punctuation for words", () => {
    const figures = new TableBuilder<number>();
    for (const form of ["11", "11.", " ", "-"]) figures.add(form, 11);
    expect(figures.build().exact.size).toBe(0);
  });
});
