/** The desk of digests: who subscribes which channel to what, and what becomes of it. */
import type { Caller } from "../../caller.ts";
import { type Completion, MAX_COMPLETIONS } from "../../completion.ts";
import { UserError } from "../../errors.ts";
import type { Clock } from "../../ports.ts";
import { type ComposeDigest, compositions } from "../compositions.ts";
import type { DigestLedger, Scheduler } from "../digest-ports.ts";
import type { DigestResult, SubscriptionShape, SubscriptionsResult } from "../digest-results.ts";
import type { Every, NewSubscription, Pause, Subscription } from "../subscription.ts";
import type { DigestDesk, SubscribeRequest } from "./desk.ts";
import { type Destination, destinationOf, ownSubscription, ownSubscriptions } from "./desk-rights.ts";
import { type RemarkParts, remarksOn } from "./remarks.ts";

export const MAX_IN_GUILD = 100;
export const MAX_IN_CHANNEL = 25;
const USUAL_TIMES: Readonly<Record<Every, string>> = {
  hour: ":00",
  day: "09:00",
  weekday: "09:00",
  week: "Mon 09:00",
  cron: "",
};

export interface DeskParts extends RemarkParts {
  readonly ledger: DigestLedger;
  readonly scheduler: Pick<Scheduler, "expression" | "next">;
  readonly digest: ComposeDigest;
  /** The sequence of the article added last; 0 where there is none. */
  readonly newest: () => Promise<number>;
  /** The newest sequence up to which all articles are in stories. */
  readonly upTo: () => Promise<number>;
  readonly clock: Clock;
}

export function digestDesk(parts: DeskParts): DigestDesk {
  const { ledger, scheduler, clock } = parts;
  const compose = compositions(parts.digest, ledger);

  async function changed(
    done: SubscriptionsResult["done"],
    id: string,
    caller: Caller,
    change: (subscription: Subscription) => Promise<boolean>,
  ): Promise<SubscriptionsResult> {
    const before = await ownSubscription(ledger, id, caller);
    await change(before);
    const after = (await ledger.subscription(before.id)) ?? before;
    return { done, subscriptions: await shapesOf(ledger, [after]) };
  }
  async function sendable(id: string, caller: Caller): Promise<Subscription> {
    const found = await ownSubscription(ledger, id, caller);
    if (!found.pause) return found;
    throw new UserError("invalid_request", `Subscription “${found.id}” is paused; resume it first.`);
  }
  /** What would be sent now. */
  async function pending(subscription: Subscription): Promise<{ upTo: number; digest: DigestResult }> {
    const from = subscription.lastSequence;
    const upTo = Math.max(from, await parts.upTo());
    return { upTo, digest: await compose(subscription, { from, to: upTo }) };
  }
  const paused = (): Pause => ({ by: "person", reason: "", since: clock().toISOString() });

  return {
    subscribe: (request, caller) => subscribe(request, caller, parts),
    async list(caller) {
      return {
        done: "listed",
        subscriptions: await shapesOf(ledger, await ownSubscriptions(ledger, caller)),
      };
    },
    async preview(id, caller) {
      const subscription = await ownSubscription(ledger, id, caller);
      const { digest } = await pending(subscription);
      return { subscription: await shapeOf(ledger, subscription), digest };
    },
    async now(id, caller) {
      const subscription = await sendable(id, caller);
      const { upTo, digest } = await pending(subscription);
      const shown = await shapeOf(ledger, subscription);
      if (digest.stories.length === 0) return { subscription: shown, outcome: "nothing new" };
      // Left to whichever bot runs: it looks each second, and this may be the console.
      const claim = { holder: "", now: clock().getTime(), leaseMs: 0, upTo };
      if (await ledger.open(subscription.id, null, claim)) return { subscription: shown, outcome: "sending" };
      await sendable(id, caller); // It may have been paused, or ended, meanwhile.
      return { subscription: shown, outcome: "under way" };
    },
    pause: (id, caller) => changed("paused", id, caller, (one) => ledger.pause(one.id, paused())),
    resume: (id, caller) =>
      changed("resumed", id, caller, (one) => ledger.resume(one.id, scheduler.next(one))),
    unsubscribe: (id, caller) => changed("unsubscribed", id, caller, (one) => ledger.unsubscribe(one.id)),
    completeSubscription: (typed, caller) => complete(ledger, typed, caller),
  };
}

