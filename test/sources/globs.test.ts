/** Globs and several PATHs together: which files, under which names, and which comes first. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSources } from "../../src/sources/files.ts";
import { makeScratch, onlyArticle, outline, type Scratch } from "./scratch.ts";

let scratch: Scratch;
beforeEach(async () => {
  scratch = await makeScratch();
});
afterEach(() => scratch.remove());

describe("a glob", () => {
  beforeEach(() =>
    scratch.write({
      "news/a.txt": "A.",
      "news/b.md": "B.",
      "news/sub/c.txt": "C.",
      "news/sub/deep/d.txt": "D.",
      "news/sub/e.csv": "E",
      "news/.hidden/f.txt": "F.",
    }),
  );

  it.each([
    ["news/*.txt", ["file:a.txt"]],
    ["news/**/*.txt", ["file:a.txt", "file:sub/c.txt", "file:sub/deep/d.txt"]],
    ["**/*.txt", ["file:news/a.txt", "file:news/sub/c.txt", "file:news/sub/deep/d.txt"]],
    ["news/*/*.txt", ["file:sub/c.txt"]],
    ["news/*.{txt,md}", ["file:a.txt", "file:b.md"]],
    ["news/{sub,other}/*.txt", ["file:sub/c.txt"]],
    ["news/[ab].*", ["file:a.txt", "file:b.md"]],
    ["news/?.md", ["file:b.md"]],
    ["./news/sub/**", ["file:c.txt", "file:deep/d.txt"]],
  ])("%s finds files, named from its fixed folder", async (pattern, keys) => {
    expect(outline(await scratch.read(pattern))).toEqual(keys);
  });

  it.each(["news/*.json", "news/*.csv", "nothing/*.txt", "news/**/z*"])(
    "%s finds nothing and says so",
    async (pattern) => {
      const [line] = outline(await scratch.read(pattern));
      expect(line).toMatch(/: (no file matches|no such file or folder)/);
    },
  );

  it("works from an absolute folder and from a folder above", async () => {
    expect(outline(await scratch.read(join(scratch.path, "news/*.md")))).toEqual(["file:b.md"]);
    await mkdir(join(scratch.path, "work"));
    const items = [];
    for await (const item of readSources(["../news/*.md"], { cwd: join(scratch.path, "work") }))
      items.push(item);
    expect(outline(items)).toEqual(["file:b.md"]);
  });

  it("is a plain name where a file of that name exists", async () => {
    await scratch.write({ "what[1]?.txt": "Words.", "what1x.txt": "Other." });
    expect(outline(await scratch.read("what[1]?.txt"))).toEqual(["file:what[1]?.txt"]);
  });
});

describe("several PATHs", () => {
  it("are read in their order, each file once", async () => {
    await scratch.write({ "a/x.txt": "X.", "a/y.txt": "Y." });
    expect(outline(await scratch.read("a/y.txt", "a", "a/*.txt"))).toEqual(["file:y.txt", "file:x.txt"]);
  });

  it("may not give two files one name: the first is taken", async () => {
    await scratch.write({ "a/same.txt": "First.", "b/same.txt": "Second." });
    const items = await scratch.read("a", "b");
    expect(onlyArticle(items.slice(0, 1)).text).toBe("First.");
    expect(outline(items.slice(1))).toEqual([
      'same.txt: the path "same.txt" was taken before, from a/same.txt',
    ]);
  });

  it("may not give two records one id or url, in whatever files they are", async () => {
    await scratch.write({
      "a.jsonl": '{"id":"7","text":"one"}\n{"url":"https://example.com/x","text":"two"}\n',
      "b.json":
        '[{"id":7,"text":"three"},{"url":"https://EXAMPLE.com/x","text":"four"},{"id":"8","text":"five"}]',
    });
    expect(outline(await scratch.read("."))).toEqual([
      "id:7",
      "url:https://example.com/x",
      'b.json: the id "7" was taken before, from a.jsonl, line 1',
      'b.json: the url "https://example.com/x" was taken before, from a.jsonl, line 2',
      "id:8",
    ]);
  });

  it("do not mix up an id with a file of that name", async () => {
    await scratch.write({ "a.jsonl": '{"id":"b.txt","text":"record"}', "b.txt": "Page." });
    expect(outline(await scratch.read("."))).toEqual(["id:b.txt", "file:b.txt"]);
  });

  it("go on after one that is wrong", async () => {
    await scratch.write({ "z.txt": "Z." });
    expect(outline(await scratch.read("gone", "z.txt"))).toEqual([
      "gone: no such file or folder",
      "file:z.txt",
    ]);
  });
});
