/** Which new articles are on a topic: names must stand there in whatever script, phrases lie nearer than what is about something else. */
import { describe, expect, it } from "vitest";
import { articlesOnTopic } from "../../../src/core/digests/fit-topic.ts";
import { digestCoverage, type Given } from "./digest-coverage.ts";

const ARTICLES: readonly Given[] = [
  { id: "before", text: "Yoshimasa Hayashi spoke about the lock gates of Karvel. Hayashi left early." },
  { id: "english", text: "In the harbour Yoshimasa Hayashi opened a school for skippers." },
  { id: "japanese", text: "林芳正官房長官が港を訪れた。", language: "ja" },
  { id: "russian", text: "Ёсимаса Хаяси открыл школу в порту.", language: "ru" },
  { id: "storm", text: "A storm hit the harbour of Selmok, boats sank and a school was closed." },
  { id: "hail", text: "Hail destroyed the cherries of Torvik. Farmers ask for help." },
];

async function fitting(
  topic: string,
  {
    unrelated = 0.3,
    after = "before",
    only,
  }: { unrelated?: number; after?: string; only?: readonly string[] } = {},
) {
  const { archive, rankWanted, sequenceOf } = await digestCoverage(ARTICLES);
  const news = await archive.storyNews(sequenceOf(after), Number.MAX_SAFE_INTEGER);
  const wanted = news
    .flatMap(({ fresh }) => fresh)
    .filter(({ externalId }) => only?.includes(externalId) ?? true);
  const names = new Map(wanted.map(({ id, externalId }) => [id, externalId]));
  const found = await articlesOnTopic(
    topic,
    { filter: { afterSequence: sequenceOf(after) }, articles: new Set(names.keys()) },
    { rankWanted, unrelated: () => unrelated },
  );
  for (const fit of found.values()) {
    expect(fit).toBeGreaterThanOrEqual(0);
    expect(fit).toBeLessThanOrEqual(1);
  }
  return [...found.keys()].map((id) => names.get(id)).sort();
}

describe("a name", () => {
  it("must stand in the article, in whatever script", async () => {
    expect(await fitting("Hayashi", { unrelated: -1 })).toEqual(["english", "japanese", "russian"]);
  });

  it("brings nothing where no new article has it, though others are about such things", async () => {
    expect(await fitting("Hayashi", { unrelated: -1, only: ["storm", "hail"] })).toEqual([]);
    expect(await fitting("Hayashi", { unrelated: -1, after: "russian" })).toEqual([]);
  });

  it("needs the article to lie above what is about something else", async () => {
    expect(await fitting("Hayashi", { unrelated: 1 })).toEqual([]);
  });
});

describe("a phrase", () => {
  it("brings what lies near, and nothing else", async () => {
    expect(await fitting("cherries destroyed by hail")).toEqual(["hail"]);
    expect(await fitting("storm harbour boats sank")).toEqual(["storm"]);
  });

  it("brings nothing where all lies as far as what is about something else", async () => {
    expect(await fitting("parliament voted on pensions", { unrelated: 0.5 })).toEqual([]);
  });

  it("looks at the new articles only that are asked about", async () => {
    expect(await fitting("cherries destroyed by hail", { only: ["storm"] })).toEqual([]);
    expect(await fitting("the lock gates of Karvel")).not.toContain("before");
  });
});
