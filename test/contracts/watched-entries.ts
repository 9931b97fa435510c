/** What a store of watched sources remembers of their entries. */
import { expect, it } from "vitest";
import { MAX_TRIES } from "../../src/core/watching/watched-source.ts";
import { newSource, START, seenEntry } from "../support/watching.ts";
import type { OpenEmptyWatched } from "./watched-sources.ts";

async function open(openEmpty: OpenEmptyWatched, names: readonly string[] = ["one"]) {
  const store = openEmpty();
  const ids: string[] = [];
  for (const name of names) {
    const source = await store.add(newSource({ address: `https://${name}.example/` }), START);
    ids.push(source?.id ?? "");
  }
  const [id = "", other = ""] = ids;
  return { store, id, other };
}

export function watchedEntriesContract(openEmpty: OpenEmptyWatched): void {
  it("are found by their addresses, else by their guids, within their source", async () => {
    const { store, id, other } = await open(openEmpty, ["one", "two"]);
    const a = seenEntry({ source: id, url: "https://x.example/a", guid: "g-a" });
    const b = seenEntry({
      source: id,
      url: "guid:g-b",
      guid: "g-b",
      key: null,
      state: "rejected",
      reason: "empty",
    });
    await store.saveEntries([a, b, seenEntry({ source: other, url: "https://x.example/c" })]);
    const found = await store.entries(id, [a.url, "g-a", "g-b", "https://x.example/c", "%"]);
    expect(found).toEqual(
      new Map([
        [a.url, a],
        ["g-a", a],
        ["g-b", b],
      ]),
    );
    expect(await store.entries("s99", [a.url])).toEqual(new Map());
  });

  it("are replaced when they are saved again, but for when they were first seen", async () => {
    const { store, id } = await open(openEmpty);
    const first = seenEntry({ source: id, state: "waiting", reason: "404", key: null, tries: 1 });
    await store.saveEntries([first]);
    const later = {
      ...first,
      state: "taken",
      reason: null,
      key: "k",
      hash: "2",
      tries: 0,
      guid: "g",
    } as const;
    await store.saveEntries([{ ...later, firstSeenAt: START + 9, lastSeenAt: START + 9 }]);
    expect((await store.entries(id, [first.url])).get(first.url)).toEqual({
      ...later,
      lastSeenAt: START + 9,
    });
  });

  it("go with their source, and none is kept of a source that is gone", async () => {
    const { store, id } = await open(openEmpty);
    await store.saveEntries([seenEntry({ source: id })]);
    await store.remove(id);
    expect(await store.entriesAt(seenEntry().url)).toEqual([]);
    await store.saveEntries([seenEntry({ source: id })]);
    expect(await store.entriesAt(seenEntry().url)).toEqual([]);
  });

  it("are found over all sources, the newest first", async () => {
    const { store, id, other } = await open(openEmpty, ["one", "two"]);
    await store.saveEntries([
      seenEntry({ source: id, firstSeenAt: START }),
      seenEntry({ source: other, firstSeenAt: START + 1, state: "duplicate" }),
    ]);
    expect((await store.entriesAt(seenEntry().url)).map(({ source }) => source)).toEqual([other, id]);
  });

  it("have their hashes together", async () => {
    const { store, id } = await open(openEmpty);
    await store.saveEntries([
      seenEntry({ source: id, url: "a.txt", hash: "1" }),
      seenEntry({ source: id, url: "b.txt", hash: "2", state: "rejected" }),
    ]);
    expect(await store.hashes(id)).toEqual(
      new Map([
        ["a.txt", "1"],
        ["b.txt", "2"],
      ]),
    );
    expect(await store.hashes("s99")).toEqual(new Map());
  });

  it("are tried again while they wait or are teasers, the longest untried first, a number of times", async () => {
    const { store, id } = await open(openEmpty);
    const states = [
      ["fresh", "waiting", 1, 30],
      ["old", "teaser", 1, 10],
      ["done", "taken", 0, 5],
      ["given-up", "teaser", MAX_TRIES, 5],
      ["never", "rejected", 1, 5],
    ] as const;
    await store.saveEntries(
      states.map(([url, state, tries, at]) =>
        seenEntry({ source: id, url, state, tries, lastSeenAt: START + at }),
      ),
    );
    const urls = async (limit: number) => (await store.retryable(id, limit)).map(({ url }) => url);
    expect(await urls(10)).toEqual(["old", "fresh"]);
    expect(await urls(1)).toEqual(["old"]);
  });

  it("count as articles from when they were first seen", async () => {
    const { store, id } = await open(openEmpty);
    await store.saveEntries([
      seenEntry({ source: id, url: "1", firstSeenAt: START }),
      seenEntry({ source: id, url: "2", firstSeenAt: START + 10, state: "teaser" }),
      seenEntry({ source: id, url: "3", firstSeenAt: START + 10, state: "duplicate" }),
      seenEntry({ source: id, url: "4", firstSeenAt: START + 10, state: "older" }),
    ]);
    expect(await store.articlesSince(id, START)).toBe(2);
    expect(await store.articlesSince(id, START + 1)).toBe(1);
    expect(await store.articlesSince("s99", START)).toBe(0);
  });
}
