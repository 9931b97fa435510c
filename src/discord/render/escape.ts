/** Makes text of unknown origin plain on Discord: nothing in it formats, links, mentions, hides or reorders. */
import { visible, visibleLine } from "./visible.ts";

/** Signs that Discord's markdown, mentions, timestamps and emoji are made of, wherever they stand. */
const MARKUP = /[\\`*_~|[\]<>@#]/g;
/** A colon that begins an address (of a program, too) or the name of an emoji: `https://`, `:fire:`. */
const LIVE_COLON = /:(?=\/\/|[\w+\\-]{1,64}:)/g;
/** Discord's own addresses work without a scheme: as invites, gifts, templates. */
const INVITE = /((?:discord(?:app)?\.[a-z]{2,8})|(?:dsc|invite)\.gg)\//gi;
/** Lists and small print: the sign or number at the start of a line, before which white space may yet be trimmed. */
const LINE_SIGN = /^([^\S\n]*)([-+])(?=[\s\\]|$)/gm;
const LINE_NUMBER = /^([^\S\n]*\d+)([.)])(?=\s|$)/gm;
/** What follows a closed bracket would be a link's address, whether or not the bracket is escaped. */
const LINK_ADDRESS = /(?<=\])\(/g;
/** Every sign that one of the above may put a backslash before. */
const MAY_GROW = new Uint8Array(128);
for (const sign of "\\`*_~|[]<>@#:/-+.)(") MAY_GROW[sign.charCodeAt(0)] = 1;

/**
 * Signs that would format or end the text of a link, and their full-width forms: inside a link, Discord shows the
 * backslashes of escapes. Underscores within a word and single strokes do nothing there.
 */
const LINK_SIGNS = /[[\]*`\\<]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\|/g;
const FULL_WIDTH = 0xfee0;
/**
 * In the text of a link, Discord takes addresses, its own hosts and emoji for phishing, and then shows the whole
 * link as text.
 */
const UNLINKABLE =
  /\/\/|discord(?:app)?\.[a-z]|(?:dsc|invite)\.gg|:[\w+-]{1,64}:|\u20e3|\p{Regional_Indicator}|(?![©®™])\p{Extended_Pictographic}/iu;

/** The text with its markup made visible; lines stay lines. */
export function plain(text: string): string {
  return escaped(visible(text));
}

/** The same on one line: every run of white space becomes one space. */
export function plainLine(text: string): string {
  return escaped(visibleLine(text));
}

/** The text of a link on one line; signs that are markup even there become full-width ones. */
export function linkText(text: string): string {
  return visibleLine(text).replace(LINK_SIGNS, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH),
  );
}

/** False for what Discord allows in no link's text. */
export function isLinkable(text: string): boolean {
  return !UNLINKABLE.test(visibleLine(text));
}

/** At least the length of the text made plain, at a fraction of the work. */
export function plainLengthAtMost(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) length += MAY_GROW[text.charCodeAt(at)] ?? 0;
  return length;
}

function escaped(text: string): string {
  return text
    .replace(MARKUP, "\\$&")
    .replace(INVITE, "$1\\/")
    .replace(LIVE_COLON, "\\:")
    .replace(LINE_SIGN, "$1\\$2")
    .replace(LINE_NUMBER, "$1\\$2")
    .replace(LINK_ADDRESS, "\\(");
}
