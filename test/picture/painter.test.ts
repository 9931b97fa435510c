/** The painter: files that are drawn once, few of them, and never a failure for the reader. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { timelinePainter } from "../../src/picture/painter.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { drawingOf, drawnEvent } from "./drawings.ts";

let place = "";
let folder = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "painter-"));
  folder = join(place, "new", "pictures");
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const one = (title: string, locale = "en-US") => drawingOf([drawnEvent("2024-11-05")], { title, locale });

describe("timelinePainter", () => {
  it("draws a PNG into a folder that it makes, and says its size and what it shows", async () => {
    const log = createQuietLog();
    const picture = await timelinePainter({ folder, log }).paint(one("A"));
    if (!picture) throw new Error("no picture");
    const bytes = readFileSync(picture.file);
    expect(picture.file.startsWith(folder)).toBe(true);
    expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
    expect([picture.width, picture.height]).toEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]);
    expect(picture.alt).toContain("What happened on 2024-11-05.");
    expect(log.lines).toEqual([]);
  });

  it("draws the same timeline once, another one apart", async () => {
    const painter = timelinePainter({ folder, log: createQuietLog() });
    const first = await painter.paint(one("A"));
    const { ino, mtimeMs } = statSync(first?.file ?? "");
    const again = await timelinePainter({ folder, log: createQuietLog() }).paint(one("A"));
    expect(again).toEqual(first);
    expect(statSync(first?.file ?? "").ino).toBe(ino);
    expect(statSync(first?.file ?? "").mtimeMs).toBeGreaterThanOrEqual(mtimeMs);
    const others = [await painter.paint(one("B")), await painter.paint(one("A", "ru"))];
    expect(new Set([first, ...others].map((picture) => picture?.file)).size).toBe(3);
  });

  it("draws once what two ask for at a time", async () => {
    const painter = timelinePainter({ folder, log: createQuietLog() });
    const [first, second] = await Promise.all([painter.paint(one("A")), painter.paint(one("A"))]);
    expect(second).toEqual(first);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("draws anew what is no whole picture", async () => {
    const painter = timelinePainter({ folder, log: createQuietLog() });
    const first = await painter.paint(one("A"));
    writeFileSync(first?.file ?? "", "half");
    expect(await painter.paint(one("A"))).toEqual(first);
    expect(statSync(first?.file ?? "").size).toBeGreaterThan(1_000);
  });

  it("keeps the newest pictures, and leaves other files alone", async () => {
    mkdirSync(folder, { recursive: true });
    const stale = ["timeline-0a.png", "timeline-0b.png", "timeline-0c.png.00ff.tmp", "mine.png"];
    for (const [n, name] of stale.entries()) {
      writeFileSync(join(folder, name), "old");
      utimesSync(join(folder, name), 1_000 + n, 1_000 + n);
    }
    const painter = timelinePainter({ folder, log: createQuietLog(), maxFiles: 2 });
    const picture = await painter.paint(one("A"));
    const names = readdirSync(folder);
    expect(names.sort()).toEqual(
      ["mine.png", "timeline-0b.png", picture?.file.slice(folder.length + 1)].sort(),
    );
  });

  it("gives nothing where it cannot write, and says so once", async () => {
    writeFileSync(join(place, "new"), "a file, not a folder");
    const log = createQuietLog();
    const painter = timelinePainter({ folder, log });
    expect(await painter.paint(one("A"))).toBeNull();
    expect(await painter.paint(one("B"))).toBeNull();
    expect(log.lines.map(({ level }) => level)).toEqual(["warn"]);
    rmSync(join(place, "new"));
    expect(await painter.paint(one("B"))).not.toBeNull();
  });

  it("takes locales as people write them", async () => {
    const painter = timelinePainter({ folder, log: createQuietLog() });
    expect((await painter.paint(one("A", "de_DE.UTF-8")))?.alt).toMatch(/^Zeitleiste/);
    expect((await painter.paint(one("A", "no such locale!")))?.alt).toMatch(/^Timeline/);
  });
});
