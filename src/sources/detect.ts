/** Finds the encoding of bytes that are neither UTF-8 nor marked: chardet proposes, character evidence decides. */
import { analyse } from "chardet";
import { CHARSETS, decodeAs, encodingFor } from "./charsets.ts";
import { judge } from "./judge.ts";

/** How many bytes of lines with anything beyond ASCII are looked at; more changes no answer. */
const MAX_SAMPLE_BYTES = 8_192;
/** What chardet's full confidence is worth before any evidence, and how many characters weigh as much as it does. */
const CHARDET_WEIGHT = 0.15;
const CHARDET_CHARACTERS = 5;
/** Below this no known alphabet fits, and chardet's first guess is as good as any. */
const MIN_SCORE = 0;

/** The name of the encoding (as `decodeAs` takes it) in which the bytes read best. Always answers. */
export function detectEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  const proposals = chardetProposals(sample);
  let best = { name: "windows-1252", score: Number.NEGATIVE_INFINITY };
  for (const charset of CHARSETS) {
    const verdict = judge(trimCut(decodeAs(sample, charset.name)), charset.alphabets);
    const prior = (CHARDET_CHARACTERS * CHARDET_WEIGHT) / (CHARDET_CHARACTERS + verdict.characters);
    const score = verdict.score - charset.handicap + prior * (proposals.get(charset.name) ?? 0);
    if (score > best.score) best = { name: charset.name, score };
  }
  const [proposed] = proposals.keys();
  return best.score < MIN_SCORE && proposed !== undefined ? proposed : best.name;
}

/** chardet's guesses with their confidence (0 to 1), best first, by the name to decode with. */
function chardetProposals(sample: Uint8Array): ReadonlyMap<string, number> {
  const proposals = new Map<string, number>();
  for (const { name, confidence } of analyse(sample)) {
    const encoding = encodingFor(name);
    // Two-byte Unicode was settled before; its matches here are noise.
    if (encoding !== null && !/^utf|^windows-1252$/.test(encoding) && !proposals.has(encoding)) {
      proposals.set(encoding, confidence / 100);
    }
  }
  return proposals;
}

/**
 * The lines that hold anything beyond ASCII, up to a limit. Line ends are safe places to cut:
 * no encoding tried here uses the byte 0x0A inside a character.
 */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (let start = 0; start < bytes.length && size < MAX_SAMPLE_BYTES; ) {
    const end = lineEnd(bytes, start);
    const line = bytes.subarray(start, end);
    const first = line.findIndex((byte) => byte > 0x7f);
    if (first >= 0) {
      const kept = line.subarray(Math.max(0, first - 40), Math.max(0, first - 40) + MAX_SAMPLE_BYTES - size);
      lines.push(kept);
      size += kept.length;
    }
    start = end;
  }
  return Buffer.concat(lines);
}

function lineEnd(bytes: Uint8Array, start: number): number {
  const found = bytes.indexOf(0x0a, start);
  return found < 0 ? bytes.length : found + 1;
}

/** A sample may end inside a character; that is no evidence against the encoding. */
function trimCut(text: string): string {
  return text.endsWith("\ufffd") ? text.slice(0, -1) : text;
}
