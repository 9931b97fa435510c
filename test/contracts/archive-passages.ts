/** The contract of `PassageReader`. */
import { describe, expect, it } from "vitest";
import type { Archive, PassageFilter } from "../../src/core/ports.ts";
import { articleOf, MODEL, type OpenEmpty, passageOf, put } from "./archive-support.ts";

export function passageContract(openEmpty: OpenEmpty): void {
  const texts = async (archive: Archive, ids: readonly number[]) =>
    (await archive.passages(ids)).map(({ text }) => text);

  describe("passages", () => {
    it("come in the order asked for, without those that are gone", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "First. Second." });
      await put(archive, "b", { body: "Third." });
      expect(await texts(archive, [3, 99, 1, 2, 1])).toEqual(["Third.", "First.", "Second.", "First."]);
      expect(await texts(archive, [])).toEqual([]);
    });

    it("carry what a citation needs", async () => {
      const archive = openEmpty();
      const { title, source, language, url, file, published } = await put(archive, "a", {
        body: "First. Second.",
      });
      const { id, addedAt } = (await archive.article("a")) ?? {};
      expect(await archive.passages([2])).toEqual([
        {
          id: 2,
          start: 7,
          end: 14,
          text: "Second.",
          article: {
            id,
            externalId: "a",
            sequence: 1,
            title,
            source,
            language,
            url,
            file,
            published,
            addedAt,
          },
        },
      ]);
    });

    it.each([
      ["signs outside the basic plane", "😀👩‍👩‍👧 𠮷野家. Next."],
      ["a sign of zero", "a\u0000b. Next."],
      ["a byte order mark", "\uFEFFStart. Next."],
      ["decomposed letters and line ends", "Cafe\u0301\r\n\u2028. Next."],
      ["halves of surrogate pairs", "\uD83D x \uDE00 y. Next."],
    ])("are cut where the offsets say in a text with %s", async (_, body) => {
      const archive = openEmpty();
      await put(archive, "a", { body });
      const stored = await archive.article("a");
      expect(stored?.body).toHaveLength(body.length);
      const [first, next] = await archive.passages([1, 2]);
      expect(next?.text).toBe("Next.");
      expect(first?.text).toBe(stored?.body.slice(first?.start, first?.end));
    });

    it("are left by a filter as their articles are", async () => {
      const archive = openEmpty();
      await put(archive, "a", { language: "de-AT" });
      await put(archive, "b", { source: "Other" });
      await put(archive, "c", { language: "de" });
      expect(await archive.matching({})).toBeNull();
      expect(new Set((await archive.matching({ language: "de" }))?.values())).toEqual(new Set([1, 2, 5, 6]));
      expect(new Set((await archive.matching({ source: "other" }))?.values())).toEqual(new Set([3, 4]));
      expect(new Set((await archive.matching({ from: "2025-01-01T00:00:00Z" }))?.values())).toEqual(
        new Set(),
      );
    });

    it("are left by a stretch of sequences, together with the rest of the filter", async () => {
      const archive = openEmpty();
      for (const key of ["a", "b", "c"]) await put(archive, key, { language: key === "c" ? "de" : "en" });
      const { sequence: b = 0 } = (await archive.article("b")) ?? {};
      const ids = async (filter: PassageFilter) => [...((await archive.matching(filter))?.values() ?? [])];
      expect(await ids({ afterSequence: b })).toEqual([5, 6]);
      expect(await ids({ upToSequence: b })).toEqual([1, 2, 3, 4]);
      expect(await ids({ afterSequence: b - 1, upToSequence: b })).toEqual([3, 4]);
      expect(await ids({ afterSequence: b - 1, language: "de" })).toEqual([5, 6]);
      expect(await ids({ afterSequence: b, upToSequence: b })).toEqual([]);
      const found = await archive.lexical(["one", "and"], 9, { afterSequence: b });
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set([5, 6]));
    });

    it("are left by a collection of articles, together with the rest of the filter", async () => {
      const archive = openEmpty();
      for (const key of ["a", "b", "c"]) await put(archive, key, { language: key === "c" ? "de" : "en" });
      const [a = "", b = "", c = ""] = await Promise.all(
        ["a", "b", "c"].map(async (key) => (await archive.find(key))?.id),
      );
      expect(new Set((await archive.matching({ articles: [c, a, "unknown", a] }))?.values())).toEqual(
        new Set([1, 2, 5, 6]),
      );
      expect(new Set((await archive.matching({ articles: [a, b, c], language: "de" }))?.values())).toEqual(
        new Set([5, 6]),
      );
      expect(new Set((await archive.matching({ articles: [] }))?.values())).toEqual(new Set());
      expect(await archive.latest(9, 0, { articles: [b] })).toMatchObject({
        total: 1,
        articles: [{ id: b }],
      });
      for (const search of [archive.lexical, archive.named]) {
        const found = await search(["one", "and"], 9, { articles: [b, "x' OR 1=1 --"] });
        expect(found.every(({ id }) => id === 3 || id === 4)).toBe(true);
        expect(found.length).toBeGreaterThan(0);
      }
    });
  });

  lexicalContract(openEmpty);
}

