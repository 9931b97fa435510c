/** Short forms of names: initials, and what texts introduce in brackets. */
import { describe, expect, it } from "vitest";
import { abbreviationsOf } from "../../../src/core/timeline/abbreviations.ts";
import { telling } from "./tellings.ts";

const passages = (...texts: string[]) => texts.map((text) => telling({ text }).passage);

describe("abbreviationsOf", () => {
  it("takes the initials of three words and more, with and without dots", () => {
    const short = abbreviationsOf("Karvel Harbour Board", []);
    expect(short?.test("The KHB met.")).toBe(true);
    expect(short?.test("The K.H.B. met.")).toBe(true);
    for (const text of ["The khb met.", "The KHBX met.", "The Board met."])
      expect(short?.test(text)).toBe(false);
  });

  it("takes two initials only where a text introduces them", () => {
    expect(abbreviationsOf("Karvel Motors", [])).toBeNull();
    const short = abbreviationsOf("Karvel Motors", passages("Karvel Motors Corp. (KM) cut jobs."));
    expect(short?.test("KM hired again.")).toBe(true);
    expect(short?.test("It drove 30 km.")).toBe(false);
  });

  it("takes what a text introduces though it is no initials, and nothing else in brackets", () => {
    const found = (text: string) => abbreviationsOf("Lunvik Airlines", passages(text));
    expect(found("Lunvik Airlines (LUNA) flew.")?.test("Luna and LUNA")).toBe(true);
    for (const text of ["Lunvik Airlines (formerly Norlin) flew.", "Karvel (KA) and Lunvik Airlines flew."])
      expect(found(text)).toBeNull();
  });

  it("knows none of a single word, nor of a script without capitals", () => {
    expect(abbreviationsOf("Karvel", [])).toBeNull();
    expect(abbreviationsOf("林 芳 正", [])).toBeNull();
  });
});
