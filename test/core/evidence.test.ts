/** Weighing sentences: exact spans, the order of judged examples, and what is remembered between questions. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceWeigher } from "../../src/core/evidence.ts";
import type { Embedder } from "../../src/core/ports.ts";
import { asked, embedder, hitOf } from "./hits.ts";
import { EAST, towards } from "./placed.ts";

const unchanged = (vector: Float32Array) => vector;
/** An archive of an earlier version, which kept no sentences. */
const older = { sentences: async () => new Map() };
const weigh = sentenceWeigher({ embedder, passages: older, correct: unchanged });

/** Passes everything on and keeps the texts that were embedded; `gate` holds a call back. */
function listening(gate: (texts: readonly string[]) => Promise<void> = async () => undefined) {
  const calls: (readonly string[])[] = [];
  const spy: Embedder = {
    ...embedder,
    async embed(texts, role) {
      calls.push(texts);
      await gate(texts);
      return embedder.embed(texts, role);
    },
  };
  return { spy, calls };
}

describe("the sentences weighed", () => {
  it("are exact spans of the body, wherever the passage lies in it", async () => {
    const body = "Before it all. The dam broke at nine. Nobody was hurt. After it all.";
    const start = body.indexOf("The dam");
    const text = body.slice(start, body.indexOf(" After"));
    const sentences = await weigh(await asked("When did the dam break?"), [await hitOf(text, { start })]);
    expect(sentences.map((one) => body.slice(one.start, one.end)).sort()).toEqual([
      "Nobody was hurt.",
      "The dam broke at nine.",
    ]);
  });

  it("are exact spans of any body", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.constantFrom(
        "The U.S. said so. ",
        "水位は上がった。",
        "\n\n",
        "«Да», — сказал г. Петров. ",
        "🌊 ",
        "  ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), fc.nat(20), async (pieces, start) => {
        const text = pieces.join("");
        const body = `${"x".repeat(start)}${text}`;
        const sentences = await weigh(await asked("What was said?"), [await hitOf(text, { start })]);
        for (const one of sentences) expect(body.slice(one.start, one.end)).toBe(one.text);
        // What is left out is too short to tell anything, unless there is nothing else.
        const left = sentences.reduce((rest, one) => rest.replace(one.text, "\n"), text).split("\n");
        const letters = left.map((part) => part.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
        if (sentences.length < 80) expect(Math.max(0, ...letters)).toBeLessThan(10 * (pieces.length + 1));
      }),
      { numRuns: 60 },
    );
  });

  it("come best first", async () => {
    const hits = [await hitOf("Tea is cheap. The dam broke on Sunday. Growers wait. The dam is old.")];
    const sentences = await weigh(await asked("When was it that the dam broke?"), hits);
    const scores = sentences.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    // It alone has "broke"; "The dam is old." shares a word, the others share none.
    expect(sentences.map(({ text }) => text).slice(0, 2)).toEqual([
      "The dam broke on Sunday.",
      "The dam is old.",
    ]);
  });

  it("gain by standing in a passage that fits better", async () => {
    const sentence = "It broke on Sunday.";
    const weak = await hitOf(sentence, { id: 1, score: 0.2 });
    const strong = await hitOf(sentence, { id: 2, score: 0.6 });
    const [best] = await weigh(await asked("When did the dam break?"), [weak, strong]);
    expect(best?.hit.passage.id).toBe(2);
  });

  it("are no more than can be embedded while a person waits, the best passages' first", async () => {
    const long = (id: number) =>
      hitOf(Array.from({ length: 100 }, (_, at) => `Sentence ${at} of ${id}.`).join(" "), { id });
    const sentences = await weigh(await asked("What?"), [await long(1), await long(2)]);
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.length).toBeLessThan(100);
    expect(new Set(sentences.map(({ hit }) => hit.passage.id))).toEqual(new Set([1]));
  });

  it("are none without hits, and none of a passage of white space", async () => {
    expect(await weigh(await asked("What?"), [])).toEqual([]);
    expect(await weigh(await asked("What?"), [await hitOf(" \n ")])).toEqual([]);
  });
});

describe("words", () => {
  const sharesOf = async (question: string, text: string, language = "en") => {
    const hit = await hitOf(text, { article: { language } });
    const sentences = await weigh(await asked(question, language), [hit]);
    return new Map(sentences.map((one) => [one.text, one.words]));
  };

  it("count from none to all of the question's", async () => {
    const shares = await sharesOf("dam broke", "The dam broke. Tea is cheap.");
    expect(shares.get("The dam broke.")).toBeCloseTo(1);
    expect(shares.get("Tea is cheap.")).toBe(0);
  });

  it("count more when few sentences have them", async () => {
    // Every sentence tells of the dam, only one of Orsk: the name says more.
    const shares = await sharesOf("dam Orsk", "The dam is old. Orsk spoke. The dam is high. The dam broke.");
    expect(shares.get("Orsk spoke.")).toBeGreaterThan(shares.get("The dam is old.") ?? 1);
  });

  it("count in scripts without spaces", async () => {
    const shares = await sharesOf("水位", "水位が上がった。雨が降った。", "ja");
    expect(shares.get("水位が上がった。")).toBeGreaterThan(0.5);
    expect(shares.get("雨が降った。")).toBe(0);
  });

  it("count nothing for a question without words", async () => {
    const shares = await sharesOf("?!", "The dam broke.");
    expect(shares.get("The dam broke.")).toBe(0);
  });

  it("decide between sentences that the embedding finds equally near", async () => {
    const level: Embedder = {
      ...embedder,
      embed: async (texts) => ({ vectors: texts.map(() => Float32Array.of(1)), tokens: 0 }),
    };
    const own = sentenceWeigher({ embedder: level, passages: older, correct: unchanged });
    const hit = await hitOf("It gave way on Sunday. Orsk spoke of it. Nobody else did.");
    const question = { ...(await asked("What did Orsk say?")), corrected: Float32Array.of(1) };
    expect((await own(question, [hit]))[0]?.text).toBe("Orsk spoke of it.");
  });

  it("count once, however often the question says them", async () => {
    const once = await sharesOf("dam tea", "The dam broke. Tea is cheap.");
    const often = await sharesOf("dam dam dam tea", "The dam broke. Tea is cheap.");
    expect([...often]).toEqual([...once]);
  });
});

