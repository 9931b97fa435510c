/** Counts the letters of a text by writing system (ISO 15924 codes), fast enough to run on every line. */

/** Letters by script; `Kana` stands for hiragana and katakana together. */
export type ScriptCounts = ReadonlyMap<string, number>;

/**
 * First code unit of each run of blocks and its script; null where there are no letters that tell a script.
 * From the Unicode block list, with neighbouring blocks of one script merged.
 */
const SCRIPT_STARTS: readonly (readonly [number, string | null])[] = [
  [0x00, null],
  [0x41, "Latn"],
  [0x5b, null],
  [0x61, "Latn"],
  [0x7b, null],
  [0xc0, "Latn"],
  [0x2b0, null],
  [0x370, "Grek"],
  [0x400, "Cyrl"],
  [0x530, "Armn"],
  [0x590, "Hebr"],
  [0x600, "Arab"],
  [0x700, "Syrc"],
  [0x750, "Arab"],
  [0x780, "Thaa"],
  [0x7c0, "Nkoo"],
  [0x800, null],
  [0x8a0, "Arab"],
  [0x900, "Deva"],
  [0x980, "Beng"],
  [0xa00, "Guru"],
  [0xa80, "Gujr"],
  [0xb00, "Orya"],
  [0xb80, "Taml"],
  [0xc00, "Telu"],
  [0xc80, "Knda"],
  [0xd00, "Mlym"],
  [0xd80, "Sinh"],
  [0xe00, "Thai"],
  [0xe80, "Laoo"],
  [0xf00, "Tibt"],
  [0x1000, "Mymr"],
  [0x10a0, "Geor"],
  [0x1100, "Hang"],
  [0x1200, "Ethi"],
  [0x13a0, "Cher"],
  [0x1400, "Cans"],
  [0x1680, null],
  [0x1780, "Khmr"],
  [0x1800, "Mong"],
  [0x18b0, null],
  [0x1c50, "Olck"],
  [0x1c80, null],
  [0x1e00, "Latn"],
  [0x1f00, "Grek"],
  [0x2000, null],
  [0x2d30, "Tfng"],
  [0x2d80, "Ethi"],
  [0x2de0, null],
  [0x3040, "Kana"],
  [0x3100, null],
  [0x3130, "Hang"],
  [0x3190, null],
  [0x31f0, "Kana"],
  [0x3200, null],
  [0x3400, "Hani"],
  [0xa000, null],
  [0xac00, "Hang"],
  [0xd7b0, null],
  [0xd840, "Hani"],
  [0xd880, null],
  [0xf900, "Hani"],
  [0xfb00, "Latn"],
  [0xfb13, "Armn"],
  [0xfb1d, "Hebr"],
  [0xfb50, "Arab"],
  [0xfe00, null],
  [0xfe70, "Arab"],
  [0xff00, null],
  [0xff21, "Latn"],
  [0xff3b, null],
  [0xff41, "Latn"],
  [0xff5b, null],
  [0xff66, "Kana"],
  [0xffa0, null],
];

/** Marks and digits inside those blocks that are no letters: Arabic and Devanagari digits, signs, × and ÷. */
const NOT_A_LETTER = /[\p{N}\p{P}\p{S}\p{Mn}]/u;

/** A letter of these scripts stands for a syllable or a word and weighs as about this many alphabetic ones. */
const LETTER_WEIGHT: Readonly<Record<string, number>> = { Hani: 2.5, Kana: 2, Hang: 2.5 };

const scripts: readonly (string | null)[] = buildTable();

function buildTable(): (string | null)[] {
  const table: (string | null)[] = new Array(0x10000).fill(null);
  SCRIPT_STARTS.forEach(([start, script], at) => {
    if (script === null) return;
    const end = SCRIPT_STARTS[at + 1]?.[0] ?? 0x10000;
    table.fill(script, start, end);
  });
  for (let code = 0x80; code < 0x3400; code += 1) {
    if (table[code] !== null && NOT_A_LETTER.test(String.fromCharCode(code))) table[code] = null;
  }
  return table;
}

/** Letters of each script in a text, weighted so that scripts with dense letters count as much as alphabets. */
export function countScripts(text: string): ScriptCounts {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    const script = scripts[text.charCodeAt(at)];
    if (script) counts.set(script, (counts.get(script) ?? 0) + (LETTER_WEIGHT[script] ?? 1));
  }
  return counts;
}

/** Adds counts up; Han and kana are one, `Jpan`, because either may carry Japanese. */
export function writingSystems(counts: ScriptCounts): ScriptCounts {
  const merged = new Map<string, number>();
  for (const [script, letters] of counts) {
    const key = script === "Hani" || script === "Kana" ? "Jpan" : script;
    merged.set(key, (merged.get(key) ?? 0) + letters);
  }
  return merged;
}

/** The key with the largest value and that value; null when the map is empty. */
export function largest(counts: ScriptCounts): { readonly key: string; readonly value: number } | null {
  let best: { key: string; value: number } | null = null;
  for (const [key, value] of counts) if (best === null || value > best.value) best = { key, value };
  return best;
}

/** The language that CLDR's likely subtags give for a script: Thai → "th", Grek → "el". */
export function likelyLanguage(script: string): string {
  return new Intl.Locale(`und-${script}`).maximize().language;
}
