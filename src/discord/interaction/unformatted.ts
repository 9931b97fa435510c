/**
 * What a message says, without the markup of Discord: bold, links and mentions become the words they show; quoted lines get
 * marks where other words stand beside them.
 */
import { withBlockMarks } from "../../core/quotations/verify/message-forms.ts";

/** What a mention shows. */
export type NameOf = (kind: "user" | "role" | "channel", id: string) => string | null;

/** Signs at the start of a line: of a heading within a quote or without, small print, a bullet. A dash stays: it may begin speech. */
const LINE_START = /^[^\S\n]{0,8}(?:(?:>>>|>|#{1,3}|-#|\*)[^\S\n]+){1,4}/gm;
/** The line above a block of code that names its language. */
const FENCE = /```(?:[\w+.#-]{1,32}\n)?/g;
/** Words with an address behind them; what is longer than Discord allows is no link. */
const LINK = /\[([^[\]\n]{1,512})\]\(<?(?:https?:\/\/[^\s()<>]{1,512})>?\)/gi;
/**
 * Everything that may be markup within a line, in the order in which it is tried: an escaped sign; emoji; mentions of
 * people, roles, channels; commands; times; addresses without preview; runs of the signs that format.
 */
const INLINE =
  /\\([!-/:-@[-`{-~])|<a?:\w{1,64}:\d{1,20}>|<@[!]?(\d{1,20})>|<@&(\d{1,20})>|<#(\d{1,20})>|<(\/[^:<>\n]{1,100}):\d{1,20}>|<t:(-?\d{1,12})(?::[tTdDfFR])?>|<(https?:\/\/[^\s<>]{1,2000})>|\*{1,3}|_{1,3}|~~|\|\||`{1,2}/g;
const DAY_CHARS = "2026-05-03".length;
/** From here on, years have five digits. */
const END_OF_DAYS_SECONDS = Date.UTC(10_000, 0) / 1000;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /^\s?$/u;

/** The words of a message as a reader sees them; lines stay lines. */
export function unformatted(content: string, nameOf: NameOf): string {
  const quoted = withBlockMarks(content.replace(FENCE, ""));
  const text = quoted.replace(LINE_START, "").replace(LINK, "$1");
  return text
    .replace(INLINE, (found: string, ...more) => {
      const [escaped, user, role, channel, command, time, address] = more as (string | undefined)[];
      if (user !== undefined) return named("@", nameOf("user", user));
      if (role !== undefined) return named("@", nameOf("role", role));
      if (channel !== undefined) return named("#", nameOf("channel", channel));
      if (time !== undefined) return dayOf(Number(time));
      const shown = escaped ?? command ?? address;
      if (shown !== undefined) return shown;
      return isFormatting(found, text, Number(more[7])) ? "" : found;
    })
    .trim();
}

/** Emoji, and signs that touch words; a lone asterisk or a stroke within a word is text. */
function isFormatting(found: string, text: string, at: number): boolean {
  if (found.startsWith("<")) return true;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + found.length);
  if (found === "_" && WORD.test(before) && WORD.test(after)) return false;
  return !(SPACE.test(before) && SPACE.test(after));
}

function named(sign: string, name: string | null): string {
  return name === null ? "" : `${sign}${name}`;
}

function dayOf(seconds: number): string {
  if (Math.abs(seconds) >= END_OF_DAYS_SECONDS) return "";
  return new Date(seconds * 1000).toISOString().slice(0, DAY_CHARS);
}
