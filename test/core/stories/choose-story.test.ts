/** The story of an article is found among those of its neighbours, over the stored passages of a small archive. */
import { beforeEach, describe, expect, it } from "vitest";
import type { NewArticle } from "../../../src/core/article.ts";
import { openLiveIndex } from "../../../src/core/live-index.ts";
import type { Archive } from "../../../src/core/ports.ts";
import { storyKeeper } from "../../../src/core/stories/keep-stories.ts";
import { lexemes } from "../../../src/text/lexemes.ts";
import { namesIn } from "../../../src/text/names.ts";
import { articleOf, passageOf } from "../../contracts/archive-support.ts";
import { createMemoryArchive } from "../../support/memory-archive.ts";
import { memoryIndexFile } from "../../support/memory-index-file.ts";
import { createQuietLog } from "../../support/quiet-log.ts";

const DIMENSIONS = 8;
const model = { id: "axes", dimensions: DIMENSIONS };

/** Nearness as the model has it: articles of one event about .95, other articles about .85. */
function vectorAt(event: number, telling: number): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  vector[0] = 2.4;
  vector[1 + (event % 4)] = 1;
  vector[5 + (telling % 3)] = 0.4;
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

const QUAKE =
  "An earthquake shook Torvane on Monday, 4 March 2024. At least 212 people were injured, Anna Kestrel said. The dam of Ombra held.";
const QUAKE_AGAIN =
  "After the quake in Torvane on Monday, 4 March 2024, Anna Kestrel spoke of 212 injured people. Engineers watch the Ombra dam.";
const FIRE =
  "A fire destroyed the port of Meridal on Friday, 9 August 2023. Some 87 ships burnt, said Pedro Vinteka. Damage is put at 4300 crowns.";

interface Telling {
  readonly text: string;
  readonly event: number;
  readonly telling?: number;
  readonly fields?: Partial<NewArticle>;
}

let archive: Archive;

async function add(key: string, { text, event, telling = 0, fields = {} }: Telling): Promise<void> {
  await archive.claimModel(model);
  const article = articleOf(key, {
    body: text,
    title: null,
    published: { value: null, precision: "none" },
    ...fields,
  });
  const passage = passageOf(0, text.length, {
    embedding: vectorAt(event, telling),
    lexemes: lexemes(text, article.language).join(" "),
    names: namesIn(text, article.language, "passage")
      .flatMap(({ keys }) => keys)
      .join(" "),
  });
  await archive.save(article, text === "" ? [] : [passage]);
}

async function group(): Promise<string[][]> {
  const log = createQuietLog();
  const correct = (vector: Float32Array) => vector;
  const { file } = memoryIndexFile(DIMENSIONS);
  const index = openLiveIndex({ archive, file, correct, log, clock: () => new Date() });
  const last = await storyKeeper({ archive, index, log }).catchUp();
  return (await archive.storyNews(0, last)).map(({ fresh }) => fresh.map(({ externalId }) => externalId));
}

describe("choosing a story", () => {
  beforeEach(() => {
    archive = createMemoryArchive();
  });

  it("puts copies together, and other events into stories of their own", async () => {
    await add("quake", { text: QUAKE, event: 0 });
    await add("fire", { text: FIRE, event: 1 });
    await add("copy", { text: `(AFP) ${QUAKE}`, event: 0 });
    expect(await group()).toEqual([["quake", "copy"], ["fire"]]);
  });

  it("puts a rewrite to its story, and what joins later as well", async () => {
    await add("quake", { text: QUAKE, event: 0 });
    await add("rewrite", { text: QUAKE_AGAIN, event: 0, telling: 1 });
    expect(await group()).toEqual([["quake", "rewrite"]]);
    await add("late", { text: QUAKE_AGAIN.toUpperCase(), event: 0, telling: 1 });
    expect(await group()).toEqual([["quake", "rewrite", "late"]]);
  });

  it("takes the better of two stories", async () => {
    await add("fire", { text: FIRE, event: 1 });
    await add("quake", { text: QUAKE, event: 0 });
    await add("rewrite", { text: QUAKE_AGAIN, event: 0, telling: 1 });
    expect(await group()).toEqual([["fire"], ["quake", "rewrite"]]);
  });

  it("keeps the same sentences of another place, day and number apart", async () => {
    const other = QUAKE.replace("Torvane", "Salamir")
      .replace("Monday, 4 March", "Sunday, 6 October")
      .replace("212", "548")
      .replace("Anna Kestrel", "Lena Dorgani")
      .replace("Ombra", "Pelumbo");
    await add("quake", { text: QUAKE, event: 0 });
    await add("other", { text: other, event: 0, telling: 1 });
    expect(await group()).toEqual([["quake"], ["other"]]);
  });

  it("gives articles without passages stories of their own", async () => {
    await add("empty", { text: "", event: 0, fields: { contentHash: "1" } });
    await add("nothing", { text: "", event: 0, fields: { contentHash: "2" } });
    await add("quake", { text: QUAKE, event: 0 });
    expect(await group()).toEqual([["empty"], ["nothing"], ["quake"]]);
  });

  it("takes articles whose language is not known, and single sentences", async () => {
    const short = "Torvane shaken by earthquake.";
    await add("short", { text: short, event: 2, fields: { language: "und" } });
    await add("again", { text: short, event: 2, fields: { language: "und" } });
    await add("other", { text: "Meridal lit by fireworks.", event: 3, fields: { language: "und" } });
    expect(await group()).toEqual([["short", "again"], ["other"]]);
  });

  it("does not count a story whose article was removed or changed into another one", async () => {
    await add("quake", { text: QUAKE, event: 0 });
    await group();
    await archive.remove(["quake"]);
    await add("copy", { text: QUAKE, event: 0 });
    expect(await group()).toEqual([["copy"]]);
    await add("copy", { text: FIRE, event: 1 });
    await add("quake anew", { text: QUAKE, event: 0 });
    expect(await group()).toEqual([["copy"], ["quake anew"]]);
  });

  it("does not let a story grow along a chain of neighbours", async () => {
    // Each is near to the one before it, and the last one tells nothing that the first ones do.
    const steps = [
      "Torvane and Meridal signed a treaty on Monday, said Anna Kestrel. 512 delegates came.",
      "Meridal praised the treaty with Torvane on Monday. 512 delegates and Pedro Vinteka spoke.",
      "Pedro Vinteka of Meridal met 340 miners in Salamir on Tuesday, and 512 delegates.",
      "340 miners of Salamir struck on Tuesday; Pedro Vinteka called Lena Dorgani.",
      "Lena Dorgani lost the vote in Pelumbo on Friday by 91 votes; 340 miners cheered.",
    ];
    for (const [at, text] of steps.entries()) await add(`step ${at}`, { text, event: at, telling: at });
    const stories = await group();
    expect(stories.some((story) => story.includes("step 0") && story.includes("step 4"))).toBe(false);
  });
});
