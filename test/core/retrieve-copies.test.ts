/** Copies of one text are one result that names the others, and results are of many articles. */
import { describe, expect, it } from "vitest";
import { crowd, over, type Placed } from "./placed.ts";

const wire =
  "The dam at Nadorlym gave way on Sunday night after three weeks of rain, and four villages were emptied before dawn.";

/** `count` papers that print the same text. */
const copies = (count: number, cosine: number, text = wire): Record<string, Placed> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`copy${at}`, { text, cosine }]));

/** What came back: names, and the names of the copies beside each. */
async function found(articles: Readonly<Record<string, Placed>>, question = "Why?", limit = 10) {
  const { retrieve } = await over(articles);
  const { hits } = await retrieve(question, limit, {});
  return hits.map(({ passage, alsoIn }) => [
    passage.article.externalId,
    alsoIn.map(({ article }) => article.externalId).sort(),
  ]);
}

describe("a wire text in several papers", () => {
  it("is one result, the best, that says where else it stands", async () => {
    expect(
      await found({
        vestnik: { text: wire, cosine: 0.8 },
        courier: { text: wire, cosine: 0.9 },
        tea: { text: "Tea is cheap.", cosine: 0.5 },
        tribune: { text: wire, cosine: 0.7 },
      }),
    ).toEqual([
      ["courier", ["tribune", "vestnik"]],
      ["tea", []],
    ]);
  });

  it.each([
    ["edited lightly", wire.replace("three", "two")],
    ["cut", wire.replace(/, and four.*/, ".")],
    ["given a dateline", `HARSTEN (agency) – ${wire}`],
  ])("is known when it was %s", async (_what, text) => {
    expect(await found({ first: { text: wire, cosine: 0.9 }, second: { text, cosine: 0.88 } })).toEqual([
      ["first", ["second"]],
    ]);
  });

  it("is not what two reports of one event are", async () => {
    const report =
      "After weeks of rain the Nadorlym dam broke at night; people from four villages had to leave.";
    expect(
      await found({ first: { text: wire, cosine: 0.9 }, second: { text: report, cosine: 0.9 } }),
    ).toEqual([
      ["first", []],
      ["second", []],
    ]);
  });

  it("is two results once its numbers were corrected, each with its own copies", async () => {
    const told = (hurt: number) =>
      `Officials said on Monday that ${hurt} people were hurt when the old bridge at Orlim fell into the river.`;
    expect(
      await found({
        early: { text: told(12), cosine: 0.9 },
        late: { text: told(19), cosine: 0.89 },
        earlyCopy: { text: told(12), cosine: 0.88 },
        lateCopy: { text: told(19), cosine: 0.87 },
      }),
    ).toEqual([
      ["early", ["earlyCopy"]],
      ["late", ["lateCopy"]],
    ]);
  });

  it("is one result in English and in British English", async () => {
    const second: Placed = { text: wire.replace("three", "two"), cosine: 0.88, language: "en-GB" };
    expect(await found({ first: { text: wire, cosine: 0.9 }, second })).toEqual([["first", ["second"]]]);
  });

  it("brings the words of its copies along, for they may differ from its own", async () => {
    const edited = wire.replace("three", "two");
    const { retrieve } = await over({ a: { text: wire, cosine: 0.9 }, b: { text: edited, cosine: 0.8 } });
    const { hits } = await retrieve("Why?", 5, {});
    expect(hits.map(({ alsoIn }) => alsoIn.map(({ text }) => text))).toEqual([[edited]]);
  });

  it("is one result whichever search brought each copy", async () => {
    // The second copy's embedding lies far off, behind all that the index brings; only its words find it.
    const named = `Orsk said: ${wire}`;
    const result = await found(
      { near: { text: named, cosine: 0.9 }, ...crowd(60, 0.5), far: { text: named, cosine: 0.1 } },
      "Orsk",
      5,
    );
    expect(result[0]).toEqual(["near", ["far"]]);
    expect(result).toHaveLength(5);
  });

  it("counts an article once, however many of its passages hold the text, and never beside itself", async () => {
    const twice: Placed = { text: wire, cosine: 0.9, more: [{ text: wire, cosine: 0.8 }] };
    expect(await found({ first: twice, second: { ...twice, cosine: 0.85 } })).toEqual([
      ["first", ["second"]],
    ]);
  });
});

describe("a coverage full of copies", () => {
  it("is searched deeper, until there are as many results as were asked for", async () => {
    // Ninety papers print the nearest text; the first search brings nothing else.
    const result = await found({ ...copies(90, 0.9), ...crowd(8, 0.5) }, "Why?", 5);
    expect(result).toHaveLength(5);
    expect(result[0]?.[1]).toHaveLength(89);
    expect(result.slice(1).flatMap(([, others]) => others)).toEqual([]);
  });

  it("is searched deeper for a long article's sake as well", async () => {
    const more = Array.from({ length: 90 }, (_, at) => ({ text: `Part x${at}y of it.`, cosine: 0.9 }));
    const { order } = await over({ long: { text: "Part one.", cosine: 0.9, more }, ...crowd(8, 0.5) });
    const names = await order("Why?", 10);
    expect(names).toHaveLength(10);
    expect(names.filter((name) => name === "long")).toHaveLength(2);
  });

  it("gives fewer results where there is nothing else", async () => {
    expect(await found(copies(90, 0.9), "Why?", 5)).toHaveLength(1);
  });

  it("is not searched without end, however many results are wanted", async () => {
    const { retrieve } = await over({ ...copies(900, 0.9), other: { text: "Tea.", cosine: 0.1 } });
    for (const limit of [5, 50]) {
      // The other one lies beyond every depth that is worth a person's time.
      const { hits } = await retrieve("Why?", limit, {});
      expect(hits).toHaveLength(1);
      expect(hits[0]?.alsoIn.length).toBeGreaterThan(300);
      expect(hits[0]?.alsoIn.length).toBeLessThan(899);
    }
  });
});

describe("results", () => {
  it("have at most two passages of an article while there are others", async () => {
    const more = [0.89, 0.88, 0.87].map((cosine, at) => ({ text: `Part x${at}y of it.`, cosine }));
    const { order } = await over({
      long: { text: "Part one.", cosine: 0.9, more },
      other: { text: "Tea is cheap.", cosine: 0.3 },
    });
    expect(await order("Why?", 3)).toEqual(["long", "long", "other"]);
    expect(await order("Why?", 10)).toEqual(["long", "long", "other", "long", "long"]);
  });

  it("are of another publisher where two are about as near", async () => {
    const { order } = await over({
      first: { text: "The dam broke.", cosine: 0.9, source: "Courier" },
      same: { text: "It rained a lot.", cosine: 0.7, source: "Courier" },
      other: { text: "Water came at night.", cosine: 0.6995, source: "Tribune" },
    });
    expect(await order("Why?")).toEqual(["first", "other", "same"]);
  });
});
