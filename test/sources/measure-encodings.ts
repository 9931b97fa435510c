/**
 * Measures how many NTREX articles are decoded exactly out of each encoding that can hold them.
 * `node --import tsx test/sources/measure-encodings.ts [articles per language] [characters]` prints the result.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import iconv from "iconv-lite";
import { decodeText } from "../../src/sources/decode.ts";

export const NTREX_FOLDER = fileURLToPath(new URL("../../../shared/data/ntrex/", import.meta.url));

const WEST = ["windows-1252", "iso-8859-1", "iso-8859-15"];
const CENTRAL = ["windows-1250", "iso-8859-2"];
const UNICODE = ["utf-8", "utf-16le", "utf-16be"];
/** Languages with the encodings in which they were written. */
const ENCODINGS: Readonly<Record<string, readonly string[]>> = {
  ru: ["windows-1251", "koi8-r", "iso-8859-5", "cp866", "maccyrillic"],
  uk: ["windows-1251", "koi8-u", "iso-8859-5"],
  bg: ["windows-1251", "koi8-r", "iso-8859-5", "cp866"],
  sr: ["windows-1251", "iso-8859-5"],
  mk: ["windows-1251", "iso-8859-5"],
  ja: ["shift_jis", "euc-jp"],
  zh: ["gb18030", "gbk"],
  ko: ["euc-kr"],
  de: [...WEST, "windows-1250"],
  fr: WEST,
  es: WEST,
  pt: ["windows-1252"],
  it: ["windows-1252"],
  nl: ["windows-1252"],
  sv: ["windows-1252"],
  en: ["windows-1252"],
  id: ["windows-1252"],
  pl: CENTRAL,
  cs: CENTRAL,
  hu: CENTRAL,
  ro: CENTRAL,
  el: ["windows-1253", "iso-8859-7"],
  tr: ["windows-1254", "iso-8859-9"],
  ar: ["windows-1256", "iso-8859-6"],
  fa: ["windows-1256"],
  he: ["windows-1255", "iso-8859-8"],
  th: ["windows-874"],
};

/** An article counts where the encoding can write all but this share of its characters; those are left out. */
const MAX_LOST_SHARE = 0.01;

export interface Measured {
  readonly all: number;
  readonly exact: number;
  readonly failures: readonly string[];
}

/** Encodes and decodes again; `characters` cuts each article. */
export async function measureEncodings(options: {
  readonly articles: number;
  readonly characters?: number;
}): Promise<Measured> {
  const results: (string | null)[] = [];
  for (const [language, encodings] of Object.entries(ENCODINGS)) {
    const texts = (await readArticles(language)).slice(0, options.articles);
    for (const encoding of [...encodings, ...UNICODE]) {
      const cut = texts.map((text) => writable(text.slice(0, options.characters), language, encoding));
      for (const text of cut) {
        if (text === null) continue;
        const got = mistake(text, encoding);
        results.push(got === null ? null : `${language} in ${encoding}: ${got}`);
      }
    }
  }
  const failures = results.filter((result) => result !== null);
  return { all: results.length, exact: results.length - failures.length, failures };
}

/** What was detected instead, or null when the text came back exactly. */
function mistake(text: string, encoding: string): string | null {
  const decoded = decodeText(iconv.encode(text, encoding));
  if (decoded.kind === "binary") return "binary";
  return decoded.text === text ? null : decoded.encoding;
}

async function readArticles(language: string): Promise<string[]> {
  const lines = (await readFile(`${NTREX_FOLDER}docs.${language}.jsonl`, "utf8")).trim().split("\n");
  return lines.map((line) => (JSON.parse(line) as { segments: string[] }).segments.join("\n\n"));
}

/** The text as the encoding can write it; null when too much would be lost. */
function writable(text: string, language: string, encoding: string): string | null {
  const spelled = language === "ro" ? withCedillas(text) : text;
  const kept = [...spelled].filter(
    (character) => iconv.decode(iconv.encode(character, encoding), encoding) === character,
  );
  return kept.length < [...spelled].length * (1 - MAX_LOST_SHARE) ? null : kept.join("");
}

/** Romanian in the old encodings has cedillas where Unicode has commas. */
function withCedillas(text: string): string {
  const cedillas: Readonly<Record<string, string>> = { ș: "ş", ț: "ţ", Ș: "Ş", Ț: "Ţ" };
  return text.replaceAll(/[șțȘȚ]/g, (letter) => cedillas[letter] ?? letter);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [articles = "47", characters] = process.argv.slice(2);
  const measured = await measureEncodings({
    articles: Number(articles),
    ...(characters === undefined ? {} : { characters: Number(characters) }),
  });
  const share = ((100 * measured.exact) / measured.all).toFixed(2);
  process.stdout.write(
    `${measured.failures.join("\n")}\n${measured.exact} of ${measured.all} exact: ${share} %\n`,
  );
}
