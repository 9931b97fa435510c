/** Sources of a file: they come, change and go with its lines, and those that people added stay theirs. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { UserError } from "../../../../src/core/errors.ts";
import { followSourcesFile } from "../../../../src/core/watching/desk/follow-sources-file.ts";
import { type ListedInFile, syncSourcesFile } from "../../../../src/core/watching/desk/sources-file.ts";
import { createMemoryWatchedSources } from "../../../support/memory-watched-sources.ts";
import { createQuietLog } from "../../../support/quiet-log.ts";
import { newSource, START } from "../../../support/watching.ts";

const clock = () => new Date(START);

function line(name: string, fields: Partial<ListedInFile> = {}): ListedInFile {
  const unsaid = { name: null, publisher: null, language: null, everySeconds: null, maxAgeDays: null };
  return { kind: "feed", address: `https://${name}.example/feed`, ...unsaid, ...fields };
}

function open() {
  const store = createMemoryWatchedSources();
  const sync = (...lines: ListedInFile[]) => syncSourcesFile(lines, { store, clock });
  const names = async () => (await store.sources()).map(({ address }) => new URL(address).host.split(".")[0]);
  return { store, sync, names };
}

describe("the sources of a file", () => {
  it("come and go with its lines", async () => {
    const { sync, names } = open();
    expect(await sync(line("a"), line("b"))).toEqual({ added: 2, changed: 0, removed: 0 });
    expect(await sync(line("a"), line("b"))).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(await sync(line("b"), line("c"))).toEqual({ added: 1, changed: 0, removed: 1 });
    expect(await names()).toEqual(["b", "c"]);
    expect(await sync()).toEqual({ added: 0, changed: 0, removed: 2 });
  });

  it("change with its lines, and keep what polls found out", async () => {
    const { store, sync } = open();
    await sync(line("a"));
    const [source] = await store.sources();
    if (!source) throw new Error("it is gone");
    await store.polled(source.id, { ...source, name: "Its own title", etag: "1" });
    expect(await sync(line("a"))).toMatchObject({ changed: 0 });
    expect(await sync(line("a", { everySeconds: 60, kind: "sitemap" }))).toMatchObject({
      changed: 1,
      added: 0,
    });
    const now = { id: source.id, name: "Its own title", etag: "1", everySeconds: 60, kind: "sitemap" };
    expect(await store.sources()).toMatchObject([now]);
    expect(await sync(line("a", { name: "Mine" }))).toMatchObject({ changed: 1 });
    expect(await store.sources()).toMatchObject([{ name: "Mine", everySeconds: null, kind: "feed" }]);
  });

  it("stay where they moved to", async () => {
    const { store, sync } = open();
    await sync(line("a"));
    const [source] = await store.sources();
    if (source) await store.polled(source.id, { ...source, address: "https://moved.example/" });
    expect(await sync(line("a"))).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(await store.sources()).toMatchObject([{ id: source?.id, address: "https://moved.example/" }]);
  });

  it("leave those alone that people added", async () => {
    const { store, sync, names } = open();
    await store.add(newSource({ address: line("a").address, name: "Theirs" }), START);
    expect(await sync(line("a", { name: "Mine" }))).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(await sync()).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(await names()).toEqual(["a"]);
    expect(await store.sources()).toMatchObject([{ name: "Theirs", fromFile: false }]);
  });
});

describe("the sources of a file and those of servers", () => {
  it("may share an address", async () => {
    const { store, sync } = open();
    await store.add(newSource({ address: line("a").address, guild: "7" }), START);
    expect(await sync(line("a"))).toMatchObject({ added: 1 });
    expect(await sync()).toMatchObject({ removed: 1 });
    expect(await store.sources()).toMatchObject([{ guild: "7" }]);
  });
});

describe("following the file", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function follow() {
    const { store, names } = open();
    const log = createQuietLog();
    const file = { stamp: "1", lines: [line("a")], mistake: "", reads: 0, synced: 0 };
    const followed = followSourcesFile({
      store,
      clock,
      log,
      stamp: async () => file.stamp,
      async read() {
        file.reads += 1;
        if (file.mistake !== "") throw new UserError("configuration", file.mistake);
        return file.lines;
      },
      onSynced: () => {
        file.synced += 1;
      },
    });
    return { file, followed, names, log };
  }

  it("reads it at the start, and again when it changes", async () => {
    const { file, followed, names } = follow();
    expect(await followed.start()).toEqual({ added: 1, changed: 0, removed: 0 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(file.reads).toBe(1);
    Object.assign(file, { stamp: "2", lines: [line("b")] });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await names()).toEqual(["b"]);
    expect(file.synced).toBe(2);
    await followed.stop();
    Object.assign(file, { stamp: "3", lines: [] });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await names()).toEqual(["b"]);
  });

  it("knows what it lists, before the first look, too", async () => {
    const { file, followed } = follow();
    expect(await followed.lists(line("a").address)).toBe(true);
    await followed.start();
    Object.assign(file, { stamp: "2", lines: [line("b")] });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await followed.lists(line("a").address)).toBe(false);
    expect(await followed.lists(line("b").address)).toBe(true);
    await followed.stop();
  });

  it("does not start with mistakes", async () => {
    const { file, followed, names } = follow();
    file.mistake = "line 1: no address";
    await expect(followed.start()).rejects.toThrow("line 1: no address");
    expect(await names()).toEqual([]);
  });

  it("keeps what it had where a later version has mistakes, and says so once", async () => {
    const { file, followed, names, log } = follow();
    await followed.start();
    Object.assign(file, { stamp: "2", mistake: "line 1: no address" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await names()).toEqual(["a"]);
    expect(log.lines.filter(({ level }) => level === "warn")).toHaveLength(1);
    Object.assign(file, { stamp: "3", mistake: "", lines: [line("b")] });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await names()).toEqual(["b"]);
    await followed.stop();
  });
});
