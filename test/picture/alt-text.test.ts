/** The timeline in words. */
import { describe, expect, it } from "vitest";
import { altText, MAX_ALT } from "../../src/picture/alt-text.ts";
import { drawingOf, drawnEvent, mixedEvents } from "./drawings.ts";

describe("altText", () => {
  it("tells what the picture shows", () => {
    const drawing = drawingOf([
      drawnEvent("2024-11-06", {
        when: "6 Nov 2024",
        text: "The leaders\ntalk.",
        publishers: 3,
        differs: true,
      }),
      drawnEvent("2024-11-18", { when: "18 Nov 2024", text: "They meet.", planned: true }),
    ]);
    expect(altText(drawing, "en-US")).toBe(
      "Timeline: The bridge\n6 Nov 2024 (3 publishers; dates differ): The leaders talk.\n18 Nov 2024 (planned): They meet.",
    );
    expect(altText({ ...drawing, title: null }, "ja")).toMatch(/^年表\n.*3媒体.*\n.*予定/);
  });

  it.each([1, 3, 9, 30, 300])(
    "of %i events keeps to Discord's limit, with whole events and the number of the others",
    (count) => {
      const events = mixedEvents(count);
      const alt = altText(drawingOf(events), "en-US");
      const lines = alt.split("\n");
      expect(alt.length).toBeLessThanOrEqual(MAX_ALT);
      const told = lines.slice(1).filter((line) => !line.startsWith("+"));
      const more = lines.find((line) => line.startsWith("+"));
      expect(more).toBe(told.length < count ? `+${count - told.length} more` : undefined);
      for (const [n, line] of told.entries()) expect(line.endsWith(events[n]?.text ?? "?")).toBe(true);
    },
  );

  it("fills what there is room for", () => {
    const events = Array.from({ length: 40 }, (_, n) =>
      drawnEvent(String(2000 + n), { text: "x".repeat(80) }),
    );
    expect(altText(drawingOf(events), "en-US").length).toBeGreaterThan(MAX_ALT - 100);
  });

  it("cuts only a first event that is too long itself, between graphemes", () => {
    const events = [drawnEvent("2024", { text: "👩‍👩‍👧".repeat(400) }), drawnEvent("2025")];
    const alt = altText(drawingOf(events), "de");
    expect(alt.length).toBeLessThanOrEqual(MAX_ALT);
    expect(alt).toMatch(/^Zeitleiste: The bridge\n2024: (👩‍👩‍👧)+…\n\+1 weitere$/u);
  });

  it("keeps a topic without end from taking all the room", () => {
    const alt = altText(drawingOf([drawnEvent("2024")], { title: "long ".repeat(900) }), "en-US");
    expect(alt).toContain("What happened on 2024.");
  });
});
