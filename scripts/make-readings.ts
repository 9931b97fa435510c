/**
 * Makes src/text/names-readings.ts: Japanese names, and how Han characters are read in names.
 *
 *     apt-get download unicode-data mecab-ipadic && for package in *.deb; do dpkg-deb -x $package debian; done
 *     bunzip2 debian/usr/share/unicode/Unihan_Readings.txt.bz2
 *     npx tsx scripts/make-readings.ts debian/usr/share/unicode/Unihan_Readings.txt debian/usr/share/mecab/dic/ipadic
 *
 * Unihan tells which readings a character has; names of people and places in ipadic are cut into readings of their
 * characters, which tells how usual each is in names, and adds those that are heard in names only. Names that are
 * rather words are left out: read as names, they would agree with anything.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import anyAscii from "any-ascii";
import { combined } from "../src/text/names-combine.ts";

type Readings = Map<string, Map<string, number>>;

interface Name {
  readonly characters: readonly string[];
  /** Hepburn, long vowels doubled. */
  readonly reading: string;
}

interface Entry extends Name {
  readonly cost: number;
  readonly kind: "person" | "place" | "word" | "other";
}

/** A name cut into one reading a character; `unknown` counts those that no list holds. */
interface Alignment {
  readonly readings: readonly string[];
  readonly unknown: number;
}

const TARGET = fileURLToPath(new URL("../src/text/names-readings.ts", import.meta.url));
const HAN_NAME = /^[\p{Script=Han}々]{1,4}$/u;
const MOST_READINGS = 4;
/** A name may be this much dearer than the same text as a word: 林 is Hayashi more often than a wood. */
const COST_MARGIN = 700;
const DEAREST_PLACE = 7_000;
/** Names in which a reading must stand, unless Unihan has it. */
const LEAST_NAMES = 3;
/** A second character's first consonant may become voiced: "hayashi" → "kobayashi". */
const VOICED: readonly (readonly [start: string, voiced: readonly string[]])[] = [
  ["ch", ["j"]],
  ["sh", ["j"]],
  ["ts", ["z"]],
  ["k", ["g"]],
  ["s", ["z"]],
  ["t", ["d"]],
  ["h", ["b", "p"]],
  ["f", ["b", "p"]],
];

function unihanReadings(file: string): Readings {
  const found: Readings = new Map();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [code = "", field, value = ""] = line.split("\t");
    if (!code.startsWith("U+") || (field !== "kJapaneseOn" && field !== "kJapaneseKun")) continue;
    const character = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    for (const reading of value.split(" ")) count(found, character, hepburn(reading), 1);
  }
  return found;
}

/** Lines of the dictionary; smaller costs are likelier in a text. */
function dictionary(folder: string): Entry[] {
  const decoder = new TextDecoder("euc-jp");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".csv"))
    .flatMap((file) => decoder.decode(readFileSync(join(folder, file))).split("\n"))
    .map((line) => line.split(","))
    .filter(([text = ""]) => HAN_NAME.test(text))
    .map((fields) => ({
      characters: Array.from(fields[0] ?? ""),
      reading: hepburn(anyAscii(fields[11] ?? "")),
      cost: Number(fields[3]),
      kind: kindOf(fields.slice(5, 7)),
    }));
}

/** Kana come letter by letter: "kiyou" for "kyou", "shiyo" for "sho". */
function hepburn(latin: string): string {
  return latin
    .toLowerCase()
    .replaceAll("iy", "y")
    .replace(/(?<=sh|ch|j)y/g, "");
}

function kindOf([proper = "", kind = ""]: readonly string[]): Entry["kind"] {
  if (proper !== "固有名詞") return "word";
  return kind === "人名" ? "person" : kind === "地域" ? "place" : "other";
}

function count(readings: Readings, character: string, reading: string, by: number): void {
  const known = readings.get(character) ?? new Map<string, number>();
  known.set(reading, (known.get(reading) ?? 0) + by);
  readings.set(character, known);
}

function voicedForms(reading: string): string[] {
  const rule = VOICED.find(([start]) => reading.startsWith(start));
  if (!rule) return [reading];
  return [reading, ...rule[1].map((voiced) => voiced + reading.slice(rule[0].length))];
}

