/** What digests need from the world: a ledger of subscriptions and editions, schedules, and channels to write to. */
import type { View } from "../view.ts";
import type { Edition, NewSubscription, Pause, Schedule, Subscription } from "./subscription.ts";

/** Instants are milliseconds since 1970 here. */
export interface ClaimOptions {
  /** The process that claims, unlike any other. */
  readonly holder: string;
  readonly now: number;
  /** How long nobody else may work on it, unless it is renewed. */
  readonly leaseMs: number;
  /** The last sequence that the edition covers. */
  readonly upTo: number;
}

/**
 * The ledger: what was promised to which channel, and what of it is done. Each call is one transaction that holds over
 * processes. Of a subscription at most one edition is open; it is `sent`, or claimed again after its lease ran out.
 */
export interface DigestLedger {
  /** `nextAt`: when the first edition is due; `lastSequence`: what it does not cover any more. */
  subscribe(
    subscription: NewSubscription,
    first: { readonly nextAt: number; readonly lastSequence: number },
  ): Promise<Subscription>;
  subscription(id: string): Promise<Subscription | null>;
  /**
   * Says which archive sequences and stories are of. Where that is another one than before, all subscriptions begin with its
   * first article, nothing counts as told, and open editions are given up, or sent to their end where they are composed. Where it
   * is the same and ends before what was told (an older copy of it), they go on with what comes next. True where anything was
   * changed.
   */
  follow(archive: { readonly identity: string; readonly lastSequence: number }): Promise<boolean>;
  /** Of a guild, or all; in the order they were made. */
  subscriptions(guild: string | null): Promise<readonly Subscription[]>;
  /** When each is due, by id; those paused are left out. */
  dueTimes(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /**
   * False when it is gone. A pause by the bot gives up its open edition, whose articles come with the next one, unless some
   * of it may stand in the channel: then it stays open, and is sent to its end after `resume`.
   */
  pause(id: string, pause: Pause): Promise<boolean>;
  resume(id: string, nextAt: number): Promise<boolean>;
  unsubscribe(id: string): Promise<boolean>;
  /** Ids of those not paused, due at `now` or before and without an open edition, the longest due first. */
  due(now: number, limit: number): Promise<readonly string[]>;
  /**
   * Opens an edition of a subscription and sets when the next is due; null where another process was faster, it is paused,
   * gone, not due, or has an open edition. `nextAt` null leaves the schedule as it is (`digest now`); with a lease of 0 it
   * is then for whoever reclaims it first.
   */
  open(id: string, nextAt: number | null, claim: ClaimOptions): Promise<Edition | null>;
  /**
   * Open editions whose lease ran out and whose subscription is not paused, the longest waiting first: claimed, with one more
   * attempt counted where it was claimed before.
   */
  reclaim(limit: number, claim: Omit<ClaimOptions, "upTo">): Promise<readonly Edition[]>;
  /** Ends the leases of holders that are gone: their editions need not wait to be reclaimed. */
  endLeases(isGone: (holder: string) => boolean, now: number): Promise<void>;
  /** False when the lease was lost to another process: then nothing more may be sent. */
  renew(edition: number, claim: Omit<ClaimOptions, "upTo">): Promise<boolean>;
  /** Sets what is sent; the first call counts, and survives a loss of power. Returns what holds; what is given, if it is gone. */
  compose(
    edition: number,
    content: { readonly view: View; readonly stories: readonly number[] },
  ): Promise<{ readonly view: View; readonly stories: readonly number[] }>;
  /** Notes a message as sent, at its place counted from 0; survives a loss of power. */
  messageSent(edition: number, place: number, messageId: string): Promise<void>;
  /** Closes an edition: its articles and stories count as told. `empty`: nothing was to be sent. */
  finish(edition: number, outcome: "sent" | "empty", now: number): Promise<void>;
  /** Gives up the lease, to try again at `retryAt`; nothing where somebody else has it. */
  release(edition: number, holder: string, retryAt: number): Promise<void>;
  /** Whether an edition without any story was sent that was opened at an instant or later; editions of more than a day ago are forgotten. */
  saidNothingSince(subscription: string, instant: number): Promise<boolean>;
  /** Which of some stories earlier editions of a subscription told. */
  toldStories(subscription: string, stories: readonly number[]): Promise<ReadonlySet<number>>;
  /** True once for each pause by the bot: whoever claims it tells the person who made the subscription. */
  claimTelling(subscription: string): Promise<boolean>;
  close(): void;
}

/** When something is due. The only implementation stands on node-cron. */
export interface Scheduler {
  /** The expression of a schedule. Throws UserError `invalid_option` for what cannot be read, with what was expected. */
  expression(schedule: Schedule): string;
  /** The first instant after now (ms since 1970) at which the schedule is due. */
  next(schedule: Schedule): number;
  /** Calls back each second until `stop`; never twice at once. */
  everySecond(work: () => Promise<void>): { stop(): Promise<void> };
}

/** What became of an attempt to post. */
export type Posted =
  | { readonly kind: "sent" }
  /**
   * The subscription is paused with these words. `forGood`: nothing brings the channel back. `begun`: something of the edition
   * stands in the channel already, although no message of it is whole.
   */
  | {
      readonly kind: "refused";
      readonly reason: string;
      readonly forGood?: boolean;
      readonly begun?: boolean;
    }
  /** For now: the network, a limit, an error of Discord. */
  | { readonly kind: "later"; readonly reason: string; readonly retryAfterMs: number | null }
  /** The lease was lost meanwhile; somebody else goes on. */
  | { readonly kind: "lost" };

/** Writes editions to channels. */
export interface EditionPoster {
  /**
   * Posts what is still missing of an edition, message by message, each once: where it was attempted before, the channel is
   * read back first. `onSent` is called after each message; a false from it stops (the lease is lost).
   */
  post(
    edition: Edition & { readonly view: View },
    onSent: (place: number, messageId: string) => Promise<boolean>,
  ): Promise<Posted>;
  /** Tells a person something privately; false when they take no messages. */
  tellPerson(person: string, text: string): Promise<boolean>;
  /** Tells a channel something; false when it cannot be written to. `key` makes it once, however often it is tried. */
  tellChannel(channel: string, text: string, key: string): Promise<boolean>;
}
