/** Questions in channels end to end: who is answered, where, and who is not. */
import { describe, expect, it } from "vitest";
import { closingAfterEach } from "../../support/closing.ts";
import { openDiscordDouble, PERMISSION } from "../../support/discord/double.ts";
import { complaints } from "../../support/discord-bot.ts";
import { asking, DAM, textOf } from "./asking.ts";

const kept = closingAfterEach();
const open = asking();

describe("a mention", () => {
  it("with a question is answered as a reply, without any privileged intent", async () => {
    const { double, bugs, answered } = await open({ double: {}, askChannels: () => [] });
    const asked = double.say(DAM, { mentionBot: true });
    const reply = await answered(asked);
    expect(textOf(reply)).toContain("The dam broke at noon. [1]");
    expect(reply.mentions).toEqual([]);
    expect(double.typings).toContain(double.channel.id);
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("stands anywhere in the message, also in threads", async () => {
    const { double, answered } = await open();
    for (const channel of [double.channel, double.thread]) {
      const asked = double.say(`Hey <@${double.botId}>, ${DAM} <@!${double.botId}>`, { channel });
      expect(textOf(await answered(asked))).toContain("The dam broke");
    }
    expect(complaints(double)).toEqual([]);
  });

  it("without a question gets a short help", async () => {
    const { double, answered } = await open();
    const help = textOf(await answered(double.say("  ", { mentionBot: true })));
    expect(help).toMatch(/Mention me with a question/);
    expect(help).toMatch(/<\/help:\d+>/);
    expect(complaints(double)).toEqual([]);
  });

  it("by other bots and webhooks, and system messages, are left alone", async () => {
    const { double, settled, askCount } = await open();
    double.say(DAM, { mentionBot: true, bot: true });
    double.say(DAM, { mentionBot: true, webhook: true });
    double.say(DAM, { mentionBot: true, type: 7 });
    await settled();
    expect(askCount()).toBe(1);
  });

  it("in another server's words when the server speaks another language", async () => {
    const { double, answered } = await open({
      double: { guilds: [{ name: "Deutsch", locale: "de" }] },
      askChannels: () => [],
    });
    const none = textOf(await answered(double.say("Tungsten?", { mentionBot: true })));
    expect(none).toContain("Die gesammelten Artikel beantworten das nicht.");
  });
});

describe("ask channels", () => {
  it("answer every question, and nothing else", async () => {
    const { double, answered, settled, askCount } = await open();
    const channel = double.secondChannel;
    double.say("Thanks a lot!", { channel });
    double.say("Look at https://example.org/?a=1", { channel });
    double.say(DAM, { channel, bot: true });
    const asked = double.say(DAM, { channel });
    expect(textOf(await answered(asked))).toContain("The dam broke at noon.");
    double.say(DAM, { channel: double.channel });
    await settled();
    expect(askCount()).toBe(2);
    expect(complaints(double)).toEqual([]);
  });

  it("include their threads", async () => {
    const { double, answered } = await open({ askChannels: ({ channel }) => [channel.id] });
    expect(textOf(await answered(double.say(DAM, { channel: double.thread })))).toContain("The dam broke");
  });

  it("that do not exist are named at the start", async () => {
    const { bot } = await open({
      askChannels: ({ secondChannel }) => [secondChannel.id, "123456789012345678"],
    });
    expect(bot.unseenChannels).toEqual(["123456789012345678"]);
  });

  it("that are hidden from the bot are named, too", async () => {
    const double = kept(await openDiscordDouble({ messageContent: true }));
    double.setPermissions(double.secondChannel, PERMISSION.sendMessages);
    const { bot } = await open({ on: double });
    expect(bot.unseenChannels).toEqual([double.secondChannel.id]);
  });
});

describe("direct messages", () => {
  it("are questions without any mention", async () => {
    const { double, answered } = await open();
    const asked = double.say(DAM, { dm: true });
    expect(textOf(await answered(asked))).toContain("The dam broke");
    expect(complaints(double)).toEqual([]);
  });
});

describe("a reply to the bot", () => {
  it("is answered when it asks, and not when it thanks", async () => {
    const { double, answered, askCount } = await open();
    const first = await answered(double.say(DAM, { mentionBot: true }));
    double.say("Thanks!", { replyTo: first });
    const further = double.say("When has the bridge opened?", { replyTo: first });
    expect(textOf(await answered(further))).toContain("The bridge opened");
    expect(askCount()).toBe(2);
  });
});
