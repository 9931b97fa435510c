/** The figures of sentences whose words have roles: source, cue, content. */
import { describe, expect, it } from "vitest";
import { type RoledSentence, scoresOf } from "../../scripts/evaluate/quotations-ru.ts";

/** A made-up sentence; each word is followed by the letter of its role, if it has one. */
function sentence(words: string): RoledSentence {
  const roles: Readonly<Record<string, string>> = { s: "source", c: "cue", t: "content" };
  const tokens: [string, string, number][] = [];
  let text = "";
  for (const item of words.split(" ")) {
    const [word = "", role = ""] = item.split("/");
    if (text !== "" && /^[\p{L}«—]/u.test(word) && !text.endsWith("«")) text += " ";
    tokens.push([word, roles[role] ?? "None", text.length]);
    text += word;
  }
  return { text, has_quote: words.includes("/t"), tokens };
}

const figures = (sentences: readonly RoledSentence[]) =>
  scoresOf(sentences, "ru").map(({ figure }) => figure);

describe("the scores of sentences with roles", () => {
  it("are whole where everything is found", () => {
    expect(figures([sentence("Орлов/s сказал/c , что/t мост/t откроют/t .")])).toEqual([1, 1, 1, 1]);
  });

  it("count the marks around quoted words as content", () => {
    const quoted = sentence("Орлов/s сказал/c : «/t Мост/t откроют/t весной/t »/t .");
    expect(figures([quoted])).toEqual([1, 1, 1, 1]);
  });

  it("count what is found where nobody speaks against the presence", () => {
    const wrong = sentence("Орлов сказал , что мост откроют .");
    expect(figures([wrong, sentence("Мост закрыт .")])).toEqual([0.5, 0, 0, 0]);
  });

  it("weigh words that were missed", () => {
    const [, source] = figures([
      sentence("Орлов/s ,/s старый/s странник/s , сказал/c , что/t мост/t откроют/t ."),
    ]);
    expect(source).toBeGreaterThan(0.3);
    expect(source).toBeLessThan(1);
  });

  it("name their floors and goals", () => {
    const scores = scoresOf([sentence("Мост закрыт .")], "ru");
    expect(scores.map(({ goal }) => goal)).toEqual([0.9, 0.55, 0.75, 0.8]);
    expect(scores.map(({ floor }) => floor)).toEqual([0.72, 0.3, 0.47, 0.69]);
  });
});
