/** An archive as older versions of the data left it: 1 kept no sentences and names, 2 no quotations, 3 no events, 4 no stories. */
import Database from "better-sqlite3";
import type { NewArticle } from "../../src/core/article.ts";
import type { ModelIdentity } from "../../src/core/ports.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { ARTICLE_FIELDS, fieldsOf } from "../../src/storage/rows.ts";
import { MIGRATIONS } from "../../src/storage/schema.ts";
import { toSentenceBlob } from "../../src/storage/sentence-blob.ts";
import { toBytes } from "../../src/storage/vectors.ts";
import { articleOf, MODEL, NOW, passagesOf } from "../contracts/archive-support.ts";
import { databaseFile } from "./support.ts";

/** Makes the database with a passage for each sentence of its articles, numbered from 1 on, and closes it. */
export function makeOldArchive(
  folder: string,
  articles: readonly (Partial<NewArticle> & { readonly key: string })[],
  { model = MODEL, version = 1 }: { readonly model?: ModelIdentity; readonly version?: 1 | 2 | 3 | 4 } = {},
): void {
  const db = new Database(databaseFile(folder));
  migrate(db, { folder, file: databaseFile(folder) }, MIGRATIONS.slice(0, version));
  db.prepare("INSERT INTO models VALUES ('used', ?, ?)").run(model.id, model.dimensions);
  const fields = ["id", "added_at", ...ARTICLE_FIELDS];
  const addArticle = db.prepare(
    `INSERT INTO articles (${fields}) VALUES (${fields.map((name) => `@${name}`)})`,
  );
  const addText = db.prepare("INSERT INTO texts VALUES (?, ?, '{}')");
  const addPassage = db.prepare(`INSERT INTO passages (article, start, "end") VALUES (?, ?, ?)`);
  const addLexemes = db.prepare("INSERT INTO passage_lexemes (rowid, lexemes) VALUES (?, ?)");
  const addEmbedding = db.prepare("INSERT INTO embeddings VALUES (?, ?)");
  const addSentences = version > 1 ? db.prepare("INSERT INTO sentences VALUES (?, ?)") : null;
  const setRange = db.prepare("UPDATE articles SET first_passage = ?, passages = ? WHERE sequence = ?");
  for (const { key, ...given } of articles) {
    const article = articleOf(key, given);
    const row = { ...fieldsOf(article), id: `id-${key}`, added_at: NOW };
    const sequence = addArticle.run(row).lastInsertRowid;
    addText.run(sequence, article.body);
    const ids = passagesOf(article, 1, model).map(({ start, end, lexemes, embedding, sentences }) => {
      const id = addPassage.run(sequence, start, end).lastInsertRowid;
      addLexemes.run(id, lexemes);
      addEmbedding.run(id, toBytes(embedding));
      addSentences?.run(id, toSentenceBlob(sentences));
      return id;
    });
    setRange.run(ids[0] ?? 0, ids.length, sequence);
  }
  db.close();
}
