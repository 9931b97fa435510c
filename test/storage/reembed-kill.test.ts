/** A re-embedding that is killed: nothing is mixed, what was stored stays, and the next run goes on from there. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Archive, ModelIdentity } from "../../src/core/ports.ts";
import { MODEL, OTHER_MODEL } from "../contracts/archive-support.ts";
import { makeOldArchive } from "./old-archive.ts";
import { openTestArchive, temporaryFolders, withDatabase } from "./support.ts";

const folders = temporaryFolders();
const script = fileURLToPath(new URL("reembed-process.ts", import.meta.url));
const BATCH = 64;
const PASSAGES = 6 * BATCH;
const IDS = Array.from({ length: PASSAGES }, (_, n) => n + 1);

/** Each passage has two lines, so that each has sentences. */
function oldArchive(): string {
  const folder = folders.create();
  const body = "The river rose in Karvel\nand fell in Harsten. ".repeat(PASSAGES / 8).trim();
  makeOldArchive(
    folder,
    Array.from({ length: 8 }, (_, n) => ({ key: `k${n}`, body })),
  );
  return folder;
}

/** Starts a re-embedding, kills it after `batches` of them, and returns what it printed. */
async function killed(folder: string, model: ModelIdentity, batches: number): Promise<string[]> {
  const args = ["--import", "tsx", script, folder, model.id, `${model.dimensions}`];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
    if (text.split("\n").length > batches) child.kill("SIGKILL");
  });
  await once(child, "close");
  return text.trim().split("\n");
}

async function dimensionsIn(archive: Archive): Promise<{ passages: Set<number>; sentences: Set<number> }> {
  const vectors = await archive.embeddings(IDS);
  const sentences = [...(await archive.sentences(IDS)).values()].flat();
  return {
    passages: new Set(vectors.map(({ vector }) => vector.length)),
    sentences: new Set(sentences.map(({ embedding }) => embedding.length)),
  };
}

function expectSound(folder: string): void {
  withDatabase(folder, (db) => {
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(db.pragma("foreign_key_check")).toEqual([]);
    for (const table of ["passage_lexemes", "passage_names"])
      db.exec(`INSERT INTO ${table} (${table}) VALUES ('integrity-check')`);
  });
}

describe("a re-embedding that is killed", () => {
  it("goes on filling in where it was, and is of use meanwhile", async () => {
    const folder = oldArchive();
    expect(await killed(folder, MODEL, 2)).not.toContain("done");
    const archive = openTestArchive(folder);
    const { total } = await archive.unembedded(MODEL, 1);
    expect(total).toBeLessThanOrEqual(PASSAGES - 2 * BATCH);
    expect(total).toBeGreaterThan(0);
    expect((await archive.sentences(IDS)).size).toBe(PASSAGES - total);
    archive.close();
    expect(await killed(folder, MODEL, 99)).toContain("done");
    const whole = openTestArchive(folder);
    expect((await whole.sentences(IDS)).size).toBe(PASSAGES);
    expect(await dimensionsIn(whole)).toEqual({ passages: new Set([4]), sentences: new Set([4]) });
    whole.close();
    expectSound(folder);
  });

  it("changes passages and sentences to another model together, at the very end", async () => {
    const folder = oldArchive();
    expect(await killed(folder, MODEL, 99)).toContain("done");
    expect(await killed(folder, OTHER_MODEL, 3)).not.toContain("done");
    const archive = openTestArchive(folder);
    expect((await archive.counts()).model).toEqual(MODEL);
    expect(await dimensionsIn(archive)).toEqual({ passages: new Set([4]), sentences: new Set([4]) });
    expect((await archive.unembedded(OTHER_MODEL, 1)).total).toBeLessThanOrEqual(PASSAGES - 3 * BATCH);
    archive.close();
    expect(await killed(folder, OTHER_MODEL, 99)).toContain("done");
    const changed = openTestArchive(folder);
    expect((await changed.counts()).model).toEqual(OTHER_MODEL);
    expect(await dimensionsIn(changed)).toEqual({ passages: new Set([6]), sentences: new Set([6]) });
    expect((await changed.sentences(IDS)).size).toBe(PASSAGES);
    changed.close();
    expectSound(folder);
  });
});
