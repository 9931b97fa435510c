/** Bytes of unknown encoding → text. Valid UTF-8 always wins, then what a page declares, then the best reading. */
import { hasManyControls, signatureKind } from "./binary.ts";
import { decodeAs, encodingFor } from "./charsets.ts";
import { detectEncoding } from "./detect.ts";
import { isDamagedUtf8, markedEncoding, narrowEncoding, wideEncoding } from "./unicode.ts";

/** Text with the name of its encoding, or `binary` with what the bytes look like ("a PDF"; null where that is unknown). */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: string }
  | { readonly kind: "binary"; readonly looksLike: string | null };

/** Where a page's own declaration must stand, with room for sloppy pages. */
const DECLARATION_BYTES = 4_096;
const DECLARATIONS: readonly RegExp[] = [
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i,
  /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)["']/i,
];

/** Decodes a whole file. With `declares`, an encoding that an HTML page names for itself is believed if it fits. */
export function decodeText(bytes: Uint8Array, options: { readonly declares?: boolean } = {}): Decoded {
  const unmarked = unmarkedEncoding(bytes);
  if (typeof unmarked !== "string") return unmarked;
  const declared = options.declares && unmarked === UNKNOWN ? decodeDeclared(bytes) : null;
  if (declared) return declared;
  const encoding = unmarked === UNKNOWN ? legacyEncoding(bytes) : unmarked;
  return { kind: "text", text: unifyLineEnds(decodeAs(bytes, encoding)), encoding };
}

/** Stands for "one of the old encodings, to be found out". */
const UNKNOWN = "unknown";

/**
 * What the form of the bytes settles: a Unicode encoding, `unknown` for older ones, or that there is no text.
 * A part of a file, from its beginning, is enough.
 */
export function unmarkedEncoding(bytes: Uint8Array): string | (Decoded & { readonly kind: "binary" }) {
  const marked = markedEncoding(bytes);
  if (marked !== null) return marked;
  const looksLike = signatureKind(bytes);
  if (looksLike !== null) return { kind: "binary", looksLike };
  if (bytes.includes(0)) return wideEncoding(bytes) ?? { kind: "binary", looksLike: null };
  const crowdedWithControls = hasManyControls(bytes);
  const narrow = narrowEncoding(bytes);
  if (narrow !== null && !crowdedWithControls) return narrow;
  const wide = wideEncoding(bytes);
  if (wide !== null) return wide;
  return crowdedWithControls ? { kind: "binary", looksLike: null } : UNKNOWN;
}

/** The encoding of bytes that are not valid UTF-8 and bear no mark. Always answers. */
export function legacyEncoding(bytes: Uint8Array): string {
  return isDamagedUtf8(bytes) ? "utf-8" : detectEncoding(bytes);
}

/** Windows and old Mac line ends become "\n"; a byte order mark that was decoded along goes. */
export function unifyLineEnds(text: string): string {
  const marked = text.startsWith("\ufeff") ? text.slice(1) : text;
  return marked.includes("\r") ? marked.replaceAll(/\r\n?/g, "\n") : marked;
}

function decodeDeclared(bytes: Uint8Array): Decoded | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString("latin1");
  const label = DECLARATIONS.map((declaration) => declaration.exec(head)?.[1]).find(
    (found) => found !== undefined,
  );
  const encoding = label === undefined ? null : encodingFor(label);
  // A declaration that could be read as ASCII cannot be in UTF-16; and UTF-8 was ruled out before.
  if (encoding === null || /^u(tf|cs)/.test(encoding)) return null;
  const text = decodeAs(bytes, encoding);
  return /[\ufffd\u0080-\u009f]/.test(text) ? null : { kind: "text", text: unifyLineEnds(text), encoding };
}