function lexicalContract(openEmpty: OpenEmpty): void {
  const ids = async (archive: Archive, lexemes: readonly string[], filter = {}) =>
    (await archive.lexical(lexemes, 10, filter)).map(({ id }) => id);

  describe("lexical search", () => {
    it("puts rare lexemes before frequent ones, and many before one", async () => {
      const archive = openEmpty();
      await put(archive, "a", {
        body: "Tariffs rise. Prices rise. Prices fall. Rain falls here. Wind falls there.",
      });
      // 1 and 2 share "rise"; only 1 has "tariffs". 2 and 3 share "prices".
      expect(await ids(archive, ["tariffs"])).toEqual([1]);
      expect(await ids(archive, ["tariffs", "prices"])).toEqual([1, 2, 3]);
      expect((await ids(archive, ["prices", "rise"]))[0]).toBe(2);
      const scores = (await archive.lexical(["tariffs", "prices"], 10, {})).map(({ score }) => score);
      expect(scores.every((score) => score > 0)).toBe(true);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it("prefers short passages, and those that say it again", async () => {
      const archive = openEmpty();
      await put(archive, "a", {
        body: "Tax and a lot of other words. Tax and law. Tax tax law. Sun. Moon. Sea. Sky.",
      });
      expect(await ids(archive, ["tax"])).toEqual([3, 2, 1]);
    });

    it("takes no more than asked for, and nothing for nothing", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "Word. Word. Word." });
      expect(await archive.lexical(["word"], 2, {})).toHaveLength(2);
      expect(await archive.lexical([], 10, {})).toEqual([]);
      expect(await archive.lexical(["absent"], 10, {})).toEqual([]);
      expect(await archive.lexical([""], 10, {})).toEqual([]);
    });

    it("counts a lexeme that is asked for twice once", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "Red fox. Blue whale. Grey wolf. Hen." });
      expect(await archive.lexical(["fox", "fox", "whale"], 10, {})).toEqual(
        await archive.lexical(["fox", "whale"], 10, {}),
      );
    });

    it("filters before it ranks", async () => {
      const archive = openEmpty();
      for (let n = 0; n < 5; n++) await put(archive, `en${n}`, { body: "Fox." });
      await put(archive, "de", { body: "Fox and a lot of other words.", language: "de" });
      expect(await archive.lexical(["fox"], 1, { language: "de" })).toMatchObject([{ id: 6 }]);
      expect(await ids(archive, ["fox"], { source: "nobody" })).toEqual([]);
    });

    it("finds lexemes of any script", async () => {
      const archive = openEmpty();
      const lexemes = [
        "関税",
        "тарифы",
        "ภาษี",
        "الرسوم",
        "δασμός",
        "u.s",
        "c++",
        "at&t",
        "l'état",
        "50%",
        "covid-19",
      ];
      await archive.claimModel(MODEL);
      const article = articleOf("a", { body: "x".repeat(lexemes.length) });
      const passages = lexemes.map((lexeme, n) => passageOf(n, n + 1, { lexemes: `${lexeme} und` }));
      await archive.save(article, passages);
      for (const [n, lexeme] of lexemes.entries())
        expect(await ids(archive, [lexeme]), lexeme).toEqual([n + 1]);
      for (const part of ["関", "тариф", "u", "s", "covid", "19", "50"])
        expect(await ids(archive, [part])).toEqual([]);
    });

    it.each([
      '"',
      '""',
      "*",
      "a*",
      "NEAR(fox hen)",
      "lexemes:fox",
      "fox OR hen",
      "^fox",
      "-fox",
      "(",
      "{}",
      "\u0000",
      "\uD800",
    ])("takes %j as a lexeme, not as an operator", async (lexeme) => {
      const archive = openEmpty();
      await put(archive, "a", { body: "A fox. A hen. A dog. One. Two. Three." });
      expect(await ids(archive, [lexeme, "dog"])).toContain(3);
    });

    it("takes a whole page as a question", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "A fox. A hen." });
      const page = Array.from({ length: 3000 }, (_, n) => `absent${n}`);
      expect(await ids(archive, [...page, "fox"])).toEqual([1]);
    });
  });
}
