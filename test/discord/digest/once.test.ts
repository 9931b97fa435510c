/** Exactly once: whatever is lost between the bot and Discord, and wherever the bot is killed. */
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type DiscordDouble, type Fault, PERMISSION } from "../../support/discord/double.ts";
import {
  editionOf,
  longView,
  mayEmbed,
  notebook,
  posting,
  refusedUnordered,
  shownIn,
  subscriptionOf,
} from "./posting.ts";

const { open, another } = posting();
const POST = { method: "POST", route: /^\/channels\/\d+\/messages$/ };
/** How often discord.js sends a message for which it gets no answer. */
const TO_THE_END = 4;
/** Long enough for its attempts, and over before the next process tries. */
const NONCE_MS = 400;
const { viewChannel, sendMessages, embedLinks, readMessageHistory } = PERMISSION;

/** Three messages. */
const LONG = longView(30, 300);
const WHOLE = Array.from({ length: 30 }, (_, at) => `Story ${at}`);

/** Stories as they stand in a channel, in order. */
function storiesIn(double: DiscordDouble): readonly string[] {
  return double.messages().flatMap((message) => shownIn(message).match(/Story \d+/g) ?? []);
}

describe("an answer that is lost", () => {
  it.each<[string, Fault]>([
    ["after the effect, once", { ...POST, status: 500, afterwards: true }],
    ["after the effect, each time", { ...POST, status: 500, afterwards: true, times: TO_THE_END }],
    ["before the effect, each time", { ...POST, status: 502, times: TO_THE_END }],
    ["by a hang-up after the effect, each time", { ...POST, hangUp: true, times: TO_THE_END }],
    ["by a hang-up before the effect, each time", { ...POST, hangUp: true, status: 500, times: TO_THE_END }],
    ["because it is slow", { ...POST, delayMs: 900 }],
  ])("%s: each message stands there once", async (_, fault) => {
    const { double } = await open({ nonceMs: NONCE_MS });
    const edition = editionOf(subscriptionOf(double), { view: LONG });
    const { onSent, next, sent } = notebook();
    const impatient = { requestMs: 600 };
    double.failNext(fault);
    const first = await another(double, impatient);
    let posted = await first.poster.post(edition, onSent);
    for (let tries = 0; posted.kind === "later" && tries < 5; tries++) {
      await delay(NONCE_MS);
      posted = await (await another(double, impatient)).poster.post(next(edition), onSent);
    }
    expect(posted).toEqual({ kind: "sent" });
    expect(double.openFaults).toBeLessThan(fault.times ?? 1);
    expect(storiesIn(double)).toEqual(WHOLE);
    expect([...sent.values()]).toEqual(double.messages().map(({ id }) => id));
  });
});

describe("a bot that is killed", () => {
  it("between sending and noting: the channel is read back, and nothing is sent twice", async () => {
    // Discord has forgotten the nonces.
    const { double, running } = await open({ nonceMs: 0 });
    for (const killedAt of [0, 1, 2]) {
      const edition = editionOf(subscriptionOf(double), { view: LONG });
      const { onSent, next, sent } = notebook();
      const killed = running.poster.post(edition, async (place, id) => {
        if (place === killedAt) throw new Error("killed");
        return onSent(place, id);
      });
      await expect(killed).rejects.toThrow("killed");
      const later = await another(double);
      const before = double.messages().length;
      expect(await later.poster.post(next(edition), onSent)).toEqual({ kind: "sent" });
      expect([sent.size, double.messages().length - before]).toEqual([3, 2 - killedAt]);
    }
    expect(storiesIn(double)).toEqual([...WHOLE, ...WHOLE, ...WHOLE]);
  });

  it("in a busy channel: the messages are found behind hundreds of others", async () => {
    const { double } = await open({ nonceMs: 0 });
    const edition = editionOf(subscriptionOf(double), { view: LONG });
    for (let at = 0; at < 130; at++) double.say(`chatter ${at}`);
    await (await another(double)).poster.post(edition, async () => true);
    for (let at = 0; at < 130; at++) double.say(`more ${at}`);
    const { onSent, next, sent } = notebook();
    const later = await another(double);
    expect(await later.poster.post(next(edition), onSent)).toEqual({ kind: "sent" });
    expect([storiesIn(double), sent.size]).toEqual([WHOLE, 3]);
    // Read no further than it has to.
    expect(
      double.requests.filter(({ method, path }) => method === "GET" && path.endsWith("/messages")),
    ).toHaveLength(2);
  });

  it("and all was noted: nothing is asked of Discord", async () => {
    const { double, running } = await open();
    const edition = editionOf(subscriptionOf(double));
    const { onSent, next } = notebook();
    await running.poster.post(edition, onSent);
    const before = double.requests.length;
    expect(await running.poster.post(next(edition), onSent)).toEqual({ kind: "sent" });
    expect(double.requests.length).toBe(before);
  });

  it("without the right to read back: Discord's memory of nonces keeps it once, and the log says so", async () => {
    const { double, running } = await open();
    double.setPermissions(double.channel, viewChannel | sendMessages | embedLinks);
    const edition = editionOf(subscriptionOf(double), { view: LONG });
    await running.poster.post(edition, async () => true);
    const later = await another(double);
    const { onSent, next } = notebook();
    expect(await later.poster.post(next(edition), onSent)).toEqual({ kind: "sent" });
    expect(storiesIn(double)).toEqual(WHOLE);
    expect(later.log.lines).toMatchObject([{ level: "warn", message: expect.stringContaining("read back") }]);
  });
});

