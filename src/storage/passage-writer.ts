/** Writes the passages of an article; each function takes part in the transaction of its caller. */
import type { Database } from "better-sqlite3";
import type { NewPassage, PassageSentence, Span } from "../core/article.ts";
import type { ModelIdentity } from "../core/ports.ts";
import { checkVector } from "./models.ts";
import { toSentenceBlob } from "./sentence-blob.ts";
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
  const insertNames = db.prepare<[number, string]>("INSERT INTO passage_names (rowid, names) VALUES (?, ?)");
  const insertEmbedding = db.prepare<[number, Buffer]>(
    "INSERT INTO embeddings (passage, vector) VALUES (?, ?)",
  );
  const insertSentences = db.prepare<[number, Buffer]>(
    "INSERT INTO sentences (passage, sentences) VALUES (?, ?)",
  );
  const setRange = db.prepare<[number, number, number]>(
    "UPDATE articles SET first_passage = ?, passages = ? WHERE sequence = ?",
  );
  const insertOne = (sequence: number, passage: NewPassage): number => {
    const id = Number(insert.run(sequence, passage.start, passage.end).lastInsertRowid);
    insertLexemes.run(id, passage.lexemes);
    insertNames.run(id, passage.names);
    insertEmbedding.run(id, toBytes(passage.embedding));
    insertSentences.run(id, toSentenceBlob(passage.sentences));
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
function check(passage: NewPassage, body: string, model: ModelIdentity | null): void {
  if (model === null) throw new Error("claimModel must be called before passages are saved");
  checkVector(passage.embedding, model);
  const { start, end } = passage;
  if (!liesWithin(passage, 0, body.length)) {
    throw new Error(`passage ${start}–${end} lies outside its body of ${body.length} characters`);
  }
  checkSentences(passage.sentences, passage, model);
}

/** Throws unless sentences lie in their passage, in order, with vectors of their model. */
export function checkSentences(
  sentences: readonly PassageSentence[],
  passage: Span,
  model: ModelIdentity,
): void {
  let from = passage.start;
  for (const sentence of sentences) {
    checkVector(sentence.embedding, model);
    const { start, end } = sentence;
    if (!liesWithin(sentence, from, passage.end)) {
      throw new Error(`sentence ${start}–${end} lies outside of ${from}–${passage.end}, where it can be`);
    }
    from = end;
  }
}

function liesWithin({ start, end }: Span, from: number, to: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && from <= start && start < end && end <= to;
}
