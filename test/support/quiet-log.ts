/** A log that keeps what it was told. */
import type { Logger } from "../../src/core/ports.ts";

export interface QuietLog extends Logger {
  readonly lines: readonly { readonly level: "info" | "warn" | "error"; readonly message: string }[];
}

/** For tests that must be silent, and for those that look at what was logged. */
export function createQuietLog(): QuietLog {
  const lines: { level: "info" | "warn" | "error"; message: string }[] = [];
  const at =
    (level: "info" | "warn" | "error") => (_: Readonly<Record<string, unknown>>, message: string) => {
      lines.push({ level, message });
    };
  return { lines, info: at("info"), warn: at("warn"), error: at("error") };
}
