/** How entries of tables of words are found. */
import { describe, expect, it } from "vitest";
import {
  entriesFrom,
  entriesOf,
  longest,
  NOTHING,
} from "../../../../src/text/quotations/attribution/entries.ts";

const words = (...list: string[]) => list.map((lower) => ({ lower }));

describe("entries of a table", () => {
  const { places, suffixes } = entriesFrom(
    [
      {
        verbs: "said told* pointed_out",
        subjectMarkers: "-은 -에서는 は",
        roles: "mayor",
        rolesOfWomen: "queen",
      },
    ],
    "en",
  );
  const kindsOf = (...list: string[]) => longest(entriesOf(list[0] ?? "", places), words(...list), 0);

  it("are whole words", () => {
    expect(kindsOf("said")).toEqual({ verbs: 1 });
    expect(kindsOf("saids")).toEqual({});
  });

  it("are stems with any ending", () => {
    expect(kindsOf("told")).toEqual({ verbs: 1 });
    expect(kindsOf("tolder")).toEqual({ verbs: 1 });
  });

  it("are phrases whose words all follow", () => {
    expect(kindsOf("pointed", "out")).toEqual({ verbs: 2 });
    expect(kindsOf("pointed", "at")).toEqual({});
  });

  it("are roles, too, where women bear them", () => {
    expect(kindsOf("queen")).toEqual({ rolesOfWomen: 1, roles: 1 });
  });

  it("keep suffixes apart, the longest first", () => {
    expect(suffixes.get("subjectMarkers")).toEqual(["에서는", "은"]);
  });

  it("are none for runs of letters that are no words", () => {
    expect(entriesOf("said".repeat(50_000), places)).toEqual([]);
    expect(NOTHING).toEqual({});
  });
});

describe("compounds", () => {
  const { places } = entriesFrom([{ verbs: "", roles: "minister sprecher mann chef" }], "de");
  const isRole = (word: string) => entriesOf(word, places).some(({ kind }) => kind === "roles");

  it("end in a role", () => {
    expect(["bundesfinanzminister", "regierungssprecher", "polizeichef"].every(isRole)).toBe(true);
  });

  it("are no surnames", () => {
    expect(["ortmann", "zimmermann", "neubauer", "andersson"].some(isRole)).toBe(false);
  });
});
