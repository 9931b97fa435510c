/** Ids of articles, and what happens when two keys want the same one. */
import { describe, expect, it } from "vitest";
import { articleIds } from "../../src/storage/identity.ts";
import { put } from "../contracts/archive-support.ts";
import { openTestArchive, temporaryFolders, withDatabase } from "./support.ts";

const folders = temporaryFolders();

describe("ids", () => {
  it("are the same today and tomorrow", () => {
    // Its SHA-256 starts with b5b10dd0429e69ac7cfa; other digits would break the links to articles that people keep.
    expect([...articleIds("https://example.org/a")].slice(0, 2)).toEqual([
      "pprgvm22ksmt",
      "pprgvm22ksmtrz7t",
    ]);
  });

  it("grow by four digits up to the whole hash, each the start of the next", () => {
    const ids = [...articleIds("key")];
    expect(ids.map((id) => id.length)).toEqual([12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52]);
    for (const [n, id] of ids.entries()) expect(ids.at(-1)?.startsWith(id), `${n}`).toBe(true);
  });

  it("use all digits about equally, so that none is wasted", () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 2000; n++) {
      const [id = ""] = articleIds(`key ${n}`);
      for (const digit of id) counts.set(digit, (counts.get(digit) ?? 0) + 1);
    }
    expect(counts.size).toBe(32);
    for (const count of counts.values()) expect(Math.abs(count - 750)).toBeLessThan(150);
  });

  it("are longer where the short one belongs to another article", async () => {
    const folder = folders.create();
    const [short = "", longer = ""] = articleIds("b");
    const archive = openTestArchive(folder);
    await put(archive, "a");
    withDatabase(folder, (db) => db.prepare("UPDATE articles SET id = ? WHERE key = 'a'").run(short));
    await put(archive, "b");
    expect((await archive.find("b"))?.id).toBe(longer);
    expect(await archive.article(short)).toMatchObject({ key: "a" });
    expect(await archive.article(longer)).toMatchObject({ key: "b" });
    archive.close();
  });
});
