/** Names and numbers of a question in passages of any script: what is found, and what would favour a language. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NameEvidence, nameEvidence } from "../../src/core/name-evidence.ts";
import { nameKeys } from "../../src/core/prepare.ts";
import { asked } from "./hits.ts";

type Told = readonly [text: string, language: string];

/** The evidence for passages, in their order. */
async function evidence(
  [question, language]: Told,
  passages: readonly Told[],
  frequencies: Readonly<Record<string, number>> = {},
): Promise<NameEvidence[]> {
  const named = passages.map(([text, spoken], id) => {
    return { id, language: spoken, names: nameKeys(text, spoken).split(" ").filter(Boolean) };
  });
  const found = nameEvidence(await asked(question, language, { frequencies }), named);
  return named.map(({ id }) => found.get(id) ?? { numbers: 0, names: 0 });
}
const namesOf = async (...given: Parameters<typeof evidence>) =>
  (await evidence(...given)).map(({ names }) => names);
const numbersOf = async (...given: Parameters<typeof evidence>) =>
  (await evidence(...given)).map(({ numbers }) => numbers);

describe("a name", () => {
  it.each<[string, Told, Told]>([
    ["English, Russian", ["Hayashi?", "en"], ["Хаяси заявил.", "ru"]],
    ["Russian, English", ["Хаяси?", "ru"], ["Hayashi spoke.", "en"]],
    ["English, Japanese", ["What did Hayashi say?", "en"], ["林氏が話した。", "ja"]],
    ["Japanese, Russian", ["林氏は？", "ja"], ["Хаяси заявил.", "ru"]],
    ["English in lower case, Bulgarian", ["what did petrov say", "en"], ["Петров заяви.", "bg"]],
    ["English, Greek", ["Papadopoulos?", "en"], ["Ο Παπαδόπουλος μίλησε.", "el"]],
  ])("is found across scripts: %s", async (_what, question, passage) => {
    const [found = 0, other] = await namesOf(question, [passage, ["Xyz.", "fr"]]);
    expect(found).toBeGreaterThan(0);
    expect(other).toBe(0);
  });

  it("counts in the question's own language, too, once it is found in another", async () => {
    const own: Told = ["Hayashi spoke.", "en"];
    const [first, second] = await namesOf(["Hayashi?", "en"], [own, ["Хаяси заявил.", "ru"]]);
    expect(first).toBe(1);
    expect(second).toBe(1);
  });

  it("does not count where passages of the question's language alone have it", async () => {
    // Any word of a question may be a name; one that agrees within a language only would favour that language.
    const question: Told = ["What did Orsk say of the Dam?", "en"];
    const own: Told[] = [
      ["Orsk spoke of the Dam.", "en"],
      ["Orsk was in London.", "en-GB"],
    ];
    expect(await namesOf(question, [...own, ["Плотина прорвалась.", "ru"]])).toEqual([0, 0, 0]);
    expect(await namesOf(["Orsk?", "en-US"], own)).toEqual([0, 0]);
  });

  it("counts for more when it is rare", async () => {
    const question: Told = ["Hayashi Tokyo", "en"];
    const passages: Told[] = [
      ["Хаяси заявил.", "ru"],
      ["Токио спит.", "ru"],
    ];
    const keysOf = (text: string) => nameKeys(text, "ru").split(" ");
    const common = (text: string) => Object.fromEntries(keysOf(text).map((key) => [key, 900]));
    const [byRare = 0, byCommon = 0] = await namesOf(question, passages, common("Токио"));
    expect(byRare).toBeGreaterThan(byCommon);
    const [byCommonNow = 0, byRareNow = 0] = await namesOf(question, passages, common("Хаяси"));
    expect(byRareNow).toBeGreaterThan(byCommonNow);
  });

  it("is a share of all that travel, and both together are all", async () => {
    const [one = 0, other = 0, both] = await namesOf(
      ["Hayashi Tokyo", "en"],
      [
        ["Хаяси заявил.", "ru"],
        ["Токио спит.", "ru"],
        ["Хаяси в Токио.", "ru"],
      ],
    );
    expect(one + other).toBeCloseTo(1);
    expect(both).toBeCloseTo(1);
  });
});

describe("a number", () => {
  it.each<[string, Told]>([
    ["English", ["It broke in 1947.", "en"]],
    ["Japanese, full width", ["１９４７年に決壊した。", "ja"]],
    ["Arabic", ["انهار السد عام ١٩٤٧.", "ar"]],
    ["Persian", ["سد در سال ۱۹۴۷ شکست.", "fa"]],
    ["Hindi", ["बांध १९४७ में टूटा।", "hi"]],
    ["Bengali", ["বাঁধ ১৯৪৭ সালে ভেঙেছে।", "bn"]],
    ["Burmese", ["၁၉၄၇ ခုနှစ်", "my"]],
    ["Thai", ["พ.ศ. ๑๙๔๗", "th"]],
  ])("is found in the digits of any script: %s", async (_what, passage) => {
    expect(await numbersOf(["What broke in 1947?", "en"], [passage, ["In 1948.", "en"]])).toEqual([1, 0]);
    // The other way round as well.
    expect(await numbersOf(passage, [["What broke in 1947?", "en"]])).toEqual([1]);
  });

  it("counts in the question's language, whether or not another one has it", async () => {
    expect(await numbersOf(["1947", "en"], [["In 1947.", "en"]])).toEqual([1]);
  });

  it("counts by its share of the question's numbers, and is no name", async () => {
    const found = await evidence(
      ["1947 or 1951?", "en"],
      [
        ["In 1947.", "en"],
        ["1951 und 1947.", "de"],
        ["1950.", "de"],
      ],
    );
    expect(found).toEqual([
      { numbers: 0.5, names: 0 },
      { numbers: 1, names: 0 },
      { numbers: 0, names: 0 },
    ]);
  });
});

describe("any question", () => {
  it("gets shares within 0…1, and nothing where nothing is named", async () => {
    expect(await evidence(["?!", "en"], [["In 1947 Orsk spoke.", "en"]])).toEqual([{ numbers: 0, names: 0 }]);
    const word = fc.constantFrom(
      "Hayashi",
      "Хаяси",
      "林",
      "1947",
      "１９４７",
      "Tokyo",
      "東京",
      "the",
      "в",
      "30",
    );
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
    const told = fc.tuple(text, fc.constantFrom("en", "ru", "ja", "und"));
    await fc.assert(
      fc.asyncProperty(told, fc.array(told, { maxLength: 5 }), async (question, passages) => {
        for (const { numbers, names } of await evidence(question, passages)) {
          for (const share of [numbers, names]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
