/** What the desk of digests is asked. */
import type { Caller } from "../../caller.ts";
import type { Completion } from "../../completion.ts";
import type { PreviewResult, SendNowResult, SubscriptionsResult } from "../digest-results.ts";
import type { DigestScope, Every, NewSubscription } from "../subscription.ts";

/** What somebody wants to subscribe a channel to; what is null is filled in. */
export interface SubscribeRequest
  extends DigestScope,
    Pick<NewSubscription, "role" | "tags" | "max" | "empty"> {
  /** Null for the one it is asked in. */
  readonly channel: string | null;
  readonly every: Every;
  readonly at: string | null;
  /** IANA; null for UTC. */
  readonly timezone: string | null;
}

/**
 * Subscriptions and those who manage them. In a server: whoever may manage it, or messages in the channel; only its own
 * subscriptions exist there. On the console: all of them, and channels by their ids.
 * UserErrors: `not_allowed`; `subscription_not_found`; `invalid_option` for channels, schedules and roles that do not go;
 * `invalid_request` where there are too many.
 */
export interface DigestDesk {
  /** Its first edition has what is added from now on. */
  subscribe(request: SubscribeRequest, caller: Caller): Promise<SubscriptionsResult>;
  list(caller: Caller): Promise<SubscriptionsResult>;
  preview(id: string, caller: Caller): Promise<PreviewResult>;
  /** Its schedule stays; a running bot sends it within seconds. */
  now(id: string, caller: Caller): Promise<SendNowResult>;
  pause(id: string, caller: Caller): Promise<SubscriptionsResult>;
  /** What was added meanwhile is in the next edition. */
  resume(id: string, caller: Caller): Promise<SubscriptionsResult>;
  unsubscribe(id: string, caller: Caller): Promise<SubscriptionsResult>;
  /** Subscriptions that fit what was typed; none for those who may not manage any. */
  completeSubscription(typed: string, caller: Caller): Promise<readonly Completion[]>;
}
