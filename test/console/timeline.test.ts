/** Timelines in a terminal and in a file: dates in a column, within the width, in every script. */
import { describe, expect, it } from "vitest";
import { renderView } from "../../src/console/render.ts";
import { displayWidth } from "../../src/console/width.ts";
import type { Block, EventItem, View } from "../../src/core/view.ts";
import { EVENTS, event, telling } from "../support/event-items.ts";

const plain = { color: false, width: 200, locale: "en-GB" };
const draw = (view: View, changes: Partial<typeof plain> = {}) =>
  renderView(view, { ...plain, ...changes })
    .trimEnd()
    .split("\n");
const drawn = (items: readonly EventItem[], changes: Partial<typeof plain> = {}) =>
  draw([{ kind: "timeline", items }], changes);
const picture: Block = {
  kind: "picture",
  file: "/data/pictures/timeline 1.png",
  width: 1200,
  height: 840,
  alt: "What the picture shows",
};
const MISCHIEF = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

describe("an event", () => {
  it("has its date before it, what happened beside, its source below", () => {
    expect(drawn([event({ tellers: null })])).toEqual([
      "● 4 May 2026  The lock gates were opened for the first time in four years.",
      "              ↳ Lock gates open again — Karvel Courier · 5 May 2026 · English · https://courier.example/open · id e1v2t3",
    ]);
  });

  it("that is planned has a hollow sign and is called so, in the reader's language", () => {
    const item = event({ planned: true, when: "2027年夏", tellers: null, n: 3 });
    const [first, second] = drawn([item], { locale: "ja" });
    expect(first).toMatch(/^○ 2027年夏 {2}The lock gates/);
    expect(second).toMatch(/^ {2}予定 {6}\[3\] Lock gates open again/);
  });

  it("says below its date how many tell of it, and lists them by number below what there is to say", () => {
    const lines = drawn(EVENTS.slice(2, 3));
    expect(lines.map((line) => line.slice(0, 30).trimEnd())).toEqual([
      "● 4 May 2026    The lock gates",
      "  3 publishers  Announced befo",
      "                Others give an",
      "                [4] Lock gates",
      "                [5] Tore öffne",
      "                [6] Gates open",
    ]);
    expect(lines[2]).toContain("Others give another date: 5 May 2026 [6]");
  });

  it("has at most eight more sources, those among them that a remark names", () => {
    const tellings = Array.from({ length: 40 }, (_, at) => telling({ n: at + 2 }));
    const lines = drawn([event({ n: 1, tellings, remarks: ["Announced before: [41]"] })]);
    expect(lines.join("\n").match(/\[\d+\] Tore/g)).toHaveLength(8);
    expect(lines.join("\n")).toContain("[41] Tore");
    expect(lines.at(-1)?.trim()).toBe("+32");
  });

  it("draws nothing of words that are not there", () => {
    const lines = drawn([event({ text: " \u0007", tellers: " ", remarks: ["", "\u0007"] })]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^● 4 May 2026 {2}↳ Lock gates/);
    expect(drawn([event({ text: null })])[0]).toMatch(/^● 4 May 2026 {4}↳ Lock gates/);
  });
});

describe("a timeline", () => {
  it("has the dates of every script in one column, and an empty line between two events", () => {
    const items = [...EVENTS, event({ when: "2026年5月6日" }), event({ when: "٨ مايو ٢٠٢٦" })];
    const firsts = drawn(items).filter((line) => /^[●○]/.test(line));
    expect(firsts).toHaveLength(items.length);
    const columns = firsts.map((line, at) => {
      const words = items[at]?.text ?? "";
      return displayWidth(line.slice(0, line.indexOf(words.slice(0, 8))));
    });
    expect(new Set(columns)).toEqual(new Set([25]));
    expect(drawn(items).filter((line) => line === "")).toHaveLength(items.length - 1);
  });

  it.each([24, 43, 44, 60, 80, 120])("keeps to %d columns", (width) => {
    const items = [
      ...EVENTS,
      event({ when: "from 28 November 2026 to 3 January 2027", text: "The gates stay shut. ".repeat(20) }),
    ].map((item) => ({ ...item, url: null, tellings: [] }));
    for (const line of drawn(items, { width })) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  it("wraps a long date in its column, and sets it above what happened where there is no room beside", () => {
    const item = event({ when: "from 28 November 2026 to 3 January 2027", tellers: null });
    expect(drawn([item], { width: 80 }).slice(0, 2)).toEqual([
      "● from 28 November 2026 to  The lock gates were opened for the first time in",
      "  3 January 2027            four years.",
    ]);
    expect(drawn([item], { width: 43 }).slice(0, 2)).toEqual([
      "● from 28 November 2026 to 3 January 2027",
      "  The lock gates were opened for the first",
    ]);
  });

  it("isolates right-to-left words on terminals, so that dates and numbers keep their places", () => {
    const item = event({ when: "٨ مايو ٢٠٢٦", text: "عبرت أول سفينة القناة.", n: 3, tellers: null });
    const [first] = drawn([item], { color: true });
    expect(first).toContain("\u2068٨ مايو ٢٠٢٦\u2069");
    expect(first).toContain("\u2068عبرت أول سفينة القناة.\u2069");
  });

  it("dims what is not the event itself", () => {
    const text = renderView([{ kind: "timeline", items: EVENTS.slice(2) }], { ...plain, color: true });
    expect(text).toContain("\u001b[1m4 May 2026\u001b[22m");
    for (const words of ["3 publishers", "Announced before: [5]", "planned"])
      expect(text).toContain(`\u001b[90m${words}\u001b[39m`);
  });

  it("lets nothing of an article steer the terminal", () => {
    const evil = "\u001b[2J\u202eWords\u0007\r\n";
    const fields = { title: evil, source: evil, text: evil, url: evil, articleId: evil, language: evil };
    const item = event({
      ...fields,
      ...{ when: evil, tellers: evil, remarks: [evil], alsoIn: evil, tellings: [telling(fields)] },
    });
    const view: View = [
      { kind: "timeline", items: [item] },
      { ...picture, file: evil },
    ];
    expect(renderView(view, plain)).not.toMatch(MISCHIEF);
  });

  it("is nothing where there are no events", () => {
    expect(renderView([{ kind: "timeline", items: [] }], plain)).toBe("");
  });
});

describe("a picture", () => {
  const note: Block = { kind: "note", tone: "plain", text: "On the lock gates." };

  it("is its file and its size, close to the notes, apart from the list", () => {
    expect(draw([note, picture, { kind: "timeline", items: EVENTS.slice(0, 1) }]).slice(0, 4)).toEqual([
      "On the lock gates.",
      "Picture: /data/pictures/timeline 1.png (1200 × 840)",
      "",
      expect.stringMatching(/^● March 2026/),
    ]);
  });

  it("is named in the reader's language", () => {
    expect(draw([picture], { locale: "de" })).toEqual(["Bild: /data/pictures/timeline 1.png (1200 × 840)"]);
  });

  it("never breaks the path", () => {
    const file = `/data/${"long-folder/".repeat(20)}timeline.png`;
    expect(draw([{ ...picture, file }], { width: 40 })).toContain(file);
  });
});
