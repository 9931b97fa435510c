/** Words that a check of statements turns on: negations, opposites, units, quotation marks. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { negationsIn } from "../../src/text/negation.ts";
import { contradiction, polarityOf } from "../../src/text/polarity.ts";
import { isVerbatim, quotedStrings } from "../../src/text/quoted-strings.ts";
import { unitsDiffer, unitsIn } from "../../src/text/units.ts";

describe("negationsIn", () => {
  it.each<[string, string, number]>([
    ["en", "He didn’t go.", 1],
    ["en", "He went.", 0],
    ["en", "He is not here, and the others of his party are not coming either.", 2],
    ["fr", "Il n’est pas venu.", 1],
    ["ru", "Никто ничего не сказал.", 1],
    ["bg", "Той не е без вина.", 2],
    ["de", "Keiner kam.", 1],
    ["tr", "Bunu bilmiyorum.", 1],
    ["ja", "彼は行かなかった。", 1],
    ["ja", "彼は行かなければ…必ず行く。", 1],
    ["zh", "他非常高兴。", 0],
    ["zh", "他没有来。", 1],
    ["vi", "Ông không đến.", 1],
    ["ar", "لم يذهب الرجل.", 1],
    ["id", "Dia tidak pergi.", 1],
    ["nb", "Han kom ikke.", 1],
  ])("%s: %s", (language, text, count) => {
    expect(negationsIn(text, language)).toBe(count);
  });

  it("says when it does not know a language", () => {
    expect(negationsIn("Wesula.", "zu")).toBeNull();
    expect(negationsIn("Non.", "fr-CA")).toBe(1);
  });
});

describe("polarity", () => {
  const compare = (a: readonly [string, string], b: readonly [string, string]) => {
    const [said, told] = [polarityOf(a[1], a[0]), polarityOf(b[1], b[0])];
    return said && told && contradiction(said, told);
  };

  it("finds opposites between languages, in both directions", () => {
    expect(compare(["en", "Prices fell."], ["de", "Die Preise stiegen."])).toBe("change");
    expect(compare(["de", "Die Preise stiegen."], ["en", "Prices fell."])).toBe("change");
    expect(compare(["en", "Prices rose."], ["de", "Die Preise stiegen."])).toBeNull();
    expect(compare(["en", "Her brother won."], ["en", "Her brother won, her sister lost."])).toBeNull();
  });

  it("lets doubt be added and not taken away", () => {
    expect(compare(["en", "He may have fled."], ["fr", "Il a fui."])).toBeNull();
    expect(compare(["en", "He has fled."], ["fr", "Il a peut-être fui."])).toBe("hedge");
  });

  it("knows nothing of other languages", () => {
    expect(polarityOf("Cene su porasle.", "sr")).toBeNull();
  });
});

describe("units", () => {
  it("are told apart within one kind of measure", () => {
    const units = (language: string, text: string) => unitsIn(text, language);
    expect(unitsDiffer(units("en", "5 miles"), units("ru", "5 километров"))).toBe("length");
    expect(unitsDiffer(units("en", "5 kilometres"), units("ru", "5 километров"))).toBeNull();
    expect(unitsDiffer(units("en", "$5"), units("de", "5 Euro"))).toBe("money");
    expect(unitsDiffer(units("en", "$5"), units("de", "5 Kilometer"))).toBeNull();
  });
});

describe("quoted strings", () => {
  it.each<[string, string[]]>([
    ["He said “yes” and «no».", ["yes", "no"]],
    ["Er sagte „ja“ und »nein«.", ["ja", "nein"]],
    ["彼は「はい」と『いいえ』。", ["はい", "いいえ"]],
    ["It's the dogs' \"day\".", ["day"]],
    ["He said 'it's over' today.", ["it's over"]],
    ["An “open end", ["open end"]],
    ["Nothing here, isn't it?", []],
  ])("%s", (text, inner) => {
    expect(quotedStrings(text).map((one) => one.inner)).toEqual(inner);
  });

  it("are verbatim whatever the marks, dashes and spaces, and only as whole words", () => {
    expect(isVerbatim("it’s  over—now.", "He said: 'it's over–now!'")).toBe(true);
    expect(isVerbatim("over", "overture")).toBe(false);
    expect(isVerbatim("It is over", "it is over")).toBe(false);
    expect(isVerbatim("終わった", "もう終わったと言った")).toBe(true);
  });

  it("spans hold what they say", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', "“", "”", "«", "»", "'", "a", "b ", "「", "」")), (signs) => {
        const text = signs.join("");
        for (const { start, end, inner } of quotedStrings(text))
          expect(text.slice(start, end)).toContain(inner);
      }),
      { numRuns: 200 },
    );
  });
});
