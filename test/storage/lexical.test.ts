/** Full-text search on SQLite: the same ranking as the plain formula, and quick with frequent lexemes. */
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { NewPassage } from "../../src/core/article.ts";
import type { Archive } from "../../src/core/ports.ts";
import { articleOf, MODEL, passageOf } from "../contracts/archive-support.ts";
import { createMemoryArchive } from "../support/memory-archive.ts";
import { openTestArchive, temporaryFolders } from "./support.ts";

const folders = temporaryFolders();
const opened: Archive[] = [];
afterEach(() => {
  for (const archive of opened.splice(0)) archive.close();
});

function openSqlite(): Archive {
  const archive = openTestArchive(folders.create());
  opened.push(archive);
  return archive;
}

async function fill(archive: Archive, texts: readonly string[], language = "en"): Promise<void> {
  await archive.claimModel(MODEL);
  const passages = texts.map((words, n): NewPassage => passageOf(n, n + 1, { lexemes: words, names: words }));
  const key = `${language} ${(await archive.counts()).articles}`;
  await archive.save(articleOf(key, { language, body: "x".repeat(texts.length) }), passages);
}

describe("lexical search on SQLite", () => {
  it("scores as the formula does, whatever was added, changed and removed before", async () => {
    const word = fc.constantFrom("tax", "law", "関税", "речь", "u.s", "a", "the", "rain", "قمة");
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
    const articles = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const question = fc.array(word, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(articles, question, fc.nat(5), async (given, asked, removed) => {
        const archives = [openSqlite(), createMemoryArchive()];
        const found = [];
        for (const archive of archives) {
          for (const [n, texts] of given.entries()) await fill(archive, texts, n % 2 === 0 ? "en" : "ru");
          const { articles: listed } = await archive.latest(100, 0, {});
          await archive.remove([listed[removed]?.externalId ?? ""]);
          await fill(archive, ["law law", "tax"]);
          found.push([
            await archive.lexical(asked, 50, {}),
            await archive.lexical(asked, 3, { language: "ru" }),
          ]);
        }
        const rounded = found.map((lists) =>
          lists.map((list) =>
            list.map(({ id, score }) => ({ id, score: score.toPrecision(6) })).sort(byScore),
          ),
        );
        expect(rounded[0]?.[0]).toEqual(rounded[1]?.[0]);
        const scores = rounded.map((lists) => lists[1]?.map(({ score }) => score));
        expect(scores[0]).toEqual(scores[1]);
      }),
      { numRuns: 40 },
    );
  });

  describe("with lexemes that very many passages have", () => {
    const PASSAGES = 10_000;
    /** "the" is everywhere, "of" in half of all, "even" in every tenth, and each passage has a number. */
    const textOf = (n: number) =>
      ["the", n % 2 === 0 ? "of" : "", n % 10 === 0 ? "even" : "", `n${n}`].filter(Boolean).join(" ");

    it("ranks by the rarer ones, and by a frequent one where there is no other", async () => {
      const archive = openSqlite();
      await fill(
        archive,
        Array.from({ length: PASSAGES }, (_, n) => textOf(n)),
      );
      const ids = async (...lexemes: string[]) =>
        (await archive.lexical(lexemes, 10, {})).map(({ id }) => id);
      expect(await ids("the", "n77")).toEqual([78]);
      expect((await ids("the", "of", "even", "n77")).slice(0, 2)).toEqual([78, expect.any(Number)]);
      expect(await ids("the")).toHaveLength(10);
      expect(await ids("the", "absent")).toHaveLength(10);
      expect((await ids("the", "of")).every((id) => id % 2 === 1)).toBe(true);
    });

    it("ranks the newest passages of a lexeme that too many have", async () => {
      const archive = openSqlite();
      await fill(
        archive,
        Array.from({ length: PASSAGES }, (_, n) => `the ${"old ".repeat(n < 5_000 ? 0 : 3)}`.trim()),
      );
      await fill(archive, ["the", "the the"]);
      const found = await archive.lexical(["the"], 3, {});
      // As good as the newest, but too old to be looked at.
      expect(found.map(({ id }) => id)).toEqual([PASSAGES + 2, PASSAGES + 1, expect.any(Number)]);
      expect(found[2]?.id).toBeGreaterThan(5_000);
    });

    it("counts further for a filter than without one, whatever was asked before", async () => {
      const archive = openSqlite();
      await fill(archive, [...Array.from({ length: 5_000 }, () => "of"), "rare"]);
      await fill(archive, ["of course"], "de");
      for (const round of [1, 2]) {
        expect(await archive.lexical(["of", "rare"], 10, {})).toMatchObject([{ id: 5_001 }]);
        const found = await archive.lexical(["of", "rare"], 10, { language: "de" });
        expect([round, ...found.map(({ id }) => id)]).toEqual([round, 5_002]);
      }
    });

    it("tries the frequent ones too where a filter left nothing of the rare ones", async () => {
      const archive = openSqlite();
      await fill(
        archive,
        Array.from({ length: PASSAGES }, (_, n) => textOf(n)),
      );
      await fill(archive, ["of course"], "de");
      const found = await archive.lexical(["of", "n77"], 10, { language: "de" });
      expect(found).toMatchObject([{ id: PASSAGES + 1 }]);
    });

    it("counts a rare one anew as soon as something was written", async () => {
      const archive = openSqlite();
      await fill(archive, ["red"]);
      expect(await archive.lexical(["green"], 10, {})).toEqual([]);
      await fill(archive, ["green", "green"]);
      expect(await archive.lexical(["green"], 10, {})).toHaveLength(2);
    });

    it("counts anew when the archive has grown", async () => {
      const archive = openSqlite();
      await fill(archive, [
        ...Array.from({ length: 500 }, () => "red"),
        ...Array.from({ length: 450 }, () => "blue"),
      ]);
      expect((await archive.lexical(["red", "blue"], 1, {}))[0]?.id).toBe(501);
      await fill(
        archive,
        Array.from({ length: 9_000 }, () => "blue"),
      );
      await fill(archive, ["red blue"]);
      const found = await archive.lexical(["red", "blue"], 1000, {});
      expect(found).toHaveLength(501);
    });
  });
});

function byScore(a: { id: number; score: string }, b: { id: number; score: string }): number {
  return Number(b.score) - Number(a.score) || a.id - b.id;
}
