import { rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countFiles, folderReader } from "../../../src/sources/feeds/folder-reader.ts";
import { makeScratch, outline, type Scratch } from "../scratch.ts";

const LATER_MS = 60_000;
let scratch: Scratch;
beforeEach(async () => {
  scratch = await makeScratch();
});
afterEach(() => scratch.remove());

/** What a look finds, after which its files are known. */
async function look(known: Map<string, string>, now = Date.now() + LATER_MS, folder = scratch.path) {
  const found: { item: Parameters<typeof outline>[0][number]; file: string; hash: string }[] = [];
  for await (const change of folderReader(() => now).changed(folder, known)) found.push(change);
  for (const { file, hash } of found) known.set(file, hash);
  return outline(found.map(({ item }) => item));
}

describe("watched folders", () => {
  it("reads what embed reads, under the same keys, in the same order", async () => {
    await scratch.write({
      "b.txt": "Words.",
      "a/page.html": "<p>Words.</p>",
      "c.jsonl": '{"id":"1","text":"x"}\n{"text":"y"}\n',
      "d.bin": "no",
      ".hidden.txt": "no",
    });
    expect(await look(new Map())).toEqual(outline(await scratch.read(".")));
  });

  it("counts them", async () => {
    await scratch.write({ "a.txt": "One.", "b/c.txt": "Two.", "b/d/e.html": "<p>Three.</p>" });
    expect(await countFiles(scratch.path)).toBe(3);
    expect(await countFiles(`${scratch.path}/nothing`)).toBe(0);
  });

  it("tells only of what changed since the last look", async () => {
    await scratch.write({ "a.txt": "One.", "b.txt": "Two." });
    const known = new Map<string, string>();
    expect(await look(known)).toEqual(["file:a.txt", "file:b.txt"]);
    expect(await look(known)).toEqual([]);
    await scratch.write({ "b.txt": "Two and a half." });
    expect(await look(known)).toEqual(["file:b.txt"]);
    await utimes(join(scratch.path, "a.txt"), new Date(), new Date(Date.now() - LATER_MS));
    expect(await look(known)).toEqual(["file:a.txt"]);
    await rm(join(scratch.path, "a.txt"));
    expect(await look(known)).toEqual([]);
  });

  it("waits for a file that is being written", async () => {
    await scratch.write({ "a.txt": "One." });
    const known = new Map<string, string>();
    const time = new Date();
    await utimes(join(scratch.path, "a.txt"), time, time);
    expect(await look(known, time.getTime() + 500)).toEqual([]);
    expect(await look(known, time.getTime() + 1_500)).toEqual(["file:a.txt"]);
  });

  it("tells once that a folder is not there", async () => {
    const known = new Map<string, string>();
    const gone = join(scratch.path, "gone");
    expect(await look(known, Date.now(), gone)).toEqual([".: no such file or folder"]);
    expect(await look(known, Date.now(), gone)).toEqual([]);
  });

  it("stops when it is told to", async () => {
    await scratch.write({ "a.txt": "One.", "b.txt": "Two." });
    const found: string[] = [];
    const stop = new AbortController();
    for await (const { file } of folderReader(() => Date.now() + LATER_MS).changed(
      scratch.path,
      new Map(),
      stop.signal,
    )) {
      found.push(file);
      stop.abort();
    }
    expect(found).toEqual(["a.txt"]);
  });
});
