/** Walks a folder in a stable order, link loops and forbidden places included without harm. */
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, failureReason } from "./failures.ts";
import { hasKnownExtension, isSkipped, type Pattern } from "./paths.ts";

/** A file that was found, or a place that could not be looked at. `relative` is to the root, with forward slashes. */
export type Found =
  | { readonly kind: "file"; readonly path: string; readonly relative: string }
  | { readonly kind: "failure"; readonly relative: string; readonly reason: string };

/**
 * Files of known extensions below a root (those a pattern matches), folder by folder, by name.
 * Each real folder is entered once, so that links cannot make a loop.
 */
export async function* walk(root: string, pattern: Pattern | null): AsyncGenerator<Found> {
  yield* walkFolder({ path: root, relative: "", depth: 0 }, pattern, new Set());
}

interface Place {
  readonly path: string;
  readonly relative: string;
  readonly depth: number;
}

async function* walkFolder(
  folder: Place,
  pattern: Pattern | null,
  entered: Set<string>,
): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    const real = await realpath(folder.path);
    if (entered.has(real)) return;
    entered.add(real);
    entries = await readdir(folder.path, { withFileTypes: true });
  } catch (error) {
    yield { kind: "failure", relative: folder.relative || ".", reason: failureReason(error) };
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    if (isSkipped(entry.name)) continue;
    const place = below(folder, entry.name);
    const kind = await kindOf(entry, place.path);
    if (kind === "folder") {
      if (pattern === null || place.depth <= pattern.maxDepth) yield* walkFolder(place, pattern, entered);
    } else if (isWanted(place.relative, pattern)) {
      yield* found(place, kind);
    }
  }
}

function below(folder: Place, name: string): Place {
  return {
    path: join(folder.path, name),
    relative: folder.relative === "" ? name : `${folder.relative}/${name}`,
    depth: folder.depth + 1,
  };
}

function isWanted(relative: string, pattern: Pattern | null): boolean {
  return hasKnownExtension(relative) && (pattern === null || pattern.matches(relative));
}

function* found({ path, relative }: Place, kind: EntryKind): Generator<Found> {
  if (kind === "file") yield { kind: "file", path, relative };
  else if (typeof kind === "object") yield { kind: "failure", relative, reason: kind.reason };
}

type EntryKind = "file" | "folder" | "other" | { readonly reason: string };

async function kindOf(entry: Dirent, path: string): Promise<EntryKind> {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (!entry.isSymbolicLink()) return "other";
  try {
    const target = await stat(path);
    if (target.isDirectory()) return "folder";
    return target.isFile() ? "file" : "other";
  } catch (error) {
    return { reason: codeOf(error) === "ENOENT" ? "a broken link" : failureReason(error) };
  }
}
