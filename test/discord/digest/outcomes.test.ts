/** What becomes of a digest that cannot be posted: for good, with words for people; or for now. */
import { describe, expect, it } from "vitest";
import { PERMISSION } from "../../support/discord/double.ts";
import { deliver, editionOf, longView, posting, refusedUnordered, subscriptionOf } from "./posting.ts";

const { open, another } = posting();
const POST = { method: "POST", route: /^\/channels\/\d+\/messages$/ };
const SENDS = (requests: readonly { method: string; path: string }[]) =>
  requests.filter(({ method, path }) => method === "POST" && POST.route.test(path)).length;

describe("a digest is refused before anything is sent", () => {
  it("where a permission is missing, by its name and the channel's", async () => {
    const { double, running } = await open();
    double.setPermissions(double.channel, PERMISSION.viewChannel);
    const edition = editionOf(subscriptionOf(double));
    await expect
      .poll(async () => (await deliver(running, edition)).posted)
      .toEqual({ kind: "refused", reason: "The bot lacks the permission “Send Messages” in #general." });
    double.setPermissions(double.channel, 0n);
    await expect
      .poll(async () => (await deliver(running, edition)).posted)
      .toMatchObject({ reason: expect.stringContaining("View Channel, Send Messages") });
    expect(double.messages().length).toBeLessThanOrEqual(1);
  });

  it("in the subscriber's language", async () => {
    const { double, running } = await open();
    double.setPermissions(double.channel, PERMISSION.viewChannel);
    const edition = editionOf(subscriptionOf(double, { locale: "de" }));
    await expect
      .poll(async () => (await deliver(running, edition)).posted)
      .toMatchObject({ reason: "Dem Bot fehlt das Recht „Send Messages“ in #general." });
  });

  it("where the channel is gone, and where the bot was removed from the server", async () => {
    const { double, running } = await open();
    const edition = editionOf(subscriptionOf(double, { channel: double.secondChannel.id }));
    double.removeChannel(double.secondChannel);
    await expect
      .poll(async () => (await deliver(running, edition)).posted)
      .toEqual({ kind: "refused", reason: "The channel does not exist any more.", forGood: true });
    const guild = double.guildId;
    const other = editionOf(subscriptionOf(double));
    double.leaveGuild(guild);
    await expect
      .poll(async () => (await deliver(running, other)).posted)
      .toEqual({ kind: "refused", reason: "The bot is no longer on the server." });
    expect(running.bugs).toEqual([]);
  });

  it("in a locked thread and in a voice channel", async () => {
    const { double, running } = await open({
      guilds: [
        {
          name: "Newsroom",
          channels: ["general", { name: "talk", kind: "voice" }, { name: "closed", kind: "thread" }],
        },
      ],
    });
    double.setThread(double.channelNamed("closed"), { locked: true });
    const closed = () => running.client.channels.cache.get(double.channelNamed("closed").id);
    await expect.poll(closed).toMatchObject({ locked: true });
    const reasonIn = async (name: string) => {
      const { posted } = await deliver(
        running,
        editionOf(subscriptionOf(double, { channel: double.channelNamed(name).id })),
      );
      return posted;
    };
    expect(await reasonIn("closed")).toEqual({ kind: "refused", reason: "The thread #closed is locked." });
    expect(await reasonIn("talk")).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("#talk"),
    });
    expect([SENDS(double.requests), refusedUnordered(double)]).toEqual([0, []]);
  });
});

