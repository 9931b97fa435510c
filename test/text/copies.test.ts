/** How much of two texts is the same, in words or in characters. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areCopies, similarity, wordShingles } from "../../src/text/copies.ts";

const WIRE = `The river rose by two metres overnight, and the mayor of the town asked people near the bridge to leave
their homes before noon. Nobody was hurt, but forty houses stood in the water in the morning. The fire brigade brought
boats from the next town and carried the elderly to the school on the hill, where the Red Cross had put up beds. The
water is expected to fall on Thursday. Damage to the bridge will be looked at when it can be seen again, an engineer
of the ministry told reporters. Trains between the two cities remain suspended until Friday evening at the earliest.`;

const OTHER = `A court in the capital on Monday cleared three former ministers of fraud after a trial that lasted for
two years. The judges found that the contracts for the railway had been signed in good faith. The prosecutor said that
she would appeal. The railway was opened in spring, eighteen months late, and cost twice as much as planned.`;

const SAME = 0.8;

describe("similarity", () => {
  it("is 1 for the same text, whatever its case, width, quotes and line breaks", () => {
    expect(similarity(WIRE, WIRE)).toBe(1);
    expect(similarity(WIRE, WIRE.toUpperCase().replaceAll("\n", "  "))).toBe(1);
    expect(similarity("“A” was here today", '"a" was here, today!')).toBe(1);
  });

  it("sees a copy that was edited lightly", () => {
    const edited = WIRE.replace("overnight", "on Tuesday night").replace("forty", "40");
    expect(similarity(WIRE, edited)).toBeGreaterThanOrEqual(SAME);
  });

  it("sees a copy that was cut, or that stands within a longer text", () => {
    expect(similarity(WIRE, WIRE.slice(0, 250))).toBeGreaterThanOrEqual(SAME);
    expect(similarity(WIRE, `${OTHER}\n${WIRE}\n${OTHER}`)).toBe(1);
  });

  it("sees different texts, and one retold", () => {
    expect(similarity(WIRE, OTHER)).toBeLessThan(0.1);
    const retold =
      "Two metres of water came in the night. The mayor wants people at the bridge to go before noon.";
    expect(similarity(WIRE, retold)).toBeLessThan(SAME);
  });

  it("compares characters where words are not written apart", () => {
    const wire =
      "川は一晩で二メートル上昇し、市長は橋の近くの住民に正午までに避難するよう求めた。けが人はいないが、四十軒が浸水した。";
    expect(similarity(wire, wire.replace("正午", "昼"))).toBeGreaterThanOrEqual(SAME);
    expect(similarity(wire, wire.slice(0, 30))).toBeGreaterThanOrEqual(SAME);
    expect(
      similarity(wire, "首都の裁判所は月曜日、二年間の審理を経て元閣僚三人に無罪を言い渡した。"),
    ).toBeLessThan(0.2);
    expect(similarity(wire, WIRE)).toBe(0);
  });

  it("has no answer but 0 for texts that are too short", () => {
    expect(similarity("", "")).toBe(0);
    expect(similarity("", WIRE)).toBe(0);
    expect(similarity("…!", "…!")).toBe(0);
    expect(similarity("The river", WIRE)).toBe(0);
    expect(similarity("The river", "the river")).toBe(1);
  });

  it("is symmetric and within 0…1 for any texts", () => {
    const words = fc
      .array(fc.constantFrom("a", "b", "c", "日本", "語"), { maxLength: 12 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: "grapheme" })), words, (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("takes time that grows with the length only", () => {
    const before = process.cpuUsage().user;
    similarity(WIRE.repeat(300), OTHER.repeat(300));
    expect(process.cpuUsage().user - before).toBeLessThan(3_000_000);
  });
});

/** Whether two texts share so much, by their words. */
const same = (a: string, b: string, share = SAME) =>
  areCopies(wordShingles(a.split(/\s+/)), wordShingles(b.split(/\s+/)), share);

describe("areCopies", () => {
  it("sees a text again, cut, edited, or within a longer one", () => {
    expect(same(WIRE, WIRE, 1)).toBe(true);
    expect(same(WIRE, WIRE.slice(0, 250))).toBe(true);
    expect(same(WIRE, WIRE.replace("forty", "40"))).toBe(true);
    expect(same(WIRE, `${OTHER} ${WIRE} ${OTHER}`, 1)).toBe(true);
    expect(same(WIRE, OTHER, 0.1)).toBe(false);
  });

  it("is false for what is shorter than a shingle", () => {
    expect(same("The river", "The river")).toBe(false);
    expect(same("", WIRE)).toBe(false);
  });

  it("counts the share of the shorter text, exactly", () => {
    const letters = (text: string) => wordShingles(Array.from(text));
    // Of "abcdef" the other has abc, bcd and cde, and lacks def.
    const [a, b] = [letters("abcdef"), letters("abcdexyzxyz")];
    expect(areCopies(a, b, 0.75)).toBe(true);
    expect(areCopies(a, b, 0.76)).toBe(false);
  });

  it("does not depend on which of two texts comes first, nor falls with a smaller share", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "日本"), { maxLength: 20 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(words, words, share, share, (left, right, one, other) => {
        const [a, b] = [wordShingles(left), wordShingles(right)];
        expect(areCopies(a, b, one)).toBe(areCopies(b, a, one));
        if (areCopies(a, b, Math.max(one, other))) expect(areCopies(a, b, Math.min(one, other))).toBe(true);
        expect(areCopies(a, a, one)).toBe(left.length >= 3);
      }),
    );
  });
});

describe("wordShingles", () => {
  it("tell words, their order and their borders", () => {
    const of = (...words: string[]) => [...wordShingles(words)];
    expect(of("a", "b", "c")).toEqual(of("a", "b", "c"));
    const others = [of("c", "b", "a"), of("ab", "c", "d"), of("a", "bc", "d"), of("a", "b", "cd")];
    expect(new Set([of("a", "b", "c"), ...others].flat()).size).toBe(5);
    expect(of("a", "b")).toEqual([]);
    expect(of("a", "b", "c", "a", "b", "c")).toHaveLength(3);
  });

  it("hardly ever take two for one", () => {
    const words = Array.from({ length: 20_002 }, (_, at) => `word${at}`);
    expect(wordShingles(words).size).toBeGreaterThan(19_995);
  });
});

describe("texts compared again and again", () => {
  const sentence = (n: number) => `Ferry number ${n} left the harbour of Karvel in the morning.`;

  it("are as alike as they were, however many others were compared meanwhile", () => {
    const before = similarity(sentence(1), sentence(2));
    for (let n = 0; n < 3_500; n += 1) similarity(sentence(n), sentence(n + 1));
    expect(similarity(sentence(1), sentence(2))).toBe(before);
    expect(before).toBeGreaterThan(0.3);
    expect(before).toBeLessThan(1);
  });

  it("may be long", () => {
    const long = Array.from({ length: 300 }, (_, n) => sentence(n)).join(" ");
    expect(similarity(long, `${long} And one more of them left.`)).toBe(1);
    expect(similarity(long, sentence(7))).toBe(1);
    expect(similarity(long, "Nobody saw them come back to the bay.")).toBe(0);
  });

  it("may be compared by words with one and by characters with another", () => {
    const mixed = "港を出た船は夕方に戻る予定だという。";
    const words = sentence(3);
    expect(similarity(mixed, words)).toBe(0);
    expect(similarity(words, mixed)).toBe(0);
    expect(similarity(words, `${words} ${mixed.slice(0, 4)}`)).toBe(1);
    expect(similarity(mixed, `${mixed}船長は無事だ。`)).toBe(1);
  });
});
