/** Suggests values while a person types: publishers, languages, speakers and articles of the coverage, from memory. */
import { fold } from "../text/lexemes-fold.ts";
import { latinForms } from "../text/names-latin.ts";
import type { Caller } from "./caller.ts";
import { type Completion, MAX_COMPLETIONS } from "./completion.ts";
import { languageName } from "./languages.ts";
import { lastEntry, listed, splitList } from "./option-lists.ts";
import type { ArticleReader, Clock, EmbeddingReader, Logger, QuotationReader } from "./ports.ts";
import type { Speaker } from "./quotation.ts";
import { isNamed } from "./quotations/same-speaker.ts";
import type { Services } from "./services.ts";
import { completeTimezone } from "./timezone.ts";

/** Newest articles that are held; older ones are found by their id, which people copy rather than type. */
const MAX_ARTICLES = 5_000;
/** Speakers that are held, those quoted most; others are found by typing the name whole. */
const MAX_SPEAKERS = 3_000;
/** New names that are looked at between two turns of the event loop: about ten milliseconds. */
const NAMES_PER_TURN = 50;
/** Once read, the coverage is looked at again at most this often, whether it grows or cannot be read any more. */
const MIN_REFRESH_INTERVAL_MS = 5_000;

/** A value with the names that it may be found by, folded. */
interface Candidate extends Completion {
  readonly keys: readonly string[];
}

interface Snapshot {
  readonly version: number;
  readonly sources: readonly Candidate[];
  readonly speakers: readonly Candidate[];
  readonly articles: readonly Candidate[];
  /** Codes, those of most articles first. */
  readonly languages: readonly string[];
}

export interface CompletingParts {
  readonly archive: Pick<ArticleReader, "latest" | "sources"> &
    Pick<EmbeddingReader, "version"> &
    Pick<QuotationReader, "speakers">;
  readonly clock: Clock;
  readonly log: Logger;
  /** Subscriptions to digests that the caller may see; without it none are suggested. */
  readonly completeSubscription?: CompleteFor;
  /** Sources that are watched; likewise. */
  readonly completeWatched?: CompleteFor;
}

/** Best first. */
export type CompleteFor = (typed: string, caller: Caller) => Promise<readonly Completion[]>;

/** Kinds whose values the coverage knows. */
type CoverageKind = "source" | "speaker" | "article" | "language";

/** Builds `complete`. Only the first call waits for the archive; later ones answer from what was read last. */
export function completing(parts: CompletingParts): Pick<Services, "complete"> {
  const { archive, clock, log } = parts;
  let known: Snapshot | null = null;
  let reading: Promise<Snapshot> | null = null;
  let lookedAt = 0;
  const speakerCandidates = speakerReader();

  async function read(): Promise<Snapshot> {
    const version = await archive.version();
    if (known?.version !== version) known = { version, ...(await contents(archive, speakerCandidates)) };
    return known;
  }

  function refresh(): Promise<Snapshot> {
    lookedAt = clock().getTime();
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  }

  async function snapshot(): Promise<Snapshot> {
    if (!known) return refresh();
    if (clock().getTime() - lookedAt >= MIN_REFRESH_INTERVAL_MS)
      void refresh().catch((error) => log.warn({ err: error }, "suggestions could not be renewed"));
    return known;
  }

  async function ofCoverage(kind: CoverageKind, typed: string, caller: Caller): Promise<Completion[]> {
    return fitting(candidates(await snapshot(), kind, caller.locale), kind, typed);
  }

  return {
    async complete({ kind, typed, caller }) {
      switch (kind) {
        case "timezone":
          return completeTimezone(typed, clock());
        case "subscription":
          return (await parts.completeSubscription?.(typed, caller)) ?? [];
        case "watched":
          return (await parts.completeWatched?.(typed, caller)) ?? [];
        case "sources":
          return completeList(typed, (entry) => ofCoverage("source", entry, caller));
        case "languages":
          return completeList(typed, (entry) => ofCoverage("language", entry, caller));
        default:
          return ofCoverage(kind, typed, caller);
      }
    },
  };
}

