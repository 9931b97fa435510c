/** Texts that try to be more than text on Discord. */
import fc from "fast-check";

/** What an attacker would put together; each does something on its own or next to another. */
const FRAGMENTS: readonly string[] = [
  ..."\\ * ** *** _ __ ___ ~~ ~ | || ||| ` `` ``` [ ] ( ) < > @ # ! / : :: //".split(" "),
  ..."https:// http:// HTTPS:// steam:// javascript: mailto:a@b.c tel:+123 discord:// //evil.example".split(
    " ",
  ),
  ..."](https://evil.example) [x](https://evil.example) [[x]](https://evil.example) <https://evil.example>".split(
    " ",
  ),
  ..."discord.gg/abc discord.com/invite/abc discordapp.com/invite/x discord.gg\\/x DISCORD.GG/X dsc.gg/x".split(
    " ",
  ),
  ..."<@123> <@!123> <@&123> <#123> </ask:123> <id:guide> <t:1:R> <t:1> <:x:1> <a:x:1> <@\u200b123>".split(
    " ",
  ),
  ..."@everyone @here @\u200deveryone @\ufe0feveryone @\u0000here @EVERYONE :fire: :+1: :100: 12:30:45".split(
    " ",
  ),
  ..."¯\\_(ツ)_/¯ <a@b.c> <+49123456> a_b_c snake_case_ _x *x* x* ﹡ ＊ ［ ］ ＠everyone".split(" "),
  "\n",
  "\n\n",
  "\r\n",
  "\u2028",
  "\t",
  " ",
  "  ",
  "\u00a0",
  "\u3000",
  "# ",
  "## ",
  "-# ",
  "> ",
  ">>> ",
  "- ",
  "+ ",
  "* ",
  "1. ",
  "1) ",
  "12345678901. ",
  "```js\n",
  "===",
  "\n---\n",
  "<t:1:\u200bR>",
  ..."\u200b \u200c \u200d \u200e \u200f \u202e \u2066 \u2069 \ufeff \u00ad \u034f \u061c \u115f \u3164 \u2063 \u180e \ufff9 \u{e0041} \u{e007f} \ufe0f \ufe0e \u{e0100}".split(
    " ",
  ),
  ..."\ud800 \udc00 \u0000 \u001b \u0085 \u009f \u0301 \u0489 \u20e3 \u{1d173}".split(" "),
  ..."a B 9 é ß и 日 本 한 ا ب ی خ ש क ् ষ ന ไ 👩 🏽 ❤ 🏳 🌈 🏴 👨‍👩‍👧 می‌خواهم शक्ति".split(" "),
  "text",
  "word word",
];

/** Up to a few dozen fragments in any order, with anything at all between them. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(""));

/** Texts of many scripts in which every character stands for something. */
export const SHAPED_TEXTS: readonly (readonly [what: string, text: string])[] = [
  ["a family", "👨‍👩‍👧‍👦"],
  ["tones and hearts", "👩🏽‍❤️‍💋‍👨🏻"],
  ["a rainbow flag", "🏳️‍🌈"],
  ["the flag of England", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
  ["a country's flag", "🇧🇬"],
  ["a key cap", "1️⃣"],
  ["a heart as text", "❤︎"],
  ["Persian non-joiners", "می‌خواهم خانه‌های بزرگ را ببینم"],
  ["an Arabic joiner at the end", "ه‍."],
  ["Arabic with vowels", "قُلْ هُوَ ٱللَّهُ"],
  ["Hebrew with points", "שָׁלוֹם עוֹלָם"],
  ["a Devanagari half form", "क्‍ष शक्ति क्‌ष"],
  ["a Malayalam chillu", "അവന്‍ പറഞ്ഞു"],
  ["Sinhala", "ශ්‍රී ලංකා"],
  ["Bengali", "ত্‍ ক্‍ষ"],
  ["Thai", "ภาษาไทยไม่มีช่องว่าง"],
  ["variants of ideographs", "葛󠄀飾区と葛︀"],
  ["Mongolian selectors", "ᠠ᠋ᠮ"],
  ["Vietnamese, decomposed", "Tiê\u0301ng Viê\u0323t"],
  ["Japanese", "「警報に国境があってはならない」 風早外相"],
  ["Korean", "5개국 ‘카르벨 선언’ 서명…"],
];
