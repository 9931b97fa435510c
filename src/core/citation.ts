/** Where the words of a reply stand, exactly; JSON replies have these shapes as they are. */
import type { Span } from "./article.ts";

/** Another paper that printed the same wire text. */
export interface OtherCopy {
  readonly articleId: string;
  readonly externalId: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
}

/** An exact span of a stored article: `body.slice(start, end) === quote`. */
export interface Citation {
  readonly n: number;
  readonly articleId: string;
  readonly externalId: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly file: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The passage around the quote: `body.slice(passage.start, passage.end) === passage.text`. */
  readonly passage: Span & { readonly text: string };
  /** Articles that say it in the same words. */
  readonly alsoIn: readonly OtherCopy[];
}
