/** Headings within a message, drawn by Discord's markdown. */
import { describe, expect, it } from "vitest";
import { headingLine } from "../../../src/discord/render/heading.ts";

const CHANNEL = "https://discord.com/channels/7/42";

describe("a heading", () => {
  it.each([
    ["plain", { text: "Everything new" }, "### Everything new"],
    [
      "of something with an address",
      { text: "Everything new", url: CHANNEL },
      `### [Everything new](${CHANNEL})`,
    ],
    ["of nothing", { text: "  " }, ""],
    ["of nothing with an address", { text: "\u200b", url: CHANNEL }, ""],
  ])("%s", (_what, heading, wanted) => {
    expect(headingLine(heading, 100)).toBe(wanted);
  });

  it.each([
    ["no address of the web", { text: "x", url: "javascript:alert(1)" }],
    ["an invitation", { text: "x", url: "https://discord.gg/abc" }],
    ["a text that Discord allows in no link", { text: "see https://evil.example", url: CHANNEL }],
  ])("is no link with %s", (_what, heading) => {
    expect(headingLine(heading, 100)).not.toMatch(/\]\(/);
  });

  it("is cut, and says nothing but itself", () => {
    const line = headingLine({ text: `](${CHANNEL}) *a* @everyone ${"x".repeat(500)}`, url: CHANNEL }, 80);
    expect(line.length).toBeLessThan(200);
    expect(line.match(/(?<!\\)\]\(/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});
