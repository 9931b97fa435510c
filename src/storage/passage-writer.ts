/** Writes the passages of an article; each function takes part in the transaction of its caller. */
import type { Database } from "better-sqlite3";
import type { NewPassage } from "../core/article.ts";
import type { ModelIdentity } from "../core/ports.ts";
import { checkVector } from "./models.ts";
import { toBytes } from "./vectors.ts";

export interface PassageWriter {
  /** Stores passages of `body` under consecutive ids, in place of those the article had. */
  replace(sequence: number, body: string, passages: readonly NewPassage[], model: ModelIdentity | null): void;
}

/** The passages of one database. */
export function openPassageWriter(db: Database): PassageWriter {
  const clear = db.prepare<[number]>("DELETE FROM passages WHERE article = ?");
  const insert = db.prepare<[number, number, number]>(
    `INSERT INTO passages (article, start, "end") VALUES (?, ?, ?)`,
  );
  const insertLexemes = db.prepare<[number, string]>(
    "INSERT INTO passage_lexemes (rowid, lexemes) VALUES (?, ?)",
  );
  const insertEmbedding = db.prepare<[number, Buffer]>(
    "INSERT INTO embeddings (passage, vector) VALUES (?, ?)",
  );
  const setRange = db.prepare<[number, number, number]>(
    "UPDATE articles SET first_passage = ?, passages = ? WHERE sequence = ?",
  );
  const insertOne = (sequence: number, { start, end, lexemes, embedding }: NewPassage): number => {
    const id = Number(insert.run(sequence, start, end).lastInsertRowid);
    insertLexemes.run(id, lexemes);
    insertEmbedding.run(id, toBytes(embedding));
    return id;
  };
  return {
    replace(sequence, body, passages, model) {
      for (const passage of passages) check(passage, body, model);
      clear.run(sequence);
      const ids = passages.map((passage) => insertOne(sequence, passage));
      setRange.run(ids[0] ?? 0, ids.length, sequence);
    },
  };
}

/** What is caught here is a bug of the caller, and must not reach the archive. */
function check({ start, end, embedding }: NewPassage, body: string, model: ModelIdentity | null): void {
  if (model === null) throw new Error("claimModel must be called before passages are saved");
  checkVector(embedding, model);
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (whole && 0 <= start && start < end && end <= body.length) return;
  throw new Error(`passage ${start}–${end} lies outside its body of ${body.length} characters`);
}
