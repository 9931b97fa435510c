import { describe, expect, it } from "vitest";
import { alphabetLanguages, countLetters, misfit } from "../../src/text/language-alphabets.ts";
import { rankByNgrams } from "../../src/text/language-ngrams.ts";
import { samplePieces } from "../../src/text/language-sample.ts";
import { countScripts, largest, likelyLanguage, writingSystems } from "../../src/text/language-scripts.ts";
import { nearestSibling } from "../../src/text/language-siblings.ts";

describe("countScripts", () => {
  it.each([
    ["Latn", "abcÄñữﬁＡ"],
    ["Cyrl", "абвіѓ"],
    ["Grek", "αβγἀ"],
    ["Arab", "ابتپﷲ"],
    ["Hebr", "אבג"],
    ["Deva", "कखग"],
    ["Thai", "กขค"],
    ["Hang", "한글ㄱ"],
    ["Kana", "かなカナｶ"],
    ["Hani", "漢字𠮷"],
    ["Geor", "აბგ"],
    ["Armn", "աբգ"],
    ["Ethi", "ሀለሐ"],
    ["Khmr", "កខគ"],
    ["Mymr", "ကခဂ"],
    ["Taml", "அஆஇ"],
    ["Sinh", "අආඇ"],
    ["Tibt", "ཀཁག"],
  ])("%s: %s", (script, text) => {
    expect([...countScripts(text).keys()]).toEqual([script]);
  });

  it("counts no digits, signs and marks", () => {
    expect([...countScripts("123 ٣ १ ×÷ .,;!? “” — 。、 🎉 \u0301")]).toEqual([]);
  });

  it("weighs dense letters, and puts Han and kana together", () => {
    const counts = countScripts("漢字かな ab");
    expect(counts.get("Latn")).toBe(2);
    expect(writingSystems(counts).get("Jpan")).toBeGreaterThan(4);
    expect(largest(writingSystems(counts))?.key).toBe("Jpan");
    expect(largest(new Map())).toBeNull();
  });

  it("knows the language of scripts that one language writes", () => {
    expect(["Thai", "Grek", "Geor", "Hang", "Mlym", "Laoo"].map(likelyLanguage)).toEqual([
      "th",
      "el",
      "ka",
      "ko",
      "ml",
      "lo",
    ]);
  });
});

describe("alphabets", () => {
  it("count the letters that a language does not write", () => {
    const letters = countLetters("Їжак і вовк", "Cyrl");
    expect(letters?.total).toBe(9);
    expect(misfit(letters, "uk")).toBe(0);
    expect(misfit(letters, "ru")).toBeCloseTo(2 / 9);
    expect(misfit(letters, "bg")).toBeCloseTo(2 / 9);
  });

  it.each([
    ["be", "ўсё"],
    ["sr", "ђак"],
    ["mk", "ѓавол"],
    ["kk", "қала"],
    ["tt", "җир"],
    ["mn", "өвөл"],
  ])("%s alone writes %s, or nearly", (language, word) => {
    const letters = countLetters(word, "Cyrl");
    expect(misfit(letters, language)).toBe(0);
    expect(misfit(letters, "ru")).toBeGreaterThan(0);
    expect(misfit(letters, "bg")).toBeGreaterThan(0);
  });

  it("hold every letter of a plain text of their language", () => {
    expect(misfit(countLetters("این یک جملهٔ ساده است", "Arab"), "fa")).toBe(0);
    expect(misfit(countLetters("یہ ایک سادہ جملہ ہے", "Arab"), "ur")).toBe(0);
    expect(misfit(countLetters("یہ ایک سادہ جملہ ہے", "Arab"), "ar")).toBeGreaterThan(0.2);
  });

  it("are silent on other scripts and languages", () => {
    expect(countLetters("abc", "Latn")).toBeNull();
    expect(misfit(null, "ru")).toBe(0);
    expect(misfit(countLetters("абв", "Cyrl"), "xx")).toBe(0);
    expect(misfit(countLetters("123", "Cyrl"), "ru")).toBe(0);
    expect(alphabetLanguages("Cyrl")).toContain("kk");
    expect(alphabetLanguages("Cyrl")).not.toContain("ar");
    expect(alphabetLanguages("Arab")).toContain("ps");
    expect(alphabetLanguages("Latn")).toEqual([]);
  });
});

