import { describe, expect, it } from "vitest";
import { cleanPage } from "../../src/text/clean.ts";
import { isPlain, plainParts } from "../../src/text/clean-plain.ts";
import { findTitle, standfirsts, titleText } from "../../src/text/clean-title.ts";
import { judgeUnits } from "../../src/text/furniture.ts";
import { splitUnits } from "../../src/text/lines.ts";

const judged = (...lines: readonly string[]) => judgeUnits(splitUnits(lines.join("\n\n")));

const FI = "Kaupunki kertoi maanantaina, että joen ylittävä silta on jälleen avoinna liikenteelle.";
const FI_MORE = "Matka sairaalaan lyhenee, ja liikenne sujuu taas normaalisti koko alueella.";
const JA = "港に架かる新しい橋が月曜日に開通したと市が発表した。";
const JA_MORE = "市長は式典で、工事に三年かかったと述べた。";

describe("isPlain", () => {
  it("holds for bare texts, with and without a headline", () => {
    expect(isPlain(judged(FI, FI_MORE))).toBe(true);
    expect(isPlain(judged("新しい橋が月曜日に開通", JA, JA_MORE))).toBe(true);
  });

  it("fails with a menu, and with a foot of two marks", () => {
    expect(isPlain(judged("Etusivu", "Urheilu", "Sää", FI, FI_MORE))).toBe(false);
    expect(isPlain(judged(FI, FI_MORE, "© 2024", "www.example.org"))).toBe(false);
  });

  it("does not hold a list that a colon announced against a text", () => {
    const list = ["- leipä", "- maito", "- suola"];
    expect(isPlain(judged("Tuokaa mukananne nämä tavarat:", ...list, FI, FI_MORE))).toBe(true);
    expect(isPlain(judged(FI, "- leipä", "- maito", "- suola", FI_MORE))).toBe(false);
  });
});

describe("plainParts", () => {
  it("takes the headline off the top and a mark off the foot", () => {
    const units = judged("Silta avattiin jälleen liikenteelle", FI, FI_MORE, "© 2024");
    const { title, kept } = plainParts(units);
    expect(title?.text).toBe("Silta avattiin jälleen liikenteelle");
    expect([...kept].map((unit) => unit.text)).toEqual([FI, FI_MORE]);
  });

  it("has no title where a sentence opens the text", () => {
    expect(plainParts(judged(JA, JA_MORE)).title).toBeNull();
  });
});

describe("findTitle", () => {
  it("prefers Markdown's mark, and leaves it out of the title", () => {
    const units = judged("Etusivu ja uutiset", "# Silta on avoinna", "Toinen rivi tässä", FI);
    expect(findTitle(units, 3, FI)).toBe(1);
    expect(units[1] && titleText(units[1])).toBe("Silta on avoinna");
  });

  it("takes the line that the article echoes", () => {
    const units = judged("Etusivu", "Urheilu", "Joen ylittävä silta avoinna", "Jaa", FI, FI_MORE);
    expect(findTitle(units, 4, `${FI}\n${FI_MORE}`)).toBe(2);
  });

  it("is null without lines above", () => {
    expect(findTitle(judged(FI), 0, FI)).toBeNull();
  });
});

describe("standfirsts", () => {
  it("are sentences between headline and article, no bylines", () => {
    const units = judged("Silta avoinna", "Liikenne sujuu.", "Aino Virta", "12.5.2024", FI);
    expect(standfirsts(units, 0, 4).map((unit) => unit.text)).toEqual(["Liikenne sujuu."]);
  });
});

describe("cleanPage in more languages", () => {
  it("takes a Finnish article out of its menus, and says why the rest went", () => {
    const menu = ["Etusivu", "Urheilu", "Sää", "Talous"];
    const page = [...menu, "Joen ylittävä silta avoinna", FI, FI_MORE, "© 2024 Lehti", "Yhteystiedot"];
    const cleaned = cleanPage(page.join("\n\n"));
    expect(cleaned).toMatchObject({ title: "Joen ylittävä silta avoinna", body: `${FI}\n\n${FI_MORE}` });
    expect(cleaned.head).toEqual(menu);
    expect(cleaned.tail).toEqual(["© 2024 Lehti", "Yhteystiedot"]);
    expect(cleaned.report).toEqual({
      keptLines: 3,
      removedLines: 6,
      reasons: { before: 4, copyright: 1, after: 1 },
    });
  });

  it("takes a Japanese article out of its menus", () => {
    const page = ["ホーム", "スポーツ", "天気", "港に新しい橋が開通", JA, JA_MORE, "お問い合わせ", "© 2024"];
    expect(cleanPage(page.join("\n\n"))).toMatchObject({
      title: "港に新しい橋が開通",
      body: `${JA}\n\n${JA_MORE}`,
    });
  });
});
