/** Calls back each second, on a task of node-cron. */
import { createTask, type ScheduledTask } from "node-cron";

const SECOND_MS = 1_000;
/** How much earlier than the task's own timer the guard looks at the clock. */
const GUARD_LEAD_MS = 20;
/** The clock may be this much off what was expected: a busy thread is late, too. */
const MAX_LEAP_MS = 30 * SECOND_MS;

const silent = () => undefined;
const NO_LOG = { info: silent, warn: silent, error: silent, debug: silent };

/**
 * Never twice at once; a second that is missed is not made up for, and what `work` throws is for it to tell. The process may
 * end while it waits. Three things stop node-cron, or keep it busy, so that a guard of our own looks at the clock before each
 * second: after a leap forward it goes through every second in between, after one back it waits for the old time to come again,
 * and in the hour that comes twice on the machine's own clock, whatever the task's zone, it takes each second for that of an hour ago.
 */
export function everySecond(work: () => Promise<void>): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  let isRunning = false;
  let guard: NodeJS.Timeout | undefined;
  let task: ScheduledTask | null = null;

  const tick = () => {
    if (isRunning) return;
    isRunning = true;
    running = work()
      .catch(silent)
      .finally(() => {
        isRunning = false;
      });
  };
  const renew = () => {
    task?.destroy();
    task = comesAgain(Date.now() + SECOND_MS) ? null : started(tick);
  };
  const watch = () => {
    const now = Date.now();
    const left = SECOND_MS - (now % SECOND_MS) - GUARD_LEAD_MS;
    const wait = left > 0 ? left : left + SECOND_MS;
    guard = setTimeout(() => {
      const leap = Math.abs(Date.now() - now - wait) > MAX_LEAP_MS;
      if (leap || (task === null) !== comesAgain(Date.now() + SECOND_MS)) renew();
      if (task === null) tick();
      watch();
    }, wait).unref();
  };

  renew();
  watch();
  return {
    async stop() {
      clearTimeout(guard);
      task?.destroy();
      await running;
    },
  };
}

function started(tick: () => void): ScheduledTask {
  // UTC: in a zone of its own it would be silent while the clocks there are put back.
  const options = { timezone: "UTC", suppressMissedWarning: true, logger: NO_LOG, unref: true };
  const task = createTask("* * * * * *", tick, options);
  task.start();
  return task;
}

/** Whether the machine's clock shows a time for the second time, as JavaScript takes it for the first then. */
function comesAgain(instant: number): boolean {
  return new Date(instant).setMilliseconds(0) !== instant - (instant % SECOND_MS);
}
