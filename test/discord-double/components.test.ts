/** Buttons, selects and modals through the real discord.js, and what Discord's client would not let people do. */
import {
  ButtonStyle,
  ComponentType,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { describe, expect, it } from "vitest";
import { bot } from "./bot.ts";

const BUTTONS = {
  type: ComponentType.ActionRow,
  components: [
    { type: ComponentType.Button, style: ButtonStyle.Primary, label: "Next", customId: "page:2" },
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: "Off",
      customId: "off",
      disabled: true,
    },
    { type: ComponentType.Button, style: ButtonStyle.Link, label: "Source", url: "https://example.org/a" },
  ],
} as const;

const MENU = {
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      customId: "menu",
      options: ["a", "b"].map((value) => ({ label: value.toUpperCase(), value })),
    },
  ],
} as const;

describe("components", () => {
  it("a button updates its message", async () => {
    const { discord, errors } = await bot(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: "1", components: [BUTTONS] });
      if (interaction.isButton())
        await interaction.update({ content: `2 by ${interaction.user.username}`, components: [] });
    });
    const answer = await discord.slash("ask", { question: "why?" }).answer();
    expect(answer.components[0]?.components?.map(({ id }) => id)).toEqual([2, 3, 4]);
    const clicked = discord.click(answer, "Next", { user: discord.bob });
    expect(await clicked.answer()).toMatchObject({ id: answer.id, content: "2 by bob", components: [] });
    expect(discord.message(answer)?.edited_timestamp).not.toBeNull();
    expect(errors).toEqual([]);
  });

  it("a click can be answered later, or by a message of its own", async () => {
    const { discord, errors } = await bot(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: "1", components: [BUTTONS] });
      if (!interaction.isButton()) return;
      if (interaction.user.username === "bob") {
        await interaction.reply({ content: "not yours", flags: MessageFlags.Ephemeral });
        return;
      }
      await interaction.deferUpdate();
      await interaction.editReply("changed");
      await interaction.followUp("more");
    });
    const shown = await discord.slash("ask", { question: "why?" }).answer();
    const note = await discord.click(shown, "page:2", { user: discord.bob }).answer();
    expect([discord.visibleTo(note), note.message_reference?.message_id]).toEqual([discord.bob.id, shown.id]);
    const clicked = discord.click(shown, ({ style }) => style === ButtonStyle.Primary);
    expect(await clicked.answer()).toMatchObject({ id: shown.id, content: "changed" });
    await discord.waitFor(() => clicked.followUps.length === 1);
    expect(errors).toEqual([]);
  });

  it("a select tells what was chosen, on ephemeral messages too", async () => {
    const { discord, errors } = await bot(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: "?", components: [MENU], flags: MessageFlags.Ephemeral });
      if (interaction.isStringSelectMenu())
        await interaction.update(
          `${interaction.values} ${interaction.message.flags.has(MessageFlags.Ephemeral)}`,
        );
    });
    const shown = await discord.slash("ask", { question: "why?" }).answer();
    expect((await discord.select(shown, "menu", ["b"]).answer()).content).toBe("b true");
    expect(() => discord.select(shown, "menu", ["b"], { user: discord.bob })).toThrow("does not see");
    expect(errors).toEqual([]);
  });

  it("a modal is opened and submitted", async () => {
    const { discord, errors } = await bot(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const input = new TextInputBuilder().setCustomId("q").setStyle(TextInputStyle.Short);
        const label = new LabelBuilder().setLabel("Your question").setTextInputComponent(input);
        const modal = new ModalBuilder().setCustomId("more").setTitle("More").addLabelComponents(label);
        await interaction.showModal(modal);
      }
      if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue("q"));
    });
    const asked = discord.slash("ask", { question: "why?" });
    expect((await asked.acknowledged).type).toBe(9);
    expect((await discord.submitModal(asked, { q: "because" }).answer()).content).toBe("because");
    expect(errors).toEqual([]);
  });
});

describe("what Discord's client would not send", () => {
  it("is refused to the test", async () => {
    const { discord, client } = await bot(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: "1", components: [BUTTONS] });
    });
    await client.application.commands.create({
      name: "admin",
      description: "For admins",
      defaultMemberPermissions: "0",
      contexts: [0],
    });
    const shown = await discord.slash("ask", { question: "why?" }).answer();
    for (const act of [
      () => discord.slash("gone"),
      () => discord.slash("ask", {}),
      () => discord.slash("ask", { question: "x".repeat(21) }),
      () => discord.slash("ask", { question: "why?", count: 6 }),
      () => discord.slash("ask", { question: 5 }),
      () => discord.slash("admin"),
      () => discord.slash("admin", {}, { dm: true, user: discord.owner }),
      () => discord.autocomplete("ask", "question", "x"),
      () => discord.click(shown, "Off"),
      () => discord.click(shown, "Source"),
      () => discord.click(shown, "No such button"),
    ])
      expect(act).toThrow("Discord's client would not send this");
    expect(discord.slash("admin", {}, { user: discord.owner }).kind).toBe("command");
    expect(discord.slash("gone", {}, { force: true }).kind).toBe("command");
  });
});
