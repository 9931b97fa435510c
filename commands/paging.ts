/** How long a list is when nobody says: a glance in a terminal, more where pages are turned. */
import type { Caller } from "../src/core/command.ts";

export interface Lengths {
  readonly atOnce: number;
  readonly overPages: number;
}

export function listLength(limit: number | undefined, { turnsPages }: Caller, lengths: Lengths): number {
  return limit ?? (turnsPages ? lengths.overPages : lengths.atOnce);
}
