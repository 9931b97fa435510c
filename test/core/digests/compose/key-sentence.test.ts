/** Key sentences: what happened, word for word; no headline again, no question, no caption; stands alone where it can. */
import { describe, expect, it } from "vitest";
import { headlineArticle } from "../../../../src/core/digests/compose/headline.ts";
import { keySentence } from "../../../../src/core/digests/compose/key-sentence.ts";
import { type MadeArticle, readStory } from "./read-stories.ts";

async function key(articles: readonly MadeArticle[], locale = "en") {
  const { story, parts } = readStory(articles);
  const headline = headlineArticle(story, locale);
  if (!headline) throw new Error("no headline");
  const found = await keySentence(story, { headline, locale }, parts);
  if (found) {
    const { passage, start, end, text } = found;
    expect(passage.text.slice(start - passage.start, end - passage.start)).toBe(text);
  }
  return found?.text ?? null;
}

const OPENED = "The lock gates of Karvel were opened on Monday after four years.";
const RAIN = "A cold rain fell on the crowd along the river in the morning.";

describe("the key sentence", () => {
  it("is the one nearest to the middle of the story", async () => {
    expect(await key([{ title: "Gates", text: `${RAIN} ${OPENED}`, angles: [70, 0] }])).toBe(OPENED);
  });

  it("is the first one where nothing else tells them apart", async () => {
    const text = `${OPENED} The mayor of Karvel opened the gates with a key made of gold.`;
    expect(await key([{ title: "Gates", text, angles: [10, 10] }])).toBe(OPENED);
    expect(await key([{ title: "Gates", text }])).toBe(OPENED);
  });

  it("is not the headline again, unless it says much more", async () => {
    const title = "The lock gates of Karvel were opened on Monday";
    expect(await key([{ title, text: `${title}.\n${RAIN}`, angles: [0, 40] }])).toBe(RAIN);
    const longer = `${title}, four years after the flood had torn them out and carried them to Selmok.`;
    expect(await key([{ title, text: `${longer} ${RAIN}`, angles: [0, 40] }])).toBe(longer);
  });

  it("is the whole sentence of which the headline is the beginning, where there is no title", async () => {
    const lead = `${OPENED.slice(0, -1)}, ${"and then the boats of Selmok came up the river ".repeat(3)}at noon.`;
    expect(await key([{ title: null, text: `${lead} ${RAIN}` }])).toBe(lead);
    expect(await key([{ title: null, text: `${OPENED} ${RAIN}` }])).toBe(RAIN);
  });

  it.each([
    ["a question", "Were the lock gates of Karvel opened on Monday after all?", "en"],
    ["a question in another script", "月曜日にカルヴェルの水門は本当に開かれたのでしょうか？", "ja"],
    ["a link", "Read more about the gates at https://courier.example/gates today.", "en"],
    ["a notice", "© 2026 Karvel Courier, all rights reserved by the publisher.", "en"],
    ["a remark in brackets", "(The lock gates of Karvel, seen from the bridge on Monday.)", "en"],
    ["a scrap", "Karvel, Monday.", "en"],
  ])("is not %s", async (_what, trap, language) => {
    const text = `${trap}\n${RAIN}`;
    expect(await key([{ title: "Gates", text, angles: [0, 60], language }], language)).toBe(RAIN);
  });

  it("is rather a short one than the headline again, and that rather than a notice", async () => {
    const title = "The lock gates of Karvel were opened on Monday";
    expect(await key([{ title, text: `${title}. Nobody was hurt.`, angles: [0, 60] }])).toBe(
      "Nobody was hurt.",
    );
    expect(await key([{ title, text: `${title}.\n© 2026 Karvel Courier`, angles: [40, 0] }])).toBe(
      `${title}.`,
    );
    const other = { title: "Gates", text: "Skippers are glad.", angle: 10 };
    expect(await key([{ title, text: `${title}.` }, other])).toBe("Skippers are glad.");
  });

  it("is the beginning rather than what a long article goes on repeating", async () => {
    const again = "Skippers, too, spoke at length of the years without a lock on their river.";
    const text = `${OPENED} ${[again, again, again, again].join(" ")}`;
    expect(await key([{ title: "Gates", text, angle: 20, angles: [27, 8, 8, 8, 8] }])).toBe(OPENED);
  });

  it("takes along what it leans on", async () => {
    const text = `Mira Oyel opened the lock gates of Karvel. She did so on Monday with a key of gold.`;
    expect(await key([{ title: "Gates", text, angles: [60, 0] }])).toBe(text);
  });

  it("begins behind the dateline", async () => {
    expect(
      await key([
        { title: "Gates", text: `KARVEL, May 4 (RPA) — ${OPENED}`, publishedAt: null } as MadeArticle,
      ]),
    ).toBe(OPENED);
    expect(await key([{ title: "Gates", text: `KARVEL — ${OPENED}` }])).toBe(OPENED);
  });

  it("is of another article where the headline's has none: one in the reader's language first", async () => {
    const articles = [
      { title: "Gates open", text: "Gates open?", angle: 0 },
      {
        title: "Schleusen offen",
        text: "Die Schleusen von Karvel wurden am Montag geöffnet.",
        language: "de",
        angle: 1,
      },
      { title: "Gates again", text: OPENED, angle: 80 },
    ];
    expect(await key(articles)).toBe(OPENED);
  });

  it("is the next best thing where nothing tells anything, and null where there are no words", async () => {
    expect(await key([{ title: "Gates", text: "Open at last?" }])).toBe("Open at last?");
    expect(await key([{ title: "Gates", angle: null }])).toBeNull();
  });

  it("is found in a wall of words quickly", async () => {
    const start = performance.now();
    await key([{ title: "Gates", text: `${"“(".repeat(3_000)}${"A: ".repeat(3_000)}` }]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
