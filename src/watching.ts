/** Joins what watches sources: the web, the readers of feeds and folders, their store, and the articles' way into the archive. */
import { readFile, realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { WatchingConfig } from "./config.ts";
import type { IngestSummary } from "./core/ingest.ts";
import { type IngestItem, ingest } from "./core/ingest.ts";
import type { Archive, Clock, Embedder, Logger } from "./core/ports.ts";
import { checkFolder, type FoundFolder } from "./core/watching/desk/folders.ts";
import { followSourcesFile } from "./core/watching/desk/follow-sources-file.ts";
import { watchingDesk } from "./core/watching/desk/manage.ts";
import type { TellChannel } from "./core/watching/polling/tell-trouble.ts";
import { type Watcher, watcher } from "./core/watching/polling/watcher.ts";
import type { WatchedSourceStore } from "./core/watching/watching-ports.ts";
import type { WatchingDesk } from "./core/watching/watching-results.ts";
import { processHolder } from "./holder.ts";
import { feedReader } from "./sources/feeds/feed-reader.ts";
import { countFiles, folderReader } from "./sources/feeds/folder-reader.ts";
import { readSourcesFile } from "./sources/feeds/sources-file.ts";
import { openWebFetcher } from "./web/fetcher.ts";

const SECONDS_PER_MS = 1e-3;

export interface WatchingParts {
  readonly config: WatchingConfig;
  readonly version: string;
  /** Absolute. */
  readonly dataFolder: string;
  readonly store: WatchedSourceStore;
  readonly archive: Archive;
  readonly embedder: Embedder;
  /** There are new articles. */
  readonly onTaken: () => void;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface Watching {
  readonly desk: WatchingDesk;
  /**
   * Begins to poll, and to follow the file of sources. Without `tellChannel` nobody hears of trouble but the log. Throws
   * UserError `configuration` for a file that cannot be read.
   */
  start(tellChannel: TellChannel | null): Promise<void>;
  /** Ends within seconds: what is not stored by then comes again with the next poll. */
  stop(): Promise<void>;
}

export function openWatching(parts: WatchingParts): Watching {
  const { config, version, store, archive, clock, log } = parts;
  const fetcher = openWebFetcher({
    userAgent: `coverage-bot/${version}`,
    allowPrivateHosts: config.allowedPrivateHosts,
    clock,
    log,
  });
  const reader = feedReader();
  let watching: Watcher | null = null;
  const wake = () => watching?.wake();
  const file = config.file === null ? null : follow(config.file, parts, wake);
  return {
    desk: watchingDesk({
      store,
      fetcher,
      reader,
      archive,
      clock,
      folderAt: (path) => folderAt(path, parts.dataFolder),
      ...(file && { isInFile: file.lists }),
      wake,
    }),
    async start(tellChannel) {
      if (watching) return;
      await file?.start();
      const take = (items: AsyncIterable<IngestItem>, signal: AbortSignal) => takeIn(items, signal, parts);
      const telling = tellChannel === null ? {} : { tellChannel };
      const folders = folderReader();
      const { onTaken } = parts;
      const polling = {
        store,
        fetcher,
        reader,
        folders,
        archive,
        take,
        onTaken,
        clock,
        log,
        random: Math.random,
      };
      watching = watcher({ ...polling, ...telling, ...processHolder() });
      watching.start();
    },
    async stop() {
      await file?.stop();
      await watching?.stop();
      await fetcher.close();
    },
  };
}

function takeIn(
  items: AsyncIterable<IngestItem>,
  signal: AbortSignal,
  { embedder, archive, clock }: WatchingParts,
): Promise<IngestSummary> {
  const seconds = () => performance.now() * SECONDS_PER_MS;
  const defaults = { language: null, source: null, fetchedAt: clock() };
  return ingest(items, { embedder, archive, seconds }, { defaults, signal, dropsAtModel: true });
}

function follow(file: string, { store, clock, log }: WatchingParts, onSynced: () => void) {
  return followSourcesFile({
    store,
    clock,
    log,
    async stamp() {
      const { size, mtimeMs } = await stat(file);
      return `${size} ${mtimeMs}`;
    },
    read: async () => readSourcesFile(await readFile(file, "utf8"), file),
    onSynced,
  });
}

async function folderAt(path: string, dataFolder: string): Promise<FoundFolder | null> {
  const folder = await realFolder(path);
  if (folder === null) return null;
  checkFolder(folder, (await realFolder(dataFolder)) ?? dataFolder);
  return { path: folder, files: await countFiles(folder) };
}

async function realFolder(path: string): Promise<string | null> {
  try {
    const folder = await realpath(resolve(path));
    return (await stat(folder)).isDirectory() ? folder : null;
  } catch {
    return null;
  }
}
