/** Recognises the Unicode encodings: by their marks, and UTF-8, UTF-16 and UTF-32 by their form. */
import { isUtf8 } from "node:buffer";
import { decodeAs } from "./charsets.ts";

/** Longer marks first: UTF-32's begins with UTF-16's. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: "utf-32le" },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: "utf-32be" },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: "gb18030" },
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

const WIDE_ENCODINGS = ["utf-16le", "utf-16be", "utf-32le", "utf-32be"] as const;
/** Bytes looked at when guessing; a multiple of four. */
const SAMPLE_BYTES = 8_192;
/** Running text has this share of Latin letters, spaces or East Asian punctuation at least; chance gives next to none. */
const MIN_ORDINARY_SHARE = 0.02;
const ORDINARY = /[\t\n\r\u0020-\u007e\u00a0-\u024f\u3000-\u3002\uff01-\uff1f]/g;
const BROKEN = /[\p{Cn}\p{Co}\p{Cs}\u0000-\u0008\u000e-\u001f\ufffd]/gu;
const MAX_BROKEN_SHARE = 0.002;
/** Or most of it lies in one block of 256 characters, as every alphabet does; Thai has few spaces. */
const MIN_BLOCK_SHARE = 0.7;
const FIRST_BEYOND_ALPHABETS = 0x2000;
/** UTF-8 with a few damaged bytes is still UTF-8: this many replacements for one good character. */
const MAX_DAMAGE_SHARE = 0.1;
/** How ISO-2022-JP switches to Japanese characters; the bytes are otherwise plain ASCII. */
const JAPANESE_ESCAPE = "\x1b$";

/** The encoding that a byte order mark names, or null. */
export function markedEncoding(bytes: Uint8Array): string | null {
  return MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding ?? null;
}

/** UTF-16 or UTF-32 without a mark, or null. Both leave zeros in ASCII text and regular patterns in any other. */
export function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const judged = WIDE_ENCODINGS.map((encoding) => ({ encoding, share: ordinaryShare(sample, encoding) }));
  const best = judged.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= MIN_ORDINARY_SHARE ? best.encoding : null;
}

/** Share of ordinary characters in one reading; 0 when the reading is broken. */
function ordinaryShare(sample: Uint8Array, encoding: string): number {
  if (sample.length % (encoding.startsWith("utf-32") ? 4 : 2) !== 0) return 0;
  // The sample may cut a surrogate pair; its half decodes to one broken character at the end.
  const text = decodeAs(sample, encoding).slice(0, -1) || decodeAs(sample, encoding);
  const broken = text.match(BROKEN)?.length ?? 0;
  if (broken > MAX_BROKEN_SHARE * text.length) return 0;
  const ordinary = (text.match(ORDINARY)?.length ?? 0) / text.length;
  return Math.max(ordinary, blockShare(text) >= MIN_BLOCK_SHARE ? MIN_ORDINARY_SHARE : 0);
}

/** Share of the characters that lie in the alphabetic block most of them lie in. */
function blockShare(text: string): number {
  const counts = new Uint32Array(FIRST_BEYOND_ALPHABETS >> 8);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < FIRST_BEYOND_ALPHABETS) counts[code >> 8] = (counts[code >> 8] ?? 0) + 1;
  }
  return Math.max(...counts) / text.length;
}

/** "utf-8", or "iso-2022-jp" where plain ASCII bytes switch to it; null for bytes that are neither. */
export function narrowEncoding(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes)) return null;
  const switches = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(JAPANESE_ESCAPE);
  return switches ? "iso-2022-jp" : "utf-8";
}

/** Whether bytes are UTF-8 but for a little damage, such as a cut in the middle of a character. */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs(bytes, "utf-8");
  const replaced = text.match(/\ufffd/g)?.length ?? 0;
  const good = (text.match(/[^\u0000-\u007f]/gu)?.length ?? 0) - replaced;
  return replaced <= Math.max(MAX_DAMAGE_SHARE * good, good > 0 && text.endsWith("\ufffd") ? 1 : 0);
}
