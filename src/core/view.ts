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

/** Words that somebody said, with where they stand: `text` has them, `passage` the sentences around. */
export interface QuotationItem extends SourceItem {
  /** As the coverage knows the name; null where it is not known. */
  readonly speaker: string | null;
  /** The words that name the speaker in this article, where they are others: "he", "Хаяси". */
  readonly asWritten: string | null;
  /** "said"; null where there is none. */
  readonly cue: string | null;
  /** False for reported speech: drawn without marks, and called so. */
  readonly direct: boolean;
  /** A line in the caller's locale below it, such as in which language it was said. */
  readonly remark?: string;
  /** The same utterance in other articles, side by side. */
  readonly renderings: readonly RenderingItem[];
  /** The words with their reference, on one line, as people paste it. */
  readonly copy: string;
}

/** An event of a timeline: `text` has the words that tell it, `passage` those around. */
export interface EventItem extends SourceItem {
  /** In the caller's words: "18 Nov 2024", "March 2024", "3–5 May 2024". */
  readonly when: string;
  /** Spoken of as of the future; drawn apart, and called so. */
  readonly planned: boolean;
  /** How many tell it, in the caller's words: "3 publishers"; null for one. */
  readonly tellers: string | null;
  /** Lines in the caller's locale below it: that articles differ about the date, that it was announced before. */
  readonly remarks: readonly string[];
  /** The other tellings of it that remarks name by their numbers: each one line (number, publisher, date, title), their passages shown like the item's own. */
  readonly tellings: readonly SourceItem[];
}

/** An event, however many articles tell of it: the article of its headline, with its key sentence as `text`. */
export interface StoryItem extends SourceItem {
  /** Where the key sentence stands; null where that is the article of the headline. */
  readonly quotedFrom: StoryLink | null;
  /** In the caller's words: "4 publishers"; null for one. */
  readonly publishers: string | null;
  /** BCP 47. */
  readonly languages: readonly string[];
  /** In the caller's words, for what was told before: "update: 3 more reports"; else null. */
  readonly update: string | null;
  /** The other articles that are new. */
  readonly links: readonly StoryLink[];
}

/** An article as a story names it. */
export type StoryLink = Pick<
  SourceItem,
  "articleId" | "title" | "source" | "published" | "language" | "url" | "file"
>;

/** The same utterance as another article has it. */
export interface RenderingItem {
  readonly articleId: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: PublicationTime;
  /** BCP 47. */
  readonly language: string;
  readonly url: string | null;
  /** Null where the words are the same. */
  readonly text: string | null;
  /** What differs from the entry's words, where it is a wording in the same language. */
  readonly difference: readonly DifferenceSegment[] | null;
}

/** A stretch of two texts compared word by word: in both, only in the first, only in the second. */
export interface DifferenceSegment {
  readonly kind: "same" | "dropped" | "added";
  readonly text: string;
}

/** Something of Discord's by its id: shown by its name where a transport knows that, and notifying nobody. */
export interface Mention {
  readonly kind: "channel" | "role";
  readonly id: string;
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
  /** What people said, in words that must not be taken for the bot's. */
  | { readonly kind: "quotations"; readonly items: readonly QuotationItem[] }
  /** What happened when, in order. */
  | { readonly kind: "timeline"; readonly items: readonly EventItem[] }
  /** What is new, one event after the other. */
  | { readonly kind: "stories"; readonly items: readonly StoryItem[] }
  /** A picture on this machine; `alt` says the same in words. Transports that show no pictures name the file. */
  | {
      readonly kind: "picture";
      readonly file: string;
      readonly width: number;
      readonly height: number;
      readonly alt: string;
    }
  /** Two texts compared: what was dropped and added must be told apart without colour, too. */
  | { readonly kind: "difference"; readonly parts: readonly DifferenceSegment[] }
  | { readonly kind: "commands"; readonly items: readonly CommandItem[] }
  /** A line of the bot's own words. `warning` marks abstentions, "nothing embedded" and sources that differ. */
  | { readonly kind: "note"; readonly tone: "plain" | "muted" | "warning"; readonly text: string }
  /** `url`: where the thing of that name is found, for transports that can link a heading. */
  | { readonly kind: "heading"; readonly text: string; readonly url?: string | null }
  /** Names and values, one a line. */
  | { readonly kind: "facts"; readonly rows: readonly (readonly [name: string, value: string | Mention])[] }
  /** Text of an article, long; paragraphs separated by line ends. */
  | { readonly kind: "body"; readonly text: string }
  | {
      readonly kind: "table";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export type View = readonly Block[];
