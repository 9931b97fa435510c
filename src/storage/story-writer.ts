/** Gives articles their stories, one after the other, however many processes do so at once. */
import type { Database } from "better-sqlite3";
import type { GroupedArticle, PlacedArticle, StoryWriter } from "../core/stories/story-ports.ts";
import type { Connection } from "./connection.ts";

interface PlacedRow {
  readonly sequence: number;
  readonly language: string;
  readonly published_from: number | null;
  readonly published_to: number | null;
  readonly added_at: string;
  readonly first_passage: number;
  readonly passages: number;
}

interface GroupedRow extends PlacedRow {
  readonly story: number;
}

const COLUMNS =
  "a.sequence, a.language, a.published_from, a.published_to, a.added_at, a.first_passage, a.passages";

/** Each call of `assign` is one transaction, which looks at the pointer once it holds the lock. */
export function openStoryWriter({ db, read, write }: Connection): StoryWriter {
  const last = db.prepare<[], number>("SELECT coalesce(max(sequence), 0) FROM articles").pluck();
  const placed = db.prepare<[number, number, number], PlacedRow>(
    `SELECT ${COLUMNS} FROM articles AS a WHERE a.sequence > ? AND a.sequence <= ? ORDER BY a.sequence LIMIT ?`,
  );
  const ofPassage = db.prepare<[number], GroupedRow>(
    `SELECT s.story, ${COLUMNS} FROM passages AS p JOIN story_articles AS s ON s.article = p.article
     JOIN articles AS a ON a.sequence = p.article WHERE p.id = ?`,
  );
  const members = db.prepare<[number, number], GroupedRow>(
    `SELECT s.story, ${COLUMNS} FROM story_articles AS s JOIN articles AS a ON a.sequence = s.article
     WHERE s.story = ? ORDER BY s.article DESC LIMIT ?`,
  );
  const assign = assigner(db);
  return {
    lastSequence: async () => read(() => last.get() ?? 0),
    placed: async (after, upTo, limit) => read(() => placed.all(after, upTo, limit).map(placedOf)),
    groupedOf: async (passages) =>
      read(() => {
        const found = new Map<number, GroupedArticle>();
        for (const passage of passages) {
          const row = ofPassage.get(passage);
          if (row !== undefined && !found.has(row.sequence)) found.set(row.sequence, groupedOf(row));
        }
        return [...found.values()];
      }),
    members: async (story, limit) => read(() => members.all(story, limit).map(groupedOf)),
    assign: async (expected, sequence, story) => write(() => assign(expected, sequence, story)),
  };
}

function assigner(db: Database) {
  const advance = db.prepare<[number, number]>(
    "UPDATE grouping SET grouped_up_to = ? WHERE grouped_up_to = ?",
  );
  const isThere = db.prepare<[number], number>("SELECT 1 FROM articles WHERE sequence = ?").pluck();
  const isStory = db.prepare<[number], number>("SELECT 1 FROM stories WHERE id = ?").pluck();
  const found = db.prepare<[]>("INSERT INTO stories DEFAULT VALUES");
  const join = db.prepare<[number, number]>("INSERT INTO story_articles (article, story) VALUES (?, ?)");
  return (expected: number, sequence: number, story: number | null): boolean => {
    if (sequence <= expected) throw new Error("articles get their stories in the order of their sequences");
    if (story !== null && isStory.get(story) === undefined) return false;
    if (advance.run(sequence, expected).changes === 0) return false;
    if (isThere.get(sequence) === undefined) return true;
    join.run(sequence, story ?? Number(found.run().lastInsertRowid));
    return true;
  };
}

function placedOf(row: PlacedRow): PlacedArticle {
  const { sequence, language, published_from: from, published_to: to, passages } = row;
  return {
    sequence,
    language,
    published: from === null || to === null ? null : { from, to },
    added: Date.parse(row.added_at),
    firstPassage: row.first_passage,
    passages,
  };
}

function groupedOf(row: GroupedRow): GroupedArticle {
  return { ...placedOf(row), story: row.story };
}
