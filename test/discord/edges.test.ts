/** Rare events end to end: kinds of interactions that are not used, notes that cannot be told, deletions in bulk. */
import { MessageFlags } from "discord.js";
import { describe, expect, it, vi } from "vitest";
import { closingAfterEach } from "../support/closing.ts";
import { complaints, openBot } from "../support/discord-bot.ts";
import { brokenCommand } from "../support/made-up-commands.ts";
import { asking, DAM } from "./channel/asking.ts";

const kept = closingAfterEach();
const openAsking = asking();

describe("interactions", () => {
  it("of a kind that is not used are told so privately", async () => {
    const { double, bugs } = kept(await openBot());
    const message = double.say("Translate me");
    const asked = double.messageCommand("Translate", message, { force: true });
    const note = await asked.answer();
    expect(note.flags & MessageFlags.Ephemeral).toBeTruthy();
    expect(note.content).toMatch(/<\/help:\d+>/);
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("whose failure cannot be told either leave the bot running", async () => {
    const { double, bugs } = kept(await openBot({ commands: [brokenCommand()] }));
    double.failNext({ method: "POST", route: /callback/, status: 400, code: 50035, times: 2 });
    double.slash("broken").acknowledged.catch(() => undefined);
    await double.waitFor(() => double.openFaults === 0);
    expect((await double.slash("status").answer()).embeds).toHaveLength(1);
    // The bug itself, and the form that Discord refused.
    await vi.waitFor(() => expect(bugs).toHaveLength(2));
  });

  it("whose token ran out where nothing may be posted end in the log", async () => {
    const { double, bugs } = kept(await openBot());
    double.failNext({ method: "PATCH", route: /original$/, status: 401, code: 50027 });
    double.failNext({ method: "POST", route: /^\/channels\/.*messages$/, status: 403, code: 50013 });
    double.slash("latest");
    await double.waitFor(() => double.openFaults === 0);
    await double.slash("status").answer();
    expect(bugs).toEqual([]);
  });
});

describe("messages", () => {
  it("that fail in an odd way are bugs with a reference, and the bot goes on", async () => {
    const { double, settled, bugs } = await openAsking();
    double.failNext({ method: "POST", route: /^\/channels\/.*messages$/, status: 400, code: 50035 });
    double.say(DAM, { mentionBot: true });
    await double.waitFor(() => double.openFaults === 0);
    await settled();
    expect(bugs).toHaveLength(1);
  });
});

describe("Discord's limits of its own", () => {
  it("are waited for, and the answer comes", async () => {
    const { double, bugs } = kept(await openBot());
    double.failNext({ method: "PATCH", route: /original$/, status: 429, retryAfter: 0.2 });
    expect((await double.slash("status").answer()).embeds).toHaveLength(1);
    expect(bugs).toEqual([]);
  });
});
