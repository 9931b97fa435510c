/** Which new articles are on a topic: names must stand there in whatever script, phrases lie nearer than what is about something else. */
import { describe, expect, it } from "vitest";
import { articlesOnTopic } from "../../../../src/core/digests/compose/fit-topic.ts";
import { CENTRES, digestCoverage, type Given } from "./digest-coverage.ts";

const ARTICLES: readonly Given[] = [
  { id: "before", text: "Yoshimasa Hayashi spoke about the lock gates of Karvel. Hayashi left early." },
  { id: "english", text: "In the harbour Yoshimasa Hayashi opened a school for skippers." },
  { id: "japanese", text: "林芳正官房長官が港を訪れた。", language: "ja" },
  { id: "russian", text: "Ёсимаса Хаяси открыл школу в порту.", language: "ru" },
  { id: "storm", text: "A storm hit the harbour of Selmok, boats sank and a school was closed." },
  { id: "hail", text: "Hail destroyed the cherries of Torvik. Farmers ask for help." },
];

/** As if all texts were a little alike: those in another script have no word in common with the topic. */
const A_LITTLE = CENTRES.topics.map(() => -0.03);
const ALIKE = { topics: A_LITTLE, passages: A_LITTLE };

interface FittingOptions {
  readonly centres?: typeof CENTRES | null;
  readonly after?: string;
  readonly only?: readonly string[];
  readonly given?: readonly Given[];
}

async function fitting(
  topic: string,
  { after = "before", only, given = ARTICLES, centres = CENTRES }: FittingOptions = {},
) {
  const { archive, rankWanted, index, sequenceOf } = await digestCoverage(given);
  const news = await archive.storyNews(sequenceOf(after) || 0, Number.MAX_SAFE_INTEGER);
  const wanted = news
    .flatMap(({ fresh }) => fresh)
    .filter(({ externalId }) => only?.includes(externalId) ?? true);
  const names = new Map(wanted.map(({ id, externalId }) => [id, externalId]));
  const found = await articlesOnTopic(
    topic,
    { filter: { afterSequence: sequenceOf(after) || 0 }, articles: new Set(names.keys()) },
    { rankWanted, index, centres },
  );
  for (const fit of found.values()) {
    expect(fit).toBeGreaterThanOrEqual(0);
    expect(fit).toBeLessThanOrEqual(1);
  }
  return [...found.keys()].map((id) => names.get(id)).sort();
}

describe("a name", () => {
  it("must stand in the article, in whatever script", async () => {
    expect(await fitting("Hayashi", { centres: ALIKE })).toEqual(["english", "japanese", "russian"]);
  });

  it("brings nothing where no new article has it, though others are about such things", async () => {
    expect(await fitting("Hayashi", { only: ["storm", "hail"] })).toEqual([]);
    expect(await fitting("Hayashi", { after: "russian" })).toEqual([]);
  });
});

describe("a phrase", () => {
  it("brings what lies near, and nothing else", async () => {
    expect(await fitting("cherries destroyed by hail")).toEqual(["hail"]);
    expect(await fitting("storm harbour boats sank")).toEqual(["storm"]);
  });

  it("brings nothing where nothing lies near", async () => {
    expect(await fitting("parliament votes on pensions")).toEqual([]);
  });

  it("looks at the new articles only that are asked about", async () => {
    expect(await fitting("cherries destroyed by hail", { only: ["storm"] })).toEqual([]);
    expect(await fitting("the lock gates of Karvel")).not.toContain("before");
  });

  it("brings what lies near what has its words, in another language too", async () => {
    const given = [
      ...ARTICLES,
      { id: "title", title: "Ferry sinks", text: "Orlan Tarvik 4417 Merrow Selkie 88 Quay Dunmoor." },
      { id: "alike", text: "Orlan Tarvik 4417 Merrow Selkie 88 Quay Dunmoor Ferry.", language: "ru" },
    ];
    expect(await fitting("ferry sinks", { given })).toEqual(["alike", "title"]);
    const without = given.filter(({ id }) => id !== "title");
    expect(await fitting("ferry sinks", { given: without })).toEqual([]);
  });

  it("is found without centres, which another model lacks", async () => {
    expect(await fitting("cherries destroyed by hail", { centres: null })).toEqual(["hail"]);
  });

  it("is found where everything is about it", async () => {
    const given = [1, 2, 3].map((n) => ({
      id: `hail ${n}`,
      text: `Hail destroyed the cherries of Torvik ${n}.`,
    }));
    expect(await fitting("cherries destroyed by hail", { given, after: "" })).toHaveLength(3);
  });
});
