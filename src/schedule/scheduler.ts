/** Schedules on node-cron. */
import type { Scheduler } from "../core/digests/digest-ports.ts";
import type { Schedule } from "../core/digests/subscription.ts";
import { UserError } from "../core/errors.ts";
import { everySecond } from "./every-second.ts";
import { alternatives, expressionOf, wrong } from "./expression.ts";
import { nextRun } from "./next-run.ts";

/** When something is due, by the clocks of its zone. */
export function cronScheduler(): Scheduler {
  const next = (schedule: Schedule): number => {
    checkZone(schedule.timezone);
    const runs = alternatives(expressionOf(schedule)).map((one) => nextRun(one, schedule.timezone));
    const found = runs.filter((run) => run !== null);
    if (found.length === 0) throw wrong("an expression that is due at some time", schedule.at);
    return Math.min(...found);
  };
  return {
    expression(schedule) {
      next(schedule); // An expression that can be read may still never be due.
      return expressionOf(schedule);
    },
    next,
    everySecond,
  };
}

/** Zones are renamed and dropped: one that was known when it was chosen may not be after an update. */
function checkZone(timezone: string): void {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: timezone });
  } catch {
    throw new UserError("invalid_option", `There is no time zone “${timezone}”.`, { option: "timezone" });
  }
}
