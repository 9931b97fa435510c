/** What else than the passage's embedding ranks: its best sentence, names in any script, and how new it is. */
import { describe, expect, it } from "vitest";
import { weighPassages } from "../../src/core/passage-evidence.ts";
import { readQuestion } from "../../src/core/read-question.ts";
import { retriever } from "../../src/core/retrieve.ts";
import { over, type Placed } from "./placed.ts";

describe("a passage's best sentence", () => {
  const plain: Placed = { text: "It rained. Tea is cheap.", cosine: 0.6 };
  const told = (...cosines: [number, number]): Placed => ({
    text: "The dam broke. Nobody was hurt.",
    cosine: 0.5,
    sentences: [
      ["The dam broke.", cosines[0]],
      ["Nobody was hurt.", cosines[1]],
    ],
  });

  it("lifts a passage that as a whole is about something else", async () => {
    const { retrieve } = await over({ plain, told: told(0.9, 0.1) });
    const { hits } = await retrieve("Why?", 5, {});
    expect(hits.map(({ passage }) => passage.article.externalId)).toEqual(["told", "plain"]);
    expect(hits[0]?.sentence).toBeCloseTo(0.9);
    expect(hits[0]?.dense).toBeCloseTo(0.5);
    // Without sentences of its own the whole stands in.
    expect(hits[1]?.sentence).toBeCloseTo(0.6);
  });

  it("is the best of them, wherever it stands", async () => {
    expect(await (await over({ plain, told: told(0.1, 0.9) })).order("Why?")).toEqual(["told", "plain"]);
  });

  it("takes a passage down that only sounds near", async () => {
    expect(await (await over({ plain, told: { ...told(0.2, 0.1), cosine: 0.65 } })).order("Why?")).toEqual([
      "plain",
      "told",
    ]);
  });

  it("is compared for the passages that are nearest, when there are many", async () => {
    const far = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `far${at}`,
        { ...told(0.2, 0.2), text: `The dam broke. Nobody was hurt. x${at}y`, cosine: 0.3 - at / 1000 },
      ]),
    );
    const { order } = await over({ ...far, told: told(0.9, 0.1) });
    expect((await order("Why?"))[0]).toBe("told");
  });

  it("can be switched off, for measuring what it brings", async () => {
    const { archive, ...parts } = await over({ plain, told: told(0.9, 0.1) });
    const retrieve = retriever({ ...parts, passages: archive, weights: { sentence: 0 } });
    const { hits } = await retrieve("Why?", 5, {});
    expect(hits.map(({ passage }) => passage.article.externalId)).toEqual(["plain", "told"]);
  });
});

describe("names", () => {
  it.each([
    ["What did Hayashi say?", "Хаяси заявил об этом.", "ru"],
    ["Что сказал Хаяси сегодня утром?", "林氏がこう話した。", "ja"],
    ["林氏は何と言いましたか。", "Hayashi spoke of it.", "en"],
  ])("lift a passage in another script: %s – %s", async (question, text, language) => {
    const articles = {
      without: { text: "Il a parlé.", cosine: 0.505, language: "fr" },
      with: { text, cosine: 0.5, language },
    };
    const { order } = await over(articles);
    expect(await order(question)).toEqual(["with", "without"]);
  });

  it("find a passage that neither words nor the embedding bring", async () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`crowd${at}`, { text: `Item x${at}y.`, cosine: 0.5 }]),
    );
    const { order } = await over({
      ...crowd,
      named: { text: "Хаяси заявил.", cosine: 0.495, language: "ru" },
    });
    // The index alone brings the forty nearest.
    expect(await order("Why?")).not.toContain("named");
    expect((await order("Hayashi?"))[0]).toBe("named");
  });

  it("do not lift a passage for a word of its own language", async () => {
    const { retrieve } = await over({
      english: { text: "Orsk spoke of the Dam.", cosine: 0.5 },
      russian: { text: "Плотина прорвалась.", cosine: 0.52, language: "ru" },
    });
    const { hits } = await retrieve("What did Orsk say of the Dam?", 5, {});
    expect(hits.map(({ passage }) => passage.article.externalId)).toEqual(["russian", "english"]);
  });
});

describe("freshness", () => {
  const articles: Record<string, Placed> = {
    old: { text: "The dam holds.", cosine: 0.51, publishedAt: "2024-05-04" },
    undated: { text: "Der Damm hält.", cosine: 0.505, language: "de" },
    new: { text: "Le barrage tient.", cosine: 0.5, language: "fr", publishedAt: "2026-05-04" },
  };

  it("counts where the latest is asked for", async () => {
    const { order } = await over(articles);
    expect(await order("What is the latest on it?")).toEqual(["new", "old", "undated"]);
    expect(await order("Какие последние новости о плотине?")).toEqual(["new", "old", "undated"]);
  });

  it("counts nothing elsewhere", async () => {
    const { order } = await over(articles);
    expect(await order("Why was it built there?")).toEqual(["old", "undated", "new"]);
  });

  it("does not outvote what is clearly nearer", async () => {
    const { order } = await over({ ...articles, old: { text: "The dam holds.", cosine: 0.8 } });
    expect((await order("What is the latest on it?"))[0]).toBe("old");
  });
});

describe("a passage that is gone by the time it is weighed", () => {
  it("is left out, and the others are weighed, whichever search found them", async () => {
    const { archive, ...others } = await over({
      near: { text: "The dam broke.", cosine: 0.6 },
      named: { text: "Tea is cheap.", cosine: 0.4 },
    });
    const parts = { ...others, passages: archive };
    const question = await readQuestion("Why?", parts);
    const [near = 0, named = 0] = await archive.passageIds();
    const gone = 999;
    const dense = [near, gone].map((id) => ({ id, score: 0.6 }));
    const found = {
      dense,
      lexical: [{ id: named, score: 3 }],
      ids: [near, gone, named, 1_000],
      hasMore: false,
    };
    const weighed = await weighPassages(question, found, parts);
    expect(weighed.map(({ candidate: { id, lexical } }) => [id, lexical])).toEqual([
      [near, 0],
      [named, 3],
    ]);
    expect(weighed.map(({ candidate }) => candidate.passage)).toEqual([
      expect.closeTo(0.6),
      expect.closeTo(0.4),
    ]);
  });
});
