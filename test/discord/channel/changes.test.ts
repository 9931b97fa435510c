/** Edits and deletions of questions end to end: the answer follows, and nothing that is gone is an error. */
import { describe, expect, it, vi } from "vitest";
import type { WireMessage } from "../../support/discord/double.ts";
import { complaints, openBot } from "../../support/discord-bot.ts";
import { articles, asking, DAM, textOf } from "./asking.ts";

const open = asking();

describe("edits", () => {
  it("of a question change its answer", async () => {
    const { double, answered } = await open();
    const asked = double.say(DAM, { mentionBot: true });
    const reply = await answered(asked);
    double.edit(asked, `<@${double.botId}> When has the bridge opened?`);
    await double.waitFor(() => textOf(double.message(reply)).includes("The bridge opened"));
    expect(double.messages().filter(({ author }) => author.id === double.botId)).toHaveLength(1);
    expect(complaints(double)).toEqual([]);
  });

  it("that make a question of a message are answered; previews and pins are not edits", async () => {
    const { double, services, answered, settled, askCount } = await open();
    const asked = double.say("Wait a second", { channel: double.secondChannel });
    double.edit(asked, DAM);
    expect(textOf(await answered(asked))).toContain("The dam broke");
    const before = services.seen.length;
    double.dispatch(
      "MESSAGE_UPDATE",
      { ...(double.message(asked) as WireMessage), guild_id: double.guildId, edited_timestamp: null },
      double.guildId,
    );
    await settled();
    expect(askCount()).toBe(before + 1);
  });

  it("of what was answered before a restart change that answer, too", async () => {
    const { double, bot, answered } = await open();
    const asked = double.say(DAM, { mentionBot: true });
    const reply = await answered(asked);
    const again = await openBot({ on: double, articles });
    await bot.stop();
    double.edit(asked, `<@${double.botId}> When has the bridge opened?`);
    await double.waitFor(() => textOf(double.message(reply)).includes("The bridge opened"));
    await again.close();
    expect(double.messages().filter(({ author }) => author.id === double.botId)).toHaveLength(1);
  });

  it("whose answer was deleted bring no new one", async () => {
    const { double, bugs, answered, settled, replyTo } = await open();
    const asked = double.say(DAM, { mentionBot: true });
    double.remove(await answered(asked));
    double.edit(asked, `<@${double.botId}> When has the bridge opened?`);
    await settled();
    expect(replyTo(asked)).toBeUndefined();
    expect(bugs).toEqual([]);
  });

  it("that withdraw the question leave the answer", async () => {
    const { double, answered, settled } = await open();
    const asked = double.say(DAM, { channel: double.secondChannel });
    const reply = await answered(asked);
    double.edit(asked, "Never mind");
    await settled();
    expect(textOf(double.message(reply))).toContain("The dam broke");
  });
});

describe("deleted meanwhile", () => {
  it("a question gets no answer, and that is no error", async () => {
    const { double, bugs, settled, replyTo, askCount, holdAnswers } = await open();
    const held = holdAnswers();
    const asked = double.say(DAM, { mentionBot: true });
    await vi.waitFor(() => expect(askCount()).toBe(1));
    double.remove(asked);
    const later = settled();
    await vi.waitFor(() => expect(askCount()).toBe(2));
    held.release();
    await later;
    expect(replyTo(asked)).toBeUndefined();
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("in bulk is no different", async () => {
    const { double, bugs, settled, replyTo, askCount, holdAnswers } = await open();
    const held = holdAnswers();
    const { id, channel_id } = double.say(DAM, { mentionBot: true });
    await vi.waitFor(() => expect(askCount()).toBe(1));
    const guild_id = double.guildId;
    double.dispatch("MESSAGE_DELETE_BULK", { ids: [id], channel_id, guild_id }, guild_id);
    const later = settled();
    await vi.waitFor(() => expect(askCount()).toBe(2));
    held.release();
    await later;
    const asked = double.message(id);
    expect(asked && replyTo(asked)).toBeUndefined();
    expect(bugs).toEqual([]);
  });

  it("the whole channel gets no answer either, and that is no bug", async () => {
    const { double, bugs, settled, askCount, holdAnswers } = await open();
    const held = holdAnswers();
    const doomed = double.addChannel("doomed");
    double.say(DAM, { mentionBot: true, channel: doomed });
    await vi.waitFor(() => expect(askCount()).toBe(1));
    double.removeChannel(doomed);
    const later = settled();
    await vi.waitFor(() => expect(askCount()).toBe(2));
    held.release();
    await later;
    expect(bugs).toEqual([]);
  });

  it.each([10008, 10003])("an answer refused with %i is a line in the log", async (code) => {
    const { double, bugs, settled } = await open();
    double.failNext({ method: "POST", route: /\/messages$/, status: 404, code });
    double.say(DAM, { mentionBot: true });
    await double.waitFor(() => double.openFaults === 0);
    await settled();
    expect(bugs).toEqual([]);
  });
});
