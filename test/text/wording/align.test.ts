import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignWords } from "../../../src/text/wording/align.ts";
import { differenceOf, type Stretch } from "../../../src/text/wording/difference.ts";
import { readWording } from "../../../src/text/wording/pieces.ts";
import { wordsIn } from "../../../src/text/wording/words.ts";

function compared(asked: string, told: string, language = "en") {
  const { plain, breaks } = readWording(asked);
  const [askedWords, toldWords] = [wordsIn(plain, language), wordsIn(told, language)];
  const indexes = breaks.map((offset) => askedWords.findLastIndex(({ end }) => end <= offset));
  const alignment = alignWords(askedWords, toldWords, new Set(indexes));
  if (!alignment) return null;
  const parts = differenceOf({ text: told, words: toldWords }, { text: plain, words: askedWords }, alignment);
  return { ...alignment, parts, marked: marked(parts) };
}

const SIGNS = { same: ["", ""], dropped: ["[-", "-]"], added: ["[+", "+]"] } as const;
const marked = (parts: readonly Stretch[]) =>
  parts.map(({ kind, text }) => `${SIGNS[kind][0]}${text}${SIGNS[kind][1]}`).join("");

describe("words", () => {
  it("come with their places and folded keys, in every script", () => {
    const text = "Всё, «Ёлка»!";
    expect(wordsIn(text, "ru").map(({ start, end, key }) => [text.slice(start, end), key])).toEqual([
      ["Всё", "все"],
      ["Ёлка", "елка"],
    ]);
    expect(wordsIn("谷を売らない", "ja").length).toBeGreaterThan(2);
    expect(wordsIn("", "en")).toEqual([]);
  });

  it("are the same whether a text is long or short", () => {
    const sentence = "Nobody here will sell the valley to anyone. ";
    const long = wordsIn(sentence.repeat(100), "en");
    expect(long).toHaveLength(800);
    expect(long.at(-1)?.key).toBe("anyone");
    const dense = "谷".repeat(1_001);
    expect(wordsIn(dense, "zh").at(-1)?.end).toBe(1_001);
    expect(
      wordsIn("𠮷".repeat(500), "ja").every(({ key }) => !/^\p{Surrogate}|\p{Surrogate}$/u.test(key)),
    ).toBe(true);
  });
});

describe("alignment", () => {
  const told = "She rose. We will never sell the old mill to strangers, whatever they offer. Then she left.";

  it("finds the stretch that is meant", () => {
    expect(compared("never sell the mill to strangers", told)?.marked).toBe(
      "never sell the [-old -]mill to strangers",
    );
    expect(compared("We shall never sell the old mill", told)?.marked).toBe(
      "We [-will -][+shall +]never sell the old mill",
    );
  });

  it("takes exchanged words at the ends for what stands there", () => {
    expect(compared("They will never sell the old mill", told)?.marked).toBe(
      "[-We -][+They +]will never sell the old mill",
    );
    expect(compared("never sell the old house", told)?.marked).toBe("never sell the old [-mill-][+house+]");
  });

  it("shows exchanged places, case and punctuation", () => {
    expect(compared("sell the mill old to strangers", told)?.marked).toContain("[");
    expect(compared("we will never sell the Old mill", told)?.marked).toBe(
      "We will never sell the [-old -][+Old +]mill",
    );
    expect(compared("mill to strangers whatever they offer", told)?.marked).toBe(
      "mill to [-strangers, -][+strangers +]whatever they offer.",
    );
  });

  it("says how much agrees, in words and in letters", () => {
    const all = compared("never sell the old mill", told);
    expect(all?.similarity).toBe(1);
    expect(all?.likeness).toBe(1);
    const one = compared("never sell the old windmills", told);
    expect(one?.similarity).toBeCloseTo(0.8);
    expect(one?.likeness).toBeLessThan(0.8);
    expect(compared("completely unrelated", told)).toBeNull();
  });

  it("does not count what the asked text says was left out", () => {
    const cut = compared("We will never … to strangers", told);
    expect(cut?.similarity).toBe(1);
    expect(cut?.marked).toBe("We will never … to strangers");
  });

  it("works in languages without spaces", () => {
    const japanese = compared(
      "私たちは古い水車小屋を絶対に貸さない",
      "彼女は「私たちは古い水車小屋を絶対に売らない」と述べた。",
      "ja",
    );
    expect(japanese?.marked).toContain("私たちは古い水車小屋を絶対に");
    expect(japanese?.marked).toMatch(/\[-売.*-\]\[\+貸.*\+\]/u);
    const thai = compared("เราจะขายโรงสีเก่า", "เธอบอกว่าเราจะไม่ขายโรงสีเก่าเลย", "th");
    expect(thai?.marked).toContain("[-ไม่-]");
  });

  it("calls nothing a difference that ICU only cut differently", () => {
    const parts = differenceOf(
      { text: "谷間", words: [{ start: 0, end: 2, key: "谷間" }] },
      {
        text: "谷間",
        words: [
          { start: 0, end: 1, key: "谷" },
          { start: 1, end: 2, key: "間" },
        ],
      },
      {
        pairs: [],
        from: 0,
        to: 1,
        breaks: new Set(),
        omitted: new Set(),
        similarity: 0,
        likeness: 0,
        shared: 0,
      },
    );
    expect(parts).toEqual([{ kind: "same", text: "谷間" }]);
  });

  it("stays within bounds for long texts", () => {
    const long = "one two three four five six seven eight nine ten ".repeat(100);
    const started = performance.now();
    expect(compared(long.slice(0, 998), long)?.similarity).toBeGreaterThan(0.99);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("shows both texts whole, whatever they are", () => {
    const word = fc.constantFrom("mill", "the", "old", "sell", "we", "never", "river");
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (asked, against) => {
        const result = compared(asked, against);
        if (!result) return;
        const join = (kinds: readonly string[]) =>
          result.parts
            .filter(({ kind }) => kinds.includes(kind))
            .map((part) => part.text.trim())
            .join(" ");
        expect(join(["same", "added"])).toBe(asked);
        expect(` ${against} `).toContain(` ${join(["same", "dropped"])} `);
        expect(result.similarity).toBeLessThanOrEqual(1);
      }),
    );
  });
});
