/** Quotations as the archive gives them, made up by hand for tests that need no archive. */
import type { ArticleSummary } from "../../src/core/article.ts";
import { publicationTime } from "../../src/core/filters.ts";
import type { Quotation } from "../../src/core/quotation.ts";

export interface StoredFields extends Partial<Pick<Quotation, "direct" | "passages" | "parts">> {
  readonly id?: number;
  /** The article's id; one of its own unless given. */
  readonly article?: string;
  /** Null where the article does not tell. */
  readonly by?: string | null;
  /** Row number of the name; made from it unless given, so that one name is one speaker. */
  readonly speakerId?: number;
  readonly language?: string;
  readonly source?: string | null;
  /** ISO 8601, cut to its precision. */
  readonly publishedAt?: string | null;
}

let lastId = 0;
const speakerIds = new Map<string, number>();

function idOf(name: string): number {
  const id = speakerIds.get(name) ?? speakerIds.size + 1;
  speakerIds.set(name, id);
  return id;
}

/** Said by Mira Oyel in an English article of 3 May 2026, unless told otherwise. The body is the words alone. */
export function storedQuotation(text: string, fields: StoredFields = {}): Quotation {
  const { id = ++lastId, by = "Mira Oyel", direct = true, passages = [], ...rest } = fields;
  const whole = { start: 0, end: text.length };
  const name = by === null ? null : { name: by, asWritten: by, id: rest.speakerId ?? idOf(by) };
  return {
    id,
    article: articleOf(rest.article ?? `article ${id}`, rest),
    text,
    parts: rest.parts ?? [whole],
    direct,
    speaker: name && { ...whole, ...name },
    cue: null,
    paragraphs: { ...whole, text },
    passages,
  };
}

function articleOf(id: string, fields: StoredFields): ArticleSummary {
  const { language = "en", source = null, publishedAt = "2026-05-03" } = fields;
  return {
    id,
    externalId: `${id}.txt`,
    sequence: 1,
    title: null,
    source,
    language,
    url: null,
    file: null,
    published: publicationTime(publishedAt),
    addedAt: "2026-05-20T12:00:00.000Z",
  };
}
