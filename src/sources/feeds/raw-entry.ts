/** What the formats have in common: a feed and its entries as they were written, nothing resolved or cleaned. */

/** A text of an entry. `isWhole`: from an element that is meant for all of it. */
export interface RawText {
  readonly value: string;
  readonly isWhole: boolean;
}

export interface RawEntry {
  /** Best first; as written. */
  readonly links: readonly string[];
  readonly guid: string | null;
  /** The guid says of itself, or by its form, that it is an address. */
  readonly guidIsLink: boolean;
  readonly title: string | null;
  readonly texts: readonly RawText[];
  /** Best first. */
  readonly dates: readonly string[];
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly publisher: string | null;
  /** `xml:base`, as written. */
  readonly base: string | null;
}

export interface RawHead {
  readonly title: string | null;
  readonly language: string | null;
  /** The page that the feed belongs to. */
  readonly home: string | null;
  readonly base: string | null;
  readonly ttlMinutes: number | null;
  readonly updatePeriod: string | null;
  readonly updateFrequency: number | null;
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
  readonly movedTo: string | null;
}

/** A feed as it was parsed; an entry that could not be is the reason why, in words. */
export interface RawFeed {
  readonly head: RawHead;
  readonly entries: readonly (RawEntry | string)[];
}

export const NO_HEAD: RawHead = {
  title: null,
  language: null,
  home: null,
  base: null,
  ttlMinutes: null,
  updatePeriod: null,
  updateFrequency: null,
  skipHours: [],
  skipDays: [],
  movedTo: null,
};

/** Those that are there and not blank. */
export function present(values: readonly (string | null | undefined)[]): string[] {
  return values.filter((value): value is string => typeof value === "string" && value.trim() !== "");
}
