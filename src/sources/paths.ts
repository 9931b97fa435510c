/** What a PATH argument names: one file, a folder with all below it, or a glob from its fixed base folder. */
import { stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import picomatch from "picomatch";
import { failureReason } from "./failures.ts";

/** Extensions that are read, lower case. */
export const EXTENSIONS: ReadonlySet<string> = new Set([
  ".txt",
  ".md",
  ".html",
  ".htm",
  ".json",
  ".jsonl",
  ".ndjson",
]);
const EXTENSION_LIST = [...EXTENSIONS].join(" ");

/** A PATH understood. Relative paths below have forward slashes. */
export type Target =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "tree"; readonly root: string; readonly pattern: Pattern | null }
  | { readonly kind: "missing"; readonly path: string; readonly reason: string };

/** A glob's pattern below its base. */
export interface Pattern {
  matches(relative: string): boolean;
  /** Folders below the base that can hold a match; infinite with `**`. */
  readonly maxDepth: number;
}

/** Looks at the file system to tell what a PATH names. A name that exists is never read as a glob. */
export async function understandPath(path: string, cwd: string): Promise<Target> {
  const absolute = resolve(cwd, path);
  try {
    const found = await stat(absolute);
    if (found.isDirectory()) return { kind: "tree", root: absolute, pattern: null };
    if (found.isFile()) return namedFile(absolute);
    return { kind: "missing", path: absolute, reason: "neither a file nor a folder" };
  } catch (error) {
    const glob = splitGlob(path);
    if (glob === null) return { kind: "missing", path: absolute, reason: failureReason(error) };
    return { kind: "tree", root: resolve(cwd, glob.base), pattern: glob.pattern };
  }
}

function namedFile(path: string): Target {
  if (hasKnownExtension(path)) return { kind: "file", path };
  const extension = extname(path) || "without an extension";
  return { kind: "missing", path, reason: `a file ${extension} is not read; these are: ${EXTENSION_LIST}` };
}

/** Splits a glob into its fixed base and its pattern; null for a plain path. */
export function splitGlob(path: string): { readonly base: string; readonly pattern: Pattern } | null {
  const { base, glob, isGlob } = picomatch.scan(path, { nonegate: true });
  if (!isGlob || glob === "") return null;
  const matches = picomatch(glob, { nonegate: true });
  const unbounded = glob.includes("**") || /[{(][^})]*\//.test(glob);
  const maxDepth = unbounded ? Number.POSITIVE_INFINITY : glob.split("/").length - 1;
  return { base: base === "" ? "." : base, pattern: { matches, maxDepth } };
}

/** Whether files of this name are read. */
export function hasKnownExtension(path: string): boolean {
  return EXTENSIONS.has(extname(path).toLowerCase());
}

/** Hidden names and installed packages are never walked into. */
export function isSkipped(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

/** What was looked for and not found, in words. */
export function nothingFound(target: Target & { readonly kind: "tree" }): string {
  return target.pattern === null
    ? `no file in this folder is one of ${EXTENSION_LIST}`
    : `no file matches (of ${EXTENSION_LIST})`;
}
