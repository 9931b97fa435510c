/** A new command needs no line anywhere but its declaration. */
import { ApplicationCommandOptionType as Type } from "discord.js";
import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { commandFor } from "../../../src/core/command.ts";
import { openDoor } from "../../../src/core/handle.ts";
import { commandProblems } from "../../../src/discord/register/payload-check.ts";
import { payloadsOf } from "../../../src/discord/register/register.ts";
import { fakeServices } from "../../support/services.ts";

const words = { "en-US": "Words", ru: "Слова", "es-ES": "Palabras" };

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
