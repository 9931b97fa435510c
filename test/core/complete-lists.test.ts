/** Suggestions for lists, zones, subscriptions and watched sources. */
import { describe, expect, it } from "vitest";
import { type CompletingParts, completing } from "../../src/core/complete.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { publisher, suggesting } from "./suggesting.ts";

const sources = [
  publisher("Courier", 9, ["ru"]),
  publisher("Star", 5, ["de"]),
  publisher("Post, The", 2, ["ja"]),
];

describe("suggestions for a list", () => {
  it("complete its last entry and keep those before it", async () => {
    const { complete } = suggesting({ sources });
    expect(await complete("sources", "cou")).toEqual([{ value: "Courier", name: "Courier" }]);
    expect(await complete("sources", "Courier, sta")).toEqual([
      { value: "Courier, Star", name: "Courier, Star" },
    ]);
    expect(await complete("languages", "ru, ger")).toEqual([{ value: "ru, de", name: "ru, German" }]);
  });

  it("never offer what is there already", async () => {
    const { values } = suggesting({ sources });
    expect(await values("sources", "Courier, ")).toEqual(["Courier, Star", 'Courier, "Post, The"']);
    expect(await values("languages", "de, ru,")).toEqual(["de, ru,ja"]);
  });

  it("put a name with a comma in quotes, as it is read", async () => {
    const { complete } = suggesting({ sources });
    expect(await complete("sources", "pos")).toEqual([{ value: '"Post, The"', name: "Post, The" }]);
    expect(await complete("sources", '"Post, The", c')).toMatchObject([{ value: '"Post, The", Courier' }]);
    expect(await complete("sources", '"Post, T')).toMatchObject([{ value: '"Post, The"' }]);
  });
});

describe("suggestions from elsewhere than the coverage", () => {
  const clock = () => new Date("2026-07-01T00:00:00Z");
  const archive: CompletingParts["archive"] = {
    version: () => Promise.reject(new Error("the archive was asked")),
    latest: () => Promise.reject(new Error("the archive was asked")),
    sources: () => Promise.reject(new Error("the archive was asked")),
    speakers: () => Promise.reject(new Error("the archive was asked")),
  };
  const caller = { locale: "de", operator: true } as const;

  it("need no archive: zones, and what those who know them tell the caller", async () => {
    const { complete } = completing({
      archive,
      clock,
      log: createQuietLog(),
      completeSubscription: async (typed, { operator }) => [{ value: "7", name: `${typed} ${operator}` }],
      completeWatched: async (typed, { locale }) => [{ value: "3", name: `${typed} ${locale}` }],
    });
    const ask = (kind: "timezone" | "subscription" | "watched") => complete({ kind, typed: "tokyo", caller });
    expect(await ask("timezone")).toEqual([{ value: "Asia/Tokyo", name: "Asia/Tokyo (UTC+09:00)" }]);
    expect(await ask("subscription")).toEqual([{ value: "7", name: "tokyo true" }]);
    expect(await ask("watched")).toEqual([{ value: "3", name: "tokyo de" }]);
  });

  it("are none where nobody knows any", async () => {
    const { complete } = completing({ archive, clock, log: createQuietLog() });
    for (const kind of ["subscription", "watched"] as const)
      expect(await complete({ kind, typed: "", caller })).toEqual([]);
  });
});