describe("languages", () => {
  type Near = readonly [text: string, language: string, cosine: number];

  /** The texts of sentences, best first, that lie as near to an English question as is said; their passages are alike. */
  async function order(question: string, ...near: readonly Near[]) {
    const cosines = new Map(near.map(([text, , cosine]) => [text, cosine]));
    const placed: Pick<Embedder, "embed"> = {
      embed: async (texts) => ({ vectors: texts.map((text) => towards(cosines.get(text) ?? 0)), tokens: 0 }),
    };
    const own = sentenceWeigher({ embedder: placed, passages: older, correct: unchanged });
    const hits = await Promise.all(
      near.map(([text, language], id) => hitOf(text, { id, article: { language } })),
    );
    const sentences = await own({ ...(await asked(question)), corrected: EAST }, hits);
    return sentences.map(({ text }) => text);
  }

  it("gain nothing by sharing the question's words", async () => {
    // The English one has every word of the question, the Japanese one can have none and answers better.
    const english: Near = ["Orsk the dam.", "en", 0.6];
    expect(await order("Orsk dam", english, ["オルスクが話した。", "ja", 0.62])).toEqual([
      "オルスクが話した。",
      "Orsk the dam.",
    ]);
    // A sentence of the same language that is as much nearer does not come first.
    expect(await order("Orsk dam", english, ["He spoke.", "en-GB", 0.62])).toEqual([
      "Orsk the dam.",
      "He spoke.",
    ]);
  });

  it("other than the question's gain on what they stand out by", async () => {
    const weak: Near = ["Tea is cheap.", "en", 0.1];
    const english: Near = ["He spoke.", "en", 0.61];
    expect((await order("?", weak, english, ["オルスクが話した。", "ja", 0.608]))[0]).toBe(
      "オルスクが話した。",
    );
    expect((await order("?", weak, english, ["They spoke.", "en-GB", 0.6]))[0]).toBe("He spoke.");
    expect((await order("?", weak, english, ["オルスクが話した。", "ja", 0.4]))[0]).toBe("He spoke.");
  });
});

describe("what is remembered", () => {
  it("is the embedding of each sentence, so that it is embedded once", async () => {
    const { spy, calls } = listening();
    const own = sentenceWeigher({ embedder: spy, passages: older, correct: unchanged });
    const hits = [await hitOf("The dam broke. Tea is cheap."), await hitOf("The dam broke.", { id: 2 })];
    const first = await own(await asked("What broke?"), hits);
    const second = await own(await asked("What broke?"), hits);
    expect(calls.flat().sort()).toEqual(["Tea is cheap.", "The dam broke."]);
    expect(second).toEqual(first);
  });

  it("is corrected each time it is compared, as the question was", async () => {
    const turned = (vector: Float32Array) => vector.map((value) => -value);
    const own = sentenceWeigher({ embedder, passages: older, correct: turned });
    const text = "The dam broke.";
    const question = await asked(text);
    for (let round = 0; round < 2; round += 1) {
      const [only] = await own({ ...question, corrected: turned(question.vector) }, [await hitOf(text)]);
      // The question is turned as well, so that the cosine is that of a text with itself.
      expect(only?.dense).toBeCloseTo(1);
      expect(only?.vector).toEqual(turned(question.vector));
    }
  });

  it("belongs to its own sentence, also when a question beside this one fills the memory", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { spy } = listening((texts) => (texts.includes("A late one.") ? released : Promise.resolve()));
    const own = sentenceWeigher({ embedder: spy, passages: older, correct: unchanged });
    const question = await asked("What broke?");
    await own(question, [await hitOf("The dam broke.")]);

    // This question knows the first sentence and waits for the second one…
    const waiting = own(question, [await hitOf("The dam broke. A late one.")]);
    // …while others bring in more than is kept, and the first one is forgotten.
    for (let at = 0; at < 2_000; at += 40) {
      const many = Array.from({ length: 40 }, (_, n) => `News ${at + n}.`).join(" ");
      await own(question, [await hitOf(many)]);
    }
    release();
    const sentences = await waiting;
    expect(sentences.map(({ text }) => text)).toEqual(["The dam broke.", "A late one."]);
    for (const { text, vector } of sentences) {
      expect(vector).toEqual((await embedder.embed([text], "passage")).vectors[0]);
    }
  });
});
