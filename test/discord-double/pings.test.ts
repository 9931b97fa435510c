/** Who is notified, with and without `allowed_mentions`. */
import { Routes } from "discord.js";
import { expect, it } from "vitest";
import { PERMISSION } from "../support/discord/double.ts";
import { double, restOf } from "./client.ts";

async function scene() {
  const discord = await double();
  const rest = restOf(discord);
  const path = Routes.channelMessages(discord.channel.id);
  const bits = discord.permissions(discord.bot, discord.channel);
  discord.setPermissions(discord.channel, bits | PERMISSION.mentionEveryone);
  const last = () => {
    const ping = discord.pings.at(-1);
    return ping ? [...ping.users, ...(ping.everyone ? ["everyone"] : [])] : [];
  };
  return {
    discord,
    bob: discord.bob.id,
    alice: discord.alice.id,
    send: async (body: object) => {
      const before = discord.pings.length;
      await rest.post(path, { body });
      return discord.pings.length > before ? last() : [];
    },
    answer: async (data: object) => {
      const acted = discord.slash("x", {}, { force: true });
      const before = discord.pings.length;
      const callback = Routes.interactionCallback(acted.id, acted.token);
      await rest.post(callback, { auth: false, body: { type: 4, data } });
      return discord.pings.length > before ? last() : [];
    },
  };
}

it("by default a channel message mentions all, an answer only people", async () => {
  const { send, answer, bob } = await scene();
  const content = `<@${bob}> @everyone @here`;
  expect(await send({ content })).toEqual([bob, "everyone"]);
  expect(await answer({ content })).toEqual([bob]);
});

it("allowed_mentions lets through what it names", async () => {
  const { send, bob, alice } = await scene();
  const content = `<@${bob}> <@!${alice}> @everyone`;
  expect(await send({ content, allowed_mentions: { parse: [] } })).toEqual([]);
  expect(await send({ content, allowed_mentions: {} })).toEqual([]);
  expect(await send({ content, allowed_mentions: { users: [alice] } })).toEqual([alice]);
  expect(await send({ content, allowed_mentions: { parse: ["everyone"] } })).toEqual(["everyone"]);
  expect(await send({ content: "nobody", allowed_mentions: { users: [alice] } })).toEqual([]);
});

it("code, unknown people and a lacking right mention nobody", async () => {
  const { discord, send, bob } = await scene();
  expect(await send({ content: `\`<@${bob}>\` \`\`\`\n@everyone\n\`\`\`` })).toEqual([]);
  expect(await send({ content: "<@123456789012345678>" })).toEqual([]);
  discord.setPermissions(
    discord.channel,
    discord.permissions(discord.bot, discord.channel) & ~PERMISSION.mentionEveryone,
  );
  expect(await send({ content: "@everyone" })).toEqual([]);
});

it("a reply mentions whom it answers, unless told otherwise", async () => {
  const { discord, send, bob } = await scene();
  const reference = () => ({ message_id: discord.say("a", { user: discord.bob }).id });
  expect(await send({ content: "a", message_reference: reference() })).toEqual([bob]);
  const quiet = { parse: [] };
  expect(await send({ content: "a", message_reference: reference(), allowed_mentions: quiet })).toEqual([]);
  const asked = { parse: [], replied_user: true };
  expect(await send({ content: "a", message_reference: reference(), allowed_mentions: asked })).toEqual([
    bob,
  ]);
});

it("texts of Components V2 mention too, embeds never", async () => {
  const { send, bob } = await scene();
  const texts = [{ type: 17, components: [{ type: 10, content: `<@${bob}>` }] }];
  expect(await send({ flags: 32_768, components: texts })).toEqual([bob]);
  expect(await send({ embeds: [{ description: `<@${bob}> @everyone` }] })).toEqual([]);
});
