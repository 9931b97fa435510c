/** Pictures in answers to messages: attached where that is allowed, replaced and taken off with the answer. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Block, View } from "../../../src/core/view.ts";
import { closingAfterEach } from "../../support/closing.ts";
import { type DiscordDouble, PERMISSION, type WireMessage } from "../../support/discord/double.ts";
import { complaints, openBot } from "../../support/discord-bot.ts";

const { viewChannel, sendMessages, embedLinks, attachFiles, readMessageHistory } = PERMISSION;
const MOST = viewChannel | sendMessages | readMessageHistory;

const folder = mkdtempSync(join(tmpdir(), "coverage-drawn-"));
afterAll(() => rmSync(folder, { recursive: true }));
const drawing = (name: string): Block => {
  const file = join(folder, name);
  writeFileSync(file, name);
  return { kind: "picture", file, width: 8, height: 8, alt: name };
};
const note = (text: string): Block => ({ kind: "note", tone: "plain", text });

const kept = closingAfterEach();

/** A bot that answers every question with what `view` gives. */
async function answering(view: (question: unknown) => View) {
  const door = {
    commands: [],
    handle: async (_name: string, { question }: Readonly<Record<string, unknown>>) => ({
      result: {},
      view: view(question),
    }),
    complete: async () => [],
  };
  const { double, bugs } = kept(await openBot({ settings: { door } }));
  const replyTo = ({ id }: WireMessage) =>
    double.messages().find(({ message_reference }) => message_reference?.message_id === id);
  return { double, bugs, answered: (asked: WireMessage) => double.waitFor(() => replyTo(asked)) };
}

const image = (message: WireMessage | null) => message?.embeds[0]?.image;
const bytesOf = (double: DiscordDouble, message: WireMessage | null) =>
  double.file(image(message)?.url.split("/").at(-2) ?? "")?.bytes.toString();

describe("the picture of an answer to a message", () => {
  it("comes with it, and changes with it", async () => {
    const { double, bugs, answered } = await answering((question) => [
      drawing(question === "What happened first?" ? "one.png" : "two.png"),
      note(`On “${question}”`),
    ]);
    const asked = double.say("What happened first?", { mentionBot: true });
    const reply = await answered(asked);
    expect(bytesOf(double, reply)).toBe("one.png");
    double.edit(asked, `<@${double.botId}> What happened then?`);
    await double.waitFor(() => bytesOf(double, double.message(reply)) === "two.png");
    expect(double.message(reply)?.attachments).toEqual([]);
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("goes with it where the next answer has none", async () => {
    const { double, answered } = await answering((question) =>
      question === "What happened first?" ? [drawing("one.png"), note("First")] : [note("Second")],
    );
    const asked = double.say("What happened first?", { mentionBot: true });
    const reply = await answered(asked);
    double.edit(asked, `<@${double.botId}> What happened then?`);
    await double.waitFor(() => double.message(reply)?.embeds[0]?.description === "Second");
    expect(image(double.message(reply))).toBeUndefined();
    expect(double.message(reply)?.attachments).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it.each([
    ["with embeds only", MOST | embedLinks, undefined, 0],
    ["with files only", MOST | attachFiles, undefined, 1],
    ["with both", MOST | embedLinks | attachFiles, /timeline\.png$/, 0],
  ] as const)("is where a channel allows it: %s", async (_what, permissions, url, listed) => {
    const { double, bugs, answered } = await answering(() => [drawing("one.png"), note("Then")]);
    double.setPermissions(double.channel, permissions);
    const reply = await answered(double.say("What happened?", { mentionBot: true }));
    expect(`${reply.content}${reply.embeds[0]?.description ?? ""}`).toBe("Then");
    if (url) expect(image(reply)?.url).toMatch(url);
    else expect(image(reply)).toBeUndefined();
    expect(reply.attachments).toHaveLength(listed);
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });
});
