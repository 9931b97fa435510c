/** The loop: sources polled when they are due, side by side, by one process each, and stopped at any moment. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watcher } from "../../../../src/core/watching/polling/watcher.ts";
import { createQuietLog } from "../../../support/quiet-log.ts";
import { type Answer, entryOf, feedAnswer, MINUTE } from "../../../support/watching.ts";
import { openWatching } from "./harness.ts";

const feedAt = (name: string) => `https://${name}.example/feed`;

/** An answer that is given when the test says so. */
function held(answer: Answer) {
  let give: (() => void) | undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { answer: () => given.then(() => answer), give: () => give?.() };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets what is due happen, a second at a time. */
async function seconds(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await vi.advanceTimersByTimeAsync(1_000);
}

describe("the watcher", () => {
  it("polls what is due, again when it is due again, and what is added meanwhile", async () => {
    const { web, watching, add, at, move } = openWatching();
    web.set(feedAt("a"), feedAnswer([entryOf("a")]));
    web.set(feedAt("b"), feedAnswer([entryOf("b")]));
    const one = await add({ address: feedAt("a") });
    watching.start();
    await seconds(1);
    const other = await add({ address: feedAt("b") });
    await seconds(2);
    expect(await at(one.id)).toMatchObject({ polls: 1, articles: 1 });
    expect(await at(other.id)).toMatchObject({ polls: 1, articles: 1 });
    move(15 * MINUTE);
    await seconds(2);
    expect(await at(one.id)).toMatchObject({ polls: 2 });
    await watching.stop();
    move(60 * MINUTE);
    await seconds(3);
    expect(await at(one.id)).toMatchObject({ polls: 2 });
  });

  it("lets no slow source delay the others", async () => {
    const { web, watching, add, at } = openWatching();
    const slow = held(feedAnswer([]));
    web.set(feedAt("slow"), slow.answer);
    const { id } = await add({ address: feedAt("slow") });
    const others = [];
    for (let n = 0; n < 30; n += 1) {
      web.set(feedAt(`n${n}`), feedAnswer([]));
      others.push(await add({ address: feedAt(`n${n}`) }));
    }
    watching.start();
    await seconds(10);
    for (const other of others) expect((await at(other.id)).polls).toBe(1);
    expect((await at(id)).polls).toBe(0);
    slow.give();
    await seconds(1);
    expect((await at(id)).polls).toBe(1);
    await watching.stop();
  });

  it("asks eight sources at once at most", async () => {
    const { web, watching, add } = openWatching();
    let asking = 0;
    let most = 0;
    for (let n = 0; n < 20; n += 1) {
      web.set(feedAt(`n${n}`), async () => {
        asking += 1;
        most = Math.max(most, asking);
        await new Promise((resolve) => setTimeout(resolve, 500));
        asking -= 1;
        return feedAnswer([]);
      });
      await add({ address: feedAt(`n${n}`) });
    }
    watching.start();
    await seconds(10);
    expect(most).toBe(8);
    expect(web.asked).toHaveLength(20);
    await watching.stop();
  });

  it("leaves a source that is cut still due, with nothing noted", async () => {
    const { web, watching, add, at, store, now } = openWatching();
    const slow = held(feedAnswer([entryOf("a")]));
    web.set(feedAt("slow"), slow.answer);
    const { id } = await add({ address: feedAt("slow") });
    watching.start();
    await seconds(1);
    const stopping = watching.stop();
    slow.give();
    await stopping;
    expect(await at(id)).toMatchObject({ polls: 0, failures: 0, articles: 0 });
    const claim = { holder: "next", now: now(), leaseMs: 1, limit: 1 };
    expect(await store.claimDue(claim)).toHaveLength(1);
  });

  it("keeps its claim while it works, and leaves it to others when it was lost", async () => {
    const { web, parts, add, store, move, now } = openWatching();
    const slow = held(feedAnswer([entryOf("a")]));
    web.set(feedAt("slow"), slow.answer);
    const { id } = await add({ address: feedAt("slow") });
    const one = watcher(parts);
    const polling = one.pollNow(id);
    for (let n = 0; n < 9; n += 1) {
      move(10_000);
      await seconds(10);
    }
    const other = (leaseMs: number) => store.claimDue({ holder: "other", now: now(), leaseMs, limit: 1, id });
    expect(await other(MINUTE)).toEqual([]);
    // The machine slept: the claim ran out, and another process has it now.
    move(10 * MINUTE);
    expect(await other(60 * MINUTE)).toHaveLength(1);
    await seconds(11);
    slow.give();
    await polling;
    expect(await store.source(id)).toMatchObject({ polls: 0 });
    expect(await other(MINUTE)).toEqual([]);
  });

  it("takes over at once from a process that is gone", async () => {
    const { web, parts, add, at, store, now } = openWatching();
    web.set(feedAt("a"), feedAnswer([]));
    const { id } = await add({ address: feedAt("a") });
    await store.claimDue({ holder: "killed", now: now(), leaseMs: MINUTE, limit: 1 });
    const watching = watcher({ ...parts, holder: "next", isGone: (holder) => holder === "killed" });
    watching.start();
    await seconds(2);
    expect((await at(id)).polls).toBe(1);
    await watching.stop();
  });

  it("goes on when the store fails for a moment", async () => {
    const { web, parts, add, at } = openWatching();
    web.set(feedAt("a"), feedAnswer([]));
    const { id } = await add({ address: feedAt("a") });
    let fails = true;
    const claimDue: typeof parts.store.claimDue = (options) =>
      fails ? Promise.reject(new Error("busy")) : parts.store.claimDue(options);
    const log = createQuietLog();
    const watching = watcher({ ...parts, log, store: { ...parts.store, claimDue } });
    watching.start();
    await seconds(2);
    expect(log.lines.some(({ level }) => level === "warn")).toBe(true);
    fails = false;
    await seconds(2);
    expect((await at(id)).polls).toBe(1);
    await watching.stop();
  });

  it("polls one now that is not due, and none that is paused", async () => {
    const { web, add, poll, store, now } = openWatching();
    web.set(feedAt("a"), feedAnswer([]));
    const { id } = await add({ address: feedAt("a") });
    await poll(id);
    expect((await poll(id)).polls).toBe(2);
    await store.setPause(id, { by: "person", reason: "holidays" }, now());
    expect((await poll(id)).polls).toBe(2);
  });
});
