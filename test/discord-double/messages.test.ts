/** Channel messages: sent, answered, edited, deleted and read, with the rights they need. */
import { Events, type Message, type PartialMessage, Routes, type TextChannel } from "discord.js";
import { describe, expect, it } from "vitest";
import { PERMISSION } from "../support/discord/double.ts";
import { codeOf, connected, double, FORM, restOf } from "./client.ts";

async function scene() {
  const discord = await double();
  const rest = restOf(discord);
  const path = Routes.channelMessages(discord.channel.id);
  const post = (body: unknown, channel = discord.channel.id) =>
    codeOf(rest.post(Routes.channelMessages(channel), { body }));
  return { discord, rest, path, post };
}

describe("with discord.js", () => {
  it("a message that mentions the bot is answered with a reply", async () => {
    const { discord, client } = await connected();
    client.on(Events.MessageCreate, async (message) => {
      if (message.mentions.has(client.user) && !message.author.bot) await message.reply("yes?");
    });
    const said = discord.say("hey", { user: discord.bob, mentionBot: true });
    const reply = await discord.waitFor(() => discord.messages()[1]);
    expect(reply).toMatchObject({
      content: "yes?",
      type: 19,
      message_reference: { message_id: said.id },
      mentions: [{ id: discord.bob.id }],
    });
    expect(discord.pings).toMatchObject([{ users: [discord.botId] }, { users: [discord.bob.id] }]);
  });

  it("edits and deletions by people are told", async () => {
    const { discord, client } = await connected();
    const told: unknown[] = [];
    client.on(Events.MessageUpdate, (_, { content }) => told.push(content));
    client.on(Events.MessageDelete, ({ id }: Message | PartialMessage) => told.push(id));
    const said = discord.say("one", { mentionBot: true });
    expect(discord.edit(said, `<@${discord.botId}> two`).edited_timestamp).not.toBeNull();
    discord.remove(said);
    await expect.poll(() => told).toEqual([`<@${discord.botId}> two`, said.id]);
    expect([discord.messages(), discord.history(said).length]).toEqual([[], 2]);
  });

  it("knows other bots, webhooks and system messages", async () => {
    const { discord, client } = await connected();
    const kinds: unknown[] = [];
    client.on(Events.MessageCreate, (one) =>
      kinds.push([one.author.bot, one.webhookId !== null, one.system]),
    );
    discord.say("a", { bot: true });
    discord.say("b", { webhook: true });
    discord.say("c", { type: 7 });
    await expect
      .poll(() => kinds)
      .toEqual([
        [true, false, false],
        [true, true, false],
        [false, false, true],
      ]);
  });

  it("the bot's own are sent, edited, fetched and deleted, with files", async () => {
    const { discord, client } = await connected();
    const channel = (await client.channels.fetch(discord.channel.id)) as TextChannel;
    await channel.sendTyping();
    const files = [{ attachment: Buffer.from("# Notes"), name: "notes.md", description: "My notes" }];
    const sent = await channel.send({ content: "x", files });
    const [file] = discord.message(sent.id)?.attachments ?? [];
    expect(file).toMatchObject({ filename: "notes.md", size: 7, description: "My notes" });
    expect(discord.file(file?.id ?? "")?.bytes.toString()).toBe("# Notes");
    await sent.edit("y");
    expect((await channel.messages.fetch({ message: sent.id, force: true })).attachments.size).toBe(1);
    await sent.edit({ attachments: [] });
    expect(discord.message(sent.id)).toMatchObject({ content: "y", attachments: [] });
    await sent.delete();
    expect([discord.messages(), discord.typings]).toEqual([[], [discord.channel.id]]);
    expect([discord.refused, discord.unknownRoutes]).toEqual([[], []]);
  });

  it("direct messages are opened, and refused by those who closed theirs", async () => {
    const { discord, client } = await connected();
    const user = await client.users.fetch(discord.bob.id);
    await user.send("hello");
    expect(discord.messages(discord.dmWith(discord.bob))).toMatchObject([{ content: "hello" }]);
    discord.closeDms(discord.bob);
    expect(await codeOf(user.send("hello"))).toBe("403 50007");
  });
});

describe("reading", () => {
  it("pages by before, after and around, the newest first", async () => {
    const { discord, rest, path } = await scene();
    const said = Array.from({ length: 6 }, (_, index) => discord.say(`${index}`, { mentionBot: true }));
    const read = async (query: Record<string, string>) => {
      const found = await rest.get(path, { query: new URLSearchParams(query) });
      return (found as { id: string }[]).map(({ id }) => said.findIndex((one) => one.id === id)).join("");
    };
    expect(await read({})).toBe("543210");
    expect(await read({ limit: "2" })).toBe("54");
    expect(await read({ limit: "2", before: said[3]?.id ?? "" })).toBe("21");
    expect(await read({ limit: "2", after: said[1]?.id ?? "" })).toBe("32");
    expect(await read({ limit: "3", around: said[3]?.id ?? "" })).toBe("432");
    expect(await codeOf(read({ limit: "101" }))).toBe(FORM);
    expect(await codeOf(read({ limit: "0" }))).toBe(FORM);
  });

  it("ids hold the time and grow, so that `after` works", async () => {
    const { discord } = await scene();
    const [first, second] = [discord.say("a"), discord.say("b")];
    expect(BigInt(second.id) > BigInt(first.id)).toBe(true);
    expect(Number((BigInt(first.id) >> 22n) + 1_420_070_400_000n) - Date.now()).toBeGreaterThan(-2_000);
  });

  it("needs the right to see the channel, and to read its history", async () => {
    const { discord, rest, path } = await scene();
    const said = discord.say("a");
    discord.setPermissions(discord.channel, PERMISSION.viewChannel);
    expect(await rest.get(path)).toEqual([]);
    expect(await codeOf(rest.get(Routes.channelMessage(discord.channel.id, said.id)))).toBe("403 50013");
    discord.setPermissions(discord.channel, 0n);
    expect(await codeOf(rest.get(path))).toBe("403 50001");
    expect(await codeOf(rest.get(Routes.channel(discord.channel.id)))).toBe("403 50001");
    expect(await codeOf(rest.get(Routes.channel("123456789012345678")))).toBe("404 10003");
    discord.removeChannel(discord.channel);
    expect(await codeOf(rest.get(path))).toBe("404 10003");
  });
});

