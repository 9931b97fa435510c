/** `timeline` over a small coverage taken in by the real ingest: by topic, by days, filtered, drawn, and where nothing is found. */
import { describe, expect, it } from "vitest";
import type { RawArticle } from "../../../src/core/article.ts";
import type { TimelineRequest } from "../../../src/core/services.ts";
import { timelining } from "../../../src/core/timeline/timeline.ts";
import { toldEvents } from "../../../src/core/timeline/told-event.ts";
import type { TimelineDrawing, TimelinePainter } from "../../../src/core/timeline-painter.ts";
import { clock, rawRecord, smallCoverage } from "../../support/small-coverage.ts";

const COURIER = { source: "Karvel Courier", publishedAt: "2026-05-06" };
const ARTICLES: readonly RawArticle[] = [
  rawRecord(
    "plan",
    "The lock gates of Karvel will be opened by the mayor on May 4, 2026. Mira Oyel promised it.",
    {
      source: "The Ledger",
      publishedAt: "2026-04-20",
    },
  ),
  rawRecord(
    "report",
    "The lock gates of Karvel were opened by the mayor on May 4, 2026. Nobody cheered.",
    COURIER,
  ),
  rawRecord("storm", "A storm hit the harbour of Selmok on April 12, 2026. Boats sank.", {
    source: "The Ledger",
    publishedAt: "2026-04-13",
  }),
  rawRecord("russian", "Шлюзы в Карвеле открыла Мира Оел 5 мая 2026 года.", {
    language: "ru",
    source: "Речная газета",
    publishedAt: "2026-05-07",
  }),
];

const { archive, index, rankWanted } = await smallCoverage(ARTICLES);
const drawn: TimelineDrawing[] = [];
const painter: TimelinePainter = {
  async paint(drawing) {
    drawn.push(drawing);
    return { file: "/pictures/t.png", width: 100, height: 50, alt: "the same in words" };
  },
};
const parts = {
  archive,
  passages: archive,
  index,
  rankWanted,
  correct: (vector: Float32Array) => vector,
  unrelated: () => 0,
  painter,
  clock,
};
const { timeline } = timelining(parts);
const archivedIn = async ({ archive: own, index: ownIndex }: Pick<typeof parts, "archive" | "index">) => {
  const found = await own.events(await own.latestEvents({}, 100));
  const told = await toldEvents(found, { passages: own, index: ownIndex, correct: parts.correct });
  return { events: told.sort((a, b) => a.days.first - b.days.first) };
};
const ask = (request: Partial<TimelineRequest> = {}) =>
  timeline({ detail: "many", picture: false, locale: "en-GB", ...request });
const days = async (request: Partial<TimelineRequest> = {}) =>
  (await ask(request)).events.map(({ date }) => date);
const span = (from: string, to: string) => ({ from: `${from}T00:00:00.000Z`, to: `${to}T00:00:00.000Z` });

describe("a timeline of everything", () => {
  it("has the events in the order of their own days, not of their articles", async () => {
    const found = await days();
    expect(found).toEqual(found.toSorted());
    expect(found).toContain("2026-04-12");
    expect(found).toContain("2026-05-05");
  });

  it("has the plan and what came of it once", async () => {
    const { events } = await ask({ topic: "lock gates of Karvel" });
    const [opened, ...more] = events.filter(({ date }) => date === "2026-05-04");
    expect(more).toEqual([]);
    expect(opened).toMatchObject({
      planned: false,
      publishers: 2,
      text: "The lock gates of Karvel were opened by the mayor on May 4, 2026.",
    });
    const announcing = opened?.citations.filter(({ n }) => opened.announced.includes(n));
    expect(announcing?.map(({ externalId }) => externalId)).toEqual(["plan"]);
  });

  it("cites exact spans", async () => {
    for (const { citations } of (await ask()).events)
      for (const { articleId, quote, start, end } of citations)
        expect((await archive.article(articleId))?.body.slice(start, end)).toBe(quote);
  });
});

describe("a topic", () => {
  it("brings its events only", async () => {
    expect(await days({ topic: "storm harbour Selmok boats" })).toEqual(["2026-04-12"]);
  });

  it("may be a name in another script", async () => {
    const { events } = await ask({ topic: "Mira Oyel" });
    expect(events.flatMap(({ citations }) => citations.map(({ language }) => language))).toContain("ru");
  });
});

