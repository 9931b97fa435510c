/** The gateway of the double with the real discord.js: sessions, close codes, losses, intents. */
import { type Client, Events, GatewayIntentBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { PERMISSION } from "../support/discord/double.ts";
import { clientOf, connected, double, login } from "./client.ts";

const { Guilds, GuildMessages, DirectMessages, MessageContent, GuildMembers } = GatewayIntentBits;

/** The texts that a client hears from now on. */
function heard(client: Client): string[] {
  const texts: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => texts.push(content));
  return texts;
}

function once(client: Client, event: Events.ShardResume | Events.ShardReady | Events.ShardReconnecting) {
  return new Promise<void>((resolve) => client.once(event, () => resolve()));
}

describe("connecting", () => {
  it("gives user, application and guilds with channels, threads, roles and the bot's rights", async () => {
    const { discord, client } = await connected();
    expect([client.user.id, client.application.id]).toEqual([discord.botId, discord.applicationId]);
    const channel = client.channels.cache.get(discord.channel.id);
    const thread = client.channels.cache.get(discord.thread.id);
    if (!channel?.isTextBased() || channel.isDMBased() || !thread?.isThread()) throw new Error("not cached");
    const me = channel.guild.members.me;
    expect(me && channel.permissionsFor(me).bitfield).toBe(discord.permissions(discord.bot, discord.channel));
    expect(thread.parentId).toBe(discord.channel.id);
    discord.setPermissions(discord.channel, PERMISSION.viewChannel);
    await new Promise((resolve) => client.once(Events.ChannelUpdate, resolve));
    expect(me && channel.permissionsFor(me).toArray()).toEqual(["ViewChannel"]);
    expect(discord.identifies).toMatchObject([{ shard: [0, 1] }]);
    expect([discord.unknownRoutes, discord.refused]).toEqual([[], []]);
  });

  it("hears of guilds joined and left, and of new channels", async () => {
    const { discord, client } = await connected();
    const joined = new Promise<string>((resolve) => client.once(Events.GuildCreate, ({ id }) => resolve(id)));
    const id = discord.joinGuild({ name: "Second", channels: ["lobby"] });
    expect(await joined).toBe(id);
    expect(client.channels.cache.has(discord.channelNamed("lobby").id)).toBe(true);
    const made = new Promise<string>((resolve) =>
      client.once(Events.ChannelCreate, ({ name }) => resolve(name)),
    );
    discord.addChannel("new", id);
    expect(await made).toBe("new");
    const left = new Promise<string>((resolve) =>
      client.once(Events.GuildDelete, (gone) => resolve(gone.id)),
    );
    discord.leaveGuild(id);
    expect(await left).toBe(id);
  });

  it("with several shards tells each its own guilds", async () => {
    const { discord, client } = await connected(
      { shards: 2, guilds: ["a", "b", "c"].map((name) => ({ name })) },
      { shards: "auto" },
    );
    expect([client.ws.shards.size, client.guilds.cache.size]).toEqual([2, 3]);
    expect(discord.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

describe("refusing to connect", () => {
  it("a wrong token fails at REST with 401", async () => {
    const discord = await double();
    await expect(clientOf(discord).login("wrong.token.here")).rejects.toMatchObject({ code: "TokenInvalid" });
    expect(discord.refused).toMatchObject([{ route: "/gateway/bot", status: 401 }]);
  });

  it("intents that are not switched on are 4014", async () => {
    const discord = await double();
    for (const intent of [MessageContent, GuildMembers]) {
      const client = clientOf(discord, { intents: [Guilds, intent] });
      await expect(client.login(discord.token)).rejects.toThrow("Used disallowed intents");
    }
    expect(discord.connections).toBe(0);
  });

  it("intents that are switched on are taken", async () => {
    const { discord } = await connected(
      { messageContent: true, members: true },
      { intents: [Guilds, MessageContent, GuildMembers] },
    );
    expect(discord.connections).toBe(1);
  });

  it("a token that the gateway does not know is 4004, at once or later", async () => {
    const discord = await double();
    discord.acceptToken({ gateway: false });
    await expect(clientOf(discord).login(discord.token)).rejects.toThrow("Authentication failed");
    discord.acceptToken({ gateway: true });
    const client = clientOf(discord);
    await login(client, discord.token);
    discord.acceptToken({ gateway: false, rest: false });
    discord.dropConnections();
    await new Promise((resolve) => client.once(Events.ShardDisconnect, resolve));
    expect(discord.connections).toBe(0);
    await expect(client.application?.fetch()).rejects.toMatchObject({ status: 401 });
  });
});

describe("losing the connection", () => {
  it("resumes, and what was missed comes", async () => {
    const { discord, client } = await connected();
    const texts = heard(client);
    discord.dropConnections();
    discord.say("while away", { mentionBot: true });
    await once(client, Events.ShardResume);
    discord.say("back", { mentionBot: true });
    await discord.waitFor(() => discord.resumes === 1);
    await expect.poll(() => texts).toEqual([`<@${discord.botId}> while away`, `<@${discord.botId}> back`]);
    expect(discord.identifies.length).toBe(1);
  });

  it("identifies afresh when the session is gone; what was missed is lost", async () => {
    const { discord, client } = await connected();
    const texts = heard(client);
    discord.dropConnections({ resumable: false });
    discord.say("lost", { mentionBot: true });
    await once(client, Events.ShardReady);
    discord.say("back", { mentionBot: true });
    await expect.poll(() => texts).toEqual([`<@${discord.botId}> back`]);
    expect([discord.identifies.length, discord.resumes]).toEqual([2, 0]);
  });

  it("resumes when asked to reconnect, and after an invalid session that may be resumed", async () => {
    const { discord, client } = await connected();
    discord.askToReconnect();
    await once(client, Events.ShardResume);
    discord.invalidateSessions(false);
    await once(client, Events.ShardReady);
    expect([discord.identifies.length, discord.resumes]).toEqual([2, 1]);
  });

  it("comes back after it was refused for a while", async () => {
    const { discord, client } = await connected();
    discord.refuseConnections(true);
    discord.dropConnections();
    await once(client, Events.ShardReconnecting);
    // The first try is refused; discord.js then forgets the session.
    await once(client, Events.ShardReconnecting);
    discord.refuseConnections(false);
    // Destroying a client that waits for READY never ends in discord.js 14.28, so wait for it.
    await once(client, Events.ShardReady);
    expect([discord.identifies.length, discord.resumes]).toEqual([2, 0]);
  });

  it("a connection without heartbeat answers is given up and resumed", async () => {
    const { discord, client } = await connected({ heartbeatMs: 60 });
    await discord.waitFor(() => discord.heartbeats > 1);
    discord.answerHeartbeats(false);
    await once(client, Events.ShardResume);
    expect(discord.resumes).toBe(1);
  });

  it("nothing works offline, and all again afterwards", async () => {
    const { discord, client } = await connected();
    discord.goOffline(true);
    const back = Promise.race([once(client, Events.ShardResume), once(client, Events.ShardReady)]);
    await expect(client.application.fetch()).rejects.toThrow();
    discord.goOffline(false);
    expect((await client.application.fetch()).id).toBe(discord.applicationId);
    await back;
    expect(discord.connections).toBe(1);
  });
});

describe("intents", () => {
  it("without MESSAGE_CONTENT the text of others is hidden, save mentions, replies and direct messages", async () => {
    const { discord, client } = await connected();
    const texts = heard(client);
    const own = await client.channels.fetch(discord.channel.id);
    if (!own?.isSendable()) throw new Error("no channel");
    const sent = await own.send("own");
    discord.say("hidden");
    discord.say("mention", { mentionBot: true });
    discord.say("reply", { replyTo: sent.id });
    discord.say("silent reply", { replyTo: sent.id, pingReply: false });
    discord.say("direct", { dm: true });
    const expected = ["own", "", `<@${discord.botId}> mention`, "reply", "", "direct"];
    await expect.poll(() => texts).toEqual(expected);
    const read = await own.messages.fetch({ limit: 10, cache: false });
    expect(read.map(({ content }) => content)).toEqual(expected.slice(0, 5).reverse());
  });

  it("with it all is told", async () => {
    const intents = [Guilds, GuildMessages, MessageContent];
    const { discord, client } = await connected({ messageContent: true }, { intents });
    const texts = heard(client);
    discord.say("seen");
    await expect.poll(() => texts).toEqual(["seen"]);
  });

  it("messages come only with their intents, and direct ones only with partial channels", async () => {
    const { discord, client } = await connected({}, { intents: [Guilds, DirectMessages], partials: [] });
    const texts = heard(client);
    const raw: string[] = [];
    client.on(Events.Raw, ({ t }: { t: string }) => raw.push(t));
    discord.say("guild", { mentionBot: true });
    discord.say("direct", { dm: true });
    await expect.poll(() => raw).toEqual(["MESSAGE_CREATE"]);
    expect(texts).toEqual([]);
  });
});
