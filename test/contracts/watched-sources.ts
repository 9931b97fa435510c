/** What a store of watched sources does, whatever holds it; to be run against each implementation. */
import { describe, expect, it } from "vitest";
import type { PollState, WatchedSource } from "../../src/core/watching/watched-source.ts";
import type { WatchedSourceStore } from "../../src/core/watching/watching-ports.ts";
import { MINUTE, newSource, START } from "../support/watching.ts";
import { watchedEntriesContract } from "./watched-entries.ts";

/** Opens an empty store; the implementation closes it after the test. */
export type OpenEmptyWatched = () => WatchedSourceStore;

export function watchedSourcesContract(openEmpty: OpenEmptyWatched): void {
  describe("sources", () => {
    sourceContract(openEmpty);
  });
  describe("claims", () => {
    claimContract(openEmpty);
  });
  describe("polls", () => {
    pollContract(openEmpty);
  });
  describe("entries", () => {
    watchedEntriesContract(openEmpty);
  });
}

export async function added(
  store: WatchedSourceStore,
  fields: Parameters<typeof newSource>[0] = {},
  now = START,
) {
  const source = await store.add(newSource(fields), now);
  if (!source) throw new Error("the address is watched already");
  return source;
}

const address = (name: string) => `https://${name}.example/feed`;

function sourceContract(openEmpty: OpenEmptyWatched): void {
  it("are given back whole, due at once", async () => {
    const store = openEmpty();
    const all = {
      kind: "sitemap",
      name: "ニュース",
      publisher: "NHK",
      language: "ja",
      everySeconds: 90,
      maxAgeDays: 2.5,
      guild: "12",
      channel: "34",
      addedBy: "56",
      fromFile: true,
    } as const;
    const source = await added(store, all);
    expect(source).toMatchObject({
      ...newSource(all),
      addedAt: START,
      addedAs: source.address,
      nextAt: START,
    });
    expect(source).toMatchObject({ pause: null, troubleTold: false, failures: 0, polls: 0, skipHours: [] });
    expect(await store.source(source.id)).toEqual(source);
    expect(await store.source(source.address)).toEqual(source);
    expect(await store.source("s999")).toBeNull();
    expect(await store.source("nothing")).toBeNull();
  });

  it("have an address each, and ids that are never used again", async () => {
    const store = openEmpty();
    const first = await added(store);
    expect(await store.add(newSource(), START)).toBeNull();
    expect(await store.remove(first.id)).toBe(true);
    expect(await store.remove(first.id)).toBe(false);
    const second = await added(store);
    expect(second.id).not.toBe(first.id);
    expect(second.id).toMatch(/^[a-z0-9]{1,12}$/);
  });

  it("are listed in the order in which they were added, of one server or of all", async () => {
    const store = openEmpty();
    for (const [name, guild] of [
      ["b", "1"],
      ["a", "2"],
      ["c", "1"],
    ] as const)
      await added(store, { address: address(name), guild });
    const names = async (guild?: string) =>
      (await store.sources(guild)).map((one) => new URL(one.address).host[0]);
    expect(await names()).toEqual(["b", "a", "c"]);
    expect(await names("1")).toEqual(["b", "c"]);
    expect(await names("3")).toEqual([]);
  });

  it("take other settings, and keep what polls found out", async () => {
    const store = openEmpty();
    const { id } = await added(store);
    await store.polled(id, polled({ articles: 3 }));
    const settings = { kind: "page", name: "N", publisher: "P", language: "de", everySeconds: 60 } as const;
    expect(await store.change(id, { ...settings, maxAgeDays: 3, fromFile: true })).toBe(true);
    expect(await store.source(id)).toMatchObject({ ...settings, maxAgeDays: 3, fromFile: true, articles: 3 });
    expect(await store.change("s99", { ...settings, maxAgeDays: 3, fromFile: true })).toBe(false);
  });
}

function polled(fields: Partial<PollState & Pick<WatchedSource, "address" | "name">> = {}) {
  return {
    address: newSource().address,
    name: null,
    etag: null,
    lastModified: null,
    feedSeconds: null,
    skipHours: [],
    skipDays: [],
    nextAt: START + MINUTE,
    lastSuccessAt: START,
    lastTriedAt: START,
    failures: 0,
    failure: null,
    polls: 1,
    unchangedPolls: 0,
    articles: 0,
    ...fields,
  };
}

const claim = (holder: string, now = START, limit = 10) => ({ holder, now, leaseMs: MINUTE, limit });

