/** What is known of single passages: their words, names and sentences, each by one lookup. */
import type { Database } from "better-sqlite3";
import type { PassageSentence } from "../core/article.ts";
import type { PassageWords } from "../core/ports.ts";
import { toSentences } from "./sentence-blob.ts";

/** Reads the words of passages; those that are gone are left out. */
export function wordsReader(db: Database) {
  const lexemes = db.prepare<[number], string>("SELECT lexemes FROM passage_lexemes WHERE rowid = ?").pluck();
  const names = db.prepare<[number], string>("SELECT names FROM passage_names WHERE rowid = ?").pluck();
  return (ids: readonly number[]): ReadonlyMap<number, PassageWords> => {
    const found = new Map<number, PassageWords>();
    for (const id of new Set(ids)) {
      const words = lexemes.get(id);
      if (words !== undefined) found.set(id, { lexemes: split(words), names: split(names.get(id) ?? "") });
    }
    return found;
  };
}

/** Reads the sentences of passages; those that are gone, or were stored without, are left out. */
export function sentencesReader(db: Database) {
  const sentences = db.prepare<[number], Buffer>("SELECT sentences FROM sentences WHERE passage = ?").pluck();
  return (ids: readonly number[]): ReadonlyMap<number, readonly PassageSentence[]> => {
    const found = new Map<number, readonly PassageSentence[]>();
    for (const id of new Set(ids)) {
      const bytes = sentences.get(id);
      if (bytes !== undefined) found.set(id, toSentences(bytes));
    }
    return found;
  };
}

function split(words: string): string[] {
  return words === "" ? [] : words.split(" ");
}
