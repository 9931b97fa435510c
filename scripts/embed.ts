/** `npm run embed -- PATH…`: takes articles into the archive. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { openEmbedder } from "../embeddings/open.ts";
import { loadConfig } from "../src/config.ts";
import { createProgress } from "../src/console/progress.ts";
import { UserError } from "../src/core/errors.ts";
import { type IngestOptions, type IngestSummary, ingest } from "../src/core/ingest.ts";
import { readLanguage } from "../src/core/languages.ts";
import type { IngestDefaults } from "../src/core/prepare.ts";
import { readOlderArticles } from "../src/core/reading/catch-up.ts";
import { openLog } from "../src/log.ts";
import { programVersion } from "../src/program.ts";
import { openCoverage, wireServices } from "../src/services.ts";
import { coveredBy, readSources } from "../src/sources/files.ts";
import { runScript, stopSignal } from "./run.ts";

const USAGE = `Usage: npm run embed -- PATH… [options]

PATH is a file, a folder (read with all its subfolders) or a glob; .txt .md .html .json .jsonl.

  --language CODE     language of articles whose records do not name one
  --source NAME       publisher of articles whose records do not name one
  --fetched-at TIME   when the pages were saved (ISO 8601): dates "6 hours ago" and dates without a year
  --prune             remove articles that came from PATH before and are not there any more
  --json              print one object with the result on standard output
  --help              show this

Exit code: 0 all taken, 2 something was rejected, 1 failure.
`;
const EXIT_REJECTED = 2;
const SECONDS_PER_MS = 1e-3;

interface Arguments {
  readonly paths: readonly string[];
  readonly defaults: IngestDefaults;
  readonly prune: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

function readArguments(args: readonly string[], locale: string): Arguments {
  const { values, positionals } = parse(args);
  if (positionals.length === 0 && !values.help)
    throw new UserError("configuration", `Expected at least one PATH to embed.\n\n${USAGE}`);
  return {
    paths: positionals,
    defaults: {
      language: values.language === undefined ? null : requireLanguage(values.language, locale),
      source: values.source?.trim() || null,
      fetchedAt: values["fetched-at"] === undefined ? null : requireTime(values["fetched-at"]),
    },
    prune: values.prune,
    json: values.json,
    help: values.help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: "string" },
        source: { type: "string" },
        "fetched-at": { type: "string" },
        prune: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError("configuration", `${reason}\n\n${USAGE}`, {}, { cause: error });
  }
}

function requireLanguage(text: string, locale: string): string {
  const language = readLanguage(text, locale);
  if (language === null)
    throw new UserError("invalid_option", `--language takes a code such as “ru”, and “${text}” came.`);
  return language;
}

function requireTime(text: string): Date {
  const time = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(time.getTime()))
    throw new UserError(
      "invalid_date",
      `--fetched-at takes a time such as 2024-11-07T09:00Z, and “${text}” came.`,
    );
  return time;
}

async function main(args: readonly string[]): Promise<number> {
  const config = loadConfig(process.cwd());
  const log = openLog(config.logLevel);
  const wanted = readArguments(args, config.locale);
  if (wanted.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const stopped = stopSignal();
  const embedder = await openEmbedder(config.embedding);
  embedder.warmUp();
  const clock = () => new Date();
  const coverage = await openCoverage({ folder: config.dataDir, model: embedder.model, clock, log });
  try {
    const summary = await ingestPaths(wanted, stopped, { coverage, embedder });
    const { index, keeper } = wireServices({
      ...coverage,
      embedder,
      clock,
      log,
      version: programVersion(),
      sample: false,
    });
    if (summary.added + summary.updated + summary.removed > 0) await index.save();
    await keeper.catchUp(stopped);
    await readOlderArticles({ archive: coverage.archive, log }, { signal: stopped });
    report(summary, wanted.json, stopped.aborted);
    return summary.rejected.length > 0 ? EXIT_REJECTED : 0;
  } finally {
    await embedder.close();
    coverage.archive.close();
  }
}

async function ingestPaths(
  wanted: Arguments,
  signal: AbortSignal,
  {
    coverage,
    embedder,
  }: {
    coverage: { archive: Parameters<typeof ingest>[1]["archive"] };
    embedder: Parameters<typeof ingest>[1]["embedder"];
  },
): Promise<IngestSummary> {
  const cwd = process.cwd();
  const covered = coveredBy(wanted.paths, { cwd });
  const roots = covered.roots.filter((root) => existsSync(root));
  const progress = createProgress({
    stream: process.stderr,
    terminal: process.stderr.isTTY === true,
    clock: () => performance.now(),
  });
  const options: IngestOptions = {
    defaults: wanted.defaults,
    signal,
    ...(wanted.prune ? { prune: { roots, covers: covered.covers } } : {}),
    onProgress: (state) => progress.update(state),
  };
  const seconds = () => performance.now() * SECONDS_PER_MS;
  try {
    return await ingest(
      readSources(wanted.paths, { cwd, signal }),
      { embedder, archive: coverage.archive, seconds },
      options,
    );
  } finally {
    progress.done();
  }
}

function report(summary: IngestSummary, json: boolean, stopped: boolean): void {
  for (const { file, line, reason } of summary.rejected) {
    process.stderr.write(`rejected: ${file}${line === undefined ? "" : `, line ${line}`}: ${reason}\n`);
  }
  const { added, updated, unchanged, removed, rejected, passages, seconds, passagesPerSecond } = summary;
  process.stderr.write(
    `${stopped ? "Stopped" : "Done"}: ${added} added, ${updated} updated, ${unchanged} unchanged, ${removed} removed, ` +
      `${rejected.length} rejected; ${passages} passages in ${seconds} s (${passagesPerSecond} a second).\n`,
  );
  if (json) process.stdout.write(`${JSON.stringify(summary)}\n`);
}

await runScript(main);
