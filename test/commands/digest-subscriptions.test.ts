/** `digest subscribe`, `list`, `preview`, `now`, `pause`, `resume`, `unsubscribe` through the door: what they forward and say. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { digestList } from "../../commands/digest/list.ts";
import { digestNow } from "../../commands/digest/now.ts";
import { digestPause } from "../../commands/digest/pause.ts";
import { digestPreview } from "../../commands/digest/preview.ts";
import { digestResume } from "../../commands/digest/resume.ts";
import { digestSubscribe } from "../../commands/digest/subscribe.ts";
import { digestUnsubscribe } from "../../commands/digest/unsubscribe.ts";
import type { Caller } from "../../src/core/caller.ts";
import type { SubscribeRequest } from "../../src/core/digests/desk/desk.ts";
import { digestDesk } from "../../src/core/digests/desk/manage.ts";
import { withoutDigests } from "../../src/core/digests/desk/without-digests.ts";
import type { DigestLedger } from "../../src/core/digests/digest-ports.ts";
import { openDoor } from "../../src/core/handle.ts";
import type { Block, View } from "../../src/core/view.ts";
import { commandPayloads } from "../../src/discord/register/payload.ts";
import { commandProblems } from "../../src/discord/register/payload-check.ts";
import { cronScheduler } from "../../src/schedule/scheduler.ts";
import { NOON, newSubscription } from "../contracts/digest-support.ts";
import { composerOf, digestWorld } from "../support/digest-world.ts";
import { createMemoryDigests } from "../support/memory-digests.ts";
import { fakeServices } from "../support/services.ts";

const commands = [
  digestSubscribe,
  digestList,
  digestPreview,
  digestNow,
  digestPause,
  digestResume,
  digestUnsubscribe,
];
const clock = () => new Date();
const LOCALES = ["en-US", "ru", "de", "es-ES", "ja"];

beforeEach(() => void vi.useFakeTimers({ now: NOON, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

function enter() {
  const ledger: DigestLedger = createMemoryDigests({ clock });
  const world = digestWorld();
  const newest = async () => world.newest;
  const desk = digestDesk({
    ledger,
    scheduler: cronScheduler(),
    digest: composerOf(world),
    newest,
    upTo: newest,
    hasArticles: async (publisher) => publisher === "Karvel Courier",
    clock,
  });
  const seen: SubscribeRequest[] = [];
  const digests = {
    ...desk,
    subscribe: async (request: SubscribeRequest, caller: Caller) => {
      seen.push(request);
      return desk.subscribe(request, caller);
    },
  };
  const door = openDoor({ services: { ...fakeServices(), digests }, commands, clock });
  const call = async (name: string, options: Readonly<Record<string, unknown>> = {}, locale = "en-US") =>
    (await door.handle(`digest ${name}`, options, { locale, operator: true })).view;
  return { ledger, world, seen, call };
}

const CHANNEL = "700000000000000002";
const words = (view: View) => view.flatMap((block) => ("text" in block ? [block.text] : []));
const facts = (view: View) =>
  new Map(view.flatMap((block: Block) => (block.kind === "facts" ? block.rows : [])));

describe("what subscribe forwards", () => {
  it("is the channel and what is usual, where no more is said", async () => {
    const { call, seen } = enter();
    await call("subscribe", { every: "day", channel: CHANNEL });
    expect(seen).toEqual([
      {
        channel: CHANNEL,
        every: "day",
        at: null,
        timezone: null,
        topic: null,
        languages: [],
        sources: [],
        role: null,
        tags: [],
        max: 10,
        empty: "silent",
      },
    ]);
  });

  it("is everything that was said", async () => {
    const { call, seen } = enter();
    await call("subscribe", {
      every: "week",
      at: "Tue 07:30",
      timezone: "europe/berlin",
      channel: `<#${CHANNEL}>`,
      topic: " locks ",
      languages: "russian, de",
      sources: "Bote, Courier",
      role: "700000000000000009",
      tags: "News, Floods、 News",
      max: 25,
      empty: "say",
    });
    expect(seen).toEqual([
      {
        channel: CHANNEL,
        every: "week",
        at: "Tue 07:30",
        timezone: "Europe/Berlin",
        topic: "locks",
        languages: ["ru", "de"],
        sources: ["Bote", "Courier"],
        role: "700000000000000009",
        tags: ["News", "Floods"],
        max: 25,
        empty: "say so",
      },
    ]);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["how often", { channel: CHANNEL }, /every/],
    ["another interval", { every: "year", channel: CHANNEL }, /every/],
    ["a time that is none", { every: "day", at: "25:00", channel: CHANNEL }, /time of day/],
    ["too many stories", { every: "day", max: 26, channel: CHANNEL }, /max/],
    ["a zone that there is not", { every: "day", timezone: "Mars/Olympus", channel: CHANNEL }, /timezone/],
  ])("is nothing without or with %s", async (_what, options, message) => {
    const { call, ledger } = enter();
    await expect(call("subscribe", options)).rejects.toThrow(message);
    expect(await ledger.subscriptions(null)).toEqual([]);
  });
});

describe("what is shown", () => {
  it("of a new subscription is what, where, and when by its own clocks", async () => {
    const { call } = enter();
    const view = await call("subscribe", {
      every: "day",
      at: "07:30",
      timezone: "Asia/Kathmandu",
      channel: CHANNEL,
      topic: "locks",
      languages: "ja",
    });
    expect(words(view)).toEqual([expect.stringMatching(/from now on/), "locks"]);
    expect(Object.fromEntries(facts(view))).toMatchObject({
      channel: { kind: "channel", id: CHANNEL },
      when: "every day, 07:30 (Asia/Kathmandu)",
      next: expect.stringMatching(/May 21, 2026, 7:30.AM/),
      languages: "Japanese",
      stories: "up to 10",
    });
  });

  it("of a list is each, with the reason of its pause and a way to its channel", async () => {
    const { call, ledger } = enter();
    const subscription = newSubscription({ channel: "42", guild: "7" });
    const { id } = await ledger.subscribe(subscription, { nextAt: NOON, lastSequence: 0 });
    await ledger.pause(id, { by: "bot", reason: "the channel is gone", since: "2026-05-20T12:00:00.000Z" });
    const view = await call("list");
    expect(view[0]).toEqual({
      kind: "heading",
      text: "Everything new",
      url: "https://discord.com/channels/7/42",
    });
    expect(facts(view).get("paused")).toBe("the channel is gone");
    expect(facts(view).has("next")).toBe(false);
  });

  it("of no subscriptions is how to make one", async () => {
    expect(words(await enter().call("list"))).toEqual([expect.stringMatching(/digest subscribe/)]);
  });

  it("of the others is what came of it", async () => {
    const { call, ledger, world } = enter();
    await call("subscribe", { every: "hour", channel: CHANNEL });
    const [{ id: subscription } = { id: "" }] = await ledger.subscriptions(null);
    expect(words(await call("now", { subscription }))).toEqual([expect.stringMatching(/Nothing new/)]);
    world.newest += 2;
    expect(words(await call("now", { subscription }))).toEqual([expect.stringMatching(/within seconds/)]);
    expect(words(await call("now", { subscription }))).toEqual([expect.stringMatching(/already/)]);
    expect(words(await call("pause", { subscription }))[0]).toMatch(/digest resume/);
    expect(facts(await call("list")).get("paused")).toBe("by hand");
    expect(words(await call("resume", { subscription }))[0]).toMatch(/Resumed/);
    expect(words(await call("unsubscribe", { subscription }))[0]).toMatch(/Unsubscribed/);
    await expect(call("pause", { subscription })).rejects.toThrow(/no subscription/);
  });

  it("stands in the caller's language", async () => {
    const seen = new Set<string>();
    for (const locale of LOCALES) {
      const { call } = enter();
      const view = await call("subscribe", { every: "weekday", channel: CHANNEL }, locale);
      seen.add(words(view).join("\n"));
      expect(words(view).join(" ")).not.toMatch(/\{\w+\}/);
      expect([...facts(view).values()].join(" ")).not.toMatch(/\{\w+\}/);
    }
    expect(seen.size).toBe(LOCALES.length);
  });
});

describe("the declarations", () => {
  it("obey Discord's limits, and are answered privately, in servers only", () => {
    expect(commandProblems(commandPayloads(commands))).toEqual([]);
    for (const { isPrivate, serversOnly } of commands) expect([isPrivate, serversOnly]).toEqual([true, true]);
  });

  it("describe each thing in the same locales", () => {
    for (const { description, options } of commands)
      for (const { description: texts } of [{ description }, ...Object.values(options)])
        expect(Object.keys(texts).sort()).toEqual(LOCALES.toSorted());
  });

  it("go nowhere where there are no digests", async () => {
    const door = openDoor({ services: { ...fakeServices(), digests: withoutDigests() }, commands, clock });
    await expect(door.handle("digest list", {}, { locale: "en-US" })).rejects.toThrow(
      /no subscriptions here/,
    );
  });
});
