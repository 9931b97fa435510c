/** Runs a script's main function: people get one sentence, the operator the stack, the shell an exit code. */
import { UserError } from "../src/core/errors.ts";
import { openLog } from "../src/log.ts";

/** `main` gets the arguments and returns the exit code; any failure ends with exit code 1. */
export async function runScript(main: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${failureWords(error)}\n`);
  }
}

/** What a person is told of a failure; an unexpected one is logged under a reference. */
export function failureWords(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const reference = openLog("error").bug(error);
  return `Something went wrong that should not have (reference ${reference}; the stack is in the log above).`;
}
