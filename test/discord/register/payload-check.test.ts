/** The check of payloads: everything that Discord would refuse, in words, and nothing that it takes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import type { Declaration, OptionSpec } from "../../../src/core/command.ts";
import { commandPayloads } from "../../../src/discord/register/payload.ts";
import { commandProblems } from "../../../src/discord/register/payload-check.ts";

const english = (text: string) => ({ "en-US": text });
const flag: OptionSpec = { kind: "flag", description: english("Yes or no") };
const good: Declaration = { name: "good", description: english("Does good"), options: { flag } };
const problemsOf = (...declarations: readonly Declaration[]) =>
  commandProblems(commandPayloads(declarations));

describe("the check of payloads", () => {
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
    ["a name with two spaces", { name: "three whole words" }, /option whole words.*no name/],
    ["a name that ends with a space", { name: "two " }, /option : “” is no name/],
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

describe("the check of a whole list", () => {
  const named = (count: number) =>
    Array.from({ length: count }, (_, at): Declaration => ({ ...good, name: `good-${at}` }));

  it("passes the product's own commands, and as many as a scope has room for", () => {
    expect(problemsOf(...commands)).toEqual([]);
    expect(problemsOf()).toEqual([]);
    expect(problemsOf(...named(100))).toEqual([]);
  });

  it("finds too many commands, and two of one name", () => {
    expect(problemsOf(...named(101))).toEqual(["101 commands"]);
    expect(problemsOf(good, ...named(2), good)).toEqual(["/good: there are two of this name"]);
  });

  it("counts commands on messages apart, and lets them share a name with a typed one", () => {
    const onMessages = (count: number) =>
      named(count).map((one, at) => ({ ...one, message: { name: english(`good-${at}`), option: "flag" } }));
    expect(problemsOf(...onMessages(15))).toEqual([]);
    expect(problemsOf(...onMessages(16))).toEqual(["16 commands on messages"]);
    const [twice] = onMessages(1);
    expect(twice && problemsOf(twice, { ...twice, name: "other" })).toEqual([
      "“good-0” on messages: there are two of this name",
    ]);
  });

  it("takes names of commands on messages of 1 to 32 characters, in each locale", () => {
    const onMessage = (name: string) => ({
      ...good,
      message: { name: { "en-US": "A Name", ru: name }, option: "x" },
    });
    expect(problemsOf(onMessage("Я".repeat(32)))).toEqual([]);
    expect(problemsOf(onMessage("Я".repeat(33)))).toEqual(["“A Name” on messages: name (ru): 33 characters"]);
    expect(problemsOf(onMessage(" Я"))).toEqual(["“A Name” on messages: name (ru): white space at its ends"]);
    const nameless = { ...good, message: { name: english(""), option: "x" } };
    expect(problemsOf(nameless).join()).toContain("“” on messages: name: 0 characters");
  });

  it("lists every breach of every command, each with where it is", () => {
    const problems = problemsOf({ ...good, name: "Two/Words", description: english("") }, good, {
      ...good,
      name: "third",
      options: { "": flag, text: { kind: "text", maxLength: 9_999, ...good } },
    });
    expect(problems).toEqual([
      "/Two/Words: command: “Two/Words” is no name",
      "/Two/Words: command: “Two/Words” is not lower-case",
      "/Two/Words: command: 0 characters",
      "/Two/Words: command (en-US): 0 characters",
      "/third: option : “” is no name",
      "/third: option text: 9999 is no length",
    ]);
  });

  it("finds two options of one name, which a declaration cannot even have", () => {
    const twice = commandPayloads([good]).map((payload) => {
      const options = ("options" in payload && payload.options) || [];
      return { ...payload, options: [...options, ...options] };
    });
    expect(commandProblems(twice)).toEqual(["/good: option flag: there are two of this name"]);
  });

  it("counts the longest localisation of each text, as Discord does", () => {
    const text = (chars: number) => ({ "en-US": "x".repeat(20), ru: "я".repeat(chars) });
    const options = (chars: number) =>
      Object.fromEntries(
        Array.from({ length: 25 }, (_, at): [string, OptionSpec] => [
          `o${at}`,
          {
            kind: "choice",
            description: text(chars),
            choices: [1, 2].map((n) => ({ value: `${n}`.repeat(100), name: text(chars) })),
          },
        ]),
      );
    expect(problemsOf({ ...good, options: options(30) })).toEqual([]);
    expect(problemsOf({ ...good, options: options(100) }).join()).toMatch(
      /^\/good: 1\d{4} characters in all$/,
    );
  });
});
