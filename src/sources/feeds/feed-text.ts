/** What was fetched → text: compressed sitemaps unpacked, and the encoding found that the bytes are really in. */
import { gunzipSync } from "node:zlib";
import { CHARSETS, decodeAs, encodingFor } from "../charsets.ts";
import { type Decoded, legacyEncoding, unifyLineEnds, unmarkedEncoding } from "../decode.ts";
import { judge } from "../judge.ts";
import { isDamagedUtf8 } from "../unicode.ts";

/** Most bytes of a compressed file, unpacked; ten times the largest sitemap that search engines read. */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
const DECLARATION_BYTES = 4_096;
const DECLARATIONS: readonly RegExp[] = [
  /<\?xml\s[^>]{0,500}?encoding\s{0,20}=\s{0,20}["']([\w:.-]{1,60})["']/i,
  /<meta\s[^>]{0,500}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w:.-]{1,60})/i,
];
/** Bytes by which a declared encoding is judged, from the first beyond ASCII on. */
const JUDGED_BYTES = 8_192;
const BROKEN = /[\ufffd\u0080-\u009f]/;
/** Bytes that no text has, and that a broken feed may have all the same. */
const STRAY_CONTROLS: ReadonlySet<number> = new Set(
  Array.from({ length: 32 }, (_, byte) => byte).filter((byte) => ![9, 10, 13, 27].includes(byte)),
);

/** Decodes what was fetched; `charset` is that of the header. Valid UTF-8 wins, then what is declared if it reads well. */
export function feedText(body: Uint8Array, charset: string | null): Decoded {
  const bytes = unpack(body);
  if (bytes === null) return { kind: "binary", looksLike: "a damaged gzip file" };
  const unmarked = unmarkedEncoding(bytes);
  if (typeof unmarked !== "string")
    return looksLikeMarkup(bytes) ? withoutControls(bytes, charset) : unmarked;
  const encoding =
    unmarked === "unknown" ? (declaredEncoding(bytes, charset) ?? legacyEncoding(bytes)) : unmarked;
  return { kind: "text", text: unifyLineEnds(decodeAs(bytes, encoding)), encoding };
}

function unpack(body: Uint8Array): Uint8Array | null {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch {
    return null;
  }
}

/** The first declared encoding that the bytes are not broken in and read like a language that it was made for. */
function declaredEncoding(bytes: Uint8Array, charset: string | null): string | null {
  if (isDamagedUtf8(bytes)) return null;
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString("latin1");
  const labels = [...DECLARATIONS.map((pattern) => pattern.exec(head)?.[1]), charset ?? undefined];
  return (
    labels
      .map((label) => (label === undefined ? null : encodingFor(label)))
      .find((name) => name !== null && !/^u(tf|cs)/.test(name) && readsWell(bytes, name)) ?? null
  );
}

function readsWell(bytes: Uint8Array, name: string): boolean {
  const text = decodeAs(bytes, name);
  if (BROKEN.test(text)) return false;
  const charset = CHARSETS.find((known) => known.name === name);
  const first = bytes.findIndex((byte) => byte > 0x7f);
  if (charset === undefined || first < 0) return true;
  const sample = decodeAs(bytes.subarray(first, first + JUDGED_BYTES), name);
  return judge(sample.endsWith("\ufffd") ? sample.slice(0, -1) : sample, charset.alphabets).score > 0;
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString("latin1");
  return /<(?:\?xml|rss|feed|rdf:rdf|urlset|sitemapindex|opml|!doctype html|html)\b/i.test(head);
}

/** A feed with a few zeros in it is still a feed. */
function withoutControls(bytes: Uint8Array, charset: string | null): Decoded {
  const kept = bytes.filter((byte) => !STRAY_CONTROLS.has(byte));
  const unmarked = unmarkedEncoding(kept);
  if (typeof unmarked !== "string") return unmarked;
  return feedText(kept, charset);
}
