/** The contract of `ArticleWriter`. */
import { describe, expect, it } from "vitest";
import {
  articleOf,
  MODEL,
  NOW,
  type OpenEmpty,
  OTHER_MODEL,
  passageOf,
  passagesOf,
  put,
  vectorOf,
} from "./archive-support.ts";

const everything = { limit: 100, offset: 0, filter: {} } as const;

export function writerContract(openEmpty: OpenEmpty): void {
  describe("writing", () => {
    it("tells added, unchanged and updated apart by the hash", async () => {
      const archive = openEmpty();
      await archive.claimModel(MODEL);
      const first = articleOf("a");
      expect(await archive.save(first, passagesOf(first))).toBe("added");
      expect(await archive.save(first, passagesOf(first))).toBe("unchanged");
      const second = articleOf("a", { body: "Something new." });
      expect(await archive.save(second, passagesOf(second))).toBe("updated");
      expect(await archive.counts()).toMatchObject({ articles: 1, passages: 1 });
    });

    it("writes nothing for an unchanged article", async () => {
      const archive = openEmpty();
      const article = await put(archive, "a");
      const before = { version: await archive.version(), ids: await archive.passageIds() };
      await archive.save(article, []);
      expect(await archive.version()).toBe(before.version);
      expect(await archive.passageIds()).toEqual(before.ids);
    });

    it("gives back every field of an article", async () => {
      const archive = openEmpty();
      const article = await put(archive, "a", {
        url: "https://example.org/a",
        byline: "N. N.",
        published: { value: "2024-11-06T16:29+09:00", precision: "minute" },
        language: "ja",
        body: "会談は東京で。\n\u0000 😀 終わり.",
      });
      const stored = await archive.find("a");
      expect(stored?.contentHash).toBe(article.contentHash);
      expect(await archive.article(stored?.id ?? "")).toEqual({
        ...article,
        id: stored?.id,
        sequence: 1,
        addedAt: NOW,
      });
    });

    it("keeps what is unknown as null", async () => {
      const archive = openEmpty();
      const unknown = { file: null, url: null, title: null, source: null, byline: null } as const;
      await put(archive, "a", { ...unknown, published: { value: null, precision: "none" } });
      expect(await archive.article("a")).toMatchObject({
        ...unknown,
        published: { value: null, precision: "none" },
      });
    });

    it("keeps id, sequence and place in the list when an article is updated, and gives new passages new ids", async () => {
      const archive = openEmpty();
      await put(archive, "a");
      await put(archive, "b");
      const before = await archive.article("a");
      const oldIds = await archive.passageIds();
      await put(archive, "a", { body: "It changed. Twice. Thrice.", title: "Other" });
      const after = await archive.article("a");
      expect(after).toMatchObject({ id: before?.id, sequence: 1, addedAt: NOW, title: "Other" });
      const { articles } = await archive.latest(...latestArguments());
      expect(articles.map((article) => article.externalId)).toEqual(["b", "a"]);
      expect(await archive.passageIds()).toEqual([3, 4, 5, 6, 7]);
      expect(oldIds).toEqual([1, 2, 3, 4]);
    });

    it("has short ids that follow from the key alone", async () => {
      const [one, other] = [openEmpty(), openEmpty()];
      await put(one, "x");
      await put(one, "y");
      await put(other, "y");
      const found = await one.find("y");
      expect(found?.id).toMatch(/^[0-9a-z]{12}$/);
      expect(found?.id).toBe((await other.find("y"))?.id);
      expect(found?.id).not.toBe((await one.find("x"))?.id);
    });

    it("removes articles with all that belongs to them, and counts those it had", async () => {
      const archive = openEmpty();
      await put(archive, "a", { body: "Alpha." });
      await put(archive, "b", { body: "Beta." });
      expect(await archive.remove(["a", "a", "never there"])).toBe(1);
      expect(await archive.find("a")).toBeNull();
      expect(await archive.counts()).toMatchObject({ articles: 1, passages: 1 });
      expect(await archive.passageIds()).toEqual([2]);
      expect(await archive.embeddings([1, 2])).toHaveLength(1);
      expect(await archive.lexical(["alpha"], 10, {})).toEqual([]);
      expect(await archive.lexical(["beta"], 10, {})).toHaveLength(1);
    });

    it("never uses a sequence or a passage id again", async () => {
      const archive = openEmpty();
      const first = await put(archive, "a");
      const id = (await archive.find("a"))?.id;
      await archive.remove([first.key]);
      await put(archive, "a");
      expect(await archive.article("a")).toMatchObject({ id, sequence: 2 });
      expect(await archive.passageIds()).toEqual([3, 4]);
    });

    it("stores an article that has no passages", async () => {
      const archive = openEmpty();
      expect(await archive.save(articleOf("a"), [])).toBe("added");
      expect(await archive.counts()).toMatchObject({ articles: 1, passages: 0, model: null });
    });

    it.each([
      ["before its body", { start: -1, end: 4 }],
      ["behind its body", { start: 0, end: 5 }],
      ["empty", { start: 2, end: 2 }],
    ])("refuses a passage that lies %s, and stores nothing of its article", async (_, span) => {
      const archive = openEmpty();
      await archive.claimModel(MODEL);
      const passage = passageOf(span.start, span.end);
      const good = passageOf(0, 2);
      await expect(archive.save(articleOf("a", { body: "Body" }), [good, passage])).rejects.toThrow(/body/);
      expect(await archive.find("a")).toBeNull();
      expect(await archive.counts()).toMatchObject({ articles: 0, passages: 0 });
      expect(await archive.lexical(["x"], 10, {})).toEqual([]);
    });

    it("keeps the old article whole when its update is refused", async () => {
      const archive = openEmpty();
      const old = await put(archive, "a");
      const broken = passageOf(0, 1, { embedding: vectorOf(1, 9) });
      await expect(archive.save(articleOf("a", { body: "New." }), [broken])).rejects.toThrow(/9/);
      expect(await archive.article("a")).toMatchObject(old);
      expect(await archive.passageIds()).toEqual([1, 2]);
    });

    it("finds the articles of a place and below it, and none beside it", async () => {
      const archive = openEmpty();
      const locations = [
        "/n/a.jsonl",
        "/n/a.jsonl",
        "/n/sub/b.txt",
        "/n-2/c.txt",
        "/n",
        "/n_x/d",
        "/N/e",
        "/n%/f",
      ];
      for (const [n, location] of locations.entries()) await put(archive, `k${n}`, { location });
      const keys = async (location: string) => (await archive.keysUnder(location)).map(({ key }) => key);
      expect(await keys("/n")).toEqual(["k0", "k1", "k2", "k4"]);
      expect(await keys("/n/")).toEqual(["k0", "k1", "k2", "k4"]);
      expect(await keys("/n/a.jsonl")).toEqual(["k0", "k1"]);
      expect(await keys("/n/a")).toEqual([]);
      expect(await keys("/n_x")).toEqual(["k5"]);
      expect(await keys("/n%")).toEqual(["k7"]);
      expect(await keys("/")).toHaveLength(locations.length);
      expect(await archive.keysUnder("/n/sub")).toEqual([{ key: "k2", location: "/n/sub/b.txt" }]);
    });

    it("is bound to the model that came first", async () => {
      const archive = openEmpty();
      expect((await archive.counts()).model).toBeNull();
      await archive.claimModel(MODEL);
      await archive.claimModel({ ...MODEL });
      expect((await archive.counts()).model).toEqual(MODEL);
      const refused = { code: "model_mismatch", message: expect.stringMatching(/small.*large/s) };
      await expect(archive.claimModel(OTHER_MODEL)).rejects.toMatchObject(refused);
      await expect(archive.claimModel({ ...MODEL, dimensions: 5 })).rejects.toMatchObject({
        code: "model_mismatch",
      });
      expect((await archive.counts()).model).toEqual(MODEL);
    });

    it("refuses passages before it has a model", async () => {
      const archive = openEmpty();
      const article = articleOf("a");
      await expect(archive.save(article, passagesOf(article))).rejects.toThrow(/claimModel/);
      expect(await archive.counts()).toMatchObject({ articles: 0 });
    });
  });
}

function latestArguments() {
  return [everything.limit, everything.offset, everything.filter] as const;
}