describe("two bots that post one edition at once", () => {
  it("post it once: the nonces are the same in each process", async () => {
    const { double, running } = await open();
    const edition = editionOf(subscriptionOf(double), { view: LONG });
    const other = await another(double);
    const posts = [running, other].map(({ poster }) => poster.post(edition, async () => true));
    expect(await Promise.all(posts)).toEqual([{ kind: "sent" }, { kind: "sent" }]);
    expect(storiesIn(double)).toEqual(WHOLE);
  });
});

describe("what stands in a channel already", () => {
  it("counts in the same process too, even where nobody counted the attempt", async () => {
    const { double, running } = await open({ nonceMs: 0 });
    const edition = editionOf(subscriptionOf(double), { view: LONG });
    await running.poster.post(edition, async () => false);
    await running.poster.post(edition, async () => true);
    expect(storiesIn(double)).toEqual(WHOLE);
  });

  it("goes on in plain text when it was begun so, and when embeds were forbidden meanwhile", async () => {
    const { double, running } = await open({ nonceMs: 0 });
    const asText = viewChannel | sendMessages | readMessageHistory;
    const allow = async (bits: bigint) => {
      double.setPermissions(double.channel, bits);
      await expect.poll(() => mayEmbed(running, double.channel.id)).toBe(bits !== asText);
    };
    // Begun as text, broken off within the first place.
    await allow(asText);
    const edition = editionOf(subscriptionOf(double), { view: LONG });
    const { onSent, next } = notebook();
    double.failNext({ method: "POST", status: 429, retryAfter: 0.01 });
    const texts = running.poster.post(edition, onSent);
    await double.waitFor(() => double.messages().length >= 2);
    double.failNext({ ...POST, status: 500, times: TO_THE_END });
    expect((await texts).kind).toBe("later");
    await allow(asText | embedLinks);
    expect(await running.poster.post(next(edition), onSent)).toEqual({ kind: "sent" });
    expect(storiesIn(double)).toEqual(WHOLE);
    // Begun as embeds.
    const other = editionOf(subscriptionOf(double), { view: LONG });
    await running.poster.post(other, async () => false);
    await allow(asText);
    const before = double.messages().length;
    expect(await running.poster.post(other, async () => true)).toEqual({ kind: "sent" });
    expect(storiesIn(double)).toEqual([...WHOLE, ...WHOLE]);
    expect(
      double
        .messages()
        .slice(before)
        .every(({ embeds }) => embeds.length === 0),
    ).toBe(true);
  });

  it("is only what the bot itself wrote for this edition", async () => {
    const { double, running } = await open();
    const edition = editionOf(subscriptionOf(double), { number: 5_000, attempts: 1 });
    double.say("-# Digest k7f2 · edition 5000 · 1/1");
    double.say("hm\n-# Digest k7f2 · edition 5000 · 1/1", { bot: true });
    for (const fields of [
      { number: 500 },
      { number: 50_000 },
      { subscription: subscriptionOf(double, { id: "k7f" }) },
    ])
      await running.poster.post({ ...edition, attempts: 0, ...fields }, async () => true);
    const before = double.messages().length;
    expect(await running.poster.post(edition, async () => true)).toEqual({ kind: "sent" });
    expect(double.messages().length).toBe(before + 1);
    expect(refusedUnordered(double)).toEqual([]);
  });
});
