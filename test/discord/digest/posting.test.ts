/** Editions in text channels, announcement channels and threads: what is posted, and whom it notifies. */
import { describe, expect, it } from "vitest";
import { closingAfterEach } from "../../support/closing.ts";
import { PERMISSION } from "../../support/discord/double.ts";
import { openBot } from "../../support/discord-bot.ts";
import {
  deliver,
  editionOf,
  longView,
  mayEmbed,
  posting,
  refusedUnordered,
  shownIn,
  subscriptionOf,
} from "./posting.ts";

const { open } = posting();
const kept = closingAfterEach();
const { viewChannel, sendMessages, readMessageHistory } = PERMISSION;

describe("an edition", () => {
  it("is one message with its mark and a nonce, and notifies nobody", async () => {
    const { double, running } = await open();
    const edition = editionOf(subscriptionOf(double), { number: 41 });
    const { posted, ids } = await deliver(running, edition);
    const [message] = double.messages();
    expect(posted).toEqual({ kind: "sent" });
    expect(ids).toEqual([message?.id]);
    expect(shownIn(message ?? expect.fail())).toBe(
      "News of the day\nThe dam at Karvel broke on Tuesday.\n\n-# 3 publishers\nDigest k7f2 · edition 41 · 1/1",
    );
    expect(double.requests.findLast(({ method }) => method === "POST")?.body).toMatchObject({
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    });
    expect([double.pings, refusedUnordered(double), running.bugs]).toEqual([[], [], []]);
  });

  it("of many stories is sent to its end, in order, each message with its number", async () => {
    const { double, running } = await open();
    const edition = editionOf(subscriptionOf(double), { view: longView(30, 300) });
    const { ids } = await deliver(running, edition);
    const shown = double.messages().map(shownIn);
    expect(ids).toEqual(double.messages().map(({ id }) => id));
    expect(shown.map((text) => /(\d)\/(\d)$/.exec(text)?.[0])).toEqual(["1/3", "2/3", "3/3"]);
    const stories = shown.flatMap((text) =>
      [...text.matchAll(/Story (\d+)/g)].map((match) => Number(match[1])),
    );
    expect(stories).toEqual(Array.from({ length: 30 }, (_, at) => at));
    expect(refusedUnordered(double)).toEqual([]);
  });

  it("goes to announcement channels, threads and archived threads", async () => {
    const channels = [
      "general",
      { name: "news", kind: "announcement" },
      { name: "open", kind: "thread" },
      { name: "old", kind: "thread" },
    ] as const;
    const { double, running } = await open({ guilds: [{ name: "Newsroom", channels }] });
    double.setThread(double.channelNamed("old"), { archived: true });
    for (const name of ["news", "open", "old"]) {
      const { id } = double.channelNamed(name);
      const { posted } = await deliver(running, editionOf(subscriptionOf(double, { channel: id })));
      expect([posted.kind, double.messages(id).length]).toEqual(["sent", 1]);
    }
    expect(double.channelNamed("old").thread_metadata).toMatchObject({ archived: false });
    expect(double.requests.some(({ path }) => path.includes("crosspost"))).toBe(false);
  });

  it("is plain text where embeds are not allowed", async () => {
    const { double, running } = await open();
    double.setPermissions(double.channel, viewChannel | sendMessages | readMessageHistory);
    await expect.poll(() => mayEmbed(running, double.channel.id)).toBe(false);
    const view = longView(12, 300);
    const { posted, ids } = await deliver(running, editionOf(subscriptionOf(double), { number: 7, view }));
    const messages = double.messages();
    expect(posted.kind).toBe("sent");
    expect(messages.every(({ content, embeds }) => embeds.length === 0 && content.length <= 2_000)).toBe(
      true,
    );
    expect(messages.map(({ content }) => content.split("\n").at(-1))).toEqual([
      "-# Digest k7f2 · edition 7 · 1a/1",
      "-# Digest k7f2 · edition 7 · 1b/1",
      "-# Digest k7f2 · edition 7 · 1c/1",
    ]);
    // One place of the edition, known by the first of its texts.
    expect(ids).toEqual([messages[0]?.id]);
    expect(messages[0]?.content).toMatch(/^\*\*News of the day\*\*\nStory 0:/);
  });
});

describe("a role", () => {
  it("is pinged once, in the first message, and nothing else is", async () => {
    const { double, running } = await open();
    const role = double.addRole("Readers");
    const other = double.addRole("Others");
    const text = `@everyone @here <@${double.alice.id}> <@&${other.id}> <@&${role.id}>`;
    const view = [{ kind: "heading", text } as const, ...longView(20, 300).slice(1)];
    await expect.poll(() => running.client.guilds.cache.first()?.roles.cache.has(other.id)).toBe(true);
    await deliver(running, editionOf(subscriptionOf(double, { role: role.id }), { view }));
    const [first, ...rest] = double.messages();
    expect(first?.content).toBe(`<@&${role.id}>`);
    expect(rest.map(({ content }) => content)).toEqual([""]);
    expect(double.pings).toMatchObject([
      { messageId: first?.id, roles: [role.id], users: [], everyone: false },
    ]);
  });

  it("is pinged in plain text too, where hostile words stay words", async () => {
    const { double, running } = await open();
    const role = double.addRole("Readers");
    const other = double.addRole("Others");
    double.setPermissions(double.channel, viewChannel | sendMessages | PERMISSION.mentionEveryone);
    await expect.poll(() => mayEmbed(running, double.channel.id)).toBe(false);
    const text = `@everyone <@${double.alice.id}> <@&${other.id}> [x](https://evil.example) **bold** ||hid||`;
    const view = [{ kind: "note", tone: "plain", text } as const];
    await deliver(running, editionOf(subscriptionOf(double, { role: role.id }), { view }));
    expect(double.pings).toMatchObject([{ roles: [role.id], users: [], everyone: false }]);
    expect(double.messages()[0]?.content).not.toMatch(
      /<@\d|<@&(?!\d+>\n)|(?<!\\)\]\(|(?<!\\)\*\*|(?<!\\)\|\|/,
    );
  });

  it("that is gone, or means everybody, is left out", async () => {
    const { double, running } = await open();
    const role = double.addRole("Readers");
    double.removeRole(role);
    for (const gone of [role.id, double.guildId])
      await deliver(running, editionOf(subscriptionOf(double, { role: gone })));
    expect(double.messages().map(({ content }) => content)).toEqual(["", ""]);
    expect(double.pings).toEqual([]);
  });
});

describe("a running bot", () => {
  it("has a poster", async () => {
    const { double } = await open();
    const { bot, bugs } = kept(await openBot({ on: double }));
    expect(await bot.poster.post(editionOf(subscriptionOf(double)), async () => true)).toEqual({
      kind: "sent",
    });
    expect([double.messages().length, bugs]).toEqual([1, []]);
  });
});
