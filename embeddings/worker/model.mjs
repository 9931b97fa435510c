/**
 * The thread that runs the model: token ids in, vectors of length 1 out.
 * Plain JavaScript, because tsx would translate transformers.js as well: 150 MB and a second more for each thread.
 */
import { parentPort, workerData } from "node:worker_threads";
import { AutoModel, env, LogLevel, Tensor } from "@xenova/transformers";

/** Stands in the shorter texts of a batch; the mask hides it. */
const PADDING_ID = 1n;

const { stop, folder, subfolder, dtype, threads, pooling, ownPooling } = workerData;
env.allowRemoteModels = false;
env.useFSCache = false;
env.logLevel = LogLevel.NONE;

/** @type {{ [role in "mean" | "cls" | "last" | "sif"]: (length: number) => [first: number, end: number] }} */
const POOLED_TOKENS = {
  mean: (length) => [0, length],
  cls: () => [0, 1],
  last: (length) => [length - 1, length],
  sif: (length) => [0, length],
};

function inputsOf(texts) {
  const width = Math.max(...texts.map((ids) => ids.length));
  const ids = new BigInt64Array(texts.length * width).fill(PADDING_ID);
  const mask = new BigInt64Array(texts.length * width);
  texts.forEach((text, row) => {
    for (let at = 0; at < text.length; at += 1) {
      ids[row * width + at] = BigInt(text[at]);
      mask[row * width + at] = 1n;
    }
  });
  const shape = [texts.length, width];
  return { input_ids: new Tensor("int64", ids, shape), attention_mask: new Tensor("int64", mask, shape) };
}

/** Adds the pooled tokens of one text up into `vector`; the scale does not matter, as the length becomes 1. */
function poolInto(vector, data, start, length, weights) {
  const [first, end] = POOLED_TOKENS[pooling](length);
  for (let token = first; token < end; token += 1) {
    const from = start + token * vector.length;
    const weight = weights?.[token] ?? 1;
    if (weight === 0) continue;
    for (let i = 0; i < vector.length; i += 1) vector[i] += weight * data[from + i];
  }
}

function scaleToOne(vector) {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  if (!(length > 0)) throw new Error("the model gave an embedding without length");
  for (let i = 0; i < vector.length; i += 1) vector[i] /= length;
}

/** The output to pool, or one that the model pooled itself: [texts, dimensions]. */
function outputOf(outputs) {
  const own = outputs.sentence_embedding ?? null;
  const tokens = outputs.last_hidden_state ?? outputs.token_embeddings ?? null;
  const chosen = (ownPooling ? (own ?? tokens) : (tokens ?? own)) ?? outputs.pooler_output;
  if (!chosen) throw new Error(`the model has none of the known outputs: ${Object.keys(outputs).join(", ")}`);
  return chosen;
}

function vectorsOf(output, texts, weights) {
  const dimensions = output.dims.at(-1);
  const rowLength = output.dims.length === 3 ? output.dims[1] * dimensions : dimensions;
  const vectors = new Float32Array(texts.length * dimensions);
  texts.forEach((text, row) => {
    const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions);
    if (output.dims.length === 3) poolInto(vector, output.data, row * rowLength, text.length, weights?.[row]);
    else vector.set(output.data.subarray(row * rowLength, (row + 1) * rowLength));
    scaleToOne(vector);
  });
  return vectors;
}

async function run(model, { texts, weights }) {
  const inputs = inputsOf(texts);
  const outputs = await model(inputs);
  try {
    return vectorsOf(outputOf(outputs), texts, weights);
  } finally {
    for (const tensor of [...Object.values(inputs), ...Object.values(outputs)]) tensor.dispose();
  }
}

const isStopped = () => Atomics.load(stop, 0) === 1;

async function load() {
  return AutoModel.from_pretrained(folder, {
    local_files_only: true,
    subfolder,
    dtype,
    session_options: { intraOpNumThreads: threads, interOpNumThreads: 1 },
  });
}

const model = isStopped() ? null : await load();

parentPort.on("message", async ({ request, id }) => {
  if (isStopped()) {
    parentPort.close();
    return;
  }
  try {
    const vectors = await run(model, request);
    parentPort.postMessage({ id, reply: { vectors } }, [vectors.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, failure: String(error?.stack ?? error) });
  }
});
parentPort.postMessage({ ready: {} });
