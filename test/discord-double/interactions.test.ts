/** Commands and autocomplete through the real discord.js. */
import { ApplicationCommandType, type Client, Events, type Interaction, MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import { bot } from "./bot.ts";

function latest(client: Client, event: Events.InteractionCreate): Promise<Interaction> {
  return new Promise((resolve) => client.once(event, resolve));
}

describe("commands", () => {
  it("are deferred and then edited", async () => {
    const { discord, errors } = await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply(`You asked ${interaction.options.getString("question", true)}`);
    });
    const asked = discord.slash("ask", { question: "why?" });
    expect((await asked.acknowledged).type).toBe(5);
    expect(await asked.answer()).toMatchObject({
      content: "You asked why?",
      type: 20,
      author: { id: discord.botId },
      edited_timestamp: null,
      interaction_metadata: { id: asked.id, name: "ask", user: { id: discord.alice.id } },
    });
    expect(asked.history.map(({ flags }) => flags)).toEqual([128, 0]);
    expect([errors, discord.refused, discord.unknownRoutes]).toEqual([[], [], []]);
  });

  it("carry who asked, where, in which language and with which rights", async () => {
    const { discord, client } = await bot(async () => undefined);
    const seen = latest(client, Events.InteractionCreate);
    discord.slash(
      "ask",
      { question: "why?", count: 3 },
      { user: discord.bob, channel: discord.thread, locale: "de", appPermissions: 1024n },
    );
    const interaction = await seen;
    expect(interaction).toMatchObject({
      locale: "de",
      guildLocale: "en-US",
      context: 0,
      guildId: discord.guildId,
      attachmentSizeLimit: 10 * 1024 * 1024,
    });
    expect(interaction.user.username).toBe("bob");
    expect(interaction.channel?.isThread()).toBe(true);
    expect(interaction.appPermissions?.bitfield).toBe(1024n);
    expect(interaction.memberPermissions?.has("SendMessages")).toBe(true);
    expect(interaction.isChatInputCommand() && interaction.options.getInteger("count")).toBe(3);
  });

  it("work in direct messages", async () => {
    const { discord, errors } = await bot(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: `In ${interaction.context}`, flags: MessageFlags.Ephemeral });
    });
    const asked = discord.slash("ask", { question: "why?" }, { dm: true, user: discord.bob });
    const answer = await asked.answer();
    expect([answer.content, answer.channel_id, errors]).toEqual(["In 1", discord.dmWith(discord.bob).id, []]);
    expect(discord.visibleTo(answer)).toBe(discord.bob.id);
    expect(discord.messagesSeenBy(discord.alice, answer.channel_id)).toEqual([]);
  });

  it("may have follow-ups; directly after a deferral one fills the waiting message", async () => {
    const { discord, errors } = await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp("first");
      await interaction.followUp("second");
      await interaction.deleteReply();
    });
    const asked = discord.slash("ask", { question: "why?" });
    await discord.waitFor(() => asked.original() === null && asked.followUps.length === 1);
    expect(asked.history.map(({ content, flags }) => [content, flags])).toEqual([
      ["", 192],
      ["first", 64],
    ]);
    expect(asked.messages).toMatchObject([{ content: "second", flags: 0 }]);
    expect(errors).toEqual([]);
  });

  it("a deferral that was deleted takes follow-ups as new messages", async () => {
    const { discord, errors } = await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.deleteReply();
      await interaction.followUp("public");
    });
    const asked = discord.slash("ask", { question: "why?" });
    expect(await asked.answer()).toMatchObject({ content: "public", flags: 0 });
    expect([asked.original(), asked.followUps.length, errors]).toEqual([null, 1, []]);
  });

  it("answer with the callback's resource when asked to", async () => {
    const replies: unknown[] = [];
    const { discord } = await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const response = await interaction.reply({ content: "hello", withResponse: true });
      replies.push(response.resource?.message?.content, response.interaction.responseMessageId);
    });
    const asked = discord.slash("ask", { question: "why?" });
    const { id } = await asked.answer();
    await discord.waitFor(() => replies.length === 2 || null, 200).catch(() => undefined);
    expect(replies).toEqual(["hello", id]);
  });
});

describe("commands on a message", () => {
  it("give its text without any intent", async () => {
    const { discord, client, errors } = await bot(async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(interaction.targetMessage.content);
    });
    await client.application.commands.create({ name: "Explain this", type: ApplicationCommandType.Message });
    const said = discord.say("a hard word", { user: discord.bob });
    const answer = await discord.messageCommand("Explain this", said).answer();
    expect([answer.content, answer.type, errors]).toEqual(["a hard word", 23, []]);
  });
});

describe("autocomplete", () => {
  it("offers choices for what is typed", async () => {
    const { discord, errors } = await bot(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name} ${value}`, value }]);
    });
    const typing = discord.autocomplete("ask", "source", "bb", { options: { question: "why?" } });
    expect(await typing.choices()).toEqual([{ name: "source bb", value: "bb" }]);
    expect([errors, (await typing.acknowledged).type]).toEqual([[], 8]);
  });
});
