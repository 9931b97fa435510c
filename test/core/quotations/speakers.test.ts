/** Speakers are found in whatever script and case they are typed, and a reader is told what was joined. */
import { describe, expect, it } from "vitest";
import { findSpeakers, joinedName } from "../../../src/core/quotations/speakers.ts";
import { quotedCoverage, saying } from "../../support/quoted-coverage.ts";

type Name = readonly [name: string, language: string];

const HAYASHI: readonly Name[] = [
  ["Hayashi", "en"],
  ["Yoshimasa Hayashi", "en"],
  ["Хаяси", "ru"],
  ["Ёсимаса Хаяси", "ru"],
  ["林芳正", "ja"],
  ["Хаяши", "bg"],
];
const TRUMP: readonly Name[] = [
  ["Trump", "en"],
  ["Donald Trump", "en"],
  ["Трамп", "ru"],
  ["Дональд Трамп", "ru"],
  ["ترامب", "ar"],
  ["特朗普", "zh"],
];
const OTHERS: readonly Name[] = [
  ["Mira Oyel", "en"],
  ["Fumio Kishida", "en"],
  ["Владимир Путин", "ru"],
  ["Olaf Scholz", "de"],
  ["the minister", "en"],
  ["he", "en"],
];

/** Finds names in a coverage that quotes each of them once; the result says in which form they stand there. */
async function finder(names: readonly Name[]) {
  const { archive } = await quotedCoverage(
    names.map(([by, language], at) => saying(`Sentence ${at} was said here`, by, { language })),
  );
  return async (asked: string) => (await findSpeakers(asked, archive)).map(({ name }) => name).sort();
}

const all = await finder([...HAYASHI, ...TRUMP, ...OTHERS]);
const namesOf = (list: readonly Name[]) => list.map(([name]) => name).sort();

describe("a speaker", () => {
  it.each(["Hayashi", "hayashi", "HAYASHI", "Хаяси", "хаяси", "Хаяши", "林芳正"])(
    "is found in every script by “%s”",
    async (asked) => {
      expect(await all(asked)).toEqual(namesOf(HAYASHI));
    },
  );

  it.each(["Trump", "trump", "Трампа", "Трампом", "Трампу", "о Трампе", "Donald Trump"])(
    "is found in every case by “%s”",
    async (asked) => {
      const found = await all(asked);
      expect(namesOf(TRUMP.slice(0, 4)).filter((name) => !found.includes(name))).toEqual([]);
      expect(found.filter((name) => !namesOf(TRUMP).includes(name))).toEqual([]);
    },
  );

  it("is found by the whole name where the coverage has a part, and the other way round", async () => {
    expect(await all("Yoshimasa Hayashi")).toContain("Hayashi");
    expect(await all("Ёсимаса Хаяси")).toContain("Хаяси");
    expect(await all("oyel")).toEqual(["Mira Oyel"]);
    expect(await all("Chancellor Olaf Scholz")).toEqual(["Olaf Scholz"]);
  });

  it("is not found by another first name", async () => {
    expect(await all("Melania Trump")).not.toContain("Donald Trump");
    expect(await all("Kenji Hayashi")).not.toContain("Yoshimasa Hayashi");
  });

  it.each(["Nobody Known", "Хрущёв", "🙂🙂", "\ud800", "...", "123", "ש", "x".repeat(500)])(
    "is nobody where the coverage has no such name: %s",
    async (asked) => {
      expect(await all(asked)).toEqual([]);
    },
  );

  it("is nobody in an empty coverage", async () => {
    expect(await (await finder([]))("Hayashi")).toEqual([]);
  });

  it.each([
    ["Macronem", "Macron"],
    ["Orbánnak", "Orbán"],
    ["Зеленським", "Зеленський"],
    ["Путиным", "Путин"],
    ["Stubbin", "Stubb"],
    ["Erdoğan’ın", "Erdoğan"],
  ])("is found without the ending of a language that nobody knows: “%s”", async (asked, name) => {
    expect(await (await finder([[name, "en"]]))(asked)).toEqual([name]);
  });

  it.each([
    ["Wang Ming", "王明", "zh"],
    ["Kim Chul-soo", "김철수", "ko"],
    ["Yossi Cohen", "יוסי כהן", "he"],
  ])("is found by the sound of the whole name: %s, %s (%s)", async (asked, name, language) => {
    const find = await finder([
      [name, language],
      ["Olga Brandt", "en"],
    ]);
    expect(await find(asked)).toEqual([name]);
  });

  it.each([
    ["Clark", "Claire Dubois"],
    ["John", "Jonas Albrecht"],
    ["Trump", "Liz Truss"],
  ])("is not found by a name that begins alike: %s, %s", async (asked, name) => {
    expect(await (await finder([[name, "en"]]))(asked)).toEqual([]);
  });

  it("comes first under the name that is quoted most", async () => {
    const { archive } = await quotedCoverage([
      saying("One thing was said here", "Yoshimasa Hayashi"),
      saying("Another thing was said here", "Hayashi"),
      saying("A third thing was said here", "Hayashi"),
    ]);
    expect(
      (await findSpeakers("hayashi", archive)).map(({ name, quotations }) => [name, quotations]),
    ).toEqual([
      ["Hayashi", 2],
      ["Yoshimasa Hayashi", 1],
    ]);
  });
});

describe("the reason for a joined name", () => {
  it.each<readonly [string, Name, string | null]>([
    ["Hayashi", ["Hayashi", "en"], null],
    ["HAYASHI", ["Hayashi", "en"], null],
    ["Hayashi", ["Yoshimasa Hayashi", "en"], "part"],
    ["Yoshimasa Hayashi", ["Hayashi", "en"], "part"],
    ["Hayashi", ["Хаяси", "ru"], "sound"],
    ["Hayashi", ["林芳正", "ja"], "sound"],
    ["Трампа", ["Трамп", "ru"], "spelling"],
    ["Трампом", ["Дональд Трамп", "ru"], "part"],
    ["Jose Garcia", ["José García", "es"], "spelling"],
    ["Hayashi Yoshimasa", ["Yoshimasa Hayashi", "en"], "spelling"],
  ])("is, of %s and %s, “%s”", (asked, [name, language], reason) => {
    expect(joinedName(asked, { name, language })).toEqual(reason && { asked, found: name, reason });
  });

  it("is none where what was typed differs in spaces around only", () => {
    expect(joinedName(" Hayashi ", { name: "Hayashi", language: "en" })).toBeNull();
  });
});
