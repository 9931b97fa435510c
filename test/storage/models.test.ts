/** Which model an archive is bound to, and what does not fit it. */
import { afterEach, describe, expect, it } from "vitest";
import { type Connection, openConnection } from "../../src/storage/connection.ts";
import { checkVector, isSameModel, openModels } from "../../src/storage/models.ts";
import { MODEL, OTHER_MODEL } from "../contracts/archive-support.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { temporaryFolders } from "./support.ts";

const folders = temporaryFolders();
const opened: Connection[] = [];
afterEach(() => {
  for (const connection of opened.splice(0)) connection.close();
});

function connect(folder = folders.create()) {
  const connection = openConnection({ folder, file: "a.sqlite", log: createQuietLog(), readOnly: false });
  opened.push(connection);
  return { connection, folder, models: openModels(connection) };
}

describe("the models of an archive", () => {
  it("are none at first, and each role has its own", () => {
    const { models } = connect();
    expect([models.get("used"), models.get("staged")]).toEqual([null, null]);
    models.set("used", MODEL);
    models.set("staged", OTHER_MODEL);
    expect([models.get("used"), models.get("staged")]).toEqual([MODEL, OTHER_MODEL]);
    models.clear("staged");
    models.clear("staged");
    expect([models.get("used"), models.get("staged")]).toEqual([MODEL, null]);
  });

  it("are replaced, not added, when set again", () => {
    const { connection, models } = connect();
    models.set("used", MODEL);
    models.set("used", OTHER_MODEL);
    expect(models.get("used")).toEqual(OTHER_MODEL);
    expect(connection.db.prepare("SELECT count(*) FROM models").pluck().get()).toBe(1);
  });

  it("are seen by the next who opens the archive", () => {
    const { models, folder } = connect();
    models.claim(MODEL);
    expect(connect(folder).models.get("used")).toEqual(MODEL);
  });

  it("are gone again when the transaction around them fails", () => {
    const { connection, models } = connect();
    const failing = () =>
      connection.write(() => {
        models.claim(MODEL);
        throw new Error("later trouble");
      });
    expect(failing).toThrow("later trouble");
    expect(models.get("used")).toBeNull();
  });

  it("must have at least one dimension", () => {
    const { models } = connect();
    expect(() => models.set("used", { id: "flat", dimensions: 0 })).toThrow(/CHECK/);
  });
});

describe("a claim", () => {
  it("binds once, and holds for the same model again", () => {
    const { models } = connect();
    models.claim(MODEL);
    models.claim({ ...MODEL });
    expect(models.get("used")).toEqual(MODEL);
  });

  it.each([
    ["another name", { ...MODEL, id: "small-v2" }],
    ["another name in case alone", { ...MODEL, id: MODEL.id.toUpperCase() }],
    ["other dimensions", { ...MODEL, dimensions: MODEL.dimensions + 1 }],
  ])("is refused for %s, with both models and three ways out", (_what, wanted) => {
    const { models, folder } = connect();
    models.claim(MODEL);
    expect(() => models.claim(wanted)).toThrow(
      expect.objectContaining({
        code: "model_mismatch",
        details: { bound: MODEL, wanted },
        message: expect.stringMatching(/rebuild-index.*EMBEDDING_MODEL.*DATA_DIR/s),
      }),
    );
    const naming = new RegExp(
      `“${MODEL.id}” \\(${MODEL.dimensions} .*“${wanted.id}” \\(${wanted.dimensions} dimensions\\)`,
    );
    expect(() => models.claim(wanted)).toThrow(naming);
    expect(() => models.claim(wanted)).toThrow(folder);
    expect(models.get("used")).toEqual(MODEL);
  });

  it("does not look at the model being staged", () => {
    const { models } = connect();
    models.set("staged", OTHER_MODEL);
    models.claim(MODEL);
    expect([models.get("used"), models.get("staged")]).toEqual([MODEL, OTHER_MODEL]);
  });
});

describe("a vector", () => {
  it("fits its model by its length", () => {
    expect(() => checkVector(new Float32Array(4), MODEL)).not.toThrow();
    for (const length of [0, 3, 5])
      expect(() => checkVector(new Float32Array(length), MODEL)).toThrow(
        `embedding by small with 4 dimensions, got ${length}`,
      );
  });
});

describe("two models", () => {
  it("are the same by name and dimensions, whichever comes first", () => {
    expect(isSameModel(MODEL, { dimensions: 4, id: "small" })).toBe(true);
    for (const other of [OTHER_MODEL, { ...MODEL, id: "x" }, { ...MODEL, dimensions: 5 }]) {
      expect(isSameModel(MODEL, other)).toBe(false);
      expect(isSameModel(other, MODEL)).toBe(false);
    }
  });
});
