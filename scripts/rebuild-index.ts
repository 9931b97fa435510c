/** `npm run rebuild-index`: the index anew from stored embeddings, and before that whatever embeddings are missing. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openEmbedder } from "../embeddings/open.ts";
import { loadConfig } from "../src/config.ts";
import { createProgress } from "../src/console/progress.ts";
import type { Archive, Embedder } from "../src/core/ports.ts";
import { readOlderArticles } from "../src/core/reading/catch-up.ts";
import { reembed } from "../src/core/reembed.ts";
import { openLog } from "../src/log.ts";
import { programVersion } from "../src/program.ts";
import { INDEX_FOLDER, openCoverage, wireServices } from "../src/services.ts";
import { openArchive } from "../src/storage/archive.ts";
import { runScript, stopSignal } from "./run.ts";

const USAGE = `Usage: npm run rebuild-index

Builds the index in DATA_DIR anew from the stored embeddings. When EMBEDDING_MODEL names another model than the one
the data was embedded with, every passage is embedded anew first; the old embeddings stay in use until that is done.
Data of an older version get the sentences, names, quotations and events that it did not keep. Stopped, it goes on
where it was.
`;
const MS_PER_SECOND = 1000;

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { help: { type: "boolean", default: false } } });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const config = loadConfig(process.cwd());
  const log = openLog(config.logLevel);
  const clock = () => new Date();
  const stopped = stopSignal();
  const embedder = await openEmbedder(config.embedding);
  try {
    const archive = openArchive({ folder: config.dataDir, clock, log });
    await embedMissing(archive, embedder, stopped);
    await readOlderArticles({ archive, log }, { signal: stopped });
    archive.close();
    if (stopped.aborted) {
      process.stderr.write("Stopped; run it again to go on from here.\n");
      return 0;
    }
    rmSync(join(config.dataDir, INDEX_FOLDER), { recursive: true, force: true });
    const coverage = await openCoverage({ folder: config.dataDir, model: embedder.model, clock, log });
    const { index } = wireServices({
      ...coverage,
      embedder,
      clock,
      log,
      version: programVersion(),
      sample: false,
    });
    await index.save();
    process.stderr.write(`The index holds ${index.state().passages} passages of ${embedder.model.id}.\n`);
    coverage.archive.close();
    return 0;
  } finally {
    await embedder.close();
  }
}

/** Embeds everything anew for another model than the one in use; for the same one only what older data lack. */
async function embedMissing(archive: Archive, embedder: Embedder, signal: AbortSignal): Promise<void> {
  const { model } = await archive.counts();
  if (!model) return;
  const isSame = model.id === embedder.model.id && model.dimensions === embedder.model.dimensions;
  const { total } = await archive.unembedded(embedder.model, 0);
  if (isSame && total === 0) return;
  const what = isSame
    ? `Adding sentences and names: ${total} passages were stored without`
    : `Embedding anew: ${model.id} → ${embedder.model.id}`;
  process.stderr.write(`${what}\n`);
  const progress = createProgress({
    stream: process.stderr,
    terminal: process.stderr.isTTY === true,
    clock: () => performance.now(),
  });
  const started = performance.now();
  await reembed(archive, embedder, {
    signal,
    onProgress({ passages, totalPassages }) {
      const seconds = (performance.now() - started) / MS_PER_SECOND;
      progress.update({ articles: 0, passages, totalPassages, passagesPerSecond: passages / seconds });
    },
  });
  progress.done();
}

await runScript(main);
