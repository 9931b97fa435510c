/** Pictures end to end: attached once, shown on every page, left out where they may not or cannot be. */
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { View } from "../../../src/core/view.ts";
import { closingAfterEach } from "../../support/closing.ts";
import { type DiscordDouble, PERMISSION, type WireMessage } from "../../support/discord/double.ts";
import { complaints, openBot } from "../../support/discord-bot.ts";
import { event } from "../../support/event-items.ts";
import { showing } from "../../support/made-up-commands.ts";

const EPHEMERAL = 64;
const REPLY = 4;
const PNG = Buffer.from("89504e470d0a1a0a", "hex");
const ADDRESS = /^https:\/\/cdn\.discordapp\.com\/attachments\/\d+\/(\d+)\/timeline\.png$/;
const { viewChannel, sendMessages, embedLinks, attachFiles } = PERMISSION;

const folder = mkdtempSync(join(tmpdir(), "coverage-pictures-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "3f2a.png");
writeFileSync(file, PNG);

const timeline = (picture: string): View => [
  { kind: "picture", file: picture, width: 800, height: 600, alt: "Twenty events in May 2026" },
  {
    kind: "timeline",
    items: Array.from({ length: 20 }, (_, at) => event({ n: at + 1, when: `${at + 1} May 2026` })),
  },
];

const kept = closingAfterEach();
const open = async (picture = file) => kept(await openBot({ commands: [showing(() => timeline(picture))] }));
const image = ({ embeds }: WireMessage) => embeds[0]?.image;
const uploads = (double: DiscordDouble) => double.requests.flatMap(({ files }) => files);

describe("the picture of a reply", () => {
  it("is attached to the embed, with what it shows in words", async () => {
    const { double, bugs } = await open();
    const message = await double.slash("show").answer();
    expect(image(message)?.url).toMatch(ADDRESS);
    expect(image(message)?.description).toBe("Twenty events in May 2026");
    expect(message.attachments).toEqual([]);
    const [, id = ""] = ADDRESS.exec(image(message)?.url ?? "") ?? [];
    expect(double.file(id)?.bytes).toEqual(PNG);
    expect(message.embeds[0]?.description).toContain("● **1 May 2026**");
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("stays when pages are turned, also once the file is gone, and is not sent again", async () => {
    const own = join(folder, "own.png");
    writeFileSync(own, PNG);
    const { double } = await open(own);
    const first = await double.slash("show").answer();
    unlinkSync(own);
    const second = await double.click(first, "›").answer();
    expect(second.embeds[0]?.description).not.toBe(first.embeds[0]?.description);
    expect(image(second)).toEqual(image(first));
    expect(second.attachments).toEqual([]);
    expect(image(await double.click(second, "‹").answer())).toEqual(image(first));
    expect(uploads(double)).toHaveLength(1);
    expect(complaints(double)).toEqual([]);
  });

  it("is not in the copy that somebody else turns: it stands above", async () => {
    const { double } = await open();
    const first = await double.slash("show", {}, { user: double.alice }).answer();
    const click = double.click(first, "›", { user: double.bob });
    expect((await click.acknowledged).type).toBe(REPLY);
    const copy = await click.answer();
    expect(image(copy)).toBeUndefined();
    const turned = await double.click(copy, "‹", { user: double.bob }).answer();
    expect(image(turned)).toBeUndefined();
    expect(uploads(double)).toHaveLength(1);
    expect(complaints(double)).toEqual([]);
  });

  it("is in private replies, too, and stays there", async () => {
    const { double } = await open();
    const own = await double.slash("show", { private: true }).answer();
    expect(own.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(image(own)?.url).toMatch(ADDRESS);
    expect(image(await double.click(own, "›").answer())).toEqual(image(own));
    expect(complaints(double)).toEqual([]);
  });

  it("is in direct messages", async () => {
    const { double } = await open();
    expect(image(await double.slash("show", {}, { dm: true }).answer())?.url).toMatch(ADDRESS);
    expect(complaints(double)).toEqual([]);
  });

  it("goes with the text where no embeds are allowed, and stays there", async () => {
    const { double } = await open();
    const appPermissions = viewChannel | sendMessages | attachFiles;
    const first = await double.slash("show", {}, { appPermissions }).answer();
    expect(first.embeds).toEqual([]);
    expect(first.content).toContain("● **1 May 2026**");
    expect(first.attachments).toMatchObject([
      { filename: "timeline.png", description: "Twenty events in May 2026" },
    ]);
    const second = await double.click(first, "›").answer();
    expect(second.content).not.toBe(first.content);
    expect(second.attachments).toEqual(first.attachments);
    expect(complaints(double)).toEqual([]);
  });
});

describe("the list alone", () => {
  it("comes where the bot may attach no files, on every page", async () => {
    const { double, bugs } = await open();
    const appPermissions = viewChannel | sendMessages | embedLinks;
    for (const options of [{}, { private: true }]) {
      const first = await double.slash("show", options, { appPermissions }).answer();
      expect(first.embeds[0]?.description).toContain("● **1 May 2026**");
      const second = await double.click(first, "›").answer();
      expect([image(first), image(second)]).toEqual([undefined, undefined]);
    }
    expect(uploads(double)).toEqual([]);
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("comes where the file is gone", async () => {
    const { double, bugs } = await open(join(folder, "gone.png"));
    const message = await double.slash("show").answer();
    expect(message.embeds[0]?.description).toContain("● **1 May 2026**");
    expect(image(message)).toBeUndefined();
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it.each([
    [403, 50013],
    [413, 40005],
  ])("comes where Discord does not take the file after all: %i %i", async (status, code) => {
    const { double, bugs } = await open();
    double.failNext({ method: "PATCH", route: /original$/, status, code });
    const message = await double.slash("show").answer();
    expect(message.embeds[0]?.description).toContain("● **1 May 2026**");
    expect(image(message)).toBeUndefined();
    expect(double.openFaults).toBe(0);
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });
});