function claimContract(openEmpty: OpenEmptyWatched): void {
  it("go to one process at a time, until the lease runs out", async () => {
    const store = openEmpty();
    const { id } = await added(store);
    expect(await store.claimDue(claim("a"))).toHaveLength(1);
    expect(await store.claimDue(claim("b"))).toEqual([]);
    expect(await store.claimDue({ ...claim("b"), id })).toEqual([]);
    expect(await store.claimDue(claim("b", START + MINUTE - 1))).toEqual([]);
    expect((await store.claimDue(claim("b", START + MINUTE))).map((one) => one.id)).toEqual([id]);
    expect(await store.renew(id, { holder: "a", now: START + MINUTE, leaseMs: MINUTE })).toBe(false);
    expect(await store.renew(id, { holder: "b", now: START + MINUTE + 1, leaseMs: MINUTE })).toBe(true);
    expect(await store.claimDue(claim("a", START + 2 * MINUTE))).toEqual([]);
    expect(await store.claimDue(claim("a", START + 2 * MINUTE + 1))).toHaveLength(1);
  });

  it("go to those due, the longest due first, as many as are wanted", async () => {
    const store = openEmpty();
    for (const [name, at] of [
      ["late", 3],
      ["early", 1],
      ["middle", 2],
      ["never", 99],
    ] as const)
      await added(store, { address: address(name) }, START + at);
    const names = (sources: readonly WatchedSource[]) =>
      sources.map((one) => new URL(one.address).host.split(".")[0]);
    expect(names(await store.claimDue(claim("a", START + 10, 2)))).toEqual(["early", "middle"]);
    expect(names(await store.claimDue(claim("a", START + 10, 2)))).toEqual(["late"]);
  });

  it("leave paused ones out, and go to a single one that is not due", async () => {
    const store = openEmpty();
    const one = await added(store, {}, START + MINUTE);
    expect(await store.claimDue(claim("a"))).toEqual([]);
    expect(await store.setPause(one.id, { by: "bot", reason: "gone" }, START)).toBe(true);
    expect(await store.claimDue({ ...claim("a"), id: one.id })).toEqual([]);
    expect((await store.source(one.id))?.pause).toEqual({ by: "bot", reason: "gone" });
    expect(await store.setPause(one.id, null, START + 2 * MINUTE)).toBe(true);
    expect(await store.source(one.id)).toMatchObject({ pause: null, nextAt: START + 2 * MINUTE });
    expect(await store.claimDue({ ...claim("a"), id: one.id })).toHaveLength(1);
    expect(await store.claimDue({ ...claim("a"), id: "s99" })).toEqual([]);
    expect(await store.setPause("s99", null, START)).toBe(false);
    expect(await store.renew("s99", { holder: "a", now: START, leaseMs: 1 })).toBe(false);
  });

  it("forget failures where a pause ends", async () => {
    const store = openEmpty();
    const { id } = await added(store);
    await store.polled(id, polled({ failures: 7, failure: "no answer" }));
    await store.setPause(id, { by: "person", reason: "holidays" }, START);
    await store.setPause(id, null, START);
    expect(await store.source(id)).toMatchObject({ failures: 0, failure: null });
  });
}

function pollContract(openEmpty: OpenEmptyWatched): void {
  it("set what is known, and give up the claim", async () => {
    const store = openEmpty();
    const { id } = await added(store);
    await store.claimDue(claim("a"));
    const state = polled({
      name: "The Courier",
      etag: '"1"',
      lastModified: "yesterday",
      feedSeconds: 3600,
      skipHours: [0, 23],
      skipDays: [6],
      nextAt: START + 5,
      lastSuccessAt: null,
      failures: 2,
      failure: "no answer",
      unchangedPolls: 1,
      articles: 4,
    });
    await store.polled(id, state);
    expect(await store.source(id)).toMatchObject(state);
    expect(await store.claimDue(claim("b", START + 5))).toHaveLength(1);
  });

  it("move a source, which is still found where it was", async () => {
    const store = openEmpty();
    const { id, addedAs } = await added(store);
    await store.polled(id, polled({ address: address("new") }));
    expect(await store.source(address("new"))).toMatchObject({ id, addedAs });
    expect(await store.source(addedAs)).toMatchObject({ id });
    expect(await store.add(newSource(), START)).toBeNull();
    expect(await store.add(newSource({ address: address("new") }), START)).toBeNull();
  });

  it("move none to where another one is", async () => {
    const store = openEmpty();
    const [one, other] = [await added(store), await added(store, { address: address("other") })];
    await store.polled(one.id, polled({ address: other.address, articles: 5 }));
    expect(await store.source(one.id)).toMatchObject({ address: one.address, articles: 5 });
    expect(await store.source(other.address)).toMatchObject({ id: other.id });
  });

  it("of a source that is gone change nothing", async () => {
    const store = openEmpty();
    const { id } = await added(store);
    await store.remove(id);
    await store.polled(id, polled());
    expect(await store.sources()).toEqual([]);
  });

  it("tell of trouble once, and of its end once", async () => {
    const store = openEmpty();
    const { id } = await added(store);
    expect(await store.claimTelling(id, false)).toBe(false);
    expect(await store.claimTelling(id, true)).toBe(true);
    expect((await store.source(id))?.troubleTold).toBe(true);
    expect(await store.claimTelling(id, true)).toBe(false);
    expect(await store.claimTelling(id, false)).toBe(true);
    expect(await store.claimTelling("s99", true)).toBe(false);
  });
}
