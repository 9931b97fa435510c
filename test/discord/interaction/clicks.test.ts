/** Buttons and menus end to end: pages, sources, whose they are, restarts, forged and expired ids. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { View } from "../../../src/core/view.ts";
import { KEPT_DAYS, openReplies } from "../../../src/storage/replies.ts";
import { closingAfterEach } from "../../support/closing.ts";
import { componentsOf, openDiscordDouble, type WireMessage } from "../../support/discord/double.ts";
import { type BotOptions, complaints, openBot } from "../../support/discord-bot.ts";
import { showing, source } from "../../support/made-up-commands.ts";
import { createQuietLog } from "../../support/quiet-log.ts";

const EPHEMERAL = 64;
const UPDATE = 7;
const REPLY = 4;
const DAY_MS = 86_400_000;

const sources = (count: number): View => [
  {
    kind: "sources",
    items: Array.from({ length: count }, (_, at) =>
      source({ n: null, title: `Article ${at}`, text: `Passage ${at}. ${"Word ".repeat(100)}` }),
    ),
  },
];
const answer: View = [
  { kind: "answer", sentences: [{ text: "The river rose.", citations: [1] }] },
  { kind: "sources", items: [source()] },
];

const kept = closingAfterEach();
const open = async (view: View, options: BotOptions = {}) =>
  kept(await openBot({ commands: [showing(() => view)], ...options }));
const labels = (message: WireMessage) => componentsOf(message.components).flatMap(({ label }) => label ?? []);
const menuId = (message: WireMessage) =>
  componentsOf(message.components).find(({ options }) => options)?.custom_id ?? "";
const text = (message: WireMessage) => message.embeds[0]?.description ?? message.content;

describe("pages", () => {
  it("are turned in place by whoever asked, there and back, to both ends", async () => {
    const { double, bugs } = await open(sources(30));
    const first = await double.slash("show").answer();
    const count = Number(labels(first)[1]?.split("/")[1]);
    expect(labels(first)).toEqual(["‹", `1/${count}`, "›"]);
    let seen = text(first);
    for (let page = 2; page <= count; page++) {
      const click = double.click(first, "›");
      expect((await click.acknowledged).type).toBe(UPDATE);
      const turned = await click.answer();
      expect(turned.id).toBe(first.id);
      expect(labels(turned)[1]).toBe(`${page}/${count}`);
      seen += text(turned);
    }
    for (let at = 0; at < 30; at++) expect(seen).toContain(`Passage ${at}.`);
    expect(() => double.click(first, "›")).toThrow(/disabled/);
    expect(text(await double.click(first, "‹").answer())).not.toBe(text(first));
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("of somebody else come as a copy that only the clicker sees, and that they turn in place", async () => {
    const { double } = await open(sources(30));
    const shared = await double.slash("show", {}, { user: double.alice }).answer();
    const before = text(shared);
    const copied = double.click(shared, "›", { user: double.bob });
    expect((await copied.acknowledged).type).toBe(REPLY);
    const copy = await copied.answer();
    expect(double.visibleTo(copy)).toBe(double.bob.id);
    expect(labels(copy)[1]).toMatch(/^2\//);
    expect(text(double.message(shared) ?? shared)).toBe(before);
    const turned = await double.click(copy, "›", { user: double.bob }).answer();
    expect(turned.id).toBe(copy.id);
    expect(labels(turned)[1]).toMatch(/^3\//);
    expect(complaints(double)).toEqual([]);
  });

  it("of a private result are nobody else's, not even by a forged click", async () => {
    const { double } = await open(sources(30));
    const own = await double.slash("show", { private: true }, { user: double.alice }).answer();
    const shared = await double.slash("show", {}, { user: double.bob }).answer();
    const forged = componentsOf(own.components).find(({ label }) => label === "›")?.custom_id ?? "";
    const note = await double.click(shared, forged, { user: double.bob, force: true }).answer();
    expect(note.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(note.id).not.toBe(own.id);
    expect(note.content).toMatch(/belongs to whoever asked.*<\/show:\d+>/);
    expect(labels(await double.click(own, "›", { user: double.alice }).answer())[1]).toMatch(/^2\//);
  });

  it("stay text where they began as text", async () => {
    const { double } = await open(sources(30));
    const asText = await double.slash("show", {}, { appPermissions: 0xc00n }).answer();
    expect(asText.embeds).toEqual([]);
    const turned = await double.click(asText, "›").answer();
    expect(turned.embeds).toEqual([]);
    expect(turned.content).not.toBe(asText.content);
    expect(complaints(double)).toEqual([]);
  });
});

describe("Show source", () => {
  it("shows the whole passage, privately, with the quoted words set off, to anybody", async () => {
    const { double } = await open(answer);
    const shared = await double.slash("show").answer();
    for (const user of [double.alice, double.bob]) {
      const shown = await double.select(shared, menuId(shared), ["0"], { user }).answer();
      expect(double.visibleTo(shown)).toBe(user.id);
      expect(text(shown)).toContain("Before it. **__The river rose.__** After it.");
      expect(text(shown)).toContain("[The river rises](https://courier.example/river)");
    }
    expect(complaints(double)).toEqual([]);
  });

  it("names sources as the answer numbers them", async () => {
    const { double } = await open(answer);
    const shared = await double.slash("show", {}, { locale: "de" }).answer();
    const menu = componentsOf(shared.components).find(({ options }) => options);
    expect(menu?.placeholder).toBe("Quelle zeigen");
    expect(menu?.options?.[0]?.label).toBe("[1] The river rises");
    expect(menu?.options?.[0]?.description).toMatch(/^Karvel Courier · .*2026.* · Russisch$/);
  });

  it("a choice that was never offered is told apart from a source", async () => {
    const { double, bugs } = await open(answer);
    const shared = await double.slash("show").answer();
    for (const value of ["7", "-1", "x"]) {
      const told = await double.select(shared, menuId(shared), [value], { force: true }).answer();
      expect(told.content).toMatch(/no longer kept.*<\/show:\d+>/);
    }
    expect(bugs).toEqual([]);
  });
});

describe("ids that lead nowhere", () => {
  it.each([
    ["forged", "v1:page:show:AAAAAAAAAAAAAAAAAAAAAA:1", /show/],
    ["of another version", "v9:page:show:AAAAAAAAAAAAAAAAAAAAAA:1:x", /show/],
    ["of a command that is gone", "v1:page:bygone:AAAAAAAAAAAAAAAAAAAAAA:1", /help/],
    ["of another program", "do-something", /help/],
    ["hostile", "v1:page:@everyone:AAAA:1", /help/],
    ["for the page number", "v1:at:show:AAAAAAAAAAAAAAAAAAAAAA:1", /show/],
  ])("%s: a private note says what to run again", async (_what, id, command) => {
    const { double, bugs } = await open(answer);
    const shared = await double.slash("show").answer();
    const note = await double.click(shared, id, { force: true }).answer();
    expect(note.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(note.content).toMatch(command);
    expect(note.content).not.toContain("everyone");
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("a key under another command's name is forged", async () => {
    const { double } = await open(answer);
    const shared = await double.slash("show").answer();
    const forged = menuId(shared).replace(":show:show:", ":show:help:");
    const note = await double.select(shared, forged, ["0"], { force: true }).answer();
    expect(note.content).toContain("no longer kept");
  });
});

describe("time and restarts", () => {
  it("buttons work after a restart, from the same data folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "coverage-restart-"));
    const double = await openDiscordDouble();
    const clock = () => new Date();
    const log = createQuietLog();
    const once = openReplies({ folder, clock, log });
    const before = await openBot({ on: double, replies: once, commands: [showing(() => sources(30))] });
    const shared = await double.slash("show").answer();
    await before.close();
    once.close();
    const again = openReplies({ folder, clock, log });
    const after = await openBot({ on: double, replies: again, commands: [showing(() => [])] });
    expect(labels(await double.click(shared, "›").answer())[1]).toMatch(/^2\//);
    expect(complaints(double)).toEqual([]);
    await after.close();
    again.close();
    await double.close();
    rmSync(folder, { recursive: true });
  });

  it("an expired result is told to its clicker", async () => {
    const folder = mkdtempSync(join(tmpdir(), "coverage-expiry-"));
    let now = Date.now();
    const replies = openReplies({ folder, clock: () => new Date(now), log: createQuietLog() });
    const { double } = await open(sources(30), { replies });
    const shared = await double.slash("show").answer();
    now += (KEPT_DAYS + 1) * DAY_MS;
    const note = await double.click(shared, "›").answer();
    expect(note.content).toMatch(/no longer kept.*<\/show:\d+>/);
    expect(note.flags & EPHEMERAL).toBe(EPHEMERAL);
    replies.close();
    rmSync(folder, { recursive: true });
  });

  it("a result that cannot be kept is sent without buttons", async () => {
    const replies = {
      keep: () => Promise.reject(new Error("disk full")),
      find: async () => null,
      close: () => undefined,
    };
    const { double, bugs } = await open(sources(30), { replies });
    const shared = await double.slash("show").answer();
    expect(text(shared)).toContain("Passage 0.");
    expect(shared.components).toEqual([]);
    expect(bugs).toEqual([]);
  });

  it("a store that fails is a bug with a reference", async () => {
    const replies = {
      keep: async () => "AAAAAAAAAAAAAAAAAAAAAA",
      find: () => Promise.reject(new Error("unreadable")),
      close: () => undefined,
    };
    const { double, bugs } = await open(sources(30), { replies });
    const shared = await double.slash("show").answer();
    expect((await double.click(shared, "›").answer()).content).toContain("ref1");
    expect(bugs).toHaveLength(1);
  });
});
