/** The change of an archive from one model to another, and the filling in of what older data lack. */
import type { Database } from "better-sqlite3";
import type { Span } from "../core/article.ts";
import type { EmbeddingWriter, ModelIdentity, PassageText, StagedPassage } from "../core/ports.ts";
import type { Connection } from "./connection.ts";
import { checkVector, isSameModel, type ModelRole, type Models } from "./models.ts";
import { checkSentences } from "./passage-writer.ts";
import { toSentenceBlob } from "./sentence-blob.ts";
import { statementCache } from "./statements.ts";
import { toBytes } from "./vectors.ts";

export interface StagingParts {
  readonly connection: Connection;
  readonly models: Models;
}

/** What a model is to the archive; `unknown`: it has embedded nothing so far. */
type Standing = ModelRole | "unknown";

/** Collects what another model makes beside what is in use; `adopt` puts it in its place. */
export function openEmbeddingWriter({ connection, models }: StagingParts): EmbeddingWriter {
  const { db } = connection;
  const lacking = lackingPassages(db);
  const used = fillingIn(db);
  const staged = staging(db);
  const standing = (model: ModelIdentity): Standing => {
    const has = (role: ModelRole) => {
      const bound = models.get(role);
      return bound !== null && isSameModel(bound, model);
    };
    if (has("used")) return "used";
    return has("staged") ? "staged" : "unknown";
  };
  const forgetStaged = () => {
    staged.clear();
    models.clear("staged");
  };
  return {
    unembedded: async (model, limit) =>
      connection.read(() => {
        const now = standing(model);
        const total = lacking.count(now);
        return { total, passages: total === 0 ? [] : lacking.texts(now, limit) };
      }),
    stage: async (model, entries) =>
      connection.write(() => {
        const now = standing(model);
        if (now === "unknown") forgetStaged();
        if (now !== "used") models.set("staged", model);
        const store = now === "used" ? used : staged.store;
        for (const entry of entries) store(entry, model);
      }),
    adopt: async (model) =>
      connection.write(() => {
        const now = standing(model);
        if (lacking.count(now) > 0) return false;
        if (now !== "used") staged.adopt();
        models.set("used", model);
        forgetStaged();
        return true;
      }),
  };
}

/** Passages of which a model has embedded the whole and the sentences. */
const DONE: Readonly<Record<Standing, string>> = {
  used: "SELECT 1 FROM sentences AS s WHERE s.passage = p.id",
  staged: "SELECT 1 FROM staged_embeddings AS s WHERE s.passage = p.id",
  unknown: "SELECT 1 WHERE 0",
};

type LackingRow = Omit<PassageText, "text" | "embedded"> & { readonly article: number };

function lackingPassages(db: Database) {
  const counts = statementCache<{ readonly total: number }>(db);
  const rows = statementCache<LackingRow>(db);
  const body = db.prepare<[number], string>("SELECT body FROM texts WHERE article = ?").pluck();
  const from = (standing: Standing) => `FROM passages AS p WHERE NOT EXISTS (${DONE[standing]})`;
  return {
    count: (standing: Standing) => counts(`SELECT count(*) AS total ${from(standing)}`).get()?.total ?? 0,
    texts(standing: Standing, limit: number): PassageText[] {
      const list = rows(
        `SELECT p.id, p.article, p.start, p."end", a.title, a.language
         FROM (SELECT * ${from(standing)} ORDER BY p.id LIMIT ?) AS p
         JOIN articles AS a ON a.sequence = p.article ORDER BY p.id`,
      );
      let last = { article: 0, body: "" };
      return list.all(limit).map(({ article, ...row }) => {
        if (last.article !== article) last = { article, body: body.get(article) ?? "" };
        const text = last.body.slice(row.start, row.end);
        return { ...row, text, embedded: standing === "used" };
      });
    },
  };
}

type Store = (entry: StagedPassage, model: ModelIdentity) => void;

/** Gives passages of the model in use the sentences and names they lack. */
function fillingIn(db: Database): Store {
  const span = spanOf(db);
  const setNames = namesWriter(db);
  const addSentences = db.prepare<[number, Buffer]>(
    "INSERT OR IGNORE INTO sentences (passage, sentences) VALUES (?, ?)",
  );
  return ({ id, sentences, names }, model) => {
    const passage = span(id);
    if (passage === undefined) return;
    checkSentences(sentences, passage, model);
    if (addSentences.run(id, toSentenceBlob(sentences)).changes > 0) setNames(id, names);
  };
}

/** Keeps what another model made of passages; what it did not embed is not kept. */
function staging(db: Database) {
  const span = spanOf(db);
  const setNames = namesWriter(db);
  const put = db.prepare<[number, Buffer, Buffer]>(
    "INSERT OR REPLACE INTO staged_embeddings (passage, vector, sentences) VALUES (?, ?, ?)",
  );
  const adoptVectors = db.prepare(
    "UPDATE embeddings SET vector = s.vector FROM staged_embeddings AS s WHERE s.passage = embeddings.passage",
  );
  const adoptSentences = db.prepare(
    "INSERT OR REPLACE INTO sentences (passage, sentences) SELECT passage, sentences FROM staged_embeddings",
  );
  const clear = db.prepare("DELETE FROM staged_embeddings");
  const store: Store = ({ id, embedding, sentences, names }, model) => {
    if (embedding !== null) checkVector(embedding, model);
    const passage = span(id);
    if (passage === undefined || embedding === null) return;
    checkSentences(sentences, passage, model);
    put.run(id, toBytes(embedding), toSentenceBlob(sentences));
    setNames(id, names);
  };
  return {
    store,
    adopt() {
      adoptVectors.run();
      adoptSentences.run();
    },
    clear: () => void clear.run(),
  };
}

function spanOf(db: Database): (id: number) => Span | undefined {
  const find = db.prepare<[number], Span>(`SELECT start, "end" FROM passages WHERE id = ?`);
  return (id) => find.get(id);
}

/** Names do not depend on the model, so they need not wait for it to be adopted. */
function namesWriter(db: Database): (id: number, names: string) => void {
  const set = db.prepare<[number, string]>(
    "INSERT OR REPLACE INTO passage_names (rowid, names) VALUES (?, ?)",
  );
  return (id, names) => void set.run(id, names);
}
