/** What the tests of schedules share. */
import { vi } from "vitest";
import type { Schedule } from "../../src/core/digests/subscription.ts";
import { cronScheduler } from "../../src/schedule/scheduler.ts";

const scheduler = cronScheduler();

/** When it is due between two instants, each found from the one before; to the minute, unless there are seconds. */
export function runs(schedule: Schedule, from: string, to: string): string[] {
  const found: string[] = [];
  vi.setSystemTime(Date.parse(from));
  for (;;) {
    const next = scheduler.next(schedule);
    if (next <= Date.now()) throw new Error("the next time is not after now");
    if (next > Date.parse(to)) return found;
    found.push(new Date(next).toISOString().replace(/(?::00)?\.000Z$/, "Z"));
    vi.setSystemTime(next);
  }
}
