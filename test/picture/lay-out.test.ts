/** The page: everything on it stands clear, and the signs say what the events are. */
import { describe, expect, it } from "vitest";
import type { TimelineDrawing } from "../../src/core/timeline-painter.ts";
import { beyond, overlaps } from "../../src/picture/boxes.ts";
import type { Page, TextItem, TextRole } from "../../src/picture/items.ts";
import { layOut } from "../../src/picture/lay-out.ts";
import { COLOR, PAGE } from "../../src/picture/page.ts";
import { FontLibrary } from "../../src/picture/type/font-library.ts";
import { drawingOf, drawnEvent, mixedEvents } from "./drawings.ts";

const library = new FontLibrary();

function pageOf(drawing: TimelineDrawing): Promise<Page> {
  return layOut(drawing, drawing.locale, library);
}

function texts(page: Page, role: TextRole): readonly TextItem[] {
  return page.items.filter((item): item is TextItem => item.kind === "text" && item.role === role);
}

/** Whole texts of a role; what was wrapped is joined again. */
function words(page: Page, role: TextRole): readonly string[] {
  return texts(page, role).map(({ block }) =>
    block.lines
      .map(({ text }) => text)
      .join(" ")
      .replaceAll(/[\u2066-\u2069]/g, ""),
  );
}

function rectangles(page: Page, role: "card" | "band") {
  return page.items.filter((item) => item.kind === "rectangle").filter((item) => item.role === role);
}

describe("a page", () => {
  it.each([1, 2, 3, 12, 13, 30, 31, 60])("of %i events has nothing over anything else", async (count) => {
    for (const locale of ["en-US", "ar", "de", "ja"]) {
      const page = await pageOf(drawingOf(mixedEvents(count), { locale }));
      expect(overlaps(page)).toEqual([]);
      expect(beyond(page)).toEqual([]);
      expect(page.shown).toBe(count);
      expect(page.height).toBeLessThanOrEqual(8_000);
    }
  });

  it("of more events than fit shows the first and counts the others", async () => {
    const page = await pageOf(drawingOf(mixedEvents(400)));
    expect(page.shown).toBeGreaterThan(50);
    expect(page.height).toBeLessThanOrEqual(8_000);
    expect(words(page, "more")).toEqual([`+${400 - page.shown} more`]);
    expect([...overlaps(page), ...beyond(page)]).toEqual([]);
  });

  it("bears texts without end, without words and without letters", async () => {
    const odd = [
      "x".repeat(5_000),
      "",
      "\u0301".repeat(900),
      "\u202e\u2066",
      "👩‍👩‍👧".repeat(300),
      "\u{12000}".repeat(90),
    ];
    const events = odd.map((text, n) =>
      drawnEvent(`2024-01-0${n + 1}`, { text, when: `${text.slice(0, 200)}!`, publishers: 2, differs: true }),
    );
    const page = await pageOf(drawingOf(events, { title: odd.join(" ") }));
    expect([...overlaps(page), ...beyond(page)]).toEqual([]);
  });

  it("says what the events are, when, and of what", async () => {
    const page = await pageOf(
      drawingOf([
        drawnEvent("2024-11-05", { when: "5 Nov 2024", text: "Votes are counted." }),
        drawnEvent("2024-11-06", { when: "6 Nov 2024", text: "The leaders talk." }),
      ]),
    );
    expect(words(page, "title")).toEqual(["The bridge"]);
    expect(words(page, "subtitle")).toEqual(["5 Nov 2024 – 6 Nov 2024 · 2 events"]);
    const spans = drawingOf([
      drawnEvent("2023", { when: "2023" }),
      drawnEvent("2024", { when: "May – June" }),
    ]);
    expect(words(await pageOf(spans), "subtitle")).toEqual(["2023 … May – June · 2 events"]);
    expect(words(page, "date")).toEqual(["5 Nov 2024", "6 Nov 2024"]);
    expect(words(page, "text")).toEqual(["Votes are counted.", "The leaders talk."]);
  });

  it("has a name in the reader's language where there is no topic", async () => {
    const page = await pageOf(drawingOf([drawnEvent("2024")], { title: null, locale: "ru" }));
    expect(words(page, "title")).toEqual(["Хронология"]);
  });
});

