/** Runs a script's main function: people get one sentence, the operator the stack, the shell an exit code. */
import { failureWords } from "../src/failure.ts";
import { openLog } from "../src/log.ts";

/** `main` gets the arguments and returns the exit code; any failure ends with exit code 1. */
export async function runScript(main: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${wrongArguments(error) ?? failureWords(error, openLog("error"))}\n`);
  }
}

/** What `util.parseArgs` says of an unknown option; its words are meant for people. */
function wrongArguments(error: unknown): string | null {
  const code = error instanceof TypeError && "code" in error ? String(error.code) : "";
  return code.startsWith("ERR_PARSE_ARGS") && error instanceof Error
    ? `${error.message.replace(/\.?$/, ".")} --help shows what there is.`
    : null;
}

/** Aborts at Ctrl+C or SIGTERM, so that a script can end after what is under way. */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  process.once("SIGINT", () => stopping.abort());
  process.once("SIGTERM", () => stopping.abort());
  return stopping.signal;
}
