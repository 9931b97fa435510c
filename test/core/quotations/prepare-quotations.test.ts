/** Quotations made ready to be stored. */
import { describe, expect, it } from "vitest";
import { prepareQuotations, speakerKeys } from "../../../src/core/quotations/prepare-quotations.ts";

const BODY =
  "“The bridges over the Orlim were closed for 12 days,” said Mira Oyel. Nobody knows why.\n" +
  "“We open them tomorrow,” she added, “if the river falls.”";

describe("the quotations of an article", () => {
  it("are spans of its body with the lexemes of their words alone", () => {
    const [first, second] = prepareQuotations({ body: BODY, language: "en" });
    const texts = (parts: readonly { start: number; end: number }[] = []) =>
      parts.map(({ start, end }) => BODY.slice(start, end));
    expect(texts(first?.parts)).toEqual(["The bridges over the Orlim were closed for 12 days,"]);
    expect(first?.lexemes.split(" ")).toEqual(expect.arrayContaining(["bridg", "orlim", "12"]));
    expect(first?.lexemes).not.toMatch(/oyel|said/);
    expect(first).toMatchObject({ direct: true, speaker: { name: "Mira Oyel" } });
    expect(texts(second?.parts)).toEqual(["We open them tomorrow,", "if the river falls."]);
    expect(second?.lexemes).toContain("river");
  });

  it("have the keys of their speaker's name, the same in every script", () => {
    const [first] = prepareQuotations({ body: BODY, language: "en" });
    expect(first?.speakerKeys).toBe(speakerKeys("Mira Oyel", "en"));
    const shared = (a: string, b: string) => a.split(" ").some((key) => b.split(" ").includes(key));
    expect(shared(speakerKeys("Hayashi", "en"), speakerKeys("Хаяси", "ru"))).toBe(true);
    expect(shared(speakerKeys("Oyel", "en"), speakerKeys("Rusk", "en"))).toBe(false);
  });

  it("have no keys of numbers, and none of words that are no names", () => {
    expect(speakerKeys("Channel 4", "en")).toBe(speakerKeys("Channel", "en"));
    expect(speakerKeys("the minister", "en")).toBe("");
    expect(speakerKeys("Oyel Oyel", "en")).toBe(speakerKeys("Oyel", "en"));
  });

  it("are none in a text without any, also in an unknown language", () => {
    expect(prepareQuotations({ body: "The bridge is closed.", language: "en" })).toEqual([]);
    expect(prepareQuotations({ body: "", language: "und" })).toEqual([]);
    expect(prepareQuotations({ body: "The bridge is closed.", language: "tlh" })).toEqual([]);
  });
});
