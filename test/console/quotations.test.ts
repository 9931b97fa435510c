/** Quotations in a terminal and in a file: legible without colour, within the width, in every script. */
import { describe, expect, it } from "vitest";
import { renderView } from "../../src/console/render.ts";
import { displayWidth } from "../../src/console/width.ts";
import type { View } from "../../src/core/view.ts";
import { QUOTATIONS, quotation, REWORDED, rendering } from "../support/quotation-items.ts";

const plain = { color: false, width: 200, locale: "en-GB" };
const draw = (view: View, changes: Partial<typeof plain> = {}) =>
  renderView(view, { ...plain, ...changes })
    .trimEnd()
    .split("\n");
const shown = (changes: Parameters<typeof quotation>[0], drawing: Partial<typeof plain> = {}) =>
  draw([{ kind: "quotations", items: [quotation(changes)] }], drawing);

describe("a quotation", () => {
  it("says who, where and when, has the words beside a bar", () => {
    expect(shown({})).toEqual([
      "Ilda Marrow · said · in the article: the mayor",
      "  Lock gates to open on Monday — Karvel Courier · 3 May 2026 · English · https://courier.example/locks · id q1w2e3",
      "  │ “We shall open the lock gates on Monday, whatever the weather.”",
    ]);
  });

  it("has each rendering with its paper, its marks, and what differs in signs", () => {
    const lines = shown({
      remark: "Said in English",
      renderings: [rendering({ url: null }), REWORDED, rendering({ text: null, url: null })],
    });
    expect(lines.slice(3, 9)).toEqual([
      "  Said in English",
      "  ↳ Шлюзы откроют в понедельник — Речная газета · 4 May 2026 · Russian · id r4t5y6",
      "    │ «Мы откроем шлюзы в понедельник при любой погоде.»",
      "  ↳ Mayor: gates open Monday — The Ledger · 4 May 2026 · English · https://ledger.example/gates · id u7i8o9",
      "    │ “We [-shall-] {+will+} open the [-lock-] gates on Monday, whatever the weather.”",
      "  ↳ Шлюзы откроют в понедельник — Речная газета · 4 May 2026 · Russian · id r4t5y6 · the same words",
    ]);
  });

  it("that is reported stands in no marks and is called so; an unknown speaker is called that", () => {
    const lines = shown(
      { direct: false, speaker: null, asWritten: null, cue: null, text: "that it rains" },
      { locale: "de" },
    );
    expect(lines[0]).toBe("unbekannt, wer spricht · indirekt wiedergegeben, nicht wörtlich");
    expect(lines[2]).toBe("  │ that it rains");
  });

  it("draws nothing of words that are not there", () => {
    expect(shown({ text: null })).toHaveLength(2);
    expect(shown({ text: " \u0007" })).toHaveLength(2);
  });

  it("stands apart from the next one", () => {
    const lines = draw([{ kind: "quotations", items: [...QUOTATIONS] }]);
    expect(lines.filter((line) => line === "")).toHaveLength(3);
    expect(lines).toContain("  │ 「天候にかかわらず、月曜日に水門を開けます。」");
    expect(lines).toContain("  │ «سنفتح البوابات يوم الاثنين مهما كان الطقس.»");
  });

  it.each([24, 40, 80])("keeps to %d columns, every line of the words beside the bar", (width) => {
    const items = [
      quotation({ text: "We shall open the lock gates. ".repeat(9), url: null, renderings: [REWORDED] }),
    ];
    const lines = draw([{ kind: "quotations", items }], { width }).filter((line) => !/https?:/.test(line));
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
    const words = lines.slice(lines.findIndex((line) => line.includes("“")));
    expect(words[0]).toMatch(/^ {2}│ “We/);
    expect(words[1]).toMatch(/^ {2}│ /);
  });

  it("lets nothing of an article steer the terminal", () => {
    const evil = "\u001b[2J\u202eWords\u0007\r\n";
    const one = rendering({
      title: evil,
      source: evil,
      text: evil,
      url: evil,
      articleId: evil,
      language: evil,
    });
    const difference = [{ kind: "added", text: evil } as const];
    const fields = {
      speaker: evil,
      asWritten: evil,
      cue: evil,
      text: evil,
      remark: evil,
      copy: evil,
      language: evil,
    };
    const view: View = [
      { kind: "quotations", items: [quotation({ ...fields, renderings: [one, { ...one, difference }] })] },
      { kind: "difference", parts: difference },
    ];
    expect(renderView(view, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe("a difference", () => {
  const parts = REWORDED.difference ?? [];

  it("is told by signs, and says what they mean", () => {
    expect(draw([{ kind: "difference", parts }])).toEqual([
      "  │ We [-shall-] {+will+} open the [-lock-] gates on Monday, whatever the weather.",
      "  [-left out-] · {+added+}",
    ]);
    expect(draw([{ kind: "difference", parts: [{ kind: "same", text: "As it was." }] }])).toEqual([
      "  │ As it was.",
    ]);
  });

  it("has colours where the terminal has them, and the signs all the same", () => {
    const text = renderView([{ kind: "difference", parts }], { ...plain, color: true });
    expect(text).toContain("\u001b[31m\u001b[9m[-shall-]\u001b[29m\u001b[39m");
    expect(text).toContain("\u001b[32m\u001b[1m{+will+}\u001b[22m\u001b[39m");
  });

  it("touches words of scripts without spaces", () => {
    const words = [
      { kind: "same", text: "月曜日に" },
      { kind: "dropped", text: "水" },
      { kind: "added", text: "橋" },
      { kind: "same", text: "を開ける。" },
    ] as const;
    expect(draw([{ kind: "difference", parts: words }], { locale: "ja" })).toEqual([
      "  │ 月曜日に[-水-]{+橋+}を開ける。",
      "  [-抜けた語-] · {+加わった語+}",
    ]);
  });
});
