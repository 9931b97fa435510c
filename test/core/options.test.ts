/** What the door accepts, and what it says of what it does not. */
import { describe, expect, it } from "vitest";
import type { Declaration, OptionSpecs } from "../../src/core/command.ts";
import type { UserError } from "../../src/core/errors.ts";
import { readOptions } from "../../src/core/options.ts";
import { userErrorOf } from "../support/user-error-of.ts";

const text = { "en-US": "…" };
const declaration = {
  name: "find",
  description: text,
  options: {
    query: { kind: "text", required: true, maxLength: 20, description: text },
    limit: { kind: "integer", min: 1, max: 100, description: text },
    deep: { kind: "flag", description: text },
    order: {
      kind: "choice",
      choices: [
        { value: "best", name: text },
        { value: "newest", name: text },
      ],
      description: text,
    },
    language: { kind: "language", description: text },
    source: { kind: "source", description: text },
    speaker: { kind: "speaker", description: text },
    from: { kind: "date", description: text },
    to: { kind: "date", description: text },
    private: { kind: "private", description: text },
  },
} as const satisfies Declaration<OptionSpecs>;

const now = new Date("2026-05-20T12:00:00Z");

function read(given: Record<string, unknown>, locale = "en-US") {
  return readOptions(declaration, given, { caller: { locale }, now });
}

function failure(given: Record<string, unknown>): UserError {
  return userErrorOf(() => read(given));
}

describe("readOptions", () => {
  it("hands over what was given, trimmed, and leaves the rest out", () => {
    expect(read({ query: "  tariffs ", limit: 5, deep: false })).toEqual({
      query: "tariffs",
      limit: 5,
      deep: false,
    });
  });

  it("takes names of speakers in any script, of up to 200 characters", () => {
    expect(read({ query: "x", speaker: " Ильда Марроу " })).toMatchObject({ speaker: "Ильда Марроу" });
    expect(failure({ query: "x", speaker: "x".repeat(201) }).message).toContain("at most 200 characters");
    expect(failure({ query: "x", speaker: 7 }).code).toBe("invalid_option");
  });

  it("takes null as not given", () => {
    expect(read({ query: "x", limit: null, source: undefined })).toEqual({ query: "x" });
  });

  it.each([
    ["a code", "ru", "ru"],
    ["a code in capitals", "PT-br", "pt-BR"],
    ["a three-letter code", "rus", "ru"],
    ["an English name", "Bulgarian", "bg"],
  ])("reads a language from %s", (_what, given, expected) => {
    expect(read({ query: "x", language: given })).toMatchObject({ language: expected });
  });

  it("reads a language's name in the caller's locale", () => {
    expect(read({ query: "x", language: "японский" }, "ru")).toMatchObject({ language: "ja" });
  });

  it("reads dates as spans of time", () => {
    expect(read({ query: "x", from: "2026-05-01", to: "2026-05" })).toMatchObject({
      from: { from: "2026-05-01T00:00:00.000Z", to: "2026-05-02T00:00:00.000Z" },
      to: { from: "2026-05-01T00:00:00.000Z", to: "2026-06-01T00:00:00.000Z" },
    });
  });

  it("reads date words of the locale", () => {
    expect(read({ query: "x", from: "yesterday" })).toMatchObject({
      from: { from: "2026-05-19T00:00:00.000Z" },
    });
  });

  it.each([
    ["an option it does not have", { query: "x", colour: "red" }, "unknown_option", "colour"],
    ["a required option missing", {}, "missing_option", "query"],
    ["an empty text", { query: "  " }, "invalid_option", "not empty"],
    ["a text that is too long", { query: "x".repeat(21) }, "invalid_option", "at most 20"],
    ["a number for a text", { query: 5 }, "invalid_option", "takes a text"],
    ["a number out of range", { query: "x", limit: 101 }, "invalid_option", "from 1 to 100"],
    ["half a number", { query: "x", limit: 2.5 }, "invalid_option", "whole number"],
    ["a number as text", { query: "x", limit: "5" }, "invalid_option", "“5” came"],
    ["a text for a flag", { query: "x", deep: "yes" }, "invalid_option", "true or false"],
    ["an unknown choice", { query: "x", order: "worst" }, "invalid_option", "best, newest"],
    ["an unknown language", { query: "x", language: "klingonese" }, "invalid_option", "klingonese"],
    ["an impossible date", { query: "x", from: "2026-02-30" }, "invalid_date", "2026-02-30"],
    ["a date that is none", { query: "x", to: "purple" }, "invalid_date", "purple"],
    ["from after to", { query: "x", from: "2026-05-02", to: "2026-05-01" }, "invalid_range", "from"],
    ["a list", { query: ["x"] }, "invalid_option", "a list"],
    ["a name every object has", { query: "x", constructor: 1 }, "unknown_option", "constructor"],
  ])("refuses %s", (_what, given, code, words) => {
    const error = failure(given);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });

  it("says what an option is called and repeats only the start of a long value", () => {
    const { message } = failure({ query: "x", language: "z".repeat(500) });
    expect(message).toContain("“language”");
    expect(message.length).toBeLessThan(250);
  });

  it.each([true, false, null, undefined])("keeps `private` for the transport: %s", (value) => {
    const values = read({ query: "x", private: value });
    expect(values).toEqual({ query: "x" });
    expect(Object.hasOwn(values, "private")).toBe(false);
  });

  it.each([
    ["a text", "yes", "“yes” came"],
    ["a number", 1, "and 1 came"],
    ["a list", [true], "a list came"],
  ])("checks `private` all the same: %s", (_what, value, words) => {
    const { code, message, details } = failure({ query: "x", private: value });
    expect({ code, details }).toEqual({ code: "invalid_option", details: { option: "private" } });
    expect(message).toContain("takes true or false");
    expect(message).toContain(words);
  });

  it("keeps an option of that kind by whatever name, and misses it where it is required", () => {
    const command = {
      name: "find",
      description: text,
      options: { hidden: { kind: "private", required: true, description: text } },
    } as const satisfies Declaration<OptionSpecs>;
    const setting = { caller: { locale: "en-US" }, now };
    expect(readOptions(command, { hidden: false }, setting)).toEqual({});
    expect(() => readOptions(command, {}, setting)).toThrow("“find” needs the option “hidden”");
  });

  it("accepts one day as a whole range", () => {
    expect(() => read({ query: "x", from: "2026-05-01", to: "2026-05-01" })).not.toThrow();
  });
});
