/** `ask` through the real door: what it forwards, what it passes on, and how an answer and an abstention look. */
import { describe, expect, it } from "vitest";
import { ask } from "../../commands/ask.ts";
import { fakeArticle } from "../support/services.ts";
import { enter } from "./door.ts";

const flood = fakeArticle("flood", {
  title: "River rises",
  body: "The river rose four metres overnight. Nobody was hurt.",
});
const launch = fakeArticle("launch", {
  title: null,
  source: null,
  url: null,
  file: null,
  publishedAt: null,
  language: "ja",
  body: "打ち上げは成功した。",
});
const articles = [flood, launch];
const citedFlood = {
  n: 1,
  articleId: "flood",
  externalId: "flood.txt",
  title: "River rises",
  source: null,
  url: null,
  file: null,
  publishedAt: null,
  language: "en",
  alsoIn: [],
};
const found = {
  question: "What rose?",
  completed: false,
  abstained: false,
  confidence: 0.9,
  writtenBy: "extract",
  differences: [],
  staleSince: null,
  nearest: [],
} as const;
const answered = { question: "Has the river rose overnight?" };
const unanswered = { question: "Who wins the chess championship?" };

describe("what ask forwards", () => {
  it("is the question alone when nothing else was given", async () => {
    const { call, services } = enter({ articles });
    await call("ask", answered);
    expect(services.seen).toEqual([{ name: "ask", request: answered }]);
  });

  it("is every filter, read", async () => {
    const { call, services } = enter({ articles });
    const filters = { language: "Japanese", source: "Karvel Courier", from: "2026-05", to: "2026-05-19" };
    await call("ask", { question: "  What?  ", ...filters });
    expect(services.seen[0]?.request).toEqual({
      question: "What?",
      language: "ja",
      source: "Karvel Courier",
      from: { from: "2026-05-01T00:00:00.000Z", to: "2026-06-01T00:00:00.000Z" },
      to: { from: "2026-05-19T00:00:00.000Z", to: "2026-05-20T00:00:00.000Z" },
    });
  });

  it.each([true, false])(
    "is not the flag `private` (%s): who sees an answer is the transport's",
    async (flag) => {
      const { call, services } = enter({ articles });
      await call("ask", { ...answered, private: flag });
      expect(services.seen[0]?.request).toEqual(answered);
    },
  );

  it.each([
    ["no question", {}, "missing_option"],
    ["a question of spaces", { question: " \n " }, "invalid_option"],
    ["a question that is too long", { question: "x".repeat(1_001) }, "invalid_option"],
    ["a flag in words", { question: "x", private: "yes" }, "invalid_option"],
    ["a filter of another command", { question: "x", limit: 5 }, "unknown_option"],
    ["from after to", { question: "x", from: "2026-05-02", to: "2026-05-01" }, "invalid_range"],
  ])("is nothing at all with %s", async (_what, options, code) => {
    const { call, services } = enter({ articles });
    await expect(call("ask", options)).rejects.toMatchObject({ code });
    expect(services.seen).toEqual([]);
  });

  it("takes a question of the greatest length", async () => {
    const { call, services } = enter({ articles });
    await call("ask", { question: "x".repeat(1_000) });
    expect(services.seen).toHaveLength(1);
  });
});

