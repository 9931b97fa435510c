/** The thread that tokenises for models whose tokenizer is not of the XLM-R kind: texts in, token ids out. Why plain JavaScript: see model.mjs. */
import { parentPort, workerData } from "node:worker_threads";
import { AutoTokenizer, env, LogLevel } from "@xenova/transformers";

const { stop, folder } = workerData;
env.allowRemoteModels = false;
env.useFSCache = false;
env.logLevel = LogLevel.NONE;

/** Any text that has a token. */
const PROBE = "a";

const tokenizer = await AutoTokenizer.from_pretrained(folder, { local_files_only: true });
const encode = (text, add_special_tokens) => tokenizer.encode(text, { add_special_tokens });

/** The special tokens around a text, found by comparing with the same text without them. */
function specialTokens() {
  const bare = encode(PROBE, false);
  const full = encode(PROBE, true);
  const start = full.findIndex((_, at) => bare.every((id, i) => full[at + i] === id));
  return { before: full.slice(0, start), after: full.slice(start + bare.length) };
}

parentPort.on("message", ({ request, id }) => {
  if (Atomics.load(stop, 0) === 1) {
    parentPort.close();
    return;
  }
  try {
    const ids = request.texts.map((text) => Int32Array.from(encode(text, false)));
    parentPort.postMessage({ id, reply: { ids } });
  } catch (error) {
    parentPort.postMessage({ id, failure: String(error?.stack ?? error) });
  }
});
parentPort.postMessage({ ready: specialTokens() });
