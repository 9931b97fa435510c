/** Payloads: what Discord is told of a command, for every kind of option and every text. */
import { ApplicationCommandType, ApplicationCommandOptionType as Type } from "discord.js";
import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import type { OptionSpec } from "../../../src/core/command.ts";
import { commandPayloads } from "../../../src/discord/register/payload.ts";
import { payloadsOf } from "../../../src/discord/register/register.ts";
import { optionLists, typed } from "./typed.ts";

const words = { "en-US": "Words", ru: "Слова", "es-ES": "Palabras" };

/** What a payload says of one option of the name “it”. */
function optionOf(spec: OptionSpec): Readonly<Record<string, unknown>> {
  const [payload] = typed({ name: "made", description: words, options: { it: spec } });
  return { ...payload?.options?.[0] };
}

const base = { name: "it", description: "Words", description_localizations: words, required: false };

describe("a payload", () => {
  it("is a slash command for servers and for direct messages with the bot, where the bot was added to a server", () => {
    expect(typed({ name: "made", description: words, options: {} })).toEqual([
      {
        type: 1,
        name: "made",
        description: "Words",
        description_localizations: words,
        options: [],
        contexts: [0, 1],
        integration_types: [0],
      },
    ]);
  });

  it.each<[OptionSpec, Readonly<Record<string, unknown>>]>([
    [
      { kind: "text", maxLength: 300, description: words },
      { type: Type.String, min_length: 1, max_length: 300 },
    ],
    [
      { kind: "date", description: words },
      { type: Type.String, max_length: 200 },
    ],
    [
      { kind: "language", description: words },
      { type: Type.String, max_length: 200, autocomplete: true },
    ],
    [
      { kind: "source", description: words },
      { type: Type.String, max_length: 200, autocomplete: true },
    ],
    [
      { kind: "article", description: words },
      { type: Type.String, max_length: 200, autocomplete: true },
    ],
    [
      { kind: "integer", min: 0, max: 2 ** 53, description: words },
      { type: Type.Integer, min_value: 0, max_value: 2 ** 53 },
    ],
    [
      { kind: "speaker", description: words },
      { type: Type.String, max_length: 200, autocomplete: true },
    ],
    ...(["timezone", "subscription"] as const).map(
      (kind): [OptionSpec, Readonly<Record<string, unknown>>] => [
        { kind, description: words },
        { type: Type.String, max_length: 200, autocomplete: true },
      ],
    ),
    ...(["languages", "sources"] as const).map((kind): [OptionSpec, Readonly<Record<string, unknown>>] => [
      { kind, description: words },
      { type: Type.String, max_length: 1_000, autocomplete: true },
    ]),
    [
      { kind: "watched", description: words },
      { type: Type.String, max_length: 2_000, autocomplete: true },
    ],
    [
      { kind: "since", description: words },
      { type: Type.String, max_length: 200 },
    ],
    [
      { kind: "channel", description: words },
      // Text, announcements, the three kinds of threads, forums; no voice, no media.
      { type: Type.Channel, channel_types: [0, 5, 10, 11, 12, 15] },
    ],
    [{ kind: "role", description: words }, { type: Type.Role }],
    [{ kind: "flag", description: words }, { type: Type.Boolean }],
    [{ kind: "private", description: words }, { type: Type.Boolean }],
    [
      {
        kind: "choice",
        description: words,
        choices: [
          { value: "best", name: { "en-US": "Best", de: "Beste" } },
          { value: "newest", name: { "en-US": "Newest" } },
        ],
      },
      {
        type: Type.String,
        choices: [
          { value: "best", name: "Best", name_localizations: { "en-US": "Best", de: "Beste" } },
          { value: "newest", name: "Newest", name_localizations: { "en-US": "Newest" } },
        ],
      },
    ],
  ])("has for an option %o just what Discord knows of it", (spec, fields) => {
    expect(optionOf(spec)).toEqual({ ...base, ...fields });
    expect(optionOf({ ...spec, required: true })).toEqual({ ...base, ...fields, required: true });
  });

  it("keeps the options in their order, which is the one in which they are typed", () => {
    for (const command of commands)
      expect(
        typed(command)
          .flatMap(optionLists)
          .flat()
          .map(({ name }) => name),
      ).toEqual(Object.keys(command.options));
  });

  it("is plain data that survives the way to Discord", () => {
    for (const command of commands) {
      const [payload] = typed(command);
      expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
      // Texts are copies: nothing that a library does to a payload reaches the declaration.
      expect(payload?.description_localizations).not.toBe(command.description);
    }
  });

  it("says everything in English to readers of British English, too", () => {
    for (const payload of typed(...commands)) {
      const texts = [payload, ...optionLists(payload).flat()];
      for (const { description, description_localizations } of texts)
        expect(description_localizations?.["en-US"]).toBe(description);
    }
  });
});

describe("a command on messages", () => {
  const declared = { name: "check", description: words, options: {} };
  const message = { name: { "en-US": "Check this", ja: "確認する" }, option: "text" };

  it("is a second payload beside the typed one, with names and without description", () => {
    expect(commandPayloads([{ ...declared, message }])).toEqual([
      ...typed(declared),
      {
        type: ApplicationCommandType.Message,
        name: "Check this",
        name_localizations: message.name,
        contexts: [0, 1],
        integration_types: [0],
      },
    ]);
    expect(commandPayloads([declared])).toHaveLength(1);
  });
});

describe("the product's commands", () => {
  const payloads = Object.fromEntries(typed(...commands).map((payload) => [payload.name, payload]));
  const lists = Object.values(payloads).flatMap(optionLists);

  it("are all there, each with the option to answer only the asker", () => {
    for (const name of ["ask", "search", "article", "latest", "sources", "status", "help"])
      expect(payloads).toHaveProperty(name);
    for (const options of lists) {
      const last = options.at(-1);
      if (last?.name === "private") expect(last).toMatchObject({ type: Type.Boolean, required: false });
    }
    for (const name of ["ask", "search", "article", "latest", "sources", "status", "help"])
      expect(payloads[name]?.options?.at(-1)).toMatchObject({ name: "private" });
  });

  it("ask for what they need first, and suggest what the coverage knows", () => {
    const facts = (name: string) =>
      (payloads[name]?.options ?? []).map((option) => [
        option.name,
        option.required,
        "autocomplete" in option ? option.autocomplete : undefined,
      ]);
    expect(facts("ask")).toEqual([
      ["question", true, undefined],
      ["language", false, true],
      ["source", false, true],
      ["from", false, undefined],
      ["to", false, undefined],
      ["private", false, undefined],
    ]);
    expect(facts("article")).toEqual([
      ["id", true, true],
      ["private", false, undefined],
    ]);
  });
});

describe("payloadsOf", () => {
  it("refuses commands that Discord would refuse, with every breach in words", () => {
    const bad = { name: "Bad/Name", description: { "en-US": "x".repeat(101) }, options: {} };
    expect(() => payloadsOf([...commands, bad])).toThrow(
      expect.objectContaining({
        name: "UserError",
        code: "configuration",
        message: expect.stringMatching(
          /would refuse.*\n {2}\/Bad\/Name: .*no name.*\n.*not lower-case.*\n.*101/s,
        ),
        details: { problems: expect.arrayContaining([expect.stringContaining("101 characters")]) },
      }),
    );
  });
});
