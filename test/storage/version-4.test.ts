/** Data of version 4, which had no stories: all of its articles are still to be put into some. */
import { describe, expect, it } from "vitest";
import { put } from "../contracts/archive-support.ts";
import { makeOldArchive } from "./old-archive.ts";
import { openTestArchive, temporaryFolders } from "./support.ts";

const folders = temporaryFolders();
const COUNT = 3;

function versionFour(): string {
  const folder = folders.create();
  const articles = Array.from({ length: COUNT }, (_, n) => ({ key: `a${n}`, body: "The bridge fell." }));
  makeOldArchive(folder, articles, { version: 4 });
  return folder;
}

describe("data of version 4", () => {
  it("have their articles left to group, and take stories", async () => {
    const archive = openTestArchive(versionFour());
    expect(await archive.storyCounts()).toEqual({ stories: 0, articlesLeft: COUNT });
    expect(await archive.storyNews(0, COUNT)).toEqual([]);
    expect(await archive.assign(0, 1, null)).toBe(true);
    expect(await archive.assign(1, 2, 1)).toBe(true);
    await put(archive, "new");
    expect(await archive.storyCounts()).toEqual({ stories: 1, articlesLeft: 2 });
    archive.close();
  });

  it("can be read without being written to, and are not grouped then", async () => {
    const archive = openTestArchive(versionFour(), { readOnly: true });
    expect(await archive.groupedUpTo()).toBe(0);
    expect(await archive.storyCounts()).toEqual({ stories: 0, articlesLeft: COUNT });
    expect(await archive.placed(0, COUNT, 9)).toHaveLength(COUNT);
    await expect(archive.assign(0, 1, null)).rejects.toMatchObject({ code: "data_readonly" });
    archive.close();
  });

  it("keep what was grouped when they are opened again", async () => {
    const folder = versionFour();
    const first = openTestArchive(folder);
    await first.assign(0, 1, null);
    first.close();
    const again = openTestArchive(folder);
    expect(await again.groupedUpTo()).toBe(1);
    expect(await again.storyNews(0, 1)).toMatchObject([{ story: 1, earlier: 0 }]);
    again.close();
  });
});