describe("rows", () => {
  it("have their date level with the first line of their text", async () => {
    const page = await pageOf(drawingOf(mixedEvents(9)));
    const middles = (role: TextRole) =>
      texts(page, role).map(({ box, block }) => box.y + block.lineHeight / 2);
    const lines = middles("text");
    for (const y of middles("date")) expect(lines.some((line) => Math.abs(line - y) < 1)).toBe(true);
  });

  it("of one day share its date", async () => {
    const page = await pageOf(
      drawingOf(["2024-11-05", "2024-11-06", "2024-11-06"].map((day) => drawnEvent(day))),
    );
    expect(words(page, "date")).toEqual(["2024-11-05", "2024-11-06"]);
    expect(words(page, "text")).toHaveLength(3);
  });

  it("break a span at its dash", async () => {
    const when = "29 September – 3 October 2024";
    const event = drawnEvent("2024-09-29", { endDate: "2024-10-03", when });
    const [date] = texts(await pageOf(drawingOf([event])), "date");
    expect(date?.block.lines.map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual([
      "29 September –",
      "3 October 2024",
    ]);
  });

  it("set texts at the side where they begin", async () => {
    const event = drawnEvent("2024", { language: "he", text: "הגשר נפתח ביום ראשון." });
    const page = await pageOf(drawingOf([event, drawnEvent("2025", { text: "It opened." })]));
    expect(texts(page, "text").map(({ align }) => align)).toEqual(["right", "left"]);
    expect(texts(page, "text").map(({ block }) => block.direction)).toEqual(["rtl", "ltr"]);
  });

  it("tell apart what is planned: hollow, dashed, named", async () => {
    const page = await pageOf(
      drawingOf([drawnEvent("2024-11-06"), drawnEvent("2024-11-18", { planned: true })], { locale: "de" }),
    );
    expect(words(page, "planned")).toEqual(["geplant"]);
    expect(rectangles(page, "card").map(({ dashed }) => dashed === true)).toEqual([false, true]);
    const dots = page.items.filter((item) => item.kind === "circle").slice(0, 2);
    expect(dots.map(({ fill, stroke }) => fill === stroke)).toEqual([true, false]);
    expect(words(page, "legend")).toContain("geplant");
  });

  it("tell how many publishers there are, from two on, and that dates differ", async () => {
    const page = await pageOf(
      drawingOf([drawnEvent("2023"), drawnEvent("2024", { publishers: 1_500, differs: true })], {
        locale: "de",
      }),
    );
    expect(words(page, "mark")).toEqual(["1.500 Medien", "Daten weichen ab"]);
  });
});

describe("the axis", () => {
  it("shows a month as a band and a day as a dot", async () => {
    const page = await pageOf(
      drawingOf([drawnEvent("2024-09"), drawnEvent("2024-10-05"), drawnEvent("2024-10-06")]),
    );
    const [band, ...others] = rectangles(page, "band");
    // The other one explains it.
    expect(others).toHaveLength(1);
    expect(band?.box.height).toBeGreaterThan(40);
    expect(words(page, "legend")).toEqual(["known to the day", "within this stretch"]);
  });

  it("marks a long empty stretch with its length in the reader's language", async () => {
    const days = ["1990-01-01", "1990-01-02", "1990-01-03", "2024-11-05", "2024-11-06"];
    const page = await pageOf(
      drawingOf(
        days.map((day) => drawnEvent(day)),
        { locale: "fr" },
      ),
    );
    expect(words(page, "cut")).toEqual(["35 ans"]);
    expect(words(page, "legend")).toContain("longue période abrégée");
  });

  it("counts an empty stretch from the end of what came before", async () => {
    const dates = [
      "2000-01-01",
      "2000-01-02",
      "2000-01-03",
      "2001",
      "2024-11-05",
      "2024-11-06",
      "2024-11-07",
    ];
    const page = await pageOf(drawingOf(dates.map((date) => drawnEvent(date))));
    expect(words(page, "cut")).toEqual(["12 months", "23 years"]);
  });

  it("has ticks between far rows, named where there is room", async () => {
    const dates = ["2024-01-10", "2024-02-10", "2024-03-10", "2024-04-10", "2024-06-20", "2024-07-20"];
    const page = await pageOf(drawingOf(dates.map((date) => drawnEvent(date))));
    expect(words(page, "tick")).toEqual(["May 2024", "Jun 2024"]);
  });

  it("needs no legend where all are plain days", async () => {
    expect(words(await pageOf(drawingOf([drawnEvent("2024-11-05")])), "legend")).toEqual([]);
  });
});

describe("a page for readers from right to left", () => {
  it("has English words in their own order where the bot has none of the reader's", async () => {
    const page = await pageOf(drawingOf([drawnEvent("2024", { publishers: 2 })], { locale: "he" }));
    const [mark] = texts(page, "mark");
    expect(mark?.block.direction).toBe("ltr");
    expect(texts(page, "date")[0]?.block.direction).toBe("rtl");
  });

  it("is mirrored, dates at the right; texts keep their own direction", async () => {
    const page = await pageOf(drawingOf(mixedEvents(6), { locale: "ar", title: "الجسر" }));
    const [card] = rectangles(page, "card");
    for (const { box } of texts(page, "date")) {
      expect(box.x).toBeGreaterThan((card?.box.x ?? 0) + (card?.box.width ?? 0));
    }
    const [title] = texts(page, "title");
    expect((title?.box.x ?? 0) + (title?.box.width ?? 0)).toBeCloseTo(PAGE.width - PAGE.margin);
    expect(texts(page, "text").find(({ block }) => block.direction === "ltr")?.align).toBe("left");
    expect(texts(page, "text").find(({ block }) => block.direction === "rtl")?.align).toBe("right");
  });
});

describe("colours", () => {
  /** WCAG 2: relative luminance. */
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  it.each([
    ["ink", "card"],
    ["ink", "plannedGround"],
    ["ink", "ground"],
    ["muted", "ground"],
    ["planned", "ground"],
    ["told", "pill"],
    ["warning", "warningGround"],
  ] as const)("%s on %s can be read", (ink, ground) => {
    const [light = 0, dark = 0] = [luminance(COLOR[ink]), luminance(COLOR[ground])].sort((a, b) => b - a);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
