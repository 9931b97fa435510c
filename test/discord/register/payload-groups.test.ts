/** Commands of two words: one command with subcommands to Discord, for those whom all of them are for. */
import { ApplicationCommandOptionType as Type } from "discord.js";
import { describe, expect, it } from "vitest";
import type { Declaration, OptionSpec } from "../../../src/core/command.ts";
import { commandPayloads } from "../../../src/discord/register/payload.ts";
import { commandProblems } from "../../../src/discord/register/payload-check.ts";
import { payloadsOf } from "../../../src/discord/register/register.ts";
import { typed } from "./typed.ts";

const english = (text: string) => ({ "en-US": text });
const where: OptionSpec = { kind: "channel", required: true, description: english("Where") };
const made = (name: string, fields: Partial<Declaration> = {}): Declaration => ({
  name,
  description: { "en-US": `Does ${name}`, ja: "する" },
  options: {},
  ...fields,
});
const flags = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `o${at}`,
      { kind: "flag", description: english("x") } as const,
    ]),
  );
const problemsOf = (...commands: readonly Declaration[]) => commandProblems(commandPayloads(commands));

describe("commands of one group", () => {
  it("are subcommands of one command, in their order, and the group's own is “show”", () => {
    const [post, ...others] = typed(
      made("post"),
      made("post begin", { options: { where } }),
      made("ask"),
      made("post end"),
    );
    expect(post).toMatchObject({
      name: "post",
      options: [
        { type: Type.Subcommand, name: "show", description: "Does post", options: [] },
        {
          type: Type.Subcommand,
          name: "begin",
          description: "Does post begin",
          description_localizations: { ja: "する" },
          options: [{ type: Type.Channel, name: "where", required: true }],
        },
        { type: Type.Subcommand, name: "end", description: "Does post end" },
      ],
      contexts: [0, 1],
    });
    expect(others.map(({ name, options }) => [name, options])).toEqual([["ask", []]]);
  });

  it("are one command even where none has the group's own name", () => {
    const [post] = typed(made("post begin"), made("post end"));
    expect(post?.options?.map(({ name }) => name)).toEqual(["begin", "end"]);
  });

  it("are described as one of them says, else as the group's own command is, else as the first", () => {
    const said = made("post end", { group: { "en-US": "Posts", ru: "Сообщения" } });
    const describing = (...commands: readonly Declaration[]) => typed(...commands)[0]?.description;
    expect(describing(made("post begin"), made("post"), said)).toBe("Posts");
    expect(typed(said)[0]?.description_localizations).toEqual({ "en-US": "Posts", ru: "Сообщения" });
    expect(describing(made("post begin"), made("post"))).toBe("Does post");
    expect(describing(made("post begin"), made("post end"))).toBe("Does post begin");
  });

  it("leave another command alone whose name only begins alike", () => {
    expect(typed(made("post"), made("posts"), made("post-all")).map(({ options }) => options)).toEqual([
      [],
      [],
      [],
    ]);
  });

  it("all work in servers only, or for managers only, when one of them does", () => {
    const [post, ask] = typed(made("post"), made("post begin", { serversOnly: true }), made("ask"));
    expect(post).toMatchObject({ contexts: [0] });
    expect(ask).toMatchObject({ contexts: [0, 1] });
    const [managed, free] = typed(made("post"), made("post end", { forManagers: true }), made("ask"));
    // Manage Server is the bit 5.
    expect(managed).toMatchObject({ default_member_permissions: "32", contexts: [0, 1] });
    expect(free).not.toHaveProperty("default_member_permissions");
  });

  it("keep their commands on messages, for the places of that one alone", () => {
    const message = { name: english("Post this"), option: "text" };
    const text: OptionSpec = { kind: "text", maxLength: 10, description: english("Text") };
    const payloads = payloadsOf([
      made("post", { serversOnly: true }),
      made("post begin", { message, options: { text } }),
    ]);
    expect(payloads).toMatchObject([
      { name: "post", contexts: [0] },
      { name: "Post this", contexts: [0, 1] },
    ]);
  });
});

describe("the check of a group", () => {
  it("passes 25 subcommands of 25 options each, as many as there may be", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => made(`p s${at}`, { description: english("x") }));
    expect(problemsOf(...many(25))).toEqual([]);
    expect(problemsOf(...many(26))).toEqual(["/p: 26 options"]);
    expect(problemsOf(made("p a", { options: flags(25) }), made("p b", { options: flags(25) }))).toEqual([]);
    expect(problemsOf(made("p a", { options: flags(26) }))).toEqual(["/p: a: 26 options"]);
  });

  it("finds a subcommand that stands in the way of the group's own command, and names taken twice", () => {
    expect(problemsOf(made("post"), made("post show"))).toEqual([
      "/post: option show: there are two of this name",
    ]);
    expect(problemsOf(made("post end"), made("post end"))).toHaveLength(1);
  });

  it("looks into subcommands: order of options, names, descriptions", () => {
    const flag: OptionSpec = { kind: "flag", description: english("Yes") };
    expect(problemsOf(made("post end", { options: { flag, where } }))).toEqual([
      "/post: end: option where: required, but after an optional one",
    ]);
    expect(problemsOf(made("post end", { options: { "Not OK": flag } })).join("\n")).toMatch(
      /post: end: option Not OK: .*no name/,
    );
    expect(problemsOf(made("post end", { description: english("") })).join("\n")).toContain(
      "option end: 0 characters",
    );
  });

  it("leaves ids of buttons room for the whole name", () => {
    expect(problemsOf(made(`${"p".repeat(16)} ${"s".repeat(15)}`))).toEqual([]);
    expect(problemsOf(made(`${"p".repeat(16)} ${"s".repeat(16)}`)).join()).toContain(
      "more than 32 characters with the name of its command",
    );
  });

  it("counts the characters of all subcommands together", () => {
    const long = (name: string) =>
      made(name, {
        description: english("d".repeat(100)),
        options: Object.fromEntries(
          Array.from({ length: 25 }, (_, at) => [
            `o${at}`,
            { kind: "flag", description: { "en-US": "x", ru: "я".repeat(96) } } as const,
          ]),
        ),
      });
    expect(problemsOf(long("p a"), long("p b"), long("p c"))).toEqual([]);
    expect(problemsOf(long("p a"), long("p b"), long("p c"), long("p d")).join()).toMatch(
      /^\/p: 10\d{3} characters in all$/,
    );
  });
});
