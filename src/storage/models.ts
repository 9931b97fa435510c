/** Which models have embeddings in the archive, and which of them is in use. */
import { UserError } from "../core/errors.ts";
import type { ModelIdentity } from "../core/ports.ts";
import type { Connection } from "./connection.ts";

interface ModelRow extends ModelIdentity {
  readonly row: number;
}

/** Each function takes part in the transaction of its caller. */
export interface Models {
  /** The model in use; null while nothing was embedded. */
  current(): ModelRow | null;
  /** The row of a model, added if need be. */
  enter(model: ModelIdentity): number;
  /** The row of a model; null if it has none. */
  rowOf(model: ModelIdentity): number | null;
  /** Puts one model into use and forgets the others with their embeddings. */
  use(row: number): void;
  /** Binds the archive to `model`, or throws `model_mismatch`. */
  claim(model: ModelIdentity): number;
}

/** Throws unless a vector fits its model: that would be a bug, and must not be stored. */
export function checkVector(vector: Float32Array, { id, dimensions }: ModelIdentity): void {
  if (vector.length === dimensions) return;
  throw new Error(`expected an embedding by ${id} with ${dimensions} dimensions, got ${vector.length}`);
}

/** Whether two name the same model. */
export function isSameModel(a: ModelIdentity, b: ModelIdentity): boolean {
  return a.id === b.id && a.dimensions === b.dimensions;
}

/** The models of one database. */
export function openModels({ db, place }: Connection): Models {
  const columns = "id AS row, name AS id, dimensions";
  const inUse = db.prepare<[], ModelRow>(`SELECT ${columns} FROM models WHERE in_use = 1`);
  const find = db.prepare<[string, number], ModelRow>(
    `SELECT ${columns} FROM models WHERE name = ? AND dimensions = ?`,
  );
  const insert = db.prepare<[string, number]>("INSERT INTO models (name, dimensions) VALUES (?, ?)");
  const dropEmbeddings = db.prepare<[number]>("DELETE FROM embeddings WHERE model <> ?");
  const dropModels = db.prepare<[number]>("DELETE FROM models WHERE id <> ?");
  const setInUse = db.prepare<[number]>("UPDATE models SET in_use = 1 WHERE id = ?");

  const current = () => inUse.get() ?? null;
  const rowOf = ({ id, dimensions }: ModelIdentity) => find.get(id, dimensions)?.row ?? null;
  const enter = (model: ModelIdentity) =>
    rowOf(model) ?? Number(insert.run(model.id, model.dimensions).lastInsertRowid);
  const use = (row: number) => {
    dropEmbeddings.run(row);
    dropModels.run(row);
    setInUse.run(row);
  };
  return {
    current,
    enter,
    rowOf,
    use,
    claim(model) {
      const bound = current();
      if (bound !== null) {
        if (!isSameModel(bound, model)) throw mismatch(place.folder, bound, model);
        return bound.row;
      }
      const row = enter(model);
      setInUse.run(row);
      return row;
    },
  };
}

function mismatch(folder: string, bound: ModelIdentity, wanted: ModelIdentity): UserError {
  const name = ({ id, dimensions }: ModelIdentity) => `${id} (${dimensions} dimensions)`;
  return new UserError(
    "model_mismatch",
    `The data in ${folder} were embedded with the model ${name(bound)}, but the model now is ${name(wanted)}; ` +
      "embeddings of two models cannot be compared. Run npm run rebuild-index to embed everything anew with it, " +
      "set EMBEDDING_MODEL back, or set DATA_DIR to another folder.",
    { bound: { id: bound.id, dimensions: bound.dimensions }, wanted },
  );
}
