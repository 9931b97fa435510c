/** Embeddings for filling an index, and the change of an archive from one model to another. */
import type { Database } from "better-sqlite3";
import type { EmbeddingReader, EmbeddingWriter, ModelIdentity } from "../core/ports.ts";
import type { Connection } from "./connection.ts";
import { checkVector, type Models } from "./models.ts";
import { toBytes, toVector } from "./vectors.ts";

export interface EmbeddingParts {
  readonly connection: Connection;
  readonly models: Models;
}

/** Reads the embeddings of the model in use. */
export function openEmbeddingReader({ connection, models }: EmbeddingParts): EmbeddingReader {
  const { db } = connection;
  const changes = changeCounter(db);
  const ids = db
    .prepare<[number], number>("SELECT passage FROM embeddings WHERE model = ? ORDER BY passage")
    .pluck();
  const vector = db
    .prepare<[number, number], Buffer>("SELECT vector FROM embeddings WHERE passage = ? AND model = ?")
    .pluck();
  return {
    version: async () => changes(),
    passageIds: async () => connection.read(() => ids.all(models.current()?.row ?? 0)),
    embeddings: async (wanted) =>
      connection.read(() => {
        const model = models.current()?.row ?? 0;
        const inOrder = [...new Set(wanted)].sort((a, b) => a - b);
        return inOrder.flatMap((id) => {
          const bytes = vector.get(id, model);
          return bytes === undefined ? [] : [{ id, vector: toVector(bytes) }];
        });
      }),
  };
}

/** `data_version` tells of other connections only, `total_changes()` of this one only. */
function changeCounter(db: Database): () => number {
  const others = db.prepare<[], number>("PRAGMA data_version").pluck();
  const own = db.prepare<[], number>("SELECT total_changes()").pluck();
  let seen = "";
  let version = 0;
  return () => {
    const now = `${others.get()} ${own.get()}`;
    if (now !== seen) version += 1;
    seen = now;
    return version;
  };
}

/** Passages without an embedding by one model, named by its row; no model has row 0. */
const LACKING =
  "FROM passages AS p WHERE NOT EXISTS (SELECT 1 FROM embeddings AS e WHERE e.passage = p.id AND e.model = ?)";

/** Collects embeddings of another model beside those in use; `adopt` puts them in their place. */
export function openEmbeddingWriter({ connection, models }: EmbeddingParts): EmbeddingWriter {
  const { db } = connection;
  const total = db.prepare<[number], number>(`SELECT count(*) ${LACKING}`).pluck();
  const texts = lackingTexts(db);
  const put = db.prepare<[number, Buffer, number]>(
    `INSERT INTO embeddings (passage, model, vector) SELECT id, ?, ? FROM passages WHERE id = ?
     ON CONFLICT (passage, model) DO NOTHING`,
  );
  const rowOf = (model: ModelIdentity) => models.rowOf(model) ?? 0;
  return {
    unembedded: async (model, limit) =>
      connection.read(() => {
        const row = rowOf(model);
        return { total: total.get(row) ?? 0, passages: texts(row, limit) };
      }),
    stage: async (model, entries) =>
      connection.write(() => {
        const row = models.enter(model);
        for (const { id, vector } of entries) {
          checkVector(vector, model);
          put.run(row, toBytes(vector), id);
        }
      }),
    adopt: async (model) =>
      connection.write(() => {
        if ((total.get(rowOf(model)) ?? 0) > 0) return false;
        models.use(models.enter(model));
        return true;
      }),
  };
}

interface LackingRow {
  readonly id: number;
  readonly title: string | null;
  readonly article: number;
  readonly start: number;
  readonly end: number;
}

function lackingTexts(db: Database) {
  const rows = db.prepare<[number, number], LackingRow>(
    `SELECT p.id, a.title, p.article, p.start, p."end" FROM (SELECT * ${LACKING} ORDER BY p.id LIMIT ?) AS p
     JOIN articles AS a ON a.sequence = p.article ORDER BY p.id`,
  );
  const body = db.prepare<[number], string>("SELECT body FROM texts WHERE article = ?").pluck();
  return (model: number, limit: number) => {
    let last = { article: 0, body: "" };
    return rows.all(model, limit).map(({ id, title, article, start, end }) => {
      if (last.article !== article) last = { article, body: body.get(article) ?? "" };
      return { id, title, text: last.body.slice(start, end) };
    });
  };
}
