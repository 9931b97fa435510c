/** Suggestions of speakers: those quoted most, found in any script, and nobody who has no name. */
import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completing } from "../../src/core/complete.ts";
import type { Speaker } from "../../src/core/quotation.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { quotedCoverage, saying } from "../support/quoted-coverage.ts";
import { suggesting } from "./suggesting.ts";

let lastId = 0;
/** As the archive lists them: most quoted first. */
function speaker(name: string, language = "en", quotations = 100 - lastId): Speaker {
  lastId += 1;
  return { id: lastId, name, language, quotations };
}

const HAYASHI = [
  speaker("Yoshimasa Hayashi"),
  speaker("Хаяси", "ru"),
  speaker("林芳正", "ja"),
  speaker("Хаяши", "bg"),
  speaker("林", "ja"),
];
const speakers = [
  speaker("Mira Oyel"),
  ...HAYASHI,
  speaker("José García", "es"),
  speaker("محمد بن سلمان", "ar"),
  speaker("Emmanuel Macron", "fr"),
];
const offered = (typed: string, list: readonly Speaker[] = speakers) =>
  suggesting({ speakers: list }).values("speaker", typed);

describe("suggestions of speakers", () => {
  it("are those quoted most first, while nothing is typed", async () => {
    expect(await offered("")).toEqual(speakers.map(({ name }) => name));
    expect(await offered("  ")).toEqual(speakers.map(({ name }) => name));
  });

  it.each([
    ["хая", ["Хаяси", "Хаяши", "林芳正", "Yoshimasa Hayashi"]],
    ["haya", ["Хаяси", "林芳正", "Хаяши", "林", "Yoshimasa Hayashi"]],
    ["HAYA", ["Хаяси"]],
    ["林", ["林芳正", "林"]],
    ["oye", ["Mira Oyel"]],
    ["ойе", []],
    ["garcia", ["José García"]],
    ["gar", ["José García"]],
    ["макрон", ["Emmanuel Macron"]],
    ["хаяши", ["Хаяси", "Хаяши", "Yoshimasa Hayashi"]],
    ["hayashi", ["Хаяси", "Хаяши", "林芳正"]],
    ["josé g", ["José García"]],
    ["سلمان", ["محمد بن سلمان"]],
  ])("are found in any script: %s", async (typed, names) => {
    const found = await offered(typed);
    for (const name of names) expect(found).toContain(name);
    if (names.length === 0) expect(found).not.toContain("Emmanuel Macron");
  });

  it("are found by either reading of a name in Han characters", async () => {
    expect(await offered("hayashi")).toContain("林芳正");
    expect(await offered("lin", [speaker("林芳正", "zh"), speaker("Mira Oyel")])).toEqual(["林芳正"]);
  });

  it.each<readonly [string, string]>([
    ["he", "en"],
    ["He", "en"],
    ["the minister", "en"],
    ["A spokesman", "en"],
    ["она", "ru"],
    ["министр", "ru"],
    ["der Sprecher", "de"],
    ["同氏", "ja"],
    ["他", "zh"],
    ["el presidente", "es"],
    ["🙂", "en"],
  ])("are not %s (%s), who is nobody by that", async (name, language) => {
    const list = [speaker(name, language), speaker("Mira Oyel")];
    expect(await offered("", list)).toEqual(["Mira Oyel"]);
    expect(await offered(name, list)).toEqual([]);
  });

  it("are whole names with their titles, where a name is among the words", async () => {
    expect(await offered("oyel", [speaker("President Mira Oyel")])).toEqual(["President Mira Oyel"]);
  });

  it("offer a name in several languages, cases and accents once, as it is quoted most", async () => {
    const list = [speaker("José García", "es"), speaker("Jose Garcia", "en"), speaker("JOSÉ GARCÍA", "fr")];
    expect(await offered("", list)).toEqual(["José García"]);
  });

  it("begin with what was typed, then have a word that does", async () => {
    const list = [
      speaker("Donald Trump"),
      speaker("Trump"),
      speaker("Trumpington"),
      speaker("Mister Outrump"),
    ];
    expect(await offered("trump", list)).toEqual(["Trump", "Trumpington", "Donald Trump", "Mister Outrump"]);
  });

  it("are at most twenty-five, each once, for whatever is typed", async () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      speaker(`Mira Oyel ${String.fromCodePoint(0x4e00 + at)}`),
    );
    const { complete } = suggesting({ speakers: [...many, ...speakers] });
    const typed = fc.oneof(
      fc.constantFrom("mira", "ми", "", "(", "\\", "\ud800", "ж".repeat(500), "🙂", "\u202e"),
      fc.string({ unit: "grapheme" }),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const found = (await complete("speaker", text)).map(({ value }) => value);
        expect(found.length).toBeLessThanOrEqual(25);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it("do not come from signs that mean nothing in any script", async () => {
    for (const typed of ["🙂🙂🙂", "***", "\ud800\ud800"]) expect(await offered(typed)).toEqual([]);
  });

  it("follow typing among thousands of names", async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => speaker(`Person Number${at} Хаяси`, "ru"));
    const { values } = suggesting({ speakers: many });
    await values("speaker", "");
    const start = performance.now();
    expect(await values("speaker", "number1999")).toEqual(["Person Number1999 Хаяси"]);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("a coverage that grows", () => {
  it("is offered with its new names, in their new order, without those that are gone", async () => {
    const [reed, oyel, marrow] = [speaker("Tomas Reed"), speaker("Mira Oyel"), speaker("Ilda Marrow")];
    const { world, values, pass } = suggesting({ speakers: [reed, oyel] });
    expect(await values("speaker")).toEqual(["Tomas Reed", "Mira Oyel"]);
    Object.assign(world, { version: 2, speakers: [oyel, marrow] });
    pass(60_000);
    await values("speaker");
    await turn();
    expect(await values("speaker")).toEqual(["Mira Oyel", "Ilda Marrow"]);
  });

  it("never holds up what else runs while thousands of names are read", async () => {
    const many = Array.from({ length: 400 }, (_, at) => speaker(`Person Yx${at.toString(36)}o`));
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    });
    await suggesting({ speakers: many }).values("speaker", "person");
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(1);
  });
});

describe("speakers of articles that are stored", () => {
  it("are offered by how often they are quoted, and fit what quote takes", async () => {
    const { archive, quote } = await quotedCoverage([
      saying("One thing", "Tomas Reed"),
      saying("Another thing", "Хаяси", { language: "ru" }),
      saying("A third thing", "Хаяси", { language: "ru" }),
      saying("Nothing at all", "she"),
    ]);
    const clock = () => new Date("2026-05-20T12:00:00Z");
    const { complete } = completing({ archive, clock, log: createQuietLog() });
    const all = await complete({ kind: "speaker", typed: "", caller: { locale: "en-US" } });
    expect(all).toEqual(["Хаяси", "Tomas Reed"].map((name) => ({ value: name, name })));
    for (const { value } of all)
      expect((await quote({ speaker: value, limit: 5 })).quotations.length).toBeGreaterThan(0);
  });
});
