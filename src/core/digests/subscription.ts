/** Subscriptions and their editions, as plain data. */
import type { View } from "../view.ts";

/** How often: `at` is a time of day ("09:00"), for `cron` an expression of five or six fields. */
export type Every = "hour" | "day" | "weekday" | "week" | "cron";

/** What a digest is about; everything where nothing is said. */
export interface DigestScope {
  readonly topic: string | null;
  /** BCP 47; empty: all. `en` takes `en-GB` too. */
  readonly languages: readonly string[];
  /** Publishers, compared without case; empty: all. */
  readonly sources: readonly string[];
}

/** When editions are due. */
export interface Schedule {
  readonly every: Every;
  /** As it was given, or what stands in: "09:00"; the expression where `every` is `cron`. */
  readonly at: string;
  /** IANA. */
  readonly timezone: string;
}

/** Why no editions come: somebody paused it, or the channel cannot be written to. */
export interface Pause {
  readonly by: "person" | "bot";
  /** In words, for people; empty where somebody paused it. */
  readonly reason: string;
  /** The channel does not come back: there is nothing to resume. */
  readonly forGood?: boolean;
  /** ISO 8601 in UTC. */
  readonly since: string;
}

export interface NewSubscription extends DigestScope, Schedule {
  /** Discord's ids. Null guild: made on the console for a channel by its id. */
  readonly guild: string | null;
  readonly channel: string;
  /** Who made it, to be told when it cannot be delivered; null on the console. */
  readonly creator: string | null;
  /** BCP 47: in which language the bot's own words stand, and headlines where there is a choice. */
  readonly locale: string;
  /** The only mention that the bot ever makes; null for none. */
  readonly role: string | null;
  /** Names of tags for posts in a forum. */
  readonly tags: readonly string[];
  /** Stories of one edition. */
  readonly max: number;
  /** What to do where nothing is new. */
  readonly empty: "silent" | "say so";
}

export interface Subscription extends NewSubscription {
  /** Short, in letters and digits; unique for good. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly pause: Pause | null;
  /** Everything up to this sequence is in its editions. */
  readonly lastSequence: number;
}

/** One digest of one subscription: the articles with `from < sequence <= to`. */
export interface Edition {
  /** Grows over all subscriptions, never used again; what marks its messages. */
  readonly number: number;
  readonly subscription: Subscription;
  readonly from: number;
  readonly to: number;
  /** What is sent; null until it is composed. Once set it never changes, so that what is sent again is the same. */
  readonly view: View | null;
  /** The stories in it, to know later what is an update. */
  readonly stories: readonly number[];
  /** Ids of the messages that are known to be sent, in order; empty for one that is not known, before one that is. */
  readonly messages: readonly string[];
  /** How often its sending was begun before; above 0 it may stand in the channel already. */
  readonly attempts: number;
  /** When it was claimed first, ISO 8601 in UTC: no message of it is older. */
  readonly createdAt: string;
}
