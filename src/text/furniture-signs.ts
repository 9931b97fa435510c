/** Signs that a unit is page furniture whatever stands around it: stamps, links, counts, copyright, crumbs. */
import type { Unit } from "./lines.ts";

/** Why a unit was taken for furniture; the names appear in the cleaning report. */
export type FurnitureSign = "run-on" | "symbols" | "number" | "stamp" | "copyright" | "link" | "crumbs";

/** A sign is looked for in short units only; longer ones are text that happens to hold such a mark. */
const MAX_WORDS = { stamp: 14, copyright: 40, link: 12, crumbs: 24, number: 4 } as const;

/** Share of digits from which a short unit with a time or year is a stamp, not a headline that names one. */
const STAMP_DIGITS = 0.12;
/** Share of digits from which a short unit is a count. */
const NUMBER_DIGITS = 0.5;

const PATTERNS = {
  /** A clock time, a date in digits, or a year. */
  stamp:
    /(?<!\p{Nd})\p{Nd}{1,2}[:.]\p{Nd}{2}(?!\p{Nd})|\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}|(?<!\p{Nd})(?:(?:19|20)\d\d|[١٢۱۲]\p{Nd}{3}|२\p{Nd}{3}|[๑๒]\p{Nd}{3}|25\d\d)(?!\p{Nd})/u,
  copyright: /[©ⓒ℗]|\(c\)\s*\p{Nd}{4}|(?<!\p{L})copyright(?!\p{L})/iu,
  link: /https?:\/\/|www\.|\S@\S+\.\S|(?<!\S)[@#][\p{L}_]/iu,
  /** Words between bars, arrows or middle dots. */
  crumb: /\s[|｜›»>·•/](?=\s)|[|｜]/gu,
  /** A Markdown link or picture. */
  markdownLink: /!?\[[^\]\n]{0,300}\]\([^)\s]{0,500}[^)\n]{0,200}\)/gu,
} as const;

/** Share of a unit's characters that lie in Markdown links, from which it is a link and not text with one. */
const LINKED_SHARE = 0.7;

function linkedShare(text: string): number {
  if (!text.includes("](")) return 0;
  const linked = (text.match(PATTERNS.markdownLink) ?? []).reduce((sum, link) => sum + link.length, 0);
  return linked / text.length;
}

function isLink(unit: Unit): boolean {
  if (linkedShare(unit.text) >= LINKED_SHARE) return true;
  return unit.words <= MAX_WORDS.link && unit.end !== "stop" && PATTERNS.link.test(unit.text);
}

function isCrumbs(unit: Unit): boolean {
  if (unit.words > MAX_WORDS.crumbs || unit.end === "stop") return false;
  const marks = unit.text.match(PATTERNS.crumb)?.length ?? 0;
  return marks > 0 && unit.words <= (marks + 1) * 6;
}

/** The sign that marks a unit as furniture by itself; null where there is none. */
export function furnitureSign(unit: Unit): FurnitureSign | null {
  if (unit.cutOff) return "run-on";
  if (unit.words === 0) return "symbols";
  if (unit.words <= MAX_WORDS.number && unit.digits >= NUMBER_DIGITS) return "number";
  if (unit.words <= MAX_WORDS.copyright && PATTERNS.copyright.test(unit.text)) return "copyright";
  if (isLink(unit)) return "link";
  if (isCrumbs(unit)) return "crumbs";
  return hasStamp(unit) && (unit.end === "open" || unit.end === "comma") ? "stamp" : null;
}

/** Whether a short unit holds a time, a date in digits or a year. */
export function hasStamp(unit: Unit): boolean {
  return (
    unit.digits >= STAMP_DIGITS &&
    unit.words <= MAX_WORDS.stamp &&
    unit.commas <= 2 &&
    PATTERNS.stamp.test(unit.text)
  );
}

/** Words of a note below the article, and of the label that opens it ("Editor: …"). */
const MAX_NOTE_WORDS = 40;
const LABEL = /^\p{Lu}[\p{L}\p{M}'’. ]{1,30}\s?[:：]\s/u;
const BRACKETED = /^[([（［【][^()[\]（）［］【】]*[)\]）］】][.。]?$/u;

/** A note of the desk: the last paragraph when it stands in brackets, or opens with a label above a furniture line. */
export function isEditorial(unit: Unit, next: Unit | undefined): boolean {
  if (unit.words > MAX_NOTE_WORDS) return false;
  if (BRACKETED.test(unit.text)) return true;
  return next !== undefined && furnitureSign(next) !== null && LABEL.test(unit.text);
}
