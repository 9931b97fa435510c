/** The encodings that text is tried in, which languages each was made for, and how bytes are decoded in it. */
import iconv from "iconv-lite";
import type { Alphabet } from "./alphabets.ts";

/** An encoding to try: `name` as iconv-lite and the WHATWG know it. */
export interface Charset {
  readonly name: string;
  readonly alphabets: readonly Alphabet[];
  /** Taken off the score of encodings that left use long ago, so that they win only where all others fail. */
  readonly handicap: number;
}

const WEST: readonly Alphabet[] = [
  "de",
  "fr",
  "es",
  "pt",
  "it",
  "ca",
  "nl",
  "sv",
  "da",
  "fi",
  "is",
  "sq",
  "ga",
  "en",
];
const CENTRAL: readonly Alphabet[] = ["pl", "cs", "sk", "hu", "hr", "ro", "sq", "de", "en"];
const BALTIC: readonly Alphabet[] = ["lt", "lv", "et", "pl", "fi", "de", "en"];
const CYRILLIC: readonly Alphabet[] = ["ru", "uk", "bg", "sr", "mk", "be"];

/** Usual first: of equal scores the first counts. Where one encoding contains another (windows-1252 and ISO-8859-1), only the larger stands here. */
export const CHARSETS: readonly Charset[] = [
  { name: "windows-1252", alphabets: WEST, handicap: 0 },
  { name: "windows-1251", alphabets: CYRILLIC, handicap: 0 },
  { name: "windows-1250", alphabets: CENTRAL, handicap: 0 },
  { name: "windows-1253", alphabets: ["el"], handicap: 0 },
  { name: "windows-1254", alphabets: ["tr", "en"], handicap: 0 },
  { name: "windows-1255", alphabets: ["he"], handicap: 0 },
  { name: "windows-1256", alphabets: ["ar"], handicap: 0 },
  { name: "windows-1257", alphabets: BALTIC, handicap: 0 },
  { name: "windows-1258", alphabets: ["vi"], handicap: 0 },
  { name: "windows-874", alphabets: ["th"], handicap: 0 },
  { name: "shift_jis", alphabets: ["ja"], handicap: 0 },
  { name: "euc-jp", alphabets: ["ja"], handicap: 0 },
  { name: "gb18030", alphabets: ["zh-Hans"], handicap: 0 },
  { name: "big5", alphabets: ["zh-Hant"], handicap: 0 },
  { name: "euc-kr", alphabets: ["ko"], handicap: 0 },
  { name: "koi8-u", alphabets: ["ru", "uk", "bg", "be"], handicap: 0 },
  { name: "iso-8859-2", alphabets: CENTRAL, handicap: 0 },
  { name: "iso-8859-15", alphabets: WEST, handicap: 0 },
  { name: "iso-8859-5", alphabets: CYRILLIC, handicap: 0 },
  { name: "iso-8859-6", alphabets: ["ar"], handicap: 0 },
  { name: "iso-8859-7", alphabets: ["el"], handicap: 0 },
  { name: "iso-8859-13", alphabets: BALTIC, handicap: 0 },
  { name: "iso-8859-4", alphabets: BALTIC, handicap: 0 },
  { name: "iso-8859-16", alphabets: ["ro"], handicap: 0 },
  { name: "iso-8859-3", alphabets: ["mt", "eo"], handicap: 0 },
  { name: "iso-8859-14", alphabets: ["cy"], handicap: 0 },
  { name: "cp866", alphabets: ["ru", "bg", "be"], handicap: 0.02 },
  { name: "maccyrillic", alphabets: CYRILLIC, handicap: 0.02 },
  { name: "macintosh", alphabets: WEST, handicap: 0.3 },
  { name: "cp850", alphabets: WEST, handicap: 0.3 },
  { name: "cp852", alphabets: CENTRAL, handicap: 0.3 },
];

/**
 * Labels that mean a larger encoding in practice, after the WHATWG Encoding Standard: pages that say ISO-8859-1
 * hold windows-1252, pages that say GB2312 hold GB18030.
 */
const LARGER_ENCODING: Readonly<Record<string, string>> = {
  ascii: "windows-1252",
  "us-ascii": "windows-1252",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "iso-8859-9": "windows-1254",
  "iso-8859-11": "windows-874",
  "tis-620": "windows-874",
  "koi8-r": "koi8-u",
  gb2312: "gb18030",
  gbk: "gb18030",
  "x-gbk": "gb18030",
  "x-sjis": "shift_jis",
  "shift-jis": "shift_jis",
  sjis: "shift_jis",
  "windows-31j": "shift_jis",
  "x-euc-jp": "euc-jp",
  "ks_c_5601-1987": "euc-kr",
  "ks_c_5601-1989": "euc-kr",
  "x-mac-cyrillic": "maccyrillic",
  "x-mac-roman": "macintosh",
  "big5-hkscs": "big5",
};

/** iconv-lite lacks this one stateful encoding; Node's own decoder has it. */
const ISO_2022_JP = "iso-2022-jp";

/** The name to decode with for a label as people write it, or null for one nobody knows. */
export function encodingFor(label: string): string | null {
  const wanted = label.trim().toLowerCase();
  const name = LARGER_ENCODING[wanted] ?? wanted;
  return name === ISO_2022_JP || iconv.encodingExists(name) ? name : null;
}

/** Decodes bytes; what has no meaning in the encoding becomes U+FFFD. A byte order mark is dropped. */
export function decodeAs(bytes: Uint8Array, name: string): string {
  if (name === ISO_2022_JP) return new TextDecoder(ISO_2022_JP).decode(bytes);
  // Vietnamese code pages write tones apart; one code point a letter is what everyone else writes.
  const text = iconv.decode(bytes, name);
  return name === "windows-1258" ? text.normalize("NFC") : text;
}
