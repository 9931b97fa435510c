/** JSON Lines over time: several requests under way, slow and broken readers, an input that stays open. */
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { runJsonLines } from "../../src/console/json-lines.ts";
import { createFakeDoor } from "./fake-door.ts";
import { createBrokenPipe, createSink, inputOf, openInput, until } from "./streams.ts";

const request = (fields: object) => `${JSON.stringify(fields)}\n`;

describe("JSON Lines over time", () => {
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
