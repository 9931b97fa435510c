import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparable } from "../../../src/text/wording/comparable.ts";
import { kindOf } from "../../../src/text/wording/signs.ts";

const same = (a: string, b: string) => expect(comparable(a).text).toBe(comparable(b).text);
const different = (a: string, b: string) => expect(comparable(a).text).not.toBe(comparable(b).text);

describe("comparable text", () => {
  it("takes marks of all languages for one another, and for nothing", () => {
    same("„Wir gehen“, sagte sie", "»Wir gehen«, sagte sie");
    same("«Мы уходим»", '"Мы уходим"');
    same("「行きます」と言った", "『行きます』と言った");
    same("‘We go’", "We go");
    same("צה״ל הודיע", 'צה"ל הודיע');
  });

  it("takes typographic apostrophes for plain ones, and keeps those inside words", () => {
    same("It’s the workers’ turn", "It's the workers' turn");
    same("l’accord", "l'accord");
    different("its", "it's");
  });

  it("takes dashes of all kinds for one another, with or without spaces", () => {
    same("We go — now", "We go – now");
    same("We go - now", "We go--now");
    same("5−3", "5-3");
    different("well-known", "well known");
  });

  it("takes ellipses of all kinds for one another", () => {
    same("well… yes", "well... yes");
    same("well . . . yes", "well … yes");
    same("ええと……はい", "ええと…はい");
    different("well. Yes", "well… Yes");
  });

  it("takes white space and what cannot be seen for nothing or one space", () => {
    same("we  go\u00a0\n now", "we go now");
    same("com\u00admittee of\u200b ten", "committee of ten");
    same("oui !", "oui!");
    same("AI を使う", "AIを使う");
    different("a part", "apart");
    different("we go", "wego");
  });

  it("takes widths and composed letters for one another", () => {
    same("ＡＢＣ １２３", "ABC 123");
    same("ｶﾞｽ", "ガス");
    same("cafe\u0301", "café");
    same("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글");
  });

  it("takes ё for е, and nothing else for another letter", () => {
    same("всё ещё", "все еще");
    same("Ёлка", "Елка");
    different("мой", "мои");
    different("Äpfel", "Apfel");
    different("us", "US");
    different("peace, and", "peace and");
    different("5 %", "5");
  });

  it("knows where each character comes from", () => {
    const original = "„Ｗ ir…“ ｶﾞｽ";
    const { text, starts, ends } = comparable(original);
    expect(starts).toHaveLength(text.length);
    const of = (sign: string) => original.slice(starts[text.indexOf(sign)], ends[text.indexOf(sign)]);
    expect(of("W")).toBe("Ｗ");
    expect(of("…")).toBe("…");
    expect(of("ガ")).toBe("ｶﾞ");
    const dots = comparable("a . . . b");
    expect([dots.starts[1], dots.ends[1]]).toEqual([2, 7]);
  });

  it("leaves out what it is told to", () => {
    expect(comparable("we [sic] go", [{ start: 3, end: 8 }]).text).toBe("we go");
  });

  it("keeps offsets in order and inside, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (original) => {
        const { text, starts, ends } = comparable(original);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        for (const [at, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(ends[at]).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });

  it("compares what it gives with itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (original) => {
        const { text } = comparable(original);
        // Decomposed signs may meet anew; a second pass must come to rest.
        const again = comparable(text).text;
        expect(comparable(again).text).toBe(again);
      }),
    );
  });
});

describe("kinds of signs", () => {
  it("tells letters with and without spaces between words, and what is none", () => {
    const kinds = ["a", "я", "字", "か", "ー", "ก", "한", "9", "\u0301", " ", "“", "’", "–", "〜", ".", ","];
    expect(kinds.map((sign) => kindOf(sign.codePointAt(0) ?? 0))).toEqual([
      ...["spaced", "spaced", "unspaced", "unspaced", "unspaced", "unspaced", "spaced", "spaced"],
      ...["combining", "space", "mark", "apostrophe", "dash", "other", "dot", "other"],
    ]);
  });
});
