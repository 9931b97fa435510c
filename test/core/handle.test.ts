/** The one door: finds the command, checks its options, runs it, puts the result into words. */
import { describe, expect, it } from "vitest";
import { type Caller, commandFor, localized } from "../../src/core/command.ts";
import { UserError } from "../../src/core/errors.ts";
import { type Completing, openDoor } from "../../src/core/handle.ts";

interface Greeter extends Completing {
  greet(name: string): string;
}

const text = { "en-US": "…" };
const greet = commandFor<Greeter>()({
  name: "greet",
  description: { "en-US": "Greet", ru: "Приветствие" },
  options: {
    name: { kind: "text", required: true, maxLength: 10, description: text },
    paper: { kind: "source", description: text },
    who: { kind: "speaker", description: text },
    private: { kind: "private", description: text },
  },
  run: async ({ name }, { services, catalog }) => ({ words: services.greet(name), known: catalog.length }),
  present: ({ words }, { locale }) => [{ kind: "note", tone: "plain", text: `${locale}: ${words}` }],
});
const broken = commandFor<Greeter>()({
  name: "broken",
  description: text,
  options: {},
  run: async () => {
    throw new TypeError("a bug");
  },
  present: () => [],
});

const caller: Caller = { locale: "ru" };
const door = openDoor<Greeter>({
  services: {
    greet: (name) => `Hello ${name}`,
    complete: async ({ kind, typed, caller }) => [{ value: `${kind}:${typed}`, name: caller.locale }],
  },
  commands: [greet, broken],
  clock: () => new Date("2026-01-01T00:00:00Z"),
});

describe("the door", () => {
  it("returns the plain result and the words for it", async () => {
    expect(await door.handle("greet", { name: "Mika" }, caller)).toEqual({
      result: { words: "Hello Mika", known: 2 },
      view: [{ kind: "note", tone: "plain", text: "ru: Hello Mika" }],
    });
  });

  it("lists its commands as they were declared", () => {
    expect(door.commands.map(({ name }) => name)).toEqual(["greet", "broken"]);
  });

  it("refuses an unknown command and names those there are", async () => {
    const refused = door.handle("gret", {}, caller);
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toMatchObject({ code: "unknown_command" });
    await expect(refused).rejects.toThrow("greet, broken");
  });

  it("checks options before the command runs", async () => {
    await expect(door.handle("broken", { x: 1 }, caller)).rejects.toMatchObject({ code: "unknown_option" });
  });

  it("takes “private”, checks it, and keeps it from the command", async () => {
    const { result } = await door.handle("greet", { name: "Mika", private: true }, caller);
    expect(result).toEqual({ words: "Hello Mika", known: 2 });
    await expect(door.handle("greet", { name: "Mika", private: "yes" }, caller)).rejects.toMatchObject({
      code: "invalid_option",
    });
  });

  it("completes options whose values the coverage knows, and no others", async () => {
    expect(await door.complete("greet", "who", "ild", caller)).toEqual([
      { value: "speaker:ild", name: "ru" },
    ]);
    expect(await door.complete("greet", "paper", "cou", caller)).toEqual([
      { value: "source:cou", name: "ru" },
    ]);
    for (const option of ["name", "private", "no such option"])
      expect(await door.complete("greet", option, "cou", caller)).toEqual([]);
    expect(await door.complete("no such command", "paper", "cou", caller)).toEqual([]);
  });

  it("completes every kind with values that somebody knows, for whoever types", async () => {
    const asked: unknown[] = [];
    const kinds = ["sources", "languages", "timezone", "subscription", "watched"] as const;
    const opened = openDoor<Greeter>({
      services: {
        greet: String,
        complete: async (request) => {
          asked.push(request);
          return [];
        },
      },
      commands: [
        commandFor<Greeter>()({
          name: "post begin",
          description: text,
          options: {
            ...Object.fromEntries(kinds.map((kind) => [kind, { kind, description: text }])),
            where: { kind: "channel", description: text },
            who: { kind: "role", description: text },
            since: { kind: "since", description: text },
          },
          run: async () => ({}),
          present: () => [],
        }),
      ],
      clock: () => new Date(),
    });
    const operator = { locale: "ru", operator: true } as const;
    for (const option of [...kinds, "where", "who", "since"])
      await opened.complete("post begin", option, "x", operator);
    expect(asked).toEqual(kinds.map((kind) => ({ kind, typed: "x", caller: operator })));
  });

  it("lets a bug through as what it is", async () => {
    await expect(door.handle("broken", {}, caller)).rejects.toBeInstanceOf(TypeError);
  });
});

describe("localized", () => {
  it("takes the exact locale, then its language, then English", () => {
    const texts = { "en-US": "colour", ru: "цвет", "es-ES": "color" };
    expect(localized(texts, "es-ES")).toBe("color");
    expect(localized(texts, "ru-RU")).toBe("цвет");
    expect(localized(texts, "ja")).toBe("colour");
  });
});
