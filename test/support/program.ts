/** Runs the program's commands as a person would: real processes, real model, a data folder of their own. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that is removed by `remove`. */
export interface Scratch {
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): void;
  remove(): void;
}

export function scratchFolder(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), "coverage-e2e-"));
  return {
    folder,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Starts `node --import tsx FILE ARGS` in the repository; the environment has nothing of the tester's own settings. */
export function start(
  file: string,
  args: readonly string[],
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): ChildProcess {
  const own = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, NO_COLOR: "1" };
  const environment = { ...own, ...settings };
  return spawn(process.execPath, ["--import", "tsx", join(ROOT, file), ...args], {
    cwd: ROOT,
    env: environment,
  });
}

/** Waits for a process to end, with what it printed. */
export function finished(child: ChildProcess): Promise<Finished> {
  const printed = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    printed.stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    printed.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, ...printed }));
  });
}

/** Runs to the end; `input` goes to standard input. */
export function run(file: string, args: readonly string[], dataDir: string, input = ""): Promise<Finished> {
  const child = start(file, args, dataDir);
  child.stdin?.end(input);
  return finished(child);
}

/** `npm run embed -- ARGS --json`, with its summary read. */
export async function embed(args: readonly string[], dataDir: string) {
  const result = await run("scripts/embed.ts", [...args, "--json"], dataDir);
  return { ...result, summary: JSON.parse(result.stdout || "null") as Record<string, unknown> | null };
}

export interface JsonReply {
  readonly ok: boolean;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string; readonly message: string };
}

/** One request after the other through `npm start -- --jsonl`; replies by id. */
export async function requests(
  list: readonly { readonly command: string; readonly options?: Readonly<Record<string, unknown>> }[],
  dataDir: string,
): Promise<readonly JsonReply[]> {
  const lines = list.map((request, id) => JSON.stringify({ id, ...request })).join("\n");
  const { stdout } = await run("src/main.ts", ["--jsonl"], dataDir, `${lines}\n`);
  const replies = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JsonReply & { id: number });
  return list.map((_, id) => replies.find((reply) => reply.id === id) ?? { ok: false });
}

/** The result of a single request; throws what was refused. */
export async function request(
  command: string,
  options: Readonly<Record<string, unknown>>,
  dataDir: string,
): Promise<Readonly<Record<string, unknown>>> {
  const [reply] = await requests([{ command, options }], dataDir);
  if (!reply?.ok || !reply.result)
    throw new Error(`“${command}” was refused: ${JSON.stringify(reply?.error)}`);
  return reply.result;
}
