/** What a command wants to show, free of any transport: the console and Discord each draw it their way. */
import type { PublicationTime } from "./article.ts";

/** A sentence of an answer with the numbers of the citations that hold it. */
export interface CitedSentence {
  readonly text: string;
  readonly citations: readonly number[];
  /** Stands before it: who says so and when, or what it is about. */
  readonly from?: { readonly name: string | null; readonly published: PublicationTime };
}

/** One numbered source below an answer, or one passage of a list. */
export interface SourceItem {
  /** The number in brackets; null in lists that are not cited. */
  readonly n: number | null;
  readonly articleId: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: PublicationTime;
  /** BCP 47. */
  readonly language: string;
  readonly url: string | null;
  readonly file: string | null;
  /** Where else the same text stands, as a phrase in the caller's locale: "also in The Ledger, Der Bote +2". */
  readonly alsoIn?: string;
  /** Shown below the line; null where the answer shows the words already. */
  readonly text: string | null;
  /** The whole passage, for readers who ask for it; null where there is none to show. */
  readonly passage: QuotedPassage | null;
}

/** A passage with the words that an answer takes from it: `text.slice(start, end)`; both 0 where it takes none. */
export interface QuotedPassage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A command as a list of commands shows it. */
export interface CommandItem {
  readonly name: string;
  /** The name with its options: `search query limit?`. */
  readonly usage: string;
  readonly description: string;
}

export type Block =
  | { readonly kind: "answer"; readonly sentences: readonly CitedSentence[] }
  | { readonly kind: "sources"; readonly items: readonly SourceItem[] }
  /** Articles, one a line. */
  | { readonly kind: "articles"; readonly items: readonly SourceItem[] }
  | { readonly kind: "commands"; readonly items: readonly CommandItem[] }
  /** A line of the bot's own words. `warning` marks abstentions, "nothing embedded" and sources that differ. */
  | { readonly kind: "note"; readonly tone: "plain" | "muted" | "warning"; readonly text: string }
  /** `url`: where the thing of that name is found, for transports that can link a heading. */
  | { readonly kind: "heading"; readonly text: string; readonly url?: string | null }
  /** Names and values, one a line. */
  | { readonly kind: "facts"; readonly rows: readonly (readonly [name: string, value: string])[] }
  /** Text of an article, long; paragraphs separated by line ends. */
  | { readonly kind: "body"; readonly text: string }
  | {
      readonly kind: "table";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export type View = readonly Block[];
