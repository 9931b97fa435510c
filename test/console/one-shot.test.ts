/** One command from the shell, and its exit code. */
import { describe, expect, it } from "vitest";
import { runOneShot } from "../../src/console/one-shot.ts";
import { createFakeDoor, type FakeDoor } from "./fake-door.ts";
import { createBrokenPipe, createSink } from "./streams.ts";

async function shell(args: readonly string[], door: FakeDoor = createFakeDoor()) {
  const stdout = createSink();
  const stderr = createSink();
  const code = await runOneShot({
    door,
    args,
    stdout,
    stderr,
    caller: { locale: "de" },
    color: false,
    width: 100,
    onError: () => "ref-9",
  });
  return { code, out: stdout.text(), err: stderr.text(), calls: door.calls };
}

describe("one shot", () => {
  it("prints the answer and ends with 0", async () => {
    const { code, out, err } = await shell(["ask", "Who", "won?"]);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out).toMatch(/^You asked: Who won\? \[1\]\n\n\[1\] Tariffs rise — The Morning Ledger/);
  });

  it("prints the result as one line of JSON", async () => {
    const { code, out } = await shell(["ask", "Who\nwon?", "--json", "--language", "ru"]);
    expect(code).toBe(0);
    expect(out.split("\n").length).toBe(2);
    expect(JSON.parse(out)).toEqual({ echoed: { question: "Who\nwon?", language: "ru" } });
  });

  it("reads options in every form", async () => {
    const { calls } = await shell([
      "search",
      "--limit=5",
      "trade",
      "--order",
      "newest",
      "deal",
      "--source=Japan Today",
    ]);
    expect(calls).toEqual([
      {
        name: "search",
        options: { query: "trade deal", limit: 5, order: "newest", source: "Japan Today" },
        locale: "de",
      },
    ]);
    const options = async (...args: string[]) => (await shell(args)).calls[0]?.options;
    expect(await options("ask", "x", "--private")).toEqual({ question: "x", private: true });
    expect(await options("ask", "--private", "x")).toEqual({ question: "x", private: true });
    expect(await options("ask", "x", "--no-private")).toEqual({ question: "x", private: false });
    expect(await options("ask", "x", "--private=false")).toEqual({ question: "x", private: false });
    expect(await options("search", "x", "--limit", "-5")).toEqual({ query: "x", limit: -5 });
    expect(await options("search", "--query=--odd=x")).toEqual({ query: "--odd=x" });
    expect(await options("search", "--source=", "x")).toEqual({ query: "x", source: "" });
    expect(await options("ask", "--", "--json", "-h")).toEqual({ question: "--json -h" });
  });

  it.each([
    ["an unknown command", ["serach", "x"], /no command “serach”; did you mean “search”\?/],
    [
      "an unknown option",
      ["search", "x", "--limt", "5"],
      /no option --limt; did you mean --limit\? It takes --query, --limit/,
    ],
    ["an unknown short negation", ["ask", "x", "--no-language"], /no option --no-language/],
    ["a value left out at the end", ["search", "x", "--limit"], /--limit needs a value/],
    [
      "a value left out before another option",
      ["search", "x", "--limit", "--json=1"],
      /--limit needs a value/,
    ],
    ["a value of the wrong kind", ["search", "x", "--limit", "many"], /whole number, and “many” came/],
    ["an option given twice", ["search", "x", "--limit", "1", "--limit", "2"], /“limit” was given twice/],
    ["text that has no place", ["status", "now"], /“status” takes no text/],
    ["a missing text", ["ask"], /needs the option “question”/],
    ["an empty text", ["ask", ""], /needs the option “question”/],
    ["names from Object", ["search", "x", "--constructor", "y"], /no option --constructor/],
    ["help on what does not exist", ["help", "serch"], /did you mean “search”/],
  ])("refuses %s with one sentence and exit code 2", async (_what, args, message) => {
    const { code, out, err } = await shell(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(message);
    expect(err.trim().split("\n").length).toBe(1);
  });

  it("ends with 1 when the command fails", async () => {
    expect(await shell(["article", "zz"])).toMatchObject({ code: 1, out: "", err: "No article “zz”.\n" });
  });

  it("shows a bug by its reference", async () => {
    const { code, err } = await shell(["broken"]);
    expect(code).toBe(1);
    expect(err).toContain("ref-9");
    expect(err).not.toContain("secret");
  });

  it("tells errors as JSON on standard output with --json", async () => {
    const { code, out, err } = await shell(["article", "zz", "--json"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out)).toEqual({ error: { code: "article_not_found", message: "No article “zz”." } });
    const usage = await shell(["--json", "search", "--limt=1"]);
    expect(usage.code).toBe(2);
    expect(JSON.parse(usage.out).error.code).toBe("unknown_option");
  });

  it("repeats nothing of the arguments that could steer the terminal", async () => {
    const { err } = await shell(["search", "x", "--li\u001b[2J\nmit=\u0007"]);
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it("shows the list of commands for help, --help and nothing at all", async () => {
    for (const args of [["help"], ["--help"], ["-h"], []]) {
      const { code, out } = await shell(args);
      expect(code).toBe(0);
      expect(out).toMatch(/^Usage: npm start -- COMMAND/);
      expect(out).toMatch(/ask <question> +Eine Frage stellen/);
      expect(out).toContain("--jsonl");
    }
  });

  it("generates a command's help from its declaration", async () => {
    for (const args of [
      ["search", "--help"],
      ["help", "search"],
      ["search", "x", "--limit", "5", "-h"],
    ]) {
      const { code, out, calls } = await shell(args);
      expect(code).toBe(0);
      expect(calls).toEqual([]);
      const flat = out.replace(/\s+/g, " ");
      expect(flat).toContain(
        "npm start -- search <query> [--limit N] [--language LANGUAGE] [--source NAME] [--order CHOICE] [--from DATE] [--json]",
      );
      expect(flat).toContain(
        "--query What to look for (text of at most 300 characters; required; may stand without its name)",
      );
      expect(flat).toContain("--limit How many (whole number from 1 to 100)");
      expect(flat).toContain("--order Which first (one of best, newest)");
    }
  });

  it("gives help as data through the door", async () => {
    const { out } = await shell(["help", "--json"]);
    expect(JSON.parse(out).names).toContain("search");
  });

  it("ends quietly when nobody reads the output", async () => {
    const stderr = createSink();
    const code = await runOneShot({
      door: createFakeDoor(),
      args: ["status"],
      stdout: createBrokenPipe(),
      stderr,
      caller: { locale: "en" },
      color: false,
      width: 80,
      onError: () => "",
    });
    expect(code).toBe(0);
    expect(stderr.text()).toBe("");
  });
});
