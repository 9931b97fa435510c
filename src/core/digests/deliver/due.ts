/** Which subscriptions are due: seen at their time, begun spread over their minute. */
import type { Clock } from "../../ports.ts";
import type { DigestLedger } from "../digest-ports.ts";
import type { Subscription } from "../subscription.ts";
import { spreadOf } from "./back-off.ts";

/** Subscriptions that are looked at in one second. */
const MAX_DUE = 5_000;
const CRON_FIELDS_WITH_SECONDS = 6;

export interface Due {
  readonly subscription: Subscription;
  /** When it is begun, ms since 1970. */
  readonly at: number;
  /** What was there when it was due. */
  readonly upTo: Promise<number>;
}

export interface DueParts {
  readonly ledger: DigestLedger;
  readonly upTo: () => Promise<number>;
  readonly clock: Clock;
}

export interface DueSubscriptions {
  /** Those to begin now, each given once for each of its times; `isBusy` tells those that were given and are not begun yet. */
  ready(isBusy: (id: string) => boolean): Promise<readonly Due[]>;
}

export function dueSubscriptions({ ledger, upTo, clock }: DueParts): DueSubscriptions {
  const waiting = new Map<string, Due>();

  async function look(now: number, isBusy: (id: string) => boolean): Promise<void> {
    const due = await ledger.due(now, MAX_DUE);
    const fresh = due.filter((id) => !waiting.has(id) && !isBusy(id));
    if (fresh.length === 0) return;
    const times = await ledger.dueTimes(fresh);
    const newest = upTo();
    newest.catch(() => undefined); // Told by those that wait for it.
    for (const id of fresh) {
      const subscription = await ledger.subscription(id);
      const time = times.get(id);
      if (subscription && time !== undefined)
        waiting.set(id, { subscription, at: time + spreadWithin(subscription), upTo: newest });
    }
  }

  return {
    async ready(isBusy) {
      const now = clock().getTime();
      await look(now, isBusy);
      const ready = [...waiting.values()].filter(({ at }) => at <= now);
      for (const { subscription } of ready) waiting.delete(subscription.id);
      return ready;
    },
  };
}

/** Whoever asks for a second gets it; all others may come somewhat later. */
function spreadWithin({ every, at, id }: Subscription): number {
  const hasSeconds = every === "cron" && at.trim().split(/\s+/).length === CRON_FIELDS_WITH_SECONDS;
  return hasSeconds ? 0 : spreadOf(id);
}
