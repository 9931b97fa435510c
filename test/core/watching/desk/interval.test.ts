/** Stretches of time as people type them. */
import { describe, expect, it } from "vitest";
import { readInterval } from "../../../../src/core/watching/desk/interval.ts";

describe("a stretch of time", () => {
  it.each([
    ["30s", 30],
    ["15m", 900],
    ["15 min", 900],
    ["15", 900],
    [" 2H ", 7_200],
    ["1d", 86_400],
  ])("%s is %i seconds", (typed, seconds) => {
    expect(readInterval(typed, "every")).toBe(seconds);
  });

  it.each(["", "0m", "m", "-5m", "1.5h", "1w", "32d", "9999999d", "now", `${"1".repeat(100_000)}m`])(
    "is not “%s”",
    (typed) => {
      expect(() => readInterval(typed, "every")).toThrow(
        expect.objectContaining({ code: "invalid_option", message: expect.stringContaining("“every”") }),
      );
    },
  );
});
