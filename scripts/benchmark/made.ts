/** Folders of made coverage with their index: made once, then used again. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { correctionMark } from "../../embeddings/correction.ts";
import { INDEX_FORMAT } from "../../embeddings/hnsw.ts";
import { openEmbedder } from "../../embeddings/open.ts";
import type { Embedder, ModelIdentity } from "../../src/core/ports.ts";
import { INDEX_FOLDER, openCoverage, wireServices } from "../../src/services.ts";
import { openArchive } from "../../src/storage/archive.ts";
import { MIGRATIONS } from "../../src/storage/schema.ts";
import { cachedEmbedder } from "../evaluate/embedding-cache.ts";
import { COVERAGE_VERSION, fillArchive } from "./coverage.ts";
import { openPool, type PoolLanguage } from "./pool.ts";

export const quietLog = { info: () => undefined, warn: () => undefined, error: () => undefined };
export const clock = () => new Date();
const MS_PER_SECOND = 1_000;
const DIGEST_CHARS = 8;
const BYTES_PER_MIB = 1024 * 1024;

export interface MadeCoverage {
  readonly folder: string;
  readonly passages: number;
  /** What it took to store the articles, and to build their index. */
  readonly fillSeconds: number;
  readonly indexSeconds: number;
  readonly databaseMib: number;
  /** 0 where a full scan answers, which has no file. */
  readonly indexMib: number;
}

export interface Maker {
  /** Makes coverage of this size, unless it is there already. */
  make(passages: number): Promise<MadeCoverage>;
  close(): Promise<void>;
}

/** Everything is kept below `data`; `say` is told what is under way. */
export async function openMaker(data: string, say: (line: string) => void): Promise<Maker> {
  const embedder = cachedEmbedder(await openEmbedder({ model: null }), join(data, "embeddings"));
  let pool: Promise<PoolLanguage[]> | null = null;
  return {
    async make(passages) {
      const folder = join(data, `passages-${passages}-${digestOf(embedder.model)}`);
      const fillSeconds = await once(join(folder, "filled.json"), COVERAGE_VERSION, async () => {
        pool ??= openPool(embedder);
        const options = { folder, pool: await pool, passages, embedder, say };
        return timed(() => fill(options));
      });
      const format = `${INDEX_FORMAT} ${correctionMark(embedder.model)}`;
      const indexSeconds = await once(join(folder, "indexed.json"), format, async () => {
        say(`  building the index of ${passages} passages`);
        return timed(() => buildIndex(folder, embedder));
      });
      const sizes = { databaseMib: mibIn(folder), indexMib: mibIn(join(folder, INDEX_FOLDER)) };
      return { folder, passages, fillSeconds, indexSeconds, ...sizes };
    },
    close: () => embedder.close(),
  };
}

/** Other tables or another model, other coverage. */
function digestOf(model: ModelIdentity): string {
  const made = createHash("sha256").update(JSON.stringify([COVERAGE_VERSION, MIGRATIONS, model]));
  return made.digest("hex").slice(0, DIGEST_CHARS);
}

/** Does what was not done yet in this version; returns the seconds it took when it was done, as `work` says them. */
async function once(stamp: string, version: string | number, work: () => Promise<number>): Promise<number> {
  const done = existsSync(stamp)
    ? (JSON.parse(readFileSync(stamp, "utf8")) as { version: string | number; seconds: number })
    : null;
  if (done?.version === version) return done.seconds;
  const seconds = await work();
  writeFileSync(stamp, JSON.stringify({ version, seconds }));
  return seconds;
}

/** Seconds. */
async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / MS_PER_SECOND;
}

interface FillFolderOptions {
  readonly folder: string;
  readonly pool: readonly PoolLanguage[];
  readonly passages: number;
  readonly embedder: Embedder;
  readonly say: (line: string) => void;
}

async function fill({ folder, pool, passages, embedder, say }: FillFolderOptions): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = openArchive({ folder, clock, log: quietLog });
  await fillArchive({
    archive,
    model: embedder.model,
    pool,
    passages,
    onProgress: (done, rate) => say(`  stored ${done} of ${passages} passages, ${rate.toFixed(0)} a second`),
  });
  archive.close();
}

async function buildIndex(folder: string, embedder: Embedder): Promise<void> {
  const coverage = await openMade(folder, embedder.model);
  const { index } = wireServices({
    ...coverage,
    embedder,
    clock,
    log: quietLog,
    version: "",
    sample: false,
  });
  await index.save();
  coverage.archive.close();
}

/** Opens made coverage as the program opens its data. */
export function openMade(folder: string, model: ModelIdentity) {
  return openCoverage({ folder, model, clock, log: quietLog });
}

/** Size of the files of a folder, those in its folders not counted. */
function mibIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { name }) => sum + statSync(join(folder, name)).size, 0);
  return Math.round(bytes / BYTES_PER_MIB);
}