describe("sending", () => {
  const { viewChannel, sendMessages, embedLinks, sendMessagesInThreads } = PERMISSION;

  it("needs the rights for what is sent", async () => {
    const { discord, post } = await scene();
    const embeds = [{ title: "a" }];
    discord.setPermissions(discord.channel, viewChannel);
    expect(await post({ content: "a" })).toBe("403 50013");
    expect(await post({ content: "a" }, discord.thread.id)).toBe("403 50013");
    discord.setPermissions(discord.channel, viewChannel | sendMessagesInThreads);
    expect(await post({ content: "a" }, discord.thread.id)).toBe("ok");
    discord.setPermissions(discord.channel, viewChannel | sendMessages);
    expect(await post({ content: "a" }, discord.thread.id)).toBe("403 50013");
    expect(await post({ content: "a" })).toBe("ok");
    expect(await post({ embeds })).toBe("403 50013");
    discord.setPermissions(discord.channel, viewChannel | sendMessages | embedLinks);
    expect(await post({ embeds })).toBe("ok");
    discord.setPermissions(discord.channel, sendMessages);
    expect(await post({ content: "a" })).toBe("403 50001");
    const forum = discord.addChannel({ name: "forum", kind: "forum" });
    expect(await post({ content: "a" }, forum.id)).toBe("400 40058");
  });

  it("files need their own right", async () => {
    const { discord, rest, path } = await scene();
    const send = () => codeOf(rest.post(path, { files: [{ name: "a.txt", data: "a" }], body: {} }));
    expect(await send()).toBe("ok");
    discord.setPermissions(discord.channel, viewChannel | sendMessages);
    expect(await send()).toBe("403 50013");
  });

  it("replies need the history, and the message unless that may be gone", async () => {
    const { discord, post } = await scene();
    const said = discord.say("a");
    const reply = (reference: object) => post({ content: "b", message_reference: reference });
    expect(await reply({ message_id: said.id })).toBe("ok");
    discord.remove(said);
    expect(await reply({ message_id: said.id })).toBe(FORM);
    expect(await reply({ message_id: said.id, fail_if_not_exists: false })).toBe("ok");
    expect(discord.messages().at(-1)).toMatchObject({ type: 0, content: "b" });
    discord.setPermissions(discord.channel, viewChannel | sendMessages);
    expect(await reply({ message_id: said.id })).toBe("403 160002");
  });

  it("an enforced nonce makes a second send give the first message", async () => {
    const { discord, rest, path } = await scene();
    const body = { content: "a", nonce: "n1", enforce_nonce: true };
    const first = await rest.post(path, { body });
    expect(await rest.post(path, { body: { ...body, content: "b" } })).toEqual(first);
    await rest.post(path, { body: { ...body, enforce_nonce: false } });
    expect(discord.messages().length).toBe(2);
    expect(await codeOf(rest.post(path, { body: { ...body, nonce: "x".repeat(25) } }))).toBe("ok");
    expect(await codeOf(rest.post(path, { body: { ...body, nonce: "x".repeat(26) } }))).toBe(FORM);
  });

  it("others' messages cannot be edited, nor deleted without the right", async () => {
    const { discord, rest } = await scene();
    const said = Routes.channelMessage(discord.channel.id, discord.say("a").id);
    expect(await codeOf(rest.patch(said, { body: { content: "b" } }))).toBe("403 50005");
    expect(await codeOf(rest.delete(said))).toBe("403 50013");
    discord.setPermissions(discord.channel, viewChannel | PERMISSION.manageMessages);
    expect(await codeOf(rest.delete(said))).toBe("ok");
    expect(await codeOf(rest.delete(said))).toBe("404 10008");
  });

  it("ephemeral messages are out of reach of the channel's routes", async () => {
    const { discord, rest } = await scene();
    const acted = discord.slash("x", {}, { force: true });
    const callback = Routes.interactionCallback(acted.id, acted.token);
    await rest.post(callback, { auth: false, body: { type: 4, data: { content: "a", flags: 64 } } });
    const { id } = await acted.answer();
    expect(await codeOf(rest.get(Routes.channelMessage(discord.channel.id, id)))).toBe("404 10008");
    expect(await rest.get(Routes.channelMessages(discord.channel.id))).toEqual([]);
  });

  it("a direct message needs a person", async () => {
    const { rest, discord } = await scene();
    const open = (id: string) => codeOf(rest.post(Routes.userChannels(), { body: { recipient_id: id } }));
    expect(await open(discord.alice.id)).toBe("ok");
    expect(await open("123456789012345678")).toBe("400 50033");
    expect(await open(discord.botId)).toBe("400 50033");
  });
});
