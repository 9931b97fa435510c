/** Writes figures into docs: each measurement replaces the section of its own name and leaves the others. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Where `npm run evaluate` and `npm run benchmark` write. */
export const SCOREBOARD = fileURLToPath(new URL("../docs/scoreboard.md", import.meta.url));
const BYTES_PER_GIB = 1024 ** 3;
const DAY_CHARS = "2026-01-01".length;

/**
 * Puts `markdown` between the markers of `name` in `file`: in the place of what stood there, else at the end. Creates
 * the file, headed by `# ` and its name, where it is missing; throws if the markers of the section are damaged.
 */
export function writeSection(file: string, name: string, markdown: string): void {
  const [opening, closing] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const section = `${opening}\n${markdown.trim()}\n${closing}`;
  const start = before.indexOf(opening);
  const end = before.indexOf(closing);
  if (start < 0 !== end < 0 || end < start)
    throw new Error(`${file}: expected “${opening}” and then “${closing}”, or neither`);
  const after =
    start < 0
      ? `${before.trimEnd()}${before.trim() === "" ? "" : "\n\n"}${section}\n`
      : before.slice(0, start) + section + before.slice(end + closing.length);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, after);
}

/** One line that says where figures come from: command, commit, day, processor, memory, Node. */
export function provenance(command: string): string {
  const processor = cpus()[0]?.model.trim() ?? "unknown processor";
  const memory = Math.round(totalmem() / BYTES_PER_GIB);
  const day = new Date().toISOString().slice(0, DAY_CHARS);
  const machine = `${processor}, ${availableParallelism()} cores, ${memory} GiB, Node ${process.versions.node}`;
  return `\`${command}\` · ${commit()} · ${day} · ${machine}`;
}

/** The commit that is checked out, and whether files differ from it; figures themselves do not count. */
function commit(): string {
  try {
    const id = git("rev-parse", "--short", "HEAD");
    const changed = git("status", "--porcelain", "--", ".", ":!docs") !== "";
    return `commit ${id}${changed ? " with changes" : ""}`;
  } catch {
    return "commit unknown";
  }
}

function git(...args: string[]): string {
  return execFileSync("git", args, {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}