describe("an error of Discord's", () => {
  it.each([
    [404, 10003, "The channel does not exist any more."],
    [403, 50001, "The bot may not see the channel any more."],
    [403, 50013, "The bot lacks the permission “Send Messages” in #general."],
    [400, 160005, "The thread #general is locked."],
  ])("%i %i pauses with words", async (status, code, reason) => {
    const { double, running } = await open();
    double.failNext({ ...POST, status, code, times: 9 });
    const { posted, ids } = await deliver(running, editionOf(subscriptionOf(double)));
    const forGood = code === 10003 ? { forGood: true } : {};
    expect([posted, ids]).toEqual([{ kind: "refused", reason, ...forGood }, []]);
    expect(SENDS(double.requests)).toBeLessThanOrEqual(2);
  });

  it("that passes is for later: 5xx to the end, an overloaded service, a broken connection", async () => {
    const { double, running } = await open();
    const later = { kind: "later", retryAfterMs: null, reason: expect.any(String) };
    for (const fault of [{ status: 503 }, { status: 500, hangUp: true }, { status: 503, code: 130_000 }]) {
      double.failNext({ ...POST, ...fault, times: 4 });
      expect((await deliver(running, editionOf(subscriptionOf(double)))).posted).toEqual(later);
      double.clearFaults();
    }
    double.failNext({ ...POST, status: 400, code: 130_000 });
    expect((await deliver(running, editionOf(subscriptionOf(double)))).posted).toEqual(later);
    expect([double.messages(), running.bugs]).toEqual([[], []]);
  });

  it.each([401, 403, 404, 407])(
    "without a code of Discord's, %i tells nothing of the channel",
    async (status) => {
      const { double, running } = await open();
      double.failNext({ ...POST, status });
      const edition = editionOf(subscriptionOf(double));
      expect((await deliver(running, edition)).posted.kind).toBe("later");
      expect((await deliver(running, edition)).posted.kind).toBe("sent");
      expect([double.messages().length, running.bugs]).toEqual([1, []]);
    },
  );

  it("about the second part of a message says that the first stands there", async () => {
    const { double, running } = await open();
    const edition = editionOf(subscriptionOf(double), { view: longView(10, 300) });
    for (const fault of [{ status: 400, code: 50035 }, { delayMs: 1 }, { status: 400, code: 50035 }])
      double.failNext({ ...POST, ...fault });
    const { posted, ids } = await deliver(running, edition);
    expect([posted, ids]).toEqual([{ kind: "refused", reason: expect.any(String), begun: true }, []]);
    expect((await deliver(running, { ...edition, attempts: 1 })).posted).toEqual({ kind: "sent" });
    const texts = double.messages().map(({ content }) => content);
    expect(texts.join("\n").match(/Story \d/g)).toHaveLength(10);
  });

  it("429 is waited for", async () => {
    const { double, running } = await open();
    double.failNext({ ...POST, status: 429, retryAfter: 0.3, times: 2 });
    expect((await deliver(running, editionOf(subscriptionOf(double)))).posted.kind).toBe("sent");
    expect(double.messages()).toHaveLength(1);
  });

  it("no answer at all is given up, and nothing waits for ever", async () => {
    const { double } = await open();
    const running = await another(double, { requestMs: 300 });
    double.failNext({ ...POST, delayMs: 3_000, times: 9 });
    const began = Date.now();
    expect((await deliver(running, editionOf(subscriptionOf(double)))).posted).toMatchObject({
      kind: "later",
    });
    expect(Date.now() - began).toBeLessThan(1_500);
    double.clearFaults();
  });

  it("about the form is a bug of ours: once more as plain text, all of it, and the log knows", async () => {
    const { double, running } = await open();
    double.failNext({ ...POST, status: 400, code: 50035 });
    const { posted, ids } = await deliver(
      running,
      editionOf(subscriptionOf(double), { view: longView(10, 300) }),
    );
    const texts = double.messages().map(({ content }) => content);
    expect([posted.kind, ids.length, texts.length, running.bugs.length]).toEqual(["sent", 1, 3, 1]);
    expect(texts.join("\n").match(/Story \d/g)).toHaveLength(10);
  });

  it("about the form again is refused, with the reference of the log", async () => {
    const { double, running } = await open();
    double.failNext({ ...POST, status: 400, code: 50035, times: 2 });
    const { posted } = await deliver(running, editionOf(subscriptionOf(double)));
    expect(posted).toEqual({
      kind: "refused",
      reason: "Discord did not take the message (reference ref2).",
    });
  });

  it("stops nothing else: other channels go on", async () => {
    const { double, running } = await open();
    double.failNext({ method: "POST", route: new RegExp(double.channel.id), delayMs: 700 });
    const slow = deliver(running, editionOf(subscriptionOf(double)));
    const began = Date.now();
    await deliver(running, editionOf(subscriptionOf(double, { channel: double.secondChannel.id })));
    expect(Date.now() - began).toBeLessThan(500);
    expect((await slow).posted.kind).toBe("sent");
  });
});

describe("whoever posts", () => {
  it("stops when the lease is lost", async () => {
    const { double, running } = await open();
    const edition = editionOf(subscriptionOf(double), { view: longView(30, 300) });
    expect(await running.poster.post(edition, async () => false)).toEqual({ kind: "lost" });
    expect(double.messages()).toHaveLength(1);
  });

  it("hears of a ledger that fails", async () => {
    const { double, running } = await open();
    const posted = running.poster.post(editionOf(subscriptionOf(double)), async () => {
      throw new Error("the disk is full");
    });
    await expect(posted).rejects.toThrow("the disk is full");
  });
});
