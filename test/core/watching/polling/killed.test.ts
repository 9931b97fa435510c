/** A process that dies at any step of a poll: whoever comes next takes in all that was missing, and nothing is lost. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { IngestItem } from "../../../../src/core/ingest.ts";
import { watcher } from "../../../../src/core/watching/polling/watcher.ts";
import type { WatchedSourceStore } from "../../../../src/core/watching/watching-ports.ts";
import { entryOf, failed, feedAnswer, MINUTE, newSource } from "../../../support/watching.ts";
import { openWatching } from "./harness.ts";

const FEED = newSource().address;
const url = (name: string) => `https://courier.example/${name}`;
const NAMES = ["whole", "teased", "down", "late"];

beforeEach(() => {
  // The dead do not renew their claims.
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A life of so many steps: after the last nothing is answered any more. */
function lifeOf(steps: number) {
  let left = steps;
  let die: (() => void) | undefined;
  const dead = new Promise<"dead">((resolve) => {
    die = () => resolve("dead");
  });
  const step = (): Promise<unknown> | null => {
    left -= 1;
    if (left >= 0) return null;
    die?.();
    return new Promise(() => undefined);
  };
  return { dead, step };
}

/** Calls of the store are steps: half of the deaths are just before a call, the others just after it. */
function mortal(store: WatchedSourceStore, step: () => Promise<unknown> | null): WatchedSourceStore {
  const around =
    <A extends unknown[], R>(call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      await step();
      const result = await call(...given);
      await step();
      return result;
    };
  return {
    ...store,
    claimDue: around(store.claimDue),
    entries: around(store.entries),
    saveEntries: around(store.saveEntries),
    polled: around(store.polled),
    retryable: around(store.retryable),
  };
}

async function* mortalItems(items: AsyncIterable<IngestItem>, step: () => Promise<unknown> | null) {
  for await (const item of items) {
    await step();
    yield item;
  }
}

async function dieAfter(steps: number) {
  const open = openWatching();
  const { web, store, shelf, parts, move, add, poll, at } = open;
  const teaser = (name: string) => entryOf(name, { isTeaser: true, text: `${name} began…` });
  web.set(FEED, {
    ...feedAnswer([entryOf("whole"), teaser("teased"), teaser("down"), entryOf("late")]),
    content: { etag: "1" },
  });
  web.set(url("teased"), { text: "teased began and ended." });
  web.set(url("down"), failed("the server answered 503"));
  const { id } = await add();
  const { dead, step } = lifeOf(steps);
  const take: typeof parts.take = (items) => shelf.take(mortalItems(items, step));
  const doomed = watcher({ ...parts, store: mortal(store, step), take });
  const end = await Promise.race([dead, doomed.pollNow(id).then(() => "done" as const)]);
  move(MINUTE);
  await poll(id);
  const states = new Map<string, string | undefined>();
  for (const name of NAMES) states.set(name, (await store.entriesAt(url(name)))[0]?.state);
  return { end, texts: shelf.texts, states, source: await at(id) };
}

describe("a process that dies in the middle of a poll", () => {
  it("loses nothing, whenever that is", async () => {
    let steps = 0;
    for (let end = "dead"; end === "dead"; steps += 1) {
      const life = await dieAfter(steps);
      end = life.end;
      expect([...life.texts.keys()].sort(), `after ${steps} steps`).toEqual(
        NAMES.map((n) => `url:${url(n)}`).sort(),
      );
      expect(life.texts.get(`url:${url("teased")}`)).toBe("teased began and ended.");
      const states = [...life.states];
      expect(states).toEqual([
        ["whole", "taken"],
        ["teased", "taken"],
        ["down", "teaser"],
        ["late", "taken"],
      ]);
      expect(life.source).toMatchObject({ failures: 0, failure: null, etag: "1" });
    }
    // The poll has that many steps; fewer would mean that deaths were not looked at.
    expect(steps).toBeGreaterThan(12);
  });
});
