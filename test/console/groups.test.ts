/** Commands of two words in a terminal: the longer name wins, and everything else stays as it was. */
import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/console/arguments.ts";
import { completeLine } from "../../src/console/complete.ts";
import { findCommand } from "../../src/console/find-command.ts";
import { helpOnCommand, helpOverview } from "../../src/console/help.ts";
import { readLine } from "../../src/console/line.ts";
import type { Declaration, OptionSpecs } from "../../src/core/command.ts";

const words = { "en-US": "…" };
const declare = (name: string, options: OptionSpecs = {}): Declaration => ({
  name,
  description: { "en-US": `Does ${name}` },
  options,
});
const commands: readonly Declaration[] = [
  declare("post", {
    topic: { kind: "text", maxLength: 100, description: words },
    since: { kind: "since", description: words },
  }),
  declare("ask", { question: { kind: "text", required: true, maxLength: 100, description: words } }),
  declare("post begin", {
    where: { kind: "channel", required: true, description: words },
    at: { kind: "text", maxLength: 50, description: words },
    zone: { kind: "timezone", description: words },
    loud: { kind: "flag", description: words },
  }),
  declare("house clean"),
  declare("house drop", { which: { kind: "watched", required: true, description: words } }),
  declare("help"),
];
const shell = (...args: readonly string[]) => readArguments(args, commands);
const typed = (line: string) => readLine(line, commands);
const run = (name: string, options: Record<string, unknown> = {}) => ({ kind: "run", name, options });
const command = (name: string, options: Record<string, unknown> = {}) => ({ kind: "command", name, options });

describe("words of a shell", () => {
  it("name the longer command, else the shorter with its own options", () => {
    expect(shell("post", "begin", "--where", "7", "--loud", "--json")).toMatchObject({
      ...run("post begin", { where: "7", loud: true }),
      json: true,
    });
    expect(shell("post", "--since", "yesterday")).toMatchObject(run("post", { since: "yesterday" }));
    expect(shell("post", "the", "dam")).toMatchObject(run("post", { topic: "the dam" }));
    expect(shell("post", "--", "begin")).toMatchObject(run("post", { topic: "begin" }));
    expect(shell("--json", "house", "clean")).toMatchObject(run("house clean"));
  });

  it("leave another command's text alone", () => {
    expect(shell("ask", "post", "begin?")).toMatchObject(run("ask", { question: "post begin?" }));
    expect(shell("ask", "house", "clean")).toMatchObject(run("ask", { question: "house clean" }));
  });

  it("may leave out the name of the one option that is needed", () => {
    expect(shell("house", "drop", "https://star.example/feed")).toMatchObject(
      run("house drop", { which: "https://star.example/feed" }),
    );
  });

  it("ask for help with either", () => {
    const named = (name: string) => ({ kind: "help", command: expect.objectContaining({ name }) });
    expect(shell("post", "begin", "--help")).toEqual(named("post begin"));
    expect(shell("post", "--help")).toEqual(named("post"));
    expect(shell("help", "post", "begin")).toEqual(named("post begin"));
    expect(shell("help", "post")).toEqual(named("post"));
  });

  it.each([
    [["house"], "“house” needs a second word: house clean, house drop."],
    [["house", "--json"], "“house” needs a second word: house clean, house drop."],
    [["house", "claen"], "no command “house claen”; did you mean “house clean”? Commands: house clean,"],
    [["house", "zzzzzzzzzz"], "no command “house zzzzzzzzzz”; commands: house clean, house drop."],
    [["hous", "clean"], "no command “hous”; did you mean “house clean”? Commands: post, ask, post begin"],
    [["post", "begin", "soon"], "“post begin” takes no text without the name of an option before it"],
    [["clean"], "no command “clean”; commands: post"],
    [["help", "house"], "“house” needs a second word"],
    [["post", "begin", "--were", "7"], "“post begin” has no option --were; did you mean --where?"],
  ])("%j is a mistake in words", (args, message) => {
    expect(() => shell(...args)).toThrow(message);
  });
});

