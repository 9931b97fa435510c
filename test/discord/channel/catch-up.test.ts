/** What was asked while the bot was away, and dropped connections, end to end. */
import { describe, expect, it } from "vitest";
import { complaints } from "../../support/discord-bot.ts";
import { repliesTo, restarting } from "../restarting.ts";
import { DAM } from "./asking.ts";

const { openDouble, open } = restarting();

describe("questions that came while the bot was away", () => {
  it("are answered after the start, each once, chatter left alone", async () => {
    const double = await openDouble();
    const channel = double.secondChannel;
    const asked = [double.say(DAM, { channel }), double.say("When was the dam built?", { channel })];
    const chatter = double.say("Good morning", { channel });
    const elsewhere = double.say(DAM, { channel: double.channel });
    await open(double);
    for (const message of asked) await double.waitFor(() => repliesTo(double, message).length === 1);
    expect(repliesTo(double, chatter)).toEqual([]);
    expect(repliesTo(double, elsewhere)).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("are not answered again by the next start", async () => {
    const double = await openDouble();
    const channel = double.secondChannel;
    const first = await open(double);
    const asked = double.say(DAM, { channel });
    await double.waitFor(() => repliesTo(double, asked).length === 1);
    await first.bot.stop();
    const later = double.say(DAM, { channel });
    await open(double);
    await double.waitFor(() => repliesTo(double, later).length === 1);
    expect(repliesTo(double, asked)).toHaveLength(1);
  });

  it("older than ten minutes stay as they are", async () => {
    const double = await openDouble();
    const channel = double.secondChannel;
    const asked = double.say(DAM, { channel });
    const clock = () => new Date(Date.now() + 11 * 60_000);
    await open(double, { settings: { clock } });
    const later = double.say(DAM, { channel: double.channel });
    double.edit(later, `<@${double.botId}> ${DAM}`);
    await double.waitFor(() => repliesTo(double, later).length === 1);
    expect(repliesTo(double, asked)).toEqual([]);
  });

  it("more than a page of them are all read", async () => {
    const double = await openDouble();
    const channel = double.secondChannel;
    const asked = double.say(DAM, { channel });
    for (let at = 0; at < 130; at++) double.say(`Chatter number ${at}`, { channel });
    const last = double.say(DAM, { channel });
    await open(double);
    await double.waitFor(() => repliesTo(double, last).length === 1, 10_000);
    expect(repliesTo(double, asked)).toHaveLength(1);
  });

  it("in a channel that cannot be read stop nothing else", async () => {
    const double = await openDouble();
    double.failNext({ method: "GET", route: /messages$/, status: 403, code: 50001 });
    const { bugs } = await open(double);
    const asked = double.say(DAM, { channel: double.secondChannel });
    await double.waitFor(() => repliesTo(double, asked).length === 1);
    expect(bugs).toEqual([]);
  });

  it("whose answer failed are found again after the next READY", async () => {
    const double = await openDouble();
    const channel = double.secondChannel;
    const { bugs } = await open(double);
    double.failNext({ method: "POST", route: /messages$/, hangUp: true, times: 3 });
    const asked = double.say(DAM, { channel });
    await double.waitFor(() => double.openFaults === 0);
    double.invalidateSessions(false);
    await double.waitFor(() => repliesTo(double, asked).length === 1, 20_000);
    expect(bugs).toEqual([]);
  }, 40_000);

  it("and their many answers are read from the newest on: none is answered again", async () => {
    const double = await openDouble();
    const channel = double.secondChannel;
    const first = await open(double);
    const asked = Array.from({ length: 60 }, () => double.say(DAM, { channel }));
    for (const message of asked) await double.waitFor(() => repliesTo(double, message).length === 1, 20_000);
    await first.bot.stop();
    for (let at = 0; at < 90; at++) double.say(`Chatter number ${at}`, { channel });
    const last = double.say(DAM, { channel });
    await open(double);
    await double.waitFor(() => repliesTo(double, last).length === 1, 20_000);
    const sends = double.requests.filter(
      ({ method, path }) => method === "POST" && path.endsWith("/messages"),
    );
    expect(sends).toHaveLength(61);
  }, 40_000);

  it("whose asker made a mistake are not told again", async () => {
    const double = await openDouble();
    const channel = double.secondChannel;
    const first = await open(double);
    double.say(`${"long ".repeat(250)}?`, { channel });
    const told = () => double.messages(double.dmWith(double.alice));
    await double.waitFor(() => told().length === 1);
    await first.bot.stop();
    const later = double.say(DAM, { channel });
    await open(double);
    await double.waitFor(() => repliesTo(double, later).length === 1);
    expect(told()).toHaveLength(1);
    expect(told()[0]?.content).toMatch(/^https:\/\/discord\.com\/channels\/\d+\/\d+\/\d+\n/);
  });

  it("in a gap of the gateway, refused reconnects included, are answered once", async () => {
    const double = await openDouble();
    const channel = double.secondChannel;
    await open(double);
    double.refuseConnections(true);
    double.dropConnections();
    const asked = double.say(DAM, { channel });
    await double.waitFor(() => double.refusals >= 2, 20_000);
    double.refuseConnections(false);
    await double.waitFor(() => repliesTo(double, asked).length > 0, 20_000);
    const later = double.say(DAM, { channel });
    await double.waitFor(() => repliesTo(double, later).length > 0, 20_000);
    expect(repliesTo(double, asked)).toHaveLength(1);
    expect(complaints(double)).toEqual([]);
  }, 60_000);
});

describe("a dropped connection", () => {
  it("is resumed, and what came meanwhile is answered", async () => {
    const double = await openDouble();
    await open(double);
    double.dropConnections({ code: 4000 });
    const asked = double.slash("status");
    expect((await asked.answer(10_000)).embeds).toHaveLength(1);
    expect(double.resumes).toBe(1);
    expect(complaints(double)).toEqual([]);
  });

  it.each([
    [4004, /refused the token/],
    [4014, /Message Content intent/],
  ])("with close code %i ends the bot with a sentence", async (code, sentence) => {
    const double = await openDouble();
    const { bot } = await open(double);
    double.dropConnections({ code });
    expect((await bot.ended).message).toMatch(sentence);
  });

  it("of an invalidated session is made anew", async () => {
    const double = await openDouble();
    await open(double);
    double.invalidateSessions(false);
    await double.waitFor(() => double.identifies.length === 2, 15_000);
    await double.ready(10_000);
    expect((await double.slash("status").answer(10_000)).embeds).toHaveLength(1);
  }, 30_000);
});
