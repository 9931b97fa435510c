/** Runs a measurement in a process of its own, so that memory and caches of the one before do not count. */
import { spawn } from "node:child_process";

/** As `npm start` and `npm run embed` run node. */
const NODE = ["--no-regexp-tier-up", "--import", "tsx"];

export interface ApartOptions {
  readonly cwd?: string;
  /** Instead of this process's. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What the script prints on standard output, read as JSON. Throws when it ends with another exit code than 0. */
export function measuredApart<T>(
  script: string,
  args: readonly string[],
  options: ApartOptions = {},
): Promise<T> {
  const child = spawn(process.execPath, [...NODE, script, ...args], {
    ...options,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0
        ? resolve(JSON.parse(printed) as T)
        : reject(new Error(`measuring ended with exit code ${code}`)),
    );
  });
}
