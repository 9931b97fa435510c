/** `verify`: whose words they are. */
import { describe, expect, it } from "vitest";
import { type QuotedArticle, saying } from "../../../support/quoted-coverage.ts";
import { verifier } from "./verifying.ts";

const MILL = "We will never sell the old mill";
const ROAD = "The road to the coast stays closed";
const BRIDGE = "Nobody shall pay for the bridge";

const HARBOUR = "Our harbour never sleeps in winter";

const ARTICLES: readonly QuotedArticle[] = [
  saying(MILL, "Olga Brandt"),
  saying(MILL, "Tomas Reed"),
  { body: `Olga Brandt came late. “${ROAD},” he said.`, said: [{ words: ROAD, by: "he", cue: "said" }] },
  saying(BRIDGE, "Yoshimasa Hayashi"),
  { body: `Nothing new, says Olga Brandt: ${ROAD.toLowerCase()}, as everybody can see.`, said: [] },
  {
    body: "Der Minister kam, Olga Brandt nicht. „Die Straße bleibt gesperrt“, sagte der Minister.",
    said: [{ words: "Die Straße bleibt gesperrt", by: "der Minister", cue: "sagte" }],
    language: "de",
  },
  {
    body: `The Dorvan president came. “${HARBOUR},” the Dorvan president said.`,
    said: [{ words: HARBOUR, by: "The Dorvan president", cue: "said" }],
  },
  {
    body: "박영희 시장은 “우리는 등대를 결코 팔지 않을 것이다”라고 말했다.",
    said: [{ words: "우리는 등대를 결코 팔지 않을 것이다", by: "박영희" }],
    language: "ko",
  },
  saying("The lighthouse keeps its lamp", "a spokesman for Mira Oyel"),
];

const { verify } = await verifier(ARTICLES);
const outcome = async (text: string, speaker: string) => {
  const { verdict, quotation, claimedSpeaker } = await verify(text, { speaker });
  return [verdict, quotation?.speaker?.name, claimedSpeaker];
};

describe("a claimed speaker", () => {
  it("wins where several are quoted with the same words", async () => {
    expect(await outcome(MILL, "Reed")).toEqual(["exact", "Tomas Reed", "Reed"]);
    expect(await outcome(MILL, "Olga Brandt")).toEqual(["exact", "Olga Brandt", "Olga Brandt"]);
  });

  it("is refuted by somebody else's name", async () => {
    expect(await outcome(BRIDGE, "Olga Brandt")).toEqual([
      "other_speaker",
      "Yoshimasa Hayashi",
      "Olga Brandt",
    ]);
  });

  it("is known in any script", async () => {
    expect((await outcome(BRIDGE, "Хаяси"))[0]).toBe("exact");
    expect((await outcome(BRIDGE, "林芳正"))[0]).toBe("exact");
    expect((await outcome(BRIDGE, "Брандт"))[0]).toBe("other_speaker");
  });

  it("is contradicted by no pronoun, no role and no running text", async () => {
    expect((await outcome(ROAD, "Olga Brandt"))[0]).toBe("exact");
    expect((await outcome("Die Straße bleibt gesperrt", "Olga Brandt"))[0]).toBe("exact");
    expect((await outcome("as everybody can see", "Olga Brandt"))[0]).toBe("exact");
  });

  it("is refuted by an article that nowhere names them, in any script", async () => {
    expect((await outcome(ROAD, "Yoshimasa Hayashi"))[0]).toBe("other_speaker");
    expect((await outcome(ROAD, "Ёсимаса Хаяси"))[0]).toBe("other_speaker");
    expect((await outcome("as everybody can see", "Tomas Reed"))[0]).toBe("other_speaker");
    // Whoever a role means may be meant by “he”.
    expect((await outcome(ROAD, "the minister"))[0]).toBe("exact");
  });

  it("is not refuted by an office that may be theirs", async () => {
    const result = await verify(HARBOUR, { speaker: "Vera Lund" });
    expect([result.verdict, result.relation]).toEqual(["exact", "unknown"]);
  });

  it("is not refuted by a spelling that cannot be compared", async () => {
    const result = await verify("우리는 등대를 결코 팔지 않을 것이다", { speaker: "Park Young-hee" });
    expect([result.verdict, result.relation]).toEqual(["exact", "unknown"]);
  });

  it("is not whom somebody speaks for", async () => {
    const result = await verify("The lighthouse keeps its lamp", { speaker: "Mira Oyel" });
    expect([result.verdict, result.relation]).toEqual(["exact", "unknown"]);
  });

  it("stands in a relation to who said it, which is told", async () => {
    const relation = async (text: string, speaker: string | null) =>
      (await verify(text, speaker === null ? {} : { speaker })).relation;
    expect(await relation(BRIDGE, "Hayashi")).toBe("same");
    expect(await relation(BRIDGE, "Olga Brandt")).toBe("other");
    expect(await relation(ROAD, "Olga Brandt")).toBe("unknown");
    expect(await relation(BRIDGE, null)).toBeNull();
    expect(await relation("Whales have sung over the moon tonight", "Olga Brandt")).toBeNull();
  });

  it("is told what was altered in somebody else's words", async () => {
    const result = await verify("Nobody must pay for the bridge", { speaker: "Olga Brandt" });
    expect(result.verdict).toBe("other_speaker");
    expect(result.difference).not.toBeNull();
  });

  it("is unknown unless somebody names one", async () => {
    expect((await verify(BRIDGE)).claimedSpeaker).toBeNull();
    expect((await verify(BRIDGE)).verdict).toBe("exact");
  });
});
