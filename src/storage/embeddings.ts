/** Embeddings for filling an index, and the change of an archive from one model to another. */
import type { Database } from "better-sqlite3";
import type { EmbeddingReader, EmbeddingWriter, ModelIdentity } from "../core/ports.ts";
import { changeCounter } from "./changes.ts";
import type { Connection } from "./connection.ts";
import { checkVector, isSameModel, type ModelRole, type Models } from "./models.ts";
import { toBytes, toVector } from "./vectors.ts";

export interface EmbeddingParts {
  readonly connection: Connection;
  readonly models: Models;
}

/** Reads the embeddings of the model in use. */
export function openEmbeddingReader(connection: Connection): EmbeddingReader {
  const { db } = connection;
  const ids = db.prepare<[], number>("SELECT id FROM passages ORDER BY id").pluck();
  const vector = db.prepare<[number], Buffer>("SELECT vector FROM embeddings WHERE passage = ?").pluck();
  const version = changeCounter(db);
  return {
    version: async () => version(),
    passageIds: async () => connection.read(() => ids.all()),
    embeddings: async (wanted) =>
      connection.read(() => {
        const inOrder = Float64Array.from(new Set(wanted)).sort();
        return [...inOrder].flatMap((id) => {
          const bytes = vector.get(id);
          return bytes === undefined ? [] : [{ id, vector: toVector(bytes) }];
        });
      }),
  };
}

/** Passages that the staged model has not embedded; all of them where `collecting` is 0. */
const LACKING =
  "FROM passages AS p WHERE NOT EXISTS (SELECT 1 FROM staged_embeddings AS s WHERE s.passage = p.id AND @collecting)";

/** Collects embeddings of another model beside those in use; `adopt` puts them in their place. */
export function openEmbeddingWriter({ connection, models }: EmbeddingParts): EmbeddingWriter {
  const { db } = connection;
  const statements = stagingStatements(db);
  const texts = lackingTexts(db);
  const has = (role: ModelRole, model: ModelIdentity) => {
    const bound = models.get(role);
    return bound !== null && isSameModel(bound, model);
  };
  const lacking = (model: ModelIdentity) =>
    has("used", model) ? 0 : (statements.lacking.get({ collecting: Number(has("staged", model)) }) ?? 0);
  const forgetStaged = () => {
    statements.clearStaged.run();
    models.clear("staged");
  };
  return {
    unembedded: async (model, limit) =>
      connection.read(() => {
        const total = lacking(model);
        return { total, passages: total === 0 ? [] : texts(Number(has("staged", model)), limit) };
      }),
    stage: async (model, entries) => {
      for (const { vector } of entries) checkVector(vector, model);
      connection.write(() => {
        if (has("used", model)) return;
        if (!has("staged", model)) forgetStaged();
        models.set("staged", model);
        for (const { id, vector } of entries) statements.stage.run(toBytes(vector), id);
      });
    },
    adopt: async (model) =>
      connection.write(() => {
        if (lacking(model) > 0) return false;
        if (!has("used", model)) statements.adopt.run();
        models.set("used", model);
        forgetStaged();
        return true;
      }),
  };
}

function stagingStatements(db: Database) {
  return {
    lacking: db.prepare<[{ collecting: number }], number>(`SELECT count(*) ${LACKING}`).pluck(),
    stage: db.prepare<[Buffer, number]>(
      "INSERT OR REPLACE INTO staged_embeddings (passage, vector) SELECT id, ? FROM passages WHERE id = ?",
    ),
    adopt: db.prepare<[]>(
      "UPDATE embeddings SET vector = s.vector FROM staged_embeddings AS s WHERE s.passage = embeddings.passage",
    ),
    clearStaged: db.prepare<[]>("DELETE FROM staged_embeddings"),
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
  const rows = db.prepare<[{ collecting: number; limit: number }], LackingRow>(
    `SELECT p.id, a.title, p.article, p.start, p."end" FROM (SELECT * ${LACKING} ORDER BY p.id LIMIT @limit) AS p
     JOIN articles AS a ON a.sequence = p.article ORDER BY p.id`,
  );
  const body = db.prepare<[number], string>("SELECT body FROM texts WHERE article = ?").pluck();
  return (collecting: number, limit: number) => {
    let last = { article: 0, body: "" };
    return rows.all({ collecting, limit }).map(({ id, title, article, start, end }) => {
      if (last.article !== article) last = { article, body: body.get(article) ?? "" };
      return { id, title, text: last.body.slice(start, end) };
    });
  };
}
