/** The log: pino on standard error, with whatever could be a secret taken out. */
import { randomBytes } from "node:crypto";
import pino from "pino";
import type { Logger } from "./core/ports.ts";

/** Fields that must never be written, wherever they stand; tokens of later steps included. */
const SECRET_FIELDS = [
  "token",
  "apiKey",
  "api_key",
  "authorization",
  "password",
  "secret",
  "DISCORD_TOKEN",
  "LLM_API_KEY",
];
const STANDARD_ERROR = 2;

export interface ErrorLog extends Logger {
  /** Writes an unexpected error with its stack under a short reference, and returns the reference. */
  bug(error: unknown): string;
}

/** Opens the log at a level; `destination` is for tests. */
export function openLog(level: string, destination?: pino.DestinationStream): ErrorLog {
  const paths = SECRET_FIELDS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const log = pino(
    { level, base: null, redact: { paths, censor: "[secret]" } },
    destination ?? pino.destination({ dest: STANDARD_ERROR, sync: true }),
  );
  return {
    info: (fields, message) => log.info(fields, message),
    warn: (fields, message) => log.warn(fields, message),
    error: (fields, message) => log.error(fields, message),
    bug(error) {
      const reference = randomBytes(4).toString("hex");
      log.error({ reference, err: error }, "unexpected error");
      return reference;
    },
  };
}
