/** Small file systems in memory, to be filled or made read-only; only an administrator may mount them. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";

function mount(...args: string[]): void {
  execFileSync("mount", args, { stdio: "ignore" });
}

function release(folder: string): void {
  execFileSync("umount", ["-l", folder], { stdio: "ignore" });
  rmSync(folder, { recursive: true, force: true });
}

/** Whether this process may mount; false in most containers and for ordinary users. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "archive-mount-"));
  try {
    mount("-t", "tmpfs", "-o", "size=64k", "tmpfs", folder);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
  release(folder);
  return true;
}

/** Mounts that end with each test. */
export function temporaryMounts() {
  const mounted: string[] = [];
  afterEach(() => {
    for (const folder of mounted.splice(0)) release(folder);
  });
  return {
    create(kibibytes: number): string {
      const folder = mkdtempSync(join(tmpdir(), "archive-mount-"));
      mount("-t", "tmpfs", "-o", `size=${kibibytes}k`, "tmpfs", folder);
      mounted.push(folder);
      return folder;
    },
    makeReadOnly: (folder: string) => mount("-o", "remount,ro", folder),
    makeWritable: (folder: string) => mount("-o", "remount,rw", folder),
  };
}
