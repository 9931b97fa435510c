/** PATHs on a real file system: what is found, in which order, under which names, and what is wrong with the rest. */
import { chmod, mkdir, rename, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSources } from "../../src/sources/files.ts";
import { makeScratch, onlyArticle, outline, type Scratch } from "./scratch.ts";

let scratch: Scratch;
beforeEach(async () => {
  scratch = await makeScratch();
});
afterEach(() => scratch.remove());

describe("a file", () => {
  it("is a page that is known by its name", async () => {
    await scratch.write({ "news/flood.txt": "The river rose.\r\nThree villages were cut off.\n" });
    expect(onlyArticle(await scratch.read("news/flood.txt"))).toEqual({
      kind: "page",
      key: "file:flood.txt",
      externalId: "flood.txt",
      file: "flood.txt",
      location: join(scratch.path, "news/flood.txt"),
      line: null,
      text: "The river rose.\nThree villages were cut off.\n",
      title: null,
      url: null,
      source: null,
      byline: null,
      language: null,
      publishedAt: null,
    });
  });

  it("may have its extension in capitals", async () => {
    await scratch.write({ "A.TXT": "Words.", "B.HTM": "<p>Words.</p>" });
    expect(outline(await scratch.read("A.TXT", "B.HTM"))).toEqual(["file:A.TXT", "file:B.HTM"]);
  });

  it("is rejected when it is not there", async () => {
    expect(outline(await scratch.read("gone.txt", "gone/folder"))).toEqual([
      "gone.txt: no such file or folder",
      "gone/folder: no such file or folder",
    ]);
  });

  it("is rejected below another file", async () => {
    await scratch.write({ "a.txt": "Words." });
    expect(outline(await scratch.read("a.txt/b.txt"))).toEqual(["a.txt/b.txt: no such file or folder"]);
  });

  it("is rejected by name when its kind is not read", async () => {
    await scratch.write({ "table.csv": "a,b", README: "words" });
    const [csv, bare] = outline(await scratch.read("table.csv", "README"));
    expect(csv).toBe(
      "table.csv: a file .csv is not read; these are: .txt .md .html .htm .json .jsonl .ndjson",
    );
    expect(bare).toContain("README: a file without an extension is not read");
  });

  it.each([
    ["empty.txt", ""],
    ["blank.txt", " \n\t\r\n "],
    ["blank.md", "---\ntitle: Nothing\n---\n\n"],
    ["blank.html", "<html><head><title></title></head><body><script>run()</script> </body></html>"],
    ["blank.json", "\n"],
    ["blank.jsonl", "\n\n  \n"],
    ["list.json", "[]"],
  ])("is rejected as empty: %s", async (name, content) => {
    await scratch.write({ [name]: content });
    expect(outline(await scratch.read(name))).toEqual([`${name}: empty`]);
  });

  it.each(["a.txt", "a.md", "a.html", "a.json", "a.jsonl"])("is rejected as binary: %s", async (name) => {
    await scratch.write({ [name]: "%PDF-1.7\nwhatever" });
    expect(outline(await scratch.read(name))).toEqual([`${name}: no text found: looks like a PDF`]);
    await scratch.write({ [name]: Buffer.from("\0\x01\x02words\0\0\0") });
    expect(outline(await scratch.read(name))).toEqual([`${name}: no text found: looks like binary`]);
  });

  it("is rejected when it is too large to be one page", async () => {
    await scratch.write({ "big.txt": Buffer.alloc(33 * 1024 * 1024, "words ") });
    expect(outline(await scratch.read("big.txt"))[0]).toContain("big.txt: larger than 32 MiB");
  });

  it.skipIf(process.getuid?.() === 0)(
    "is rejected when it may not be read (needs a user other than root)",
    async () => {
      await scratch.write({ "a.txt": "Words.", "b.txt": "Words." });
      await chmod(join(scratch.path, "a.txt"), 0o000);
      expect(outline(await scratch.read("."))).toEqual(["a.txt: no permission to read it", "file:b.txt"]);
    },
  );
});

