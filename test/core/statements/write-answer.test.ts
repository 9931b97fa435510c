/** An answer by a language model: what passes is cited to the letter, and what does not gives way to the extract. */
import { describe, expect, it } from "vitest";
import type { AnswerWriter, WrittenSentence } from "../../../src/core/ports.ts";
import { checkStatement } from "../../../src/core/statements/check.ts";
import { writeAnswer } from "../../../src/core/statements/write-answer.ts";
import { embedder, hitOf } from "../hits.ts";

const BRIDGE =
  "The old bridge at Karvel was closed on Monday. Mayor Nora Felding said: “It will not open before May.”";
const RIVER = "The river rose by two metres in June. Nobody was hurt.";

function writerOf(sentences: readonly WrittenSentence[] | null): AnswerWriter {
  return { write: async () => sentences, complete: async () => null };
}

async function answer(sentences: readonly WrittenSentence[] | null) {
  const dropped: unknown[] = [];
  const log = {
    info: (fields: Readonly<Record<string, unknown>>) => void dropped.push(fields),
    warn: () => undefined,
    error: () => undefined,
  };
  const hits = [await hitOf(BRIDGE, { id: 1, start: 100 }), await hitOf(RIVER, { id: 2 })];
  const correct = (vector: Float32Array) => vector;
  const result = await writeAnswer({
    question: "What happened?",
    hits,
    writer: writerOf(sentences),
    embedder,
    correct,
    log,
  });
  return { result, dropped };
}

describe("writeAnswer", () => {
  it("cites the span of the article that supports each sentence", async () => {
    const { result, dropped } = await answer([
      { text: "The river rose by two metres in June.", citations: [2] },
      { text: "The old bridge at Karvel was closed on Monday.", citations: [1] },
    ]);
    expect(result?.sentences).toEqual([
      { text: "The river rose by two metres in June.", citations: [1] },
      { text: "The old bridge at Karvel was closed on Monday.", citations: [2] },
    ]);
    expect(result?.cited.map(({ n, quote, start }) => [n, quote, start])).toEqual([
      [1, "The river rose by two metres in June.", 0],
      [2, "The old bridge at Karvel was closed on Monday.", 100],
    ]);
    expect(dropped).toEqual([]);
  });

  it("drops what is not supported, and says why without saying what", async () => {
    const { result, dropped } = await answer([
      { text: "The old bridge at Karvel was closed on Monday.", citations: [1] },
      { text: "The old bridge at Karvel was opened on Monday.", citations: [1] },
    ]);
    expect(result?.sentences.map(({ text }) => text)).toEqual([
      "The old bridge at Karvel was closed on Monday.",
    ]);
    expect(dropped).toEqual([{ written: 2, kept: 1, reasons: ["other words"] }]);
  });

  it("keeps only the citations that support, and each sentence once", async () => {
    const twice = { text: "Nobody was hurt.", citations: [1, 2] };
    const { result } = await answer([twice, twice]);
    expect(result?.sentences).toEqual([{ text: "Nobody was hurt.", citations: [1] }]);
    expect(result?.cited.map(({ hit }) => hit.passage.id)).toEqual([2]);
  });

  it("is null with too little left, and with nothing written", async () => {
    const lie = { text: "The mayor of Karvel was arrested.", citations: [1] };
    const truth = { text: "Nobody was hurt.", citations: [2] };
    expect((await answer([lie, lie, truth])).result).toBeNull();
    expect((await answer([lie])).result).toBeNull();
    expect((await answer([])).result).toBeNull();
    expect((await answer(null)).result).toBeNull();
  });
});

