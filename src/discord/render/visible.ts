/** Takes out of text what cannot be seen but acts: controls, zero-width characters, direction marks, floods of marks. */

/** Everything that some program takes for the end of a line. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** C0 but for tab and line feed, DEL, and C1. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Scripts in which zero-width joiners and non-joiners shape letters. */
const JOINING_SCRIPTS =
  "Arabic Syriac Mandaic Nko Adlam Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar"
    .split(" ")
    .map((script) => `\\p{Script=${script}}`)
    .join("");
/** The scripts hold invisible characters of their own, which go. */
const JOINING = `(?!\\p{Default_Ignorable_Code_Point})[${JOINING_SCRIPTS}]`;
/** Invisible characters that do their work where they stand; the same ones elsewhere go. */
const SHAPING = [
  // Joiners and non-joiners of letters. A joiner may end a word: half forms and old chillus do.
  `(?<=${JOINING}\\p{M}{0,4})\\u200d`,
  `(?<=${JOINING}\\p{M}{0,4})\\u200c(?=[\\u200c\\u200d]*${JOINING})`,
  // Joiners of emoji, flags of regions (England, Scotland, Wales), key caps.
  "(?<=\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=\\p{Extended_Pictographic})",
  "(?<=\\u{1f3f4})\\u{e0067}\\u{e0062}(?:\\u{e0065}\\u{e006e}\\u{e0067}|\\u{e0073}\\u{e0063}\\u{e0074}|\\u{e0077}\\u{e006c}\\u{e0073})\\u{e007f}",
  "(?<=[0-9#*])\\ufe0f(?=\\u20e3)",
  // Selectors of forms: of emoji and symbols, of ideographs and their punctuation, of Mongolian letters.
  "(?<=(?![0-9#*])[\\p{Emoji}\\p{Sm}\\p{Ideographic}\\p{Script=Myanmar}\\p{Script=Phags_Pa}\\u3001\\u3002\\uff01\\uff0c\\uff0e\\uff1a\\uff1b\\uff1f])[\\ufe00-\\ufe0f]",
  "(?<=\\p{Ideographic})[\\u{e0100}-\\u{e01ef}]",
  "(?<=(?!\\p{Default_Ignorable_Code_Point})\\p{Script=Mongolian})[\\u180b-\\u180d\\u180f]",
].join("|");
/** Everything else without a look of its own: zero-width characters, direction marks, fillers, tags. */
const INVISIBLE = new RegExp(`(${SHAPING})|[\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb]`, "gu");

/** Marks on one letter beyond this number spill over other lines. */
const MARK_FLOODS = /(\p{M}{6})\p{M}+/gu;

/** "@everyone" and "@here": a full-width sign, so that not even a copy of the answer calls anybody. */
const CALLS = /@(?=everyone|here)/giu;

/** One character that is seen. */
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** The text as a reader may see it; lines stay lines. */
export function visible(text: string): string {
  return text
    .replace(LINE_ENDS, "\n")
    .replace(CONTROLS, "")
    .replace(LONE_SURROGATES, "\ufffd")
    .replace(INVISIBLE, (_found, shaping: string | undefined) => shaping ?? "")
    .replace(MARK_FLOODS, "$1")
    .replace(CALLS, "＠");
}

/** The same on one line, for places where Discord knows no markup (labels, placeholders). */
export function visibleLine(text: string): string {
  return visible(text).replace(/\s+/g, " ").trim();
}

/** True when something of the text is seen. */
export function isSeen(text: string): boolean {
  return SEEN.test(text);
}
