/** Somebody's words as a block quote: every line of it, in the marks of their language, cut visibly. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoted, quotedDifference } from "../../../src/discord/render/quoted.ts";
import { kindsOf, parseMarkdown } from "../../support/discord-markdown.ts";
import { hostileText } from "./hostile.ts";

const english = { language: "en", direct: true };
const room = 500;

describe("quoted words", () => {
  it.each([
    ["en", "It rains.", "> “It rains.”"],
    ["ru", "Идёт дождь.", "> «Идёт дождь.»"],
    ["ja", "雨だ。", "> 「雨だ。」"],
    ["ar", "تمطر.", "> «تمطر.»"],
    ["de", "Es regnet.", "> „Es regnet.“"],
  ])("stand in the marks of %s", (language, text, expected) => {
    expect(quoted(text, { language, direct: true }, room)).toBe(expected);
  });

  it("stand in no marks where they are reported", () => {
    expect(quoted("that it rains", { language: "en", direct: false }, room)).toBe("> that it rains");
  });

  it("have the sign of a quote before every line, and no empty line that would end it", () => {
    expect(quoted("One.\n\n  > Two.\r\n- Three.\u2028#Four.", english, room)).toBe(
      "> “One.\n> \\> Two.\n> \\- Three.\n> \\#Four.”",
    );
  });

  it("say where something is left out, in a way that no speaker's dots look like", () => {
    const cut = quoted("Many words follow here… ".repeat(50), english, 100);
    expect(cut).toMatch(/^> “Many words follow.* \\\[…\\\]”$/);
    expect(cut.length).toBeLessThanOrEqual(100);
    expect(quoted("It rains…", english, room)).toBe("> “It rains…”");
  });

  it("are nothing where there is nothing to see, or no room", () => {
    expect(quoted("\u200b \n", english, room)).toBe("");
    expect(quoted("It rains all day.", english, 6)).toBe("");
    expect(quotedDifference([], english, room)).toBe("");
    expect(quotedDifference([{ kind: "same", text: " " }], english, room)).toBe("");
  });

  it("never leave their quote nor their room, whatever they hold", () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { maxLength: 6 }).map((texts) => texts.join("\n")),
        fc.integer({ min: 0, max: 200 }),
        (text, most) => {
          const shown = quoted(text, english, most);
          expect(shown.length).toBeLessThanOrEqual(most);
          for (const line of shown === "" ? [] : shown.split("\n")) {
            expect(line.startsWith("> ")).toBe(true);
            expect(kindsOf(parseMarkdown(line.slice(2)))).toEqual([]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("words compared with others", () => {
  it("stand in marks, too", () => {
    const parts = [
      { kind: "same", text: "It " },
      { kind: "dropped", text: "rains" },
      { kind: "added", text: "snows" },
    ] as const;
    expect(quotedDifference(parts, english, room)).toBe("> “It ~~rains~~**snows**”");
  });
});
