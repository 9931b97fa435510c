/** Whoever sits at the machine is the operator, however they call a command; and commands of two words run there. */
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { runJsonLines } from "../../src/console/json-lines.ts";
import { runOneShot } from "../../src/console/one-shot.ts";
import { createSession } from "../../src/console/session.ts";
import { openDoor } from "../../src/core/handle.ts";
import { managingCommands } from "../support/managing-commands.ts";
import { fakeServices } from "../support/services.ts";

const caller = { locale: "de" };
const noBugs = (error: unknown): string => {
  throw error;
};

function opened() {
  const { commands, seen } = managingCommands();
  return { seen, door: openDoor({ services: fakeServices(), commands, clock: () => new Date() }) };
}

const EXPECTED = {
  name: "post begin",
  options: { where: "123456789012345678", papers: ["Star", "Courier"] },
  caller: { locale: "de", operator: true },
};

it("one command from the shell", async () => {
  const { door, seen } = opened();
  const stdout = new PassThrough();
  const args = "post begin --where 123456789012345678 --papers Star,Courier --json".split(" ");
  const draw = { color: false, width: 80, onError: noBugs };
  expect(await runOneShot({ door, args, stdout, stderr: stdout, caller, ...draw })).toBe(0);
  expect(seen).toEqual([EXPECTED]);
});

it("a mistake in the second word is wrong usage", async () => {
  const { door, seen } = opened();
  const stderr = new PassThrough();
  const draw = { color: false, width: 80, onError: noBugs };
  const stdout = new PassThrough();
  expect(await runOneShot({ door, args: ["house", "claen"], stdout, stderr, caller, ...draw })).toBe(2);
  stderr.end();
  expect(await text(stderr)).toContain("did you mean “house clean”?");
  expect(seen).toEqual([]);
});

it("a line at the prompt", async () => {
  const { door, seen } = opened();
  const session = createSession({ door, caller, color: false, width: () => 80, onError: noBugs });
  expect(await session.respond('/post begin where:<#123456789012345678> papers:"Star, Courier"')).toContain(
    "Done.",
  );
  expect(seen).toEqual([EXPECTED]);
});

it("a request of JSON Lines, where lists may be lists", async () => {
  const { door, seen } = opened();
  const input = new PassThrough();
  const output = new PassThrough();
  const request = {
    id: 1,
    command: "post begin",
    options: { where: "123456789012345678", papers: ["Star", "Courier"] },
    locale: "de",
  };
  input.end(`${JSON.stringify(request)}\n`);
  await runJsonLines({ door, input, output, defaultLocale: "en-US", onError: noBugs });
  output.end();
  expect(JSON.parse(await text(output))).toEqual({ id: 1, ok: true, result: {} });
  expect(seen).toEqual([EXPECTED]);
});
