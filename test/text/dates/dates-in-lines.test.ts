/** Where the dates of a text stand: lines, long lines, brackets, full stops; lines that are nothing but a date. */
import { describe, expect, it } from "vitest";
import { datesIn } from "../../../src/text/dates/dates-in.ts";
import { momentText, readPublication } from "../../../src/text/dates/resolve/publication.ts";
import { piecesOf } from "../../../src/text/dates/scan/pieces.ts";
import { told, values } from "../../support/told-dates.ts";

describe("places", () => {
  it("are those of the whole text", () => {
    const text = "No date here.\n\nHe won on Nov. 1, 2020.\r\nНичего не случилось.";
    const spans = datesIn(text, { language: "en", publishedAt: null }).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(spans).toEqual(["Nov. 1, 2020"]);
  });

  it("leave the full stop of the sentence out, and take the bracket that is open in", () => {
    expect(told("He will arrive on Nov. 18.", "en")).toEqual(["Nov. 18 = 2024-11-18 day"]);
    expect(told("Ia tiba Selasa (5/11).", "id")).toEqual(["Selasa (5/11) = 2024-11-05 day"]);
  });

  it("do not run over the end of a sentence", () => {
    expect(told("He left on 5 November. 2017 was over.", "en")).toContain("5 November = 2024-11-05 day");
    expect(told("Er siegte am Dienstag. Zwei Tage später ging er.", "de")).toEqual([
      "Dienstag = 2024-11-05 day",
      "Zwei Tage später = 2024-11-07 day",
    ]);
  });

  it("are found at the end of a line of any length", () => {
    const text = `${"Nothing happened at all. ".repeat(2_000)}He won on Nov. 1, 2020.`;
    expect(values(text, "en")).toEqual(["2020-11-01"]);
    const solid = `${"無".repeat(10_000)}。2020年11月1日に勝利した。`;
    expect(values(solid, "ja")).toEqual(["2020-11-01"]);
  });
});

describe("lines that are a date", () => {
  it.each([
    ["en", "monday", "2024-11-04"],
    ["en", "in 2 weeks", "2024-11-18..2024-11-24"],
    ["en", "2013", "2013"],
    ["de", "am nächsten mittwoch", "2024-11-13"],
    ["ru", "в среду", "2024-11-06"],
    ["ru", "через неделю", "2024-11-11..2024-11-17"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });
});

describe("pieces of a text", () => {
  it("cover all but line breaks, in order", () => {
    const text = `one\n\ntwo\r\n${"three four. ".repeat(400)}\u2028${"五".repeat(5_000)}`;
    const pieces = [...piecesOf(text)];
    expect(pieces.map((piece) => piece.text).join("")).toBe(text.replace(/[\n\r\u2028]/g, ""));
    for (const piece of pieces) {
      expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
      expect(piece.text.length).toBeLessThanOrEqual(2_000);
    }
  });
});

describe("publication", () => {
  it.each([
    ["2024-11-07T00:30+09:00", "2024-11-07T12:00:00.000Z", "2024-11-06T15:30:00.000Z", 540],
    ["2024-11-07T00:30Z", "2024-11-07T12:00:00.000Z", "2024-11-07T00:30:00.000Z", 0],
    ["2024-11-07T00:30:15-05:30", "2024-11-07T12:00:00.000Z", "2024-11-07T06:00:00.000Z", -330],
  ])("%s has its own day", (stamp, day, instant, offset) => {
    const published = readPublication(stamp);
    expect(published.day?.toISOString()).toBe(day);
    expect(published.instant?.toISOString()).toBe(instant);
    expect(published.offset).toBe(offset);
  });

  it.each(["2024", "2024-11", "", "soon", "2024-13-41"])("%j has no day", (stamp) => {
    expect(readPublication(stamp)).toEqual({ day: null, instant: null, offset: null });
    expect(readPublication(null).day).toBeNull();
  });

  it("writes a moment in its offset", () => {
    const instant = Date.parse("2024-11-06T15:30Z");
    expect(momentText(instant, 540)).toBe("2024-11-07T00:30+09:00");
    expect(momentText(instant, -300)).toBe("2024-11-06T10:30-05:00");
    expect(momentText(instant, null)).toBe("2024-11-06T15:30Z");
  });
});
