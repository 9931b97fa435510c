/** Watched folders: changed files are taken in, each file's fate is noted, and a look that is cut is done again. */
import { describe, expect, it } from "vitest";
import type { IngestItem } from "../../../../src/core/ingest.ts";
import type { FolderReader } from "../../../../src/core/watching/watching-ports.ts";
import { createShelf } from "../../../support/article-shelf.ts";
import { openWatching } from "./harness.ts";

interface MadeFile {
  readonly hash: string;
  readonly texts: readonly string[];
}

function itemOf(file: string, at: number, text: string): IngestItem {
  if (text === "") return { kind: "reject", reject: { file, reason: "empty" } };
  const place = {
    key: `file:${file}#${at}`,
    externalId: `${file}#${at}`,
    file,
    location: `/papers/${file}`,
    line: at,
  };
  const unknown = { title: null, url: null, source: null, byline: null, language: null, publishedAt: null };
  return { kind: "article", article: { kind: "record", text, ...place, ...unknown } };
}

/** A folder that a test fills; `looks` has what was known at each look. */
function madeFolder() {
  const files = new Map<string, MadeFile>();
  const looks: ReadonlyMap<string, string>[] = [];
  const folders: FolderReader = {
    async *changed(folder, known) {
      if (folder === "/broken") throw new Error("the disk is on fire");
      if (folder !== "/papers")
        yield {
          item: { kind: "reject", reject: { file: ".", reason: "no such folder" } },
          file: ".",
          hash: "-",
        };
      looks.push(known);
      for (const [file, { hash, texts }] of files)
        if (known.get(file) !== hash)
          for (const [at, text] of texts.entries()) yield { item: itemOf(file, at, text), file, hash };
    },
  };
  return {
    folders,
    looks,
    put: (file: string, hash: string, ...texts: string[]) => void files.set(file, { hash, texts }),
  };
}

const inFolder = { kind: "folder", address: "/papers" } as const;

describe("a watched folder", () => {
  it("brings new files, changed ones again, and others not", async () => {
    const { folders, put } = madeFolder();
    const { shelf, add, poll, taken, now } = openWatching({ folders });
    put("a.txt", "1", "First.");
    put("b.jsonl", "1", "Second.", "Third.");
    const { id } = await add({ ...inFolder, publisher: "Paper" });
    const source = await poll(id);
    expect(source).toMatchObject({ nextAt: now() + 5_000 });
    expect(shelf.texts.size).toBe(3);
    expect(shelf.handed[0]?.source).toBe("Paper");
    expect(await poll(id)).toMatchObject({ unchangedPolls: 1 });
    expect(shelf.handed).toHaveLength(3);
    put("a.txt", "2", "First, corrected.");
    expect(await poll(id)).toMatchObject({ unchangedPolls: 1 });
    expect(shelf.texts.get("file:a.txt#0")).toBe("First, corrected.");
    expect(taken()).toBe(2);
  });

  it("remembers why a file brought nothing", async () => {
    const { folders, put } = madeFolder();
    const { add, poll, entry } = openWatching({ folders });
    put("empty.txt", "1", "");
    put("short.txt", "1", "refused");
    put("half.jsonl", "1", "", "Good.");
    await poll((await add(inFolder)).id);
    expect(await entry("empty.txt")).toMatchObject({ state: "rejected", reason: "empty", key: null });
    expect(await entry("short.txt")).toMatchObject({ state: "rejected", reason: "too little text" });
    expect(await entry("half.jsonl")).toMatchObject({ state: "taken", key: "file:half.jsonl#1" });
  });

  it("of very many files is noted in parts, each file whole", async () => {
    const { folders, put } = madeFolder();
    const { shelf, add, poll, store } = openWatching({ folders });
    for (let n = 0; n < 450; n += 1) put(`${n}.jsonl`, "1", `One of ${n}.`, `Two of ${n}.`);
    const { id } = await add(inFolder);
    await poll(id);
    expect(shelf.texts.size).toBe(900);
    expect((await store.hashes(id)).size).toBe(450);
    await poll(id);
    expect(shelf.handed).toHaveLength(900);
  });

  it("that cannot be read fails, and is looked for again soon", async () => {
    const { folders } = madeFolder();
    const { add, poll, now, log } = openWatching({ folders });
    const { id } = await add({ ...inFolder, address: "/gone" });
    const source = await poll(id);
    expect(source).toMatchObject({ failures: 1, failure: "the folder /gone cannot be read: no such folder" });
    expect(source.nextAt - now()).toBeLessThanOrEqual(5_500);
    expect(await poll(id)).toMatchObject({ failures: 2 });
    expect(log.lines.map(({ level }) => level)).toEqual(["warn", "warn"]);
  });

  it("whose trouble is no one's to understand points to the log", async () => {
    const { folders } = madeFolder();
    const { add, poll } = openWatching({ folders });
    const { failure } = await poll((await add({ ...inFolder, address: "/broken" })).id);
    expect(failure).toContain("log");
  });

  it("is looked through again where storing was stopped", async () => {
    const { folders, put } = madeFolder();
    const shelf = createShelf();
    let stops = true;
    const take: typeof shelf.take = async (items) => {
      if (!stops) return shelf.take(items);
      for await (const _ of items) break;
      return shelf.take(nothing());
    };
    const { add, poll, store } = openWatching({ folders, shelf: { ...shelf, take } });
    put("a.txt", "1", "First.");
    const { id } = await add(inFolder);
    expect(await poll(id)).toMatchObject({ failures: 1, articles: 0 });
    expect((await store.hashes(id)).size).toBe(0);
    stops = false;
    expect(await poll(id)).toMatchObject({ failures: 0, articles: 1 });
  });
});

async function* nothing(): AsyncGenerator<never> {
  yield* [];
}
