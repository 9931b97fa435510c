/** A watched folder → the articles of its files that changed, known by the same keys as `npm run embed -- FOLDER` gives. */
import { stat } from "node:fs/promises";
import type { IngestItem } from "../../core/ingest.ts";
import type { FolderReader } from "../../core/watching/watching-ports.ts";
import { codeOf, failureReason } from "../failures.ts";
import { createLedger } from "../ledger.ts";
import { readSourceFile } from "../read-file.ts";
import { rejected } from "../source-file.ts";
import { type Found, walk } from "../walk.ts";

/** Nobody needs to know it more closely. */
const MAX_COUNTED = 100_000;
/** A file that changed a moment ago is being written still. */
const SETTLING_MS = 1_000;

interface ChangedItem {
  readonly item: IngestItem;
  readonly file: string;
  readonly hash: string;
}

/**
 * Reads nothing of files whose size and time of change are known. A place that cannot be looked at is one reject under
 * its name, with the reason as its hash, so that it is told once. `now` is in milliseconds since 1970.
 */
export function folderReader(now: () => number = Date.now): FolderReader {
  return {
    async *changed(folder, known, signal): AsyncGenerator<ChangedItem> {
      const ledger = createLedger(folder);
      for await (const { found, change } of changes(folder, known, now)) {
        for await (const item of itemsOf(found, change)) {
          if (signal?.aborted) return;
          yield { item: ledger.admit(item), ...change };
        }
        if (signal?.aborted) return;
      }
    },
  };
}

/** Files in a folder and below it, up to a hundred thousand. */
export async function countFiles(folder: string): Promise<number> {
  let files = 0;
  for await (const found of walk(folder, null)) {
    if (found.kind !== "failure") files += 1;
    if (files >= MAX_COUNTED) break;
  }
  return files;
}

async function* changes(folder: string, known: ReadonlyMap<string, string>, now: () => number) {
  for await (const found of walk(folder, null)) {
    const change = await changeOf(found, now());
    if (change !== null && known.get(change.file) !== change.hash) yield { found, change };
  }
}

interface Change {
  readonly file: string;
  readonly hash: string;
}

/** What a file is known by now; null for one that is being written, or gone. */
async function changeOf(found: Found, now: number): Promise<Change | null> {
  const file = found.relative.normalize("NFC");
  if (found.kind === "failure") return { file, hash: found.reason };
  try {
    const { size, mtimeMs } = await stat(found.path);
    const age = now - mtimeMs;
    // A time in the future is a wrong clock, and says nothing of being written.
    return age >= 0 && age < SETTLING_MS ? null : { file, hash: `${size}-${mtimeMs}` };
  } catch (error) {
    return codeOf(error) === "ENOENT" ? null : { file, hash: failureReason(error) };
  }
}

async function* itemsOf(found: Found, { file }: Change): AsyncGenerator<IngestItem> {
  if (found.kind === "failure") yield rejected(file, found.reason);
  else yield* readSourceFile({ path: found.path, name: file });
}
