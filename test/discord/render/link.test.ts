/** An address becomes a link whole, or stays text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostOf, linkTarget } from "../../../src/discord/render/link.ts";
import { kindsOf, linksOf, parseMarkdown } from "../../support/discord-markdown.ts";

describe("linkTarget", () => {
  it.each([
    ["an ordinary one", "https://example.com/a?b=c#d", "https://example.com/a?b=c#d"],
    ["brackets", "https://example.com/a_(b)/[c]?d=(e)", "https://example.com/a_%28b%29/%5Bc%5D?d=%28e%29"],
    ["one bracket", "https://example.com/a)", "https://example.com/a%29"],
    ["spaces and lines", " https://example.com/a b\n", "https://example.com/a%20b"],
    ["quotation marks", "https://example.com/a'b\"c", "https://example.com/a%27b%22c"],
    [
      "markup",
      "https://example.com/*a*~b~`c`|d|<e>",
      "https://example.com/%2Aa%2A%7Eb%7E%60c%60%7Cd%7C%3Ce%3E",
    ],
    [
      "letters of any script",
      "https://пример.рф/путь",
      "https://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C",
    ],
    ["direction marks", "https://example.com/\u202ea", "https://example.com/%E2%80%AEa"],
    ["a scheme in capitals", "HTTP://EXAMPLE.com", "http://example.com/"],
    ["calls to everybody", "https://example.com/@everyone/@a", "https://example.com/%40everyone/@a"],
    ["an invitation in a path", "https://example.com/?discord.gg/a", "https://example.com/?discord%2Egg/a"],
    ["Discord's own pages", "https://discord.com/blog/a", "https://discord.com/blog/a"],
  ])("takes %s", (_what, given, expected) => {
    expect(linkTarget(given)).toBe(expected);
  });

  it.each([
    ["nothing", null],
    ["no address", "news/2024/a.html"],
    ["a path without a scheme", "//example.com/a"],
    ["scripts", "javascript:alert(1)"],
    ["data", "data:text/html,a"],
    ["files", "file:///etc/passwd"],
    ["mail", "mailto:a@b.c"],
    ["programs", "steam://run/1"],
    ["Discord itself", "discord://-/settings"],
    ["credentials", "https://bank.example@evil.example/"],
    ["a password", "https://:b@evil.example/"],
    ["an address of the sixth version", "http://[::1]/"],
    ["invitations", "https://discord.gg/abc"],
    ["invitations by another way", "https://ptb.discord.com/invite/abc"],
    ["invitations with a dot", "https://discord.gg./abc"],
    ["gifts", "https://discord.gift/abc"],
    ["what is too long", `https://example.com/${"a".repeat(500)}`],
    ["what is too long once it is encoded", `https://example.com/${"ж".repeat(100)}`],
  ])("leaves %s as text", (_what, given) => {
    expect(linkTarget(given)).toBeNull();
  });

  it("leads where the address leads, whatever stands in it", () => {
    const path = fc.array(
      fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom(..."()[]<>*_~|`\\'\" )](", "](http://e.x")),
    );
    fc.assert(
      fc.property(path, (pieces) => {
        const url = `https://example.com/${pieces.join("")}`;
        const target = linkTarget(url);
        fc.pre(target !== null);
        const nodes = parseMarkdown(`[1] [title](${target}) — a (b)`);
        expect(kindsOf(nodes)).toEqual(["link"]);
        const [link] = linksOf(nodes);
        const decoded = (text: string | undefined) => unescape(new URL(text ?? "").href);
        expect(decoded(link?.target)).toBe(decoded(url));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("hostOf", () => {
  it("names the host", () => {
    expect(hostOf("https://www.example.com:8080/a")).toBe("example.com");
  });
});
