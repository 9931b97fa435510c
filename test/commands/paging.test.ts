/** Lists are longer where pages are turned, and as long as was said everywhere. */
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { openDoor } from "../../src/core/handle.ts";
import { fakeServices } from "../support/services.ts";

async function limitOf(name: "search" | "latest", limit: number | undefined, turnsPages: boolean) {
  const services = fakeServices();
  const door = openDoor({ services, commands, clock: () => new Date() });
  const caller = { locale: "en-US", ...(turnsPages ? { turnsPages: true as const } : {}) };
  const needed = name === "search" ? { query: "steel" } : {};
  await door.handle(name, { ...needed, ...(limit === undefined ? {} : { limit }) }, caller);
  const [call] = services.seen;
  return (call?.request as { limit: number } | undefined)?.limit;
}

describe("a list", () => {
  it.each([
    ["search", 30],
    ["latest", 100],
  ] as const)("of %s goes on over pages", async (name, overPages) => {
    expect(await limitOf(name, undefined, false)).toBe(10);
    expect(await limitOf(name, undefined, true)).toBe(overPages);
    for (const turnsPages of [false, true]) expect(await limitOf(name, 7, turnsPages)).toBe(7);
  });
});
