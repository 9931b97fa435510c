/** The bundled model itself: the contract, meaning across languages, the folder it is loaded from, and threads that die. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUNDLED_FOLDER } from "../../embeddings/bundled.ts";
import { languageCorrection } from "../../embeddings/correction.ts";
import { locateModel } from "../../embeddings/locate.ts";
import { type OpenedEmbedder, openEmbedder } from "../../embeddings/open.ts";
import { embedderContract } from "../contracts/embedder.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

embedderContract("the bundled model", () => openEmbedder({ model: null }));
embedderContract("the fake", async () => fakeEmbedder());

const folder = mkdtempSync(join(tmpdir(), "model-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The bundled model under another name, with links in place of the large files. */
function linkedModel(name: string): string {
  const target = join(folder, name);
  mkdirSync(join(target, "onnx"), { recursive: true });
  for (const file of ["config.json", "tokenizer_config.json"])
    cpSync(join(BUNDLED_FOLDER, file), join(target, file));
  for (const file of ["tokenizer.json", "onnx/model_quantized.onnx"])
    symlinkSync(join(BUNDLED_FOLDER, file), join(target, file));
  return target;
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) throw new Error("expected two vectors");
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

describe("the bundled model", () => {
  let embedder: OpenedEmbedder;
  beforeAll(async () => {
    embedder = await openEmbedder({ model: null });
  });
  afterAll(() => embedder.close());

  it("is named by its weights and its pooling, and takes 512 tokens", async () => {
    const { identity } = await locateModel({ model: null });
    expect(embedder.model).toEqual(identity);
    expect(identity).toEqual({
      id: expect.stringMatching(/^multilingual-e5-small@[0-9a-f]{8}$/),
      dimensions: 384,
    });
    expect(embedder.maxTokens).toBe(512);
  });

  it("finds the right passage in another language, once languages are taken out", async () => {
    const correct = languageCorrection(embedder.model);
    const [asked] = (await embedder.embed(["Сколько домов затопила река Вельта?"], "query")).vectors;
    const { vectors } = await embedder.embed(
      [
        "The Velta burst its banks on Tuesday night; 340 houses in the old town are under water.",
        "The launch of the rocket was put off because of strong winds, the space agency said.",
        "Выборы в парламент пройдут в воскресенье, сообщила избирательная комиссия.",
      ],
      "passage",
    );
    const scores = vectors.map((vector) => dot(correct(asked ?? vector), correct(vector)));
    expect(scores[0]).toBeGreaterThan((scores[1] ?? 0) + 0.05);
    expect(scores[0]).toBeGreaterThan((scores[2] ?? 0) + 0.05);
  });

  it("puts another prefix before questions than before passages", async () => {
    const text = "The river flooded the town.";
    const [asQuestion] = (await embedder.embed([text], "query")).vectors;
    const [asPassage] = (await embedder.embed([text], "passage")).vectors;
    expect(dot(asQuestion, asPassage)).toBeLessThan(0.999);
  });

  it("lets a question jump ahead of waiting passages", async () => {
    const order: string[] = [];
    const long = "The council met again and again about the dam. ".repeat(20);
    const passages = Promise.all(
      Array.from({ length: 12 }, () => embedder.embed([long], "passage").then(() => order.push("passage"))),
    );
    const question = embedder.embed(["Where is the dam?"], "query").then(() => order.push("question"));
    await Promise.all([passages, question]);
    expect(order.indexOf("question")).toBeLessThan(7);
  });

  it("counts what it runs: prefix, text and special tokens", async () => {
    const text = "The river flooded the town.";
    const [count = 0] = await embedder.countTokens([text]);
    const [prefix = 0] = await embedder.countTokens(["passage:"]);
    expect((await embedder.embed([text, text], "passage")).tokens).toBe(2 * (count + prefix + 2));
  });
});

