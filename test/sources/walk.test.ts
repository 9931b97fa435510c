/** Walking folders and reading patterns, apart from reading files. */
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasKnownExtension, isSkipped, splitGlob, understandPath } from "../../src/sources/paths.ts";
import { walk } from "../../src/sources/walk.ts";
import { makeScratch, type Scratch } from "./scratch.ts";

let scratch: Scratch;
beforeAll(async () => {
  scratch = await makeScratch();
  await scratch.write({ "a/1.txt": "x", "a/b/2.txt": "x", "a/b/c/3.txt": "x", "z.csv": "x" });
  await mkdir(join(scratch.path, "a/empty"));
  for (const name of ["one", "two", "three"]) await symlink("..", join(scratch.path, "a/b", name));
});
afterAll(() => scratch.remove());

async function found(pattern: string | null): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of walk(
    scratch.path,
    pattern === null ? null : (splitGlob(pattern)?.pattern ?? null),
  )) {
    names.push(entry.relative);
  }
  return names;
}

describe("walk", () => {
  it("goes through all folders, each once however many links lead to it", async () => {
    expect(await found(null)).toEqual(["a/1.txt", "a/b/2.txt", "a/b/c/3.txt"]);
  });

  it("keeps to a pattern", async () => {
    expect(await found("*/*/*.txt")).toEqual(["a/b/2.txt"]);
    expect(await found("**/3.*")).toEqual(["a/b/c/3.txt"]);
  });

  it("reports a root that is not there", async () => {
    const entries = [];
    for await (const entry of walk(join(scratch.path, "gone"), null)) entries.push(entry);
    expect(entries).toEqual([{ kind: "failure", relative: ".", reason: "no such file or folder" }]);
  });
});

describe("splitGlob", () => {
  it.each([
    ["news/*.txt", "news", 0],
    ["news/*/x/*.txt", "news", 2],
    ["*.txt", ".", 0],
    ["/data/news/**/*.md", "/data/news", Number.POSITIVE_INFINITY],
    ["../up/{a,b}/*.txt", "../up", 1],
    ["news/{a/b,c}.txt", "news", Number.POSITIVE_INFINITY],
  ])("finds the fixed folder and the depth of %s", (pattern, base, maxDepth) => {
    expect(splitGlob(pattern)).toMatchObject({ base, pattern: { maxDepth } });
  });

  it.each(["news/a.txt", "news", ".", "/", "news/!important.txt"])(
    "is null for the plain path %s",
    (path) => {
      expect(splitGlob(path)).toBeNull();
    },
  );

  it("does not let a star match hidden names", () => {
    const { pattern } = splitGlob("news/**/*.txt") ?? {};
    expect(pattern?.matches("a/b.txt")).toBe(true);
    expect(pattern?.matches(".a/b.txt")).toBe(false);
    expect(pattern?.matches("a/.b.txt")).toBe(false);
  });
});

describe("understandPath", () => {
  it("tells files, folders, globs and the rest apart", async () => {
    const kinds = ["a/1.txt", "a", "a/*.txt", "gone", "z.csv", "/dev/null"].map(
      async (path) => (await understandPath(path, scratch.path)).kind,
    );
    expect(await Promise.all(kinds)).toEqual(["file", "tree", "tree", "missing", "missing", "missing"]);
  });
});

describe("names", () => {
  it.each([
    ["a.txt", true],
    ["a.b.JSONL", true],
    ["a.ndjson", true],
    ["a.xhtml", false],
    ["txt", false],
    [".txt", false],
    ["a.txt.gz", false],
  ])("%s is read: %s", (name, expected) => {
    expect(hasKnownExtension(name)).toBe(expected);
  });

  it("are passed over when hidden or installed", () => {
    expect([".git", "node_modules", "news", "node_modules2"].map(isSkipped)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
