/** Autocompletion end to end: what the door suggests, within Discord's limits, and an empty list rather than a failure. */
import { describe, expect, it, vi } from "vitest";
import { commands } from "../../../commands/index.ts";
import { openDoor } from "../../../src/core/handle.ts";
import type { Completion } from "../../../src/core/services.ts";
import { closingAfterEach } from "../../support/closing.ts";
import { complaints, openBot, type RunningBot } from "../../support/discord-bot.ts";
import { fakeServices } from "../../support/services.ts";

const kept = closingAfterEach();

async function open(complete: (typed: string) => Promise<readonly Completion[]>): Promise<RunningBot> {
  const services = { ...fakeServices(), complete: ({ typed }: { typed: string }) => complete(typed) };
  const door = openDoor({ services, commands, clock: () => new Date() });
  return kept(await openBot({ settings: { door } }));
}

describe("autocompletion", () => {
  it.each([
    ["ask", "source"],
    ["search", "language"],
    ["article", "id"],
  ])("/%s completes %s", async (name, option) => {
    const { double } = await open(async (typed) => [{ value: `${typed}1`, name: `Name of ${typed}` }]);
    const options = name === "ask" ? { question: "x" } : name === "search" ? { query: "x" } : {};
    const asked = double.autocomplete(name, option, "riv", { options });
    expect(await asked.choices()).toEqual([{ value: "riv1", name: "Name of riv" }]);
    expect(complaints(double)).toEqual([]);
  });

  it("keeps Discord's limits: 25 choices, names and values of 1 to 100 characters", async () => {
    const long = "x".repeat(300);
    const { double } = await open(async () => [
      { value: "a", name: long },
      { value: long, name: "a value that nobody can send" },
      { value: "b", name: "\u200b \u202e" },
      ...Array.from({ length: 40 }, (_, at) => ({ value: `v${at}`, name: `Name ${at}` })),
    ]);
    const choices = await double.autocomplete("article", "id", "").choices();
    expect(choices).toHaveLength(25);
    expect(choices[0]?.name.length).toBeLessThanOrEqual(100);
    expect(choices[0]?.name).toMatch(/^x{90,99}…$/);
    expect(choices.map(({ value }) => value)).not.toContain("b");
    expect(complaints(double)).toEqual([]);
  });

  it("a failing door gives an empty list, and the bug goes to the log", async () => {
    const { double, bugs } = await open(async () => {
      throw new TypeError("no list today");
    });
    expect(await double.autocomplete("article", "id", "a").choices()).toEqual([]);
    await vi.waitFor(() => expect(bugs).toHaveLength(1));
    expect(complaints(double)).toEqual([]);
  });

  it("suggestions that come too late are a line in the log", async () => {
    const { double, bugs } = await open(async () => []);
    double.failNext({ method: "POST", route: /callback/, status: 404, code: 10062 });
    double.autocomplete("article", "id", "a").acknowledged.catch(() => undefined);
    await double.waitFor(() => double.openFaults === 0);
    expect(await double.autocomplete("article", "id", "a").choices()).toEqual([]);
    expect(bugs).toEqual([]);
  });
});
