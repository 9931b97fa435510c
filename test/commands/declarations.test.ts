/** Every declaration obeys Discord's limits, those of commands still to come included. */
import { describe, expect, it } from "vitest";
import { onlyMe } from "../../commands/filters.ts";
import { commands } from "../../commands/index.ts";
import { commandPayloads } from "../../src/discord/register/payload.ts";
import { commandProblems } from "../../src/discord/register/payload-check.ts";

describe.each(commands.map((command) => [command.name, command] as const))("/%s", (_name, command) => {
  it("can be answered to its asker alone, by the same option as every other", () => {
    // One that nobody else ever sees has no such option.
    expect(command.options.private).toBe(command.isPrivate ? undefined : onlyMe);
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
  it("obeys Discord's limits", () => {
    expect(commandProblems(commandPayloads(commands))).toEqual([]);
  });

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
