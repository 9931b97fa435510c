/** Requests a line in, replies a line out. */
import { describe, expect, it } from "vitest";
import { runJsonLines } from "../../src/console/json-lines.ts";
import { type Call, createFakeDoor, type FakeDoor, note } from "./fake-door.ts";
import { createSink, inputOf } from "./streams.ts";

interface Setting {
  readonly door?: FakeDoor;
  readonly maxConcurrent?: number;
  readonly onError?: (error: unknown) => string;
}

async function exchange(input: string | Uint8Array, { door = createFakeDoor(), ...rest }: Setting = {}) {
  const output = createSink();
  await runJsonLines({
    door,
    input: inputOf(input),
    output,
    defaultLocale: "de-DE",
    onError: () => "ref-1",
    ...rest,
  });
  const lines = output.text().split("\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => JSON.parse(line));
}

const request = (fields: object) => `${JSON.stringify(fields)}\n`;

describe("JSON Lines", () => {
  it("answers with the id, the result and nothing else", async () => {
    const replies = await exchange(request({ id: 7, command: "ask", options: { question: "Who?" } }));
    expect(replies).toEqual([{ id: 7, ok: true, result: { echoed: { question: "Who?" } } }]);
  });

  it("returns any id as it came", async () => {
    for (const id of ["a", 0, -1.5, true, null, [1, { a: 2 }], { x: "y" }, ""])
      expect(await exchange(request({ id, command: "status" }))).toEqual([
        { id, ok: true, result: { articles: 3 } },
      ]);
    expect(await exchange(request({ command: "status" }))).toEqual([
      { id: null, ok: true, result: { articles: 3 } },
    ]);
  });

  it("hands over the locale, else the default, else English where it is none", async () => {
    const door = createFakeDoor();
    await exchange(
      request({ command: "status", locale: "ja" }) +
        request({ command: "status" }) +
        request({ command: "status", locale: "pt_br" }) +
        request({ command: "status", locale: "??" }),
      { door },
    );
    expect(door.calls.map(({ locale }) => locale)).toEqual(["ja", "de-DE", "pt-BR", "en-US"]);
  });

  it("hands over the question before where a request names one, and remembers none", async () => {
    const reply = ({ options }: Call) => ({ result: { question: options.question }, view: note("") });
    const door = createFakeDoor({ reply });
    const ask = (question: string, fields = {}) =>
      request({ command: "ask", options: { question }, ...fields });
    await exchange(
      ask("Who won in Japan?") +
        ask("and in Brazil?", { previous: "Who won in Japan?" }) +
        ask("Why?", { previous: "" }),
      { door, maxConcurrent: 1 },
    );
    expect(door.calls.map(({ previousQuestion }) => previousQuestion)).toEqual([
      undefined,
      "Who won in Japan?",
      "",
    ]);
  });

  it.each([
    ["no JSON", "hello"],
    ["half an object", '{"id": 1'],
    ["a list", "[1]"],
    ["a text", '"x"'],
    ["null", "null"],
    ["a number", "5"],
    ["two objects", '{"id":1}{"id":2}'],
  ])("answers a line that is %s with id null", async (_what, line) => {
    const [reply] = await exchange(line);
    expect(reply).toEqual({
      id: null,
      ok: false,
      error: { code: "invalid_request", message: expect.stringMatching(/JSON/) },
    });
  });

  it.each([
    ["no command", { id: 1 }, "invalid_request", /“command” must be the name of a command, and nothing came/],
    ["a command that is no text", { id: 1, command: 5 }, "invalid_request", /a value of type number came/],
    ["an unknown command", { id: 1, command: "asc" }, "unknown_command", /asc/],
    [
      "options that are a list",
      { id: 1, command: "ask", options: [] },
      "invalid_request",
      /“options” must be an object, and a list came/,
    ],
    ["options that are null", { id: 1, command: "ask", options: null }, "invalid_request", /and null came/],
    ["options that are text", { id: 1, command: "ask", options: "x" }, "invalid_request", /“options”/],
    [
      "a locale that is no text",
      { id: 1, command: "ask", locale: 5 },
      "invalid_request",
      /“locale” must be a text/,
    ],
    [
      "a question before that is no text",
      { id: 1, command: "status", previous: 5 },
      "invalid_request",
      /“previous” must be the question before, a text, and a value of type number came/,
    ],
    [
      "a question before that is null",
      { id: 1, command: "status", previous: null },
      "invalid_request",
      /null/,
    ],
    ["an unknown option", { id: 1, command: "status", options: { x: 1 } }, "unknown_option", /“x”/],
    ["a missing option", { id: 1, command: "ask" }, "missing_option", /“question”/],
  ])("answers %s with its id and a sentence", async (_what, fields, code, message) => {
    expect(await exchange(request(fields))).toEqual([
      { id: 1, ok: false, error: { code, message: expect.stringMatching(message) } },
    ]);
  });

  it("shows a bug by its reference only, and logs it", async () => {
    const logged: unknown[] = [];
    const onError = (error: unknown) => `bug-${logged.push(error)}`;
    const [reply] = await exchange(request({ id: 1, command: "broken" }), { onError });
    expect(reply).toEqual({
      id: 1,
      ok: false,
      error: { code: "internal", message: expect.stringContaining("bug-1") },
    });
    expect(reply.error.message).not.toContain("secret");
    expect(logged).toEqual([expect.objectContaining({ message: "secret detail of the bug" })]);
  });

  it("takes a byte order mark, CRLF, blank lines, a last line without an end, and U+2028 in a text", async () => {
    const replies = await exchange(
      '\ufeff{"id":1,"command":"status"}\r\n\r\n   \n{"id":2,"command":"ask","options":{"question":"a\u2028b"}}\n{"id":3,"command":"status"}',
    );
    expect(replies.map(({ id, ok }) => [id, ok])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    expect(replies[1].result.echoed.question).toBe("a\u2028b");
  });

  it("refuses a line over a mebicharacter and goes on", async () => {
    const long = request({ id: 1, command: "ask", options: { question: "x".repeat(1_100_000) } });
    const replies = await exchange(long + request({ id: 2, command: "status" }));
    expect(replies).toEqual([
      {
        id: null,
        ok: false,
        error: { code: "invalid_request", message: expect.stringContaining("1048576") },
      },
      expect.objectContaining({ id: 2, ok: true }),
    ]);
  });

  it("survives nesting that cannot be written again", async () => {
    const deep = `{"command":"status","id":${"[".repeat(200_000)}${"]".repeat(200_000)}}\n`;
    const replies = await exchange(deep + request({ id: 2, command: "status" }));
    expect(replies.map(({ id }) => id)).toEqual([null, 2]);
    expect(replies[0].ok).toBe(false);
  });

  it("calls a result that is no JSON a bug", async () => {
    const door = createFakeDoor({ reply: () => ({ result: { n: 10n }, view: note("") }) });
    expect(await exchange(request({ id: 1, command: "status" }), { door })).toEqual([
      { id: 1, ok: false, error: { code: "internal", message: expect.stringContaining("ref-1") } },
    ]);
  });
});
