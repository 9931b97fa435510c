/** The words with their reference, to be copied as they are. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawCopy } from "../../../src/discord/render/copy.ts";
import { kindsOf, parseMarkdown } from "../../support/discord-markdown.ts";
import { problemsOf } from "./discord-limits.ts";
import { hostileText } from "./hostile.ts";

describe("a line to copy", () => {
  it("is one line of plain text in one block of code", () => {
    expect(drawCopy("“It *rained*.” — Ilda Marrow,\nCourier, https://courier.example/a_b")?.content).toBe(
      "```\n“It *rained*.” — Ilda Marrow, Courier, https://courier.example/a_b\n```",
    );
  });

  it("cannot leave its block", () => {
    expect(drawCopy("a ``` @everyone **b** `c`")?.content).toBe("```\na ｀｀｀ ＠everyone **b** ｀c｀\n```");
  });

  it("keeps the reference at its end where the words are too long", () => {
    const reference = "— Ilda Marrow, Karvel Courier, 3 May 2026, https://courier.example/locks";
    const content = drawCopy(`“${"So many words. ".repeat(400)}” ${reference}`)?.content ?? "";
    expect(content.length).toBeLessThanOrEqual(2_000);
    expect(content).toMatch(/^```\n“So many words\. /);
    expect(content).toContain("…");
    expect(content.endsWith(`${reference}\n\`\`\``)).toBe(true);
  });

  it("is nothing where there is nothing to copy", () => {
    expect(drawCopy(" \u200b\n")).toBeNull();
  });

  it("is always a message that Discord takes, with one block of code", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 60 }), (text, times) => {
        const body = drawCopy(text.repeat(times));
        if (body === null) return;
        expect(problemsOf(body)).toEqual([]);
        expect(kindsOf(parseMarkdown(body.content))).toEqual(["code block"]);
      }),
      { numRuns: 300 },
    );
  });
});
