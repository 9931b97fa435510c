/** `verify`: messages that quote somebody, and quotations that quote somebody. */
import { describe, expect, it } from "vitest";
import { readClaims } from "../../../../src/core/quotations/verify/claims.ts";
import { type QuotedArticle, saying } from "../../../support/quoted-coverage.ts";
import { verifier } from "./verifying.ts";

const MILL = "We will never sell the old mill to strangers";
const BRIDGE = "Nobody in this town shall pay for the new bridge";
const NESTED = "He called our plan “a disaster for the valley” and left the room";

const ARTICLES: readonly QuotedArticle[] = [
  saying(MILL, "Olga Brandt"),
  saying(BRIDGE, "Tomas Reed"),
  { body: `«${NESTED}», said Mira Oyel.`, said: [{ words: NESTED, by: "Mira Oyel", cue: "said" }] },
];
const { verify } = await verifier(ARTICLES);

describe("reading claims", () => {
  it("strips the marks around a quotation, also two pairs", () => {
    expect(readClaims(` “${MILL}.” `)).toMatchObject({ whole: `${MILL}.`, isMarked: true });
    expect(readClaims(`„»${MILL}«“`).whole).toBe(MILL);
    expect(readClaims("「水車小屋を売らない」").whole).toBe("水車小屋を売らない");
  });

  it("takes a text without marks for one quotation", () => {
    expect(readClaims(MILL)).toMatchObject({ whole: MILL, isMarked: false, quoted: [], isMessage: false });
  });

  it("finds the quotations of a message and their speakers", () => {
    const claims = readClaims(`Olga Brandt said: “${MILL}.” Tomas Reed answered: “${BRIDGE}.”`);
    expect(claims.isMessage).toBe(true);
    expect(claims.quoted.map(({ speaker }) => speaker)).toEqual(["Olga Brandt", "Tomas Reed"]);
  });

  it("keeps marks that hold nothing", () => {
    expect(readClaims("“”").whole).toBe("“”");
  });
});

describe("a message", () => {
  it("is verified by what it quotes, and by whom", async () => {
    const result = await verify(`Olga Brandt said: “${MILL}.”`);
    expect(result).toMatchObject({ verdict: "exact", claimedSpeaker: "Olga Brandt", more: [] });
    expect(result.text).toBe(`${MILL}.`);
    expect(result.quotation?.externalId).toBe("a0");
  });

  it("is wrong about the speaker where another one said it", async () => {
    expect(await verify(`Olga Brandt said: “${BRIDGE}.”`)).toMatchObject({
      verdict: "other_speaker",
      claimedSpeaker: "Olga Brandt",
    });
  });

  it("is verified by what it quotes where much else is in it, as long as nothing has it whole", async () => {
    const result = await verify(
      `Is it true what everybody at my table kept telling me last night, “${MILL}”, or not?`,
    );
    expect([result.verdict, result.text]).toEqual(["exact", MILL]);
  });

  it("is verified by what it asks or denies that somebody said", () => {
    expect(readClaims(`Did Olga Brandt really say “${MILL}”?`).quoted).toMatchObject([{ text: MILL }]);
    expect(readClaims(`Olga Brandt never said “${MILL}”.`).quoted).toMatchObject([{ text: MILL }]);
  });

  it("is taken whole where next to nothing of it is quoted", () => {
    const text =
      "What everybody at my table kept telling me for hours was that the mayor is “tired”, as they say, of us all.";
    expect(readClaims(text)).toMatchObject({ isMessage: false, isQuoting: false });
  });

  it("gets a verdict for each quotation", async () => {
    const result = await verify(
      `Olga Brandt said: “${MILL}.” Tomas Reed answered: “Nobody shall pay for my new house.”`,
    );
    expect(result.verdict).toBe("exact");
    expect(result.more).toHaveLength(1);
    expect(result.more[0]?.verdict).not.toBe("exact");
    expect(result.more[0]?.claimedSpeaker).toBe("Tomas Reed");
  });

  it("gets at most six of them", async () => {
    const many = `Olga Brandt said: “${MILL}.” `.repeat(9);
    expect((await verify(many)).more).toHaveLength(5);
  });

  it("believes who is named beside it more than what it says", async () => {
    const result = await verify(`Olga Brandt said: “${BRIDGE}.”`, { speaker: "Tomas Reed" });
    expect(result).toMatchObject({ verdict: "exact", claimedSpeaker: "Tomas Reed" });
  });
});

describe("a quotation that quotes somebody", () => {
  it("is verified whole", async () => {
    const result = await verify(NESTED);
    expect(result).toMatchObject({ verdict: "exact", text: NESTED, claimedSpeaker: null, more: [] });
    expect(result.quotation?.externalId).toBe("a2");
  });

  it("is verified whole where it was altered", async () => {
    const result = await verify(NESTED.replace("left", "entered"));
    expect([result.verdict, result.quotation?.externalId]).toEqual(["near", "a2"]);
  });

  it("is verified whole where marks stand around it", async () => {
    const { verdict, text } = await verify(`„${NESTED.replaceAll(/[“”]/g, "'")}“`);
    expect([verdict, text.startsWith("He called")]).toEqual(["exact", true]);
  });
});
