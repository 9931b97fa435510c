/** What the core needs of the archive for reading articles: which are still to be read, and what was found in them. */
import type { NewArticle } from "./article.ts";
import type { Reading } from "./reading/reading.ts";

export interface ReadingCounts {
  readonly quotations: number;
  readonly events: number;
  /** Articles that are not read yet, or were read by older rules. */
  readonly articlesLeft: number;
}

export interface ReadingReader {
  readingCounts(): Promise<ReadingCounts>;
}

/** An article that is to be read. */
export interface UnreadArticle
  extends Pick<NewArticle, "contentHash" | "title" | "published" | "language" | "body"> {
  /** Its row number in the archive. */
  readonly sequence: number;
}

/** What was found in an article, as it was when it was read. */
export interface ReadArticle {
  readonly article: Pick<UnreadArticle, "sequence" | "contentHash">;
  readonly reading: Reading;
}

/** Gives older articles their readings: `while ((batch = await unread(n)).length > 0) await saveReadings(…)`. */
export interface ReadingWriter {
  /** Up to `limit` articles that are still to be read, newest added first. */
  unread(limit: number): Promise<UnreadArticle[]>;
  /** In one transaction; an article that changed meanwhile, or is gone, is left alone. */
  saveReadings(found: readonly ReadArticle[]): Promise<void>;
}
