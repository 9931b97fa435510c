/** Requests a line in, replies a line out. */
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { runJsonLines } from "../../src/console/json-lines.ts";
import { createFakeDoor, type FakeDoor, note } from "./fake-door.ts";
import { createBrokenPipe, createSink, inputOf, openInput, until } from "./streams.ts";

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

  it("replies as answers are ready, with a bounded number under way", async () => {
    const releases = new Map<unknown, () => void>();
    let underWay = 0;
    let most = 0;
    const door = createFakeDoor({
      hold: async ({ options }) => {
        most = Math.max(most, ++underWay);
        await new Promise<void>((resolve) => releases.set(options.question, resolve));
        underWay--;
      },
    });
    const output = createSink();
    const lines = ["a", "b", "c", "d"].map((id) =>
      request({ id, command: "ask", options: { question: id } }),
    );
    const running = runJsonLines({
      door,
      input: inputOf(lines.join("")),
      output,
      defaultLocale: "en",
      onError: () => "",
      maxConcurrent: 2,
    });
    await until(() => releases.size === 2);
    expect(door.calls.length).toBe(2);
    for (const id of ["b", "a", "c", "d"]) {
      await until(() => releases.has(id));
      releases.get(id)?.();
      await until(() => output.text().includes(`{"id":"${id}"`));
    }
    await running;
    expect(most).toBe(2);
    expect(
      output
        .text()
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["b", "a", "c", "d"]);
  });

  it("answers a request at once while the input stays open", async () => {
    const input = openInput();
    const output = createSink();
    const running = runJsonLines({
      door: createFakeDoor(),
      input,
      output,
      defaultLocale: "en",
      onError: () => "",
    });
    input.write(request({ id: 1, command: "status" }));
    await until(() => output.text().includes('"id":1'));
    input.end(request({ id: 2, command: "status" }));
    await running;
    expect(output.text().split("\n").length).toBe(3);
  });

  it("answers what is open when the input is destroyed, as at SIGTERM", async () => {
    const input = openInput();
    const output = createSink();
    let release = () => {};
    const door = createFakeDoor({ hold: () => new Promise((resolve) => (release = resolve)) });
    const running = runJsonLines({ door, input, output, defaultLocale: "en", onError: () => "" });
    input.write(`${request({ id: 1, command: "status" })}{"id":2,"comm`);
    await until(() => door.calls.length === 1);
    input.destroy();
    await new Promise((resolve) => setTimeout(resolve, 20));
    release();
    await running;
    expect(output.text()).toBe('{"id":1,"ok":true,"result":{"articles":3}}\n');
  });

  it("waits for a slow reader instead of filling memory", async () => {
    const waiting: (() => void)[] = [];
    const output = new Writable({
      highWaterMark: 16,
      write: (_chunk, _encoding, done) => void waiting.push(done),
    });
    const door = createFakeDoor();
    const lines = Array.from({ length: 50 }, (_, id) => request({ id, command: "status" })).join("");
    const running = runJsonLines({
      door,
      input: inputOf(lines),
      output,
      defaultLocale: "en",
      onError: () => "",
      maxConcurrent: 4,
    });
    await until(() => waiting.length === 1 && door.calls.length >= 4);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(door.calls.length).toBeLessThanOrEqual(5);
    const draining = setInterval(() => waiting.shift()?.(), 0);
    await running;
    clearInterval(draining);
    expect(door.calls.length).toBe(50);
  });

  it("ends quietly when nobody reads any more, though the input stays open", async () => {
    const input = openInput();
    input.write(request({ id: 1, command: "status" }));
    await runJsonLines({
      door: createFakeDoor(),
      input,
      output: createBrokenPipe(),
      defaultLocale: "en",
      onError: () => "",
    });
    expect(input.destroyed).toBe(true);
  });

  it("fails when the output fails otherwise", async () => {
    const running = runJsonLines({
      door: createFakeDoor(),
      input: inputOf(request({ id: 1, command: "status" })),
      output: createBrokenPipe("ENOSPC"),
      defaultLocale: "en",
      onError: () => "",
    });
    await expect(running).rejects.toThrow("ENOSPC");
  });
});
