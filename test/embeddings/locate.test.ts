/** Finding a model: the bundled one, folders of one's own, and damage. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { BUNDLED_CHECKSUMS, BUNDLED_FOLDER } from "../../embeddings/bundled.ts";
import { correctionMark } from "../../embeddings/correction.ts";
import { locateModel } from "../../embeddings/locate.ts";
import { verifyContents, verifySizes } from "../../embeddings/verify.ts";
import { CONFIG, modelFolders } from "../support/model-folders.ts";

const folder = mkdtempSync(join(tmpdir(), "locate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { write, modelFolder } = modelFolders(folder);

describe("the bundled model", () => {
  it("is found at once, in the same way under its folder's name", async () => {
    const model = await locateModel({ model: null });
    expect(model).toEqual(await locateModel({ model: BUNDLED_FOLDER }));
    expect(model).toMatchObject({
      identity: { id: expect.stringMatching(/^multilingual-e5-small@[0-9a-f]{8}$/), dimensions: 384 },
      maxTokens: 512,
      pooling: "sif",
      prefixes: { query: "query: ", passage: "passage: " },
      weights: { subfolder: "onnx", file: "model_quantized.onnx", dtype: "q8" },
    });
  });

  it("is the one that the language correction was fitted for", async () => {
    expect(correctionMark((await locateModel({ model: null })).identity)).not.toBe("uncorrected");
  });

  it("pools as it is told, under another identity", async () => {
    const bundled = await locateModel({ model: null });
    const mean = await locateModel({ model: null, pooling: "mean" });
    expect(mean.pooling).toBe("mean");
    expect(mean.identity.id).not.toBe(bundled.identity.id);
    expect(await locateModel({ model: null, pooling: "sif" })).toEqual(bundled);
    // What goes before questions is no part of what is stored.
    expect((await locateModel({ model: null, queryPrefix: "Q: " })).identity).toEqual(bundled.identity);
  });

  it("has the checksums that it says", async () => {
    await verifyContents(BUNDLED_FOLDER, BUNDLED_CHECKSUMS);
  });
});

describe("a damaged model", () => {
  const files = [
    { path: "a.bin", bytes: 4, sha256: "88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589" },
  ];
  const place = join(folder, "damaged");
  const damage = (text: string) => write({ "damaged/a.bin": text });

  it("is whole when size and checksum are right", async () => {
    damage("abcd");
    await verifyContents(place, files);
  });
  it("is missing", async () => {
    const nowhere = join(folder, "nowhere");
    await expect(verifySizes(nowhere, files)).rejects.toMatchObject({
      code: "model_missing",
      message: expect.stringContaining(join(nowhere, "a.bin")),
    });
  });
  it("is cut short: both sizes are named, and what to do", async () => {
    damage("ab");
    await expect(verifySizes(place, files)).rejects.toMatchObject({
      code: "model_damaged",
      message: expect.stringMatching(/a\.bin is damaged: expected 4 bytes, got 2\. .*git checkout/),
    });
  });
  it("is a Git LFS pointer", async () => {
    damage("version https://git-lfs.github.com/spec/v1\noid sha256:88d4\nsize 4\n");
    await expect(verifySizes(place, files)).rejects.toThrow("Git LFS pointer");
  });
  it("has a changed bit: both checksums are named", async () => {
    damage("abce");
    await verifySizes(place, files);
    await expect(verifyContents(place, files)).rejects.toMatchObject({
      code: "model_damaged",
      message: expect.stringMatching(/expected SHA-256 88d4266f\w+, got [0-9a-f]{64}/),
    });
  });
});

describe("a model in a folder", () => {
  it("is known by its family, from the folder's name or from its configuration", async () => {
    const minilm = await locateModel({ model: modelFolder("all-MiniLM-L6-v2") });
    expect(minilm).toMatchObject({ pooling: "mean", maxTokens: 256, prefixes: { query: "", passage: "" } });
    const bge = await locateModel({
      model: modelFolder("mine", { ...CONFIG, _name_or_path: "BAAI/bge-m3" }),
    });
    expect(bge).toMatchObject({
      pooling: "cls",
      identity: { id: expect.stringMatching(/^bge-m3@[0-9a-f]{8}$/) },
    });
  });

  it("of an unknown family is refused with the options to set, and taken with them", async () => {
    const model = modelFolder("mystery");
    await expect(locateModel({ model })).rejects.toMatchObject({
      code: "configuration",
      message: expect.stringMatching(/EMBEDDING_POOLING.*EMBEDDING_QUERY_PREFIX.*EMBEDDING_PASSAGE_PREFIX/s),
    });
    expect(await locateModel({ model, pooling: "last", queryPrefix: "Q: " })).toMatchObject({
      pooling: "last",
      ownPooling: false,
      prefixes: { query: "Q: ", passage: "" },
    });
  });

  it("has another identity when its weights, its pooling or its passages' prefix change", async () => {
    const model = modelFolder("gte-base");
    const id = async (options = {}) => (await locateModel({ model, ...options })).identity.id;
    const before = await id();
    expect(await id({ queryPrefix: "Q: " })).toBe(before);
    const changed = [await id({ passagePrefix: "P: " })];
    for (const pooling of ["cls", "last", "sif"]) changed.push(await id({ pooling }));
    writeFileSync(join(model, "onnx", "model.onnx"), "other weights");
    changed.push(await id());
    writeFileSync(join(model, "onnx", "model.onnx_data"), "numbers beside the graph");
    changed.push(await id());
    expect(new Set([before, ...changed]).size).toBe(7);
  });

  it("prefers weights of 8 bits, and takes those that lie flat", async () => {
    const both = modelFolder("e5-base");
    write({ "e5-base/onnx/model_quantized.onnx": "q" });
    expect((await locateModel({ model: both })).weights.dtype).toBe("q8");
    const flat = modelFolder("e5-large", CONFIG, "model_fp16.onnx");
    expect((await locateModel({ model: flat })).weights).toEqual({
      subfolder: "",
      file: "model_fp16.onnx",
      dtype: "fp16",
    });
  });

  it("takes as many tokens as it was made for", async () => {
    const of = async (name: string, config: object) =>
      (await locateModel({ model: modelFolder(name, config) })).maxTokens;
    const roberta = { hidden_size: 8, model_type: "xlm-roberta", max_position_embeddings: 514 };
    expect(await of("e5-small-r", roberta)).toBe(512);
    expect(
      await of("bge-m3-long", { ...CONFIG, max_position_embeddings: 8194, model_max_length: 8192 }),
    ).toBe(1024);
    expect(await of("gte-small", { ...CONFIG, max_position_embeddings: 128 })).toBe(128);
  });

  it("that is incomplete or broken is refused by the file's name", async () => {
    const expectRefused = async (model: string, code: string, words: string) =>
      expect(locateModel({ model })).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    mkdirSync(join(folder, "e5-small-empty"));
    await expectRefused(join(folder, "e5-small-empty"), "model_missing", "config.json");
    write({ "e5-small-bad/config.json": "{" });
    await expectRefused(join(folder, "e5-small-bad"), "model_damaged", "not JSON");
    write({ "e5-small-none/config.json": JSON.stringify(CONFIG) });
    await expectRefused(join(folder, "e5-small-none"), "model_missing", "model_quantized.onnx");
    await expectRefused(modelFolder("e5-small-flat", {}), "configuration", "hidden_size");
    const pointer = modelFolder("e5-small-lfs");
    writeFileSync(join(pointer, "onnx", "model.onnx"), "version https://git-lfs.github.com/spec/v1\n");
    await expectRefused(pointer, "model_damaged", "git lfs pull");
    await expectRefused("/no/such/place", "model_missing", "/no/such/place");
    await expectRefused("../nowhere", "model_missing", "expected a folder");
  });
});
