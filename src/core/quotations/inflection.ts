/** Tells whether two spellings are forms of one name in a language that inflects names. */
import { baseLanguage } from "../../text/base-language.ts";
import { CASE_ENDINGS, ROMANISED_ENDINGS } from "./case-endings.ts";

interface Paradigm {
  readonly endings: ReadonlySet<string>;
  readonly longest: number;
}

/** Letters of a stem; one more where one of the forms has no ending: "Jan" and "Jana" are two people, "Ева" and "Еву" one. */
const MIN_STEM = 2;
const LATIN = /^\p{Script=Latin}+$/u;

const paradigms = new Map(
  Object.entries(CASE_ENDINGS).map(([language, table]) => [language, table.split("\n").map(paradigm)]),
);
const romanised = [paradigm(ROMANISED_ENDINGS)];

function paradigm(line: string): Paradigm {
  const endings = line
    .trim()
    .split(/\s+/)
    .map((ending) => (ending === "-" ? "" : ending));
  return { endings: new Set(endings), longest: Math.max(...endings.map(({ length }) => length)) };
}

/** Folded spellings; `languages` are those of the two names (BCP 47), "und" knows no endings. */
export function isInflected(a: string, b: string, languages: readonly string[]): boolean {
  const common = commonLength(a, b);
  if (common < MIN_STEM) return false;
  const tables = [...new Set(languages.map(baseLanguage))].flatMap((one) => paradigms.get(one) ?? []);
  const known = LATIN.test(a) && LATIN.test(b) ? [...tables, ...romanised] : tables;
  return known.some((one) => haveEndings(a, b, common, one));
}

/** From the longest common stem down: an ending may begin with letters that both forms have. */
function haveEndings(a: string, b: string, common: number, { endings, longest }: Paradigm): boolean {
  const least = Math.max(MIN_STEM, Math.max(a.length, b.length) - longest);
  for (let stem = common; stem >= least; stem -= 1) {
    if (stem === MIN_STEM && (a.length === stem || b.length === stem)) continue;
    if (endings.has(a.slice(stem)) && endings.has(b.slice(stem))) return true;
  }
  return false;
}

function commonLength(a: string, b: string): number {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common;
}
