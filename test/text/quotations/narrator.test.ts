/** The narrator's words between a speaker's, behind dashes, inside marks, and between two pairs of marks. */
import { describe, expect, it } from "vitest";
import { wordsBehindDashes } from "../../../src/text/quotations/dashes.ts";
import { joinSplit } from "../../../src/text/quotations/join.ts";
import type { Narrator } from "../../../src/text/quotations/narrator.ts";
import { withoutNarrator } from "../../../src/text/quotations/narrator.ts";
import type { Attribution, QuotedWords, Span } from "../../../src/text/quotations/quotation.ts";

/** Some verbs of speech stand in for the tables. */
const SAID = /said|dit|dijo|ajouté|сказал|каза|powiedział/u;

/** A narrator of whom only dashes tell; what the language tells is tested in remarks.test.ts. */
const narratorIn = (text: string, over: Partial<Narrator> = {}): Narrator => ({
  says: (_quoted, { start, end }) => SAID.test(text.slice(start, end)),
  remarks: () => [],
  isRemark: () => false,
  ...over,
});

const shown = (text: string, parts: readonly Span[]): string =>
  parts.map(({ start, end }) => text.slice(start, end)).join(" | ");

const cut = (text: string, style: QuotedWords["style"]): string =>
  shown(text, withoutNarrator(text, { start: 0, end: text.length }, style, narratorIn(text)));

describe("withoutNarrator", () => {
  it.each([
    ["Я согласен, — сказал он. — Но не сейчас.", "Я согласен, | Но не сейчас."],
    ["Я согласен! — сказал он.", "Я согласен!"],
    ["Tak — powiedział Jan. — Nie teraz.", "Tak | Nie teraz."],
    ["De acuerdo —dijo ella—. Ahora no.", "De acuerdo | Ahora no."],
    ["De acuerdo —dijo ella—, pero ahora no.", "De acuerdo | pero ahora no."],
    ["A, — сказал он. — B, — сказал он, — C.", "A, | B, | C."],
    ["D’accord, dit-il, mais pas maintenant.", "D’accord, | mais pas maintenant."],
    ["D’accord, a-t-elle ajouté.", "D’accord,"],
    ["Город — это люди, а не стены.", "Город — это люди, а не стены."],
    ["Yes — and no — of course.", "Yes — and no — of course."],
  ])("behind a dash: %s", (text, expected) => {
    expect(cut(text, "dash")).toBe(expected);
  });

  it.each([
    ["Мы остаёмся, — сказал он. — И строим.", "Мы остаёмся, | И строим."],
    ["We stay — as I said — and build.", "We stay — as I said — and build."],
    ["On reste, a-t-il dit, et on bâtit.", "On reste, | et on bâtit."],
  ])("inside marks only behind a stop: %s", (text, expected) => {
    expect(cut(text, "marks")).toBe(expected);
  });

  it.each([
    ["We stay – said Ann – and build.", "said Ann", "We stay | and build."],
    ["We stay – said Ann", "said Ann", "We stay"],
    ["We stay – said Ann – and build – said Bo.", "said Bo.", "We stay – said Ann – and build"],
  ])("inside marks also without a stop where the language knows the remark: %s", (text, remark, expected) => {
    const isRemark = ({ start, end }: Span) => text.slice(start, end).trim() === remark;
    const narrator = narratorIn(text, { isRemark, says: () => false });
    expect(shown(text, withoutNarrator(text, { start: 0, end: text.length }, "marks", narrator))).toBe(
      expected,
    );
  });

  it.each([
    ["We stay, said Ann, and build.", [", said Ann"], "We stay, | and build."],
    ["Who pays? said Ann. All — said Bo.", ["? said Ann"], "Who pays? | All — said Bo."],
    ["A, said Ann, b, said Bo.", [", said Ann", ", said Bo"], "A, | b,"],
    ["A, said Ann, — and b.", [", said Ann"], "A, | and b."],
    ["A, said Ann", [", said Ann"], "A,"],
  ])("without dashes where the language knows the remark: %s", (text, known, expected) => {
    const remarks = () =>
      known.map((one) => ({ start: text.indexOf(one) + 1, end: text.indexOf(one) + one.length }));
    const narrator = narratorIn(text, { remarks, says: () => false });
    expect(shown(text, withoutNarrator(text, { start: 0, end: text.length }, "marks", narrator))).toBe(
      expected,
    );
  });

  it("takes no long sentence for a remark", () => {
    const text = `A, — ${"он долго шёл по улице и ".repeat(10)}сказал. — B`;
    expect(cut(text, "dash")).toBe(text);
  });
});

