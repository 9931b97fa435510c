import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/lexemes-fold.ts";

describe("fold", () => {
  it.each([
    ["en", "Café NAÏVE", "cafe naive"],
    ["en", "ﬁne ½ ①", "fine 1⁄2 1"],
    ["de", "Größe", "grosse"],
    ["tr", "İstanbul IĞDIR", "istanbul igdir"],
    ["az", "BAKI", "baki"],
    ["en", "BAKI", "baki"],
    ["ru", "Йошкар-Ола, ЁЖ", "йошкар-ола, еж"],
    ["be", "Ўладзімір", "ўладзімір"],
    ["uk", "Київ", "київ"],
    ["sr", "Ђорђе Đorđe", "ђорђе dorde"],
    ["ja", "ﾊﾟﾘ が", "パリ が"],
    ["ko", "한국", "한국"],
    ["hi", "कि", "कि"],
    ["th", "น้ำ", "น้ำ"],
    ["bn", "১২৩", "123"],
    ["my", "၁၂၃", "123"],
    ["ar", "إسلام آية", "اسلام ايه"],
    ["ar", "محـــمَّد", "محمد"],
    ["en", "Aﹷ Hawaiʻi", "a hawaii"],
  ])("%s: %s → %s", (language, text, expected) => {
    expect(fold(text, language)).toBe(expected);
  });

  it("takes composed and decomposed spelling for the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aéüйїўёŁかがक한") }), (text) => {
        expect(fold(text.normalize("NFD"), "en")).toBe(fold(text.normalize("NFC"), "en"));
      }),
    );
  });

  it("is done after one time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = fold(text, "en");
        expect(fold(once, "en")).toBe(once);
      }),
    );
  });
});
