/** The index file: exactly right or not there, whatever happens to it. */
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type HnswFile, hnswFile } from "../../embeddings/hnsw.ts";
import type { Logger, VectorIndex } from "../../src/core/ports.ts";
import { randomVectors } from "../support/vectors.ts";

const MODEL = { id: "small@1234", dimensions: 16 };
const vectors = randomVectors(300, MODEL.dimensions);
const [question = new Float32Array()] = randomVectors(1, MODEL.dimensions, 8);
/** Root may write anywhere, so that a folder without permission proves nothing. */
const isRoot = process.getuid?.() === 0;

let folder: string;
let lines: string[];
const log: Logger = {
  info: (_, message) => void lines.push(message),
  warn: ({ reason }, message) => void lines.push(`${message}: ${String(reason)}`),
  error: (_, message) => void lines.push(message),
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hnsw-"));
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (model = MODEL) => hnswFile({ folder, model, log });

function fill(file: Pick<HnswFile, "create">, count = vectors.length): VectorIndex {
  const index = file.create(count);
  vectors.slice(0, count).forEach((vector, n) => {
    index.add(n + 1, vector);
  });
  return index;
}

const graphs = () => readdirSync(folder).filter((name) => name.endsWith(".bin"));
function graphPath(): string {
  const [name, ...others] = graphs();
  if (!name || others.length > 0) throw new Error(`expected one graph, found ${graphs().join(", ")}`);
  return join(folder, name);
}
function rowsPath(): string {
  return graphPath().replace(/bin$/, "rows");
}
function editMeta(changes: Readonly<Record<string, unknown>>): void {
  const path = join(folder, "hnsw.json");
  const meta = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...meta, ...changes }));
}

describe("the index file", () => {
  it("is not there at first, and says nothing about it", async () => {
    expect(await open().load()).toBeNull();
    expect(lines).toEqual([]);
  });

  it("gives back what was saved, removals included, and goes on from there", async () => {
    const index = fill(open());
    for (const id of [5, 50, 51]) index.remove(id);
    await open()
      .save(index)
      .catch(() => undefined);
    const file = open();
    const own = fill(file);
    for (const id of [5, 50, 51]) own.remove(id);
    await file.save(own);
    const loaded = await open().load();
    expect(loaded?.size).toBe(vectors.length - 3);
    expect(loaded?.has(50)).toBe(false);
    expect(loaded?.search(question, 20)).toEqual(own.search(question, 20));
    loaded?.add(1_000, question);
    expect(loaded?.search(question, 1)[0]?.id).toBe(1_000);
    expect(lines).toEqual([]);
  });

  it("refuses to save an index that is not its own: that is a mistake in the program", async () => {
    await expect(open().save(fill(open()))).rejects.toThrow("the same file");
  });

  it("leaves one graph behind, however often it is saved", async () => {
    const file = open();
    const index = fill(file, 100);
    await file.save(index);
    index.add(200, question);
    await file.save(index);
    await file.save(index);
    expect(readdirSync(folder)).toHaveLength(3);
    expect((await open().load())?.size).toBe(101);
  });

  it("removes graphs of processes that died, and leaves those of processes at work", async () => {
    const old = join(folder, "hnsw-old.bin");
    writeFileSync(old, "half a graph");
    utimesSync(old, new Date(0), new Date(0));
    writeFileSync(join(folder, "hnsw-young.bin"), "half a graph");
    writeFileSync(join(folder, "notes.txt"), "not ours");
    const file = open();
    await file.save(fill(file, 10));
    expect(graphs()).toHaveLength(2);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(["hnsw-young.bin", "notes.txt"]));
  });

  it("holds together when two processes save at once", async () => {
    const [a, b] = [open(), open()];
    const [small, large] = [fill(a, 100), fill(b, 200)];
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([a.save(small), b.save(large)]);
      expect([100, 200]).toContain((await open().load())?.size);
    }
    expect(lines).toEqual([]);
  });
});

describe("an index file that cannot be used", () => {
  async function expectRefused(damage: () => void, reason: string, model = MODEL): Promise<void> {
    const file = open();
    await file.save(fill(file));
    damage();
    expect(await open(model).load()).toBeNull();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(reason);
  }

  it("truncated", () => expectRefused(() => truncateSync(graphPath(), 5_000), "has 5000 bytes"));
  it("empty", () => expectRefused(() => truncateSync(graphPath(), 0), "has 0 bytes"));
  it("gone", () => expectRefused(() => rmSync(graphPath()), "ENOENT"));
  const flipOneBit = (path: string, at: number) => {
    const bytes = readFileSync(path);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  };
  it("with one bit changed", () => expectRefused(() => flipOneBit(graphPath(), 9_000), "checksum"));
  it("with one bit changed in the rows beside it", () =>
    expectRefused(() => flipOneBit(rowsPath(), 900), "checksum"));
  it("without the rows beside it", () => expectRefused(() => rmSync(rowsPath()), "ENOENT"));
  it("with the rows of another graph, though whole", () =>
    expectRefused(() => {
      const bytes = readFileSync(rowsPath()).subarray(0, -24);
      writeFileSync(rowsPath(), bytes);
      editMeta({ count: 299, rows: { name: basename(rowsPath()), bytes: bytes.length, crc: crc32(bytes) } });
    }, "expected 299"));
  it("foreign, of the same size", () =>
    expectRefused(
      () => writeFileSync(graphPath(), Buffer.alloc(statSync(graphPath()).size, "x")),
      "checksum",
    ));
  it("of another model", () =>
    expectRefused(() => undefined, "“small@1234”, not for “small@9999”", { ...MODEL, id: "small@9999" }));
  it("of another dimension", () => expectRefused(() => undefined, "model", { ...MODEL, dimensions: 8 }));
  it("of vectors that were corrected otherwise", () =>
    expectRefused(() => editMeta({ correction: "another" }), "corrected in another way"));
  it("of another version", () => expectRefused(() => editMeta({ format: "coverage-bot hnsw 0" }), "format"));
  it("with another count", () => expectRefused(() => editMeta({ count: 299 }), "expected 299"));
  it("with a larger count than there are rows", () => expectRefused(() => editMeta({ count: 301 }), "early"));
  it("described by what is no JSON", () =>
    expectRefused(() => writeFileSync(join(folder, "hnsw.json"), "{"), "JSON"));
  it("described by JSON of another shape", () =>
    expectRefused(() => writeFileSync(join(folder, "hnsw.json"), "[1]"), "format"));
  it("with more removed than is worth keeping", async () => {
    const file = open();
    const index = fill(file);
    for (let id = 1; id <= 120; id += 1) index.remove(id);
    await file.save(index);
    expect(await open().load()).toBeNull();
    expect(lines[0]).toContain("120 of its nodes are removed");
  });
});

describe("an index file that cannot be written", () => {
  it("is a line in the log when its folder cannot be made", async () => {
    const path = join(folder, "a file");
    writeFileSync(path, "");
    const file = hnswFile({ folder: join(path, "index"), model: MODEL, log });
    await file.save(fill(file, 10));
    expect(lines).toEqual([expect.stringContaining("could not be written")]);
  });

  it.skipIf(isRoot)("is a line in the log in a read-only folder (root may write anywhere)", async () => {
    chmodSync(folder, 0o500);
    const file = open();
    await file.save(fill(file, 10));
    chmodSync(folder, 0o700);
    expect(lines).toEqual([expect.stringContaining("could not be written")]);
  });
});
