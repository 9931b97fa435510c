/** Missing permissions and mistakes in channels end to end: found before sending, told privately. */
import { describe, expect, it } from "vitest";
import { type DiscordDouble, PERMISSION } from "../../support/discord/double.ts";
import { complaints } from "../../support/discord-bot.ts";
import { asking, DAM, textOf } from "./asking.ts";

const open = asking();

describe("missing permissions", () => {
  const dmOf = (double: DiscordDouble) =>
    double.waitFor(() => double.messages(double.dmWith(double.alice)).find(({ content }) => content !== ""));

  it("to send are found before sending, and told to whoever asked, once in a while", async () => {
    const { double, settled } = await open();
    double.setPermissions(double.secondChannel, PERMISSION.viewChannel);
    for (let time = 0; time < 3; time++) double.say(DAM, { channel: double.secondChannel });
    const told = await dmOf(double);
    expect(told.content).toContain("Send Messages");
    expect(told.content).toContain(`<#${double.secondChannel.id}>`);
    await settled();
    expect(double.messages(double.dmWith(double.alice))).toHaveLength(1);
    const path = `/channels/${double.secondChannel.id}/messages`;
    expect(double.requests.filter((one) => one.method === "POST" && one.path === path)).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("in threads are those of threads", async () => {
    const { double } = await open();
    double.setPermissions(double.thread, PERMISSION.viewChannel | PERMISSION.sendMessages);
    double.say(DAM, { mentionBot: true, channel: double.thread });
    expect((await dmOf(double)).content).toContain("Send Messages in Threads");
    expect(complaints(double)).toEqual([]);
  });

  it("people who take no direct messages are not told", async () => {
    const { double, bugs, settled } = await open();
    double.closeDms(double.alice);
    double.setPermissions(double.secondChannel, PERMISSION.viewChannel);
    double.say(DAM, { channel: double.secondChannel });
    await double.waitFor(() => double.refused.some(({ code }) => code === 50007));
    await settled();
    expect(bugs).toEqual([]);
  });

  it("without embeds the answer is text, without the history it is no reply", async () => {
    const { double } = await open();
    double.setPermissions(double.secondChannel, PERMISSION.viewChannel | PERMISSION.sendMessages);
    double.say(DAM, { channel: double.secondChannel });
    const said = await double.waitFor(() =>
      double.messages(double.secondChannel).find(({ author }) => author.id === double.botId),
    );
    expect(said.embeds).toEqual([]);
    expect(said.content).toContain("The dam broke at noon. [1]");
    expect(complaints(double)).toEqual([]);
  });

  it("that Discord refuses all the same are a line in the log", async () => {
    const { double, bugs, settled } = await open();
    double.failNext({ method: "POST", route: /\/messages$/, status: 403, code: 50013 });
    double.say(DAM, { mentionBot: true });
    await double.waitFor(() => double.openFaults === 0);
    await settled();
    expect(bugs).toEqual([]);
  });
});

describe("mistakes", () => {
  it("are told in a direct message, in the door's words", async () => {
    const { double, replyTo } = await open();
    const asked = double.say(`${"long ".repeat(250)}?`, { mentionBot: true });
    const dm = double.dmWith(double.alice);
    const told = await double.waitFor(() => double.messages(dm)[0]);
    expect(told.content).toContain("takes at most 1000 characters");
    expect(replyTo(asked)).toBeUndefined();
    expect(complaints(double)).toEqual([]);
  });

  it("are told in the channel where direct messages are closed", async () => {
    const { double, answered } = await open();
    double.closeDms(double.alice);
    const asked = double.say(`${"long ".repeat(250)}?`, { mentionBot: true });
    expect(textOf(await answered(asked))).toContain("takes at most 1000 characters");
  });

  it("of ours come as a reference", async () => {
    const { double, bugs, services } = await open();
    services.ask = () => Promise.reject(new TypeError("secret detail"));
    double.say(DAM, { mentionBot: true });
    const told = await double.waitFor(() => double.messages(double.dmWith(double.alice))[0]);
    expect(told.content).toContain("ref1");
    expect(told.content).not.toContain("secret");
    expect(bugs).toHaveLength(1);
  });

  it("a typing sign that fails does not matter", async () => {
    const { double, answered } = await open();
    double.failNext({ method: "POST", route: /typing/, status: 403, code: 50001 });
    expect(textOf(await answered(double.say(DAM, { mentionBot: true })))).toContain("The dam broke");
  });
});
