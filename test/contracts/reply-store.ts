/** What a store of replies does, whatever holds it; to be run against each implementation. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clock, ReplyStore } from "../../src/core/ports.ts";
import { KEPT_DAYS } from "../../src/storage/replies.ts";
import { DAY_MS, movableClock, replyOf, SOURCE } from "./reply-support.ts";

/** Opens an empty store; the implementation closes it after the test. */
export type OpenEmptyStore = (clock: Clock) => ReplyStore;

export function replyStoreContract(openEmpty: OpenEmptyStore): void {
  describe("keeping and finding", () => {
    keepingContract(openEmpty);
  });
  describe("keys", () => {
    keyContract(openEmpty);
  });
  describe("the time that a reply is kept", () => {
    timeContract(openEmpty);
  });
}

function keepingContract(openEmpty: OpenEmptyStore): void {
  it("gives back what was kept, each under its own key", async () => {
    const store = openEmpty(movableClock().clock);
    const replies = [
      replyOf(),
      replyOf({ isPrivate: true, asker: "2" }),
      replyOf({
        command: "latest",
        view: [{ kind: "articles", items: [SOURCE, { ...SOURCE, passage: null }] }],
      }),
      replyOf({ view: [] }),
    ];
    const keys = await Promise.all(replies.map((reply) => store.keep(reply)));
    expect(await Promise.all(keys.map((key) => store.find(key)))).toEqual(replies);
  });

  it("keeps the reply as it was, whatever becomes of the object", async () => {
    const store = openEmpty(movableClock().clock);
    const items = [SOURCE];
    const key = await store.keep(replyOf({ view: [{ kind: "sources", items }] }));
    items.push({ ...SOURCE, n: 2 });
    expect(await store.find(key)).toEqual(replyOf({ view: [{ kind: "sources", items: [SOURCE] }] }));
  });

  it("keeps the same reply twice as two", async () => {
    const store = openEmpty(movableClock().clock);
    const [first, second] = [await store.keep(replyOf()), await store.keep(replyOf())];
    expect(first).not.toBe(second);
    expect(await store.find(first)).toEqual(await store.find(second));
  });

  it("takes a view as long as the longest articles", async () => {
    const store = openEmpty(movableClock().clock);
    const text = Array.from({ length: 40_000 }, (_, at) => `第${at}行：川が氾濫した。${at * 7919}`).join(
      "\n",
    );
    const reply = replyOf({ view: [{ kind: "body", text }] });
    expect(await store.find(await store.keep(reply))).toEqual(reply);
  });

  it("takes every text", async () => {
    const store = openEmpty(movableClock().clock);
    // Halves of surrogate pairs included: a cut in the wrong place must not lose the reply.
    const text = fc.string({ unit: "binary" });
    await fc.assert(
      fc.asyncProperty(text, text, text, fc.boolean(), async (words, command, asker, isPrivate) => {
        const reply = { command, asker, isPrivate, view: [{ kind: "heading", text: words } as const] };
        expect(await store.find(await store.keep(reply))).toEqual(reply);
      }),
      { numRuns: 50 },
    );
    const halves = replyOf({ view: [{ kind: "heading", text: "\ud800 and \udc00" }] });
    expect(await store.find(await store.keep(halves))).toEqual(halves);
  });
}

function keyContract(openEmpty: OpenEmptyStore): void {
  it.each([
    ["nothing", ""],
    ["a word", "nothing"],
    ["a wildcard", "%"],
    ["SQL", "' OR 1=1 --"],
    ["a name that every object has", "constructor"],
    ["a zero character", "a\0b"],
    ["very much", "x".repeat(100_000)],
  ])("that were never given find nothing: %s", async (_what, key) => {
    const store = openEmpty(movableClock().clock);
    await store.keep(replyOf());
    expect(await store.find(key)).toBeNull();
  });

  it("are found exactly as they were given", async () => {
    const store = openEmpty(movableClock().clock);
    const key = await store.keep(replyOf());
    const swapped = key.replace(/[a-zA-Z]/, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    const others = [swapped, key.slice(1), key.slice(0, -1), `${key}x`, ` ${key}`];
    for (const other of others) expect(await store.find(other)).toBeNull();
  });

  it("fit into a button beside what it does, and tell nothing of how many there are", async () => {
    const store = openEmpty(movableClock().clock);
    const keys = await Promise.all(Array.from({ length: 200 }, () => store.keep(replyOf())));
    for (const key of keys) expect(key).toMatch(/^[\w-]{16,43}$/);
    expect(new Set(keys).size).toBe(keys.length);
    // No place but the fixed ones of a UUID holds the same character in every key, and none counts up.
    const places = Array.from({ length: 16 }, (_, at) => new Set(keys.map((key) => key[at])).size);
    expect(places.filter((different) => different > 4).length).toBeGreaterThanOrEqual(14);
    expect(keys).not.toEqual(keys.toSorted());
  });
}

function timeContract(openEmpty: OpenEmptyStore): void {
  it(`ends after ${KEPT_DAYS} days, to the moment`, async () => {
    const { clock, move } = movableClock();
    const store = openEmpty(clock);
    const key = await store.keep(replyOf());
    move(KEPT_DAYS * DAY_MS);
    expect(await store.find(key)).toEqual(replyOf());
    move(1);
    expect(await store.find(key)).toBeNull();
  });

  it("is each reply's own, and asking for one does not lengthen it", async () => {
    const { clock, move } = movableClock();
    const store = openEmpty(clock);
    const older = await store.keep(replyOf());
    move(20 * DAY_MS);
    expect(await store.find(older)).not.toBeNull();
    const newer = await store.keep(replyOf({ asker: "2" }));
    move(20 * DAY_MS);
    const newest = await store.keep(replyOf({ asker: "3" }));
    expect(await store.find(older)).toBeNull();
    expect(await store.find(newer)).toEqual(replyOf({ asker: "2" }));
    expect(await store.find(newest)).toEqual(replyOf({ asker: "3" }));
  });
}
