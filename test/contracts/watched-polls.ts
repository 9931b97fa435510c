/** What a store of watched sources does when a poll ends; part of `watched-sources.ts`. */
import { expect, it } from "vitest";
import type { PollState, WatchedSource } from "../../src/core/watching/watched-source.ts";
import type { WatchedSourceStore } from "../../src/core/watching/watching-ports.ts";
import { MINUTE, newSource, START } from "../support/watching.ts";

const address = (name: string) => `https://${name}.example/feed`;
const claim = (holder: string, now = START) => ({ holder, now, leaseMs: MINUTE, limit: 10 });

async function added(store: WatchedSourceStore, fields: Parameters<typeof newSource>[0] = {}) {
  const source = await store.add(newSource(fields), START);
  if (!source) throw new Error("the address is watched already");
  return source;
}

/** What a poll found out that went well. */
export function polled(fields: Partial<PollState & Pick<WatchedSource, "address" | "name">> = {}) {
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
    ...fields,
  };
}

export function pollContract(openEmpty: () => WatchedSourceStore): void {
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
    await store.polled(one.id, polled({ address: other.address, polls: 5 }));
    expect(await store.source(one.id)).toMatchObject({ address: one.address, polls: 5 });
    expect(await store.source(other.address)).toMatchObject({ id: other.id });
  });

  it("move one to where another owner's is", async () => {
    const store = openEmpty();
    const [one, other] = [
      await added(store, { guild: "1" }),
      await added(store, { address: address("other") }),
    ];
    await store.polled(one.id, polled({ address: other.address }));
    expect(await store.source(one.id)).toMatchObject({ address: other.address });
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