describe("the filters", () => {
  it("from and to are of the events", async () => {
    expect(await days({ from: span("2026-05-01", "2026-05-02") })).not.toContain("2026-04-12");
    expect(await days({ to: span("2026-04-12", "2026-04-13") })).toContain("2026-04-12");
    expect(await days({ topic: "storm", to: span("2026-04-01", "2026-04-02") })).toEqual([]);
  });

  it("language and source are of the articles", async () => {
    const { events } = await ask({ language: "ru" });
    expect(events.map(({ date }) => date)).toContain("2026-05-05");
    expect(new Set(events.flatMap(({ citations }) => citations.map((one) => one.language)))).toEqual(
      new Set(["ru"]),
    );
    expect(await days({ source: "the ledger" })).toContain("2026-04-12");
    expect(await days({ source: "nobody" })).toEqual([]);
  });
});

describe("a topic that names a period", () => {
  it("brings what happened then", async () => {
    expect(await days({ topic: "What happened in April 2026?" })).toEqual(["2026-04-12"]);
    expect(new Set(await days({ topic: "storm last month" }))).toEqual(new Set(["2026-04-12"]));
  });

  it("is read only where no days are asked for", async () => {
    const from = span("2026-05-01", "2026-05-02");
    for (const day of await days({ topic: "What happened in April 2026?", from }))
      expect(day > "2026-04-30").toBe(true);
  });
});

describe("where nothing is found", () => {
  it("the nearest are given, which are no answer", async () => {
    const strict = timelining({ ...parts, unrelated: () => 1 });
    const { events, nearest, picture } = await strict.timeline({
      topic: "quantum chess championship in the harbour",
      detail: "few",
      picture: true,
      locale: "en-GB",
    });
    expect(events).toEqual([]);
    expect(nearest.length).toBeGreaterThan(0);
    expect(picture).toBeNull();
  });

  it("an empty archive says so", async () => {
    const empty = await smallCoverage([]);
    const service = timelining({ ...parts, ...empty, passages: empty.archive });
    const request = { detail: "few", picture: false, locale: "en-GB" } as const;
    await expect(service.timeline(request)).rejects.toMatchObject({ code: "nothing_embedded" });
    await expect(service.timeline({ ...request, topic: "x" })).rejects.toMatchObject({
      code: "nothing_embedded",
    });
  });
});

describe("the picture", () => {
  it("is drawn of what is shown, in the reader's words", async () => {
    const { events, picture } = await ask({ topic: "storm harbour Selmok boats", picture: true });
    expect(picture).toEqual({ file: "/pictures/t.png", width: 100, height: 50, alt: "the same in words" });
    expect(drawn.at(-1)).toMatchObject({
      title: "storm harbour Selmok boats",
      locale: "en-GB",
      events: [
        { date: events[0]?.date, when: "12 Apr 2026", text: events[0]?.text, language: "en", publishers: 1 },
      ],
    });
  });

  it("is not drawn where it is not wanted, or cannot be", async () => {
    const before = drawn.length;
    expect((await ask()).picture).toBeNull();
    expect(drawn).toHaveLength(before);
    const plain = timelining({ ...parts, painter: null });
    expect((await plain.timeline({ detail: "few", picture: true, locale: "en-GB" })).picture).toBeNull();
  });
});

describe("a sentence that mentions an earlier day beside its own", () => {
  it("is shown under its own day where few are", async () => {
    const text = "Mira Oyel, who took office on January 5, 2026, opened the locks on May 4, 2026.";
    const one = await smallCoverage([rawRecord("x", text, COURIER)]);
    const { events } = await archivedIn(one);
    expect(events.map(({ event, isAside }) => [event.value, isAside])).toEqual([
      ["2026-01-05", true],
      ["2026-05-04", false],
    ]);
  });
});

describe("how much is shown", () => {
  it("is counted where more is left out", async () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      rawRecord(`n${at}`, `The ferry number ${at} sank off Karvel on June ${at + 1}, 2026.`, {
        publishedAt: "2026-06-20",
        source: `Paper ${at}`,
      }),
    );
    const big = await smallCoverage(many);
    const service = timelining({ ...parts, ...big, passages: big.archive });
    const few = await service.timeline({ detail: "few", picture: false, locale: "en-GB" });
    expect(few.events).toHaveLength(5);
    expect(few.more).toBeGreaterThanOrEqual(4);
    const all = await service.timeline({ detail: "many", picture: false, locale: "en-GB" });
    expect(all.events).toHaveLength(few.events.length + few.more);
    expect(all.more).toBe(0);
  });
});