describe("an answer", () => {
  it("comes back as the service gave it, with spans that hold", async () => {
    const { call, services } = enter({ articles });
    const { result } = await call("ask", answered);
    expect(result).toEqual(await services.ask(answered));
    expect(result).toMatchObject({
      abstained: false,
      citations: [{ n: 1, quote: "The river rose four metres overnight.", start: 0, end: 37 }],
    });
    expect(flood.body.slice(0, 37)).toBe("The river rose four metres overnight.");
  });

  it("shows sentences first, then numbered sources without repeating their words", async () => {
    expect(await enter({ articles }).view("ask", answered)).toEqual([
      {
        kind: "answer",
        sentences: [{ text: "The river rose four metres overnight.", citations: [1] }],
      },
      {
        kind: "sources",
        items: [
          {
            n: 1,
            articleId: "flood",
            title: "River rises",
            source: "Karvel Courier",
            published: { value: "2026-05-03", precision: "day" },
            language: "en",
            url: "https://courier.example/flood",
            file: "papers/flood.txt",
            text: null,
            passage: { text: flood.body, start: 0, end: 37 },
          },
        ],
      },
    ]);
  });

  it("does not show the nearest passages, which answered", async () => {
    const view = await enter({ articles }).view("ask", answered);
    expect(view.filter(({ kind }) => kind === "sources")).toHaveLength(1);
    // The whole passage is at hand for whoever asks for it, but nothing of it is a line of the reply.
    const shown = JSON.stringify(view, (key, value) => (key === "passage" ? undefined : value));
    expect(shown).not.toContain("Nobody was hurt");
  });

  it("marks the quoted words within the passage that holds them", async () => {
    const late = fakeArticle("late", { body: "Nobody was hurt. The river rose four metres overnight." });
    const [, sources] = await enter({ articles: [late] }).view("ask", answered);
    const [item] = sources?.kind === "sources" ? sources.items : [];
    const { text, start, end } = item?.passage ?? { text: "", start: 0, end: 0 };
    expect(text).toBe(late.body);
    expect(text.slice(start, end)).toBe("The river rose four metres overnight.");
  });

  it("marks them also where the passage begins in the middle of its article", () => {
    const passage = { text: "Rain fell. The river rose. It sank.", start: 100, end: 135 };
    const [, sources] = ask.present(
      {
        ...found,
        sentences: [{ text: "The river rose.", citations: [1] }],
        citations: [{ ...citedFlood, quote: "The river rose.", start: 111, end: 126, passage }],
      },
      { locale: "en-US" },
    );
    expect(sources).toMatchObject({ items: [{ passage: { text: passage.text, start: 11, end: 26 } }] });
  });

  it("numbers each source as its sentence does", async () => {
    const second = fakeArticle("second", { body: "The river rose there overnight too." });
    const [answer, sources] = await enter({ articles: [flood, second] }).view("ask", answered);
    expect(answer).toMatchObject({ sentences: [{ citations: [1] }, { citations: [2] }] });
    expect(sources).toMatchObject({
      items: [
        { n: 1, articleId: "flood" },
        { n: 2, articleId: "second" },
      ],
    });
  });
});

describe("an abstention", () => {
  it("warns, says that what follows is not an answer, and shows the nearest passages with their words", async () => {
    const view = await enter({ articles }).view("ask", unanswered);
    expect(view.slice(0, 2)).toEqual([
      { kind: "note", tone: "warning", text: "The coverage does not answer this." },
      { kind: "note", tone: "muted", text: "Nearest passages (not an answer):" },
    ]);
    expect(view[2]).toMatchObject({
      kind: "sources",
      items: [
        { n: null, articleId: "flood", text: flood.body, passage: { text: flood.body, start: 0, end: 0 } },
        { n: null, articleId: "launch", text: launch.body, passage: { text: launch.body, start: 0, end: 0 } },
      ],
    });
    expect(view).toHaveLength(3);
    expect(view.some(({ kind }) => kind === "answer")).toBe(false);
  });

  it("keeps unknown values unknown", async () => {
    const [, , sources] = await enter({ articles: [launch] }).view("ask", unanswered);
    expect(sources).toMatchObject({
      items: [
        { title: null, source: null, url: null, file: null, published: { value: null, precision: "none" } },
      ],
    });
  });

  it("says that the filters leave nothing when they do", async () => {
    const { call } = enter({ articles });
    const { result, view } = await call("ask", { ...answered, language: "ru" });
    expect(result).toMatchObject({ abstained: true, sentences: [], citations: [], nearest: [] });
    expect(view).toEqual([
      { kind: "note", tone: "warning", text: "Nothing in the coverage matches these filters." },
    ]);
  });

  it.each([
    ["ru", "В собранных статьях ответа на это нет.", "Ближайшие фрагменты (это не ответ):"],
    ["ja", "収録された記事にはこの答えがありません。", "最も近い箇所（答えではありません）："],
    // Discord's codes carry a region; the phrase is found by the language.
    ["es-ES", "Los artículos reunidos no responden a esto.", "Pasajes más cercanos (no son una respuesta):"],
    ["zh-CN", "所收录的报道没有回答这个问题。", "最接近的段落（并非答案）："],
    ["tlh", "The coverage does not answer this.", "Nearest passages (not an answer):"],
    ["", "The coverage does not answer this.", "Nearest passages (not an answer):"],
    // A name that every object has is no locale.
    ["constructor", "The coverage does not answer this.", "Nearest passages (not an answer):"],
  ])("is worded for the locale “%s”", async (locale, abstained, nearest) => {
    const [first, second] = await enter({ articles }).view("ask", unanswered, locale);
    expect([first, second]).toMatchObject([{ text: abstained }, { text: nearest }]);
  });

  it("falls back to English phrase by phrase", async () => {
    // Bulgarian has a phrase for abstaining, but none yet for empty filters.
    const view = await enter({ articles }).view("ask", { ...answered, source: "nobody" }, "bg");
    expect(view).toMatchObject([{ text: "Nothing in the coverage matches these filters." }]);
  });
});
