/** How an answer is laid out: contradictions with paper and date, sentences that lean with their title, and the notes. */
import { describe, expect, it } from "vitest";
import { ask } from "../../commands/ask.ts";
import { sentenceBlocks } from "../../commands/sentences.ts";
import type { AskResult, Citation } from "../../src/core/services.ts";
import type { View } from "../../src/core/view.ts";
import { enter } from "./door.ts";

function citation(n: number, fields: Partial<Citation> = {}): Citation {
  return {
    n,
    articleId: `a${n}`,
    externalId: `${n}.txt`,
    title: `Title ${n}`,
    source: `Paper ${n}`,
    url: null,
    file: null,
    publishedAt: `2026-05-0${n}`,
    language: "en",
    quote: `Sentence ${n}.`,
    start: 0,
    end: 11,
    passage: { text: `Sentence ${n}.`, start: 0, end: 11 },
    alsoIn: [],
    ...fields,
  };
}

function answer(fields: Partial<AskResult> = {}): AskResult {
  const citations = fields.citations ?? [citation(1), citation(2), citation(3)];
  return {
    question: "How many died?",
    completed: false,
    abstained: false,
    confidence: 0.9,
    writtenBy: "extract",
    sentences: citations.map(({ quote, n }) => ({ text: quote, citations: [n] })),
    citations,
    differences: [],
    staleSince: null,
    nearest: [],
    ...fields,
  };
}
const view = (fields: Partial<AskResult>, locale = "en-US"): View => ask.present(answer(fields), { locale });
const notes = (shown: View) =>
  shown.flatMap((block) => (block.kind === "note" ? [`${block.tone}: ${block.text}`] : []));
const dated = (n: number) => ({ value: `2026-05-0${n}`, precision: "day" });

describe("sentences that differ", () => {
  const differences = [{ kind: "numbers", citations: [1, 2] }] as const;

  it("stand below a warning, each with its paper and date, apart from the rest", () => {
    expect(sentenceBlocks(answer({ differences }), "en-US")).toEqual([
      { kind: "note", tone: "warning", text: "Sources differ:" },
      {
        kind: "answer",
        sentences: [
          { text: "Sentence 1.", citations: [1], from: { name: "Paper 1", published: dated(1) } },
          { text: "Sentence 2.", citations: [2], from: { name: "Paper 2", published: dated(2) } },
        ],
      },
      { kind: "answer", sentences: [{ text: "Sentence 3.", citations: [3] }] },
    ]);
  });

  it("may come after one that does not", () => {
    const blocks = sentenceBlocks(answer({ differences: [{ kind: "negation", citations: [2, 3] }] }), "de");
    expect(blocks.map(({ kind }) => kind)).toEqual(["answer", "note", "answer"]);
    expect(blocks[1]).toMatchObject({ text: "Die Quellen widersprechen sich:" });
  });

  it("are named by title, or by file, where nobody knows the paper", () => {
    const citations = [citation(1, { source: null }), citation(2, { source: null, title: null })];
    const [, block] = sentenceBlocks(answer({ citations, differences }), "en-US");
    expect(block).toMatchObject({ sentences: [{ from: { name: "Title 1" } }, { from: { name: "2.txt" } }] });
  });

  it("are told by number below what a language model wrote", () => {
    const sentences = [{ text: "Twelve or fourteen people died.", citations: [1, 2] }];
    expect(sentenceBlocks(answer({ sentences, differences, writtenBy: "model" }), "en-US")).toEqual([
      { kind: "answer", sentences },
      { kind: "note", tone: "warning", text: "Sources differ: [1] [2]" },
    ]);
  });
});

describe("a sentence that leans on what is not shown", () => {
  const leaning = { text: "He said so.", citations: [1], context: "title" } as const;

  it("stands behind the title and date of its article", () => {
    const [block] = sentenceBlocks(answer({ sentences: [leaning] }), "en-US");
    expect(block).toEqual({
      kind: "answer",
      sentences: [{ text: "He said so.", citations: [1], from: { name: "Title 1", published: dated(1) } }],
    });
  });

  it("has both paper and title where it also differs", () => {
    const differences = [{ kind: "numbers", citations: [1, 2] }] as const;
    const [, block] = sentenceBlocks(answer({ sentences: [leaning], differences }), "en-US");
    expect(block).toMatchObject({ sentences: [{ from: { name: "Paper 1 — Title 1" } }] });
  });

  it("has the paper where the article has no title", () => {
    const citations = [citation(1, { title: null })];
    const [block] = sentenceBlocks(answer({ sentences: [leaning], citations }), "en-US");
    expect(block).toMatchObject({ sentences: [{ from: { name: "Paper 1" } }] });
  });
});

