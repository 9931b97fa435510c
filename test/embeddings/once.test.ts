/** Work done once, and files told apart. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checksumOf } from "../../embeddings/checksum.ts";
import { fingerprint } from "../../embeddings/fingerprint.ts";
import { once } from "../../embeddings/once.ts";

describe("once", () => {
  it("starts at the first call, and is shared by all", async () => {
    let runs = 0;
    const work = once(async () => {
      runs += 1;
      return runs;
    });
    expect(work.started()).toBeNull();
    expect(await Promise.all([work(), work()])).toEqual([1, 1]);
    expect(await work()).toBe(1);
    expect(await work.started()).toBe(1);
  });

  it("tells all who wait of a failure, and tries again afterwards", async () => {
    let runs = 0;
    const work = once(async () => {
      runs += 1;
      if (runs === 1) throw new Error("first time");
      return runs;
    });
    const outcomes = await Promise.allSettled([work(), work()]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(work.started()).toBeNull();
    expect(await work()).toBe(2);
  });
});

describe("files", () => {
  const folder = mkdtempSync(join(tmpdir(), "files-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it("have the checksum that sha256sum prints", async () => {
    expect(await checksumOf(write("abc", "abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    expect(await checksumOf(write("empty", ""))).toMatch(/^e3b0c442/);
  });

  it("are told apart by size, start, middle and end", async () => {
    const bytes = Buffer.alloc(3_000_000, 7);
    const before = await fingerprint(write("a", bytes));
    expect(await fingerprint(write("b", bytes))).toBe(before);
    const changed = [0, bytes.length - 1].map((at) => {
      const copy = Buffer.from(bytes);
      copy[at] = 8;
      return copy;
    });
    const middle = Buffer.from(bytes);
    middle.fill(8, 1_000_000, 1_100_000);
    const prints = [before];
    for (const content of [...changed, middle, bytes.subarray(1), Buffer.alloc(0)])
      prints.push(await fingerprint(write("c", content)));
    expect(new Set(prints).size).toBe(6);
  });

  it("that are smaller than one sample are read whole", async () => {
    expect(await fingerprint(write("d", "one"))).not.toBe(await fingerprint(write("d", "two")));
  });
});
