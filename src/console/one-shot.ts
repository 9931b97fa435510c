/** One command from the shell: `npm start -- ask "…" --language ru --json`. */
import type { Caller } from "../core/command.ts";
import { type Failure, failureOf, type OnError } from "../core/failure.ts";
import type { Door } from "../core/handle.ts";
import { type Invocation, readArguments, wantsJson } from "./arguments.ts";
import { copyText } from "./copy.ts";
import { helpOnCommand, helpOverview } from "./help.ts";
import { renderView } from "./render.ts";
import { jsonLine, printableLine } from "./sanitize.ts";
import { createWriter } from "./writer.ts";

export interface OneShotOptions {
  readonly door: Door;
  /** The words after `npm start --`. */
  readonly args: readonly string[];
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly caller: Caller;
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  readonly onError: OnError;
}

const EXIT_OK = 0;
const EXIT_ERROR = 1;
const EXIT_USAGE = 2;
/** Mistakes in how the command was called. */
const USAGE_CODES: ReadonlySet<string> = new Set([
  "unknown_command",
  "unknown_option",
  "missing_option",
  "invalid_option",
  "invalid_date",
  "invalid_range",
  "invalid_request",
]);

/**
 * Runs the command and resolves to the exit code: 0, 1 for an error, 2 for wrong usage. An error is one sentence
 * on standard error; with `--json` it is `{"error": {code, message}}` on standard output instead.
 */
export async function runOneShot(options: OneShotOptions): Promise<number> {
  const { door, args, stdout, stderr, onError } = options;
  const out = createWriter(stdout);
  try {
    await out.write(await perform(readArguments(args, door.commands), options));
    await out.flush();
    return EXIT_OK;
  } catch (error) {
    const failure = failureOf(error, onError);
    const target = wantsJson(args) ? out : createWriter(stderr);
    await target.write(
      wantsJson(args) ? jsonLine({ error: failure }) : `${printableLine(failure.message)}\n`,
    );
    await target.flush().catch(() => {});
    return exitCode(failure);
  }
}

async function perform(invocation: Invocation, options: OneShotOptions): Promise<string> {
  const { door, caller, color, width } = options;
  const { locale } = caller;
  const draw = { color, width, locale };
  if (invocation.kind === "help")
    return invocation.command
      ? renderView(helpOnCommand(invocation.command, "shell", locale), draw)
      : renderView(helpOverview(door.commands, "shell", locale), draw);
  const { result, view } = await door.handle(invocation.name, invocation.options, {
    ...caller,
    operator: true,
  });
  if (invocation.json) return jsonLine(result ?? null);
  return invocation.copy ? copyText(view, draw) : renderView(view, draw);
}

function exitCode({ code }: Failure): number {
  return USAGE_CODES.has(code) ? EXIT_USAGE : EXIT_ERROR;
}
