/** Compositions that editions share: by stretch, scope and reader, for a while; what is an update is each one's own. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ComposeFor, compositions } from "../../../src/core/digests/compositions.ts";
import type { Subscription } from "../../../src/core/digests/subscription.ts";
import { madeSubscription } from "../../contracts/digest-support.ts";
import { composerOf, type DigestWorld, digestWorld } from "../../support/digest-world.ts";

let world: DigestWorld;
let compose: ComposeFor;
const told = new Map([["two", new Set([2, 3])]]);

beforeEach(() => {
  vi.useFakeTimers();
  world = digestWorld();
  const toldStories = async (id: string, stories: readonly number[]) =>
    new Set(stories.filter((story) => told.get(id)?.has(story)));
  compose = compositions(composerOf(world), { toldStories });
});
afterEach(() => void vi.useRealTimers());

const of = (id: string, fields: Partial<Subscription> = {}) => madeSubscription({ id, ...fields });
const stretch = { from: 0, to: 4 };

describe("a composition", () => {
  it("is shared, while each subscription has its own updates", async () => {
    const [one, two] = await Promise.all(["one", "two"].map((id) => compose(of(id), stretch)));
    expect(world.composed).toBe(1);
    expect(one?.stories.map(({ update }) => update)).toEqual([false, false, false, false]);
    expect(two?.stories.map(({ update }) => update)).toEqual([false, true, true, false]);
  });

  it.each<[string, Partial<Subscription>]>([
    ["topic", { topic: "locks" }],
    ["languages", { languages: ["ja"] }],
    ["publishers", { sources: ["Bote"] }],
    ["language", { locale: "ja" }],
    ["length", { max: 3 }],
  ])("is not shared by those with another %s", async (_what, fields) => {
    await compose(of("one"), stretch);
    await compose(of("one", fields), stretch);
    await compose(of("one"), { from: 1, to: 4 });
    await compose(of("one"), { from: 0, to: 5 });
    expect(world.composed).toBe(4);
  });

  it("is forgotten after a while, and when there are many", async () => {
    await compose(of("one"), stretch);
    await vi.advanceTimersByTimeAsync(90_000);
    await compose(of("one"), stretch);
    expect(world.composed).toBe(2);
    for (let max = 11; max < 212; max++) await compose(of("one", { max }), stretch);
    await compose(of("one"), stretch);
    expect(world.composed).toBe(204);
  });

  it("that failed is tried again", async () => {
    let tries = 0;
    const failing = compositions(
      async (request) => {
        tries += 1;
        if (tries === 1) throw new Error("the archive is locked");
        return composerOf(world)(request);
      },
      { toldStories: async () => new Set() },
    );
    await expect(failing(of("one"), stretch)).rejects.toThrow("locked");
    expect((await failing(of("one"), stretch)).stories).toHaveLength(4);
  });
});