describe("wordsBehindDashes", () => {
  const linesIn = (text: string): string[] =>
    wordsBehindDashes(text, narratorIn(text)).map(({ parts }) => shown(text, parts));

  it("reads a whole exchange when one line has a narrator", () => {
    const text = "— Кто там?\n— Это я, — сказал он.\n— Входи.\n\nДверь открылась.";
    expect(linesIn(text)).toEqual(["Кто там?", "Это я,", "Входи."]);
  });

  it("reads questions and answers", () => {
    expect(linesIn("- Où allez-vous ?\n- Chez moi.")).toEqual(["Où allez-vous ?", "Chez moi."]);
  });

  it("leaves lists, datelines and lone lines alone", () => {
    expect(linesIn("- milk\n- bread\n- salt")).toEqual([]);
    expect(linesIn("— молоко")).toEqual([]);
    expect(linesIn("Text.\n\n- a question?\n\nText.")).toEqual([]);
    expect(linesIn("-5 degrees, he said")).toEqual([]);
  });

  it("keeps exchanges apart that other text stands between", () => {
    expect(linesIn("— Да, — сказал он.\nПотом ушёл.\n— хлеб\n— соль")).toEqual(["Да,"]);
  });

  it("spans from the dash to the line's end", () => {
    const text = "  — Да, — сказал он.  ";
    const [words] = wordsBehindDashes(text, narratorIn(text));
    expect(words?.style).toBe("dash");
    expect(text.slice(words?.outer.start, words?.outer.end)).toBe("  — Да, — сказал он.");
  });
});

describe("joinSplit", () => {
  const NOBODY: Attribution & { strength: number } = { speaker: null, cue: null, strength: 0 };

  /** Words in straight marks; `said` is found to be the verb of those it stands behind, or before. */
  function joined(
    text: string,
    cues: readonly (string | null)[],
    style: QuotedWords["style"] = "marks",
  ): string[] {
    const found = [...text.matchAll(/"([^"]*)"/g)].map((match, at) => {
      const cue = cues[at] ?? null;
      const start = cue === null ? -1 : text.indexOf(cue);
      const outer = { start: match.index, end: match.index + match[0].length };
      return {
        words: { parts: [{ start: outer.start + 1, end: outer.end - 1 }], outer, style },
        attribution:
          cue === null ? NOBODY : { speaker: null, cue: { start, end: start + cue.length }, strength: 1 },
      };
    });
    return joinSplit(text, found).map(({ words }) => shown(text, words.parts));
  }

  it.each([
    ['"A b," he said, "c d."', ["said", "said"], ["A b, | c d."]],
    ['"A b," he said. "C d."', ["said", null], ["A b, | C d."]],
    ['"A b," he said, "c d," and left. "E."', ["said", "said", null], ["A b, | c d,", "E."]],
    ['"A b," he said, calling it "c d."', ["said", "calling"], ["A b,", "c d."]],
    ['"A b" and "c d", he said.', ["said", "said"], ["A b", "c d"]],
    ['"A b," he said. He left. "C d."', ["said", null], ["A b,", "C d."]],
    ['"A b," he said.\n"C d."', ["said", null], ["A b,", "C d."]],
    ['"A b," he thought. "C d," she said.', ["thought", "said"], ["A b,", "C d,"]],
    ['He said "a b", "c d".', ["said", null], ["a b", "c d"]],
  ])("%s", (text, cues, expected) => {
    expect(joined(text, cues)).toEqual(expected);
  });

  it("leaves lines of dialogue alone", () => {
    expect(joined('"A b," he said, "c d."', ["said", "said"], "dash")).toHaveLength(2);
  });

  it("spans from the first mark to the last", () => {
    const text = 'x "A," he said, "b." y';
    const cue = { start: text.indexOf("said"), end: text.indexOf("said") + 4 };
    const words = [
      { start: 2, end: 6 },
      { start: 16, end: 20 },
    ].map((outer) => ({
      words: { parts: [{ start: outer.start + 1, end: outer.end - 1 }], outer, style: "marks" as const },
      attribution: { speaker: null, cue, strength: 1 },
    }));
    expect(joinSplit(text, words)[0]?.words.outer).toEqual({ start: 2, end: 20 });
  });
});
