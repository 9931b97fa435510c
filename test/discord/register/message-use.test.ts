/** A command on messages must be able to do with a text alone. */
import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import type { Declaration, OptionSpecs } from "../../../src/core/command.ts";
import { messageUseProblems } from "../../../src/discord/register/message-use.ts";
import { payloadsOf } from "../../../src/discord/register/register.ts";

const words = { "en-US": "Words" };
const text = { kind: "text", required: true, maxLength: 100, description: words } as const;
const declared = (options: OptionSpecs): Declaration => ({
  name: "check",
  description: words,
  options,
  message: { name: words, option: "text" },
});

describe("the use of a command on messages", () => {
  it("is right in every command of the product", () => {
    expect(commands.flatMap(messageUseProblems)).toEqual([]);
    const { message: _message, ...typed } = declared({});
    expect(messageUseProblems(typed)).toEqual([]);
  });

  it("needs an option for the text, and no other", () => {
    expect(messageUseProblems(declared({ text }))).toEqual([]);
    expect(messageUseProblems(declared({ text, speaker: { kind: "speaker", description: words } }))).toEqual(
      [],
    );
    expect(messageUseProblems(declared({}))).toEqual(["/check on messages: “text” is no option for a text"]);
    expect(messageUseProblems(declared({ text: { kind: "speaker", description: words } }))).toHaveLength(1);
    expect(messageUseProblems(declared({ text, more: text }))).toEqual([
      "/check on messages: option more is required, and a message gives none",
    ]);
  });

  it("is checked before anything is sent", () => {
    expect(() => payloadsOf([declared({})])).toThrow(/check on messages: “text” is no option/);
  });
});
