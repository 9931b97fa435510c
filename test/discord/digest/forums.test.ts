/** Editions in forums: a post with its title and tags, begun once, whatever is lost. */
import { describe, expect, it } from "vitest";
import type { Subscription } from "../../../src/core/digests/subscription.ts";
import {
  type ChannelPlan,
  type DiscordDouble,
  type Fault,
  PERMISSION,
  type WireChannel,
} from "../../support/discord/double.ts";
import {
  deliver,
  editionOf,
  longView,
  mayEmbed,
  notebook,
  posting,
  type RunningPoster,
  refusedUnordered,
  shownIn,
  subscriptionOf,
} from "./posting.ts";

const { open, another } = posting();
const OPEN_POST = { method: "POST", route: /^\/channels\/\d+\/threads$/ };
const { viewChannel, sendMessages, sendMessagesInThreads, embedLinks, readMessageHistory } = PERMISSION;
const LONG = longView(30, 300);

async function scene(plan: Partial<ChannelPlan> = {}) {
  const forum: ChannelPlan = { name: "briefings", kind: "forum", ...plan };
  const opened = await open({ guilds: [{ name: "Newsroom", channels: ["general", forum] }] });
  return { ...opened, forum: opened.double.channelNamed("briefings") };
}

function inForum(
  double: DiscordDouble,
  forum: WireChannel,
  fields: Partial<Subscription> = {},
): Subscription {
  return subscriptionOf(double, { channel: forum.id, topic: "floods", ...fields });
}

function threadsIn(double: DiscordDouble, forum: WireChannel): readonly WireChannel[] {
  return double.threadsOf(forum);
}

function storiesIn(double: DiscordDouble, thread: WireChannel | undefined): number {
  return double.messages(thread).flatMap((message) => shownIn(message).match(/Story \d+/g) ?? []).length;
}

/** The tags that an edition's post got, by name. */
async function tagsOf(running: RunningPoster, double: DiscordDouble, subscription: Subscription) {
  const { posted, ids } = await deliver(running, editionOf(subscription));
  const forum = double.channelNamed("briefings");
  const names = new Map(
    (forum.available_tags as { id: string; name: string }[]).map((one) => [one.id, one.name]),
  );
  const thread = threadsIn(double, forum).find(({ id }) => id === ids[0]);
  const tags = thread?.applied_tags as readonly string[] | undefined;
  return { posted, tags: tags?.map((id) => names.get(id)) };
}

describe("a forum", () => {
  it("gets a post with a title; further pages follow in it", async () => {
    const { double, running, forum } = await scene();
    const edition = editionOf(inForum(double, forum), { view: LONG, createdAt: "2024-11-06T23:30:00.000Z" });
    const { posted, ids } = await deliver(running, edition);
    const [thread, ...others] = threadsIn(double, forum);
    expect([posted.kind, others]).toEqual(["sent", []]);
    expect(thread?.name).toBe("Digest: floods – Nov 6, 2024");
    expect(ids).toEqual(double.messages(thread).map(({ id }) => id));
    expect([ids[0], ids.length, storiesIn(double, thread)]).toEqual([thread?.id, 3, 30]);
    expect(refusedUnordered(double)).toEqual([]);
  });

  it("dates the title in the subscriber's language and time zone, and cuts a long topic", async () => {
    const { double, running, forum } = await scene();
    const topic = `@everyone ${"very long words ".repeat(20)}`;
    const subscription = inForum(double, forum, { locale: "de", timezone: "Asia/Kathmandu", topic });
    await deliver(running, editionOf(subscription, { createdAt: "2024-11-06T23:30:00.000Z" }));
    const [thread] = threadsIn(double, forum);
    expect(thread?.name).toMatch(/^Überblick: ＠everyone very long .*… – 07\.11\.2024$/);
    expect(double.pings).toEqual([]);
    expect(thread?.name?.length).toBeLessThanOrEqual(100);
  });

  it("is tagged as asked, else by the topic, with five tags at most", async () => {
    const tags = ["Floods", "World", "!Official", "a", "b", "c", "d", "e", "Karvel dam"];
    const { double, running, forum } = await scene({ tags });
    const asked = async (fields: Partial<Subscription>) =>
      (await tagsOf(running, double, inForum(double, forum, fields))).tags;
    expect(await asked({ tags: ["WORLD", "unheard of"] })).toEqual(["World"]);
    expect(await asked({ tags: ["a", "b", "c", "d", "e", "World"] })).toHaveLength(5);
    expect(await asked({ tags: ["unheard of"], topic: "the Karvel dam and floods" })).toEqual([
      "Floods",
      "Karvel dam",
    ]);
    expect(await asked({ topic: "worlds apart" })).toEqual([]);
    expect(await asked({ tags: ["official"], topic: null })).toEqual([]);
    expect(refusedUnordered(double)).toEqual([]);
  });

  it("that asks for a tag gets the first that anybody may use, or is refused in words", async () => {
    const { double, running, forum } = await scene({
      requiresTag: true,
      tags: ["!Official", "World", "Sport"],
    });
    expect((await tagsOf(running, double, inForum(double, forum))).tags).toEqual(["World"]);
    const other = await scene({ requiresTag: true, tags: ["!Official"] });
    expect((await tagsOf(other.running, other.double, inForum(other.double, other.forum))).posted).toEqual({
      kind: "refused",
      reason: "The forum #briefings asks for a tag, and there is none that the bot may use.",
    });
    expect(refusedUnordered(other.double)).toEqual([]);
  });

  it("where the bot may not post is refused before anything is sent", async () => {
    const { double, running, forum } = await scene();
    double.setPermissions(forum, viewChannel);
    await expect.poll(() => mayEmbed(running, forum.id)).toBe(false);
    expect((await deliver(running, editionOf(inForum(double, forum)))).posted).toMatchObject({
      reason: "The bot lacks the permission “Create Posts, Send Messages in Posts” in #briefings.",
    });
    expect(refusedUnordered(double)).toEqual([]);
  });

  it("pings a role in the post's first message only", async () => {
    const { double, running, forum } = await scene();
    const { id } = double.addRole("Readers");
    await expect.poll(() => running.client.guilds.cache.first()?.roles.cache.has(id)).toBe(true);
    await deliver(running, editionOf(inForum(double, forum, { role: id }), { view: LONG }));
    expect(double.pings).toMatchObject([{ messageId: threadsIn(double, forum)[0]?.id, roles: [id] }]);
  });
});

