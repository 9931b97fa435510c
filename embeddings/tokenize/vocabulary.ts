/** Reads a `tokenizer.json` without turning its quarter of a million pieces into objects. */

/** A tokenizer's settings apart from its pieces, and the pieces with their log probabilities, in order of their ids. */
export interface TokenizerFile {
  /** `tokenizer.json` as it is, but with an empty vocabulary. */
  readonly settings: unknown;
  pieces(): Generator<readonly [piece: string, score: number]>;
}

const VOCABULARY_KEY = /"vocab"\s*:\s*\[/;
/** One entry such as `["▁de",-5.3]` with what follows it. Sticky: it continues where the last one ended. */
const ENTRY = /\s*\[\s*("(?:[^"\\]|\\.)*")\s*,\s*(-?[\d.]+(?:[eE][-+]?\d+)?)\s*\]\s*([,\]])/y;

/**
 * Null when the vocabulary is no list of pieces with scores, as in WordPiece and BPE. Parsing such a file whole takes
 * three times as long, in one go, and leaves 75 MB behind.
 */
export function readTokenizerFile(json: string): TokenizerFile | null {
  const key = VOCABULARY_KEY.exec(json);
  if (!key) return null;
  const start = key.index + key[0].length;
  if (entryAt(json, start) === null) return null;
  const end = endOfEntries(json, start);
  if (end === null) return null;
  return {
    settings: JSON.parse(`${json.slice(0, start)}${json.slice(end - 1)}`),
    pieces: () => entries(json, start),
  };
}

/** The place after the closing bracket: the settings follow the vocabulary, or nothing but closing brackets does. */
function endOfEntries(json: string, start: number): number | null {
  let at = start;
  for (let entry = entryAt(json, at); entry; entry = entryAt(json, at)) {
    at = entry.end;
    if (entry.last) return at;
  }
  return null;
}

function* entries(json: string, start: number): Generator<readonly [string, number]> {
  let at = start;
  for (let entry = entryAt(json, at); entry; entry = entryAt(json, at)) {
    yield [unquote(entry.quoted), entry.score];
    if (entry.last) return;
    at = entry.end;
  }
}

function entryAt(json: string, at: number) {
  ENTRY.lastIndex = at;
  const match = ENTRY.exec(json);
  if (!match) return null;
  const [, quoted = "", score = "", next] = match;
  return { quoted, score: Number(score), last: next === "]", end: ENTRY.lastIndex };
}

function unquote(quoted: string): string {
  return quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