/** The alignment with the fewest unknown readings; null where more than one character would be unknown. */
function align({ characters, reading }: Name, known: Readings): Alignment | null {
  const kept = new Map<string, Alignment | null>();
  const from = (at: number, start: number): Alignment | null => {
    const key = `${at} ${start}`;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const found = at === characters.length ? whole(start === reading.length) : bestCut(at, start);
    kept.set(key, found);
    return found;
  };
  const bestCut = (at: number, start: number): Alignment | null => {
    const forms = formsOf(characters[at] ?? "", known, at > 0);
    let best: Alignment | null = null;
    for (let end = start + 1; end <= reading.length; end++) {
      const rest = from(at + 1, end);
      const part = reading.slice(start, end);
      const unknown = (rest?.unknown ?? 0) + (forms.has(part) ? 0 : 1);
      if (!rest || unknown > 1 || (best && unknown >= best.unknown)) continue;
      best = { readings: [part, ...rest.readings], unknown };
    }
    return best;
  };
  return from(0, 0);
}

function whole(isAtEnd: boolean): Alignment | null {
  return isAtEnd ? { readings: [], unknown: 0 } : null;
}

function formsOf(character: string, known: Readings, isVoiced: boolean): ReadonlySet<string> {
  const forms = [...(known.get(character)?.keys() ?? [])];
  return new Set(isVoiced ? forms.flatMap(voicedForms) : forms);
}

function countIn(names: readonly Name[], known: Readings): Readings {
  const counts: Readings = new Map();
  for (const name of names) {
    const { readings = [] } = align(name, known) ?? {};
    name.characters.forEach((character, at) => {
      const reading = readings[at];
      if (reading !== undefined) count(counts, character, reading, 1);
    });
  }
  return counts;
}

/** The readings of `counts` of characters that stand in names: the frequent ones, and Unihan's. */
function joined(counts: Readings, unihan: Readings): Readings {
  const all: Readings = new Map();
  for (const [character, readings] of counts) {
    const own = unihan.get(character) ?? new Map<string, number>();
    for (const reading of own.keys()) count(all, character, reading, 0.5);
    for (const [reading, names] of readings)
      if (names >= LEAST_NAMES || own.has(reading)) count(all, character, reading, names);
  }
  return all;
}

function usual(readings: ReadonlyMap<string, number>): string[] {
  const sorted = [...readings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, MOST_READINGS).map(([reading]) => reading);
}

/**
 * Names that are not rather words; each followed by its likeliest reading where that is not among the usual ones of
 * its characters.
 */
function nameList(entries: readonly Entry[], readings: ReadonlyMap<string, readonly string[]>): string[] {
  const words = new Map<string, number>();
  const names = new Map<string, Entry>();
  for (const entry of entries) {
    const text = entry.characters.join("");
    if (entry.kind === "word")
      words.set(text, Math.min(entry.cost, words.get(text) ?? Number.POSITIVE_INFINITY));
    else if (isWanted(entry) && entry.cost < (names.get(text)?.cost ?? Number.POSITIVE_INFINITY))
      names.set(text, entry);
  }
  return [...names]
    .filter(([text, { cost }]) => cost <= (words.get(text) ?? Number.POSITIVE_INFINITY) + COST_MARGIN)
    .map(([text, { characters, reading }]) =>
      combined(characters, readings).includes(reading) ? text : text + reading,
    )
    .sort();
}

/** Villages would double the list, and share their names with people or with no news at all. */
function isWanted({ kind, cost, characters }: Entry): boolean {
  return characters.length <= 3 && (kind === "person" || (kind === "place" && cost <= DEAREST_PLACE));
}

function main([unihanFile = "", folder = ""]: readonly string[]): void {
  const unihan = unihanReadings(unihanFile);
  const entries = dictionary(folder);
  const names = entries.filter(({ kind }) => kind === "person" || kind === "place");
  const first = joined(countIn(names, unihan), unihan);
  const second = joined(countIn(names, first), unihan);
  const readings = new Map([...second].map(([character, counts]) => [character, usual(counts)] as const));
  const characters = [...readings.keys()].sort();
  const lines = characters.map((character) => `${character}${(readings.get(character) ?? []).join(",")}`);
  const list = nameList(entries, readings);
  writeFileSync(TARGET, fileOf(lines.join(" "), list.join(" ")));
  process.stdout.write(`${lines.length} characters and ${list.length} names, from ${names.length} names\n`);
}

function fileOf(readings: string, names: string): string {
  return `/** Japanese names in Han characters, and how they are read; made by scripts/make-readings.ts. */

/** Characters, each with its readings in names, the most usual first. */
export const READINGS =
  "${readings}";

/** Names, followed by their reading where the characters do not tell it. */
export const NAMES =
  "${names}";
`;
}

main(process.argv.slice(2));
