/** Completion, history and help by themselves. */
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { completeLine } from "../../src/console/complete.ts";
import { helpOnCommand, type Notation } from "../../src/console/help.ts";
import { MAX_HISTORY, openHistory } from "../../src/console/history.ts";
import { renderView } from "../../src/console/render.ts";
import type { Declaration } from "../../src/core/command.ts";
import { declarations } from "./fake-door.ts";

describe("completeLine", () => {
  it.each([
    ["/", ["/ask ", "/search ", "/article ", "/status ", "/broken ", "/help "]],
    ["/a", ["/ask ", "/article "]],
    ["/x", []],
    ["/search ", ["query:", "limit:", "language:", "source:", "order:", "from:"]],
    ["/search tariffs l", ["limit:", "language:"]],
    ["/search limit:5 l", ["language:"]],
    ["/search order:", ["order:best ", "order:newest "]],
    ["/search order:n", ["order:newest "]],
    // Every answer in a terminal is private: the option is not offered, but who writes it is helped on.
    ["/ask ", ["question:", "language:", "source:"]],
    ["/ask x pri", []],
    ["/ask x private:", ["private:true ", "private:false "]],
    ["/ask x private:f", ["private:false "]],
    ["/search nothing:", []],
    ["/search toString:", []],
    ["/nothing l", []],
    ["/help se", ["search"]],
    ["What", []],
    ["", []],
  ])("of %j", (line, expected) => {
    const [candidates, completed] = completeLine(line, declarations);
    expect(candidates).toEqual(expected);
    expect(line.endsWith(completed)).toBe(true);
  });
});

describe("openHistory", () => {
  const fresh = () => join(mkdtempSync(join(tmpdir(), "history-")), "history");

  it("reads newest first, each line once", () => {
    const file = fresh();
    writeFileSync(file, "a\nb\na\n\nc\u001b[2J\n");
    expect(openHistory(file).lines).toEqual(["c", "a", "b"]);
  });

  it("closes a file that others could read, and keeps what it creates for its owner", () => {
    const file = fresh();
    openHistory(file).add("one");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const open = fresh();
    writeFileSync(open, "one\n", { mode: 0o644 });
    openHistory(open);
    expect(statSync(open).mode & 0o777).toBe(0o600);
  });

  it("does not keep empty lines, repeated ones, very long ones, or any without a file", () => {
    const file = fresh();
    const history = openHistory(file);
    for (const line of ["a", "a", "  ", "x".repeat(5_000), "b\u0007"]) history.add(line);
    expect(readFileSync(file, "utf8")).toBe("a\nb\n");
    expect(openHistory(null).lines).toEqual([]);
    expect(() => openHistory(null).add("x")).not.toThrow();
  });

  it("shortens a file that has grown over the limit", () => {
    const file = fresh();
    const lines = Array.from({ length: MAX_HISTORY + 50 }, (_, at) => `line ${at}`);
    writeFileSync(file, `${lines.join("\n")}\n`);
    expect(openHistory(file).lines.length).toBe(MAX_HISTORY);
    const kept = readFileSync(file, "utf8").trim().split("\n");
    expect(kept.length).toBe(MAX_HISTORY);
    expect(kept.at(-1)).toBe(lines.at(-1));
    expect(kept[0]).toBe("line 50");
  });
});

describe("helpOnCommand", () => {
  const text = (command: Declaration, notation: Notation) =>
    renderView(helpOnCommand(command, notation, "en-US"), { color: false, width: 100, locale: "en-US" });

  it.each([
    ["prompt", (name: string) => `${name}:`],
    ["shell", (name: string) => `--${name}`],
  ] as const)(
    "names every option of every command but `private`, in the notation of the %s",
    (notation, written) => {
      for (const command of declarations) {
        const options = Object.entries(command.options);
        const shown = options.filter(([, { kind }]) => kind !== "private").map(([name]) => written(name));
        const help = text(command, notation);
        expect(shown.filter((name) => !help.includes(name))).toEqual([]);
        expect(help).not.toContain("private");
      }
    },
  );

  it("speaks the caller's language where the declaration does", () => {
    const [ask] = declarations;
    if (!ask) throw new Error("no commands");
    expect(JSON.stringify(helpOnCommand(ask, "prompt", "de-AT"))).toContain("Eine Frage stellen");
  });
});
