/** What a message says once Discord's markup is gone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unformatted } from "../../../src/discord/interaction/unformatted.ts";
import { hostileText } from "../render/hostile.ts";

const NAMES: Readonly<Record<string, string>> = { "user 1": "Ann", "role 2": "editors", "channel 3": "news" };
const words = (content: string) => unformatted(content, (kind, id) => NAMES[`${kind} ${id}`] ?? null);

describe("a message without its markup", () => {
  it.each([
    ["plain text", "It rains.", "It rains."],
    ["a quote of two lines", "> “It rains\n> all day.”", "“It rains\nall day.”"],
    [
      "a quote beside other words",
      "Reed said:\n> It rains\n> all day.\nTrue?",
      "Reed said:\n“It rains\nall day.”\nTrue?",
    ],
    [
      "a quote to the end beside other words",
      "Reed:\n>>> It rains.\nAll day.",
      "Reed:\n“It rains.\nAll day.”",
    ],
    ["a quote to the end", ">>> It rains.\nAll day.", "It rains.\nAll day."],
    ["a heading in a quote", "> # It rains", "It rains"],
    ["small print and a bullet", "-# It\n* rains", "It\nrains"],
    ["speech after a dash", "- It rains, - he said", "- It rains, - he said"],
    ["bold, italics, underline", "**It** *rains* __all__ _day_", "It rains all day"],
    ["both at once", "***It*** **_rains_**", "It rains"],
    ["strokes and spoilers", "~~It~~ ||rains||", "It rains"],
    ["code", "`It` ``rains`` ```js\nall day```", "It rains all day"],
    ["a link", "[It rains](https://a.example/x_y) in [Oslo](<https://b.example>)", "It rains in Oslo"],
    ["brackets that are no link", "It [the rain] (as they say)", "It [the rain] (as they say)"],
    ["an address without preview", "See <https://a.example/b>", "See https://a.example/b"],
    ["mentions", "<@1> and <@!1> asked <@&2> in <#3>", "@Ann and @Ann asked @editors in #news"],
    ["mentions of nobody known", "<@9>, <#8>: it rains", ", : it rains"],
    ["a command", "Use </quote:123>", "Use /quote"],
    ["emoji of a server", "It rains <:wet:123><a:wet:45>", "It rains"],
    ["a time", "Since <t:1777802400:D>", "Since 2026-05-03"],
    ["a time that is none", "Since <t:999999999999>", "Since"],
    ["escaped signs", "\\*It\\* \\> \\@here \\\\", "*It* > @here \\"],
    ["signs within and between words", "snake_case 2 * 3 a _ b", "snake_case 2 * 3 a _ b"],
    ["signs of Japanese text", "**「雨だ。」**と述べた", "「雨だ。」と述べた"],
    ["nothing but markup", "** ** <:x:1>", "** **"],
  ])("%s", (_what, content, expected) => {
    expect(words(content)).toBe(expected);
  });

  it("keeps every letter of any text that holds no markup with a name", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const free = text.replace(/[<`]|\]\(/g, "");
        const letters = (one: string) => one.match(/\p{L}/gu)?.join("") ?? "";
        expect(letters(words(free))).toBe(letters(free));
      }),
    );
  });

  it.each(["*", "_", "<", "[", "> ", "`", "<t:", "[a](", "\\", "~|", "* "])(
    "is quick with many “%s”",
    (sign) => {
      const started = performance.now();
      words(sign.repeat(4_000));
      expect(performance.now() - started).toBeLessThan(200);
    },
  );
});
