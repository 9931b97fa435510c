/** What a person is told where something is refused. */
import { UserError } from "../../src/core/errors.ts";

/** The UserError that `work` throws; anything else it throws goes on, and throwing nothing fails. */
export function userErrorOf(work: () => unknown): UserError {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("expected it to be refused");
}
