/** Which of the dates that were found at one place is meant: what reads more of the text, but for a few that read too much. */
import type { Atom, DatePart } from "../mention.ts";

/** Longer finds win over those they overlap; `text` is folded. */
export function chosen(text: string, atoms: readonly Atom<DatePart>[]): Atom<DatePart>[] {
  return longest(atoms.filter((atom) => !readsTooMuch(text, atom, atoms)));
}

/** Longer finds win over those they overlap. */
export function longest(atoms: readonly Atom<DatePart>[]): Atom<DatePart>[] {
  const kept: Atom<DatePart>[] = [];
  for (const atom of [...atoms].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlaps(atom, other))) kept.push(atom);
  return kept.sort((a, b) => a.start - b.start);
}

function readsTooMuch(text: string, atom: Atom<DatePart>, all: readonly Atom<DatePart>[]): boolean {
  const { value } = atom;
  const said = text.slice(atom.start, atom.end);
  if (isOtherWord(text, atom, said)) return true;
  const others = (fits: (other: Atom<DatePart>) => boolean) =>
    all.some((other) => other !== atom && overlaps(atom, other) && fits(other));
  // "November last year" is no "November last".
  if (
    value.kind === "namedMonth" ||
    value.kind === "weekday" ||
    (value.kind === "season" && value.direction !== null)
  )
    return others(
      (other) => other.value.kind === "distance" && other.start > atom.start && other.end > atom.end,
    );
  // "12 de mayo a las 9": the month has its day before it.
  if (value.kind === "day" && /^\p{L}/u.test(said))
    return others(
      (other) =>
        other.value.kind === "day" && other.start < atom.start && /^\d/.test(text.charAt(other.start)),
    );
  if (value.kind !== "stretch" && value.kind !== "distance") return false;
  // "지난 5일" is the fifth, not the last five days; "tháng 11 năm ngoái" November of last year.
  if (value.kind === "stretch" && /\d ?[日일]$/.test(text.slice(atom.start, atom.end))) return true;
  return others(
    (other) =>
      (other.value.kind === "month" || other.value.kind === "day") &&
      other.start < atom.start &&
      other.end > atom.start,
  );
}

/** Signs of days and years that belong to another word, or to the figure before them. */
function isOtherWord(text: string, { start, value }: Atom<DatePart>, said: string): boolean {
  // "日本" is Japan, not this day: a word for this or next stands before its unit.
  if (said === "日本") return true;
  // "以来75年" are the years since, not the next ones.
  if (/^[来來]/.test(said) && /[以未将將元従本古由]/.test(text.charAt(start - 1))) return true;
  if (value.kind !== "weekday") return false;
  // "27일 오후": the sign for Sunday behind a figure is "day".
  return (
    isHanWithoutDay(said) || (/^[일월]/.test(said) && /\d ?$/.test(text.slice(Math.max(0, start - 2), start)))
  );
}

/** "朝日" is a newspaper, no Sunday morning: a weekday of more than one sign says that it is one. */
export function isHanWithoutDay(said: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(said) && !/[曜週周星礼禮拜]/.test(said);
}

export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
