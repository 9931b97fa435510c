/** What a person is told when something fails: their own mistake in words, a bug as a reference. */
import { UserError } from "./core/errors.ts";
import type { ErrorLog } from "./log.ts";

/** One sentence for standard error; an unexpected error goes to the log with its stack. */
export function failureWords(error: unknown, log: ErrorLog): string {
  if (error instanceof UserError) return error.message;
  return `Something went wrong that should not have (reference ${log.bug(error)}; the stack is in the log).`;
}
