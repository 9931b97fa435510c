/** Reads what a chat completion sends, as server-sent events or as one JSON object, and never more than a limit. */
import { ModelTrouble } from "./trouble.ts";

/** Most bytes of a response; an answer of some sentences has a few thousand, the envelope of its events ten times as many. */
const MAX_BYTES = 512 * 1024;
/** Most characters of text that the model may write. */
const MAX_CHARACTERS = 12_000;
const LINE_END = /\r\n|\r|\n/;

/** Everything the model wrote. Rejects with ModelTrouble: flood, broken stream, refused, an error told within. */
export async function readCompletion(
  chunks: AsyncIterable<Uint8Array>,
  contentType: string,
  onProgress: () => void,
): Promise<string> {
  if (!contentType.includes("text/event-stream")) return wholeText(await allOf(chunks, onProgress));
  let written = "";
  let finished = false;
  for await (const line of linesOf(chunks, onProgress)) {
    if (!line.startsWith("data:")) continue;
    const data = line.slice("data:".length).trim();
    if (data === "[DONE]") return written;
    const { text, finish } = partOf(parsed(data), "delta");
    written += text;
    if (written.length > MAX_CHARACTERS) throw new ModelTrouble("flood: too much text");
    requireFinish(finish);
    finished ||= finish !== null;
  }
  // Some servers leave out [DONE]; without either the text may have been cut anywhere.
  if (!finished) throw new ModelTrouble("broken stream");
  return written;
}

function wholeText(body: string): string {
  const { text, finish } = partOf(parsed(body), "message");
  if (text.length > MAX_CHARACTERS) throw new ModelTrouble("flood: too much text");
  requireFinish(finish);
  return text;
}

/** "length" is an answer cut short: what it would have said next ("… was wrong") is not known. */
function requireFinish(finish: string | null): void {
  if (finish === "length") throw new ModelTrouble("flood: more tokens than allowed");
  if (finish === "content_filter") throw new ModelTrouble("refused by the server's filter");
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new ModelTrouble("broken stream: no JSON");
  }
}

/** Text and finish reason of the first choice; a part without a choice (usage, keep-alive) has neither. */
function partOf(value: unknown, field: "delta" | "message"): { text: string; finish: string | null } {
  if (!isRecord(value)) throw new ModelTrouble("broken stream: not an object");
  if (value.error !== undefined && value.error !== null) throw new ModelTrouble("error told by the server");
  const choice: unknown = Array.isArray(value.choices) ? value.choices[0] : undefined;
  if (!isRecord(choice)) {
    if (field === "message") throw new ModelTrouble("broken stream: no choices");
    return { text: "", finish: null };
  }
  const said = choice[field];
  if (isRecord(said) && typeof said.refusal === "string" && said.refusal !== "")
    throw new ModelTrouble("refused by the model");
  return {
    text: isRecord(said) && typeof said.content === "string" ? said.content : "",
    finish: typeof choice.finish_reason === "string" ? choice.finish_reason : null,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

async function* textOf(chunks: AsyncIterable<Uint8Array>, onProgress: () => void): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  for await (const chunk of chunks) {
    onProgress();
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) throw new ModelTrouble("flood: too many bytes");
    yield decoder.decode(chunk, { stream: true });
  }
}

async function allOf(chunks: AsyncIterable<Uint8Array>, onProgress: () => void): Promise<string> {
  let body = "";
  for await (const text of textOf(chunks, onProgress)) body += text;
  return body;
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>, onProgress: () => void): AsyncGenerator<string> {
  let rest = "";
  for await (const text of textOf(chunks, onProgress)) {
    // A CR at the end may be half of a CRLF: it waits for what follows.
    const held = `${rest}${text}`;
    const whole = held.endsWith("\r") ? held.slice(0, -1) : held;
    const lines = whole.split(LINE_END);
    rest = `${lines.pop() ?? ""}${held.slice(whole.length)}`;
    yield* lines;
  }
  yield rest.trim();
}
