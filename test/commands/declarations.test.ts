/** Every declaration obeys Discord's limits, those of commands still to come included. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Declaration, OptionSpec } from "../../src/core/command.ts";
import { problemsOf } from "./discord-limits.ts";

const english = (text: string) => ({ "en-US": text });
const flag: OptionSpec = { kind: "flag", description: english("Yes or no") };
const good: Declaration = { name: "good", description: english("Does good"), options: { flag } };

describe.each(commands.map((command) => [command.name, command] as const))("/%s", (_name, command) => {
  it("obeys Discord's limits", () => {
    expect(problemsOf(command)).toEqual([]);
  });

  it("describes itself and each option in the same locales", () => {
    // A person whose locale is spoken in one place must not meet English in the next.
    const locales = Object.keys(command.description).sort();
    for (const option of Object.values(command.options)) {
      expect(Object.keys(option.description).sort()).toEqual(locales);
    }
  });

  it("is plain data besides its two functions", () => {
    const { run: _run, present: _present, ...declaration } = command;
    expect(JSON.parse(JSON.stringify(declaration))).toEqual(declaration);
  });
});

describe("the list of commands", () => {
  it("has no name twice, and fits one scope", () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThanOrEqual(100);
  });

  it("describes no two commands alike", () => {
    const texts = commands.map(({ description }) => description["en-US"]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("the check itself", () => {
  const choices = (count: number, name = "Best", value = (at: number) => `v${at}`): OptionSpec => ({
    kind: "choice",
    description: english("Which"),
    choices: Array.from({ length: count }, (_, at) => ({ value: value(at), name: english(name) })),
  });
  const text = (fields: { required?: true; maxLength?: number } = {}): OptionSpec => ({
    kind: "text",
    maxLength: 100,
    description: english("Words"),
    ...fields,
  });
  const many = (count: number, option: OptionSpec) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`o${at}`, option]));

  it("passes a good declaration, and one at each limit", () => {
    expect(problemsOf(good)).toEqual([]);
    expect(problemsOf({ ...good, name: "x".repeat(32) })).toEqual([]);
    expect(problemsOf({ ...good, options: many(25, flag) })).toEqual([]);
    expect(problemsOf({ ...good, options: { order: choices(25) } })).toEqual([]);
    expect(problemsOf({ ...good, options: { a: text({ required: true }), b: flag } })).toEqual([]);
  });

  it.each<[string, Partial<Declaration>, RegExp]>([
    ["a name with a space", { name: "two words" }, /no name/],
    ["a name that is too long", { name: "x".repeat(33) }, /no name/],
    ["capitals in a name", { name: "Ask" }, /not lower-case/],
    ["capitals of another script", { name: "Спроси" }, /not lower-case/],
    ["an empty description", { description: english("") }, /0 characters/],
    [
      "a long description in one locale",
      { description: { "en-US": "a", ru: "я".repeat(101) } },
      /\(ru\): 101/,
    ],
    ["a locale that Discord lacks", { description: { "en-US": "a", es: "b" } }, /no locale “es”/],
    ["white space at the end", { description: english("a ") }, /white space/],
    ["an option's bad name", { options: { "a.b": flag } }, /option a\.b.*no name/],
    ["too many options", { options: many(26, flag) }, /26 options/],
    [
      "a required option after an optional one",
      { options: { flag, q: text({ required: true }) } },
      /after an/,
    ],
    ["a text without length", { options: { q: text({ maxLength: 0 }) } }, /no length/],
    ["a text that is too long", { options: { q: text({ maxLength: 6_001 }) } }, /6001 is no length/],
    ["no choices", { options: { order: choices(0) } }, /0 choices/],
    ["too many choices", { options: { order: choices(26) } }, /26 choices/],
    ["a choice twice", { options: { order: choices(2, "Best", () => "same") } }, /twice/],
    ["a choice's long name", { options: { order: choices(1, "n".repeat(101)) } }, /101 characters/],
    ["a choice's long value", { options: { order: choices(1, "n", () => "v".repeat(101)) } }, /value of 101/],
    [
      "numbers beyond what is exact",
      { options: { n: { kind: "integer", min: 0, max: 2 ** 54, description: english("n") } } },
      /2\^53/,
    ],
    [
      "a range the wrong way round",
      { options: { n: { kind: "integer", min: 5, max: 1, description: english("n") } } },
      /min above max/,
    ],
    [
      "too much in all",
      {
        options: many(
          2,
          choices(25, "n".repeat(90), (at) => `${at}${"v".repeat(90)}`),
        ),
      },
      /characters in all/,
    ],
  ])("finds %s", (_what, fields, problem) => {
    expect(problemsOf({ ...good, ...fields }).join("\n")).toMatch(problem);
  });

  it("takes descriptions of 1 to 100 characters and no others", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 220 }), (length) => {
        const problems = problemsOf({ ...good, description: english("x".repeat(length)) });
        expect(problems.length === 0).toBe(length >= 1 && length <= 100);
      }),
    );
  });
});
