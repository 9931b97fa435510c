/** Names this process as the holder of what it claims, and tells which other holders are surely gone. */
import { createHash, randomUUID } from "node:crypto";
import { readlinkSync } from "node:fs";
import { hostname } from "node:os";

export interface ProcessHolder {
  /** `MACHINE:PID:RANDOM`, unlike that of any other process. */
  readonly holder: string;
  /** Whether a holder's process has ended. False where that cannot be known: then only its lease tells. */
  isGone(holder: string): boolean;
}

const FORM = /^([\da-f]+):(\d+):[\w-]+$/;
const MACHINE_CHARS = 12;

export function processHolder(): ProcessHolder {
  const machine = machineId();
  const holder = `${machine}:${process.pid}:${randomUUID()}`;
  return {
    holder,
    isGone(other) {
      const [, place, pid] = FORM.exec(other) ?? [];
      if (place !== machine || other === holder) return false;
      // The same number again: whoever had it before has ended.
      return Number(pid) === process.pid || !isRunning(Number(pid));
    },
  };
}

/** Process ids mean something on one machine, and there within one namespace: containers count their own. */
function machineId(): string {
  const place = `${hostname()} ${processNamespace()}`;
  return createHash("sha256").update(place).digest("hex").slice(0, MACHINE_CHARS);
}

function processNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else runs as well.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
