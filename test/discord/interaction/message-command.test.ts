/** “Verify quotation” on a message, end to end: its text is the option, and only whoever asked sees the answer. */
import { describe, expect, it, vi } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import { PERMISSION } from "../../support/discord/double.ts";
import { complaints } from "../../support/discord-bot.ts";
import { echoingCommand } from "../../support/made-up-commands.ts";
import { commanding, DEFER, EPHEMERAL } from "./commanding.ts";

const opened = commanding();
const NAME = "Echo this";

async function open(options: Parameters<typeof opened>[0] = {}) {
  const echo = echoingCommand(40);
  const running = await opened({ commands: [echo.command], ...options });
  return { ...running, heard: echo.heard };
}

describe("a command on a message", () => {
  it("gets the words of the message and answers only whoever asked", async () => {
    const { double, heard, bugs } = await open();
    const said = double.say("> **“It rains,”** she said", { user: double.bob });
    const asked = double.messageCommand(NAME, said, { user: double.alice, locale: "de" });
    expect((await asked.acknowledged).type).toBe(DEFER);
    const answer = await asked.answer();
    expect(heard).toEqual([{ text: "“It rains,” she said", locale: "de" }]);
    expect(answer.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(double.visibleTo(answer)).toBe(double.alice.id);
    expect(answer.embeds[0]?.description).toContain("“It rains,” she said");
    expect(answer.content).toBe("");
    expect(asked.history).toHaveLength(2);
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("of the product is “Verify quotation”, which looks for the words in the coverage", async () => {
    const { double, services } = await open();
    const said = double.say("> “The dam broke at noon,” says **the paper**");
    const answer = await double.messageCommand("Verify quotation", said, { locale: "de" }).answer();
    const text = "“The dam broke at noon,” says the paper";
    expect(services.seen.at(-1)).toMatchObject({ name: "verify", request: { text } });
    expect(answer.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(answer.embeds[0]?.description).not.toBe("");
    expect(complaints(double)).toEqual([]);
  });

  it("writes mentions as names", async () => {
    const { double, heard } = await open();
    const said = double.say(`<@${double.bob.id}> says no`, { user: double.alice });
    await double.messageCommand(NAME, said).answer();
    expect(heard[0]?.text).toBe(`@${double.bob.global_name ?? double.bob.username} says no`);
  });

  it("takes the beginning of a long message, to the end of a sentence, and says so", async () => {
    const { double, heard } = await open();
    const said = double.say("A first sentence stands here. And then another one follows.");
    const answer = await double.messageCommand(NAME, said, { locale: "en-US" }).answer();
    expect(heard[0]?.text).toBe("A first sentence stands here.");
    expect(answer.content).toBe("The message is long: only its first 29 characters were looked at.");
    expect(complaints(double)).toEqual([]);
  });

  it("reads what a message passes on from elsewhere", async () => {
    const { double, heard } = await open();
    const said = double.say("", { forwarded: "> It **rains** there." });
    await double.messageCommand(NAME, said).answer();
    expect(heard[0]?.text).toBe("It rains there.");
    expect(complaints(double)).toEqual([]);
  });

  it("reads embeds where there is no text of its own, such as the bot's own answers", async () => {
    const { double, heard } = await open();
    const shown = await double.slash("latest").answer();
    await double.messageCommand(NAME, shown).answer();
    expect(heard[0]?.text).toMatch(/^2 of 2 articles/);
    // Above an answer of its own stands the question, which is not what it says.
    const answered = await double.slash("echo", { text: "The dam broke." }).answer();
    expect(answered.content).toBe("> The dam broke.");
    await double.messageCommand(NAME, answered).answer();
    expect(heard.at(-1)?.text).toBe("The dam broke.");
  });

  it.each([
    ["ru", "нет текста"],
    ["en-US", "no text"],
  ])("says kindly (%s) where there is nothing to read", async (locale, words) => {
    const { double, heard, bugs } = await open();
    const said = double.say("<:rain:123456789012345678>");
    const answer = await double.messageCommand(NAME, said, { locale }).answer();
    expect(answer.content).toContain(words);
    expect(answer.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(heard).toEqual([]);
    expect(bugs).toEqual([]);
  });

  it("works in direct messages, and where the bot may not write", async () => {
    const { double, heard } = await open();
    const channel = double.dmWith(double.alice);
    const direct = double.say("In private.", { channel });
    await double.messageCommand(NAME, direct, { user: double.alice }).answer();
    const said = double.say("In a hidden corner.");
    const appPermissions = PERMISSION.viewChannel;
    const answer = await double.messageCommand(NAME, said, { appPermissions }).answer();
    expect(answer.embeds).toHaveLength(1);
    expect(heard.map(({ text }) => text)).toEqual(["In private.", "In a hidden corner."]);
    expect(complaints(double)).toEqual([]);
  });

  it("tells mistakes and bugs privately", async () => {
    const failing = echoingCommand(40, (text) => {
      throw text.includes("mistake") ? new UserError("invalid_option", "Not that.") : new TypeError("secret");
    });
    const { double, bugs } = await opened({ commands: [failing.command] });
    const mistaken = await double.messageCommand(NAME, double.say("a mistake")).answer();
    expect(mistaken.content).toBe("Not that.");
    expect(mistaken.flags & EPHEMERAL).toBe(EPHEMERAL);
    const broken = await double.messageCommand(NAME, double.say("a bug")).answer();
    expect(broken.content).toContain("ref1");
    expect(broken.content).not.toContain("secret");
    expect(bugs).toHaveLength(1);
    expect(complaints(double)).toEqual([]);
  });

  it("that an earlier version had is told apart from one that is there", async () => {
    const { double } = await open();
    const answer = await double.messageCommand("Bygone", double.say("Words."), { force: true }).answer();
    expect(answer.content).toMatch(/no longer kept.*<\/help:\d+>/);
    expect(complaints(double)).toEqual([]);
  });

  it("stands in the menu beside the command that people type, under its own names", async () => {
    const { double } = await open();
    await vi.waitFor(() => expect(double.commands().some(({ type }) => type === 3)).toBe(true));
    const [inMenu] = double.commands().filter(({ type, name }) => type === 3 && name === NAME);
    expect(inMenu).toMatchObject({
      name_localizations: { "en-US": NAME, de: "Echo davon" },
      contexts: [0, 1],
    });
    expect(double.commands().filter(({ name }) => name === "echo")).toHaveLength(1);
    expect((await double.slash("echo", { text: "Typed." }).answer()).embeds[0]?.description).toContain(
      "Typed.",
    );
  });
});
