/**
 * When an expression is due next. node-cron computes it; where clocks are changed it is put right, as node-cron passes over a
 * time that does not exist that day, and over the second of two equal hours.
 */
import { createTask, parse, type ScheduledTask } from "node-cron";
import { type Change, nextChange } from "./time-zone.ts";

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
/** No zone puts its clocks further than this at once, but for changes of the day. */
const MAX_SHIFT_MS = 3 * 60 * MINUTE_MS;
const HOURS = 24;
/** Runs that are asked for to get past an hour that comes twice: one a second. */
const MAX_RUNS = 10_000;

/** An expression in a zone, ready to be asked. */
interface Expression {
  /** In its zone: what the clocks there show. */
  readonly task: ScheduledTask;
  /** The same in UTC, to ask about times that no clock shows. */
  readonly onPaper: ScheduledTask;
  readonly timezone: string;
  /** Ascending. */
  readonly seconds: readonly number[];
  /** Every hour is meant: then hours count that pass, not those that clocks show. */
  readonly hourly: boolean;
}

const known = new Map<string, Expression>();
const MAX_KNOWN = 500;

/** ms since 1970, after now; null for what is never due. The expression must be valid. */
export function nextRun(pattern: string, timezone: string): number | null {
  const expression = expressionOf(pattern, timezone);
  const now = Date.now();
  const [first] = runsOf(expression, 1);
  if (first === undefined) return null;
  let next = first;
  let from = now - MAX_SHIFT_MS;
  for (;;) {
    const change = nextChange(timezone, from, Math.max(next, now) + MAX_SHIFT_MS);
    if (!change) return next;
    const shift = Math.abs(change.after - change.before);
    const end = change.at + shift;
    const near = firstAround(expression, change, now, Math.min(next, end));
    if (near !== null) return near;
    if (next >= change.at - shift && next < end && !isDue(expression, change, next)) {
      const later = firstFrom(expression, end);
      if (later === null) return null;
      next = later;
    }
    from = change.at;
    if (from > next) return next;
  }
}

function expressionOf(pattern: string, timezone: string): Expression {
  const key = `${timezone} ${pattern}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MAX_KNOWN) known.clear();
  const { second, hour } = parse(pattern);
  const made = {
    task: asked(pattern, timezone),
    onPaper: asked(pattern, "UTC"),
    timezone,
    seconds: second.toSorted((a, b) => a - b),
    hourly: new Set(hour).size === HOURS,
  };
  known.set(key, made);
  return made;
}

/** A task that never runs. Destroyed at once, as node-cron lists those that live; it still answers. */
function asked(pattern: string, timezone: string): ScheduledTask {
  const task = createTask(pattern, () => undefined, { timezone });
  task.destroy();
  return task;
}

/** node-cron throws for an expression that is not due within a hundred years. */
function runsOf({ task }: Expression, count: number): readonly number[] {
  try {
    return task.getNextRuns(count).map((date) => date.getTime());
  } catch {
    return [];
  }
}

function firstFrom(expression: Expression, from: number): number | null {
  for (let count = 2; count <= MAX_RUNS; count *= 4) {
    const found = runsOf(expression, count).find((run) => run >= from);
    if (found !== undefined) return found;
  }
  return null;
}

/** The first instant around a change at which it is due, after `now` and not after `until`. */
function firstAround(expression: Expression, change: Change, now: number, until: number): number | null {
  const shift = Math.abs(change.after - change.before);
  const start = Math.max(change.at - shift, Math.floor(now / MINUTE_MS) * MINUTE_MS);
  for (let minute = start; minute <= Math.min(until, change.at + shift - 1); minute += MINUTE_MS)
    // What would have been due at a time that is left out is due as soon as that is over, whatever its seconds.
    for (const second of minute === change.at ? [0, ...expression.seconds] : expression.seconds) {
      const instant = minute + second * SECOND_MS;
      if (instant > now && instant <= until && isDue(expression, change, instant)) return instant;
    }
  return null;
}

/** Whether it is due at an instant less than the shift before or after a change. */
function isDue(expression: Expression, change: Change, instant: number): boolean {
  const { task, onPaper, hourly } = expression;
  const matches = task.match(new Date(instant));
  if (instant < change.at) return matches;
  // Had the clocks not been changed: an hour after the last time an hour has passed, also where they moved by half of one.
  const unchanged = onPaper.match(new Date(instant + change.before));
  if (hourly) return matches || unchanged;
  if (change.after < change.before) return false; // It was due an hour ago, when the clocks showed the same.
  return matches || (instant === change.at && isLeftOut(expression, change));
}

/** Whether it would be due at one of the times that clocks pass over. */
function isLeftOut({ onPaper, seconds }: Expression, { at, before, after }: Change): boolean {
  for (let minute = at + before; minute < at + after; minute += MINUTE_MS)
    for (const second of seconds) if (onPaper.match(new Date(minute + second * SECOND_MS))) return true;
  return false;
}
