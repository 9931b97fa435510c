/** Characters that cannot be seen are taken out, but for those that shape what is seen. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSeen, visible, visibleLine } from "../../../src/discord/render/visible.ts";
import { hostileText, SHAPED_TEXTS } from "./hostile.ts";

/** Without a look of their own, but for the joiners and selectors that may stay. */
const NEVER_LEFT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}]|\u034f|[\u17b4\u17b5]|[\u{1d173}-\u{1d17a}]|\p{Surrogate}/u;
const JOINERS = /[\u200c\u200d]/;
const SELECTORS = /[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]|[\u180b-\u180d\u180f]/u;

describe("visible", () => {
  it.each(SHAPED_TEXTS)("keeps %s", (_what, text) => {
    expect(visible(text)).toBe(text);
    expect(visibleLine(text)).toBe(text);
  });

  it.each([
    ["zero-width spaces", "a\u200bb\u2060c\ufeffd", "abcd"],
    ["direction marks", "a\u202eb\u202c\u2066c\u2069\u200f\u200e\u061cd", "abcd"],
    ["joiners between Latin letters", "a\u200db\u200cc", "abc"],
    ["a non-joiner at the end of a word", "خانه\u200c و", "خانه و"],
    ["all joiners but one", "می\u200c\u200c\u200dخواهم", "می\u200cخواهم"],
    ["joiners after an invisible letter mark", "\u061c\u200da", "a"],
    ["selectors after letters", "a\ufe0fb\u{e0100}1\ufe0f", "ab1"],
    ["tags, also those of unknown flags", "a\u{e0041}🏴\u{e0067}\u{e0062}\u{e0078}\u{e007f}", "a🏴"],
    ["fillers that look like spaces", "\u3164a\u115f\uffa0", "a"],
    ["controls", "a\u0000\u001b[31m\u007f\u0085b", "a[31m\nb"],
    ["lone surrogates", "a\ud800b\udc00", "a\ufffdb\ufffd"],
    ["floods of marks", `a${"\u0301".repeat(40)}b`, `a${"\u0301".repeat(6)}b`],
    ["calls to everybody", "@everyone @here @\u200beveryone @HERE", "＠everyone ＠here ＠everyone ＠HERE"],
    ["kinds of line ends", "a\r\nb\rc\u2028d\u2029e\vf\fg", "a\nb\nc\nd\ne\nf\ng"],
  ])("takes out %s", (_what, given, expected) => {
    expect(visible(given)).toBe(expected);
  });

  it("leaves nothing invisible in any text, and says the same the second time", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const seen = visible(text);
        expect(seen).not.toMatch(NEVER_LEFT);
        expect(visible(seen)).toBe(seen);
        expect(visibleLine(seen)).toBe(visibleLine(text));
      }),
      { numRuns: 1_500 },
    );
  });

  it("keeps no joiner or selector next to what it does not shape", () => {
    const around = fc.constantFrom(..."aZ9 .-_*@＠日한éя\n");
    const hidden = fc.constantFrom("\u200c", "\u200d", "\ufe00", "\u{e0041}", "\u180b");
    fc.assert(
      fc.property(fc.array(fc.tuple(around, hidden)), (pairs) => {
        const seen = visible(pairs.flat().join("").replaceAll("日\ufe00", "日"));
        expect(seen).not.toMatch(JOINERS);
        expect(seen).not.toMatch(SELECTORS);
      }),
    );
  });
});

describe("isSeen", () => {
  it("is false for what has no look", () => {
    for (const text of ["", " \n\t", "\u200b\u202e", "\u3164", "\ufe0f", "\u0000"])
      expect(isSeen(text)).toBe(false);
    for (const text of ["a", " 。", "\u200b—", "👨"]) expect(isSeen(text)).toBe(true);
  });
});