describe("a model in a folder of one's own", () => {
  it("puts its family's prefixes before texts", async () => {
    const place = linkedModel("prefixed-e5-small");
    const [own, bare] = await Promise.all([
      openEmbedder({ model: place }),
      openEmbedder({ model: place, queryPrefix: "", passagePrefix: "" }),
    ]);
    try {
      const text = "The river flooded the town.";
      for (const role of ["query", "passage"] as const) {
        const [given] = (await own.embed([text], role)).vectors;
        const [written] = (await bare.embed([`${role}: ${text}`], role)).vectors;
        expect(dot(given, written)).toBeGreaterThan(0.9999);
      }
    } finally {
      await Promise.all([own, bare].map((each) => each.close()));
    }
  });

  it("pools the way it is told, under an identity of its own", async () => {
    const place = linkedModel("some e5-small (copy)");
    const [mean, cls, last] = await Promise.all([
      openEmbedder({ model: place }),
      openEmbedder({ model: place, pooling: "cls" }),
      openEmbedder({ model: place, pooling: "last" }),
    ]);
    try {
      expect(new Set([mean, cls, last].map(({ model }) => model.id)).size).toBe(3);
      const texts = ["The river flooded the town.", "Short."];
      const [a, b, c] = await Promise.all([mean, cls, last].map((each) => each.embed(texts, "passage")));
      expect(dot(a?.vectors[0], b?.vectors[0])).toBeLessThan(0.999);
      // First and last token are nearly the same in this model, but not the same.
      expect(dot(b?.vectors[0], c?.vectors[0])).toBeLessThan(0.99999);
      for (const vector of [a, b, c].flatMap((each) => each?.vectors ?? []))
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
    } finally {
      await Promise.all([mean, cls, last].map((each) => each.close()));
    }
  });

  it("says which file cannot be loaded, and tries again at the next call", async () => {
    const place = linkedModel("broken-e5-small");
    const weights = join(place, "onnx", "model_quantized.onnx");
    rmSync(weights);
    writeFileSync(weights, "no weights at all");
    const embedder = await openEmbedder({ model: place });
    const attempt = () => embedder.embed(["text"], "passage");
    await expect(attempt()).rejects.toMatchObject({
      code: "model_damaged",
      message: expect.stringContaining(weights),
    });
    await expect(attempt()).rejects.toMatchObject({ code: "model_damaged" });
    rmSync(weights);
    symlinkSync(join(BUNDLED_FOLDER, "onnx", "model_quantized.onnx"), weights);
    expect((await attempt()).vectors).toHaveLength(1);
    await embedder.close();
  });
});

describe("a process that embeds", () => {
  const script = (body: string) => `
    import { openEmbedder } from ${JSON.stringify(join(ROOT, "embeddings", "open.ts"))};
    const embedder = await openEmbedder({ model: null });
    ${body}`;
  function run(body: string) {
    const file = join(folder, "process.mts");
    writeFileSync(file, script(body));
    const tsx = createRequire(import.meta.url).resolve("tsx");
    return spawnSync(process.execPath, ["--import", tsx, file], {
      cwd: folder,
      encoding: "utf8",
      timeout: 50_000,
    });
  }

  it("runs under tsx from any folder, prints nothing of its own, and ends when it is closed", () => {
    const { stdout, stderr, status } = run(`
      console.log((await embedder.embed(["one"], "query")).vectors.length);
      await embedder.close();`);
    expect({ stdout, stderr, status }).toEqual({ stdout: "1\n", stderr: "", status: 0 });
  });

  it("ends by itself when it forgets to close, and at once when closed under way", () => {
    expect(run(`await embedder.embed(["one"], "query");`).status).toBe(0);
    const closed = run(`
      const under = embedder.embed(Array(40).fill("the same words again ".repeat(60)), "passage");
      under.catch((error) => console.log(error.message));
      setTimeout(() => embedder.close(), 1500);`);
    expect(closed).toMatchObject({ status: 0, stdout: "the embedder was closed\n" });
  });
});