describe("notes beside an answer", () => {
  it("are none for a plain one", () => {
    expect(view({}).map(({ kind }) => kind)).toEqual(["answer", "sources"]);
  });

  it("say how a follow-up was understood, first, also where nothing answers", () => {
    const completed = { completed: true, question: "Who won in Brazil? $& {question}" };
    const text = "muted: Understood as: Who won in Brazil? $& {question}";
    expect(view(completed)[0]).toMatchObject({ kind: "note" });
    expect(notes(view(completed))).toEqual([text]);
    expect(notes(view({ ...completed, abstained: true, citations: [] }))[0]).toBe(text);
  });

  it.each([
    ["en-US", "warning: The newest report on this is from May 3, 2026."],
    ["de", "warning: Der neueste Bericht dazu: 03.05.2026."],
    ["ja", "warning: これに関する最新の記事は2026/05/03のものです。"],
  ])("say in %s that the evidence is old", (locale, text) => {
    expect(notes(view({ staleSince: "2026-05-03" }, locale))).toEqual([text]);
  });

  it("say as much of an old date as is known", () => {
    expect(notes(view({ staleSince: "2025-03" }))).toEqual([
      "warning: The newest report on this is from March 2025.",
    ]);
  });

  it("say that a language model wrote it", () => {
    expect(notes(view({ writtenBy: "model" }))).toEqual([
      "muted: Written by a language model; every sentence was compared with its source.",
    ]);
  });

  it("say in words, not in figures, that an answer is likelier wrong than right", () => {
    expect(notes(view({ confidence: 0.49 }))).toEqual([
      "muted: This is the nearest that the coverage has; it may not be the answer.",
    ]);
    expect(notes(view({ confidence: 0.5 }))).toEqual([]);
    expect(JSON.stringify(view({ confidence: 0.4321 }))).not.toMatch(/43|%/);
  });
});

describe("other papers with the same text", () => {
  const copy = (source: string | null, title: string | null = null) => {
    const { articleId, externalId, url, language, publishedAt } = citation(9);
    return { articleId, externalId, url, language, publishedAt, source, title };
  };
  const alsoIn = (copies: readonly ReturnType<typeof copy>[], locale = "en-US") => {
    const [, sources] = view({ citations: [citation(1, { alsoIn: copies })] }, locale);
    return sources?.kind === "sources" ? sources.items[0]?.alsoIn : null;
  };

  it.each([
    ["one", [copy("Bote")], "also in Bote"],
    ["three", ["A", "B", "C"].map((name) => copy(name)), "also in A, B, C"],
    ["five", ["A", "B", "C", "D", "E"].map((name) => copy(name)), "also in A, B, C +2"],
    ["one twice, and the paper itself", [copy("Bote"), copy("Bote"), copy("Paper 1")], "also in Bote"],
    ["one without a name", [copy(null, "A title"), copy(null)], "also in A title, 9.txt"],
    ["none", [], undefined],
    ["only itself", [copy("Paper 1")], undefined],
  ])("%s", (_what, copies, expected) => {
    expect(alsoIn(copies)).toBe(expected);
  });

  it("are named in the caller's locale, and their names stay as they are", () => {
    expect(alsoIn([copy("A"), copy("B")], "ja")).toBe("A Bにも掲載");
    expect(alsoIn([copy("{names} $1 @everyone")])).toBe("also in {names} $1 @everyone");
  });
});

describe("a follow-up", () => {
  it("goes to the service with the question before it, and without where there is none", async () => {
    const { services } = enter();
    const run = (previousQuestion?: string) =>
      ask.run(
        { question: "And in Brazil?" },
        {
          services,
          catalog: [],
          caller: { locale: "en-US", ...(previousQuestion === undefined ? {} : { previousQuestion }) },
        },
      );
    await run("Who won in Chile?");
    await run();
    expect(services.seen.map(({ request }) => request)).toEqual([
      { question: "And in Brazil?", previous: "Who won in Chile?" },
      { question: "And in Brazil?" },
    ]);
  });
});