describe("a folder", () => {
  it("is read with all below it, in the order of names", async () => {
    await scratch.write({
      "news/b.txt": "B.",
      "news/a/z.md": "Z.",
      "news/a/deep/er/y.html": "<p>Y.</p>",
      "news/c.txt": "C.",
      "news/B.txt": "capital.",
    });
    const keys = ["file:B.txt", "file:a/deep/er/y.html", "file:a/z.md", "file:b.txt", "file:c.txt"];
    expect(outline(await scratch.read("news"))).toEqual(keys);
    expect(outline(await scratch.read("news/"))).toEqual(keys);
    expect(outline(await scratch.read(join(scratch.path, "news")))).toEqual(keys);
  });

  it("hides hidden files, packages and other kinds of files", async () => {
    await scratch.write({
      "a.txt": "A.",
      ".b.txt": "B.",
      ".git/c.txt": "C.",
      "node_modules/p/d.txt": "D.",
      "e.csv": "E",
      "f.png": "F",
      txt: "G",
    });
    expect(outline(await scratch.read("."))).toEqual(["file:a.txt"]);
  });

  it("is read when it is itself hidden but named", async () => {
    await scratch.write({ ".drafts/a.txt": "A." });
    expect(outline(await scratch.read(".drafts"))).toEqual(["file:a.txt"]);
  });

  it("is rejected when nothing in it is read", async () => {
    await mkdir(join(scratch.path, "none"));
    expect(outline(await scratch.read("none"))).toEqual([
      "none: no file in this folder is one of .txt .md .html .htm .json .jsonl .ndjson",
    ]);
  });

  it("does not turn in circles where links do", async () => {
    await scratch.write({ "a/one.txt": "One." });
    await symlink(join(scratch.path, "a"), join(scratch.path, "a/again"));
    await symlink("..", join(scratch.path, "a/up"));
    expect(outline(await scratch.read("."))).toEqual(["file:a/one.txt"]);
  });

  it("follows links to files and folders elsewhere", async () => {
    await scratch.write({ "elsewhere/x.txt": "X.", "other/y.txt": "Y.", "news/a.txt": "A." });
    await symlink(join(scratch.path, "elsewhere"), join(scratch.path, "news/linked"));
    await symlink(join(scratch.path, "other/y.txt"), join(scratch.path, "news/y.txt"));
    expect(outline(await scratch.read("news"))).toEqual(["file:a.txt", "file:linked/x.txt", "file:y.txt"]);
  });

  it("reports links that lead nowhere, and goes on", async () => {
    await scratch.write({ "b.txt": "B." });
    await symlink("nowhere.txt", join(scratch.path, "a.txt"));
    await symlink("c.txt", join(scratch.path, "c.txt"));
    await symlink("nowhere", join(scratch.path, "lock"));
    expect(outline(await scratch.read("."))).toEqual([
      "a.txt: a broken link",
      "file:b.txt",
      "c.txt: the link leads back to itself",
    ]);
  });

  it("takes a folder for a folder, whatever its name", async () => {
    await scratch.write({ "news/2024.txt/a.txt": "A." });
    expect(outline(await scratch.read("news"))).toEqual(["file:2024.txt/a.txt"]);
  });

  it.skipIf(process.getuid?.() === 0)(
    "reports folders that may not be entered, and goes on (needs a user other than root)",
    async () => {
      await scratch.write({ "shut/a.txt": "A.", "zoo.txt": "Z." });
      await chmod(join(scratch.path, "shut"), 0o000);
      expect(outline(await scratch.read("."))).toEqual(["shut: no permission to read it", "file:zoo.txt"]);
      await chmod(join(scratch.path, "shut"), 0o755);
    },
  );

  it("knows names by their composed form, whichever way the disk spells them", async () => {
    await scratch.write({ "Cafe\u0301/Zu\u0308rich.txt": "Words." });
    expect(onlyArticle(await scratch.read(".")).key).toBe("file:Caf\u00e9/Z\u00fcrich.txt");
  });
});

describe("stopping", () => {
  it("happens between two items", async () => {
    await scratch.write({ "a.jsonl": '{"text":"1"}\n{"text":"2"}\n{"text":"3"}\n', "b.txt": "B." });
    const controller = new AbortController();
    const keys = [];
    for await (const item of readSources(["."], { cwd: scratch.path, signal: controller.signal })) {
      keys.push(item);
      if (keys.length === 2) controller.abort();
    }
    expect(outline(keys)).toEqual(["file:a.jsonl#1", "file:a.jsonl#2"]);
  });

  it("reads nothing when it was asked for before the start", async () => {
    await scratch.write({ "a.txt": "A." });
    const signal = AbortSignal.abort();
    const items = [];
    for await (const item of readSources(["."], { cwd: scratch.path, signal })) items.push(item);
    expect(items).toEqual([]);
  });

  it("does not need the rest of the files: one that goes meanwhile is a reject", async () => {
    await scratch.write({ "a.txt": "A.", "b.txt": "B.", "c.txt": "C." });
    const items = [];
    for await (const item of readSources(["."], { cwd: scratch.path })) {
      items.push(item);
      if (items.length === 1) await rename(join(scratch.path, "b.txt"), join(scratch.path, "b.gone"));
    }
    expect(outline(items)).toEqual(["file:a.txt", "b.txt: no such file or folder", "file:c.txt"]);
  });
});
