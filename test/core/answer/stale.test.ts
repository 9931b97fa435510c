/** When an answer is said to be old. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { staleSince } from "../../../src/core/answer/stale.ts";
import { publicationTime } from "../../../src/core/filters.ts";

const NOW = new Date("2026-11-26T12:00:00Z");
const since = (values: readonly (string | null)[], text = "Who is the current president?", language = "en") =>
  staleSince({ text, language }, values.map(publicationTime), NOW);

afterEach(() => void vi.unstubAllEnvs());

describe("the evidence is old", () => {
  it.each([
    ["a day", "2026-10-26"],
    ["a minute", "2026-10-26T16:29+09:00"],
    ["a minute, written with a space", "2026-10-26 16:29Z"],
    ["a month", "2026-09"],
    ["a year", "2025"],
  ])("when it is known to %s, more than thirty days ago", (_precision, value) => {
    expect(since([value])).toBe(value);
  });

  it("since its newest part", () => {
    expect(since(["2024-01-01", "2026-08-03", null, "2025"])).toBe("2026-08-03");
  });

  it("for questions about now in any language", () => {
    expect(since(["2025-01-01"], "今の首相は誰ですか", "ja")).toBe("2025-01-01");
    expect(since(["2025-01-01"], "Кто сейчас президент?", "ru")).toBe("2025-01-01");
  });
});

describe("nothing is said", () => {
  it.each([
    ["a day", "2026-10-28"],
    ["a month that began long ago", "2026-10"],
    ["a year that is not over", "2026"],
    ["the future", "2027-01-01"],
  ])("of young evidence: %s", (_what, value) => {
    expect(since([value])).toBeNull();
  });

  it("of undated evidence, of none, or of a date that is none", () => {
    expect(since([null, null])).toBeNull();
    expect(since([])).toBeNull();
    expect(since(["soon"])).toBeNull();
  });

  it("of a minute without a zone that is young in UTC, wherever the machine stands", () => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    // 30 days before the hour of the question, and a little later; Tokyo’s clock would make both old.
    expect(since(["2026-10-27T12:30"])).toBeNull();
    expect(since(["2026-10-27T11:30"])).toBe("2026-10-27T11:30");
  });

  it("when one part is young", () => {
    expect(since(["2020", "2026-11-25"])).toBeNull();
  });

  it("for questions about any time, or about a year", () => {
    expect(since(["2020"], "Who won the election?")).toBeNull();
    expect(since(["2020"], "What was today's Velmora called in 1960?")).toBeNull();
  });
});
