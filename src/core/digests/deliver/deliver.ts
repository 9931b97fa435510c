/** Sends editions when they are due, each by one process, and goes on with those that a process left behind. */
import type { Clock, Logger } from "../../ports.ts";
import type { View } from "../../view.ts";
import { type ComposeDigest, compositions } from "../compositions.ts";
import type { DigestLedger, EditionPoster, Scheduler } from "../digest-ports.ts";
import type { DigestResult } from "../digest-results.ts";
import type { Edition, Pause, Subscription } from "../subscription.ts";
import { withinTime } from "../within-time.ts";
import { type Due, dueSubscriptions } from "./due.ts";
import { channelLanes } from "./lanes.ts";
import { keepLease, LEASE_MS, type Lease } from "./lease.ts";
import { pauseByBot, tellOfPause, wordsOf, workOnEdition } from "./work-on-edition.ts";

const LANES = 16;
/** An edition that takes longer waits for its channel: others may begin. */
const SLOW_MS = 10_000;
const MAX_UNDER_WAY = 500;
/** How long stopping waits for what is under way; the rest is found by its lease. */
const STOP_LIMIT_MS = 8_000;
/** The same trouble each second is told once in this time. */
const TROUBLE_EVERY_MS = 60_000;

export interface DelivererParts {
  readonly ledger: DigestLedger;
  readonly scheduler: Scheduler;
  readonly poster: EditionPoster;
  readonly digest: ComposeDigest;
  readonly present: (result: DigestResult, subscription: Subscription) => View;
  readonly pausedWords: (subscription: Subscription, pause: Pause) => string;
  /** The newest sequence up to which all articles are in stories; may take long after much was added. */
  readonly upTo: () => Promise<number>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Unlike that of any other process. */
  readonly holder: string;
  /** Whether another holder's process has surely ended; the rest is found by its lease. */
  readonly isGone: (holder: string) => boolean;
  readonly lanes?: number;
}

export interface Deliverer {
  start(): void;
  /** Begins nothing more and waits a while for what is under way. */
  stop(): Promise<void>;
}

export function deliverer(parts: DelivererParts): Deliverer {
  const { scheduler, clock, log } = parts;
  const trouble = troubleTeller(log, () => clock().getTime());
  const due = dueSubscriptions(parts);
  const taker = editionTaker(parts, trouble);

  async function eachSecond(): Promise<void> {
    try {
      for (const one of await due.ready(taker.isOpening)) taker.begin(one);
      await taker.takeOver();
    } catch (error) {
      trouble(error);
    }
  }

  let beat: { stop(): Promise<void> } | null = null;
  return {
    start() {
      beat ??= scheduler.everySecond(eachSecond);
      tellForgotten(parts).catch(trouble);
    },
    async stop() {
      await beat?.stop();
      await withinTime(taker.stop(), STOP_LIMIT_MS);
    },
  };
}

interface EditionTaker {
  /** Opens the edition of a subscription that is due, and works on it, as soon as its channel is free. */
  begin(due: Due): void;
  isOpening(subscription: string): boolean;
  /** Goes on with editions that nobody works on. */
  takeOver(): Promise<void>;
  stop(): Promise<void>;
}

function editionTaker(parts: DelivererParts, trouble: (error: unknown) => void): EditionTaker {
  const { ledger, clock, holder, isGone } = parts;
  const work = { ...parts, compose: compositions(parts.digest, ledger) };
  const lanes = channelLanes({ limit: parts.lanes ?? LANES, slowMs: SLOW_MS, most: MAX_UNDER_WAY });
  const opening = new Set<string>();
  /** Worked on here: another claim of this process must not begin them again. */
  const active = new Set<number>();
  const claim = () => ({ holder, now: clock().getTime(), leaseMs: LEASE_MS });

  async function workOn(edition: Edition, lease: Lease): Promise<void> {
    active.add(edition.number);
    await workOnEdition(edition, lease, work);
    active.delete(edition.number);
  }

  async function open(subscription: Subscription, upTo: number): Promise<Edition | null> {
    const nextAt = await nextOf(subscription, parts);
    return ledger.open(subscription.id, nextAt, { ...claim(), upTo });
  }

  /** Resolves when its edition is opened, or was not to be. */
  async function queue({ subscription, upTo: newest }: Due): Promise<void> {
    const upTo = await newest;
    await new Promise<void>((resolve, reject) =>
      lanes.add(subscription.channel, async () => {
        const edition = await open(subscription, upTo).catch(reject);
        resolve();
        if (edition) await workOn(edition, keepLease(edition.number, parts));
      }),
    );
  }

  return {
    begin(due) {
      const { id } = due.subscription;
      opening.add(id);
      queue(due)
        .catch(trouble)
        .finally(() => opening.delete(id));
    },
    isOpening: (id) => opening.has(id),
    async takeOver() {
      const free = lanes.free();
      if (free === 0) return;
      await ledger.endLeases(isGone, clock().getTime());
      for (const edition of await ledger.reclaim(free, claim())) {
        if (active.has(edition.number)) continue;
        active.add(edition.number);
        const lease = keepLease(edition.number, parts); // From now on, as its channel may be busy.
        lanes.add(edition.subscription.channel, () => workOn(edition, lease));
      }
    },
    stop: lanes.stop,
  };
}

/** Those who were to be told of a pause when the process ended. */
async function tellForgotten(parts: DelivererParts): Promise<void> {
  for (const subscription of await parts.ledger.subscriptions(null))
    if (subscription.pause?.by === "bot") await tellOfPause(subscription, subscription.pause, parts);
}

/** A schedule that cannot be read any more (zones do go) pauses its subscription. */
async function nextOf(subscription: Subscription, parts: DelivererParts): Promise<number> {
  try {
    return parts.scheduler.next(subscription);
  } catch (error) {
    const reason = wordsOf(error);
    if (reason !== null) await pauseByBot(subscription, { reason }, parts);
    throw error;
  }
}

function troubleTeller(log: Logger, now: () => number): (error: unknown) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (now() - toldAt < TROUBLE_EVERY_MS) return;
    toldAt = now();
    log.error({ err: error }, "digests are held up");
  };
}
