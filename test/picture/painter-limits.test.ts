/** The painter at its limits: hostile titles drawn into whole files, folders that hold few, many at a time. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PAGE } from "../../src/picture/page.ts";
import { timelinePainter } from "../../src/picture/painter.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { drawingOf, drawnEvent } from "./drawings.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "limits-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const titled = (title: string | null) => drawingOf([drawnEvent("2024-11-05", { text: "A." })], { title });

describe("a hostile title", () => {
  it.each([
    ["markup", "</text></svg><script>alert(1)</script>&lt;&#0;]]>"],
    ["an entity", '<!DOCTYPE x [<!ENTITY a "b">]>&a;'],
    ["a path", "../../../etc/passwd\u0000.png"],
    ["controls", "\u0000\u0001\u0008\u001b[31mred\u007f"],
    ["controls of direction", "\u202eabc\u2066def\u202d\u2069".repeat(50)],
    ["halves of surrogate pairs", "\ud83d\ud83d \udc00"],
    ["letters that nobody has", "\u{e000}\u{10ffff}\u{1fffe}"],
    ["marks on marks", `Z${"\u0300\u0329".repeat(400)}`],
    ["a word without end", "Donaudampfschiff".repeat(600)],
    ["many lines", "one\n".repeat(400)],
    ["nothing", ""],
    ["spaces", " \u00a0\u3000\u200b"],
  ])("of %s is drawn whole into its folder", async (_, title) => {
    const log = createQuietLog();
    const picture = await timelinePainter({ folder, log }).paint(titled(title));
    expect(log.lines).toEqual([]);
    expect(dirname(picture?.file ?? "")).toBe(folder);
    expect(readdirSync(folder)).toEqual([basename(picture?.file ?? "")]);
    const image = sharp(readFileSync(picture?.file ?? ""));
    expect(await image.metadata()).toMatchObject({
      format: "png",
      width: picture?.width,
      height: picture?.height,
    });
    expect(picture?.width).toBe(PAGE.width);
    expect(picture?.height).toBeLessThan(900);
    // Something is on it: more than the ground.
    const { channels } = await image.stats();
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(1);
  });
});

describe("the folder", () => {
  it("holds no more than it may, however many are drawn, and the newest is there", async () => {
    const painter = timelinePainter({ folder, log: createQuietLog(), maxFiles: 3 });
    for (let n = 0; n < 7; n += 1) {
      const picture = await painter.paint(titled(`Title ${n}`));
      const names = readdirSync(folder);
      expect(names.length).toBe(Math.min(3, n + 1));
      expect(names).toContain(basename(picture?.file ?? ""));
    }
  });

  it("holds no more than it may when many are drawn at a time, without a failure", async () => {
    const log = createQuietLog();
    const painter = timelinePainter({ folder, log, maxFiles: 4 });
    const pictures = await Promise.all(
      Array.from({ length: 10 }, (_, n) => painter.paint(titled(`Title ${n % 5}`))),
    );
    expect(pictures.filter((picture) => picture === null)).toEqual([]);
    expect(new Set(pictures.map((picture) => picture?.file)).size).toBe(5);
    expect(readdirSync(folder).length).toBeLessThanOrEqual(4);
    expect(readdirSync(folder).filter((name) => !name.endsWith(".png"))).toEqual([]);
    expect(log.lines).toEqual([]);
  });

  it("shared by two bots serves both", async () => {
    const [one, other] = [1, 2].map(() => timelinePainter({ folder, log: createQuietLog(), maxFiles: 5 }));
    const both = await Promise.all([one?.paint(titled("A")), other?.paint(titled("A"))]);
    expect(both[0]?.file).toBe(both[1]?.file);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readFileSync(both[0]?.file ?? "").length).toBeGreaterThan(1_000);
  });

  it("keeps one file a timeline: what differs in anything shown is another", async () => {
    const painter = timelinePainter({ folder, log: createQuietLog() });
    const event = drawnEvent("2024-11-05", { text: "A." });
    const changed = [
      {},
      { planned: true },
      { differs: true },
      { publishers: 2 },
      { when: "Tuesday" },
      { text: "B." },
    ];
    const files = [];
    for (const fields of changed)
      files.push((await painter.paint(drawingOf([{ ...event, ...fields }])))?.file);
    expect(new Set(files).size).toBe(changed.length);
    expect((await painter.paint(drawingOf([{ ...event }])))?.file).toBe(files[0]);
  });
});
