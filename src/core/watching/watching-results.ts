/** What the desk of watched sources is asked, and what it answers, as plain JSON. */
import type { Caller } from "../caller.ts";
import type { SourceKind } from "./watched-source.ts";

export interface AddSourceRequest {
  /** An http(s) address; for the operator also the path of a folder. */
  readonly address: string;
  readonly name?: string;
  readonly publisher?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly everySeconds?: number;
  readonly maxAgeDays?: number;
}

/** What was found at an address, and is watched now. */
export interface AddedSource {
  readonly id: string;
  readonly kind: SourceKind;
  readonly address: string;
  readonly name: string | null;
  /** Entries that it has now, of a folder its files; null where nobody looked (feeds of a list). */
  readonly entries: number | null;
  /** BCP 47, as the feed says. */
  readonly language: string | null;
}

export interface AddSourceResult {
  readonly added: readonly AddedSource[];
  /** The page that named the feed; null where the address was that of the source itself. */
  readonly foundOn: string | null;
  /** Of a list of feeds: addresses that are watched already. */
  readonly already: readonly string[];
  /** Of a list of feeds: addresses that must not be asked, with the reason. */
  readonly refused: readonly { readonly address: string; readonly reason: string }[];
  /** Of a list of feeds: how many were left out, as a server may have only so many. */
  readonly leftOut: number;
}

/** A source as lists show it. Times are ISO 8601 in UTC. */
export interface ListedSource {
  readonly id: string;
  readonly kind: SourceKind;
  readonly address: string;
  readonly name: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly everySeconds: number;
  readonly paused: { readonly by: "person" | "bot"; readonly reason: string } | null;
  readonly fromFile: boolean;
}

export interface ListSourcesResult {
  readonly sources: readonly ListedSource[];
}

/** What was done to a source; it is shown as it is now (as it was, where it was removed). */
export interface ChangedSourceResult {
  readonly change: "removed" | "paused" | "resumed";
  readonly source: ListedSource;
}

export interface SourceHealth extends ListedSource {
  readonly addedAt: string;
  readonly lastSuccessAt: string | null;
  readonly lastTriedAt: string | null;
  /** Null while it is paused. */
  readonly nextAt: string | null;
  /** In a row, up to now, with the cause of the last in words. */
  readonly failures: number;
  readonly failure: string | null;
  /** Articles it brought so far, of a folder those of its files; and new ones (files) a day over the last week. */
  readonly articles: number;
  readonly articlesPerDay: number;
  readonly polls: number;
  /** Share of the polls that brought nothing new, 0…1; null before the first. */
  readonly unchangedShare: number | null;
}

export interface HealthResult {
  readonly sources: readonly SourceHealth[];
}

/** A source as `why` names it; null where it is none of the asker's. */
export type NamedSource = {
  readonly id: string;
  readonly name: string | null;
  readonly address: string;
} | null;

/** Why an article is here, or is not. */
export type WhyResult = { readonly url: string } & (
  | {
      readonly answer: "archived";
      readonly articleId: string;
      readonly title: string | null;
      readonly addedAt: string;
      readonly source: NamedSource;
      /** Why there are only the feed's own words of it; null where it is whole. */
      readonly teaser: string | null;
    }
  | {
      readonly answer: "duplicate";
      readonly articleId: string | null;
      readonly reason: string | null;
      readonly source: NamedSource;
    }
  | {
      readonly answer: "waiting" | "rejected" | "older" | "removed";
      readonly reason: string | null;
      readonly seenAt: string;
      readonly source: NamedSource;
    }
  | {
      readonly answer: "unseen";
      readonly host: string;
      /** What is watched on that host. */
      readonly sources: readonly {
        readonly id: string;
        readonly name: string | null;
        readonly address: string;
        readonly lastTriedAt: string | null;
        readonly failure: string | null;
        readonly paused: boolean;
      }[];
    }
);

/**
 * Sources as people manage them: the operator all of them, those who may manage a server its own. All throw UserError
 * `not_allowed` for others, and `invalid_option` with the reason for what cannot be done.
 */
export interface WatchingDesk {
  /** Looks at the address first, and says what is there. */
  add(request: AddSourceRequest, caller: Caller): Promise<AddSourceResult>;
  list(caller: Caller): Promise<ListSourcesResult>;
  /** By id or address, here and below. Articles stay. */
  remove(id: string, caller: Caller): Promise<ChangedSourceResult>;
  pause(id: string, caller: Caller): Promise<ChangedSourceResult>;
  resume(id: string, caller: Caller): Promise<ChangedSourceResult>;
  health(caller: Caller, id?: string): Promise<HealthResult>;
  /** In any spelling of the address. */
  why(url: string, caller: Caller): Promise<WhyResult>;
}
