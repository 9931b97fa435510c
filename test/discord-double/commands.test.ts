/** Registering commands: what Discord takes, refuses and gives back. */
import { Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import { codeOf, connected, double, FORM, restOf } from "./client.ts";

const x = (n: number) => "x".repeat(n);
const many = <T>(n: number, make: (index: number) => T) =>
  Array.from({ length: n }, (_, index) => make(index));
const command = (more: object = {}) => ({ name: "ask", description: "Asks", ...more });
const option = (more: object = {}) => ({ type: 3, name: "o", description: "d", ...more });
const withOption = (more: object) => command({ options: [option(more)] });
const choices = (n: number) => many(n, (i) => ({ name: `c${i}`, value: `v${i}` }));

async function scene() {
  const discord = await double();
  const rest = restOf(discord);
  const path = Routes.applicationCommands(discord.applicationId);
  return {
    discord,
    rest,
    path,
    put: (...commands: readonly object[]) => codeOf(rest.put(path, { body: commands })),
  };
}

interface Case {
  readonly what: string;
  readonly make: (n: number) => object;
  readonly min?: number;
  readonly max: number;
}

const CASES: readonly Case[] = [
  { what: "name", make: (n) => command({ name: x(n) }), min: 1, max: 32 },
  { what: "description", make: (n) => command({ description: x(n) }), min: 1, max: 100 },
  { what: "localised name", make: (n) => command({ name_localizations: { de: x(n) } }), min: 1, max: 32 },
  {
    what: "localised description",
    make: (n) => command({ description_localizations: { de: x(n) } }),
    min: 1,
    max: 100,
  },
  { what: "options", make: (n) => command({ options: many(n, (i) => option({ name: `o${i}` })) }), max: 25 },
  { what: "option name", make: (n) => withOption({ name: x(n) }), min: 1, max: 32 },
  { what: "option description", make: (n) => withOption({ description: x(n) }), min: 1, max: 100 },
  { what: "choices", make: (n) => withOption({ choices: choices(n) }), max: 25 },
  {
    what: "choice name",
    make: (n) => withOption({ choices: [{ name: x(n), value: "v" }] }),
    min: 1,
    max: 100,
  },
  {
    what: "choice value",
    make: (n) => withOption({ choices: [{ name: "c", value: x(n) }] }),
    min: 1,
    max: 100,
  },
  { what: "menu name", make: (n) => ({ type: 3, name: x(n) }), min: 1, max: 32 },
  {
    what: "localised menu name",
    make: (n) => ({ type: 3, name: "Check", name_localizations: { de: x(n) } }),
    min: 1,
    max: 32,
  },
  { what: "max_length", make: (n) => withOption({ max_length: n }), min: 1, max: 6_000 },
  { what: "max_value", make: (n) => withOption({ type: 4, max_value: n }), max: 2 ** 53 },
];

describe("declarations", () => {
  it.each(CASES)("$what: up to $max", async ({ what, make, min, max }) => {
    const { put } = await scene();
    // Beyond 2^53 the next number is two further.
    const beyond = what === "max_value" ? max + 2 : max + 1;
    expect([await put(make(max)), await put(make(beyond))]).toEqual(["ok", FORM]);
    if (min !== undefined) expect([await put(make(min)), await put(make(min - 1))]).toEqual(["ok", FORM]);
  });

  it("are refused when wrong", async () => {
    const { put } = await scene();
    const sub = (options: readonly object[] = []) => ({ type: 1, name: "sub", description: "d", options });
    const group = (options: readonly object[]) => ({ type: 2, name: "g", description: "d", options });
    for (const bad of [
      command({ name: "Ask" }),
      command({ name: "a b" }),
      command({ name: undefined }),
      command({ type: 9 }),
      command({ name_localizations: { xx: "a" } }),
      command({ contexts: [3] }),
      command({ contexts: [0, 0] }),
      command({ integration_types: [2] }),
      command({ integration_types: [] }),
      command({ default_member_permissions: "admin" }),
      command({ options: [option(), option()] }),
      command({ options: [option(), option({ name: "p", required: true })] }),
      command({ options: [option(), sub()] }),
      command({ options: [group([group([sub()])])] }),
      command({ options: [sub([sub()])] }),
      withOption({ type: 12 }),
      withOption({ autocomplete: true, choices: choices(1) }),
      withOption({ type: 5, choices: choices(1) }),
      withOption({ type: 4, choices: choices(1) }),
      withOption({ choices: [choices(1), choices(1)].flat() }),
      withOption({ min_length: 5, max_length: 4 }),
      withOption({ type: 4, min_value: 5, max_value: 4 }),
      withOption({ type: 4, max_length: 5 }),
      command({ type: 2 }),
      { type: 3 },
      { type: 3, name: "  " },
      { type: 3, name: "Check", name_localizations: { xx: "a" } },
      { type: 3, name: "Check", options: [option()] },
    ])
      expect([bad, await put(bad)]).toEqual([bad, FORM]);
    expect(await put(command(), command())).toBe(FORM);
    expect(await put(command({ options: [group([sub([option()])])] }))).toBe("ok");
    expect(await put(command({ name: "frage-ü" }), { type: 3, name: "Explain this" })).toBe("ok");
    const menu = { type: 3, name: "ask", name_localizations: { ru: "Проверить цитату" } };
    expect(await put(command(), menu, { ...menu, type: 2 })).toBe("ok");
    expect(await put(menu, menu)).toBe(FORM);
  });

  it("hold 8000 characters, the longest localisation counted", async () => {
    const { discord, put } = await scene();
    const hundreds = (n: number) => many(n, (i) => ({ name: `${i + 10}`, value: x(98) }));
    // 2 of the command, three times 3 + 2500, then 1 + 400: 88 are left.
    const filled = (last: number) =>
      command({
        name: "a",
        description: "d",
        options: [
          ...many(3, (i) => option({ name: `o${i}`, choices: hundreds(25) })),
          option({ name: "p", choices: hundreds(4), description_localizations: { de: x(last) } }),
        ],
      });
    expect(await put(filled(88))).toBe("ok");
    expect(await put(filled(89))).toBe(FORM);
    expect(JSON.stringify(discord.refused.at(-1)?.errors)).toContain("APPLICATION_COMMAND_TOO_LARGE");
  });

  it("are 100 slash commands and 15 of each menu at most", async () => {
    const { put } = await scene();
    const named = (n: number) => many(n, (i) => command({ name: `c${i}` }));
    const menus = (n: number) => many(n, (i) => ({ type: 3, name: `m${i}` }));
    expect(await put(...named(100), ...menus(15))).toBe("ok");
    expect(await put(...named(101))).toBe("400 30032");
    expect(await put(...menus(16))).toBe("400 30032");
  });

  it("may be created 200 times a day", async () => {
    const { put } = await scene();
    const named = (from: number) => many(100, (i) => command({ name: `c${from + i}` }));
    expect(await put(...named(0))).toBe("ok");
    expect(await put(...named(0))).toBe("ok");
    expect(await put(...named(100))).toBe("ok");
    expect(await put(...named(200))).toBe("400 30034");
  });
});

describe("what comes back", () => {
  it("has Discord's own fields, and localisations only when asked for", async () => {
    const { discord, rest, path, put } = await scene();
    await put(
      command({
        name_localizations: { de: "frage" },
        contexts: [0],
        options: [option({ required: true, autocomplete: false, description_localizations: { de: "e" } })],
      }),
    );
    expect(await rest.get(path)).toEqual([
      {
        id: expect.stringMatching(/^\d+$/),
        version: expect.stringMatching(/^\d+$/),
        application_id: discord.applicationId,
        type: 1,
        name: "ask",
        description: "Asks",
        default_member_permissions: null,
        dm_permission: false,
        nsfw: false,
        contexts: [0],
        integration_types: [0],
        name_localizations: null,
        description_localizations: null,
        options: [
          {
            type: 3,
            name: "o",
            description: "d",
            required: true,
            name_localizations: null,
            description_localizations: null,
          },
        ],
      },
    ]);
    const full = await rest.get(path, { query: new URLSearchParams({ with_localizations: "true" }) });
    expect(full).toMatchObject([
      { name_localizations: { de: "frage" }, options: [{ description_localizations: { de: "e" } }] },
    ]);
  });

  it("keeps ids over a PUT, and the version when nothing changed", async () => {
    const { discord, put } = await scene();
    await put(command(), command({ name: "other" }));
    const [first] = discord.commands();
    await put(command());
    expect(discord.commands()).toEqual([first]);
    await put(command({ description: "Changed" }));
    const [changed] = discord.commands();
    expect([changed?.id, changed?.version === first?.version]).toEqual([first?.id, false]);
    expect(discord.commandWrites).toBe(3);
  });

  it("is found by the place where people look for it: typed, or in the menu of a message", async () => {
    const { discord, put } = await scene();
    await put(command(), { type: 3, name: "ask" }, { type: 3, name: "Check" });
    const said = discord.say("Words.");
    const [typed, menu] = discord.commands();
    expect(typed?.id).not.toBe(menu?.id);
    expect(() => discord.slash("Check")).toThrow("no such command");
    expect(() => discord.messageCommand("other", said)).toThrow("no such command");
    expect(discord.slash("ask").kind).toBe("command");
    expect(discord.messageCommand("ask", said).kind).toBe("command");
  });

  it("discord.js sets, fetches and deletes, globally and for a guild", async () => {
    const { discord, client } = await connected();
    const { commands } = client.application;
    await commands.set([command()], discord.guildId);
    await commands.set([command({ name: "wide" })]);
    expect([discord.commands().length, discord.commands(discord.guildId).length]).toEqual([1, 1]);
    expect(discord.slash("ask").kind).toBe("command");
    expect(() => discord.slash("ask", {}, { dm: true })).toThrow("no such command");
    const [id] = (await commands.fetch({ guildId: discord.guildId })).keys();
    await commands.delete(id ?? "", discord.guildId);
    expect(discord.commands(discord.guildId)).toEqual([]);
    expect(discord.unknownRoutes).toEqual([]);
  });

  it("other applications and guilds are out of reach", async () => {
    const { discord, rest } = await scene();
    const guild = Routes.applicationGuildCommands(discord.applicationId, "123456789012345678");
    expect(await codeOf(rest.get(Routes.applicationCommands("123456789012345678")))).toBe("403 50001");
    expect(await codeOf(rest.put(guild, { body: [] }))).toBe("403 50001");
  });
});
