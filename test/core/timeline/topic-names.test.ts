/** Names as topics: what counts as one, and which events tell of it, in any script. */
import { describe, expect, it } from "vitest";
import { isName, nameTest } from "../../../src/core/timeline/topic-names.ts";
import { asked } from "../hits.ts";
import { type Telling, telling } from "./tellings.ts";

const known = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, 3]));

async function question(text: string, language: string) {
  const plain = await asked(text, language);
  const frequencies = known(...plain.mentions.flatMap(({ keys }) => keys));
  return asked(text, language, { frequencies });
}

async function tells(topic: string, event: Telling, language = "en") {
  const one = telling(event);
  return nameTest(await question(topic, language), [one.passage])(one);
}

const told = (...texts: string[]) => texts.map((text) => telling({ text }).passage);

describe("a topic is a name", () => {
  it("that the coverage has, in whatever script, typed in whatever case", async () => {
    const passages = [
      telling({ text: "Yesterday Hayashi spoke." }).passage,
      telling({ text: "Вчера Хаяси выступил.", language: "ru" }).passage,
    ];
    expect(isName(await question("Hayashi", "en"), passages)).toBe(true);
    expect(isName(await question("hayashi", "en"), passages)).toBe(true);
    expect(isName(await question("林", "ja"), passages)).toBe(true);
    expect(isName(await question("Hayashi", "en"), told("Nobody spoke."))).toBe(false);
  });

  it("not where the coverage has its words in lower case", async () => {
    const passages = told("The Election Board met.", "An election was held.", "Voters tired of elections.");
    expect(isName(await question("Election", "en"), passages)).toBe(false);
    expect(
      isName(await question("Trump", "en"), told("Trump won.", "Then Trump spoke.", "a trump card")),
    ).toBe(true);
  });

  it("not by the sound of a script without capitals, unless it is typed as a name", async () => {
    const korean = [telling({ text: "다음 주 회의가 열린다. 담 장관이 왔다.", language: "ko" }).passage];
    expect(isName(await question("dam", "en"), korean)).toBe(false);
    expect(
      isName(await question("選挙", "ja"), [telling({ text: "選挙が行われた。", language: "ja" }).passage]),
    ).toBe(false);
  });

  it("of more words where the coverage writes them as one", async () => {
    const topic = await question("united nations children fund", "en");
    expect(isName(topic, told("The United Nations Children Fund spoke."))).toBe(true);
    expect(isName(topic, told("united nations children fund", "The United States"))).toBe(false);
    expect(isName(topic, [])).toBe(false);
  });

  it("though a finger slipped", async () => {
    const topic = await question("United States Air Froce", "en");
    expect(isName(topic, told("The United States Air Force chose a tanker."))).toBe(true);
  });

  it("unless it asks", async () => {
    expect(isName(await question("What did Hayashi say on Wednesday?", "en"), told("Hayashi spoke."))).toBe(
      false,
    );
  });
});

describe("an event tells of a name", () => {
  it.each([
    ["in its own script", { text: "Hayashi met reporters." }, true],
    ["in another script", { text: "Хаяси встретился с журналистами.", language: "ru" }, true],
    ["in Japanese", { text: "林氏が会見した。", language: "ja" }, true],
    ["not without it", { text: "Ishiba met reporters." }, false],
    [
      "not where only its article's title has it",
      { text: "He met reporters.", title: "Hayashi speaks" },
      false,
    ],
  ] as const)("%s", async (_what, event, expected) => {
    expect(await tells("Hayashi", event)).toBe(expected);
  });

  it("whose longer form stands in the title", async () => {
    expect(
      await tells("Yoshimasa Hayashi", { text: "Hayashi spoke.", title: "Yoshimasa Hayashi on the vote" }),
    ).toBe(true);
    expect(await tells("Yoshimasa Hayashi", { text: "Hayashi spoke.", title: "On the vote" })).toBe(false);
    const passage = "Yoshimasa Hayashi came late. Hayashi spoke.";
    expect(await tells("Yoshimasa Hayashi", { text: "Hayashi spoke.", passage })).toBe(true);
  });

  it("whose longer form stands anywhere in its article", async () => {
    const full = telling({ text: "Yoshimasa Hayashi came.", article: "a" }).passage;
    const test = nameTest(await question("Yoshimasa Hayashi", "en"), [full]);
    expect(test(telling({ text: "Hayashi spoke.", article: "a" }))).toBe(true);
    expect(test(telling({ text: "Hayashi spoke.", article: "b" }))).toBe(false);
  });

  it("by its number, not by the name before that alone", async () => {
    const passage = "Boeing showed the 777 in May. The 777 flew in June. Boeing cut jobs in July.";
    expect(await tells("Boeing 777", { text: "The 777 flew in June.", passage })).toBe(true);
    expect(await tells("Boeing 777", { text: "Boeing cut jobs in July.", passage })).toBe(false);
  });

  it("by its initials", async () => {
    const text = "The USAF chose a tanker.";
    expect(await tells("United States Air Force", { text })).toBe(true);
    expect(await tells("United States Air Force", { text: text.toLowerCase() })).toBe(false);
  });

  it("in the title, where nothing but the day of publication dates it", async () => {
    const lead = { text: "He met reporters.", title: "Hayashi speaks", dated: false };
    expect(await tells("Hayashi", lead)).toBe(true);
  });

  it("by the short form that the coverage introduces", async () => {
    const passage = "Orlima Water Works (OW) grew. OW hired two hundred people.";
    expect(await tells("Orlima Water Works", { text: "OW hired two hundred people.", passage })).toBe(true);
  });

  it("not for a sound that another name has in the same script", async () => {
    expect(await tells("Airbus", { text: "British Airways ordered jets." })).toBe(false);
    expect(await tells("Airbus", { text: "Аэробус заказали.", language: "ru" })).toBe(true);
  });

  it("though the article has it in another case", async () => {
    expect(
      await tells("Хаяси Трамп", { text: "Встреча с Хаяси Трампом прошла.", language: "ru" }, "ru"),
    ).toBe(true);
  });

  it("not for a part of it within another name", async () => {
    const passage = "Singapore Airlines waited. Pakistan International Airlines flew. Singapore was warm.";
    const text = "Pakistan International Airlines flew.";
    expect(await tells("Singapore Airlines", { text, passage })).toBe(false);
  });
});
