/** The five saved pages, read from file to metadata. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cleanPage } from "../../src/text/clean.ts";
import { findMetadata } from "../../src/text/metadata.ts";

const SEEDS = fileURLToPath(new URL("../../../shared/seeds/", import.meta.url));

function read(number: string, language: string, fetchedAt: string | null = null) {
  const name = readdirSync(SEEDS).find((file) => file.startsWith(number));
  const page = cleanPage(readFileSync(`${SEEDS}${name}`, "utf8"));
  return findMetadata({ ...page, language, fetchedAt: fetchedAt === null ? null : new Date(fetchedAt) });
}

const UNDATED = { value: null, precision: "none" };

describe.skipIf(!existsSync(SEEDS))("saved pages (needs ../shared/seeds)", () => {
  it("000 names TASS and has no year", () => {
    expect(read("000", "ru")).toEqual({ source: "ТАСС", byline: null, published: UNDATED });
    expect(read("000", "ru", "2024-11-06T12:00Z").published).toEqual({
      value: "2024-11-06",
      precision: "day",
    });
  });

  it("001 has a stamp in Japanese time", () => {
    expect(read("001", "en")).toEqual({
      source: null,
      byline: null,
      published: { value: "2024-11-06T16:29+09:00", precision: "minute" },
    });
  });

  it("002 is dated by its distance from the fetch", () => {
    expect(read("002", "en")).toEqual({ source: "JAPAN TODAY", byline: "KYODO", published: UNDATED });
    expect(read("002", "en", "2024-11-07T18:00+09:00").published).toEqual({
      value: "2024-11-07T03:00Z",
      precision: "minute",
    });
  });

  it("003 only cites an agency", () => {
    expect(read("003", "bg")).toEqual({ source: null, byline: null, published: UNDATED });
    expect(read("003", "bg", "2024-11-07T18:00+09:00").published).toEqual(UNDATED);
  });

  it("004 tells day from month by its dateline", () => {
    expect(read("004", "en")).toEqual({
      source: "Jiji Press",
      byline: null,
      published: { value: "2024-11-07T00:35", precision: "minute" },
    });
  });
});
