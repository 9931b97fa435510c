/** The contract of `QuotationReader`: quotations, their places, their speakers. */
import { describe, expect, it } from "vitest";
import type { Archive, QuotationFilter } from "../../src/core/ports.ts";
import type { OpenEmpty } from "./archive-support.ts";
import { placeOf, putQuoted, putSaying } from "./quotation-support.ts";

const BODY =
  "The council of Orlim met on Monday.\nMayor Mira Oyel said: “We will rebuild the bridge. It takes a year.” " +
  "“And then,” she added, “we will dance on it.”\nHer opponent Tam Rusk said that it was too dear. Nobody laughed.";
const SAID = [
  { words: "We will rebuild the bridge. It takes a year.", by: "Mira Oyel", cue: "said" },
  { words: ["And then,", "we will dance on it."], by: "she", name: "Mira Oyel", cue: "added" },
  { words: "that it was too dear", by: "Tam Rusk", cue: "said that", direct: false },
] as const;

export function quotationsContract(openEmpty: OpenEmpty): void {
  wholeContract(openEmpty);
  placesContract(openEmpty);
  speakersContract(openEmpty);
}

function wholeContract(openEmpty: OpenEmpty): void {
  describe("a quotation", () => {
    it("is whole: text, parts, speaker, cue, article, paragraphs and passages", async () => {
      const archive = openEmpty();
      await putQuoted(archive, "a", BODY, [...SAID].reverse());
      const [article] = (await archive.latest(1, 0, {})).articles;
      const [first, second, third, ...more] = await archive.quotationsOf([article?.id ?? ""]);
      expect(more).toEqual([]);
      expect(first?.article).toEqual(article);
      expect(second).toMatchObject({
        text: "And then, we will dance on it.",
        parts: [placeOf("And then,", BODY), placeOf("we will dance on it.", BODY)],
        direct: true,
        speaker: { ...placeOf("she", BODY), name: "Mira Oyel", asWritten: "she" },
        cue: { ...placeOf("added", BODY), text: "added" },
      });
      expect(second?.speaker?.id).toBe(first?.speaker?.id);
      expect(third).toMatchObject({ text: "that it was too dear", direct: false });
      const lines = BODY.split("\n");
      expect([first, second, third].map((one) => one?.paragraphs.text)).toEqual([
        lines[1],
        lines[1],
        lines[2],
      ]);
      for (const { paragraphs } of await archive.quotationsOf([article?.id ?? ""]))
        expect(BODY.slice(paragraphs.start, paragraphs.end)).toBe(paragraphs.text);
      expect(await archive.quotations([first?.id ?? 0])).toEqual([first]);
    });

    it("may lack speaker and cue, and may stand in no passage", async () => {
      const archive = openEmpty();
      await putQuoted(archive, "a", "“All is well” it read", [{ words: "All is well" }]);
      const [found] = await archive.quotations(await archive.newestQuotations({}, 1));
      expect(found).toMatchObject({ speaker: null, cue: null, passages: [], text: "All is well" });
    });

    it("is given in the order asked for, without what is gone", async () => {
      const archive = openEmpty();
      await putQuoted(archive, "a", BODY, SAID);
      const [one = 0, two = 0, three = 0] = await archive.newestQuotations({}, 9);
      const ids = (await archive.quotations([three, 999, one, three])).map(({ id }) => id);
      expect(ids).toEqual([three, one, three]);
      expect(await archive.quotations([])).toEqual([]);
      expect(two).toBeGreaterThan(one);
    });

    it("of several articles comes in their order, each in the order of its text", async () => {
      const archive = openEmpty();
      await putSaying(archive, "a", { words: "First." });
      await putQuoted(archive, "b", BODY, [...SAID].reverse());
      const [b, a] = (await archive.latest(9, 0, {})).articles;
      const found = await archive.quotationsOf([b?.id ?? "", "nothing", a?.id ?? ""]);
      expect(found.map(({ text }) => text.slice(0, 7))).toEqual(["We will", "And the", "that it", "First."]);
    });
  });
}

