/** The question above a public answer, written and read again. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownQuestion, withQuestion } from "../../../src/discord/interaction/shown-question.ts";

const EMPTY = { content: "", embeds: [], components: [] };

/** Some letters are not seen, like the Hangul filler; those are not shown. */
const VISIBLE_WORD = fc
  .stringMatching(/^[\p{L}\p{N}]{1,8}$/u)
  .filter((word) => !/\p{Default_Ignorable_Code_Point}/u.test(word));

describe("the shown question", () => {
  it.each([
    "Who won?",
    "Who *won* in _Japan_ – [really](https://x.example/a_b)?",
    "1. What about #3 and `code`?",
    "<@123> @everyone: кто победил?",
    "¿Quién ganó? ||spoiler|| ~~no~~",
    "a\\\\b?",
  ])("%s is read as it was asked", (question) => {
    const { content } = withQuestion(EMPTY, question);
    expect(content.startsWith("> ")).toBe(true);
    const read = shownQuestion(content);
    // Mentions that call everybody have full-width signs.
    expect(read?.normalize("NFKC").replace(/\s+/g, " ")).toBe(question.normalize("NFKC"));
  });

  it("of plain words comes back whole, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(VISIBLE_WORD, { minLength: 1, maxLength: 8 }), (words) => {
        const question = `${words.join(" ")}?`;
        expect(shownQuestion(withQuestion(EMPTY, question).content)).toBe(question);
      }),
    );
  });

  it("is none in other messages", () => {
    for (const content of ["", "An answer. [1]", ">>> a quote", ">no quote", "Answer\n> quote"])
      expect(shownQuestion(content)).toBeNull();
  });

  it("stands above nothing that has words of its own", () => {
    expect(withQuestion({ ...EMPTY, content: "An answer" }, "Who?").content).toBe("An answer");
    expect(withQuestion(EMPTY, "  ").content).toBe("");
  });

  it("is cut when it is long, and read that far", () => {
    const question = `Who ${"really ".repeat(200)}won?`;
    const read = shownQuestion(withQuestion(EMPTY, question).content) ?? "";
    expect(read.startsWith("Who really really")).toBe(true);
    expect(read.length).toBeLessThanOrEqual(310);
  });
});
