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
  return nameTest(await question(topic, language))(telling(event));
}

const told = (...texts: string[]) => texts.map((text) => telling({ text }).passage);

describe("a topic is a name", () => {
  it("of up to three words that the coverage has", async () => {
    expect(isName(await question("Hayashi", "en"), [])).toBe(true);
    expect(isName(await question("林", "ja"), [])).toBe(true);
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
});