describe("checkStatement", () => {
  const cited = [
    { n: 1, language: "en", text: BRIDGE },
    { n: 2, language: "ru", text: "Мэр Нора Фелдинг заявила: «Мост не откроют до мая». Ответа не было." },
  ];
  /** Whole statements and single words lie together, parts of the statement at twenty degrees. */
  const isPart = (text: string) => /^The mayor Nora Felding said:(?! .*May)|^ /.test(text);
  const embed = async (texts: readonly string[]) =>
    texts.map((text) => (isPart(text) ? Float32Array.of(0.94, 0.342) : Float32Array.of(1, 0)));
  const check = (text: string, citations: readonly number[]) =>
    checkStatement({ sentence: { text, citations }, cited, embed });

  it("takes a true sentence with the wrong passage for a lie", async () => {
    expect((await check("The old bridge at Karvel was closed on Monday.", [2])).support).toEqual([]);
    expect((await check("The old bridge at Karvel was closed on Monday.", [1])).support).toEqual([
      { n: 1, start: 0, end: 46 },
    ]);
  });

  it("shows the source sentence in place of a translation, which may say something else", async () => {
    const source = {
      n: 1,
      language: "ru",
      text: "Мост в Карвеле закрыли в понедельник. Никто не пострадал.",
    };
    const places: Readonly<Record<string, number>> = {
      "Мост в Карвеле закрыли в понедельник.": 0.95,
      [source.text]: 0.93,
      "Nobody asked about this.": 0.7,
    };
    const embedded = async (texts: readonly string[]) =>
      texts.map((text) => {
        const cosine = places[text] ?? (text === texts[0] ? 1 : 0);
        return Float32Array.of(cosine, Math.sqrt(1 - cosine * cosine));
      });
    const judge = (text: string) =>
      checkStatement({ sentence: { text, citations: [1] }, cited: [source], embed: embedded });
    const shown = { text: "Мост в Карвеле закрыли в понедельник.", reason: null };
    const support = [{ n: 1, start: 0, end: 37 }];
    expect(await judge("The bridge at Karvel was closed on Monday.")).toEqual({ ...shown, support });
    expect(await judge("The tunnel at Karvel was closed on Monday.")).toEqual({ ...shown, support });
    expect((await judge("The bridge at Karvel was closed on Tuesday.")).reason).toBe("date");
    expect((await judge("The bridge at Karvel was not closed on Monday.")).reason).toBe("negation");
    expect((await judge("All 12 bridges at Karvel were closed on Monday.")).reason).toBe("number");
    expect((await judge("Was the bridge at Karvel closed on Monday?")).reason).toBe("question");
  });

  it("prefers the sentence as it is written where a passage of its language supports it", async () => {
    const own = { n: 1, language: "en", text: "The bridge at Karvel was closed on Monday." };
    const foreign = { n: 2, language: "ru", text: "Мост в Карвеле закрыли в понедельник." };
    const near = async (texts: readonly string[]) => texts.map(() => Float32Array.of(1, 0));
    const sentence = { text: own.text, citations: [2, 1] };
    expect(await checkStatement({ sentence, cited: [foreign, own], embed: near })).toEqual({
      text: own.text,
      support: [{ n: 1, start: 0, end: own.text.length }],
      reason: null,
    });
  });

  it("needs quoted words to the letter", async () => {
    const said = "Mayor Nora Felding said: “It will not open before May.”";
    expect((await check(said, [1])).reason).toBeNull();
    expect((await check(said.replaceAll(/[“”]/g, '"'), [1])).reason).toBeNull();
    expect((await check(said.replace("before", "until"), [1])).reason).toBe("quotation");
    expect((await check("Mayor Nora Felding said: “The bridge will not open before May.”", [2])).reason).toBe(
      "quotation",
    );
  });

  it("marks the translation beside a quotation, and checks it like a statement", async () => {
    const said = (translation: string) =>
      `The mayor Nora Felding said: «Мост не откроют до мая» (= ${translation}).`;
    const verdict = await check(said("The bridge will not open before May"), [2]);
    expect(verdict).toMatchObject({ reason: null });
    expect(verdict.text).toBe(
      "The mayor Nora Felding said: «Мост не откроют до мая» (translation: The bridge will not open before May).",
    );
    const rest = "People at the old bridge of Karvel did not hear what the mayor Nora Felding said: ";
    expect((await check(`${rest}«Мост» (= bridge).`, [2])).text).toBe(cited[1]?.text.slice(0, 51));
    expect((await check(said("The bridge will open before May"), [2])).reason).toBe(
      "translation of a quotation",
    );
    expect((await check(said("The bridge will not open before June"), [2])).reason).toBe(
      "translation of a quotation",
    );
  });
});
