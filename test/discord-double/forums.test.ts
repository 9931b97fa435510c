/** Forums and threads of the double: posts, tags, states, lists; roles, nonces and the limit over all routes. */
import { setTimeout as delay } from "node:timers/promises";
import { ChannelType, Events, Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import { PERMISSION } from "../support/discord/double.ts";
import { codeOf, connected, double, FORM, restOf } from "./client.ts";

const FORUM = { name: "briefings", kind: "forum", tags: ["World", "!Official"] } as const;
const post = (fields: Record<string, unknown> = {}) => ({
  body: { name: "A post", message: { content: "Hello" }, ...fields },
});

async function scene(requiresTag = false) {
  const channels = ["general", { ...FORUM, requiresTag }];
  const discord = await double({ guilds: [{ name: "Newsroom", channels }] });
  const forum = discord.channelNamed("briefings");
  const tags = new Map(
    (forum.available_tags as { id: string; name: string }[]).map(({ id, name }) => [name, id]),
  );
  const rest = restOf(discord);
  const open = (fields?: Record<string, unknown>) =>
    codeOf(rest.post(Routes.threads(forum.id), post(fields)));
  return { discord, forum, tags, rest, open };
}

describe("a post in a forum", () => {
  it("is a thread whose first message has its id, and discord.js hears of it", async () => {
    const { discord, client } = await connected({
      guilds: [{ name: "Newsroom", channels: ["general", FORUM] }],
    });
    const told: string[] = [];
    client.on(Events.ThreadCreate, ({ name }) => told.push(name));
    const channel = await client.channels.fetch(discord.channelNamed("briefings").id);
    if (channel?.type !== ChannelType.GuildForum) return expect.fail("no forum");
    expect(channel.availableTags.map(({ name, moderated }) => [name, moderated])).toEqual([
      ["World", false],
      ["Official", true],
    ]);
    const thread = await channel.threads.create({
      name: "A post",
      message: { content: "Hello" },
      appliedTags: [channel.availableTags[0]?.id ?? ""],
    });
    expect(discord.messages(thread.id)).toMatchObject([{ id: thread.id, content: "Hello" }]);
    expect(discord.threadsOf(channel.id)).toMatchObject([
      { applied_tags: thread.appliedTags, owner_id: discord.botId },
    ]);
    await thread.send("more");
    expect(discord.messages(thread.id)).toHaveLength(2);
    await expect.poll(() => told).toEqual(["A post"]);
  });

  it("needs a name of at most 100 characters, a message that Discord takes, and known tags", async () => {
    const { tags, open } = await scene();
    expect(await open({ name: "" })).toBe(FORM);
    expect(await open({ name: "x".repeat(101) })).toBe(FORM);
    expect(await open({ message: undefined })).toBe(FORM);
    expect(await open({ message: { content: "x".repeat(2_001) } })).toBe(FORM);
    expect(await open({ message: {} })).toBe("400 50006");
    expect(await open({ applied_tags: ["100000000000000001"] })).toBe(FORM);
    expect(await open({ applied_tags: Array.from({ length: 6 }, () => tags.get("World")) })).toBe(FORM);
    expect(await open({ applied_tags: [tags.get("Official")] })).toBe("403 50013");
    expect(await open({ applied_tags: [tags.get("World")] })).toBe("ok");
  });

  it("must have a tag where the forum says so, and needs the right to post", async () => {
    const { discord, forum, tags, open } = await scene(true);
    expect(await open()).toBe("400 40067");
    expect(await open({ applied_tags: [tags.get("World")] })).toBe("ok");
    discord.setPermissions(forum, PERMISSION.viewChannel);
    expect(await open({ applied_tags: [tags.get("World")] })).toBe("403 50013");
  });

  it("is no way around a forum: messages to the forum itself are refused", async () => {
    const { rest, forum } = await scene();
    expect(await codeOf(rest.post(Routes.channelMessages(forum.id), { body: { content: "x" } }))).toBe(
      "400 40058",
    );
  });
});

describe("a thread", () => {
  it("is listed as active or archived; sending unarchives it, and a locked one takes nothing", async () => {
    const { discord, forum, rest, open } = await scene();
    await open({ name: "one" });
    await open({ name: "two" });
    const [one, two] = discord.threadsOf(forum);
    const names = async (route: `/${string}`) =>
      ((await rest.get(route)) as { threads: { name: string }[] }).threads.map(({ name }) => name);
    const active = () => names(Routes.guildActiveThreads(discord.guildId));
    const archived = () => names(Routes.channelThreads(forum.id, "public"));
    const send = (id = "") => codeOf(rest.post(Routes.channelMessages(id), { body: { content: "x" } }));
    discord.setThread(one ?? "", { archived: true });
    expect([await active(), await archived()]).toEqual([["two"], ["one"]]);
    expect(await send(one?.id)).toBe("ok");
    expect([await active(), await archived()]).toEqual([["two", "one"], []]);
    discord.setThread(two ?? "", { locked: true });
    expect(await send(two?.id)).toBe("403 160005");
    discord.setPermissions(forum, PERMISSION.viewChannel);
    expect(await codeOf(rest.get(Routes.channelThreads(forum.id, "public")))).toBe("403 50013");
  });

  it("that is archived is not among those that a fresh client is told of", async () => {
    const channels = ["general", { name: "old", kind: "thread" }, { name: "new", kind: "thread" }] as const;
    const discord = await double({ guilds: [{ name: "Newsroom", channels }] });
    discord.setThread(discord.channelNamed("old"), { archived: true });
    const rest = restOf(discord);
    const { threads } = (await rest.get(Routes.guildActiveThreads(discord.guildId))) as {
      threads: { name: string }[];
    };
    expect(threads.map(({ name }) => name)).toEqual(["new"]);
  });
});

describe("a nonce", () => {
  it("gives the first message again for a while, in its channel and by whichever client", async () => {
    const discord = await double({ nonceMs: 250 });
    const send = (channel = discord.channel.id, enforced = true) =>
      restOf(discord).post(Routes.channelMessages(channel), {
        body: { content: "x", nonce: "n1", enforce_nonce: enforced },
      });
    const ids = [await send(), await send()].map((one) => (one as { id: string }).id);
    expect([ids[0] === ids[1], discord.messages().length]).toEqual([true, 1]);
    await send(discord.secondChannel.id);
    await send(discord.channel.id, false);
    expect([discord.messages().length, discord.messages(discord.secondChannel).length]).toEqual([2, 1]);
    await delay(300);
    await send();
    expect(discord.messages()).toHaveLength(3);
  });
});

describe("roles", () => {
  it("come and go, and are notified as far as they may be", async () => {
    const { discord, client } = await connected();
    const open = discord.addRole("Readers");
    const closed = discord.addRole("Staff", { mentionable: false });
    const known = () => client.guilds.cache.first()?.roles.cache;
    await expect.poll(() => known()?.has(closed.id)).toBe(true);
    const body = {
      content: `<@&${open.id}> <@&${closed.id}>`,
      allowed_mentions: { parse: [], roles: [open.id, closed.id] },
    };
    await client.rest.post(Routes.channelMessages(discord.channel.id), { body });
    expect(discord.pings).toMatchObject([{ roles: [open.id] }]);
    discord.removeRole(open);
    await expect.poll(() => known()?.has(open.id)).toBe(false);
  });
});

describe("the limit over all routes", () => {
  it("is fifty requests in a second over all clients", async () => {
    const names = Array.from({ length: 60 }, (_, at) => `c${at}`);
    const discord = await double({ rateLimits: true, guilds: [{ name: "Newsroom", channels: names }] });
    const clients = [restOf(discord), restOf(discord)];
    await Promise.all(
      names.map((name, at) =>
        clients[at % 2]?.post(Routes.channelMessages(discord.channelNamed(name).id), {
          body: { content: "x" },
        }),
      ),
    );
    expect(names.every((name) => discord.messages(discord.channelNamed(name)).length === 1)).toBe(true);
    expect(discord.refused.some(({ status }) => status === 429)).toBe(true);
  });
});