describe("nearestSibling", () => {
  const none = (): boolean => false;
  const all = (): boolean => true;

  it.each([
    ["id", "ms", "Latn", "Polis berkata lelaki itu ditahan kerana membeli barang daripada syarikat."],
    ["ms", "id", "Latn", "Polisi mengatakan pria itu ditahan karena membeli barang dari perusahaan."],
    ["nb", "nn", "Latn", "Eg veit ikkje kva dei gjer no."],
    ["nb", "da", "Latn", "Hvad gør de nu efter mødet, og hvem ved noget?"],
    ["hr", "sr", "Latn", "Posle dve nedelje deca su videla reku."],
    ["bg", "mk", "Cyrl", "Тој рече дека ќе дојде во Скопје."],
    ["hi", "mr", "Deva", "हे शहर मोठे आहे आणि जुने होते."],
    ["cs", "sk", "Latn", "Mestá, ktoré sú veľké, bol som tiež pri nich."],
  ])("%s → %s", (from, to, script, text) => {
    expect(nearestSibling(text, from, script, none)).toBe(to);
    expect(nearestSibling(text, to, script, none)).toBe(to);
  });

  it("keeps the language on a tie, and where n-grams know both and one word speaks against", () => {
    expect(nearestSibling("Jakarta dan Kuala Lumpur", "id", "Latn", none)).toBe("id");
    expect(nearestSibling("Muito bom unha", "pt", "Latn", all)).toBe("pt");
  });

  it("knows no siblings of other languages or in another script", () => {
    expect(nearestSibling("av hva noe", "fi", "Latn", none)).toBe("fi");
    expect(nearestSibling("дека ќе", "hr", "Cyrl", none)).toBe("hr");
  });
});

describe("rankByNgrams", () => {
  it("ranks over all pieces, each by its length", () => {
    const pieces = [
      "Die Bürgermeisterin bat alle, die am Fluss wohnen, ihre Häuser zu verlassen.",
      "Hello there.",
    ];
    const ranked = rankByNgrams(pieces);
    expect(ranked[0]?.language).toBe("de");
    expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
  });

  it("calls Norwegian nb, and has nothing to say of no text", () => {
    expect(rankByNgrams(["Jeg vet ikke hva de gjør nå, men hun kommer snart."])[0]?.language).toBe("nb");
    expect(rankByNgrams([])).toEqual([]);
  });
});

describe("samplePieces", () => {
  it("gives the whole of a short text, and joins short lines", () => {
    expect(samplePieces("One line.\nAnother.\n")).toEqual(["One line. Another."]);
    expect(samplePieces(" \n ")).toEqual([]);
  });

  it("takes a handful of pieces from any length, from its beginning to its end", () => {
    const lines = Array.from(
      { length: 5000 },
      (_, at) => `line ${at} of a text that is long enough for pieces`,
    );
    const pieces = samplePieces(lines.join("\n"));
    expect(pieces.length).toBeLessThanOrEqual(12);
    expect(pieces.join(" ").length).toBeLessThan(3000);
    expect(pieces[0]).toContain("line 0 ");
    expect(pieces.at(-1)).toContain("line 4999 ");
  });

  it("cuts long lines, with and without spaces", () => {
    for (const line of ["word ".repeat(150).trim(), "字".repeat(700)]) {
      const pieces = samplePieces(line);
      expect(pieces.length).toBeGreaterThan(2);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(215);
    }
  });

  it("leaves out addresses, handles and tags", () => {
    const text =
      "See https://example.com/a?b=c or www.example.org, mail desk@example.net, follow @desk and #flood.";
    expect(samplePieces(text)[0]?.replace(/\s+/g, " ")).toBe("See or mail , follow and");
  });
});
