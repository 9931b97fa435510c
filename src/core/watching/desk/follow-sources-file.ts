/** Follows the file that `SOURCES` names: read at the start, and again whenever it changes. */
import type { Clock, Logger } from "../../ports.ts";
import type { WatchedSourceStore } from "../watching-ports.ts";
import { type ListedInFile, type SyncedSources, syncSourcesFile } from "./sources-file.ts";

const LOOK_MS = 5_000;

export interface FollowingParts {
  readonly store: WatchedSourceStore;
  readonly clock: Clock;
  readonly log: Logger;
  /** Changes when the file does; cheap. Rejects while there is no file. */
  readonly stamp: () => Promise<string>;
  /** What the file lists. Rejects with a UserError that names its mistakes. */
  readonly read: () => Promise<readonly ListedInFile[]>;
  /** Sources were added or changed. */
  readonly onSynced?: () => void;
}

export interface FollowedFile {
  /** Reads the file for the first time, and looks for changes from then on. Rejects where it cannot be read. */
  start(): Promise<SyncedSources>;
  stop(): Promise<void>;
  /** Whether the file lists an address, as it was read last. Rejects where it was never read and cannot be. */
  lists(address: string): Promise<boolean>;
}

/** A later version with mistakes is logged and changes nothing; a file that is gone for a moment neither. */
export function followSourcesFile(parts: FollowingParts): FollowedFile {
  const { stamp, read, log, onSynced } = parts;
  let last: string | null = null;
  let listed: readonly ListedInFile[] | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let looking: Promise<unknown> = Promise.resolve();
  let isLooking = false;

  async function sync(now: string): Promise<SyncedSources> {
    last = now;
    listed = await read();
    const synced = await syncSourcesFile(listed, parts);
    if (synced.added + synced.changed + synced.removed > 0) {
      log.info({ ...synced }, "watched sources follow their file");
      onSynced?.();
    }
    return synced;
  }

  async function look(): Promise<void> {
    try {
      const now = await stamp();
      if (now !== last) await sync(now);
    } catch (error) {
      const message = error instanceof Error ? error.message : "unknown";
      if (message !== lastTrouble) log.warn({ err: error }, "the file of sources cannot be used");
      lastTrouble = message;
    }
  }
  let lastTrouble = "";

  return {
    async start() {
      const synced = await sync(await stamp());
      timer = setInterval(() => {
        if (isLooking) return;
        isLooking = true;
        looking = look().finally(() => {
          isLooking = false;
        });
      }, LOOK_MS);
      timer.unref();
      return synced;
    },
    async stop() {
      clearInterval(timer);
      await looking;
    },
    async lists(address) {
      listed ??= await read();
      return listed.some((line) => line.address === address);
    },
  };
}
