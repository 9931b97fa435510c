/** What `--prune` may remove: places that a run over the same PATHs would read, and no others. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coveredBy } from "../../src/sources/files.ts";
import { makeScratch, type Scratch } from "./scratch.ts";

let scratch: Scratch;
beforeAll(async () => {
  scratch = await makeScratch();
  await scratch.write({ "news/a.txt": "A.", "news/sub/b.txt": "B.", "news [old]/c.txt": "C." });
});
afterAll(() => scratch.remove());

const at = (path: string): string => `${scratch.path}/${path}`;
const cover = (...paths: string[]) => coveredBy(paths, { cwd: scratch.path });

describe("coveredBy", () => {
  it("covers all below a folder, files that are gone included", () => {
    const { roots, covers } = cover("news/");
    expect(roots).toEqual([at("news")]);
    expect(covers(at("news/a.txt"))).toBe(true);
    expect(covers(at("news/sub/gone.txt"))).toBe(true);
  });

  it("covers nothing beside a folder", () => {
    const { covers } = cover("news");
    expect(covers(at("newspaper/a.txt"))).toBe(false);
    expect(covers(at("news.txt"))).toBe(false);
    expect(covers(at("other/a.txt"))).toBe(false);
    expect(covers("/")).toBe(false);
  });

  it("covers nothing that a run would pass over", () => {
    const { covers } = cover("news");
    expect(covers(at("news/.drafts/a.txt"))).toBe(false);
    expect(covers(at("news/node_modules/a.txt"))).toBe(false);
  });

  it("covers a named file alone", () => {
    const { roots, covers } = cover("news/a.txt");
    expect(roots).toEqual([at("news/a.txt")]);
    expect(covers(at("news/a.txt"))).toBe(true);
    expect(covers(at("news/b.txt"))).toBe(false);
  });

  it("covers a file that is gone, and what was in a folder that is gone", () => {
    const { covers } = cover("news/gone.txt", "lost");
    expect(covers(at("news/gone.txt"))).toBe(true);
    expect(covers(at("lost/a.txt"))).toBe(true);
  });

  it("covers what a glob matches, from its fixed folder", () => {
    const { roots, covers } = cover("news/**/*.txt");
    expect(roots).toEqual([at("news")]);
    expect(covers(at("news/a.txt"))).toBe(true);
    expect(covers(at("news/sub/b.txt"))).toBe(true);
    expect(covers(at("news/a.md"))).toBe(false);
    expect(covers(at("news"))).toBe(false);
    expect(covers(at("a.txt"))).toBe(false);
  });

  it("keeps to the depth of a glob", () => {
    const { covers } = cover("news/*.txt");
    expect(covers(at("news/sub/b.txt"))).toBe(false);
  });

  it("takes a folder with brackets in its name for a folder", () => {
    const { roots, covers } = cover("news [old]");
    expect(roots).toEqual([at("news [old]")]);
    expect(covers(at("news [old]/c.txt"))).toBe(true);
  });

  it("joins several PATHs and names each root once", () => {
    const { roots, covers } = cover("news/*.txt", "news", "../elsewhere");
    expect(roots).toHaveLength(2);
    expect(covers(at("news/x.md"))).toBe(true);
    expect(covers(at("../x.md"))).toBe(false);
  });

  it("agrees with what is read", async () => {
    for (const path of ["news", "news/*.txt", "**/*.txt", "news/sub/b.txt"]) {
      const { covers } = cover(path);
      for (const item of await scratch.read(path)) {
        expect(item.kind === "article" && covers(item.article.location), path).toBe(true);
      }
    }
  });
});
