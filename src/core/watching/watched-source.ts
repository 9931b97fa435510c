/** Sources that are watched for new articles, as plain data. */

/** `feed`: RSS, Atom, RDF or JSON Feed; `sitemap` with news entries; `page`: one page; `folder` on this machine. */
export type SourceKind = "feed" | "sitemap" | "page" | "folder";

export interface NewWatchedSource {
  readonly kind: SourceKind;
  /** Where it is now: an http(s) address, or an absolute path. Unique for each owner. */
  readonly address: string;
  /** As people call it; null until the feed has told its title. */
  readonly name: string | null;
  /** Publisher of its articles; null: what they say themselves, else the feed's title. */
  readonly publisher: string | null;
  /** BCP 47, of its articles; null: what they say themselves. */
  readonly language: string | null;
  /** Between two polls; null: what suits its kind, no more often than the feed asks for. */
  readonly everySeconds: number | null;
  /** Older articles are left out; null takes all. */
  readonly maxAgeDays: number | null;
  /**
   * Discord's ids of where it was added, to be told of trouble; null on the console and from a file. Its server owns a
   * source, else the operator does; what one server watches is no other's business.
   */
  readonly guild: string | null;
  readonly channel: string | null;
  readonly addedBy: string | null;
  /** From the file that `SOURCES` names: it goes when its line goes. */
  readonly fromFile: boolean;
}

/** What polling knows of a source. Instants are milliseconds since 1970. */
export interface PollState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** What the feed itself asks for (`ttl`, `sy:updatePeriod`), seconds; null for nothing. */
  readonly feedSeconds: number | null;
  /** Hours (0–23, UTC) and days (0 Sunday) in which the feed asks to be left alone. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
  readonly nextAt: number;
  readonly lastSuccessAt: number | null;
  readonly lastTriedAt: number | null;
  /** In a row, up to now. */
  readonly failures: number;
  /** The last failure in words; null after a success. */
  readonly failure: string | null;
  readonly polls: number;
  /** Polls that brought nothing new: not modified, or all known. */
  readonly unchangedPolls: number;
}

export interface WatchedSource extends NewWatchedSource, PollState {
  /** Short, in letters and digits; unique for good. */
  readonly id: string;
  readonly addedAt: number;
  /** The address that it was added with; `address` follows it when it moves. Unique for each owner among both. */
  readonly addedAs: string;
  /** Why it is not polled, in words; null while it is. */
  readonly pause: { readonly by: "person" | "bot"; readonly reason: string } | null;
  /** The channel has been told that it fails, and not yet that it recovered. */
  readonly troubleTold: boolean;
}

/** What a person may change of a source later on. */
export type SourceSettings = Pick<
  NewWatchedSource,
  "kind" | "name" | "publisher" | "language" | "everySeconds" | "maxAgeDays" | "fromFile"
>;

/** How often the page of an entry is tried before its feed's words must do. */
export const MAX_TRIES = 5;

/** What became of an entry of a source: an article, or why there is none. */
export interface SeenEntry {
  readonly source: string;
  /**
   * The address that it is filed under, without what only tracks readers; made of its guid or its words where it has none.
   * In a folder: the file's path in it.
   */
  readonly url: string;
  /** The feed's own id of it; null for none. */
  readonly guid: string | null;
  /** `teaser`: taken in, yet only in the feed's words; tried again. `waiting`: its page could not be read; tried again. */
  readonly state: "taken" | "teaser" | "waiting" | "rejected" | "older" | "duplicate";
  /** In words; null where it is taken. */
  readonly reason: string | null;
  /** Identity of its article (`RawArticle.key`); null where there is none. Of a duplicate: that of the article it repeats. */
  readonly key: string | null;
  /** SHA-256 (hex) of what the feed has of it: what is the same is not looked at again. */
  readonly hash: string;
  /** How often its page was tried. */
  readonly tries: number;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
}
