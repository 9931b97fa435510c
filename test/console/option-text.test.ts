/** Typed values, and words without a name. */
import { describe, expect, it } from "vitest";
import { readArguments, wantsJson } from "../../src/console/arguments.ts";
import {
  isSwitch,
  positionalName,
  setOnce,
  setPositional,
  shownOptions,
  typedValue,
} from "../../src/console/option-text.ts";
import { commandFor, type OptionSpecs } from "../../src/core/command.ts";
import { UserError } from "../../src/core/errors.ts";
import { declarations } from "./fake-door.ts";

const description = { "en-US": "…" };
const text = { kind: "text", maxLength: 10, description } as const;
const declare = (options: OptionSpecs) =>
  commandFor<null>()({ name: "made", description, options, run: async () => null, present: () => [] });

describe("typedValue", () => {
  it.each([
    ["5", 5],
    ["-5", -5],
    ["+5", 5],
    [" 5 ", 5],
    ["５０", 50],
    ["5.5", "5.5"],
    ["1e3", "1e3"],
    ["0x10", "0x10"],
    ["", ""],
    ["five", "five"],
    ["99999999999999999999", "99999999999999999999"],
  ])("of an integer %j is %j", (written, expected) => {
    expect(typedValue({ kind: "integer", min: 0, max: 9, description }, written)).toBe(expected);
  });

  it.each([
    ["true", true],
    ["YES", true],
    ["on", true],
    ["1", true],
    ["False", false],
    ["no", false],
    ["off", false],
    ["0", false],
    ["maybe", "maybe"],
    ["constructor", "constructor"],
  ])("of a flag %j is %j", (written, expected) => {
    expect(typedValue({ kind: "flag", description }, written)).toBe(expected);
    expect(typedValue({ kind: "private", description }, written)).toBe(expected);
  });

  it("of every other kind is the text as it was typed", () => {
    for (const kind of ["language", "date", "source", "speaker", "article"] as const)
      expect(typedValue({ kind, description }, " 5 Ａ ")).toBe(" 5 Ａ ");
    expect(typedValue(text, "true")).toBe("true");
  });
});

describe("options that only some transports show", () => {
  const flag = { kind: "flag", description } as const;
  const hidden = { kind: "private", description } as const;

  it("are left out of what a terminal shows, in whatever place and by whatever name", () => {
    const command = declare({ first: hidden, words: text, loud: flag, private: hidden });
    expect(shownOptions(command)).toEqual([
      ["words", text],
      ["loud", flag],
    ]);
    expect(shownOptions(declare({}))).toEqual([]);
  });

  it("are switches as flags are, which need no value", () => {
    expect([flag, hidden].map(isSwitch)).toEqual([true, true]);
    expect(
      [text, { kind: "integer", min: 0, max: 1, description } as const, undefined].map(isSwitch),
    ).toEqual([false, false, false]);
  });

  it("never take the words without a name", () => {
    expect(positionalName(declare({ private: { ...hidden, required: true }, words: text }))).toBe("words");
    expect(positionalName(declare({ private: hidden }))).toBeNull();
  });
});

describe("positionalName", () => {
  it("is the first required text or article id, else the first text, else none", () => {
    const required = { ...text, required: true } as const;
    expect(positionalName(declare({ a: text, b: required, c: required }))).toBe("b");
    expect(positionalName(declare({ a: text, b: { kind: "article", required: true, description } }))).toBe(
      "b",
    );
    expect(positionalName(declare({ a: { kind: "flag", description }, b: text, c: text }))).toBe("b");
    expect(positionalName(declare({ a: { kind: "source", required: true, description } }))).toBeNull();
    expect(positionalName(declare({}))).toBeNull();
  });
});

describe("setting values", () => {
  it("takes each name once, names from Object among them", () => {
    const values = {};
    setOnce(values, "toString", 1);
    expect(() => setOnce(values, "toString", 2)).toThrow(UserError);
    expect(values).toEqual({ toString: 1 });
  });
  it("leaves out an empty text", () => {
    const values = {};
    setPositional(values, declare({}), "");
    expect(values).toEqual({});
    expect(() => setPositional(values, declare({}), "x".repeat(200))).toThrow(/“x{60}…” came/);
  });
});

describe("readArguments", () => {
  it("finds --json among the options only", () => {
    expect(wantsJson(["ask", "x", "--json"])).toBe(true);
    expect(wantsJson(["ask", "--", "--json"])).toBe(false);
    expect(wantsJson(["ask", "x"])).toBe(false);
  });
  it("tells help from a run, and whether the result is wanted as JSON", () => {
    expect(readArguments(["status", "--json"], declarations)).toEqual({
      kind: "run",
      name: "status",
      options: {},
      json: true,
      copy: false,
    });
    expect(readArguments(["status", "--copy"], declarations)).toMatchObject({ json: false, copy: true });
    expect(readArguments(["ask", "--", "--copy"], declarations)).toMatchObject({ copy: false });
    expect(readArguments(["--json", "status"], declarations)).toMatchObject({
      kind: "run",
      name: "status",
      json: true,
    });
    expect(readArguments(["--json"], declarations)).toEqual({ kind: "help", command: null });
  });
});
