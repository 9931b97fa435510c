/** Forms of one name, by the endings of its language. */
import { describe, expect, it } from "vitest";
import { CASE_ENDINGS, ROMANISED_ENDINGS } from "../../../src/core/quotations/case-endings.ts";
import { isInflected } from "../../../src/core/quotations/inflection.ts";

describe("endings of names", () => {
  it("are of one paradigm", () => {
    expect(isInflected("рида", "ридом", ["ru"])).toBe(true);
    expect(isInflected("рида", "ридой", ["ru"])).toBe(true);
    expect(isInflected("соколов", "сокол", ["ru"])).toBe(false);
    expect(isInflected("павел", "павлом", ["ru"])).toBe(true);
  });

  it("are those of the languages given", () => {
    expect(isInflected("brandtem", "brandt", ["und", "cs"])).toBe(true);
    expect(isInflected("brandtem", "brandt", ["cs-CZ"])).toBe(true);
    expect(isInflected("brandtem", "brandt", ["und", "en"])).toBe(false);
    expect(isInflected("brandtem", "brandt", [])).toBe(false);
  });

  it("leave a stem", () => {
    expect(isInflected("jan", "jana", ["cs"])).toBe(true);
    expect(isInflected("ян", "яна", ["ru"])).toBe(false);
    expect(isInflected("ева", "еву", ["ru"])).toBe(true);
    expect(isInflected("a", "u", ["cs"])).toBe(false);
  });

  it("of Slavic names in Latin letters are written in many ways, in any language", () => {
    expect(isInflected("dorsky", "dorskiy", ["en"])).toBe(true);
    expect(isInflected("dorsky", "dorskov", ["en"])).toBe(false);
  });

  it("are tables in folded spelling, without repetitions in a line", () => {
    for (const line of [...Object.values(CASE_ENDINGS), ROMANISED_ENDINGS].flatMap((table) =>
      table.split("\n"),
    )) {
      const endings = line.trim().split(" ");
      expect([line, new Set(endings).size]).toEqual([line, endings.length]);
      expect(line).toBe(line.toLowerCase());
    }
  });
});
