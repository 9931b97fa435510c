/** Timelines on Discord: when, what, by whom; planned ones told apart; over pages, within every limit. */
import { describe, expect, it } from "vitest";
import { unixSeconds } from "../../../src/core/locale.ts";
import type { EventItem, View } from "../../../src/core/view.ts";
import { pagesOf } from "../../../src/discord/render/pages.ts";
import { drawPassage } from "../../../src/discord/render/passage.ts";
import { EVENTS, event, telling } from "../../support/event-items.ts";
import { problemsOf } from "./discord-limits.ts";
import { allPages, draw, SETTING, source, textOf } from "./views.ts";

const shown = (item: EventItem, locale = "en-US") =>
  textOf(draw([{ kind: "timeline", items: [item] }], { locale })).split("\n");
const day = (value: string) => `<t:${unixSeconds({ value, precision: "day" })}:D>`;
const SOURCE = `[Lock gates open again](https://courier.example/open) — Karvel Courier · ${day("2026-05-05")} · English`;

describe("an event", () => {
  it("says when and by how many above what happened, and in small print where it stands", () => {
    expect(shown(event({ n: 3 }))).toEqual([
      "● **4 May 2026** · 3 publishers",
      "The lock gates were opened for the first time in four years.",
      `-# [3] ${SOURCE}`,
    ]);
    expect(shown(event({ tellers: null })).at(-1)).toBe(`-# ↳ ${SOURCE} · id e1v2t3`);
  });

  it("that is planned is called so in the reader's language, and has a hollow sign", () => {
    const item = event({ planned: true, when: "18. Nov. 2026" });
    expect(shown(item, "de")[0]).toBe("○ **18\\. Nov. 2026** · geplant · 3 publishers");
    expect(shown({ ...item, tellers: null }, "zh-CN")[0]).toBe("○ **18\\. Nov. 2026** · 计划中");
  });

  it("has what there is to say about it, and its other tellings, by number", () => {
    const [item] = EVENTS.slice(2);
    expect(item && shown(item).slice(2)).toEqual([
      "-# Announced before: \\[5\\]",
      "-# Others give another date: 5 May 2026 \\[6\\]",
      `-# [4] ${SOURCE}`,
      `-# [5] **Tore öffnen am Montag** — Der Bote · ${day("2026-05-06")} · German`,
      `-# [6] [Gates open Tuesday](https://bote.example/tore) — The Ledger · ${day("2026-05-06")} · English`,
    ]);
  });

  it("has five more sources at most, those that a remark names among them; the rest is a number", () => {
    const tellings = Array.from({ length: 30 }, (_, at) => telling({ n: at + 2, url: null }));
    const lines = shown(event({ tellings, remarks: ["Announced before: [31]"] }));
    expect(lines.filter((line) => /^-# \[\d+\] \*\*Tore/.test(line))).toHaveLength(5);
    expect(lines.at(-2)).toMatch(/^-# \[31\]/);
    expect(lines.at(-1)).toBe("-# +25");
  });

  it("cannot be more than text in any of its parts", () => {
    const evil = "**@everyone** <@1>\n# [x](https://evil.example)";
    const plain = "\\*\\*＠everyone\\*\\* \\<\\@1\\> \\# \\[x\\]\\(https\\://evil.example)";
    const lines = shown(event({ when: evil, tellers: evil, text: evil, remarks: [evil] }));
    expect(lines.slice(0, 3)).toEqual([`● **${plain}** · ${plain}`, plain, `-# ${plain}`]);
  });

  it("is drawn of whatever is there", () => {
    const empty = event({ when: "\u200b", tellers: " ", text: null, remarks: ["", "\u200b"] });
    expect(shown(empty)).toEqual(["●", `-# ↳ ${SOURCE} · id e1v2t3`]);
  });

  it("never goes without its words, however long everything else is", () => {
    const long = (chars: number) => "word ".repeat(chars / 5);
    const item = event({
      ...{ title: long(500), source: long(300), alsoIn: long(300), articleId: "i".repeat(300) },
      ...{ when: long(300), tellers: long(300), remarks: [long(500), long(500), long(500), long(500)] },
      ...{ url: `https://a.example/${"x".repeat(490)}`, text: long(3_000) },
    });
    for (const asText of [false, true]) {
      const pages = allPages([{ kind: "timeline", items: [item] }], { asText });
      expect(pages.flatMap(problemsOf)).toEqual([]);
      const text = pages.map(textOf).join("\n");
      expect(text).toMatch(/^(word ){30,}/m);
      expect(text.match(/^-# word/gm)).toHaveLength(4);
    }
  });
});

describe("a page of events", () => {
  const view: View = [
    { kind: "sources", items: [source({ n: null })] },
    { kind: "timeline", items: EVENTS },
  ];

  it("has a menu of what happened when, with the other tellings in their places", () => {
    const [menu] = draw(view, { locale: "en-GB" }).components.flatMap(({ components }) => components);
    const options = menu && "options" in menu ? menu.options : [];
    expect(options.map(({ value }) => value)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(options[1]?.label).toBe("[1] March 2026: The basin was drained, and divers went down.");
    expect(options[3]?.label).toBe("[3] Tore nach vier Jahren wieder offen");
    expect(options[9]?.label).toMatch(/^\[9\] Summer 2027 · planned: The second gate is to be/);
    expect(options[9]?.description).toBe("Karvel Courier · 5 May 2026 · English");
  });

  it("names in its menu what has neither words nor a date by its title", () => {
    const bare = event({ when: "", text: null });
    const { components } = draw([{ kind: "timeline", items: [bare] }]);
    expect(components[0]?.components[0]).toMatchObject({ options: [{ label: "Lock gates open again" }] });
  });

  it("shows what stands around an event below its date", () => {
    const item = event({ planned: true, n: 2 });
    const body = drawPassage(item, "ru", false);
    expect(body && textOf(body)).toMatch(
      /^○ \*\*4 May 2026\*\* · запланировано · 3 publishers\n\[2\] \[Lock gates.*\n\nIt was a cold morning\. \*\*__The lock/s,
    );
  });

  it.each([false, true])("is one of several where there are 30 events (as text: %s)", (asText) => {
    const items = Array.from({ length: 30 }, (_, at) =>
      event({
        n: 3 * at + 1,
        when: `${at + 1} May 2026`,
        text: `Event ${at}. ${"It was told at length. ".repeat(9)}`,
        tellings: [telling({ n: 3 * at + 2 }), telling({ n: 3 * at + 3 })],
      }),
    );
    const many: View = [
      { kind: "picture", file: "x", width: 1, height: 1, alt: "" },
      { kind: "timeline", items },
    ];
    const pages = allPages(many, { asText, hasPicture: true });
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.flatMap(problemsOf)).toEqual([]);
    const text = pages.map(textOf).join("\n");
    for (let at = 0; at < 30; at++) expect(text).toContain(`**${at + 1} May 2026**`);
    const values = pages.flatMap(({ components }) =>
      components.flatMap((row) =>
        row.components.flatMap((one) =>
          "options" in one ? one.options.map(({ value }) => Number(value)) : [],
        ),
      ),
    );
    expect(values).toEqual(Array.from({ length: 90 }, (_, at) => at));
    const { sources } = pagesOf(many, { ...SETTING, asText });
    expect(sources[3]?.title).toBe("Lock gates open again");
  });
});

describe("a picture", () => {
  const view: View = [
    { kind: "picture", file: "/secret/place.png", width: 1, height: 1, alt: "What it shows" },
    { kind: "timeline", items: Array.from({ length: 20 }, () => event()) },
  ];

  it("stands in the embed of each page where the message has one", () => {
    const pages = allPages(view, { hasPicture: true });
    expect(pages.length).toBeGreaterThan(1);
    for (const { embeds } of pages) expect(embeds[0]?.image).toEqual({ url: "attachment://timeline.png" });
    for (const { embeds } of allPages(view)) expect(embeds[0]).not.toHaveProperty("image");
    for (const { embeds } of allPages(view, { hasPicture: true, asText: true })) expect(embeds).toEqual([]);
  });

  it("leaves no trace in the text", () => {
    const text = allPages(view, { hasPicture: true }).map(textOf).join("\n");
    expect(text).not.toMatch(/secret|What it shows|timeline\.png/);
    expect(text).toMatch(/^● /);
  });
});
