/** The folder of pictures: whole files, the newest ones. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pictureFolder } from "../../src/picture/picture-folder.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pictures-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As much of a PNG as tells its size. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(40);
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const name = (n: number) => `timeline-${n.toString(16).padStart(4, "0")}.png`;

describe("pictureFolder", () => {
  it("finds what it keeps, with its size", async () => {
    const files = pictureFolder(folder, 10);
    const kept = await files.keep(name(1), png(1_120, 640));
    expect(kept).toEqual({ file: join(folder, name(1)), width: 1_120, height: 640 });
    expect(await files.find(name(1))).toEqual(kept);
    expect(readFileSync(kept.file)).toEqual(png(1_120, 640));
    expect(readdirSync(folder)).toEqual([name(1)]);
  });

  it("finds nothing where there is nothing, or no picture", async () => {
    const files = pictureFolder(folder, 10);
    expect(await files.find(name(1))).toBeNull();
    for (const bytes of [Buffer.alloc(0), png(1, 1).subarray(0, 20), Buffer.alloc(40)]) {
      writeFileSync(join(folder, name(1)), bytes);
      expect(await files.find(name(1))).toBeNull();
    }
    expect(await pictureFolder(join(folder, "none"), 10).find(name(1))).toBeNull();
  });

  it("refuses what is no PNG", async () => {
    await expect(pictureFolder(folder, 10).keep(name(1), Buffer.from("<svg/>"))).rejects.toThrow(/PNG/);
  });

  it("makes its folder, and says where it cannot", async () => {
    const files = pictureFolder(join(folder, "a", "b"), 10);
    await files.open();
    await files.open();
    expect(readdirSync(join(folder, "a"))).toEqual(["b"]);
    writeFileSync(join(folder, "file"), "");
    await expect(pictureFolder(join(folder, "file", "below"), 10).open()).rejects.toThrow();
  });

  it("removes the oldest, but not one that was wanted lately", async () => {
    const files = pictureFolder(folder, 3);
    for (const n of [1, 2, 3]) {
      await files.keep(name(n), png(n, n));
      utimesSync(join(folder, name(n)), n, n);
    }
    await files.find(name(1));
    await files.keep(name(4), png(4, 4));
    expect(readdirSync(folder).sort()).toEqual([name(1), name(3), name(4)]);
  });

  it("removes what others left unfinished long ago, and nothing else", async () => {
    const others = ["notes.txt", "timeline.png", "timeline-zz.png", "x-timeline-00.png"];
    for (const other of others) writeFileSync(join(folder, other), "");
    mkdirSync(join(folder, "timeline-folder"));
    writeFileSync(join(folder, "timeline-00aa.png.0011.tmp"), "old");
    utimesSync(join(folder, "timeline-00aa.png.0011.tmp"), 1, 1);
    writeFileSync(join(folder, "timeline-00ab.png.0011.tmp"), "being written");
    await pictureFolder(folder, 1).keep(name(1), png(1, 1));
    expect(readdirSync(folder).sort()).toEqual(
      [...others, "timeline-folder", "timeline-00ab.png.0011.tmp", name(1)].sort(),
    );
  });
});
