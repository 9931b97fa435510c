/** The signs that quote, in any language: which may open, which may close what, and how unusual that is. */

/** A sign, or two that stand for one, that may be a quotation mark. */
export interface Mark {
  /** The sign it counts as: two of ‘ count as one “. */
  readonly glyph: string;
  readonly start: number;
  readonly end: number;
}

/** What opens, and how unusual that is; every other sign never opens. */
const OPENING: Readonly<Record<string, number>> = {
  "“": 0,
  "„": 0,
  "‟": 0,
  "”": 1.2,
  '"': 0,
  "＂": 0,
  "״": 0,
  "«": 0,
  "»": 0.8,
  "‹": 0.2,
  "›": 1,
  "‘": 0.1,
  "‚": 0.1,
  "‛": 0.1,
  "’": 0.6,
  "'": 0.3,
  "＇": 0.3,
  "「": 0,
  "『": 0,
  "｢": 0,
  "《": 0,
  "〈": 0,
  "〝": 0,
};

/** What may close what, and how unusual that is: the usual mark costs nothing, wrong and mixed ones do, others never pair. */
const CLOSING: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "“": { "”": 0, "“": 1, '"': 0.5, "„": 2, "»": 2, "״": 0.5 },
  "„": { "“": 0, "”": 0, '"': 0.4, "‟": 0, "„": 2.2, "»": 2 },
  "‟": { "”": 0, "“": 0.5, '"': 0.7 },
  "”": { "”": 0.2, "“": 0.6, '"': 0.9, "״": 0.7 },
  '"': { '"': 0, "”": 0.5, "“": 0.5, "„": 1, "״": 0.5, "»": 2, "＂": 0.5 },
  "＂": { "＂": 0, '"': 0.5, "”": 0.7 },
  "״": { "״": 0, '"': 0.5, "”": 0.5, "“": 0.7 },
  "«": { "»": 0, "«": 1, '"': 2, "”": 2, "“": 2 },
  "»": { "«": 0, "»": 0.2 },
  "‹": { "›": 0 },
  "›": { "‹": 0, "›": 0.2 },
  "‘": { "’": 0, "'": 0.5, "‘": 0.6, "”": 0.9 },
  "‚": { "‘": 0, "’": 0, "'": 0.5, "“": 0.9 },
  "‛": { "’": 0, "'": 0.5 },
  "’": { "’": 0.2, "‘": 0.6, "”": 0.9 },
  "'": { "'": 0, "’": 0.5, "‘": 1 },
  "＇": { "＇": 0, "'": 0.5 },
  "「": { "」": 0 },
  "『": { "』": 0 },
  "｢": { "｣": 0 },
  "《": { "》": 0 },
  "〈": { "〉": 0 },
  "〝": { "〟": 0, "〞": 0 },
};

const CLOSERS: ReadonlySet<string> = new Set(Object.values(CLOSING).flatMap((costs) => Object.keys(costs)));

const BACKTICKS = "``";
const TWO_APOSTROPHES = "''";
/** Two signs that stand for one. */
const DOUBLED: Readonly<Record<string, string>> = {
  [BACKTICKS]: "“",
  [TWO_APOSTROPHES]: '"',
  "‘‘": "“",
  "’’": "”",
  "‚‚": "„",
  ",,": "„",
};
const MARKS = /``|''|‘‘|’’|‚‚|,,(?=\p{L})|["“”„‟＂״«»‹›「」『』《》〈〉〝〞〟｢｣'‘’‚‛＇]/gu;
const SINGLE: ReadonlySet<string> = new Set(["'", "‘", "’", "‚", "‛", "＇", "‹", "›"]);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", "‘", "’", "＇"]);
const ANGLES: ReadonlySet<string> = new Set(["«", "»", "‹", "›"]);
/** Marks of the names of works, in Chinese and Japanese. */
const OF_WORKS: ReadonlySet<string> = new Set(["《", "〈"]);
const SPACED_LETTER =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}]/u;
const HEBREW = /\p{Script=Hebrew}/u;
/** Particles that Hebrew writes together with the words in marks. */
const HEBREW_PREFIX = /(?:^|[^\p{L}])[הבלמשוכ]{1,3}$/u;
const LONGEST_PREFIX = 4;

/** Null for what never opens. */
export function openingCost(glyph: string): number | null {
  return OPENING[glyph] ?? null;
}

/** Whether it may close any mark. */
export function mayClose(glyph: string): boolean {
  return CLOSERS.has(glyph);
}

/** Null for what never closes that mark. */
export function closingCost(opener: string, glyph: string): number | null {
  return CLOSING[opener]?.[glyph] ?? null;
}

/** ‘…’ and its like, which quote within a quotation, or words rather than speech, in most languages. */
export function isSingle(glyph: string): boolean {
  return SINGLE.has(glyph);
}

/** What may be an apostrophe. */
export function isApostrophe(glyph: string): boolean {
  return APOSTROPHES.has(glyph);
}

/** What quotes within a quotation, or names, where the text has other marks for speech. */
export function isInner(glyph: string): boolean {
  return SINGLE.has(glyph) || isOfTitles(glyph);
}

/** 『…』, which quotes titles unless it stands within 「…」. */
export function isOfTitles(glyph: string): boolean {
  return glyph === "『";
}

/** «…» and ‹…›, inside which some languages put spaces. */
export function isAngle(glyph: string): boolean {
  return ANGLES.has(glyph);
}

/** 《…》, which never quotes speech. */
export function isOfWorks(glyph: string): boolean {
  return OF_WORKS.has(glyph);
}

/**
 * The marks of a text in order; apostrophes and signs of abbreviation inside words are left out. Two apostrophes close
 * what two backticks opened, and are no marks elsewhere: wiki markup sets names in italics with them.
 */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let backticks = 0;
  for (const found of text.matchAll(MARKS)) {
    const [sign] = found;
    if (sign === BACKTICKS) backticks += 1;
    else if (sign === TWO_APOSTROPHES && backticks === 0) continue;
    else if (sign === TWO_APOSTROPHES) backticks -= 1;
    const mark = { glyph: DOUBLED[sign] ?? sign, start: found.index, end: found.index + sign.length };
    if (!isInWord(text, mark)) marks.push(mark);
  }
  return marks;
}

/** L’avion, п'ять, צה"ל: a letter on both sides. Between letters of scripts without spaces it is a mark. */
function isInWord(text: string, { glyph, start, end }: Mark): boolean {
  const [before, after] = [text[start - 1] ?? "", text[end] ?? ""];
  if (!SPACED_LETTER.test(before) || !SPACED_LETTER.test(after)) return false;
  if (APOSTROPHES.has(glyph)) return true;
  if (!HEBREW.test(before) || !HEBREW.test(after)) return false;
  // Gershayim stand before the last letter of an abbreviation, or inside it.
  return !SPACED_LETTER.test(text[end + 1] ?? "") || !hasHebrewPrefix(text, start);
}

function hasHebrewPrefix(text: string, start: number): boolean {
  return HEBREW_PREFIX.test(text.slice(Math.max(0, start - LONGEST_PREFIX), start));
}
