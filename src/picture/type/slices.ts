/** The files of a typeface: which one has which characters, by the ranges that its package declares. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Family } from "./families.ts";
import type { Weight } from "./weight.ts";

const packages = createRequire(import.meta.url);
const HEXADECIMAL = 16;
const STATIC_WEIGHTS: Readonly<Record<Weight, string>> = { regular: "400", bold: "700" };

interface Range {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}

interface Slice {
  /** What the file is called after: "cyrillic", "119". */
  readonly name: string;
  readonly ranges: readonly Range[];
}

const known = new Map<string, readonly Slice[]>();

/** Names of the slices that say they have a character, the most used first; a slice may lack what it declares. */
export function slicesFor(family: Family, codePoint: number): string[] {
  return slicesOf(family)
    .filter(({ ranges }) => ranges.some(({ from, to }) => from <= codePoint && codePoint <= to))
    .map(({ name }) => name);
}

/** Absolute path of the WOFF 2.0 file of a slice; a variable one is the same for all weights. */
export function fileOf(family: Family, slice: string, weight: Weight): string {
  const face = family.weights === "variable" ? "wght" : STATIC_WEIGHTS[weight];
  const name = family.package.slice(family.package.indexOf("/") + 1);
  return packages.resolve(`${family.package}/files/${name}-${slice}-${face}-normal.woff2`);
}

function slicesOf(family: Family): readonly Slice[] {
  const found = known.get(family.package);
  if (found) return found;
  const file = packages.resolve(`${family.package}/unicode.json`);
  const declared = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  // Packages list what is rare first.
  const slices = Object.entries(declared)
    .map(([key, ranges]) => ({ name: key.replaceAll(/[[\]]/g, ""), ranges: ranges.split(",").map(rangeOf) }))
    .reverse();
  known.set(family.package, slices);
  return slices;
}

/** "U+4E00-4E02", "U+3001". */
function rangeOf(declared: string): Range {
  const [from = "", to = from] = declared.trim().replace(/^U\+/i, "").split("-");
  return { from: Number.parseInt(from, HEXADECIMAL), to: Number.parseInt(to, HEXADECIMAL) };
}
