import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanPage } from "../../src/text/clean.ts";

const SENTENCE = "The council said on Monday that the bridge over the river is open again.";

describe("cleanPage", () => {
  it("keeps an article of two sentences on one line", () => {
    const text = "The bridge reopened on Monday. Traffic is back to normal.";
    expect(cleanPage(text)).toMatchObject({ title: null, body: text, head: [], tail: [] });
  });

  it("keeps a lone headline as the body", () => {
    expect(cleanPage("Bridge over the Elm reopens")).toMatchObject({
      title: null,
      body: "Bridge over the Elm reopens",
    });
  });

  it("has nothing to say of an empty page", () => {
    const report = { keptLines: 0, removedLines: 0, reasons: {} };
    expect(cleanPage(" \n\r\n\t\uFEFF\n")).toEqual({ title: null, body: "", head: [], tail: [], report });
  });

  it("trims lines, unifies line ends and drops superfluous blank lines", () => {
    const page = `\uFEFF${SENTENCE} \u00a0\r\n \r\n\r\n\r\n  ${SENTENCE} It is new.\r`;
    expect(cleanPage(page).body).toBe(`${SENTENCE}\n\n${SENTENCE} It is new.`);
  });

  it("makes each line a paragraph where lines are sentences", () => {
    const lines = [
      "One man was hurt, police said.",
      "He is in hospital now.",
      "The road is closed until noon.",
    ];
    expect(cleanPage(lines.join("\n")).body).toBe(lines.join("\n\n"));
  });

  it("keeps short sentences at both ends of a page that has furniture", () => {
    const page = `Menu\nHome\nNews\n\nNo.\n\n${SENTENCE}\n\n${SENTENCE} Nobody was hurt.\n\nAmen.\n\n© 2024 Elm`;
    expect(cleanPage(page).body).toBe(`No.\n\n${SENTENCE}\n\n${SENTENCE} Nobody was hurt.\n\nAmen.`);
  });

  it("takes the headline that a page repeats below its menu", () => {
    const page = [
      "Bridge over the Elm reopens | Elm Courier",
      "Home",
      "News",
      "Mayor opens a school by the bridge over the Elm",
      "Bridge over the Elm reopens",
      SENTENCE,
      `${SENTENCE} Nobody was hurt.`,
    ];
    expect(cleanPage(page.join("\n\n"))).toMatchObject({
      title: "Bridge over the Elm reopens",
      body: `${SENTENCE}\n\n${SENTENCE} Nobody was hurt.`,
    });
  });

  it("keeps a headline with a year in it", () => {
    const page = `Budget for 2025 passes the council by one vote\n\n${SENTENCE}\n\n${SENTENCE} It is so.`;
    expect(cleanPage(page).title).toBe("Budget for 2025 passes the council by one vote");
  });

  it("counts removed lines by reason", () => {
    const page = `Home\nNews\nLogin\n12 May 2024, 10:15\n${SENTENCE}\n${SENTENCE} It is new.\n© 2024 Elm Courier`;
    expect(cleanPage(page).report).toEqual({
      keptLines: 2,
      removedLines: 5,
      reasons: { before: 3, stamp: 1, copyright: 1 },
    });
  });
});

describe("properties of cleanPage", () => {
  const word = fc.constantFrom(
    "bridge",
    "river",
    "the",
    "Monday",
    "вода",
    "橋が",
    "สะพาน",
    "|",
    "12",
    "©",
    "-",
    "(",
  );
  const line = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
  const ended = fc.tuple(line, fc.constantFrom(".", "", "?", "…", ":", "。")).map((parts) => parts.join(""));
  const page = fc.array(ended, { minLength: 1, maxLength: 20 }).map((lines) => lines.join("\n"));

  it("never gives an empty body for a page with a sentence", () => {
    fc.assert(
      fc.property(page, (noise) => {
        expect(cleanPage(`${noise}\n\n${SENTENCE}\n\n${noise}`).body).not.toBe("");
      }),
    );
  });

  it("loses no line: each is in the title, the body, the head or the tail", () => {
    fc.assert(
      fc.property(page, (text) => {
        const { title, body, head, tail } = cleanPage(text);
        const parts = [title ?? "", body, ...head, ...tail].join("\n").replaceAll(/[^\p{L}]/gu, "");
        expect([...parts].sort()).toEqual([...text.replaceAll(/[^\p{L}]/gu, "")].sort());
      }),
    );
  });
});