describe("a line with a slash", () => {
  it("names the longer command, else the shorter, in any case and spacing", () => {
    expect(typed('/post begin where:<#7> at:"0 8 * * *" zone:Europe/Berlin loud:yes')).toEqual(
      command("post begin", { where: "<#7>", at: "0 8 * * *", zone: "Europe/Berlin", loud: true }),
    );
    expect(typed("／Post　BEGIN at:08:30")).toEqual(command("post begin", { at: "08:30" }));
    expect(typed("/post since:12")).toEqual(command("post", { since: "12" }));
    expect(typed("/post beginning of the end")).toEqual(command("post", { topic: "beginning of the end" }));
    expect(typed('/post "begin"')).toEqual(command("post", { topic: "begin" }));
  });

  it("leaves questions alone that begin with the words", () => {
    expect(typed("/ask post begin")).toEqual(command("ask", { question: "post begin" }));
    expect(typed("post begin")).toEqual(command("ask", { question: "post begin" }));
  });

  it("asks for help with either", () => {
    expect(typed("/help post  begin")).toMatchObject({ kind: "help", command: { name: "post begin" } });
    expect(typed("/post begin --help")).toMatchObject({ kind: "help", command: { name: "post begin" } });
    expect(typed("/help /post")).toMatchObject({ kind: "help", command: { name: "post" } });
  });

  it("tells mistakes with a slash", () => {
    expect(() => typed("/house")).toThrow("“/house” needs a second word: /house clean, /house drop.");
    expect(() => typed("/house claen")).toThrow("did you mean “/house clean”?");
  });
});

describe("completion", () => {
  it.each([
    ["/", ["/post ", "/ask ", "/house ", "/help "], "/"],
    ["/h", ["/house ", "/help "], "/h"],
    ["/house ", ["clean ", "drop "], ""],
    ["/house c", ["clean "], "c"],
    ["/post ", ["begin ", "topic:", "since:"], ""],
    ["/post b", ["begin "], "b"],
    ["/post begin", ["begin "], "begin"],
    ["/post begin ", ["where:", "at:", "zone:", "loud:"], ""],
    ["/post begin zone:Europe/Berl", ["zone:Europe/Berlin "], "zone:Europe/Berl"],
    ["/post begin loud:true wh", ["where:"], "wh"],
    ["/post something to", ["topic:"], "to"],
    ["/nothing at all", [], "all"],
    ["/help post", ["post"], "post"],
    ["/help post b", ["begin"], "b"],
    ["post b", [], "post b"],
  ])("of %j is %j", (line, candidates, completed) => {
    expect(completeLine(line, commands)).toEqual([candidates, completed]);
  });
});

describe("help", () => {
  it("lists each command on a line, those of a group together", () => {
    for (const notation of ["shell", "prompt"] as const) {
      const facts = helpOverview(commands, notation, "en-US").find(({ kind }) => kind === "facts");
      const names = facts?.kind === "facts" ? facts.rows.map(([name]) => name.replace(/^\//, "")) : [];
      expect(names.slice(0, 5)).toEqual([
        "post [topic]",
        "post begin",
        "ask <question>",
        "house clean",
        "house drop <which>",
      ]);
    }
  });

  it("says of each kind of option what it takes", () => {
    const begin = findCommand(commands, ["post", "begin"]).command;
    expect(helpOnCommand(begin, "shell", "en-US")).toMatchObject([
      {
        text: "npm start -- post begin --where ID [--at TEXT] [--zone ZONE] [--loud|--no-loud] [--json]",
      },
      { text: "Does post begin" },
      {
        rows: [
          ["--where", "… (id of a channel; required)"],
          ["--at", "… (text of at most 50 characters)"],
          ["--zone", "… (time zone such as Europe/Berlin or UTC)"],
          ["--loud", "… (true or false)"],
        ],
      },
    ]);
    const since = helpOnCommand(findCommand(commands, ["post"]).command, "prompt", "en-US");
    expect(JSON.stringify(since)).toContain("sequence number, or date");
  });
});