describe("a post is begun once", () => {
  it.each<[string, Fault, boolean]>([
    ["an answer is lost after the effect", { ...OPEN_POST, status: 500, afterwards: true }, true],
    ["a hang-up comes after the effect", { ...OPEN_POST, hangUp: true }, true],
    ["an answer is slow", { ...OPEN_POST, delayMs: 900 }, true],
    ["Discord fails before it", { ...OPEN_POST, status: 502 }, false],
  ])("where %s", async (_, fault, stands) => {
    const { double, forum } = await scene();
    const edition = editionOf(inForum(double, forum), { view: LONG });
    const { onSent, next, sent } = notebook();
    const first = await another(double, { requestMs: 600 });
    double.failNext(fault);
    expect(await first.poster.post(edition, onSent)).toMatchObject({ kind: "later", retryAfterMs: 30_000 });
    expect(threadsIn(double, forum)).toHaveLength(stands ? 1 : 0);
    const later = await another(double);
    const again = await later.poster.post(next(edition), onSent);
    // What is not there may be on its way: it is looked for once more before another is opened.
    if (!stands) expect(again).toMatchObject({ kind: "later", retryAfterMs: 30_000 });
    if (!stands) await later.poster.post(next(edition), onSent);
    const [thread, ...others] = threadsIn(double, forum);
    expect([others, storiesIn(double, thread), sent.size]).toEqual([[], 30, 3]);
  });

  it("where the bot was killed, and its request takes effect after the next one looked", async () => {
    const { double, running, forum } = await scene();
    const edition = editionOf(inForum(double, forum));
    const { onSent, next } = notebook();
    const later = await another(double);
    expect(await later.poster.post(next(edition), onSent)).toMatchObject({ kind: "later" });
    await running.poster.post(edition, async () => false);
    expect(await later.poster.post(next(edition), onSent)).toEqual({ kind: "sent" });
    expect(threadsIn(double, forum)).toHaveLength(1);
  });

  it.each([
    ["open", false, true],
    ["archived meanwhile", true, true],
    ["open, in a forum that may not be read back", false, false],
  ])("where the bot was killed before it noted the post, which is %s", async (_, archived, history) => {
    const { double, running, forum } = await scene();
    const edition = editionOf(inForum(double, forum), { view: LONG });
    const all = viewChannel | sendMessages | sendMessagesInThreads | embedLinks;
    double.setPermissions(forum, history ? all | readMessageHistory : all);
    // Another edition's post of the same title, before.
    await deliver(running, editionOf({ ...edition.subscription, topic: "storms" }));
    expect(await running.poster.post(edition, async () => false)).toEqual({ kind: "lost" });
    const thread = threadsIn(double, forum)[1];
    if (archived) double.setThread(thread ?? expect.fail(), { archived: true });
    const { onSent, next, sent } = notebook();
    const later = await another(double);
    expect(await later.poster.post(next(edition), onSent)).toEqual({ kind: "sent" });
    expect([threadsIn(double, forum).length, storiesIn(double, thread), sent.get(0)]).toEqual([
      2,
      30,
      thread?.id,
    ]);
  });

  it("and goes on where its first message was noted", async () => {
    const { double, running, forum } = await scene();
    const edition = editionOf(inForum(double, forum), { view: LONG });
    const { onSent, next } = notebook();
    await running.poster.post(edition, async (place, id) => (await onSent(place, id)) && place < 1);
    const later = await another(double);
    expect(await later.poster.post(next(edition), onSent)).toEqual({ kind: "sent" });
    expect([threadsIn(double, forum).length, storiesIn(double, threadsIn(double, forum)[0])]).toEqual([
      1, 30,
    ]);
  });

  it("and people may delete or lock it before its end: the next edition gets its own", async () => {
    const { double, running, forum } = await scene();
    for (const way of ["delete", "lock"]) {
      const edition = editionOf(inForum(double, forum), { view: LONG });
      const posted = await running.poster.post(edition, async (place, id) => {
        if (place === 0 && way === "delete") double.removeChannel(id);
        if (place === 0 && way === "lock") double.setThread(id, { locked: true });
        return true;
      });
      expect(posted).toEqual({ kind: "sent" });
    }
    expect(running.bugs).toEqual([]);
  });
});
