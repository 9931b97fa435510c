/** Quotations end to end: what stands around them, and the line to copy, privately, after a restart, never forged. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { View } from "../../../src/core/view.ts";
import { openReplies } from "../../../src/storage/replies.ts";
import { closingAfterEach } from "../../support/closing.ts";
import { componentsOf, openDiscordDouble, type WireMessage } from "../../support/discord/double.ts";
import { complaints, openBot } from "../../support/discord-bot.ts";
import { showing, source } from "../../support/made-up-commands.ts";
import { createQuietLog } from "../../support/quiet-log.ts";
import { QUOTATIONS, quotation } from "../../support/quotation-items.ts";

const EPHEMERAL = 64;
const REPLY = 4;
const view: View = [
  { kind: "note", tone: "plain", text: "Newest first." },
  { kind: "quotations", items: [...QUOTATIONS] },
];

const kept = closingAfterEach();
const open = async (shown: View) => kept(await openBot({ commands: [showing(() => shown)] }));
const menuId = (message: WireMessage, action: "show" | "copy") =>
  componentsOf(message.components).find(({ custom_id }) => custom_id?.includes(`:${action}:`))?.custom_id ??
  "";

describe("Copy with reference", () => {
  it("gives anybody, privately, the words and their reference as plain text", async () => {
    const { double, bugs } = await open(view);
    const shared = await double.slash("show").answer();
    for (const user of [double.alice, double.bob]) {
      const click = double.select(shared, menuId(shared, "copy"), ["1"], { user });
      expect((await click.acknowledged).type).toBe(REPLY);
      const copied = await click.answer();
      expect(double.visibleTo(copied)).toBe(user.id);
      expect(copied.content).toBe(
        "```\n「天候にかかわらず、月曜日に水門を開けます。」 — 森川薫, 川辺新聞, 2026/05/03\n```",
      );
      expect(copied.embeds).toEqual([]);
    }
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("stands beside the menu that shows what the article says around", async () => {
    const { double } = await open(view);
    const shared = await double.slash("show", {}, { locale: "fr" }).answer();
    const menus = componentsOf(shared.components).filter(({ options }) => options);
    expect(menus.map(({ placeholder }) => placeholder)).toEqual([
      "Afficher la source",
      "Copier avec la référence",
    ]);
    const around = await double.select(shared, menuId(shared, "show"), ["0"]).answer();
    expect(around.embeds[0]?.description).toContain("The mayor came late. “**__We shall open the lock gates");
    expect(around.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(complaints(double)).toEqual([]);
  });

  it("pages like every list, with the menus of each page", async () => {
    const items = Array.from({ length: 30 }, (_, at) =>
      quotation({ text: `Speech ${at}. ${"Words ".repeat(60)}`, copy: `Copy ${at}` }),
    );
    const { double } = await open([{ kind: "quotations", items }]);
    const first = await double.slash("show").answer();
    const second = await double.click(first, "›").answer();
    const values = componentsOf(second.components).find(({ custom_id }) =>
      custom_id?.includes(":copy:"),
    )?.options;
    const at = values?.[0]?.value ?? "";
    expect(Number(at)).toBeGreaterThan(0);
    expect((await double.select(second, menuId(second, "copy"), [at]).answer()).content).toContain(
      `Copy ${at}\n`,
    );
    expect(complaints(double)).toEqual([]);
  });

  it("works after a restart, from the same data folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "coverage-copy-"));
    const double = await openDiscordDouble();
    const openStore = () => openReplies({ folder, clock: () => new Date(), log: createQuietLog() });
    const once = openStore();
    const before = await openBot({ on: double, replies: once, commands: [showing(() => view)] });
    const shared = await double.slash("show").answer();
    await before.close();
    once.close();
    const again = openStore();
    const after = await openBot({ on: double, replies: again, commands: [showing(() => [])] });
    expect((await double.select(shared, menuId(shared, "copy"), ["0"]).answer()).content).toContain(
      "Ilda Marrow",
    );
    expect(complaints(double)).toEqual([]);
    await after.close();
    again.close();
    await double.close();
    rmSync(folder, { recursive: true });
  });

  it("gives nothing that was never offered", async () => {
    const { double, bugs } = await open([{ kind: "sources", items: [source()] }, ...view]);
    const shared = await double.slash("show").answer();
    // A source that is no quotation, places that are none, and a menu of another command.
    for (const value of ["0", "77", "-1", "x", ""]) {
      const told = await double.select(shared, menuId(shared, "copy"), [value], { force: true }).answer();
      if (value !== "") expect(told.content).toMatch(/no longer kept.*<\/show:\d+>/);
      expect(told.flags & EPHEMERAL).toBe(EPHEMERAL);
    }
    const forged = menuId(shared, "copy").replace(":show:", ":help:");
    expect((await double.select(shared, forged, ["1"], { force: true }).answer()).content).toContain(
      "no longer",
    );
    const pressed = await double.click(shared, menuId(shared, "copy"), { force: true }).answer();
    expect(pressed.content).toContain("no longer");
    expect(bugs).toEqual([]);
  });
});
