/** Tells files that hold no text from files that do, by their first bytes and by what they are made of. */

/** First bytes of formats that are met in folders of articles, and what to call them. */
const SIGNATURES: readonly { readonly at?: number; readonly bytes: string; readonly kind: string }[] = [
  { bytes: "%PDF-", kind: "a PDF" },
  { bytes: "\x89PNG\r\n", kind: "a PNG picture" },
  { bytes: "\xff\xd8\xff", kind: "a JPEG picture" },
  { bytes: "GIF87a", kind: "a GIF picture" },
  { bytes: "GIF89a", kind: "a GIF picture" },
  { bytes: "II*\0", kind: "a TIFF picture" },
  { bytes: "MM\0*", kind: "a TIFF picture" },
  { at: 8, bytes: "WEBP", kind: "a WebP picture" },
  { bytes: "PK\x03\x04", kind: "a ZIP archive or an office document" },
  { bytes: "PK\x05\x06", kind: "an empty ZIP archive" },
  { bytes: "\x1f\x8b", kind: "a gzip archive" },
  { bytes: "BZh", kind: "a bzip2 archive" },
  { bytes: "\xfd7zXZ\0", kind: "an xz archive" },
  { bytes: "7z\xbc\xaf\x27\x1c", kind: "a 7z archive" },
  { bytes: "Rar!\x1a\x07", kind: "a RAR archive" },
  { bytes: "\x28\xb5\x2f\xfd", kind: "a Zstandard archive" },
  { at: 257, bytes: "ustar", kind: "a tar archive" },
  { bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", kind: "an old office document" },
  { bytes: "{\\rtf", kind: "an RTF document" },
  { bytes: "SQLite format 3\0", kind: "an SQLite database" },
  { bytes: "\x7fELF", kind: "a program" },
  { bytes: "\0asm", kind: "a program" },
  { bytes: "ID3", kind: "a sound file" },
  { bytes: "OggS", kind: "a sound file" },
  { at: 4, bytes: "ftyp", kind: "a film" },
];

/** Bytes looked at for control characters. */
const SAMPLE_BYTES = 65_536;
/** Random bytes hold 11 % control characters; text has next to none. */
const MAX_CONTROL_SHARE = 0.03;

/** What a file's first bytes say it is ("a PDF"), or null. */
export function signatureKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 300)).toString("latin1");
  return SIGNATURES.find(({ at = 0, bytes: signature }) => head.startsWith(signature, at))?.kind ?? null;
}

/** Whether bytes hold more control characters (tabs, line and page ends, escapes aside) than any text does. */
export function hasManyControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls += 1;
  return controls > MAX_CONTROL_SHARE * sample.length;
}

function isControl(byte: number): boolean {
  if (byte === 0x7f) return true;
  // 0x09–0x0D are spaces, 0x1A ends old DOS files, 0x1B begins the escapes of ISO-2022.
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b;
}
