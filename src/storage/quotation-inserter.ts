/** Enters the quotations of an article, with their words, their speakers and the passages that they stand in. */
import type { Database } from "better-sqlite3";
import type { Span } from "../core/article.ts";
import type { NewQuotation } from "../core/quotation.ts";
import { baseLanguageKey } from "./keys.ts";
import { packed } from "./quotation-rows.ts";
import { storable } from "./rows.ts";

/** Of an article, what its quotations are stored with. */
export interface QuotedArticle {
  readonly sequence: number;
  readonly language: string;
  /** Start of its publication, epoch milliseconds. */
  readonly published: number | null;
  readonly body: string;
}

interface PassageRow extends Span {
  readonly id: number;
}

/** In the order of the text; takes part in the transaction of its caller. */
export function quotationInserter(db: Database) {
  const passagesOf = db.prepare<[number], PassageRow>(
    `SELECT id, start, "end" FROM passages WHERE article = ? ORDER BY id`,
  );
  const insert = db.prepare(
    `INSERT INTO quotations (article, parts, direct, speaker, speaker_start, speaker_end, cue_start, cue_end,
       first_passage, last_passage, published)
     VALUES (@article, @parts, @direct, @speaker, @speakerStart, @speakerEnd, @cueStart, @cueEnd, @first, @last, @published)`,
  );
  const insertLexemes = db.prepare<[number | bigint, string]>(
    "INSERT INTO quotation_lexemes (rowid, lexemes) VALUES (?, ?)",
  );
  const enterSpeaker = speakerEntry(db);
  return (article: QuotedArticle, quotations: readonly NewQuotation[]): void => {
    for (const quotation of quotations) check(quotation, article.body);
    const passages = passagesOf.all(article.sequence);
    const ordered = [...quotations].sort((a, b) => startOf(a) - startOf(b));
    for (const quotation of ordered) {
      const { parts, direct, speaker, cue, lexemes } = quotation;
      const { lastInsertRowid } = insert.run({
        article: article.sequence,
        parts: packed(parts),
        direct: Number(direct),
        speaker: speaker === null ? null : enterSpeaker(quotation, article.language),
        speakerStart: speaker?.start ?? null,
        speakerEnd: speaker?.end ?? null,
        cueStart: cue?.start ?? null,
        cueEnd: cue?.end ?? null,
        ...standing(parts, passages),
        published: article.published,
      });
      insertLexemes.run(lastInsertRowid, lexemes);
    }
  };
}

/** Finds the number of a speaker, or gives one; keys are renewed where they were made by other rules. */
function speakerEntry(db: Database) {
  const find = db
    .prepare<[string, string], number>("SELECT id FROM speakers WHERE name = ? AND language = ?")
    .pluck();
  const add = db.prepare<[string, string]>("INSERT INTO speakers (name, language) VALUES (?, ?)");
  const keysOf = db.prepare<[number], string>("SELECT names FROM speaker_names WHERE rowid = ?").pluck();
  const setKeys = db.prepare<[number, string]>(
    "INSERT OR REPLACE INTO speaker_names (rowid, names) VALUES (?, ?)",
  );
  return ({ speaker, speakerKeys }: NewQuotation, language: string): number => {
    const name = storable(speaker?.name ?? "");
    const base = baseLanguageKey(language);
    const id = find.get(name, base) ?? Number(add.run(name, base).lastInsertRowid);
    if (keysOf.get(id) !== speakerKeys) setKeys.run(id, speakerKeys);
    return id;
  };
}

/** Passages follow each other in the order of the text. */
function standing(parts: readonly Span[], passages: readonly PassageRow[]): { first: number; last: number } {
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? 0;
  const inside = passages.filter((passage) => passage.start < end && passage.end > start);
  return { first: inside[0]?.id ?? 0, last: inside.at(-1)?.id ?? -1 };
}

function startOf({ parts }: NewQuotation): number {
  return parts[0]?.start ?? 0;
}

/** What is caught here is a bug of the caller, and must not reach the archive. */
function check({ parts, speaker, cue }: NewQuotation, body: string): void {
  if (parts.length === 0) throw new Error("a quotation has no parts");
  let from = 0;
  for (const part of parts) {
    if (!liesWithin(part, from, body.length))
      throw new Error(`part ${part.start}–${part.end} of a quotation lies outside of ${from}–${body.length}`);
    from = part.end;
  }
  for (const span of [speaker, cue]) {
    if (span !== null && !liesWithin(span, 0, body.length))
      throw new Error(`${span.start}–${span.end} beside a quotation lies outside of its body`);
  }
}

function liesWithin({ start, end }: Span, from: number, to: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && from <= start && start < end && end <= to;
}
