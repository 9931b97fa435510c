/** `timeline` through the real door: what it forwards, what it refuses, and how events look. */
import { describe, expect, it } from "vitest";
import { timeline } from "../../commands/timeline.ts";
import type { Citation } from "../../src/core/services.ts";
import type { TimelineEvent, TimelineResult } from "../../src/core/timeline-results.ts";
import type { EventItem, View } from "../../src/core/view.ts";
import { enter } from "./door.ts";

describe("what timeline forwards", () => {
  const usual = { detail: "normal", picture: true, locale: "en-US" };
  it.each([
    ["nothing but what is usual", {}, usual],
    ["a topic", { topic: " locks " }, { ...usual, topic: "locks" }],
    [
      "how much, and no picture",
      { detail: "few", picture: false },
      { ...usual, detail: "few", picture: false },
    ],
    ["all there is", { detail: "many" }, { ...usual, detail: "many" }],
    [
      "language and publisher",
      { language: "russian", source: "Bote" },
      { ...usual, language: "ru", source: "Bote" },
    ],
    [
      "days of events, read against the clock at the door",
      { from: "yesterday" },
      { ...usual, from: { from: "2026-05-19T00:00:00.000Z", to: "2026-05-20T00:00:00.000Z" } },
    ],
    ["not the flag `private`", { private: true }, usual],
  ])("is %s", async (_what, options, request) => {
    const { call, services } = enter();
    await call("timeline", options);
    expect(services.seen).toEqual([{ name: "timeline", request }]);
  });

  it.each([
    ["a topic of nothing", { topic: "  " }, "invalid_option"],
    ["a topic without end", { topic: "x".repeat(501) }, "invalid_option"],
    ["another detail", { detail: "most" }, "invalid_option"],
    ["an impossible date", { from: "2026-02-30" }, "invalid_date"],
    ["dates that cross", { from: "2026-05-02", to: "2026-05-01" }, "invalid_range"],
    ["an option of quote", { speaker: "Oyel" }, "unknown_option"],
  ])("is nothing with %s", async (_what, options, code) => {
    const { call, services } = enter();
    await expect(call("timeline", options)).rejects.toMatchObject({ code });
    expect(services.seen).toEqual([]);
  });
});

const TEXT = "The gates opened on Monday.";

function citation(n: number, source: string): Citation {
  return {
    n,
    articleId: `a${n}`,
    externalId: `a${n}.txt`,
    title: `Title ${n}`,
    source,
    url: null,
    file: null,
    publishedAt: "2026-05-05",
    language: "en",
    quote: TEXT,
    start: 11,
    end: 11 + TEXT.length,
    passage: { text: `It rained. ${TEXT}`, start: 0, end: 11 + TEXT.length },
    alsoIn: [],
  };
}

function event(changes: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    date: "2026-05-04",
    endDate: null,
    precision: "day",
    planned: false,
    kind: "told",
    dated: "text",
    text: TEXT,
    citations: [citation(1, "Karvel Courier")],
    publishers: 1,
    alsoIn: [],
    announced: [],
    differing: [],
    ...changes,
  };
}

function shown(result: Partial<TimelineResult>, locale = "en-US"): View {
  return timeline.present({ events: [], picture: null, nearest: [], more: 0, ...result }, { locale });
}

function itemsOf(view: View): readonly EventItem[] {
  return view.flatMap((block) => (block.kind === "timeline" ? block.items : []));
}

describe("what timeline shows", () => {
  it("is the picture first, then each event in order", () => {
    const picture = { file: "/tmp/t.png", width: 1000, height: 500, alt: "4 May: gates" };
    const view = shown({ events: [event(), event({ date: "2026-05-06" })], picture });
    expect(view.map(({ kind }) => kind)).toEqual(["picture", "timeline"]);
    expect(view[0]).toEqual({ kind: "picture", ...picture });
    expect(itemsOf(view).map(({ when, text }) => [when, text])).toEqual([
      ["May 4, 2026", TEXT],
      ["May 6, 2026", TEXT],
    ]);
  });

  it("is the event with its source, and the words set off in their passage", () => {
    const [item] = itemsOf(shown({ events: [event()] }));
    expect(item).toMatchObject({
      n: 1,
      source: "Karvel Courier",
      title: "Title 1",
      tellers: null,
      remarks: [],
    });
    expect(item?.passage?.text.slice(item.passage.start, item.passage.end)).toBe(TEXT);
  });

  it("counts publishers from two on, and lists the other tellings", () => {
    const citations = [citation(1, "A"), citation(2, "B")];
    const [item] = itemsOf(shown({ events: [event({ publishers: 2, citations })] }));
    expect(item?.tellers).toBe("2 publishers");
    expect(item?.tellings.map(({ n, source }) => [n, source])).toEqual([[2, "B"]]);
  });

  it("says what was announced, what differs, and what only the day of publication dates", () => {
    const differing = [{ date: "2026-05-03", endDate: null, precision: "day", citations: [3, 4] }] as const;
    const [item] = itemsOf(shown({ events: [event({ announced: [2], differing, dated: "publication" })] }));
    expect(item?.remarks).toEqual([
      "The text gives no date: the day on which the article came out.",
      "Announced before: [2]",
      "Others give another date: May 3, 2026 [3] [4]",
    ]);
  });

  it("tells a plan that was put off from a contradiction", () => {
    const other = { date: "2026-05-03", endDate: null, precision: "day", citations: [2] } as const;
    const remarks = (changes: Partial<TimelineEvent>) =>
      itemsOf(shown({ events: [event({ differing: [other], ...changes })] }))[0]?.remarks;
    expect(remarks({})).toEqual(["Others give another date: May 3, 2026 [2]"]);
    expect(remarks({ announced: [2] })).toEqual(["Announced for another day: May 3, 2026 [2]"]);
    expect(remarks({ planned: true })).toEqual(["Other articles plan it for another date: May 3, 2026 [2]"]);
  });

  it("marks plans, and speaks the reader's language", () => {
    const [item] = itemsOf(shown({ events: [event({ planned: true, announced: [] })] }, "de"));
    expect(item).toMatchObject({ planned: true, when: "04.05.2026" });
  });

  it("counts what it leaves out", () => {
    const view = shown({ events: [event()], more: 7 });
    expect(view.at(-1)).toMatchObject({ kind: "note", tone: "muted", text: expect.stringContaining("7") });
  });

  it("says that nothing was found, with the nearest", () => {
    const view = shown({ nearest: [event()] });
    expect(view.map((block) => (block.kind === "note" ? block.tone : block.kind))).toEqual([
      "warning",
      "muted",
      "timeline",
    ]);
    expect(shown({}).map(({ kind }) => kind)).toEqual(["note"]);
  });
});
