/** What the clocks of a time zone show, and when they are changed. */

const MINUTE_MS = 60_000;
/** Two changes that take each other back are never so near. */
const STEP_MS = 7 * 24 * 60 * MINUTE_MS;

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clocks are ahead of UTC at an instant, ms; whole minutes. */
export function offsetAt(timezone: string, instant: number): number {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: timezone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formats.set(timezone, format);
  }
  const minute = Math.floor(instant / MINUTE_MS) * MINUTE_MS;
  const parts = new Map(format.formatToParts(minute).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute")) - minute;
}

/** A moment at which the clocks of a zone are put forward or back. */
export interface Change {
  /** The first instant at which they show the new time. */
  readonly at: number;
  /** ms ahead of UTC, before and after. */
  readonly before: number;
  readonly after: number;
}

/** The first change with `from < at <= to`, looked for week by week; null where there is none. */
export function nextChange(timezone: string, from: number, to: number): Change | null {
  let start = from;
  const before = offsetAt(timezone, from);
  while (start < to) {
    const end = Math.min(start + STEP_MS, to);
    if (offsetAt(timezone, end) !== before) return changeWithin(timezone, start, end, before);
    start = end;
  }
  return null;
}

function changeWithin(timezone: string, from: number, to: number, before: number): Change {
  let [low, high] = [Math.floor(from / MINUTE_MS), Math.ceil(to / MINUTE_MS)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(timezone, middle * MINUTE_MS) === before) low = middle;
    else high = middle;
  }
  return { at: high * MINUTE_MS, before, after: offsetAt(timezone, high * MINUTE_MS) };
}