describe("time of cleanPage", () => {
  /** Milliseconds; generous, for busy machines: quadratic work on such pages takes minutes. */
  const LIMIT = 15_000;
  const MEGABYTES = 3_000_000;
  const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTES / piece.length));

  it.each([
    ["one line of sentences", fill(`${SENTENCE} `)],
    ["one line of Japanese", fill("港の新しい橋が月曜日に開通した。")],
    ["one word", fill("a")],
    ["spaces", fill(" ")],
    ["brackets", fill("[](")],
    ["quotes", fill('"”')],
    ["bars", fill(" | ")],
    ["digits and colons", fill("1:")],
    ["short lines", fill("Home page\n")],
  ])("grows with the page only: %s", (_, text) => {
    const start = performance.now();
    cleanPage(text);
    expect(performance.now() - start).toBeLessThan(LIMIT);
  });
});

const SEEDS = fileURLToPath(new URL("../../../shared/seeds/", import.meta.url));

describe.skipIf(!existsSync(SEEDS))("the five seeds (needs ../shared/seeds)", () => {
  const clean = (file: string) => {
    const cleaned = cleanPage(readFileSync(`${SEEDS}${file}`, "utf8"));
    const paragraphs = cleaned.body.split("\n\n");
    return { ...cleaned, paragraphs, first: paragraphs[0] ?? "", last: paragraphs.at(-1) ?? "" };
  };

  it("000: headline, standfirst, text to the last sentence", () => {
    const { title, paragraphs, first, last, head, tail } = clean("000_ba2f35df8cfaa85e.txt");
    expect(title).toMatch(/^Япония настроена .* президентом$/u);
    expect(first).toMatch(/^Правительство страны считает/u);
    expect(last).toMatch(/вице-президента США\.$/u);
    expect([paragraphs.length, head, tail]).toEqual([7, [], []]);
  });

  it("001: caption and date above, other stories below", () => {
    const { title, paragraphs, first, last, head, tail } = clean("001_8bcd63b56539b2a9.txt");
    expect(title).toMatch(/^US Election: .* Eventual Winner$/u);
    expect(head).toEqual([
      expect.stringMatching(/^The Prime Minister’s Office/u),
      "16:29 JST, November 6, 2024",
    ]);
    expect(first).toMatch(/^The Japanese government is aiming/u);
    expect(last).toMatch(/visits the United States\.$/u);
    expect([paragraphs.length, tail.length]).toEqual([5, 12]);
  });

  it("002: an English article in Indonesian furniture", () => {
    const { title, paragraphs, first, last, tail } = clean("002_f9199086b6e408cb.txt");
    expect(title).toBe("Ishiba agrees during phone talks with Trump to meet soon");
    expect(first).toMatch(/^Japanese Prime Minister/u);
    expect(last).toMatch(/next U\.S\. president\.$/u);
    expect(paragraphs).toHaveLength(11);
    expect(tail).toEqual([
      expect.stringMatching(/^Editor: /u),
      "© KYODO",
      "komentar",
      "Jadi yg pertama suka",
    ]);
  });

  it("003: no headline, teasers inside and below", () => {
    const { title, paragraphs, first, last, tail } = clean("003_6697b411ba0d1af1.txt");
    expect(title).toBeNull();
    expect(first).toMatch(/^Япония иска сътрудничество/u);
    expect(last).toMatch(/казва Кишида\.$/u);
    expect([paragraphs.length, tail.length]).toEqual([10, 6]);
  });

  it("004: ids above, an end mark below", () => {
    const { title, paragraphs, first, last, tail } = clean("004_8cd4bb05cd7be1fb.txt");
    expect(title).toBe("Japan Rushing to Build Ties with Trump");
    expect(first).toMatch(/^Tokyo, Nov\. 6 \(Jiji Press\)/u);
    expect(last).toMatch(/imports to the United States\.$/u);
    expect([paragraphs.length, tail]).toEqual([14, ["END", "X"]]);
  });
});
