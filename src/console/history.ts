/** The lines typed at the prompt, kept in a file for the next time; a file that cannot be used is no reason to stop. */
import { appendFileSync, chmodSync, readFileSync, writeFileSync } from "node:fs";
import { printableLine } from "./sanitize.ts";

/** Lines that are kept. */
export const MAX_HISTORY = 500;
/** Longer lines are not kept. */
const MAX_ENTRY_CHARS = 2_000;
/** Only the owner may read what was asked. */
const FILE_MODE = 0o600;

export interface History {
  /** Newest first, as readline wants it, each line once. */
  readonly lines: readonly string[];
  add(line: string): void;
}

/** Reads the history of a file (null: none is kept) and shortens a file that has grown over the limit. */
export function openHistory(file: string | null): History {
  const kept = file === null ? [] : load(file);
  let last = kept[0];
  return {
    lines: kept,
    add(line) {
      const entry = printableLine(line);
      if (file === null || entry === "" || entry.length > MAX_ENTRY_CHARS || entry === last) return;
      last = entry;
      quietly(() => appendFileSync(file, `${entry}\n`, { mode: FILE_MODE }));
    },
  };
}

function load(file: string): string[] {
  let kept: string[] = [];
  quietly(() => {
    const all = readFileSync(file, "utf8")
      .split("\n")
      .map(printableLine)
      .filter((line) => line !== "");
    kept = [...new Set(all.reverse())].slice(0, MAX_HISTORY);
    chmodSync(file, FILE_MODE);
    if (all.length > MAX_HISTORY)
      writeFileSync(file, `${kept.toReversed().join("\n")}\n`, { mode: FILE_MODE });
  });
  return kept;
}

/** A missing, foreign or read-only file costs the history, never the session. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing to say: the prompt works without.
  }
}
