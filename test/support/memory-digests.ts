/** The ledger of digests in memory: what a ledger does, without a disk. */
import type { DigestLedger } from "../../src/core/digests/digest-ports.ts";
import type { Edition, NewSubscription, Pause, Subscription } from "../../src/core/digests/subscription.ts";
import type { Clock } from "../../src/core/ports.ts";
import type { View } from "../../src/core/view.ts";
import { TOLD_DAYS } from "../../src/storage/digest-editions.ts";

interface Kept {
  readonly subscription: NewSubscription;
  readonly id: string;
  readonly createdAt: string;
  pause: Pause | null;
  untold: boolean;
  nextAt: number;
  lastSequence: number;
  readonly told: Map<number, number>;
  /** When the last edition without a story was opened, if one was sent. */
  saidNothing: number;
}

interface Open {
  readonly number: number;
  readonly owner: string;
  readonly from: number;
  readonly to: number;
  view: View | null;
  stories: readonly number[];
  readonly messages: string[];
  attempts: number;
  readonly createdAt: string;
  holder: string | null;
  leaseUntil: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Gone with the process. */
export function createMemoryDigests({ clock }: { readonly clock: Clock }): DigestLedger {
  const kept = new Map<string, Kept>();
  const editions = new Map<number, Open>();
  let made = 0;
  let numbers = 0;
  let followed: string | null = null;

  const shape = (one: Kept): Subscription =>
    structuredClone({
      ...one.subscription,
      id: one.id,
      createdAt: one.createdAt,
      pause: one.pause,
      lastSequence: one.lastSequence,
    });
  const editionOf = ({ owner, holder: _holder, leaseUntil: _until, ...edition }: Open, one: Kept): Edition =>
    structuredClone({ ...edition, subscription: shape(one) });
  const openOf = (id: string) => [...editions.values()].find(({ owner }) => owner === id);

  return {
    async subscribe(subscription, { nextAt, lastSequence }) {
      made += 1;
      const id = `m${made}`;
      const createdAt = clock().toISOString();
      const rest = {
        pause: null,
        untold: false,
        nextAt,
        lastSequence,
        told: new Map<number, number>(),
        saidNothing: Number.NEGATIVE_INFINITY,
      };
      const one: Kept = { subscription: structuredClone(subscription), id, createdAt, ...rest };
      kept.set(id, one);
      return shape(one);
    },
    async subscription(id) {
      const one = kept.get(id);
      return one ? shape(one) : null;
    },
    async follow({ identity, lastSequence }) {
      const isOther = followed !== null && followed !== identity;
      followed = identity;
      const last = isOther ? 0 : lastSequence;
      const ahead = [...kept.values()].filter((one) => one.lastSequence > last);
      for (const one of ahead) one.lastSequence = last;
      if (!isOther) return ahead.length > 0;
      for (const { told } of kept.values()) told.clear();
      for (const edition of editions.values())
        if (edition.view === null) editions.delete(edition.number);
        else Object.assign(edition, { from: 0, to: 0, stories: [] });
      return true;
    },
    subscriptions: async (guild) =>
      [...kept.values()].filter((one) => guild === null || one.subscription.guild === guild).map(shape),
    async dueTimes(ids) {
      const known = ids.flatMap((id) => kept.get(id) ?? []).filter(({ pause }) => pause === null);
      return new Map(known.map(({ id, nextAt }) => [id, nextAt]));
    },
    async pause(id, pause) {
      const one = kept.get(id);
      if (!one) return false;
      one.pause = pause;
      one.untold = pause.by === "bot";
      const open = openOf(id);
      const untouched = open?.messages.length === 0 && open.attempts === 0 && open.holder !== "";
      if (pause.by === "bot" && open && untouched) editions.delete(open.number);
      return true;
    },
    async resume(id, nextAt) {
      const one = kept.get(id);
      if (!one) return false;
      Object.assign(one, { pause: null, untold: false, nextAt });
      return true;
    },
    async unsubscribe(id) {
      const open = openOf(id);
      if (open) editions.delete(open.number);
      return kept.delete(id);
    },
    due: async (now, limit) =>
      [...kept.values()]
        .filter((one) => one.pause === null && one.nextAt <= now && !openOf(one.id))
        .sort((a, b) => a.nextAt - b.nextAt)
        .slice(0, limit)
        .map(({ id }) => id),
    async open(id, nextAt, { holder, now, leaseMs, upTo }) {
      const one = kept.get(id);
      if (!one || one.pause || openOf(id) || (nextAt !== null && one.nextAt > now)) return null;
      one.nextAt = nextAt ?? one.nextAt;
      numbers += 1;
      const from = one.lastSequence;
      const edition: Open = {
        number: numbers,
        owner: id,
        from,
        to: Math.max(from, upTo),
        view: null,
        stories: [],
        messages: [],
        attempts: 0,
        createdAt: new Date(now).toISOString(),
        holder: leaseMs > 0 ? holder : null,
        leaseUntil: now + leaseMs,
      };
      editions.set(numbers, edition);
      return editionOf(edition, one);
    },
    async reclaim(limit, { holder, now, leaseMs }) {
      const lost = [...editions.values()]
        .filter(({ owner, leaseUntil }) => leaseUntil <= now && kept.get(owner)?.pause === null)
        .sort((a, b) => a.leaseUntil - b.leaseUntil)
        .slice(0, limit);
      return lost.flatMap((edition) => {
        if (edition.holder !== null) edition.attempts += 1;
        Object.assign(edition, { holder, leaseUntil: now + leaseMs });
        const one = kept.get(edition.owner);
        return one ? [editionOf(edition, one)] : [];
      });
    },
    async endLeases(isGone, now) {
      for (const edition of editions.values())
        if (edition.holder && isGone(edition.holder)) edition.leaseUntil = Math.min(edition.leaseUntil, now);
    },
    async renew(number, { holder, now, leaseMs }) {
      const edition = editions.get(number);
      if (edition?.holder !== holder) return false;
      edition.leaseUntil = now + leaseMs;
      return true;
    },
    async compose(number, content) {
      const edition = editions.get(number);
      if (!edition) return content;
      if (edition.view === null) Object.assign(edition, structuredClone(content));
      return structuredClone({ view: edition.view ?? [], stories: edition.stories });
    },
    async messageSent(number, place, messageId) {
      const messages = editions.get(number)?.messages;
      if (!messages) return;
      while (messages.length < place) messages.push("");
      messages[place] = messageId;
    },
    async finish(number, outcome, now) {
      const edition = editions.get(number);
      const one = edition && kept.get(edition.owner);
      if (!edition || !one) return;
      editions.delete(number);
      if (outcome === "sent" && edition.stories.length === 0) one.saidNothing = Date.parse(edition.createdAt);
      one.lastSequence = Math.max(one.lastSequence, edition.to);
      for (const story of edition.stories) one.told.set(story, now);
      for (const { told } of kept.values()) forgetBefore(told, now - TOLD_DAYS * DAY_MS);
    },
    async release(number, holder, retryAt) {
      const edition = editions.get(number);
      if (edition?.holder === holder) Object.assign(edition, { holder: "", leaseUntil: retryAt });
    },
    saidNothingSince: async (id, instant) => (kept.get(id)?.saidNothing ?? Number.NaN) >= instant,
    async toldStories(id, stories) {
      const told = kept.get(id)?.told;
      return new Set(stories.filter((story) => told?.has(story)));
    },
    async claimTelling(id) {
      const one = kept.get(id);
      if (!one?.untold) return false;
      one.untold = false;
      return true;
    },
    close: () => {
      kept.clear();
      editions.clear();
    },
  };
}

function forgetBefore(told: Map<number, number>, instant: number): void {
  for (const [story, at] of told) if (at < instant) told.delete(story);
}
