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

/** How deep causes of errors are followed. */
const MAX_CAUSES = 5;

/** What every error has, and no more: libraries hang requests on theirs, with tokens in addresses and texts in bodies. */
function plainError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  return {
    type: name === "Error" ? error.constructor.name : name,
    message,
    stack,
    ...("code" in error ? { code: error.code } : {}),
    ...(cause === undefined || depth >= MAX_CAUSES ? {} : { cause: plainError(cause, depth + 1) }),
  };
}

/** Opens the log at a level; `destination` is for tests. */
export function openLog(level: string, destination?: pino.DestinationStream): ErrorLog {
  const paths = SECRET_FIELDS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const log = pino(
    { level, base: null, redact: { paths, censor: "[secret]" }, serializers: { err: plainError } },
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
