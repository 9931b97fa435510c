/** Rare events end to end: kinds of interactions that are not used, notes that cannot be told, deletions in bulk. */
import { MessageFlags } from "discord.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { complaints, openBot, type RunningBot } from "../support/discord-bot.ts";
import { brokenCommand } from "../support/made-up-commands.ts";
import { type Asking, DAM, openAsking } from "./channel/asking.ts";

let running: RunningBot | null = null;

afterEach(async () => {
  await running?.close();
  running = null;
});

describe("interactions", () => {
  it("of a kind that is not used are told so privately", async () => {
    running = await openBot();
    const { double, bugs } = running;
    const message = double.say("Verify me");
    const asked = double.messageCommand("Verify quotation", message, { force: true });
    const note = await asked.answer();
    expect(note.flags & MessageFlags.Ephemeral).toBeTruthy();
    expect(note.content).toMatch(/<\/help:\d+>/);
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("whose failure cannot be told either leave the bot running", async () => {
    running = await openBot({ commands: [brokenCommand()] });
    const { double, bugs } = running;
    double.failNext({ method: "POST", route: /callback/, status: 400, code: 50035, times: 2 });
    double.slash("broken").acknowledged.catch(() => undefined);
    await double.waitFor(() => double.openFaults === 0);
    expect((await double.slash("status").answer()).embeds).toHaveLength(1);
    // The bug itself, and the form that Discord refused.
    await vi.waitFor(() => expect(bugs).toHaveLength(2));
  });

  it("whose token ran out where nothing may be posted end in the log", async () => {
    running = await openBot();
    const { double, bugs } = running;
    double.failNext({ method: "PATCH", route: /original$/, status: 401, code: 50027 });
    double.failNext({ method: "POST", route: /^\/channels\/.*messages$/, status: 403, code: 50013 });
    double.slash("latest");
    await double.waitFor(() => double.openFaults === 0);
    await double.slash("status").answer();
    expect(bugs).toEqual([]);
  });
});

describe("messages", () => {
  it("deleted in bulk are gone like any other", async () => {
    const asking: Asking = await openAsking();
    running = asking;
    const { double, settled, replyTo } = asking;
    double.failNext({ method: "POST", route: /typing/, delayMs: 50 });
    const asked = double.say(DAM, { mentionBot: true });
    double.dispatch(
      "MESSAGE_DELETE_BULK",
      { ids: [asked.id], channel_id: asked.channel_id, guild_id: double.guildId },
      double.guildId,
    );
    await settled();
    expect(replyTo(asked)).toBeUndefined();
    expect(asking.bugs).toEqual([]);
  });

  it("that fail in an odd way are bugs with a reference, and the bot goes on", async () => {
    const asking = await openAsking();
    running = asking;
    const { double, settled, bugs } = asking;
    double.failNext({ method: "POST", route: /^\/channels\/.*messages$/, status: 400, code: 50035 });
    double.say(DAM, { mentionBot: true });
    await double.waitFor(() => double.openFaults === 0);
    await settled();
    expect(bugs).toHaveLength(1);
  });
});

describe("Discord's limits of its own", () => {
  it("are waited for, and the answer comes", async () => {
    running = await openBot();
    const { double, bugs } = running;
    double.failNext({ method: "PATCH", route: /original$/, status: 429, retryAfter: 0.2 });
    expect((await double.slash("status").answer()).embeds).toHaveLength(1);
    expect(bugs).toEqual([]);
  });
});
