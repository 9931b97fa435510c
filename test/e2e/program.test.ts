/** The program joined as `npm start` joins it, with the real model: its language model, and what it says of older data. */
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { openEmbedder } from "../../embeddings/open.ts";
import { readConfig } from "../../src/config.ts";
import type { Caller } from "../../src/core/command.ts";
import { ingest } from "../../src/core/ingest.ts";
import type { AskResult, StatusResult } from "../../src/core/services.ts";
import type { ErrorLog } from "../../src/log.ts";
import { openProgram, type Program } from "../../src/program.ts";
import { makeOldArchive } from "../storage/old-archive.ts";
import { openTestArchive, temporaryFolders } from "../storage/support.ts";
import { type LlmServer, llmServer } from "../support/llm-server.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { rawRecord } from "../support/small-coverage.ts";

const folders = temporaryFolders();
const caller: Caller = { locale: "en" };

let program: Program | null = null;
let server: LlmServer | null = null;
afterEach(async () => {
  await program?.close();
  await server?.close();
  program = null;
  server = null;
});

/** Opens it over a data folder; `warned` holds what the log was warned of. */
async function opened(folder: string, settings: Readonly<Record<string, string>> = {}) {
  const quiet = createQuietLog();
  const log: ErrorLog = { ...quiet, bug: () => "reference" };
  const config = readConfig({ DATA_DIR: folder, ...settings }, folder);
  program = await openProgram(config, log, { writesSample: false });
  const { door, warmUp } = program;
  return {
    warmUp,
    async found() {
      const { quotations, events } = (await door.handle("status", {}, caller)).result as StatusResult;
      return { quotations, events };
    },
    ask: async (question: string) => (await door.handle("ask", { question }, caller)).result as AskResult,
    warned: () => quiet.lines.filter(({ level }) => level === "warn").map(({ message }) => message),
  };
}

describe("a language model that is configured", () => {
  const WARNED = "Engineer Pavel Orsk had warned of cracks in the eastern wall of the Nadorlym dam.";
  const question = "Who had warned of cracks in the eastern wall of the Nadorlym dam?";
  const folder = folders.create();

  beforeAll(async () => {
    const embedder = await openEmbedder({ model: null });
    const archive = openTestArchive(folder);
    async function* items() {
      const texts = [
        `The dam gave way on Sunday night. ${WARNED} Four villages were emptied.`,
        "Tea prices fell in spring. Growers blame a mild winter and full stores.",
        "Mila Torvan won the chess title in Harsten. She is nineteen years old.",
      ];
      for (const [at, text] of texts.entries())
        yield { kind: "article", article: rawRecord(String(at), text) } as const;
    }
    const defaults = { language: null, source: null, fetchedAt: null };
    await ingest(items(), { archive, embedder, seconds: () => 0 }, { defaults });
    await embedder.close();
    archive.close();
  });

  it("writes what the articles support, and the extract stands where it lies", async () => {
    server = await llmServer();
    const { ask } = await opened(folder, { LLM_URL: server.url, LLM_MODEL: "small" });
    server.answer({ text: `${WARNED} [1]` });
    expect(await ask(question)).toMatchObject({
      writtenBy: "model",
      sentences: [{ text: WARNED, citations: [1] }],
      citations: [{ n: 1, externalId: "0", quote: WARNED }],
    });
    expect(server.seen[0]?.model).toBe("small");
    server.answer({ text: "Minister Karla Benn resigned on 4 May 2019. [1]" });
    const extract = await ask(question);
    expect(extract.writtenBy).toBe("extract");
    expect(extract.sentences[0]?.text).toBe(WARNED);
  });

  it("is not there unless it is configured", async () => {
    const { ask } = await opened(folder);
    expect(await ask(question)).toMatchObject({ writtenBy: "extract", abstained: false });
  });
});

describe("data of an earlier version", () => {
  it("is named once, with what to do; complete data is not", async () => {
    const embedder = await openEmbedder({ model: null });
    await embedder.close();
    const old = folders.create();
    const articles = [{ key: "a", body: "The water rose for days. Nobody was hurt." }];
    makeOldArchive(old, articles, { model: embedder.model });
    const { warmUp, warned } = await opened(old);
    await warmUp();
    expect(warned().filter((message) => message.includes("npm run rebuild-index"))).toHaveLength(1);
    await program?.close();
    const fresh = await opened(folders.create());
    await fresh.warmUp();
    expect(fresh.warned()).toEqual([]);
  });

  it("is read for quotations and events in the background, and status says how far", async () => {
    const embedder = await openEmbedder({ model: null });
    await embedder.close();
    const old = folders.create();
    const articles = Array.from({ length: 12 }, (_, n) => ({
      key: `a${n}`,
      body: "“The dam holds,” said Mira Oyel. It was built in May 1962.",
    }));
    makeOldArchive(old, articles, { model: embedder.model, version: 2 });
    const { warmUp, found } = await opened(old);
    const none = { total: 0, articlesLeft: 12 };
    expect(await found()).toEqual({ quotations: none, events: none });
    await warmUp();
    const all = { total: 12, articlesLeft: 0 };
    await expect
      .poll(found, { timeout: 10_000 })
      .toMatchObject({ quotations: all, events: { articlesLeft: 0 } });
    expect((await found()).events.total).toBeGreaterThanOrEqual(12);
  });
});
