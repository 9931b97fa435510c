/** The desk of digests: who may do what, in servers and on the console. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Caller } from "../../../../src/core/caller.ts";
import type { DigestDesk, SubscribeRequest } from "../../../../src/core/digests/desk/desk.ts";
import { MAX_IN_CHANNEL, MAX_IN_GUILD } from "../../../../src/core/digests/desk/manage.ts";
import type { DigestLedger } from "../../../../src/core/digests/digest-ports.ts";
import { GUILD, PERSON, subscribed } from "../../../contracts/digest-support.ts";
import {
  inServer,
  manager,
  moderator,
  openDesk,
  operator,
  reader,
  refusal,
  request,
  rights,
  somebody,
} from "./desk-support.ts";

let ledger: DigestLedger;
let desk: DigestDesk;

beforeEach(() => {
  ({ desk, ledger } = openDesk());
});

describe("subscribing", () => {
  it("takes the channel it is asked in, at nine in UTC, from the newest article on", async () => {
    const { done, subscriptions } = await desk.subscribe(request({ topic: "flood" }), moderator);
    expect(done).toBe("subscribed");
    expect(subscriptions).toMatchObject([
      {
        guild: GUILD,
        channel: "c1",
        topic: "flood",
        at: "09:00",
        timezone: "UTC",
        lastSequence: 5,
        nextAt: "2026-05-20T12:01:00.000Z",
      },
    ]);
    expect(subscriptions[0]).not.toHaveProperty("creator");
    expect(await ledger.subscriptions(GUILD)).toMatchObject([{ creator: PERSON, locale: "ru" }]);
  });

  it.each([
    ["hour", ":00"],
    ["weekday", "09:00"],
    ["week", "Mon 09:00"],
  ] as const)("every %s has a usual time", async (every, at) => {
    expect((await desk.subscribe(request({ every }), moderator)).subscriptions[0]?.at).toBe(at);
  });

  it.each<[string, Caller, Partial<SubscribeRequest>, string, RegExp]>([
    ["somebody who manages nothing", reader, {}, "not_allowed", /manage the server/],
    ["somebody outside a server", somebody, {}, "not_allowed", /manage the server/],
    [
      "a channel that is hidden or of another server",
      manager,
      { channel: "c2" },
      "invalid_option",
      /no such channel/,
    ],
    [
      "a kind of channel that takes none",
      inServer({ takesDigests: false }),
      {},
      "invalid_option",
      /text and announcement/,
    ],
    [
      "a channel where the bot may not write",
      inServer({ botLacks: ["Send Messages"] }),
      {},
      "invalid_option",
      /lacks Send Messages.*grant/,
    ],
    ["a ping of everyone", moderator, { role: GUILD }, "invalid_option", /never pings everyone/],
    ["a schedule that cannot be read", moderator, { at: "never" }, "invalid_option", /time of day/],
    ["a console without a channel", operator, {}, "missing_option", /channel/],
  ])("refuses %s", async (_what, caller, fields, code, words) => {
    await expect(desk.subscribe(request(fields), caller)).rejects.toEqual(refusal(code, words));
    expect(await ledger.subscriptions(null)).toEqual([]);
  });

  it("says what will not do as may be expected", async () => {
    const remarks = async (fields: Partial<SubscribeRequest>, caller: Caller) =>
      (await desk.subscribe(request(fields), caller)).remarks;
    const forum = inServer({ tags: ["News", "ＤＡＩＬＹ"] });
    expect(await remarks({ role: "loud", tags: ["news", "daily"], sources: ["Karvel Courier"] }, forum)).toBe(
      undefined,
    );
    expect(
      await remarks({ role: "silent", tags: ["news", "odd"], sources: ["Nobody", "Karvel Courier"] }, forum),
    ).toEqual([
      { kind: "silent role", role: "silent" },
      { kind: "no tags", names: ["odd"] },
      { kind: "no articles", names: ["Nobody"] },
    ]);
    expect(await remarks({ tags: ["news"] }, moderator)).toEqual([{ kind: "no tags", names: ["news"] }]);
    expect(await remarks({ channel: "99", role: "silent", tags: ["news"] }, operator)).toBeUndefined();
  });

  it("on the console takes any channel by its id", async () => {
    const { subscriptions } = await desk.subscribe(request({ channel: "99" }), operator);
    expect(subscriptions).toMatchObject([{ guild: null, channel: "99" }]);
    expect(await ledger.subscriptions(null)).toMatchObject([{ creator: null }]);
  });

  it("has limits, each server its own", async () => {
    for (let n = 0; n < MAX_IN_CHANNEL; n++) await desk.subscribe(request(), moderator);
    await expect(desk.subscribe(request(), moderator)).rejects.toEqual(
      refusal("invalid_request", /channel can have 25/),
    );
    for (let n = MAX_IN_CHANNEL; n < MAX_IN_GUILD; n++) await subscribed(ledger, { channel: `x${n}` });
    await subscribed(ledger, { guild: "other", channel: "y" });
    const elsewhere = inServer({}, { rightsIn: async (id) => rights({ id }) });
    await expect(desk.subscribe(request({ channel: "z" }), elsewhere)).rejects.toEqual(
      refusal("invalid_request", /server can have 100/),
    );
  });
});

describe("managing", () => {
  it("shows each what they may manage", async () => {
    const [own, other] = [
      await subscribed(ledger, { channel: "c1" }),
      await subscribed(ledger, { channel: "gone" }),
    ];
    const foreign = await subscribed(ledger, { guild: "other" });
    const ids = async (caller: Caller) => (await desk.list(caller)).subscriptions.map(({ id }) => id);
    expect(await ids(moderator)).toEqual([own.id]);
    expect(await ids(manager)).toEqual([own.id, other.id]);
    expect(await ids(operator)).toEqual([own.id, other.id, foreign.id]);
    for (const caller of [reader, somebody])
      await expect(ids(caller)).rejects.toEqual(refusal("not_allowed", /./));
  });

  it("is for those only who may, and of their own server only", async () => {
    const [own, gone] = [
      await subscribed(ledger, { channel: "c1" }),
      await subscribed(ledger, { channel: "gone" }),
    ];
    const foreign = await subscribed(ledger, { guild: "other", channel: "c1" });
    const calls = [desk.preview, desk.now, desk.pause, desk.resume, desk.unsubscribe];
    for (const call of calls) {
      await expect(call(own.id, reader)).rejects.toEqual(refusal("not_allowed", /./));
      await expect(call(own.id, somebody)).rejects.toEqual(refusal("not_allowed", /./));
      await expect(call(gone.id, moderator)).rejects.toEqual(refusal("not_allowed", /./));
      for (const id of [foreign.id, "nothing"])
        await expect(call(id, manager)).rejects.toEqual(refusal("subscription_not_found", /digest list/));
    }
    expect(await ledger.subscriptions(null)).toHaveLength(3);
    expect(await desk.unsubscribe(gone.id, manager)).toMatchObject({ done: "unsubscribed" });
    expect(await desk.unsubscribe(` ${foreign.id.toUpperCase()} `, operator)).toMatchObject({
      done: "unsubscribed",
    });
    expect(await ledger.subscriptions(null)).toHaveLength(1);
  });

  it("pauses and resumes, from the next time on", async () => {
    const { id } = await subscribed(ledger, { channel: "c1" });
    const paused = await desk.pause(id, moderator);
    expect(paused).toMatchObject({
      done: "paused",
      subscriptions: [{ nextAt: null, pause: { by: "person" } }],
    });
    await expect(desk.now(id, moderator)).rejects.toEqual(refusal("invalid_request", /paused; resume/));
    const resumed = await desk.resume(id, moderator);
    expect(resumed).toMatchObject({
      done: "resumed",
      subscriptions: [{ nextAt: "2026-05-20T12:01:00.000Z", pause: null, lastSequence: 0 }],
    });
  });
});
