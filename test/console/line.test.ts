/** What a typed line means. */
import { describe, expect, it } from "vitest";
import { readLine } from "../../src/console/line.ts";
import { nearestName } from "../../src/console/suggest.ts";
import { declarations } from "./fake-door.ts";

const read = (line: string) => readLine(line, declarations);
const command = (name: string, options: Record<string, unknown>) => ({ kind: "command", name, options });

describe("a line with a slash", () => {
  it("has text, options and quoted values", () => {
    expect(read("/search tariffs language:ru limit:5")).toEqual(
      command("search", { query: "tariffs", language: "ru", limit: 5 }),
    );
    expect(read('/search source:"Japan Today" trade deal order:newest')).toEqual(
      command("search", { query: "trade deal", source: "Japan Today", order: "newest" }),
    );
    expect(read('/search x source:"The \\"Star\\""')).toEqual(
      command("search", { query: "x", source: 'The "Star"' }),
    );
    expect(read("/search x source:“Star”")).toEqual(command("search", { query: "x", source: "Star" }));
  });

  it("keeps text with a colon that names no option", () => {
    expect(read("/ask Who said: yes?")).toEqual(command("ask", { question: "Who said: yes?" }));
    expect(read("/ask at 16:29 http://x.example/a:b")).toEqual(
      command("ask", { question: "at 16:29 http://x.example/a:b" }),
    );
    expect(read("/ask constructor:x __proto__:y")).toEqual(
      command("ask", { question: "constructor:x __proto__:y" }),
    );
  });

  it("takes options in quotes as text, and a wholly quoted text without its quotes", () => {
    expect(read('/search "source:x y"')).toEqual(command("search", { query: "source:x y" }));
    expect(read('/search who said "no" twice')).toEqual(command("search", { query: 'who said "no" twice' }));
    expect(read('/search an "unclosed limit:3')).toEqual(
      command("search", { query: 'an "unclosed', limit: 3 }),
    );
  });

  it("converts by kind, and leaves what does not fit to the door", () => {
    expect(read("/search x limit:５")).toEqual(command("search", { query: "x", limit: 5 }));
    expect(read("/search x limit:-1")).toEqual(command("search", { query: "x", limit: -1 }));
    expect(read("/search x limit:many")).toEqual(command("search", { query: "x", limit: "many" }));
    expect(read("/ask x private:yes")).toEqual(command("ask", { question: "x", private: true }));
    expect(read("/ask x private:off")).toEqual(command("ask", { question: "x", private: false }));
    expect(read("/ask x private:perhaps")).toEqual(command("ask", { question: "x", private: "perhaps" }));
  });

  it("may be typed on an East Asian keyboard", () => {
    expect(read("／search　関税　language：ja")).toEqual(
      command("search", { query: "関税", language: "ja" }),
    );
  });

  it("may have options only, or its text by name, or any case in its name", () => {
    expect(read("/search query:tariffs")).toEqual(command("search", { query: "tariffs" }));
    expect(read("/status")).toEqual(command("status", {}));
    expect(read("/STATUS  ")).toEqual(command("status", {}));
    expect(read("/article a1b2")).toEqual(command("article", { id: "a1b2" }));
    expect(read("/search")).toEqual(command("search", {}));
  });

  it("refuses empty values, doubled options and text that has no place", () => {
    expect(() => read("/search x limit:")).toThrow(/“limit” needs a value right after the colon/);
    expect(() => read("/search x limit:1 limit:2")).toThrow(/“limit” was given twice/);
    expect(() => read("/search x query:y")).toThrow(/“query” was given twice/);
    expect(() => read("/status now")).toThrow(/“status” takes no text/);
  });

  it("suggests the nearest command, or lists them", () => {
    expect(() => read("/serach x")).toThrow(/no command “\/serach”; did you mean “\/search”\?/);
    expect(() => read("/поиск тарифы")).toThrow(/no command “\/поиск”; commands: \/ask, \/search/);
  });

  it("asks for help", () => {
    const search = declarations.find(({ name }) => name === "search");
    for (const line of ["/help search", "/help /search", "/search --help", "/search -h"])
      expect(read(line)).toEqual({ kind: "help", command: search });
    for (const line of ["/help", "/", "/ ", "/help help", "/HELP"])
      expect(read(line)).toEqual({ kind: "help", command: null });
    expect(() => read("/help serch")).toThrow(/did you mean “\/search”/);
  });
});

describe("a line without a slash", () => {
  it("is a question", () => {
    expect(read("  Who said: yes? ")).toEqual(command("ask", { question: "Who said: yes?" }));
    expect(read('Who said "yes"?')).toEqual(command("ask", { question: 'Who said "yes"?' }));
    expect(read("誰が言いましたか")).toEqual(command("ask", { question: "誰が言いましたか" }));
  });
  it("may end with options of a question, not hold them inside", () => {
    expect(read('Who won? language:ru source:"Japan Today"')).toEqual(
      command("ask", { question: "Who won?", language: "ru", source: "Japan Today" }),
    );
    expect(read("What does language:ru mean?")).toEqual(
      command("ask", { question: "What does language:ru mean?" }),
    );
    expect(read("What language:")).toEqual(command("ask", { question: "What language:" }));
    expect(read("Who won? limit:5")).toEqual(command("ask", { question: "Who won? limit:5" }));
    expect(read("language:ru")).toEqual(command("ask", { question: "language:ru" }));
  });
  it("is nothing when it is empty", () => {
    expect(read(" \t\u3000")).toEqual({ kind: "empty" });
  });
  it("may be very long", () => {
    const long = `${'a:"b '.repeat(50_000)}`.trim();
    expect(read(long)).toMatchObject({ kind: "command", name: "ask" });
  });
});

describe("nearestName", () => {
  const names = ["ask", "search", "article", "latest", "sources", "status"];
  it.each([
    ["sea", "search"],
    ["lastest", "latest"],
    ["aks", "ask"],
    ["source", "sources"],
    ["statsu", "status"],
    ["quote", null],
    ["x", null],
    ["", null],
  ])("of %j is %j", (written, expected) => {
    expect(nearestName(written, names)).toBe(expected);
  });
});
