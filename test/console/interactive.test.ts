/** The conversation, on a terminal and through a pipe. */
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { type InteractiveOptions, runInteractive } from "../../src/console/interactive.ts";
import { createFakeDoor } from "./fake-door.ts";
import { createBrokenPipe, createSink, inputOf, openInput, until } from "./streams.ts";

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const UP = "\u001b[A";
const TAB = "\t";

function options(changes: Partial<InteractiveOptions>): InteractiveOptions {
  return {
    door: createFakeDoor(),
    input: inputOf(""),
    output: createSink(),
    terminal: false,
    caller: { locale: "en-GB" },
    historyFile: null,
    greeting: "Welcome.",
    onError: () => "ref-3",
    ...changes,
  };
}

describe("a pipe", () => {
  const pipe = async (text: string) => {
    const output = createSink();
    const door = createFakeDoor();
    await runInteractive(options({ input: inputOf(text), output, door }));
    return { out: output.text(), calls: door.calls };
  };

  it("gets each line answered in order, its question above, no prompt and no greeting", async () => {
    const { out } = await pipe("First?\n\n/status\nLast?");
    expect(out).toBe(
      "> First?\nYou asked: First? [1]\n\n" +
        "[1] Tariffs rise — The Morning Ledger · 6 Nov 2024 · Russian ·\n    https://ledger.example/tariffs · id a1b2\n\n" +
        "> /status\narticles  3\n\n" +
        "> Last?\nYou asked: Last? [1]\n\n" +
        "[1] Tariffs rise — The Morning Ledger · 6 Nov 2024 · Russian ·\n    https://ledger.example/tariffs · id a1b2\n\n",
    );
  });

  it("keeps the order even when a later answer would be quicker", async () => {
    const output = createSink();
    const hold = async ({ name }: { readonly name: string }) => {
      if (name === "ask") await new Promise((resolve) => setTimeout(resolve, 30));
    };
    await runInteractive(
      options({ input: inputOf("Slow?\n/status\n"), output, door: createFakeDoor({ hold }) }),
    );
    expect(output.text().indexOf("Slow?")).toBeLessThan(output.text().indexOf("/status"));
  });

  it("goes on after mistakes, bugs and lines that are too long", async () => {
    const { out } = await pipe(`/serach x\n/broken\n${"x".repeat(1_100_000)}\n/status\n`);
    expect(out).toContain("did you mean “/search”?");
    expect(out).toContain("ref-3");
    expect(out).not.toContain("secret");
    expect(out).toContain("too long to be a question");
    expect(out).toContain("articles  3");
  });

  it("takes CRLF, a byte order mark and control characters in its stride", async () => {
    const { out, calls } = await pipe("\ufeffWer?\r\n\u001b[31m\u0007\r\nWas\u001b[2J?\r\n");
    expect(calls.map(({ options }) => options.question)).toEqual(["Wer?", "Was\u001b[2J?"]);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it("echoes a long question shortened", async () => {
    const { out } = await pipe(`${"word ".repeat(500)}\n`);
    expect(out.slice(0, out.indexOf("You asked")).length).toBeLessThan(220);
  });

  it("ends quietly when nobody reads", async () => {
    const input = openInput();
    input.write("One?\n");
    await runInteractive(options({ input, output: createBrokenPipe() }));
    expect(input.destroyed).toBe(true);
  });

  it("has colours only where it is told so", async () => {
    const output = createSink();
    await runInteractive(options({ input: inputOf("Who?\n"), output, color: true }));
    expect(output.text()).toContain("\u001b[");
  });
});

describe("a terminal", () => {
  function open(changes: Partial<InteractiveOptions> = {}) {
    const input = openInput();
    const output = createSink(80);
    const door = createFakeDoor();
    let ended = false;
    const all = options({ input, output, door, terminal: true, color: false, ...changes });
    const running = runInteractive(all).then(() => {
      ended = true;
    });
    const shown = () => stripVTControlCharacters(output.text());
    return { input, output, door, running, shown, ended: () => ended };
  }
  const sees = (session: ReturnType<typeof open>, text: string) =>
    until(() => session.shown().includes(text));

  it("greets, answers lines one after the other, and leaves with Ctrl+D", async () => {
    const session = open();
    session.input.write("Who?\r/status\r");
    await sees(session, "articles  3");
    session.input.write(CTRL_D);
    await session.running;
    expect(session.shown()).toMatch(/^Welcome\.\n\n> /);
    expect(session.shown()).toContain("You asked: Who? [1]");
    expect(session.shown().endsWith("> \n")).toBe(true);
  });

  it("leaves with Ctrl+C on an empty line, and clears one that has been typed", async () => {
    const session = open();
    session.input.write("half a question");
    await sees(session, "half");
    session.input.write(CTRL_C);
    session.input.write("Whole?\r");
    await sees(session, "You asked: Whole?");
    expect(session.ended()).toBe(false);
    session.input.write(CTRL_C);
    await session.running;
    expect(session.door.calls.map(({ options }) => options.question)).toEqual(["Whole?"]);
  });

  it("leaves with Ctrl+C while an answer is under way", async () => {
    const door = createFakeDoor({ hold: () => new Promise(() => {}) });
    const session = open({ door });
    session.input.write("Who?\rtyped ahead");
    await until(() => door.calls.length === 1);
    session.input.write(CTRL_C);
    await session.running;
    expect(session.shown()).not.toContain("You asked");
  });

  it("answers what is due before Ctrl+D ends it", async () => {
    let release = () => {};
    const door = createFakeDoor({ hold: () => new Promise((resolve) => (release = resolve)) });
    const session = open({ door });
    session.input.write("Who?\r");
    await until(() => door.calls.length === 1);
    session.input.write(CTRL_D);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(session.ended()).toBe(false);
    release();
    await session.running;
    expect(session.shown()).toContain("You asked: Who?");
  });

  it("ends when its input is destroyed, as at SIGTERM", async () => {
    const session = open();
    await sees(session, "> ");
    session.input.destroy();
    await session.running;
  });

  it("leaves with /exit and /quit", async () => {
    for (const line of ["/exit", " /quit "]) {
      const session = open();
      session.input.write(`${line}\r`);
      await session.running;
      expect(session.door.calls).toEqual([]);
    }
  });

  it("completes commands and options with Tab", async () => {
    const session = open();
    session.input.write(`/sea${TAB}`);
    await sees(session, "/search ");
    session.input.write(`tariffs lan${TAB}`);
    await sees(session, "/search tariffs language:");
    session.input.write("ru\r");
    await until(() => session.door.calls.length === 1);
    session.input.write(CTRL_D);
    await session.running;
    expect(session.door.calls[0]?.options).toEqual({ query: "tariffs", language: "ru" });
  });

  it("shows help from the declarations", async () => {
    const session = open();
    session.input.write("/help\r/search --help\r");
    await sees(session, "/search <query> [limit:N] [language:LANGUAGE]");
    await sees(session, "A line without a slash is a question");
    session.input.write(CTRL_D);
    await session.running;
    expect(session.shown()).toMatch(/\/ask <question> +Ask a question/);
    expect(session.door.calls).toEqual([]);
  });

  it("remembers lines from one time to the next", async () => {
    const historyFile = join(mkdtempSync(join(tmpdir(), "console-")), "history");
    const first = open({ historyFile });
    first.input.write("Premier?\rDeuxième?\r");
    await sees(first, "You asked: Deuxième?");
    first.input.write(CTRL_D);
    await first.running;
    expect(statSync(historyFile).mode & 0o777).toBe(0o600);

    const second = open({ historyFile });
    second.input.write(`${UP}${UP}\r`);
    await sees(second, "You asked: Premier?");
    second.input.write(CTRL_D);
    await second.running;
    expect(readFileSync(historyFile, "utf8")).toBe("Premier?\nDeuxième?\nPremier?\n");
  });

  it("works without a history that can be read or written", async () => {
    const folder = mkdtempSync(join(tmpdir(), "console-"));
    writeFileSync(join(folder, "file"), "");
    for (const historyFile of [folder, join(folder, "file", "below"), join(folder, "no", "such", "folder")]) {
      const session = open({ historyFile });
      session.input.write("/status\r");
      await sees(session, "articles  3");
      session.input.write(CTRL_D);
      await session.running;
    }
  });

  it("wraps to the width the terminal has at the moment", async () => {
    const session = open();
    session.output.columns = 30;
    session.input.write("/search one two three four five six seven eight nine\r");
    await sees(session, "nine");
    session.input.write(CTRL_D);
    await session.running;
    const answer = session.output
      .text()
      .split("\n")
      .filter((line) => /^[{a-z]/.test(line));
    for (const line of answer) expect(line.trimEnd().length).toBeLessThanOrEqual(30);
  });
});