async function subscribe(
  request: SubscribeRequest,
  caller: Caller,
  parts: DeskParts,
): Promise<SubscriptionsResult> {
  const { ledger, scheduler } = parts;
  const destination = await destinationOf(request.channel, caller);
  const subscription = await subscriptionFor(request, destination, caller, parts);
  const nextAt = scheduler.next(subscription);
  const lastSequence = await parts.newest();
  const remarks = await remarksOn(subscription, destination.rights, parts);
  const made = await ledger.subscribe(subscription, { nextAt, lastSequence });
  const subscriptions = await shapesOf(ledger, [made]);
  return { done: "subscribed", subscriptions, ...(remarks.length === 0 ? {} : { remarks }) };
}

async function subscriptionFor(
  request: SubscribeRequest,
  { guild, channel }: Destination,
  caller: Caller,
  { ledger, scheduler }: DeskParts,
): Promise<NewSubscription> {
  const { every, topic, languages, sources, role, tags, max, empty } = request;
  if (role !== null && role === guild)
    throw new UserError("invalid_option", "A digest never pings everyone; choose another role.", {
      option: "role",
    });
  const schedule = { every, at: request.at ?? USUAL_TIMES[every], timezone: request.timezone ?? "UTC" };
  scheduler.expression(schedule);
  const others = await ledger.subscriptions(guild);
  const inGuild = others.filter((one) => one.guild === guild).length;
  const inChannel = others.filter((one) => one.channel === channel).length;
  if (guild !== null && inGuild >= MAX_IN_GUILD)
    throw tooMany(`A server can have ${MAX_IN_GUILD} subscriptions`);
  if (inChannel >= MAX_IN_CHANNEL) throw tooMany(`A channel can have ${MAX_IN_CHANNEL} subscriptions`);
  const creator = caller.place?.person ?? null;
  const scope = { topic, languages, sources };
  return { guild, channel, creator, locale: caller.locale, ...scope, ...schedule, role, tags, max, empty };
}

function tooMany(what: string): UserError {
  return new UserError("invalid_request", `${what}, and there are as many. Remove one first.`);
}

async function shapeOf(ledger: DigestLedger, subscription: Subscription): Promise<SubscriptionShape> {
  const { creator: _creator, locale: _locale, ...shown } = subscription;
  const nextAt = (await ledger.dueTimes([shown.id])).get(shown.id);
  return { ...shown, nextAt: nextAt === undefined ? null : new Date(nextAt).toISOString() };
}

function shapesOf(
  ledger: DigestLedger,
  subscriptions: readonly Subscription[],
): Promise<SubscriptionShape[]> {
  return Promise.all(subscriptions.map((one) => shapeOf(ledger, one)));
}

async function complete(ledger: DigestLedger, typed: string, caller: Caller): Promise<readonly Completion[]> {
  const wanted = typed.trim().toLowerCase();
  let own: readonly Subscription[];
  try {
    own = await ownSubscriptions(ledger, caller);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
  return own
    .map(({ id, channel, topic, every, at, timezone }) => {
      const schedule = every === "cron" ? at : `${every} ${at}`;
      const place = caller.place?.channelName(channel) ?? null;
      const about = [topic, place && `#${place}`].filter((part) => part !== null);
      return { value: id, name: [id, ...about, `${schedule} ${timezone}`].join(" · ") };
    })
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, MAX_COMPLETIONS);
}
