/** Long articles go to the model in pieces; what waits there is dropped or stored when the run is stopped. */
import { describe, expect, it } from "vitest";
import type { Embedder } from "../../src/core/ports.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { createMemoryArchive } from "../support/memory-archive.ts";
import { clock, items, raw, take } from "./taking.ts";

/** About 60 passages. */
const LONG = Array.from(
  { length: 1_500 },
  (_, at) => `Sentence ${at} is about the river and its bridge.`,
).join(" ");

/** An embedder that answers when it is told to. */
function heldEmbedder() {
  const plain = fakeEmbedder();
  const calls: { texts: readonly string[]; caller: unknown; isDropped(): boolean; answer(): void }[] = [];
  const embedder: Embedder = {
    ...plain,
    embed: (texts, role, options) =>
      new Promise((resolve, reject) => {
        const signal = options?.signal;
        signal?.addEventListener("abort", () => reject(signal.reason));
        calls.push({
          texts,
          caller: options?.caller,
          isDropped: () => signal?.aborted ?? false,
          answer: () => resolve(plain.embed(texts, role)),
        });
      }),
  };
  return { embedder, calls };
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe("a long article", () => {
  it("goes to the model piece by piece, under one name, and is stored whole", async () => {
    const archive = createMemoryArchive({ clock });
    const { embedder, calls } = heldEmbedder();
    const taking = take(items(raw("long", { text: LONG }), raw("next")), { archive, embedder });
    await until(() => calls.length > 0);
    let most = 0;
    let answered = 0;
    while (!(await archive.article("next"))) {
      const waiting = calls.slice(answered).reduce((sum, { texts }) => sum + texts.length, 0);
      most = Math.max(most, waiting);
      calls[answered]?.answer();
      answered = Math.min(answered + 1, calls.length);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const { added, passages } = await taking;
    expect(added).toBe(2);
    const texts = calls.reduce((sum, call) => sum + call.texts.length, 0);
    // At most some two dozen passages at a time, of what is more than twice as many.
    expect(most).toBeLessThan(texts * 0.7);
    expect(new Set(calls.map(({ caller }) => caller)).size).toBe(1);
    const stored = await archive.passages(await archive.passageIds());
    expect(stored).toHaveLength(passages);
    expect(stored.at(-2)?.end).toBe(LONG.length);
  });
});

describe("stopping", () => {
  it("stops at once where it is told to drop what is at the model", async () => {
    const archive = createMemoryArchive({ clock });
    const stop = new AbortController();
    const { embedder, calls } = heldEmbedder();
    const taking = take(items(raw("a"), raw("b"), raw("c")), {
      archive,
      embedder,
      options: { signal: stop.signal, dropsAtModel: true },
    });
    await until(() => calls.length === 3);
    calls[0]?.answer();
    await until(async () => (await archive.counts()).articles === 1);
    stop.abort();
    expect(await taking).toMatchObject({ added: 1 });
    expect(await archive.article("b")).toBeNull();
  });

  it("leaves out an article that is only partly at the model when it is stopped", async () => {
    const archive = createMemoryArchive({ clock });
    const stop = new AbortController();
    const { embedder, calls } = heldEmbedder();
    const taking = take(items(raw("a"), raw("long", { text: LONG })), {
      archive,
      embedder,
      options: { signal: stop.signal },
    });
    await until(() => calls.length >= 3);
    stop.abort();
    for (const call of calls) call.answer();
    expect(await taking).toMatchObject({ added: 1 });
    expect(await archive.article("a")).not.toBeNull();
    expect(calls.filter(({ isDropped }) => isDropped()).length).toBe(calls.length - 1);
  });
});
