/** The edge where errors end: people get a sentence, the log gets the bug. */
import { UserError } from "./errors.ts";

/** Logs a bug and returns the reference under which an operator finds it. */
export type OnError = (error: unknown) => string;

/** An error as replies carry it. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** A person's mistake keeps its code and sentence; anything else is logged and shown by reference only. */
export function failureOf(error: unknown, onError: OnError): Failure {
  if (error instanceof UserError) return { code: error.code, message: error.message };
  return {
    code: "internal",
    message: `Something went wrong here, and not by your request. The log has the details under ${onError(error)}.`,
  };
}
