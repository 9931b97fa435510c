/** Names in the cases of a language. */
import { describe, expect, it } from "vitest";
import {
  hasNameCases,
  isAlikeName,
  nameForm,
} from "../../../../src/text/quotations/attribution/name-cases.ts";

describe("the form of a name", () => {
  it.each([
    ["ru", ["орлов", "орлова", "орлову", "орловым"]],
    ["uk", ["орленк", "орленка", "орленком"]],
    ["pl", ["orlik", "orlika", "orlikowi", "orlikiem"]],
    ["cs", ["novák", "nováka", "novákovi", "novákem"]],
    ["bg", ["петков", "петкова"]],
    ["de", ["ortmann", "ortmanns"]],
    ["tr", ["orman", "orman'ın", "orman’a"]],
  ])("is the same in all cases, %s", (language, names) => {
    expect(new Set(names.map((name) => nameForm(name, language))).size).toBe(1);
  });

  it("keeps short names whole", () => {
    expect(nameForm("лиа", "ru")).toBe("лиа");
    expect(nameForm("li", "pl")).toBe("li");
  });

  it("is the name itself in languages without cases", () => {
    expect(nameForm("ortmanns", "en")).toBe("ortmanns");
    expect(hasNameCases("en")).toBe(false);
    expect(hasNameCases("constructor")).toBe(false);
    expect(hasNameCases("ru")).toBe(true);
  });
});

describe("first names in different cases", () => {
  it.each([
    ["павел", "павл"],
    ["петр", "петр"],
    ["marek", "mark"],
    ["иван", "иван"],
  ])("%s and %s may be one", (one, other) => {
    expect(isAlikeName(one, other)).toBe(true);
  });

  it.each([
    ["павел", "петр"],
    ["jan", "janusz-maria"],
    ["анна", "антон"],
  ])("%s and %s are two", (one, other) => {
    expect(isAlikeName(one, other)).toBe(false);
  });
});
