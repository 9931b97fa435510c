/** The commands as JSON Lines: a request a line in, a reply a line out, many under way at once. */

import type { Caller } from "../core/command.ts";
import { UserError } from "../core/errors.ts";
import { type Failure, failureOf, type OnError } from "../core/failure.ts";
import type { Door } from "../core/handle.ts";
import { usableLocale } from "../core/locale.ts";
import { MAX_LINE_CHARS, type ReadLine, readLines, stopReading } from "./read-lines.ts";
import { jsonLine } from "./sanitize.ts";
import { createWriter } from "./writer.ts";

export interface JsonLinesOptions {
  readonly door: Door;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** For requests that name none. */
  readonly defaultLocale: string;
  readonly onError: OnError;
  /** Requests under way at once; reading waits beyond that. */
  readonly maxConcurrent?: number;
}

type Reply =
  | { readonly id: unknown; readonly ok: true; readonly result: unknown }
  | { readonly id: unknown; readonly ok: false; readonly error: Failure };

interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
}

/**
 * Answers every request until the input ends, replies in the order in which they are ready, then resolves.
 * When nobody reads the output any more it stops reading and resolves too; rejects when a stream fails otherwise.
 */
export async function runJsonLines(options: JsonLinesOptions): Promise<void> {
  const { input, output, maxConcurrent = 8 } = options;
  const writer = createWriter(output, () => stopReading(input));
  const open = new Set<Promise<void>>();
  try {
    for await (const line of readLines(input)) {
      if (writer.closed) break;
      if (line.kind === "line" && line.text.trim() === "") continue;
      const task = respond(line, options).then((text) => writer.write(text));
      open.add(task);
      void task.finally(() => open.delete(task));
      if (open.size >= maxConcurrent) await Promise.race(open);
    }
  } finally {
    await Promise.all(open);
  }
  await writer.flush();
}

/** The reply as a line; never rejects. */
async function respond(line: ReadLine, options: JsonLinesOptions): Promise<string> {
  const reply = await answer(line, options);
  try {
    return jsonLine(reply);
  } catch (error) {
    // A result that is no JSON.
    return jsonLine({ id: reply.id, ok: false, error: failureOf(error, options.onError) } satisfies Reply);
  }
}

/** False for an id that is nested too deeply to be written again. */
function isWritable(id: unknown): boolean {
  try {
    JSON.stringify(id);
    return true;
  } catch {
    return false;
  }
}

async function answer(line: ReadLine, { door, defaultLocale, onError }: JsonLinesOptions): Promise<Reply> {
  let id: unknown = null;
  try {
    const fields = readObject(line);
    if (!isWritable(fields.id)) throw invalidRequest("“id” is nested too deeply.");
    id = fields.id ?? null;
    const { command, options, caller } = readRequest(fields, defaultLocale);
    const { result } = await door.handle(command, options, caller);
    return { id, ok: true, result: result ?? null };
  } catch (error) {
    return { id, ok: false, error: failureOf(error, onError) };
  }
}

function readObject(line: ReadLine): Readonly<Record<string, unknown>> {
  if (line.kind === "too_long")
    throw invalidRequest(`A request may have at most ${MAX_LINE_CHARS} characters; this line has more.`);
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    throw invalidRequest("A request is one JSON object a line; this line is not JSON.");
  }
  if (!isObject(value)) throw invalidRequest(`A request is a JSON object, and ${kindOf(value)} came.`);
  return value;
}

function readRequest(fields: Readonly<Record<string, unknown>>, defaultLocale: string): Request {
  const { command, options = {}, locale = defaultLocale, previous } = fields;
  if (typeof command !== "string")
    throw invalidRequest(`“command” must be the name of a command, and ${kindOf(command)} came.`);
  if (!isObject(options)) throw invalidRequest(`“options” must be an object, and ${kindOf(options)} came.`);
  if (typeof locale !== "string")
    throw invalidRequest(`“locale” must be a text such as "en-US", and ${kindOf(locale)} came.`);
  if (previous !== undefined && typeof previous !== "string")
    throw invalidRequest(`“previous” must be the question before, a text, and ${kindOf(previous)} came.`);
  const follows = previous === undefined ? {} : { previousQuestion: previous };
  return { command, options, caller: { locale: usableLocale(locale), ...follows, operator: true } };
}

function invalidRequest(message: string): UserError {
  return new UserError("invalid_request", message);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}
