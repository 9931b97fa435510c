/** Which model made the embeddings of the archive, and which one is about to follow it. */
import { UserError } from "../core/errors.ts";
import type { ModelIdentity } from "../core/ports.ts";
import type { Connection } from "./connection.ts";

/** `used`: its embeddings are searched. `staged`: its embeddings are being collected. */
export type ModelRole = "used" | "staged";

/** Each function takes part in the transaction of its caller. */
export interface Models {
  /** Null where no model has this role. */
  get(role: ModelRole): ModelIdentity | null;
  set(role: ModelRole, model: ModelIdentity): void;
  clear(role: ModelRole): void;
  /** Binds the archive to `model`, or throws `model_mismatch`. */
  claim(model: ModelIdentity): void;
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
  const find = db.prepare<[ModelRole], ModelIdentity>(
    "SELECT name AS id, dimensions FROM models WHERE role = ?",
  );
  const put = db.prepare<[ModelRole, string, number]>(
    "INSERT OR REPLACE INTO models (role, name, dimensions) VALUES (?, ?, ?)",
  );
  const drop = db.prepare<[ModelRole]>("DELETE FROM models WHERE role = ?");
  const get = (role: ModelRole) => find.get(role) ?? null;
  const set = (role: ModelRole, { id, dimensions }: ModelIdentity) => void put.run(role, id, dimensions);
  return {
    get,
    set,
    clear: (role) => void drop.run(role),
    claim(model) {
      const bound = get("used");
      if (bound === null) set("used", model);
      else if (!isSameModel(bound, model)) throw modelMismatch(place.folder, bound, model);
    },
  };
}

/** What to say when a data folder was made with another model than the one at hand: both, and the ways out. */
export function modelMismatch(folder: string, bound: ModelIdentity, wanted: ModelIdentity): UserError {
  const name = ({ id, dimensions }: ModelIdentity) => `“${id}” (${dimensions} dimensions)`;
  return new UserError(
    "model_mismatch",
    `The data in ${folder} was embedded with ${name(bound)}, and ${name(wanted)} is configured; ` +
      "embeddings of two models cannot be compared. " +
      "Embed everything anew with the configured model: npm run rebuild-index " +
      "(or set EMBEDDING_MODEL and EMBEDDING_POOLING back, or choose another DATA_DIR and run npm run embed there).",
    { bound, wanted },
  );
}
