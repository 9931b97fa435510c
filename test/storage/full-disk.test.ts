/** Archives on a full disk. */
import { rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleOf, passagesOf, put } from "../contracts/archive-support.ts";
import { canMount, temporaryMounts } from "./mounts.ts";
import { databaseFile, makeArchive, openTestArchive, withDatabase } from "./support.ts";

describe.skipIf(!canMount())("a file system of its own (needs the right to mount)", () => {
  const mounts = temporaryMounts();

  it("full: an article that does not fit leaves nothing behind, and fits once there is room", async () => {
    // An empty archive takes 1.1 MiB of the 2 MiB beside the ballast; the large article alone takes 1 MB.
    const folder = mounts.create(3072);
    const ballast = join(folder, "ballast");
    writeFileSync(ballast, Buffer.alloc(1024 * 1024));
    const archive = openTestArchive(folder);
    await put(archive, "small");
    const before = { counts: await archive.counts(), ids: await archive.passageIds() };
    const large = articleOf("large", { body: "Word after word. ".repeat(60_000) });
    const refused = { code: "data_full", message: expect.stringContaining("full") };
    await expect(archive.save(large, passagesOf({ body: "One." }))).rejects.toMatchObject(refused);
    expect({ counts: await archive.counts(), ids: await archive.passageIds() }).toEqual(before);
    expect(await archive.find("large")).toBeNull();
    rmSync(ballast);
    const medium = articleOf("medium", { body: "Word after word. ".repeat(10_000) });
    expect(await archive.save(medium, passagesOf({ body: "One." }))).toBe("added");
    archive.close();
    expect(withDatabase(folder, (db) => db.pragma("integrity_check", { simple: true }))).toBe("ok");
  });

  it("full to the last byte: opening says so, and changes nothing", async () => {
    for (const existing of [true, false]) {
      const folder = mounts.create(2048);
      if (existing) await makeArchive(folder);
      fillUp(join(folder, "ballast"));
      const size = existing ? statSync(databaseFile(folder)).size : 0;
      expect(() => openTestArchive(folder)).toThrow(expect.objectContaining({ code: "data_full" }));
      if (existing) expect(statSync(databaseFile(folder)).size).toBe(size);
      rmSync(join(folder, "ballast"));
      const archive = openTestArchive(folder);
      expect(await archive.counts()).toMatchObject({ articles: existing ? 1 : 0 });
      archive.close();
    }
  });
});

function fillUp(file: string): void {
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: "a" });
    } catch {
      // Smaller pieces may still fit.
    }
  }
}
