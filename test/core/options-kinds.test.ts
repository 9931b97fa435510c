/** What the door accepts for lists, channels, roles, time zones, subscriptions and sequences. */
import { describe, expect, it } from "vitest";
import type { Declaration, OptionSpecs } from "../../src/core/command.ts";
import type { UserError } from "../../src/core/errors.ts";
import { readOptions } from "../../src/core/options.ts";
import { userErrorOf } from "../support/user-error-of.ts";

const text = { "en-US": "…" };
const declaration = {
  name: "post begin",
  description: text,
  options: {
    tongues: { kind: "languages", description: text },
    papers: { kind: "sources", description: text },
    where: { kind: "channel", description: text },
    who: { kind: "role", description: text },
    zone: { kind: "timezone", description: text },
    which: { kind: "subscription", description: text },
    watched: { kind: "watched", description: text },
    since: { kind: "since", description: text },
  },
} as const satisfies Declaration<OptionSpecs>;
const CHANNEL = "123456789012345678";

const read = (given: Record<string, unknown>, locale = "en-US") =>
  readOptions(declaration, given, { caller: { locale }, now: new Date("2026-05-20T12:00:00Z") });

function failure(given: Record<string, unknown>): UserError {
  return userErrorOf(() => read(given));
}

describe("readOptions", () => {
  it.each([
    ["codes and names", { tongues: "ru, German ja" }, null],
    ["names of languages", { tongues: " Russian, ru, German " }, { tongues: ["ru", "de"] }],
    ["codes with spaces", { tongues: "ru DE pt-br" }, { tongues: ["ru", "de", "pt-BR"] }],
    ["a list of JSON", { tongues: ["ru", "Haitian Creole"] }, { tongues: ["ru", "ht"] }],
    ["publishers", { papers: 'Star, "Courier, The", Star' }, { papers: ["Star", "Courier, The"] }],
    ["publishers in JSON", { papers: ["Courier, The", "Star"] }, { papers: ["Courier, The", "Star"] }],
    ["a channel's id", { where: CHANNEL }, { where: CHANNEL }],
    ["a channel's mention", { where: ` <#${CHANNEL}> ` }, { where: CHANNEL }],
    ["a role's id", { who: CHANNEL }, { who: CHANNEL }],
    ["a role's mention", { who: `<@&${CHANNEL}>` }, { who: CHANNEL }],
    ["a time zone", { zone: "europe/berlin" }, { zone: "Europe/Berlin" }],
    ["a subscription", { which: " d7 " }, { which: "d7" }],
    ["a watched source", { watched: "https://star.example/feed" }, { watched: "https://star.example/feed" }],
    ["a sequence", { since: 120 }, { since: 120 }],
    ["a sequence as text", { since: " １２０ " }, { since: 120 }],
    ["the beginning", { since: "0" }, { since: 0 }],
    [
      "a day without hyphens",
      { since: "20261126" },
      { since: { from: "2026-11-26T00:00:00.000Z", to: "2026-11-27T00:00:00.000Z" } },
    ],
    ["eight digits that are no day", { since: "20261131" }, { since: 20_261_131 }],
    ["eight digits of a program", { since: 20_261_126 }, { since: 20_261_126 }],
    [
      "a date",
      { since: "yesterday" },
      { since: { from: "2026-05-19T00:00:00.000Z", to: "2026-05-20T00:00:00.000Z" } },
    ],
    [
      "a month",
      { since: "2026-04" },
      { since: { from: "2026-04-01T00:00:00.000Z", to: "2026-05-01T00:00:00.000Z" } },
    ],
  ])("reads %s", (_what, given, expected) => {
    if (expected === null) expect(failure(given).code).toBe("invalid_option");
    else expect(read(given)).toEqual(expected);
  });

  it("reads names of languages and words for dates in the caller's locale", () => {
    expect(read({ tongues: "японский, немецкий", since: "вчера" }, "ru")).toMatchObject({
      tongues: ["ja", "de"],
      since: { from: "2026-05-19T00:00:00.000Z" },
    });
  });

  it.each([
    ["no language", { tongues: "ru, klingonese" }, "“klingonese” came"],
    ["an empty list of languages", { tongues: ", ," }, "with commas between them"],
    ["an empty list in JSON", { papers: [] }, "not empty"],
    ["a list of numbers", { papers: [1, 2] }, "a list came"],
    ["a publisher that is too long", { papers: `Star, ${"x".repeat(201)}` }, "at most 200 characters"],
    ["a list that is too long", { papers: "x, ".repeat(400) }, "at most 1000 characters"],
    ["a channel by its name", { where: "#general" }, "<#id>"],
    ["a role for a channel", { where: `<@&${CHANNEL}>` }, "a channel"],
    ["a channel for a role", { who: `<#${CHANNEL}>` }, "a role"],
    ["an id that JSON has rounded", { where: 123456789012345680 }, "a channel"],
    ["an id with more to it", { where: `${CHANNEL}\n${CHANNEL}` }, "a channel"],
    ["no zone", { zone: "Middle/Earth" }, "such as Europe/Berlin"],
    ["a zone that is no text", { zone: 2 }, "a time zone"],
    ["no subscription", { which: "  " }, "not empty"],
    ["an address that is too long", { watched: `https://${"x".repeat(2_000)}` }, "at most 2000"],
  ])("refuses %s", (_what, given, words) => {
    const { code, message } = failure(given);
    expect(code).toBe("invalid_option");
    expect(message).toContain(words);
    expect(message.length).toBeLessThan(250);
  });

  it.each([[-1], [1.5], ["-1"], ["purple"], [true], [Number.MAX_VALUE], ["9".repeat(17)], [{}]])(
    "refuses a sequence or date of %j",
    (since) => {
      expect(failure({ since })).toMatchObject({ code: "invalid_date", details: { option: "since" } });
    },
  );
});
