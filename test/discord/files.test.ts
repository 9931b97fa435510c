/** The picture of a reply: read when it is sent, left out where it cannot be had or Discord does not take it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DiscordAPIError, HTTPError } from "discord.js";
import { afterAll, describe, expect, it } from "vitest";
import type { View } from "../../src/core/view.ts";
import { hasPicture, pictureOf, sendingFiles } from "../../src/discord/files.ts";
import type { MessageBody } from "../../src/discord/render/message.ts";
import { createQuietLog } from "../support/quiet-log.ts";

const folder = mkdtempSync(join(tmpdir(), "coverage-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

const log = createQuietLog();
const written = (name: string, bytes: number) => {
  const file = join(folder, name);
  writeFileSync(file, Buffer.alloc(bytes, 1));
  return file;
};
const view = (file: string, alt = "Two events"): View => [
  { kind: "note", tone: "plain", text: "x" },
  { kind: "picture", file, width: 800, height: 400, alt },
];

describe("pictureOf", () => {
  it("reads the file, and gives it a name of its own", async () => {
    const file = written("évil @everyone [x].png", 300);
    expect(await pictureOf(view(file), log)).toEqual({
      name: "timeline.png",
      bytes: Buffer.alloc(300, 1),
      alt: "Two events",
    });
  });

  it("is nothing without a picture", async () => {
    expect(await pictureOf([{ kind: "body", text: "x" }], log)).toBeNull();
  });

  it("is nothing where the file is gone, a folder, empty, or larger than Discord takes", async () => {
    const limit = 10 * 1024 * 1024;
    for (const file of [
      join(folder, "gone.png"),
      folder,
      written("0.png", 0),
      written("large.png", limit + 1),
    ])
      expect(await pictureOf(view(file), log), file).toBeNull();
    expect((await pictureOf(view(written("full.png", limit)), log))?.bytes.length).toBe(limit);
  });

  it.each([
    ["long", "An event of the year. ".repeat(200), /^An event.*year\. …$/],
    ["wide", "🧑🏽‍🚀".repeat(400), /^(🧑🏽‍🚀)+…$/u],
    ["hostile", "\u202e@everyone\u0000 \u200b<@1>", /^＠everyone <@1>$/],
    ["nothing to see", " \u200b\n ", /^$/],
    ["lines", "4 May: opened\n6 May: closed", /^4 May: opened\n6 May: closed$/],
  ])("has an alternative text that Discord takes: %s", async (_what, alt, expected) => {
    const found = await pictureOf(view(written("alt.png", 9), alt), log);
    expect(found?.alt.length).toBeLessThanOrEqual(1_024);
    expect(found?.alt).toMatch(expected);
  });
});

describe("hasPicture", () => {
  const files = (...names: string[]) => names.map((name) => ({ name }));

  it("tells a message with a picture in its embed, or beside it", () => {
    expect(hasPicture({ embeds: [{ image: { url: "https://cdn.example" } }], attachments: [] })).toBe(true);
    expect(hasPicture({ embeds: [{ image: null }], attachments: files("timeline.png") })).toBe(true);
    expect(hasPicture({ embeds: [{ image: null }], attachments: files("notes.md") })).toBe(false);
    expect(hasPicture({ embeds: [], attachments: [] })).toBe(false);
  });
});

describe("sendingFiles", () => {
  const body: MessageBody = {
    content: "x",
    embeds: [{ description: "list", color: 1, image: { url: "attachment://timeline.png" } }],
    components: [],
    files: [{ name: "timeline.png", bytes: Buffer.alloc(3), alt: "" }],
  };
  const bare = { content: "x", embeds: [{ description: "list", color: 1 }], components: [] };
  const noFiles = { files: undefined, body: undefined };
  const refused = (code: number, status: number) =>
    new DiscordAPIError({ code, message: "no" }, code, status, "PATCH", "https://discord.example", noFiles);
  const tooLarge = new HTTPError(413, "Too large", "PATCH", "https://discord.example", noFiles);

  /** Sends until `error` no longer comes, and tells what was sent. */
  async function sent(message: MessageBody, error: Error, onlyWithFiles = true) {
    const bodies: MessageBody[] = [];
    const result = await sendingFiles(message, async (some) => {
      bodies.push(some);
      if (!onlyWithFiles || some.files) throw error;
      return "sent";
    }).catch((failure: unknown) => failure);
    return { bodies, result };
  }

  it("sends once where all is well", async () => {
    const bodies: MessageBody[] = [];
    expect(await sendingFiles(body, async (some) => bodies.push(some))).toBe(1);
    expect(bodies).toEqual([body]);
  });

  it.each([
    ["a missing permission", refused(50013, 403)],
    ["too large a file", refused(40005, 413)],
    ["too large a request, told before Discord itself reads it", tooLarge],
  ])("sends again without the files, and without what shows them: %s", async (_what, error) => {
    expect(await sent(body, error)).toEqual({ bodies: [body, bare], result: "sent" });
  });

  it("passes on what has nothing to do with files, and what fails without them too", async () => {
    const gone = refused(10008, 404);
    expect(await sent(body, gone)).toEqual({ bodies: [body], result: gone });
    const forbidden = refused(50013, 403);
    expect(await sent(bare, forbidden, false)).toEqual({ bodies: [bare], result: forbidden });
    expect((await sent(body, forbidden, false)).result).toBe(forbidden);
  });
});
