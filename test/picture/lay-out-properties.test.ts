/** Pages of anything: whatever the events are, nothing stands over anything else or leaves the page. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DrawnEvent } from "../../src/core/timeline-painter.ts";
import { altText, MAX_ALT } from "../../src/picture/alt-text.ts";
import { beyond, overlaps } from "../../src/picture/boxes.ts";
import { layOut } from "../../src/picture/lay-out.ts";
import { svgOf } from "../../src/picture/svg.ts";
import { FontLibrary } from "../../src/picture/type/font-library.ts";
import { drawingOf, drawnEvent, SENTENCES } from "./drawings.ts";

const library = new FontLibrary();
const RUNS = 25;

/** Sentences, letters of all kinds, marks without letters, brackets of both directions, endless words. */
const texts = fc.oneof(
  fc.constantFrom(...SENTENCES.map(([, text]) => text)),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 100 }),
  fc
    .array(
      fc.constantFrom(...SENTENCES.map(([, text]) => text), " ", "(", "“", "\u202e", "\u2067", "<b>", "&"),
      { maxLength: 20 },
    )
    .map((parts) => parts.join("")),
  fc.nat({ max: 2_000 }).map((length) => "W".repeat(length)),
);
const languages = fc.constantFrom(...SENTENCES.map(([language]) => language), "und", "no language");

const dates = fc
  .record({
    days: fc.integer({ min: -40_000, max: 40_000 }),
    cut: fc.constantFrom(4, 7, 10),
    until: fc.nat({ max: 900 }),
  })
  .map(({ days, cut, until }) => {
    const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, cut);
    return { date: iso(days), endDate: until % 3 === 0 ? iso(days + until) : null };
  });

const events = fc
  .record({
    time: dates,
    text: texts,
    language: languages,
    when: fc.option(texts),
    planned: fc.boolean(),
    differs: fc.boolean(),
    publishers: fc.constantFrom(1, 2, 3_000_000),
  })
  .map(({ time, when, ...event }): DrawnEvent => {
    return drawnEvent(time.date, { ...event, endDate: time.endDate, when: when ?? time.date });
  });

const drawings = fc
  .record({
    events: fc.array(events, { minLength: 1, maxLength: 24 }),
    locale: fc.constantFrom("en-US", "ar", "he", "ja", "th", "de", "bn", "my"),
    title: fc.option(texts),
  })
  .map(({ events: list, ...more }) =>
    drawingOf(
      list.sort((a, b) => (a.date < b.date ? -1 : 1)),
      more,
    ),
  );

describe("any timeline", () => {
  it("stands clear on its page", async () => {
    await fc.assert(
      fc.asyncProperty(drawings, async (drawing) => {
        const page = await layOut(drawing, drawing.locale, library);
        expect(overlaps(page)).toEqual([]);
        expect(beyond(page)).toEqual([]);
        expect(page.shown).toBe(drawing.events.length);
      }),
      { numRuns: RUNS },
    );
  });

  it("is well-formed as SVG, with outlines only", async () => {
    await fc.assert(
      fc.asyncProperty(drawings, async (drawing) => {
        const svg = svgOf(await layOut(drawing, drawing.locale, library));
        expect(svg).not.toMatch(/NaN|undefined|Infinity|<text|&/);
        expect(svg.match(/<g[ >]/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
        // Nothing but ASCII is left of the texts.
        expect(svg).toMatch(/^[\n -~]*$/);
      }),
      { numRuns: RUNS },
    );
  });

  it("is told in words that Discord takes", () => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const alt = altText(drawing, drawing.locale);
        expect(alt.length).toBeLessThanOrEqual(MAX_ALT);
        expect(alt.split("\n").length).toBeGreaterThanOrEqual(2);
        expect(alt).not.toMatch(/[\u202a-\u202e\u0000-\u0009]/);
      }),
    );
  });
});
