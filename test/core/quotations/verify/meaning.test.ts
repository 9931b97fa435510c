import { describe, expect, it } from "vitest";
import { renders } from "../../../../src/core/quotations/verify/meaning.ts";
import { type QuotedArticle, saying, translatingEmbedder } from "../../../support/quoted-coverage.ts";
import { verifier } from "./verifying.ts";

const en = (text: string) => ({ text, language: "en" });
const de = (text: string) => ({ text, language: "de" });
const SURE = { cosine: 0.95, lead: 0.05, isDirect: true };

describe("whether a text renders another", () => {
  const asked = en("We will sell the mill to nobody before May.");
  const told = de("Wir werden die Mühle vor Mai niemandem verkaufen.");

  it("asks how near they are, and how much nearer than the next", () => {
    expect(renders(asked, told, SURE)).toBe(true);
    expect(renders(asked, told, { ...SURE, cosine: 0.89, lead: 0.05 })).toBe(false);
    expect(renders(asked, told, { ...SURE, cosine: 0.91, lead: 0.001 })).toBe(false);
    expect(renders(asked, told, { ...SURE, cosine: 0.91, lead: 0.03 })).toBe(true);
  });

  it("asks for more of what is not word for word", () => {
    expect(renders(asked, told, { ...SURE, cosine: 0.905 })).toBe(true);
    expect(renders(asked, told, { ...SURE, cosine: 0.905, isDirect: false })).toBe(false);
  });

  it("asks for more within one language", () => {
    const other = en("Before May we are going to sell nobody the mill.");
    expect(renders(asked, other, { ...SURE, cosine: 0.91, lead: 0.05 })).toBe(false);
    expect(renders(asked, other, { ...SURE, cosine: 0.96, lead: 0 })).toBe(true);
  });

  it.each([
    ["figures", en("We sold 40 mills."), de("Wir haben 50 Mühlen verkauft.")],
    ["figures left out", en("We sold many mills."), de("Wir haben 50 Mühlen verkauft.")],
    ["months", en("We sell the mill in May."), de("Wir verkaufen die Mühle im Juni.")],
    ["negation", en("We will sell the mill."), de("Wir werden die Mühle nicht verkaufen.")],
    ["names", en("We will sell to Tomas Reed."), { text: "Nous vendrons à Olga Brandt.", language: "fr" }],
  ])("asks for the same %s", (_, claim, ground) => {
    expect(renders(claim, ground, SURE)).toBe(false);
  });

  it("leaves numbers in words, and days that only one tells, alone", () => {
    expect(renders(en("Both of us sold mills."), de("Wir zwei haben Mühlen verkauft."), SURE)).toBe(true);
    expect(renders(en("We sell it on Monday."), de("Wir verkaufen sie bald."), SURE)).toBe(true);
  });
});

describe("a rendering", () => {
  const asked = "Nobody shall ever buy our mill";
  const german = "Unsere Mühle soll niemand jemals kaufen";
  const articles: readonly QuotedArticle[] = [
    {
      ...saying(german, "Olga Brandt"),
      body: `„${german}“, sagte Olga Brandt.`,
      language: "de",
      said: [{ words: german, by: "Olga Brandt" }],
    },
    saying("Rain will fall on the hills tomorrow", "Mira Oyel"),
    { body: "Es regnet. Der Fluss steigt seit Dienstag.", said: [], language: "de" },
  ];

  it("is found in another language, and is no exact quotation", async () => {
    const { verify } = await verifier(articles, translatingEmbedder([[german, asked]]));
    const result = await verify(asked);
    expect(result).toMatchObject({ verdict: "rendering", difference: null, nearest: null });
    expect(result.quotation?.text).toBe(german);
  });

  it("of another speaker only lies near", async () => {
    const { verify } = await verifier(articles, translatingEmbedder([[german, asked]]));
    expect((await verify(asked, { speaker: "Olga Brandt" })).verdict).toBe("rendering");
    const result = await verify(asked, { speaker: "Tomas Reed" });
    expect([result.verdict, result.quotation, result.nearest?.text]).toEqual(["not_found", null, german]);
  });

  it("may be running text, as nobody's quotation", async () => {
    const words = "The river is rising, as since Tuesday";
    const { verify } = await verifier(
      articles,
      translatingEmbedder([["Der Fluss steigt seit Dienstag.", words]]),
    );
    const { verdict, quotation } = await verify(words);
    expect([verdict, quotation?.direct, quotation?.speaker]).toEqual(["rendering", false, null]);
  });

  it("is nothing unrelated", async () => {
    const { verify } = await verifier(articles);
    const result = await verify("Taxes on salt were halved yesterday evening");
    expect([result.verdict, result.quotation]).toEqual(["not_found", null]);
    expect(result.nearest).not.toBeNull();
  });
});
