/** Takes even samples of a text, in pieces of about a sentence, so that a long text costs no more than a short one. */

/** Code units of one piece; eld reads the first 350 bytes of what it is given, that is 175 Cyrillic letters. */
const PIECE_LENGTH = 170;
/** Pieces looked at; beyond that, they are taken at even distances. */
const MAX_PIECES = 6;
/** Windows that long texts are read in; more than pieces, because some hold nothing but addresses. */
const MAX_WINDOWS = 12;
/** A line shorter than this joins the next one. */
const MIN_PIECE_LENGTH = 40;

/** What tells nothing of a language: addresses, handles, tags, file names. */
const NOISE = /https?:\/\/\S+|www\.\S+|[\w.+-]*[@#]\w[\w.-]*|\w[\w-]*\.(?:com|org|net|html?|php)\b/g;

/** Pieces of the text in order, trimmed, without addresses; at most about 1,500 characters in all. */
export function samplePieces(text: string): readonly string[] {
  const pieces = windows(text).flatMap(cutWindow);
  const clean = pieces.map((piece) => piece.replace(NOISE, " ").trim()).filter((piece) => piece !== "");
  return spread(clean, MAX_PIECES);
}

/** The whole text, or parts of it at even distances if it is long. */
function windows(text: string): string[] {
  const length = PIECE_LENGTH * 2;
  if (text.length <= length * MAX_WINDOWS) return [text];
  const step = (text.length - length) / (MAX_WINDOWS - 1);
  return Array.from({ length: MAX_WINDOWS }, (_, at) => {
    const start = Math.round(at * step);
    return text.slice(start, start + length);
  });
}

function cutWindow(window: string): string[] {
  const pieces: string[] = [];
  let open = "";
  for (const line of window.split("\n")) {
    open = open === "" ? line.trim() : `${open} ${line.trim()}`;
    if (open.length < MIN_PIECE_LENGTH) continue;
    pieces.push(...cutLine(open));
    open = "";
  }
  return open === "" ? pieces : [...pieces, open];
}

/** Cuts a line into equal parts at spaces, or anywhere where there are none. */
function cutLine(line: string): string[] {
  const parts = Math.ceil(line.length / PIECE_LENGTH);
  const pieces: string[] = [];
  let start = 0;
  for (let part = 1; part <= parts; part += 1) {
    const aim = Math.round((line.length * part) / parts);
    const space = part === parts ? line.length : line.indexOf(" ", aim);
    const end = space < 0 || space > aim + MIN_PIECE_LENGTH ? aim : space;
    pieces.push(line.slice(start, end));
    start = end;
  }
  return pieces;
}

/** `count` of them at even distances, the first and the last included. */
function spread<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all;
  const chosen = new Set(
    Array.from({ length: count }, (_, at) => Math.round((at * (all.length - 1)) / (count - 1))),
  );
  return all.filter((_, at) => chosen.has(at));
}
