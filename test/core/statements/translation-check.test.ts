/** Translations: near in meaning, with the same names in the same order, and nothing added. */
import { describe, expect, it } from "vitest";
import {
  MIN_CHOOSING_COSINE,
  MIN_COSINE,
  renderingTrouble,
  translationTrouble,
} from "../../../src/core/statements/translation-check.ts";

/** Texts listed lie where they are put in a plane (degrees); all others far off, those in Cyrillic elsewhere. */
function embedding(places: Readonly<Record<string, number>>) {
  return async (texts: readonly string[]) =>
    texts.map((text) => {
      const angle = ((places[text] ?? (/\p{Script=Cyrillic}/u.test(text) ? 90 : 180)) * Math.PI) / 180;
      return Float32Array.of(Math.cos(angle), Math.sin(angle));
    });
}

const claim = { text: "The mayor Nora Felding met Ivan Petrov in May.", language: "en" };
const ground = { text: "В мае мэр Нора Фелдинг встретилась с Иваном Петровым.", language: "ru" };
/** Every name finds its word. */
const NEAR = { Nora: 0, Нора: 0, Felding: 5, Фелдинг: 5, Ivan: 10, Иваном: 10, Petrov: 15, Петровым: 15 };

describe("translationTrouble", () => {
  it("lets a translation pass", async () => {
    expect(await translationTrouble(claim, ground, 0.95, embedding(NEAR))).toBeNull();
  });

  it("needs nearness", async () => {
    expect(await translationTrouble(claim, ground, MIN_COSINE - 0.001, embedding(NEAR))).toBe("embedding");
  });

  it("needs about the same length, and a statement for a statement", async () => {
    const short = { ...claim, text: "Felding met him." };
    expect(await translationTrouble(short, ground, 0.95, embedding(NEAR))).toBe("length");
    const question = { ...claim, text: "Met mayor Nora Felding Ivan Petrov in May?" };
    expect(await translationTrouble(question, ground, 0.95, embedding(NEAR))).toBe("question");
  });

  it("needs each name to stand in the source, by sound or by meaning", async () => {
    const invented = { ...claim, text: "The mayor Nora Felding met Xaver Quibbleton in May." };
    expect(await translationTrouble(invented, ground, 0.95, embedding({}))).toMatch(/^name/);
  });

  it("sees names that change places", async () => {
    const swapped = { language: "en", text: "The mayor Ivan Petrov met Nora Felding in May." };
    const source = { language: "de", text: "Im Mai traf die Nora Felding den Ivan Petrov im Rathaus." };
    expect(await translationTrouble(swapped, source, 0.95, embedding({}))).toBe("names in another order");
  });

  it("sees a clause that draws the sentence away from its source", async () => {
    const told = { language: "de", text: "Die alte Brücke wurde gesperrt und wird im Sommer saniert." };
    const addition = {
      language: "en",
      text: "The old bridge was closed for repairs, because officials took bribes.",
    };
    const places = {
      [told.text]: 0,
      [addition.text]: 20,
      "The old bridge was closed for repairs,": 2,
      " because officials took bribes.": 60,
    };
    expect(await translationTrouble(addition, told, Math.cos(Math.PI / 9), embedding(places))).toBe(
      "addition",
    );
    const whole = {
      ...places,
      [addition.text]: 1,
      "The old bridge was closed for repairs,": 20,
      " because officials took bribes.": 25,
    };
    expect(await translationTrouble(addition, told, Math.cos(Math.PI / 180), embedding(whole))).toBeNull();
  });
});

describe("renderingTrouble", () => {
  const near = MIN_CHOOSING_COSINE + 0.001;

  it("needs less nearness than a translation that is shown", () => {
    expect(renderingTrouble(claim, ground, near)).toBeNull();
    expect(renderingTrouble(claim, ground, MIN_CHOOSING_COSINE - 0.001)).toBe("embedding");
    expect(MIN_CHOOSING_COSINE).toBeLessThan(MIN_COSINE);
  });

  it("may leave things out, but contradicts nothing", () => {
    const whole = { ...ground, text: "В мае 12 человек, среди них мэр, встретились с Петровым." };
    const said = (text: string) => renderingTrouble({ language: "en", text }, whole, near);
    expect(said("The mayor and others met Petrov.")).toBeNull();
    expect(said("In May 13 people met Petrov.")).toBe("number");
    expect(said("In June 12 people met Petrov.")).toBe("date");
    expect(said("In May 12 people did not meet Petrov.")).toBe("negation");
    expect(said("Did 12 people meet Petrov in May?")).toBe("question");
  });
});
