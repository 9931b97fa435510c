/** Counted units with a word for their direction, in folded text: "twee weken geleden", "за тиждень", "قبل أسبوعين". */
import type { Unit } from "../calendar.ts";
import type { DatePart } from "../mention.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Frame } from "../words/lexicon-directions.ts";
import { anyOf, keyOf } from "../words/pattern.ts";
import { lookUp, tablePattern } from "../words/words-table.ts";
import {
  countOf,
  countPattern,
  edgesOf,
  type Groups,
  type Scan,
  scanFor,
  spacePattern,
} from "./scan-parts.ts";

const DUAL = 2;

/** A number, a unit and the words around them that say the direction. */
export function directionScan(lexicon: Lexicon): Scan {
  const count = countPattern(lexicon);
  const unit = `(?<unit>${tablePattern(lexicon.units)})`;
  return framedScan(lexicon, `${count} ?${unit}`, " ?", ({ number, unit: word = "" }) =>
    found(lookUp(lexicon.units, word), countOf(number, lexicon)),
  );
}

/** One unit without its number ("через неделю"), or two that one word says ("أسبوعين"). */
export function singleScan(lexicon: Lexicon): Scan {
  const { units, duals, countsOne } = lexicon;
  const single = countsOne ? "" : `|${tablePattern(units)}`;
  const unit = `(?<unit>${tablePattern(duals)}${single})`;
  return framedScan(lexicon, unit, spacePattern(lexicon), ({ unit: word = "" }) => {
    const dual = lookUp(duals, word);
    return dual === undefined ? found(lookUp(units, word), 1) : found(dual, DUAL);
  });
}

interface Amount {
  readonly unit: Unit;
  readonly number: number;
}

function found(unit: Unit | undefined, number: number | null): Amount | null {
  return unit === undefined || number === null ? null : { unit, number };
}

/** Scans for what stands in the frames of a language. */
function framedScan(
  lexicon: Lexicon,
  inner: string,
  space: string,
  read: (groups: Groups) => Amount | null,
): Scan {
  const { before, after } = edgesOf(lexicon);
  const scans = sidesOf(lexicon.frames).map(({ lead, tail, signs }) => {
    const first = lead.length === 0 ? "" : `(?<lead>${anyOf(lead)})${space}`;
    const last = tail.length === 0 ? "" : `${space}(?<tail>${anyOf(tail)})`;
    return scanFor(`${before}${first}${inner}${last}${after}`, (groups) => {
      const sign = signs.get(`${keyOf(groups.lead ?? "")}|${keyOf(groups.tail ?? "")}`);
      const amount = read(groups);
      return sign === undefined || amount === null ? null : distance(amount, sign);
    });
  });
  return (text) => scans.flatMap((scan) => scan(text));
}

function distance({ unit, number }: Amount, sign: number): DatePart {
  return { kind: "distance", unit, amount: sign * number, counted: true };
}

/** Frames by the side that they stand on: before, after, both. */
function sidesOf(frames: readonly Frame[]) {
  const sides = [
    frames.filter(({ after }) => after === ""),
    frames.filter(({ before }) => before === ""),
    frames.filter(({ before, after }) => before !== "" && after !== ""),
  ];
  return sides
    .filter((side) => side.length > 0)
    .map((side) => ({
      lead: side.map(({ before }) => before).filter((word) => word !== ""),
      tail: side.map(({ after }) => after).filter((word) => word !== ""),
      signs: new Map(side.map(({ before, after, sign }) => [`${before}|${after}`, sign])),
    }));
}
