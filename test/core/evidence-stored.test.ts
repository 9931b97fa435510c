/** Weighing sentences whose embeddings the archive holds, and older passages that have none. */
import { describe, expect, it } from "vitest";
import type { PassageSentence } from "../../src/core/article.ts";
import { sentenceWeigher } from "../../src/core/evidence.ts";
import type { Embedder } from "../../src/core/ports.ts";
import type { Hit } from "../../src/core/retrieve.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { asked, embedder, hitOf, vectorOf } from "./hits.ts";

const unchanged = (vector: Float32Array) => vector;

/** The sentences of a passage as the archive keeps them. */
async function storedOf({ passage: { text, start } }: Hit): Promise<PassageSentence[]> {
  const spans = splitSentences(text, "en");
  return Promise.all(
    spans.map(async (span) => ({
      start: start + span.start,
      end: start + span.end,
      embedding: await vectorOf(text.slice(span.start, span.end)),
    })),
  );
}

/** A weigher over an archive that holds the sentences of `stored`, and the texts that the model was given. */
async function weigherOver(stored: readonly Hit[], correct = unchanged) {
  const known = new Map<number, PassageSentence[]>();
  for (const hit of stored) known.set(hit.passage.id, await storedOf(hit));
  const embedded: string[] = [];
  const spy: Pick<Embedder, "embed"> = {
    embed(texts, role) {
      embedded.push(...texts);
      return embedder.embed(texts, role);
    },
  };
  const passages = {
    sentences: async (ids: readonly number[]) => new Map([...known].filter(([id]) => ids.includes(id))),
  };
  return { weigh: sentenceWeigher({ embedder: spy, passages, correct }), embedded };
}

const DAM = "The dam broke at nine. Nobody was hurt. Schools stay closed.";
const TEA = "Tea is cheap. Growers wait for rain.";

describe("stored sentences", () => {
  it("need no model, and are weighed as if they had just been embedded", async () => {
    const hits = [await hitOf(DAM, { id: 1, start: 30 }), await hitOf(TEA, { id: 2 })];
    const question = await asked("When did the dam break?");
    const stored = await weigherOver(hits);
    const older = await weigherOver([]);
    expect(await stored.weigh(question, hits)).toEqual(await older.weigh(question, hits));
    expect(stored.embedded).toEqual([]);
    expect(older.embedded).toHaveLength(5);
  });

  it("are exact spans of the body", async () => {
    const hit = await hitOf(DAM, { start: 30 });
    const body = `${"x".repeat(30)}${DAM}`;
    const { weigh } = await weigherOver([hit]);
    const sentences = await weigh(await asked("When did the dam break?"), [hit]);
    expect(sentences).toHaveLength(3);
    for (const { text, start, end } of sentences) expect(body.slice(start, end)).toBe(text);
  });

  it("are corrected for their language before they are compared", async () => {
    const hit = await hitOf(DAM);
    const turned = (vector: Float32Array) => vector.map((value) => -value);
    const { weigh } = await weigherOver([hit], turned);
    const question = await asked("The dam broke at nine.");
    const sentences = await weigh({ ...question, corrected: turned(question.vector) }, [hit]);
    expect(sentences[0]?.text).toBe("The dam broke at nine.");
    expect(sentences[0]?.dense).toBeCloseTo(1);
  });

  it("stand beside those of passages that an earlier version embedded, which go through the model", async () => {
    const [dam, tea] = [await hitOf(DAM, { id: 1 }), await hitOf(TEA, { id: 2 })];
    const { weigh, embedded } = await weigherOver([tea]);
    const sentences = await weigh(await asked("When did the dam break?"), [dam, tea]);
    expect(embedded).toEqual(["The dam broke at nine.", "Nobody was hurt.", "Schools stay closed."]);
    expect(sentences).toHaveLength(5);
    expect(sentences[0]?.text).toBe("The dam broke at nine.");
  });

  it("leave a passage of a single sentence to the model, which the archive keeps none for", async () => {
    const hit = await hitOf("The dam broke at nine.");
    const passages = { sentences: async () => new Map([[1, []]]) };
    const weigh = sentenceWeigher({ embedder, passages, correct: unchanged });
    const sentences = await weigh(await asked("When did the dam break?"), [hit]);
    expect(sentences.map(({ text }) => text)).toEqual(["The dam broke at nine."]);
  });

  it("are no more than are worth weighing, of the best passages", async () => {
    const long = (id: number) =>
      hitOf(Array.from({ length: 50 }, (_, at) => `Sentence x${at}y of ${id}.`).join(" "), { id });
    const hits = [await long(1), await long(2), await long(3)];
    const { weigh, embedded } = await weigherOver(hits);
    const sentences = await weigh(await asked("What?"), [...hits, await hitOf(TEA, { id: 4 })]);
    const counts = [1, 2, 3, 4].map((id) => sentences.filter(({ hit }) => hit.passage.id === id).length);
    expect(counts).toEqual([50, 30, 0, 0]);
    // Nothing goes through the model that has no room.
    expect(embedded).toEqual([]);
  });

  it("of many passages do not push out the best hit, of a single sentence that is not stored", async () => {
    const long = (id: number) =>
      hitOf(Array.from({ length: 50 }, (_, at) => `Sentence x${at}y of ${id}.`).join(" "), { id });
    const [best, ...others] = [
      await hitOf("The dam broke at nine.", { id: 1 }),
      await long(2),
      await long(3),
    ];
    const { weigh, embedded } = await weigherOver(others);
    const sentences = await weigh(await asked("When did the dam break?"), [best, ...others]);
    expect(sentences[0]?.text).toBe("The dam broke at nine.");
    expect(sentences).toHaveLength(80);
    expect(embedded).toEqual(["The dam broke at nine."]);
  });
});
