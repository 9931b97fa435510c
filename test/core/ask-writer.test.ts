/** Answers with a language model: used, mistrusted, and not even asked. */
import { describe, expect, it } from "vitest";
import type { AnswerWriter, WriterPassage, WrittenSentence } from "../../src/core/ports.ts";
import { rawRecord, smallCoverage } from "../support/small-coverage.ts";

const wire =
  "The Nadorlym dam gave way on Sunday night after three weeks of rain. Engineer Pavel Orsk had warned of cracks in the " +
  "eastern wall. Four villages below the dam were emptied before dawn.";
const WARNED = "Engineer Pavel Orsk had warned of cracks in the eastern wall.";
const records = [
  rawRecord("dam", wire, { title: "Dam gives way", source: "Courier", publishedAt: "2026-05-04" }),
  rawRecord("tea", "Tea prices fell in spring. Growers blame a mild winter and full stores."),
  rawRecord("chess", "Mila Torvan won the chess title in Harsten. She is nineteen years old."),
];
const question = "Who had warned of cracks in the eastern wall?";

interface Asked {
  readonly question: string;
  readonly passages: readonly WriterPassage[];
}

/** A language model that writes what `write` makes of the passages, and keeps what it was asked. */
function writerOf(write: (passages: readonly WriterPassage[]) => readonly WrittenSentence[] | null) {
  const seen: Asked[] = [];
  const writer: AnswerWriter = {
    async write(text, passages) {
      seen.push({ question: text, passages });
      return write(passages);
    },
    complete: async () => null,
  };
  return { writer, seen };
}
/** Cites the passage that has the words. */
const citing = (text: string, words = "Orsk") => {
  return (passages: readonly WriterPassage[]) => [
    { text, citations: passages.flatMap(({ n, text: told }) => (told.includes(words) ? [n] : [])) },
  ];
};

async function ask(writer: AnswerWriter | undefined, text = question) {
  const coverage = await smallCoverage(records, undefined, writer ? { writer } : {});
  return { ...coverage, result: await coverage.ask({ question: text }) };
}

describe("a language model", () => {
  it("writes the answer, whose citations are spans of the articles", async () => {
    const { writer, seen } = writerOf(citing(WARNED));
    const { result, archive } = await ask(writer);
    expect(result).toMatchObject({ writtenBy: "model", abstained: false, completed: false, question });
    expect(result.sentences).toEqual([{ text: WARNED, citations: [1] }]);
    expect(result.citations).toHaveLength(1);
    const [cited] = result.citations;
    expect(cited).toMatchObject({ n: 1, externalId: "dam", quote: WARNED, alsoIn: [] });
    const body = (await archive.article(cited?.articleId ?? ""))?.body ?? "";
    expect(body.slice(cited?.start, cited?.end)).toBe(WARNED);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.question).toBe(question);
  });

  it("is shown as far as the articles support it", async () => {
    const invented = citing("Minister Karla Benn resigned on 4 May 2019.");
    const { writer } = writerOf((passages) => [...citing(WARNED)(passages), ...invented(passages)]);
    const { result } = await ask(writer);
    expect(result.writtenBy).toBe("model");
    expect(result.sentences).toEqual([{ text: WARNED, citations: [1] }]);
    expect(result.citations).toHaveLength(1);
  });

  it("gets the passages found, numbered, the best first, with where they are from", async () => {
    const { writer, seen } = writerOf(() => null);
    const { result } = await ask(writer);
    const passages = seen[0]?.passages ?? [];
    expect(passages.map(({ n }) => n)).toEqual(passages.map((_, at) => at + 1));
    expect(passages[0]).toEqual({
      n: 1,
      title: "Dam gives way",
      source: "Courier",
      publishedAt: "2026-05-04",
      language: "en",
      text: wire,
    });
    expect(result.nearest[0]?.text).toBe(wire);
  });

  it("does not change how sure the answer is", async () => {
    const { writer } = writerOf(citing(WARNED));
    const [written, extracted] = [await ask(writer), await ask(undefined)];
    expect(written.result.confidence).toBe(extracted.result.confidence);
    expect(written.result.nearest).toEqual(extracted.result.nearest);
  });

  it.each<[string, (passages: readonly WriterPassage[]) => readonly WrittenSentence[] | null]>([
    ["gives nothing", () => null],
    ["writes nothing", () => []],
    ["cites nothing", () => [{ text: WARNED, citations: [] }]],
    ["invents", citing("Minister Karla Benn resigned on 4 May 2019.")],
    ["denies what the article says", citing("Pavel Orsk had not warned of cracks in the eastern wall.")],
    ["cites a passage that is not there", () => [{ text: WARNED, citations: [99] }]],
  ])("that %s gives way to the extract", async (_what, write) => {
    const { result } = await ask(writerOf(write).writer);
    const extracted = (await ask(undefined)).result;
    expect(result).toEqual({ ...extracted, nearest: result.nearest });
    expect(result.writtenBy).toBe("extract");
    expect(result.sentences[0]?.text).toBe(WARNED);
  });

  it("is not asked what the coverage does not answer", async () => {
    const { writer, seen } = writerOf(citing(WARNED));
    const { result } = await ask(writer, "completely unrelated zebra xylophones");
    expect(result).toMatchObject({ abstained: true, writtenBy: "extract", sentences: [], citations: [] });
    expect(seen).toEqual([]);
  });

  it("is not asked to search", async () => {
    const { writer, seen } = writerOf(citing(WARNED));
    const { search } = await smallCoverage(records, undefined, { writer });
    expect((await search({ query: question, limit: 3 })).passages.length).toBeGreaterThan(0);
    expect(seen).toEqual([]);
  });
});
