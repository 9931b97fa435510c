/** Reads what somebody wants verified: one quotation, or a message that quotes somebody. */
import { identifyLanguage } from "../../../text/language.ts";
import { findQuotations } from "../../../text/quotations/find.ts";
import { quotedStrings } from "../../../text/quoted-strings.ts";
import { wordsIn } from "../../../text/wording/words.ts";
import { narration } from "../parts.ts";
import { namedBefore, unmarkedQuotation, withBlockMarks, withUsualMarks } from "./message-forms.ts";

/** Words and who is said to have said them. */
export interface Claim {
  readonly text: string;
  readonly speaker: string | null;
}

export interface Claims {
  /** The whole text, without marks around it. */
  readonly whole: string;
  /** The marks around it say that all of it is a quotation. */
  readonly isMarked: boolean;
  /** The quotations in it, in order. */
  readonly quoted: readonly Claim[];
  /** The words besides the quotations. */
  readonly rest: string;
  /** Whether what stands besides the quotations only says whose they are. */
  readonly isMessage: boolean;
  /** Whether enough of it is quoted that this is what somebody wants to know, if nothing has it whole. */
  readonly isQuoting: boolean;
}

/** Share of a message's words that must be quoted, where nothing tells what the others are. */
const MIN_QUOTED = 0.5;
/** The same for a text that may be something else, too. */
const MIN_QUOTING = 0.2;
/** Words besides quotations, speakers and cues that a message may always have: "in Paris today". */
const MAX_OTHER_WORDS = 3;

/** Takes a text apart; a text without marks inside it is one quotation, unless its form tells that it quotes. */
export function readClaims(text: string): Claims {
  const given = withUsualMarks(withBlockMarks(text.trim())).trim();
  const unmarked = unmarkedQuotation(given);
  if (unmarked === null) return claimsOf(given);
  const claims = claimsOf(unmarked.text);
  const { speaker } = unmarked;
  const quoted = claims.isMarked ? [{ text: claims.whole, speaker }] : claims.quoted;
  if (quoted.length === 0) return claimsOf(given);
  return {
    ...claims,
    whole: given,
    isMarked: false,
    quoted,
    rest: claims.isMarked ? "" : claims.rest,
    isMessage: true,
    isQuoting: true,
  };
}

function claimsOf(given: string): Claims {
  const whole = withoutMarks(given);
  const isMarked = whole !== given;
  const { language } = identifyLanguage(whole);
  // Who asks "Did she say “…”?" wants just that verified.
  const found = findQuotations(whole, language, { withUnsaid: true }).filter(({ direct }) => direct);
  const quoted = found.map(({ parts, speaker }, at) => ({
    text: parts.map(({ start, end }) => whole.slice(start, end)).join(" "),
    speaker: speaker?.name ?? (at === 0 ? namedBefore(whole) : null),
  }));
  const spans = found.flatMap(({ parts }) => parts);
  const count = (words: string) => wordsIn(words, language).length;
  const said = spans.reduce((sum, { start, end }) => sum + count(whole.slice(start, end)), 0);
  const attributing = found
    .flatMap(({ speaker, cue }) => [speaker, cue])
    .reduce((sum, span) => sum + (span ? count(whole.slice(span.start, span.end)) : 0), 0);
  const rest = narration(spans, { start: 0, end: whole.length, text: whole });
  const others = count(rest) - attributing;
  const isMessage =
    found.length > 0 && (said >= MIN_QUOTED * count(whole) || (attributing > 0 && others <= MAX_OTHER_WORDS));
  const isQuoting = isMessage || (found.length > 0 && said >= MIN_QUOTING * count(whole));
  return { whole, isMarked, quoted, rest, isMessage, isQuoting };
}

/** Marks that open at the beginning and close at the end, as often as there are such. */
function withoutMarks(text: string): string {
  const [outer] = quotedStrings(text);
  const isWhole = outer !== undefined && outer.start === 0 && outer.end === text.length;
  const inner = isWhole ? outer.inner.trim() : "";
  return inner === "" || inner.length === text.length ? text : withoutMarks(inner);
}
