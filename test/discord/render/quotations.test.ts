/** Quotations on Discord: who, where, when, and words that are nobody else's. */
import { describe, expect, it } from "vitest";
import { unixSeconds } from "../../../src/core/locale.ts";
import type { QuotationItem, View } from "../../../src/core/view.ts";
import { drawPassage } from "../../../src/discord/render/passage.ts";
import { QUOTATIONS, quotation, REWORDED, rendering } from "../../support/quotation-items.ts";
import { problemsOf } from "./discord-limits.ts";
import { allPages, DAY_MARK, draw, source, textOf } from "./views.ts";

const shown = (item: QuotationItem, locale = "en-US") =>
  textOf(draw([{ kind: "quotations", items: [item] }], { locale })).split("\n");
const day = (value: string) => `<t:${unixSeconds({ value, precision: "day" })}:D>`;

describe("a quotation", () => {
  it("says who, where and when above the words as they were", () => {
    expect(shown(quotation())).toEqual([
      "**Ilda Marrow** · said",
      "-# in the article: the mayor",
      `[Lock gates to open on Monday](https://courier.example/locks) — Karvel Courier · ${day("2026-05-03")} · English · id q1w2e3`,
      "> “We shall open the lock gates on Monday, whatever the weather.”",
    ]);
  });

  it("has nothing in small print where there is nothing to say", () => {
    const [first, second] = shown(quotation({ asWritten: null, cue: null }));
    expect(first).toBe("**Ilda Marrow**");
    expect(second).toMatch(/^\[Lock gates/);
  });

  it("says so where nobody knows who spoke, in the reader's language", () => {
    expect(shown(quotation({ speaker: null }))[0]).toBe("speaker unknown · said");
    expect(shown(quotation({ speaker: "\u200b", asWritten: null }), "de")[0]).toBe(
      "unbekannt, wer spricht · said",
    );
  });

  it("that is reported stands in no marks and is called so", () => {
    const lines = shown(quotation({ direct: false, text: "that the gates would open" }), "ru");
    expect(lines[1]).toBe("-# в статье: the mayor · пересказ, не дословно");
    expect(lines[3]).toBe("> that the gates would open");
  });

  it("cannot be more than text in any of its parts", () => {
    const evil = "**@everyone** <@1>\n# [x](https://evil.example)";
    const plain = "\\*\\*＠everyone\\*\\* \\<\\@1\\> \\# \\[x\\]\\(https\\://evil.example)";
    const lines = shown(quotation({ speaker: evil, asWritten: evil, cue: "a\nb", remark: evil, text: "x" }));
    expect(lines[0]).toBe(`**${plain}** · a b`);
    expect(lines[1]).toBe(`-# in the article: ${plain}`);
    expect(lines.at(-1)).toBe(`-# ${plain}`);
  });

  it("never goes without its words, however long everything else is", () => {
    const long = (chars: number) => "word ".repeat(chars / 5);
    const item = quotation({
      ...{ title: long(500), source: long(300), alsoIn: long(300), articleId: "i".repeat(300) },
      ...{ speaker: long(300), asWritten: long(300), cue: long(200), remark: long(400) },
      url: `https://a.example/${"x".repeat(490)}`,
      text: long(3_000),
      renderings: [
        rendering({ title: long(500), source: long(300), url: `https://a.example/${"y".repeat(490)}` }),
      ],
    });
    for (const asText of [false, true]) {
      const pages = allPages([{ kind: "quotations", items: [item] }], { asText });
      expect(pages.flatMap(problemsOf)).toEqual([]);
      expect(pages.map(textOf).join("\n")).toMatch(/^> “(word ){20,}\\\[…\\\]”$/m);
      expect(pages.map(textOf).join("\n")).toContain("> «Мы откроем");
    }
  });

  it("has room for words of any length, cut where a list must go on", () => {
    const long = quotation({
      text: "A sentence of the speech. ".repeat(400),
      url: `https://a.example/${"x".repeat(480)}`,
    });
    const body = draw([{ kind: "quotations", items: [long, long, long] }]);
    expect(problemsOf(body)).toEqual([]);
    expect(textOf(body)).toMatch(/A sentence of the speech\. \\\[…\\\]”/);
  });
});

describe("renderings", () => {
  const lines = shown(
    quotation({
      asWritten: null,
      remark: "Said in English.",
      renderings: [rendering(), REWORDED, rendering({ text: null, url: null })],
    }),
  );

  it("stand below, each with its paper, its language's marks, and what differs", () => {
    expect(lines.slice(3)).toEqual([
      "-# Said in English.",
      `-# ↳ [Шлюзы откроют в понедельник](https://river.example/shluzy) — Речная газета · ${day("2026-05-04")} · Russian · id r4t5y6`,
      "> «Мы откроем шлюзы в понедельник при любой погоде.»",
      `-# ↳ [Mayor: gates open Monday](https://ledger.example/gates) — The Ledger · ${day("2026-05-04")} · English · id u7i8o9`,
      "> “We ~~shall~~ **will** open the ~~lock~~ gates on Monday, whatever the weather.”",
      `-# ↳ **Шлюзы откроют в понедельник** — Речная газета · ${day("2026-05-04")} · Russian · id r4t5y6 · the same words`,
    ]);
  });

  it("are six at most; the rest is a number", () => {
    const many = shown(
      quotation({ renderings: Array.from({ length: 40 }, () => rendering({ text: null })) }),
    );
    expect(many.filter((line) => line.startsWith("-# ↳"))).toHaveLength(6);
    expect(many.at(-1)).toBe("-# +34");
  });

  it("that are long go over to the next page, within every limit", () => {
    const text = "Words of the speech as another paper has them. ".repeat(30);
    const items = Array.from({ length: 3 }, () =>
      quotation({ text, renderings: Array.from({ length: 6 }, () => rendering({ text })) }),
    );
    for (const asText of [false, true]) {
      const pages = allPages([{ kind: "quotations", items }], { asText });
      expect(pages.length).toBeGreaterThan(2);
      expect(pages.flatMap(problemsOf)).toEqual([]);
      expect(pages.map(textOf).join("\n").match(/^-# ↳/gm)).toHaveLength(18);
    }
  });
});

describe("a page of quotations", () => {
  const view: View = [
    { kind: "sources", items: [source({ n: 1 })] },
    { kind: "quotations", items: [...QUOTATIONS] },
  ];

  it("has a menu that shows what stands around, and one that copies", () => {
    const [show, copy] = draw(view).components.flatMap(({ components }) => components);
    expect(show).toMatchObject({ custom_id: "v1:show:ask:KEY:0", placeholder: "Show source" });
    expect(copy).toMatchObject({
      custom_id: "v1:copy:ask:KEY:0",
      placeholder: "Copy with reference",
      options: [
        {
          value: "1",
          label: "Ilda Marrow: We shall open the lock gates on Monday, whatever the weather.",
          description: "Karvel Courier · May 3, 2026 · English",
        },
        { value: "2", label: "森川薫: 天候にかかわらず、月曜日に水門を開けます。" },
        { value: "3" },
        { value: "4", label: "speaker unknown: dass die Tore bei jedem Wetter geöffnet würden" },
      ],
    });
  });

  it("draws each script as it is written", () => {
    const text = textOf(draw(view));
    expect(text).toContain("> 「天候にかかわらず、月曜日に水門を開けます。」");
    expect(text).toContain("> «سنفتح البوابات يوم الاثنين مهما كان الطقس.»");
    expect(text).toContain(`[1] [A title](https://paper.example/a) — The Paper · ${DAY_MARK} · German`);
  });

  it("offers no copy of nothing", () => {
    const [show, copy] = draw([{ kind: "quotations", items: [quotation({ copy: " " })] }]).components;
    expect(show).toBeDefined();
    expect(copy).toBeUndefined();
  });
});

describe("what stands around a quotation", () => {
  it("names the speaker and sets the quoted words off", () => {
    const text = drawPassage(quotation(), "en-US", false)?.embeds[0]?.description;
    expect(text).toMatch(/^\*\*Ilda Marrow\*\* · said\n-# in the article: the mayor\n\[Lock gates/);
    expect(text).toContain(
      "The mayor came late. “**__We shall open the lock gates on Monday, whatever the weather.__**” she",
    );
  });
});

describe("a comparison of its own", () => {
  it("is a quote with what its signs mean", () => {
    const parts = REWORDED.difference ?? [];
    const lines = textOf(draw([{ kind: "difference", parts }], { locale: "de" })).split("\n");
    expect(lines).toEqual([
      "> We ~~shall~~ **will** open the ~~lock~~ gates on Monday, whatever the weather.",
      "-# ~~ausgelassen~~ · **hinzugefügt**",
    ]);
  });

  it("has no legend where nothing differs, and is nothing of nothing", () => {
    expect(textOf(draw([{ kind: "difference", parts: [{ kind: "same", text: "As it was." }] }]))).toBe(
      "> As it was.",
    );
    expect(textOf(draw([{ kind: "difference", parts: [] }]))).toBe("–");
  });
});
