/** Payloads: what Discord is told of a command, for every kind of option and every text. */
import { ApplicationCommandType, ApplicationCommandOptionType as Type } from "discord.js";
import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { commandFor, type OptionSpec } from "../../../src/core/command.ts";
import { openDoor } from "../../../src/core/handle.ts";
import { commandPayload, messagePayload, payloadsOfCommand } from "../../../src/discord/register/payload.ts";
import { commandProblems } from "../../../src/discord/register/payload-check.ts";
import { payloadsOf } from "../../../src/discord/register/register.ts";
import { fakeServices } from "../../support/services.ts";

const words = { "en-US": "Words", ru: "Слова", "es-ES": "Palabras" };

/** What a payload says of one option of the name “it”. */
function optionOf(spec: OptionSpec): Readonly<Record<string, unknown>> {
  const [option] = commandPayload({ name: "made", description: words, options: { it: spec } }).options ?? [];
  return { ...option };
}

const base = { name: "it", description: "Words", description_localizations: words, required: false };

describe("a payload", () => {
  it("is a slash command for servers and for direct messages with the bot, where the bot was added to a server", () => {
    expect(commandPayload({ name: "made", description: words, options: {} })).toEqual({
      type: 1,
      name: "made",
      description: "Words",
      description_localizations: words,
      options: [],
      contexts: [0, 1],
      integration_types: [0],
    });
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
      expect(commandPayload(command).options?.map(({ name }) => name)).toEqual(Object.keys(command.options));
  });

  it("is plain data that survives the way to Discord", () => {
    for (const command of commands) {
      const payload = commandPayload(command);
      expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
      // Texts are copies: nothing that a library does to a payload reaches the declaration.
      expect(payload.description_localizations).not.toBe(command.description);
    }
  });

  it("says everything in English to readers of British English, too", () => {
    for (const payload of commands.map(commandPayload)) {
      const texts = [payload, ...(payload.options ?? [])];
      for (const { description, description_localizations } of texts)
        expect(description_localizations?.["en-US"]).toBe(description);
    }
  });
});

describe("a command on messages", () => {
  const declared = { name: "check", description: words, options: {} };
  const message = { name: { "en-US": "Check this", ja: "確認する" }, option: "text" };

  it("is a second payload beside the typed one, with names and without description", () => {
    expect(payloadsOfCommand({ ...declared, message })).toEqual([
      commandPayload(declared),
      {
        type: ApplicationCommandType.Message,
        name: "Check this",
        name_localizations: message.name,
        contexts: [0, 1],
        integration_types: [0],
      },
    ]);
    expect(payloadsOfCommand(declared)).toHaveLength(1);
    expect(messagePayload(declared)).toBeNull();
  });
});

describe("the product's commands", () => {
  const payloads = Object.fromEntries(commands.map((command) => [command.name, commandPayload(command)]));

  it("are all there, each with the option to answer only the asker", () => {
    for (const name of ["ask", "search", "article", "latest", "sources", "status", "help"])
      expect(payloads).toHaveProperty(name);
    for (const { options } of Object.values(payloads))
      expect(options?.at(-1)).toMatchObject({ name: "private", type: Type.Boolean, required: false });
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

describe("a new command", () => {
  const weather = commandFor<ReturnType<typeof fakeServices>>()({
    name: "weather",
    description: { "en-US": "What papers say of the weather", ja: "天気の記事" },
    options: {
      place: { kind: "text", required: true, maxLength: 50, description: words },
      days: { kind: "integer", min: 1, max: 7, description: words },
      paper: { kind: "source", description: words },
      alone: { kind: "private", description: words },
    },
    run: async ({ place }, { services }) => services.search({ query: place, limit: 1 }),
    present: () => [],
  });
  const clock = () => new Date("2026-05-20T12:00:00Z");
  const door = openDoor({ services: fakeServices(), commands: [...commands, weather], clock });

  it("is told to Discord by its declaration alone", () => {
    const payloads = payloadsOf(door.commands);
    expect(payloads).toHaveLength(payloadsOf(commands).length + 1);
    expect(payloads.slice(0, -1)).toEqual(payloadsOf(commands));
    expect(payloads.at(-1)).toMatchObject({
      name: "weather",
      description: "What papers say of the weather",
      description_localizations: { ja: "天気の記事" },
      contexts: [0, 1],
      options: [
        { name: "place", type: Type.String, required: true, max_length: 50 },
        { name: "days", type: Type.Integer, min_value: 1, max_value: 7 },
        { name: "paper", type: Type.String, autocomplete: true },
        { name: "alone", type: Type.Boolean },
      ],
    });
    expect(commandProblems(payloads)).toEqual([]);
  });

  it("is listed by /help, completed and answered with no line in any other place", async () => {
    const { view } = await door.handle("help", {}, { locale: "en-US" });
    expect(view).toMatchObject([{ kind: "commands" }]);
    expect(JSON.stringify(view)).toContain("weather place days? paper? alone?");
    const { result } = await door.handle("weather", { place: "Karvel", alone: true }, { locale: "en-US" });
    expect(result).toEqual({ passages: [] });
    expect(await door.complete("weather", "paper", "", { locale: "en-US" })).toEqual([]);
  });
});

describe("payloadsOf", () => {
  it("refuses commands that Discord would refuse, with every breach in words", () => {
    const bad = { name: "Bad Name", description: { "en-US": "x".repeat(101) }, options: {} };
    expect(() => payloadsOf([...commands, bad])).toThrow(
      expect.objectContaining({
        name: "UserError",
        code: "configuration",
        message: expect.stringMatching(
          /would refuse.*\n {2}\/Bad Name: .*no name.*\n.*not lower-case.*\n.*101/s,
        ),
        details: { problems: expect.arrayContaining([expect.stringContaining("101 characters")]) },
      }),
    );
  });
});
