/** The conversation: a prompt with history and completion on a terminal, or the lines of a pipe in order. */
import { createInterface, type Interface } from "node:readline";
import type { Caller } from "../core/command.ts";
import type { OnError } from "../core/failure.ts";
import type { Door } from "../core/handle.ts";
import type { View } from "../core/view.ts";
import { completeLine } from "./complete.ts";
import { MAX_HISTORY, openHistory } from "./history.ts";
import { readLines, stopReading } from "./read-lines.ts";
import { printableLine } from "./sanitize.ts";
import { createSession, type Session } from "./session.ts";
import { createPen } from "./style.ts";
import { clip } from "./width.ts";
import { createWriter, type Writer } from "./writer.ts";

export interface InteractiveOptions {
  readonly door: Door;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Both ends are a terminal: prompt, history, completion. */
  readonly terminal: boolean;
  /** Colours; follows `terminal` unless given (NO_COLOR, or a pipe into a terminal). */
  readonly color?: boolean;
  readonly caller: Caller;
  /** Where typed lines are kept; null keeps none. */
  readonly historyFile: string | null;
  /** Shown above the first prompt; not shown to a pipe. */
  readonly greeting: string;
  /** Logs a bug, returns its reference. */
  readonly onError: OnError;
}

/** Columns where the output does not tell. */
const DEFAULT_WIDTH = 80;
/** Columns of a piped question that are repeated above its answer. */
const MAX_ECHO_COLUMNS = 200;
const PROMPT = "> ";
const TOO_LONG: View = [{ kind: "note", tone: "warning", text: "This line is too long to be a question." }];
/** Lines that end the conversation, unless a command has the name. */
const LEAVE_LINES: ReadonlySet<string> = new Set(["/exit", "/quit"]);

/** Resolves when the person leaves or the input has ended and every line of it is answered. */
export async function runInteractive(options: InteractiveOptions): Promise<void> {
  const { door, caller, output, onError, terminal, color = terminal } = options;
  const session = createSession({ door, caller, color, width: () => columnsOf(output), onError });
  await (terminal ? converse(options, session, color) : answerPipe(options, session));
}

/** Each line in order, its question above its answer. */
async function answerPipe({ input, output }: InteractiveOptions, session: Session): Promise<void> {
  const writer = createWriter(output, () => stopReading(input));
  for await (const line of readLines(input)) {
    if (writer.closed) break;
    const text = line.kind === "line" ? line.text : null;
    if (text !== null && printableLine(text) === "") continue;
    const answer = text === null ? session.draw(TOO_LONG) : await session.respond(text);
    const heading = `${PROMPT}${clip(printableLine(text ?? "…"), MAX_ECHO_COLUMNS)}`;
    await writer.write(`${session.draw([{ kind: "heading", text: heading }])}${answer ?? ""}\n`);
  }
  await writer.flush();
}

async function converse(options: InteractiveOptions, session: Session, color: boolean): Promise<void> {
  const { door, input, output, greeting, historyFile } = options;
  const history = openHistory(historyFile);
  const readline = createInterface({
    input,
    output,
    terminal: true,
    prompt: createPen({ color, isolate: false })(PROMPT, "prompt"),
    history: [...history.lines],
    historySize: MAX_HISTORY,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, door.commands),
  });
  const writer = createWriter(output, () => readline.close());
  // Readline follows the end of its input, but not a stream that is destroyed when the program must stop.
  input.once("close", () => readline.close());
  // Not waited for: lines that are typed before `talk` listens would be lost.
  if (greeting !== "") void writer.write(`${greeting.trimEnd()}\n\n`);
  await talk({
    readline,
    writer,
    session,
    remember: history.add,
    isCommand: (name) => names(door).has(name),
  });
  await writer.flush();
}

interface Talk {
  readonly readline: Interface;
  readonly writer: Writer;
  readonly session: Session;
  readonly remember: (line: string) => void;
  readonly isCommand: (name: string) => boolean;
}

/**
 * Lines are answered one after the other; what is typed meanwhile waits. Ctrl+D ends after the answers that are
 * due, Ctrl+C at once, unless it clears a line that is being typed.
 */
function talk({ readline, writer, session, remember, isCommand }: Talk): Promise<void> {
  return new Promise((resolve) => {
    const waiting: string[] = [];
    let busy = false;
    let closed = false;
    let left = false;
    const leave = (): void => {
      if (left) return;
      left = true;
      readline.close();
      void writer.write("\n").then(resolve);
    };
    const work = async (): Promise<void> => {
      busy = true;
      for (let line = waiting.shift(); line !== undefined && !left; line = waiting.shift()) {
        const answer = await session.respond(line);
        if (answer !== null && !left) await writer.write(`${answer}\n`);
      }
      busy = false;
      if (closed) leave();
      else readline.prompt(true);
    };
    readline.on("line", (line) => {
      if (LEAVE_LINES.has(line.trim()) && !isCommand(line.trim().slice(1))) return leave();
      remember(line);
      waiting.push(line);
      if (!busy) void work();
    });
    readline.on("SIGINT", () => {
      if (busy || readline.line === "") leave();
      else clearLine(readline);
    });
    readline.on("close", () => {
      closed = true;
      if (!busy) leave();
    });
    readline.prompt();
  });
}

/** As Ctrl+E and Ctrl+U do: the line goes, the prompt stays. */
function clearLine(readline: Interface): void {
  readline.write(null, { ctrl: true, name: "e" });
  readline.write(null, { ctrl: true, name: "u" });
}

function names(door: Door): ReadonlySet<string> {
  return new Set(door.commands.map((command) => command.name));
}

function columnsOf(output: NodeJS.WritableStream): number {
  return "columns" in output && typeof output.columns === "number" && output.columns > 0
    ? output.columns
    : DEFAULT_WIDTH;
}
