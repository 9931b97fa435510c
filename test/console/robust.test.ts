/** Whatever is typed or sent, there is an answer and never a bug. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/console/arguments.ts";
import { completeLine } from "../../src/console/complete.ts";
import { runJsonLines } from "../../src/console/json-lines.ts";
import { readLine } from "../../src/console/line.ts";
import { createSession } from "../../src/console/session.ts";
import { UserError } from "../../src/core/errors.ts";
import { createFakeDoor, declarations } from "./fake-door.ts";
import { createSink, inputOf } from "./streams.ts";

/** Pieces that mean something to the parsers, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    "/",
    "search",
    "ask",
    "help",
    " ",
    ":",
    '"',
    "“",
    "”",
    "\\",
    "limit",
    "language:",
    "--",
    "--help",
    "=",
    "no-",
    "private",
    "\n",
    "\t",
    "／",
    "：",
  ),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);
const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

/** The result, or null for a mistake that is told in words; a bug passes through. */
function told<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

describe("any line", () => {
  it("is understood or refused in words", () => {
    fc.assert(
      fc.property(line, (text) => {
        const typed = told(() => readLine(text, declarations));
        if (text.trim() === "") expect(typed).toEqual({ kind: "empty" });
        else if (!/^[/／]/.test(text.trim())) expect(typed === null || typed.kind === "command").toBe(true);
      }),
    );
  });

  it("leaves a question as it was typed", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z?"]{1,6}$/), { minLength: 1, maxLength: 8 }), (words) => {
        expect(readLine(words.join("  "), declarations)).toEqual({
          kind: "command",
          name: "ask",
          options: { question: words.join("  ") },
        });
      }),
    );
  });

  it("may be completed", () => {
    fc.assert(
      fc.property(line, (text) => {
        const [candidates, completed] = completeLine(text, declarations);
        expect(text.endsWith(completed)).toBe(true);
        for (const candidate of candidates) expect(candidate.startsWith(completed)).toBe(true);
      }),
    );
  });

  it("is answered, without control characters", async () => {
    const bugs: unknown[] = [];
    const session = createSession({
      door: createFakeDoor(),
      caller: { locale: "en" },
      color: false,
      width: () => 60,
      onError: (error) => `bug ${bugs.push(error)}`,
    });
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        expect((await session.respond(text)) ?? "").not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      }),
    );
    expect(bugs.every((bug) => bug instanceof TypeError && bug.message.startsWith("secret"))).toBe(true);
  });
});

describe("any arguments", () => {
  it("are understood or refused in words", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (args) => {
        told(() => readArguments(args, declarations));
        told(() => readArguments(["search", ...args], declarations));
      }),
    );
  });
});

describe("any requests", () => {
  it("get one reply each, with their id", async () => {
    const request = fc.oneof(
      fc.json().filter((text) => text.trim() !== ""),
      fc
        .record(
          {
            id: fc.jsonValue(),
            command: fc.constantFrom("ask", "status", "broken", "x", ""),
            options: fc.jsonValue(),
            locale: fc.constantFrom("en", "", "??", "ja-JP"),
          },
          { requiredKeys: [] },
        )
        .map((fields) => JSON.stringify(fields)),
      fc.string({ minLength: 1 }).map((text) => `#${text.replace(/[\r\n]/g, "")}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 8 }), async (requests) => {
        const output = createSink();
        await runJsonLines({
          door: createFakeDoor(),
          input: inputOf(requests.join("\n")),
          output,
          defaultLocale: "en",
          onError: () => "ref",
        });
        const replies = output
          .text()
          .split("\n")
          .slice(0, -1)
          .map((text) => JSON.parse(text));
        expect(replies.length).toBe(requests.length);
        for (const reply of replies) {
          expect(Object.keys(reply)).toEqual(reply.ok ? ["id", "ok", "result"] : ["id", "ok", "error"]);
          if (!reply.ok)
            expect(reply.error).toEqual({ code: expect.any(String), message: expect.any(String) });
        }
      }),
      { numRuns: 50 },
    );
  });
});