/** Completes the last entry of a list, after those before it; none of these again. */
async function completeList(
  typed: string,
  complete: (entry: string) => Promise<readonly Completion[]>,
): Promise<Completion[]> {
  const { before, entry } = lastEntry(typed);
  const there = new Set(splitList(before));
  const found = await complete(entry);
  return found
    .filter(({ value }) => !there.has(value))
    .map(({ value, name }) => ({ value: `${before}${listed(value)}`, name: `${before}${name}` }));
}

async function contents(
  archive: CompletingParts["archive"],
  speakerCandidates: ReadSpeakers,
): Promise<Omit<Snapshot, "version">> {
  const [publishers, newest, speakers] = await Promise.all([
    archive.sources(),
    archive.latest(MAX_ARTICLES, 0, {}),
    archive.speakers(MAX_SPEAKERS),
  ]);
  const articlesByLanguage = new Map<string, number>();
  for (const { languages, articles } of publishers)
    for (const code of languages)
      articlesByLanguage.set(code, (articlesByLanguage.get(code) ?? 0) + articles);
  return {
    sources: publishers
      .toSorted((a, b) => b.articles - a.articles)
      .flatMap(({ source }) => (source === null ? [] : [candidate(source, source)])),
    speakers: await speakerCandidates(speakers),
    languages: [...articlesByLanguage].sort(([, a], [, b]) => b - a).map(([code]) => code),
    articles: newest.articles.map(({ id, externalId, title, source }) => {
      const name = [title ?? externalId, ...(source === null ? [] : [source])].join(" — ");
      return candidate(id, name, id, externalId);
    }),
  };
}

type ReadSpeakers = (speakers: readonly Speaker[]) => Promise<Candidate[]>;

/** A name in two languages is offered once. What a name is found by is worked out once, as coverage grows all day. */
function speakerReader(): ReadSpeakers {
  let known = new Map<string, Candidate | null>();
  return async (speakers) => {
    const now = new Map<string, Candidate | null>();
    let added = 0;
    for (const speaker of speakers) {
      const id = `${speaker.language} ${speaker.name}`;
      let found = known.get(id);
      if (found === undefined) {
        added += 1;
        if (added % NAMES_PER_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
        found = speakerCandidate(speaker);
      }
      now.set(id, found);
    }
    known = now;
    const byName = new Map<string, Candidate>();
    for (const found of now.values())
      if (found && !byName.has(folded(found.name))) byName.set(folded(found.name), found);
    return [...byName.values()];
  };
}

/** Null for "he" and "the minister", who are quoted often, and nobody looks for them. */
function speakerCandidate(speaker: Speaker): Candidate | null {
  const { name, language } = speaker;
  return isNamed(speaker) ? candidate(name, name, ...latinForms(name, language)) : null;
}

function candidates(known: Snapshot, kind: CoverageKind, locale: string): readonly Candidate[] {
  switch (kind) {
    case "source":
      return known.sources;
    case "speaker":
      return known.speakers;
    case "article":
      return known.articles;
    case "language":
      return known.languages.map((code) => {
        const name = languageName(code, locale);
        return candidate(code, name, code, languageName(code, "en"), languageName(code, code));
      });
  }
}

function candidate(value: string, name: string, ...alsoFoundBy: readonly string[]): Candidate {
  return { value, name, keys: [name, ...alsoFoundBy].map(folded) };
}

/** Those that begin with what was typed, then those with a word that does, then those that hold it; else as they stand. */
function fitting(list: readonly Candidate[], kind: CoverageKind, typed: string): Completion[] {
  const wanted = [folded(typed.trim()), ...(kind === "speaker" ? latinForms(typed, "und") : [])];
  const ranks: Completion[][] = [[], [], []];
  for (const { value, name, keys } of list) {
    const rank = Math.min(...wanted.flatMap((one) => keys.map((key) => rankOf(key, one))));
    ranks[rank]?.push({ value, name });
    if ((ranks[0]?.length ?? 0) >= MAX_COMPLETIONS) break;
  }
  return ranks.flat().slice(0, MAX_COMPLETIONS);
}

function rankOf(key: string, wanted: string): number {
  if (key.startsWith(wanted)) return 0;
  const at = key.indexOf(wanted);
  if (at < 0) return Number.POSITIVE_INFINITY;
  return key.includes(` ${wanted}`) ? 1 : 2;
}

function folded(text: string): string {
  return fold(text, "und");
}
