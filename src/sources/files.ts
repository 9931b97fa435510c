/** PATH arguments → articles and rejects: the only door to this folder. */
import { existsSync, statSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { basename, relative, resolve, sep } from "node:path";
import { createLedger } from "./ledger.ts";
import { isSkipped, nothingFound, splitGlob, understandPath } from "./paths.ts";
import { readSourceFile } from "./read-file.ts";
import { rejected, type SourceFile, type SourceItem } from "./source-file.ts";
import { walk } from "./walk.ts";

export type { SourceItem } from "./source-file.ts";

export interface ReadOptions {
  readonly cwd: string;
  readonly signal?: AbortSignal;
}

/** Yields articles and rejects one by one, in a stable order, never holding more than one file's content. */
export async function* readSources(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  const ledger = createLedger(options.cwd);
  for await (const item of readAll(paths, options.cwd)) {
    if (options.signal?.aborted) return;
    yield ledger.admit(item);
  }
}

/** A file that several PATHs or links lead to is read where it is met first. */
async function* readAll(paths: readonly string[], cwd: string): AsyncGenerator<SourceItem> {
  const readBefore = new Set<string>();
  for (const path of paths) {
    for await (const found of filesOf(path, cwd)) {
      if ("kind" in found) {
        yield found;
        continue;
      }
      const real = await realpath(found.path).catch(() => found.path);
      if (readBefore.has(real)) continue;
      readBefore.add(real);
      yield* readSourceFile(found);
    }
  }
}

/** The files that a PATH names, and what is wrong with it. */
async function* filesOf(path: string, cwd: string): AsyncGenerator<SourceFile | SourceItem> {
  const target = await understandPath(path, cwd);
  if (target.kind === "missing") yield rejected(path, target.reason);
  if (target.kind === "file") yield { path: target.path, name: basename(target.path).normalize("NFC") };
  if (target.kind !== "tree") return;
  let found = 0;
  for await (const entry of walk(target.root, target.pattern)) {
    found += 1;
    const name = entry.relative.normalize("NFC");
    if (entry.kind === "file") yield { path: entry.path, name };
    else yield rejected(name === "." ? path : name, entry.reason);
  }
  if (found === 0) yield rejected(path, nothingFound(target));
}

interface Cover {
  readonly root: string;
  covers(location: string): boolean;
}

/**
 * Absolute roots named by the PATHs (a folder, a file, or a glob's fixed base), for `--prune`; plus whether an absolute
 * location is covered by the PATHs: what a run over them would read, if it were there.
 */
export function coveredBy(
  paths: readonly string[],
  options: { readonly cwd: string },
): { readonly roots: readonly string[]; covers(location: string): boolean } {
  const covers = paths.map((path) => coverOf(path, options.cwd));
  return {
    roots: [...new Set(covers.map((cover) => cover.root))],
    covers: (location) => covers.some((cover) => cover.covers(location)),
  };
}

function coverOf(path: string, cwd: string): Cover {
  const absolute = resolve(cwd, path);
  const glob = existsSync(absolute) ? null : splitGlob(path);
  const root = glob === null ? absolute : resolve(cwd, glob.base);
  // A file that is gone covers itself; a folder that is gone, all that was in it.
  const isFile = glob === null && statSync(root, { throwIfNoEntry: false })?.isFile() === true;
  return {
    root,
    covers(location) {
      if (location === root) return glob === null;
      const below = belowRoot(root, location);
      if (isFile || below === null || below.split("/").some(isSkipped)) return false;
      return glob === null || glob.pattern.matches(below);
    },
  };
}

/** The location relative to the root with forward slashes, or null when it is not below it. */
function belowRoot(root: string, location: string): string | null {
  const path = relative(root, location).replaceAll(sep, "/");
  return path === "" || path === ".." || path.startsWith("../") || /^[A-Za-z]:/.test(path) ? null : path;
}
