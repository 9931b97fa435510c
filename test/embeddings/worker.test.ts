/** A thread of the embedder: asked, failing, dying and closed. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { startWorker, ThreadLoadError, type WorkerClient } from "../../embeddings/worker/worker.ts";

const folder = mkdtempSync(join(tmpdir(), "threads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a thread", () => {
  function start(name: string, body: string): WorkerClient<unknown, unknown, unknown> {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, `import { parentPort, workerData } from "node:worker_threads";\n${body}`);
    return startWorker(pathToFileURL(file).href, { folder });
  }
  const ECHO = `
    parentPort.on("message", ({ id, request }) => {
      if (Atomics.load(workerData.stop, 0) === 1) return parentPort.close();
      if (request === "die") process.exit(3);
      if (request === "throw") throw new Error("inside");
      if (request === "fail") parentPort.postMessage({ id, failure: "no answer to this" });
      else if (request !== "ignore") parentPort.postMessage({ id, reply: { request, folder: workerData.folder } });
    });
    console.log("chatter"); console.error("chatter");
    parentPort.postMessage({ ready: { hello: 1 } });`;

  it("answers, fails, and is closed", async () => {
    const thread = start("echo", ECHO);
    expect(await thread.ready).toEqual({ hello: 1 });
    expect(await thread.request("a")).toEqual({ request: "a", folder });
    await expect(thread.request("fail")).rejects.toThrow("no answer to this");
    expect(await thread.request("b")).toEqual({ request: "b", folder });
    const open = thread.request("ignore");
    open.catch(() => undefined);
    await thread.close();
    await expect(open).rejects.toThrow("closed");
    expect(thread.hasEnded()).toBe(true);
    await expect(thread.request("c")).rejects.toThrow("closed");
    await thread.close();
  });

  it.each(["die", "throw"])("that dies by %s rejects what it owes", async (way) => {
    const thread = start(`echo-${way}`, ECHO);
    const open = thread.request("ignore");
    open.catch(() => undefined);
    await expect(thread.request(way)).rejects.toThrow("the embedding thread");
    await expect(open).rejects.toThrow("the embedding thread");
    await thread.gone;
    expect(thread.hasEnded()).toBe(true);
    await expect(thread.request("a")).rejects.toThrow("the embedding thread");
  });

  it("that cannot load says why", async () => {
    const thread = start("broken", `throw new Error("no weights");`);
    await expect(thread.ready).rejects.toThrow(ThreadLoadError);
    await expect(thread.request("a")).rejects.toMatchObject({ cause: { message: "no weights" } });
    await thread.gone;
  });
});
