/** Rows: the texts of events, measured. */
import { describe, expect, it } from "vitest";
import type { DrawnEvent } from "../../src/core/timeline-painter.ts";
import { labelsFor } from "../../src/picture/labels.ts";
import { CARD, densityFor } from "../../src/picture/page.ts";
import { dateBottom, dateTop, type EventRow, rowsOf, timed } from "../../src/picture/rows.ts";
import { FontLibrary } from "../../src/picture/type/font-library.ts";
import { drawnEvent } from "./drawings.ts";

const library = new FontLibrary();
const LONG =
  "The delegations arrived in the morning, were received by the governor and visited the bridge. ".repeat(6);

function rows(events: readonly DrawnEvent[], count = events.length, locale = "en-US"): Promise<EventRow[]> {
  const options = { labels: labelsFor(locale, library), cardWidth: 700, density: densityFor(count), library };
  return rowsOf(timed(events), options);
}

async function row(more: Partial<DrawnEvent>, count = 1): Promise<EventRow> {
  const [found] = await rows([drawnEvent("2024-11-05", more)], count);
  if (!found) throw new Error("no row");
  return found;
}

describe("timed", () => {
  it("sets what is no date beside what is one", () => {
    const events = ["unknown", "2024-11-05", "soon", "2024-11-07"].map((date) => drawnEvent(date));
    const from = timed(events).map(({ stretch }) => new Date(stretch.from).toISOString().slice(0, 10));
    expect(from).toEqual(["2024-11-05", "2024-11-05", "2024-11-05", "2024-11-07"]);
  });

  it("bears a timeline without any date", () => {
    expect(timed([drawnEvent("some day"), drawnEvent("one day")])).toHaveLength(2);
  });
});

describe("rowsOf", () => {
  it("has the date once for rows of one time, and those close together", async () => {
    const events = ["2024-11-05", "2024-11-05", "2024-11-06"].map((date) => drawnEvent(date));
    const found = await rows(events);
    expect(found.map(({ date }) => date !== null)).toEqual([true, false, true]);
    expect(found.map(({ gap }) => gap)).toEqual([CARD.gapWithin, CARD.gap, CARD.gap]);
  });

  it("has dates of their own for times that only begin alike", async () => {
    const found = await rows([drawnEvent("2024"), drawnEvent("2024-01"), drawnEvent("2024-01-01")]);
    expect(found.map(({ date }) => date !== null)).toEqual([true, true, true]);
  });

  it("gives a text fewer lines the more events there are", async () => {
    const lines = async (count: number) => (await row({ text: LONG }, count)).text.lines.length;
    expect([await lines(12), await lines(30), await lines(31)]).toEqual([4, 3, 2]);
  });

  it("makes room for marks below the text, or beside it", async () => {
    const marks = { publishers: 3, differs: true };
    const [plain, below, beside] = [await row({}), await row(marks), await row(marks, 60)];
    expect(below.cardHeight).toBeGreaterThan(plain.cardHeight + 25);
    expect(below.marksWidth).toBe(0);
    expect(beside.marksWidth).toBeGreaterThan(80);
    expect((await row({ ...marks, text: LONG }, 60)).text.width).toBeLessThanOrEqual(
      700 - 2 * CARD.paddingX - beside.marksWidth,
    );
  });

  it("is as high as its date where that is higher than its card", async () => {
    const when = "between the thirty-first of December and the first of January of the year after";
    const tall = await row({ when, planned: true });
    expect(tall.height).toBeGreaterThan(tall.cardHeight);
    expect(tall.height).toBe(dateBottom(tall));
    expect(dateTop(tall)).toBeGreaterThanOrEqual(0);
  });

  it("has room for a line where there is no text", async () => {
    expect((await row({ text: "" })).cardHeight).toBe((await row({ text: "x" })).cardHeight);
  });

  it("names what is planned in the reader's language", async () => {
    const [found] = await rows([drawnEvent("2024", { planned: true })], 1, "fr");
    expect(found?.plannedLabel?.lines.map(({ text }) => text)).toEqual(["prévu"]);
    expect((await row({})).plannedLabel).toBeNull();
  });
});
