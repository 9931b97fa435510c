/** What a store of watched sources does, whatever holds it; to be run against each implementation. */
import { describe, expect, it } from "vitest";
import type { WatchedSource } from "../../src/core/watching/watched-source.ts";
import type { WatchedSourceStore } from "../../src/core/watching/watching-ports.ts";
import { MINUTE, newSource, START } from "../support/watching.ts";
import { watchedEntriesContract } from "./watched-entries.ts";
import { pollContract, polled } from "./watched-polls.ts";

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

  it("may share an address with sources of other owners, each found by its own", async () => {
    const store = openEmpty();
    const { address } = newSource();
    const ofServer = await added(store, { guild: "1", name: "one" });
    const ofOther = await added(store, { guild: "2", name: "two" });
    const ofOperator = await added(store, { name: "operator" });
    expect(await store.add(newSource({ guild: "1" }), START)).toBeNull();
    expect(await store.source(address, "1")).toEqual(ofServer);
    expect(await store.source(address, "2")).toEqual(ofOther);
    expect(await store.source(address, "3")).toBeNull();
    expect(await store.source(address, null)).toEqual(ofOperator);
    expect(await store.source(address)).toEqual(ofOperator);
    expect(await store.source(ofServer.id, "2")).toEqual(ofServer);
    expect(await store.remove(ofServer.id)).toBe(true);
    expect((await store.sources()).map(({ name }) => name)).toEqual(["two", "operator"]);
    expect(await store.source(address, "1")).toBeNull();
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
    await store.polled(id, polled({ polls: 3 }));
    const settings = { kind: "page", name: "N", publisher: "P", language: "de", everySeconds: 60 } as const;
    expect(await store.change(id, { ...settings, maxAgeDays: 3, fromFile: true })).toBe(true);
    expect(await store.source(id)).toMatchObject({ ...settings, maxAgeDays: 3, fromFile: true, polls: 3 });
    expect(await store.change("s99", { ...settings, maxAgeDays: 3, fromFile: true })).toBe(false);
  });
}

const claim = (holder: string, now = START, limit = 10) => ({ holder, now, leaseMs: MINUTE, limit });

function claimContract(openEmpty: OpenEmptyWatched): void {
  it("go to one process at a time, until the lease runs out or its holder is gone", async () => {
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
    await store.endClaims((holder) => holder === "b", START + 2 * MINUTE + 2);
    expect(await store.claimDue(claim("b", START + 2 * MINUTE + 2))).toEqual([]);
    await store.endClaims((holder) => holder === "a", START + 2 * MINUTE + 2);
    expect(await store.claimDue(claim("b", START + 2 * MINUTE + 2))).toHaveLength(1);
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
