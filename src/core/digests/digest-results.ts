/** The plain shapes that `digest` and the commands around it give; JSON replies are these shapes as they are. */
import type { Citation } from "../citation.ts";
import type { Subscription } from "./subscription.ts";

/** An article of a story, in the order of their sequences. */
export interface DigestArticle {
  readonly articleId: string;
  readonly externalId: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly file: string | null;
  /** ISO 8601, cut to what is known of it. */
  readonly publishedAt: string | null;
  readonly sequence: number;
}

/** One event, however many articles tell of it. */
export interface DigestStory {
  /** Number of the story in this archive. */
  readonly story: number;
  /** Title (or else first words) of its most central article, as that has it; in the reader's language where there is one. */
  readonly headline: string;
  /** BCP 47, of the headline. */
  readonly language: string;
  /** The article that the headline is of. */
  readonly headlineArticle: string;
  /** The new ones, that of the headline first. */
  readonly articles: readonly DigestArticle[];
  /** How many independent publishers brought something new: wire copies count once. */
  readonly publishers: number;
  /** BCP 47, in order of the alphabet. */
  readonly languages: readonly string[];
  /** The sentence that says best what happened, word for word; null where no article has a sentence. */
  readonly keySentence: { readonly text: string; readonly citation: Citation } | null;
  /** It was told before: these are further reports, not a new story. */
  readonly update: boolean;
}

export interface DigestResult {
  /** Best first: by independent publishers, freshness and fit to the topic. */
  readonly stories: readonly DigestStory[];
  /** Pass it as `since` the next time: everything up to here has been looked at. */
  readonly lastSequence: number;
  /** Where it began. */
  readonly since: number;
  readonly topic: string | null;
  /** Articles in all stories that fit, those beyond the limit too. */
  readonly articles: number;
  /** Stories that fit beyond those given. */
  readonly more: number;
}

/** What `digest subscribe`, `list`, `pause`, `resume` and `unsubscribe` give. */
export interface SubscriptionsResult {
  /** What was done to them. */
  readonly done: "subscribed" | "listed" | "paused" | "resumed" | "unsubscribed";
  readonly subscriptions: readonly SubscriptionShape[];
  /** What of a new one will not do what may be expected of it; left out where all will. */
  readonly remarks?: readonly SubscriptionRemark[];
}

/**
 * `silent role`: its ping notifies nobody. `no tags`: the channel has no such tags for the bot. `no articles`: nothing is by these
 * publishers yet.
 */
export type SubscriptionRemark =
  | { readonly kind: "silent role"; readonly role: string }
  | { readonly kind: "no tags" | "no articles"; readonly names: readonly string[] };

/** A subscription as replies show it. */
export interface SubscriptionShape extends Omit<Subscription, "creator" | "locale"> {
  /** ISO 8601 in UTC; null while it is paused. */
  readonly nextAt: string | null;
}

/** What `digest preview` gives: the digest that would be sent now. */
export interface PreviewResult {
  readonly subscription: SubscriptionShape;
  readonly digest: DigestResult;
}

/** What `digest now` gives. `under way`: an edition of it is being sent already, with what was new. */
export interface SendNowResult {
  readonly subscription: SubscriptionShape;
  readonly outcome: "sending" | "under way" | "nothing new";
}
