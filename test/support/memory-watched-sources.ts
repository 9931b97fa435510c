/** Watched sources in memory: what a store does, without a disk. */
import { MAX_TRIES, type SeenEntry, type WatchedSource } from "../../src/core/watching/watched-source.ts";
import type { WatchedSourceStore } from "../../src/core/watching/watching-ports.ts";

interface Lease {
  readonly holder: string;
  readonly until: number;
}

const FRESH = {
  etag: null,
  lastModified: null,
  feedSeconds: null,
  skipHours: [],
  skipDays: [],
  lastSuccessAt: null,
  lastTriedAt: null,
  failures: 0,
  failure: null,
  polls: 0,
  unchangedPolls: 0,
  pause: null,
  troubleTold: false,
};

/** Gone with the process. */
export function createMemoryWatchedSources(): WatchedSourceStore {
  const sources = new Map<string, WatchedSource>();
  const leases = new Map<string, Lease>();
  const seen = new Map<string, Map<string, SeenEntry>>();
  let made = 0;
  const isTaken = (address: string, guild: string | null, but?: string) =>
    [...sources.values()].some(
      (one) =>
        one.guild === guild &&
        one.id !== but &&
        (one.address === address || (but === undefined && one.addedAs === address)),
    );
  const update = (id: string, fields: Partial<WatchedSource>): boolean => {
    const known = sources.get(id);
    if (known) sources.set(id, { ...known, ...fields });
    return known !== undefined;
  };
  const isFree = (id: string, now: number) => (leases.get(id)?.until ?? 0) <= now;
  return {
    async add(source, now) {
      if (isTaken(source.address, source.guild)) return null;
      made += 1;
      const id = `s${made}`;
      const added = { ...FRESH, ...source, id, addedAs: source.address, addedAt: now, nextAt: now };
      sources.set(id, added);
      seen.set(id, new Map());
      return added;
    },
    async source(wanted, owner) {
      const all = [...sources.values()]
        .filter(({ guild }) => owner === undefined || guild === owner)
        .sort((a, b) => Number(a.guild !== null) - Number(b.guild !== null));
      return (
        sources.get(wanted) ??
        all.find(({ address }) => address === wanted) ??
        all.find(({ addedAs }) => addedAs === wanted) ??
        null
      );
    },
    sources: async (guild) =>
      [...sources.values()].filter((one) => guild === undefined || one.guild === guild),
    change: async (id, { kind, name, publisher, language, everySeconds, maxAgeDays, fromFile }) =>
      update(id, { kind, name, publisher, language, everySeconds, maxAgeDays, fromFile }),
    async remove(id) {
      seen.delete(id);
      leases.delete(id);
      return sources.delete(id);
    },
    setPause: async (id, pause, now) =>
      update(id, pause === null ? { pause, nextAt: now, failures: 0, failure: null } : { pause }),
    async claimDue({ holder, now, leaseMs, limit, id }) {
      const due = [...sources.values()]
        .filter((one) => one.pause === null && isFree(one.id, now))
        .filter((one) => (id === undefined ? one.nextAt <= now : one.id === id))
        .sort((a, b) => a.nextAt - b.nextAt)
        .slice(0, id === undefined ? limit : 1);
      for (const one of due) leases.set(one.id, { holder, until: now + leaseMs });
      return due;
    },
    async endClaims(isGone, now) {
      for (const [id, { holder, until }] of leases) if (until > now && isGone(holder)) leases.delete(id);
    },
    async renew(id, { holder, now, leaseMs }) {
      if (leases.get(id)?.holder !== holder) return false;
      leases.set(id, { holder, until: now + leaseMs });
      return true;
    },
    async polled(id, state) {
      const { address, name, etag, lastModified, feedSeconds, skipHours, skipDays, nextAt } = state;
      const { lastSuccessAt, lastTriedAt, failures, failure, polls, unchangedPolls } = state;
      const times = { nextAt, lastSuccessAt, lastTriedAt };
      const counts = { failures, failure, polls, unchangedPolls };
      const fields = { name, etag, lastModified, feedSeconds, skipHours, skipDays, ...times, ...counts };
      update(id, isTaken(address, sources.get(id)?.guild ?? null, id) ? fields : { ...fields, address });
      leases.delete(id);
    },
    async claimTelling(id, trouble) {
      const known = sources.get(id);
      return known !== undefined && known.troubleTold !== trouble && update(id, { troubleTold: trouble });
    },
    async entries(source, urls) {
      const own = seen.get(source) ?? new Map<string, SeenEntry>();
      const byGuid = (guid: string) =>
        [...own.values()].filter((one) => one.guid === guid).sort((a, b) => b.lastSeenAt - a.lastSeenAt)[0];
      return new Map(
        urls.flatMap((url) => {
          const found = own.get(url) ?? byGuid(url);
          return found ? [[url, found] as const] : [];
        }),
      );
    },
    hashes: async (source) => new Map([...(seen.get(source) ?? [])].map(([url, { hash }]) => [url, hash])),
    async saveEntries(entries) {
      for (const entry of entries) {
        const own = seen.get(entry.source);
        own?.set(entry.url, { ...entry, firstSeenAt: own.get(entry.url)?.firstSeenAt ?? entry.firstSeenAt });
      }
    },
    entriesAt: async (url) =>
      [...seen.values()]
        .flatMap((own) => own.get(url) ?? [])
        .sort(
          (a, b) => b.firstSeenAt - a.firstSeenAt || Number(b.source.slice(1)) - Number(a.source.slice(1)),
        ),
    retryable: async (source, limit) =>
      [...(seen.get(source)?.values() ?? [])]
        .filter(({ state, tries }) => (state === "teaser" || state === "waiting") && tries < MAX_TRIES)
        .sort((a, b) => a.lastSeenAt - b.lastSeenAt)
        .slice(0, limit),
    articlesSince: async (source, since) =>
      [...(seen.get(source)?.values() ?? [])].filter(
        ({ state, firstSeenAt }) => (state === "taken" || state === "teaser") && firstSeenAt >= since,
      ).length,
    close: () => undefined,
  };
}
