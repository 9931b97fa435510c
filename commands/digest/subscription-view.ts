/** Draws subscriptions to digests: what each is about, when its editions come, and why none do. */
import type {
  PreviewResult,
  SendNowResult,
  SubscriptionRemark,
  SubscriptionShape,
  SubscriptionsResult,
} from "../../src/core/digests/digest-results.ts";
import type { Pause, Schedule, Subscription } from "../../src/core/digests/subscription.ts";
import { languageName } from "../../src/core/languages.ts";
import { usableLocale } from "../../src/core/locale.ts";
import type { Block, Mention, View } from "../../src/core/view.ts";
import { type SubscriptionPhrase, subscriptionPhrase } from "./subscription-wording.ts";
import { presentDigest } from "./wording.ts";

const DONE = {
  subscribed: "subscribed",
  paused: "pausedNow",
  resumed: "resumedNow",
  unsubscribed: "unsubscribedNow",
} as const;
const REMARKS = { "no tags": "noTags", "no articles": "noArticles" } as const;
const OUTCOMES = { sending: "sending", "under way": "underWay", "nothing new": "nothingNew" } as const;

export function presentSubscriptions(
  { done, subscriptions, remarks = [] }: SubscriptionsResult,
  locale: string,
): View {
  if (subscriptions.length === 0) return [note("none", locale)];
  return [
    ...(done === "listed" ? [] : [note(DONE[done], locale)]),
    ...remarks.map((remark): Note => ({ ...remarkNote(remark, locale), tone: "warning" })),
    ...subscriptions.flatMap((one) => subscriptionBlocks(one, locale)),
  ];
}

export function presentPreview({ digest }: PreviewResult, locale: string): View {
  return [{ ...note("preview", locale), tone: "muted" }, ...presentDigest(digest, locale)];
}

export function presentSendNow({ outcome }: SendNowResult, locale: string): View {
  return [note(OUTCOMES[outcome], locale)];
}

/** What whoever made a subscription is told when it cannot be delivered. */
export function pausedWords(subscription: Subscription, { reason, forGood }: Pause): string {
  const { id, locale } = subscription;
  const whole = /[.!?。]$/u.test(reason) ? reason : `${reason}.`;
  return subscriptionPhrase(forGood ? "overForGood" : "undeliverable", locale, {
    about: aboutOf(subscription, locale),
    id,
    reason: whole,
  });
}

type Note = Extract<Block, { kind: "note" }>;

function note(name: SubscriptionPhrase, locale: string, values: Readonly<Record<string, string>> = {}): Note {
  return { kind: "note", tone: "plain", text: subscriptionPhrase(name, locale, values) };
}

function remarkNote(remark: SubscriptionRemark, locale: string): Note {
  if (remark.kind === "silent role") return note("silentRole", locale);
  return note(REMARKS[remark.kind], locale, { names: remark.names.join(", ") });
}

/** The heading leads to the channel. */
function subscriptionBlocks(subscription: SubscriptionShape, locale: string): Block[] {
  const { guild, channel } = subscription;
  const url = guild === null ? null : `https://discord.com/channels/${guild}/${channel}`;
  return [
    { kind: "heading", text: aboutOf(subscription, locale), url },
    { kind: "facts", rows: rowsOf(subscription, locale) },
  ];
}

type Row = readonly [name: string, value: string | Mention];

function rowsOf(subscription: SubscriptionShape, locale: string): Row[] {
  const { id, channel, languages, sources, role, tags, max, pause, nextAt, timezone } = subscription;
  const row = (name: SubscriptionPhrase, value: string | Mention | null): Row[] =>
    value === null || value === "" ? [] : [[subscriptionPhrase(name, locale), value]];
  const names = languages.map((language) => languageName(language, locale));
  return [
    ...row("id", id),
    ...row("channel", { kind: "channel", id: channel }),
    ...row("when", scheduleWords(subscription, locale)),
    ...row("next", nextAt === null ? null : timeIn(nextAt, timezone, locale)),
    ...row("paused", pause && (pause.reason === "" ? subscriptionPhrase("byPerson", locale) : pause.reason)),
    ...row("languages", names.join(", ")),
    ...row("sources", sources.join(", ")),
    ...row("role", role && { kind: "role", id: role }),
    ...row("tags", tags.join(", ")),
    ...row("stories", subscriptionPhrase("upTo", locale, { max })),
  ];
}

function aboutOf({ topic }: Pick<Subscription, "topic">, locale: string): string {
  return topic ?? subscriptionPhrase("everything", locale);
}

/** "every day, 09:00 (Europe/Berlin)". */
function scheduleWords({ every, at, timezone }: Schedule, locale: string): string {
  return `${subscriptionPhrase(every, locale, { at })} (${timezone})`;
}

/** By the clocks of the subscription's zone, which is named beside its schedule. */
function timeIn(instant: string, timeZone: string, locale: string): string {
  const format = { dateStyle: "medium", timeStyle: "short", timeZone } as const;
  return new Intl.DateTimeFormat(usableLocale(locale), format).format(Date.parse(instant));
}
