/** Nothing in an article, a title, a name or a question is more than text on Discord. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isLinkable,
  linkText,
  plain,
  plainLengthAtMost,
  plainLine,
} from "../../../src/discord/render/escape.ts";
import { visible, visibleLine } from "../../../src/discord/render/visible.ts";
import { kindsOf, linksOf, parseMarkdown, rawFinds, visibleText } from "../../support/discord-markdown.ts";
import { hostileText, SHAPED_TEXTS } from "./hostile.ts";

const MANY = { numRuns: 1_500 };
/** Discord drops spaces at the ends of lines. */
const asShown = (text: string) => text.replace(/ +(?=\n)/g, "");

function expectText(markdown: string, expected: string) {
  const nodes = parseMarkdown(markdown);
  expect(kindsOf(nodes)).toEqual([]);
  expect(asShown(visibleText(nodes))).toBe(asShown(expected));
  expect(rawFinds(markdown)).toEqual([]);
}

describe("plain", () => {
  it.each([
    ["bold", "**a** __b__ *c* _d_ ~~e~~ ||f|| `g`"],
    ["code blocks", "```js\nalert(1)\n```"],
    ["headings", "# a\n## b\n### c\n-# d"],
    ["quotes", "> a\n>>> b\n  > c"],
    ["lists", "- a\n* b\n+ c\n1. d\n2) e\n  - f\n12345678901. g"],
    ["masked links", "[a](https://evil.example) [b](<https://evil.example> 'c')"],
    ["links after a bracket of ours", "a] [1](https://evil.example)"],
    ["addresses", "https://evil.example HTTP://evil.example steam://run/1 <https://evil.example>"],
    ["addresses of mail and phones", "<mailto:a@b.c> <a@b.c> <tel:+49123> <+49123456>"],
    ["invites", "discord.gg/abc discord.com/invite/abc ptb.discord.com/invite/x discord.gg\\/x dsc.gg/a"],
    ["mentions", "<@1> <@!1> <@&1> <#1> </ask:1> <id:guide>"],
    ["times and emoji", "<t:1:R> <:x:1> <a:x:1> :fire: :thumbsup::skin-tone-2: :+1:"],
    ["backslashes before markup", "\\*a\\* \\\\*b\\\\* \\[c\\](https\\://evil.example)"],
    ["a shrug", "¯\\_(ツ)_/¯"],
  ])("shows %s as text", (_what, text) => {
    expectText(plain(text), visible(text));
    expect(visible(text)).toBe(text);
  });

  it.each(SHAPED_TEXTS)("keeps %s", (_what, text) => {
    expect(visibleText(parseMarkdown(plain(text)))).toBe(text);
  });

  it("shows hostile text as it is, and only as text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expectText(plain(text), visible(text));
        // Discord trims messages.
        expectText(plain(text).trim(), visible(text).trim());
      }),
      MANY,
    );
  });

  it("shows it as text also where the bot's own markup surrounds it", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const seen = visibleLine(text);
        fc.pre(seen !== "");
        const own = `[1] **${plainLine(text)}** — ${plainLine(text)} [2]\n> ${plainLine(text)}`;
        const nodes = parseMarkdown(own);
        expect(kindsOf(nodes)).toEqual(["bold", "quote"]);
        expect(visibleText(nodes)).toBe(`[1] ${seen} — ${seen} [2]\n`);
      }),
      MANY,
    );
  });

  it("stays within the length that is known beforehand", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(plainLengthAtMost(text)).toBeGreaterThanOrEqual(plain(text).length);
        expect(plainLengthAtMost(text)).toBeGreaterThanOrEqual(plainLine(text).length);
      }),
      MANY,
    );
  });
});

describe("plainLine", () => {
  it("shows hostile text on one line, and only as text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = plainLine(text);
        expect(line).not.toMatch(/[\n\r\t]|^\s|\s$/);
        expectText(line, visibleLine(text));
      }),
      MANY,
    );
  });
});

describe("linkText", () => {
  const linked = (text: string) => `[${linkText(text)}](https://good.example/a)`;

  it.each([
    ["brackets", "[속보] 제목](https://evil.example)", "［속보］ 제목］(https://evil.example)"],
    [
      "markup that an escape would not hide",
      "*a* _b_ `c` ~~d~~ ||e||",
      "＊a＊ ＿b＿ ｀c｀ ～～d～～ ｜｜e｜｜",
    ],
    ["backslashes, which would show", "a\\b", "a＼b"],
    ["times and emoji", "<t:1:R> <:x:1>", "＜t:1:R> ＜:x:1>"],
    ["lines", "a\nb", "a b"],
    ["names with underscores and single strokes as they are", "snake_case | a~b > c", "snake_case | a~b > c"],
  ])("takes %s", (_what, given, expected) => {
    expect(linkText(given)).toBe(expected);
  });

  it.each(["See https://x.example", "discord.gg/x", "Party 🎉", ":fire: sale", "1️⃣ first", "🇧🇬 news"])(
    "knows that Discord links no text like “%s”",
    (text) => expect(isLinkable(text)).toBe(false),
  );

  it("knows that Discord links ordinary titles", () => {
    for (const text of [
      "A: b (c) – 12:30",
      "Rock ’n’ Roll™ © 2024",
      "[속보] *_`~|\\<",
      "日本語",
      "50 % / 50 %",
    ])
      expect(isLinkable(text)).toBe(true);
  });

  it("makes exactly one link, to the right address, of everything that may be one", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(visibleLine(text) !== "" && isLinkable(text));
        const nodes = parseMarkdown(`${linked(text)} — b`);
        expect(kindsOf(nodes)).toEqual(["link"]);
        expect(linksOf(nodes).map(({ target }) => target)).toEqual(["https://good.example/a"]);
        const halfWidth = (shown: string) =>
          shown.replace(/[［］＊＿｀＼＜～｜]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
        expect(halfWidth(visibleText(nodes))).toBe(halfWidth(`${visibleLine(text)} — b`));
      }),
      MANY,
    );
  });
});

describe("time", () => {
  it.each(
    [
      "*",
      "[",
      "](",
      "\\",
      "\u200d",
      "ب\u200c",
      "👨\u200d",
      "\u0301",
      "1",
      "-",
      "\n- ",
      "@everyone",
      "://",
      ":a",
    ]
      .concat(["discord.gg/", "<@1>", "\ud800", " ", "\n", "\u{e0067}", "discord", "a:"])
      .map((fragment) => [JSON.stringify(fragment), fragment]),
  )("is linear in many %s", (_name, fragment) => {
    const text = fragment.repeat(Math.ceil(100_000 / fragment.length));
    const before = process.cpuUsage().user;
    for (const sent of [plain, plainLine, linkText]) sent(text);
    isLinkable(text);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(1);
  });
});
