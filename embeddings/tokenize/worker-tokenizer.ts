/** Tokenising of any kind by transformers.js, in a thread of its own: it takes milliseconds a text. */
import type { TokenizerReady, TokenizerReply, TokenizerRequest, WorkerSettings } from "../worker/protocol.ts";
import { startWorker, type WorkerClient } from "../worker/worker.ts";
import type { Tokenizer } from "./tokenizer.ts";

type Client = WorkerClient<TokenizerRequest, TokenizerReply, TokenizerReady>;

/** Rejects when the tokenizer's files cannot be loaded. A thread that dies later is replaced at the next call. */
export async function openWorkerTokenizer(settings: WorkerSettings): Promise<Tokenizer> {
  let client: Client | null = null;
  const start = (): Client => {
    const started: Client = startWorker("tokenizer.mjs", settings);
    void started.gone.then(() => {
      if (client === started) client = null;
    });
    client = started;
    return started;
  };
  const { before, after } = await start().ready;
  return {
    before,
    after,
    probability: null,
    async encode(texts) {
      const current = client ?? start();
      await current.ready;
      return [...(await current.request({ texts })).ids];
    },
    async close() {
      await client?.close();
    },
  };
}