function placesContract(openEmpty: OpenEmpty): void {
  describe("quotations in passages", () => {
    it("are those that stand there at least in part", async () => {
      const archive = openEmpty();
      await putQuoted(archive, "a", BODY, SAID);
      await putSaying(archive, "b", { words: "Nobody was hurt." });
      const ids = await archive.newestQuotations({ articles: [(await archive.article("a"))?.id ?? ""] }, 9);
      const quotations = await archive.quotations(ids);
      const [, second = 0] = quotations[0]?.passages ?? [];
      expect(quotations.map(({ passages }) => passages)).toEqual([[2, 3], [4], [5]]);
      expect(await archive.quotationsIn([second], {})).toEqual([ids[0]]);
      expect((await archive.quotationsIn([5, 2, 3, 99], {})).sort()).toEqual([ids[0], ids[2]]);
      expect(await archive.quotationsIn([1, 6], {})).toEqual([]);
      expect(await archive.quotationsIn([], {})).toEqual([]);
      expect(await archive.quotationsIn([2, 5], { direct: false })).toEqual([ids[2]]);
      expect(await archive.quotationsIn([2, 5], { language: "fr" })).toEqual([]);
    });
  });

  describe("a filter for what holds a quotation", () => {
    async function filled(): Promise<{ archive: Archive; rusk: number }> {
      const archive = openEmpty();
      await putQuoted(archive, "a", BODY, SAID);
      await putQuoted(archive, "b", "Nothing was said. The bridge was closed.", []);
      await putQuoted(archive, "c", "Read: “It goes.” And the bridge.", [{ words: "It goes." }], {
        language: "de",
      });
      const rusk = (await archive.speakersNamed(["rusk"], 1))[0]?.id ?? 0;
      return { archive, rusk };
    }
    const matching = async (archive: Archive, filter: QuotationFilter) => {
      const found = await archive.matching(filter);
      return { ids: [...(found?.values() ?? [])].sort((x, y) => x - y), size: found?.size };
    };

    it("leaves passages, not whole articles", async () => {
      const { archive, rusk } = await filled();
      expect(await matching(archive, { quoted: {} })).toEqual({ ids: [2, 3, 4, 5, 9], size: 5 });
      expect(await matching(archive, { quoted: { speakers: [rusk] } })).toEqual({ ids: [5], size: 1 });
      expect((await matching(archive, { quoted: { speakers: [] } })).ids).toEqual([]);
      expect((await matching(archive, { quoted: {}, language: "de" })).ids).toEqual([9]);
      expect((await matching(archive, { language: "de" })).ids).toEqual([9, 10]);
    });

    it("is obeyed by search and lists", async () => {
      const { archive, rusk } = await filled();
      const worded = async (filter: QuotationFilter) =>
        (await archive.lexical(["bridge", "it"], 9, filter)).map(({ id }) => id).sort();
      expect(await worded({ quoted: {} })).toEqual([2, 3, 4, 5, 9]);
      expect(await worded({ quoted: { speakers: [rusk] } })).toEqual([5]);
      expect((await archive.named(["tam"], 9, { quoted: {} })).map(({ id }) => id)).toEqual([5]);
      expect(await archive.named(["council"], 9, { quoted: {} })).toEqual([]);
      const keys = async (filter: QuotationFilter) =>
        (await archive.latest(9, 0, filter)).articles.map(({ externalId }) => externalId);
      expect(await keys({ quoted: {} })).toEqual(["c", "a"]);
      expect(await keys({ quoted: { speakers: [rusk] } })).toEqual(["a"]);
    });
  });
}

function speakersContract(openEmpty: OpenEmpty): void {
  describe("speakers", () => {
    it("are counted by name and language, most quoted first", async () => {
      const archive = openEmpty();
      await putSaying(archive, "a", { words: "Well.", by: "Tam Rusk" }, { language: "en-GB" });
      await putSaying(archive, "b", { words: "Yes.", by: "Mira Oyel" }, { language: "en" });
      await putSaying(archive, "c", { words: "No.", by: "Mira Oyel" }, { language: "en-US" });
      await putSaying(archive, "d", { words: "Ja.", by: "Mira Oyel" }, { language: "de" });
      const found = await archive.speakers(9);
      expect(found.map(({ name, language, quotations }) => [name, language, quotations])).toEqual([
        ["Mira Oyel", "en", 2],
        ["Tam Rusk", "en", 1],
        ["Mira Oyel", "de", 1],
      ]);
      expect(new Set(found.map(({ id }) => id)).size).toBe(3);
      expect(await archive.speakers(1)).toEqual(found.slice(0, 1));
      expect(await archive.speakersNamed(["oyel", "nobody"], 9)).toEqual([found[0], found[2]]);
      expect(await archive.speakersNamed(["oyel", "rusk"], 2)).toEqual(found.slice(0, 2));
      expect(await archive.speakersNamed([], 9)).toEqual([]);
      expect(await archive.speakersNamed(['"', "\u0000", ""], 9)).toEqual([]);
    });

    it("are gone with their last quotation, and keep their number until then", async () => {
      const archive = openEmpty();
      await putSaying(archive, "a", { words: "Well." });
      await putSaying(archive, "b", { words: "Yes.", by: "Tam Rusk" });
      const before = await archive.speakers(9);
      await putSaying(archive, "a", { words: "Well, well." });
      expect(await archive.speakers(9)).toEqual(before);
      await putQuoted(archive, "a", "Silence.", []);
      expect(await archive.speakers(9)).toEqual(before.slice(1));
      expect(await archive.speakersNamed(["mira"], 9)).toEqual([]);
      await putSaying(archive, "c", { words: "Back again." });
      expect((await archive.speakersNamed(["mira"], 9))[0]?.id).toBeGreaterThan(2);
    });
  });
}
