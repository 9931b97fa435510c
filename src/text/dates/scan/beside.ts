/** Joins dates with the times and weekdays that stand beside them. */
import type { Atom, Clock, DatePart, Mention } from "../mention.ts";
import { overlaps } from "./rivals.ts";
import type { ClockAtom } from "./scan-clock.ts";
import type { Scanner } from "./scanner.ts";

/** Letters of a weekday that is shortened, but in scripts without spaces. */
const MAX_SHORT = 3;
/** What parts two sentences, or two entries. */
const ENDS = /^ ?[.;|·•]|\n/;

interface Beside {
  readonly clocks: readonly ClockAtom[];
  readonly weekdays: readonly Atom<number>[];
  readonly joins: (between: string) => boolean;
}

/** Dates with the times and weekdays beside them, but for what is `taken` by others. */
export function withBeside(
  text: string,
  dates: readonly Atom<DatePart>[],
  days: readonly Atom<number>[],
  scanner: Scanner,
  prose: boolean,
  taken: readonly { readonly start: number; readonly end: number }[] = [],
): Mention[] {
  if (dates.length === 0) return [];
  const others = [...dates, ...taken];
  const clocks = scanner.clocks(text).filter((clock) => !others.some((other) => overlaps(clock, other)));
  const weekdays = days.filter((day) => !dates.some((date) => overlaps(day, date)));
  // "next week so many", "last week, die": a short name of a weekday belongs to a day in figures only.
  const long = weekdays.filter(({ start, end }) => end - start > MAX_SHORT);
  const joins = prose ? (between: string) => !ENDS.test(between) && scanner.joins(between) : scanner.joins;
  return dates.map((date) =>
    prose && !isDaily(date.value)
      ? { start: date.start, end: date.end, date: date.value, clock: null, weekday: null }
      : join(text, date, {
          clocks,
          weekdays:
            !prose || date.value.kind === "day" || date.value.kind === "monthDay"
              ? weekdays
              : date.value.kind === "weekday"
                ? []
                : long,
          joins,
        }),
  );
}

/** Whether a time or a weekday may belong to it: "last year, Tuesday" are two dates. */
function isDaily(date: DatePart): boolean {
  if (date.kind === "distance") return date.unit === "day" || (date.unit === "week" && !date.counted);
  if (date.kind === "weekday") return true;
  return date.kind === "day" || date.kind === "monthDay" || date.kind === "nth" || date.kind === "holiday";
}

/** Takes the nearest time and weekday into a date, on either side, as long as only small words lie between. */
function join(text: string, date: Atom<DatePart>, { clocks, weekdays, joins }: Beside): Mention {
  let { start, end } = date;
  let clock: Clock | null = null;
  let weekday: number | null = null;
  const touches = (atom: { readonly start: number; readonly end: number }) =>
    atom.start >= end
      ? joins(text.slice(end, atom.start))
      : atom.end <= start && joins(text.slice(atom.end, start));
  for (let grew = true; grew; ) {
    const time: ClockAtom | undefined =
      clock === null ? clocks.find((atom) => touches(atom) && trusted(atom, text, start, end)) : undefined;
    const day: Atom<number> | undefined = weekday === null ? weekdays.find(touches) : undefined;
    clock = time?.value ?? clock;
    weekday = day?.value ?? weekday;
    for (const atom of [time, day]) {
      start = Math.min(start, atom?.start ?? start);
      end = Math.max(end, atom?.end ?? end);
    }
    grew = time !== undefined || day !== undefined;
  }
  return { start, end, date: date.value, clock, weekday };
}

/** A time with a dot ("14.05") must follow its date, or name a zone; otherwise it may be any number. */
function trusted(clock: ClockAtom, text: string, start: number, end: number): boolean {
  if (!clock.weak || clock.value.zone !== null) return true;
  return clock.start >= end && !text.slice(start, clock.start).includes("\n");
}
