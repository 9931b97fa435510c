/**
 * Reads a narrator's remark that stands among quoted words, by the words of the language: ", a dit Ann Lee,",
 * "? diye sordu bir gazeteci.", "– powiedział minister –". Nothing but its own words parts it from those of the speaker.
 */
import type { Kind } from "./attribution/kinds.ts";
import type { Phrase } from "./attribution/phrase.ts";
import { phraseAt } from "./attribution/phrases.ts";
import { lengthAt, longestAt, type Tagged, tokenAt } from "./attribution/tagged.ts";
import type { Span } from "./quotation.ts";

/** Whether a verb opens a remark ("said Ann"), or may stand behind its subject as well ("Ann said"). */
export type Order = "verbFirst" | "either";

/** Signs behind which a remark may begin without a dash. */
const OPENS = /^[,?!…،؟]$/u;
const OPENS_IN_GREEK = /^[,;\u037e?!…]$/u;
/** Signs that end a remark. */
const CLOSES = /^[,.;:!?…—–―،؛]$/u;
const DASH = /^[—–―-]$/u;
/** Verbs; those that are speech only beside quoted words are beside them here. */
const VERBS: readonly Kind[] = ["verbs", "verbsBesideQuotes"];
/** Small words before the verb, or between it and its subject: "a-t-il encore dit", "diye sordu", "ha detto ieri". */
const SMALL: readonly Kind[] = ["auxiliaries", "quotative", "calendar"];
/** Behind the verb these open something else than who says it, and behind the remark what is reported. */
const NO_SUBJECT: readonly Kind[] = ["prepositions", "that", "relatives", "self", "joins", "as"];
const PRONOUNS: readonly Kind[] = ["he", "she", "they", "person"];
const REPORTS: readonly Kind[] = ["that", "relatives"];
/** Auxiliaries with which speakers tell what they said themselves: "ho detto a Rossi", "mluvil jsem se soudcem". */
const FIRST_PERSON =
  /^(?:ho|abbiamo|ai|avons|he|hemos|tenho|temos|am|jsem|jsme|som|sme|sam|smo|sem|съм|сме|сум)$/u;
/** "Dit-on": nobody in particular; "decía mi padre": the speaker's own, who tells of somebody. */
const NOBODY = /^on$/u;
const MINE =
  /^(?:mi|mis|nuestr[oa]s?|meus?|minhas?|noss[oa]s?|mon|ma|mes|notre|nos|mi[oa]|miei|mie|nostr[oaie]|meva?|meu|mea|mei|noastr[ăe]|мо[йяёеи]|наш\p{L}*|mój|moja|moje|moi|nasz\p{L}*|můj|má|mé|moji|náš|naše|moj|naš\p{L}?|benim|bizim|μου|μας)$/u;
/** Case languages with verbs before objects as before subjects: between commas only a subject's ending tells. */
const CASES = /^(?:ru|uk|be|pl|cs|sk|hsb|hr|bs|sr|sl|lt|lv)$/;
/** Men's names and nouns end in a consonant, save that of an instrumental; women's in an adjective's ending. */
const SUBJECT =
  /(?:[бвгджзйклнпрстфхцчшщьbcčdďfghjklłmnnňpqrřsśštťvwxzžźż]|[аиіуыo]м|[aiuy]m|ová|sk[aá]|ck[aá]|[сц]кая|ська|цька)$/u;
/** Verbs there need no subject, and tell "he said" from "I said": "Il ponte, ha detto, regge". */
const BARE_VERBS = /^(?:it|es|ca|ro)$/;
/** In words. */
const MOST_SMALL = 3;
/** Words behind verb and subject: "a déclaré Ann Lee à la radio lundi soir". */
const MOST_BEHIND = 8;
/** Behind a name and its verb hardly anything follows, or they are a clause of what is said. */
const MOST_BEHIND_VERB = 2;
const HAS_WORD = /[\p{L}\p{N}]/u;
const FIRST_LOWER = /^\P{Lu}/u;

/** A remark, from behind the sign that it begins at. */
export interface Remark extends Span {
  /** It names somebody, or says who it is; "he" may be anybody, and stands in what people tell, too. */
  readonly isNamed: boolean;
}

/** Remarks of quoted words that begin behind a comma or question, in order, each up to the sign that ends it. */
export function remarksBehindSigns(text: Tagged, span: Span, order: Order): Remark[] {
  const [from, to] = [tokenAt(text, span.start), tokenAt(text, span.end)];
  const opens = text.lexicon.language === "el" ? OPENS_IN_GREEK : OPENS;
  const remarks: Remark[] = [];
  for (let at = from; at < to - 1; at += 1) {
    if (!opens.test(text.tokens[at]?.text ?? "")) continue;
    const hasDash = DASH.test(text.tokens[at + 1]?.text ?? "");
    const found = remarkAt(text, hasDash ? at + 2 : at + 1, to, order);
    if (!found || !(hasDash || !found.phrase || mayBeSubject(text, found.phrase))) continue;
    const [start, end] = [text.tokens[at]?.end ?? span.start, text.tokens[found.to - 1]?.end ?? span.end];
    remarks.push({ start, end, isNamed: found.phrase?.isPronoun === false });
    at = found.to - 1;
  }
  return remarks;
}

/** Whether a span is nothing but a remark, as between two dashes. */
export function isWholeRemark(text: Tagged, span: Span): boolean {
  const [from, to] = [tokenAt(text, span.start), tokenAt(text, span.end)];
  if (isLoneVerb(text, from, to)) return true;
  const found = remarkAt(text, from, to, "either");
  if (!found) return false;
  for (let at = found.to; at < to; at += 1) if (text.tokens[at]?.isWord) return false;
  return true;
}

/** "– mondta –" */
function isLoneVerb(text: Tagged, from: number, to: number): boolean {
  const length = lengthAt(text, "verbs", from);
  if (length === 0 || !FIRST_LOWER.test(text.tokens[from]?.text ?? "")) return false;
  for (let at = from + length; at < to; at += 1) if (text.tokens[at]?.isWord) return false;
  return true;
}

/** Whether a phrase without a preposition may be the subject rather than the object of the verb before it. */
function mayBeSubject({ tokens, lexicon }: Tagged, { isPronoun, core }: Phrase): boolean {
  return isPronoun || !CASES.test(lexicon.language) || SUBJECT.test(tokens[core - 1]?.lower ?? "");
}

/**
 * The remark with which the speech of a paragraph ends, whose closing mark was lost: “It is late, said Ann. It was.
 * Only its first sentence tells: later ones may be a story with words of others.
 */
export function remarkAtEnd(text: Tagged, span: Span): Span | null {
  const { tokens } = text;
  const from = tokenAt(text, span.start);
  let to = from + 1;
  while (to < tokens.length && (tokens[to]?.start ?? span.end) < span.end && !tokens[to]?.opensSentence)
    to += 1;
  const sentence = { start: span.start, end: Math.min(span.end, tokens[to - 1]?.end ?? span.end) };
  const remark = remarksBehindSigns(text, sentence, "either")[0];
  if (!remark?.isNamed || HAS_WORD.test(text.body.slice(remark.end, sentence.end))) return null;
  // Behind a dash the speaker goes on: «Да, — сказал он. — Но не сейчас.
  return DASH.test(tokens[to]?.text ?? "") ? null : remark;
}

interface Found {
  /** Who speaks; null where only a verb says that somebody does. */
  readonly phrase: Phrase | null;
  /** Index behind its last word. */
  readonly to: number;
}

/** The remark that begins at an index; null where none does. */
function remarkAt(text: Tagged, at: number, to: number, order: Order): Found | null {
  const found = behindVerb(text, at, to) ?? inverted(text, at, to) ?? bareVerb(text, at, to);
  return found ?? (order === "either" ? behindName(text, at, to) : null);
}

/** "a déclaré Ann Lee à la radio" */
function behindVerb(text: Tagged, at: number, to: number): Found | null {
  if (!FIRST_LOWER.test(text.tokens[at]?.text ?? "")) return null;
  const verb = verbFrom(text, at, to);
  if (verb === null) return null;
  const subject = afterSmall(text, verb.to, to);
  // Portuguese "a" is both "to" and "the".
  const isArticle = lengthAt(text, "determiners", subject) > 0;
  if (!isArticle && longestAt(text, NO_SUBJECT, subject) > 0) return null;
  const phrase = phraseAt(text, subject, to);
  if (!phrase || !isSomebody(text, phrase)) return null;
  return closed(text, phrase, phrase.to, to, verb.isSpeech ? MOST_BEHIND : MOST_BEHIND_VERB);
}

/** French "a-t-elle ajouté" */
function inverted(text: Tagged, at: number, to: number): Found | null {
  const [auxiliary, pronoun] = [text.tokens[at], text.tokens[at + 1]];
  if (!auxiliary || !pronoun || longestAt(text, SMALL, at) === 0) return null;
  const phrase = text.body.charAt(auxiliary.end) === "-" ? phraseAt(text, at + 1, to) : null;
  if (!phrase?.isPronoun || !isSomebody(text, phrase) || lengthAt(text, "self", at + 1) > 0) return null;
  const verb = verbFrom(text, phrase.to, to);
  return verb && closed(text, phrase, verb.to, to, MOST_BEHIND);
}

/** Italian "ha aggiunto" */
function bareVerb(text: Tagged, at: number, to: number): Found | null {
  if (!BARE_VERBS.test(text.lexicon.language) || !FIRST_LOWER.test(text.tokens[at]?.text ?? "")) return null;
  const verb = verbFrom(text, at, to);
  if (!verb?.isSpeech || lengthAt(text, "that", at) > 0) return null;
  return closed(text, null, verb.to, to, 0);
}

/** "Ann Lee a déclaré" */
function behindName(text: Tagged, at: number, to: number): Found | null {
  const phrase = longestAt(text, NO_SUBJECT, at) > 0 ? null : phraseAt(text, at, to);
  if (!phrase || phrase.isPronoun || !isSomebody(text, phrase)) return null;
  const verb = verbFrom(text, phrase.to, to);
  return verb && closed(text, phrase, verb.to, to, MOST_BEHIND_VERB);
}

interface Verb {
  /** Index behind it. */
  readonly to: number;
  /** It reports words wherever it stands, not only beside them. */
  readonly isSpeech: boolean;
}

/** The verb that begins at an index, small words before it. */
function verbFrom(text: Tagged, from: number, to: number): Verb | null {
  let at = from;
  for (let words = 0; words <= MOST_SMALL && at < to; words += 1) {
    const verb = longestAt(text, VERBS, at);
    if (verb > 0) return { to: at + verb, isSpeech: lengthAt(text, "verbs", at) > 0 };
    const small = smallAt(text, at);
    if (small === 0) return null;
    at += small;
  }
  return null;
}

function afterSmall(text: Tagged, from: number, to: number): number {
  let at = from;
  for (let words = 0; words < MOST_SMALL && at < to; words += 1) {
    const isPronoun = longestAt(text, PRONOUNS, at) > 0;
    const small = isPronoun ? 0 : smallAt(text, at);
    if (small === 0) break;
    at += small;
  }
  return at;
}

function smallAt(text: Tagged, at: number): number {
  return FIRST_PERSON.test(text.tokens[at]?.lower ?? "") ? 0 : longestAt(text, SMALL, at);
}

function isSomebody({ tokens }: Tagged, { from, to, isPronoun, hasName, hasRole }: Phrase): boolean {
  if (isPronoun) return !NOBODY.test(tokens[from]?.lower ?? "");
  return (hasName || hasRole) && !tokens.slice(from, to).some(({ lower }) => MINE.test(lower));
}

/** A remark up to the sign that soon closes it, where nothing is reported. */
function closed(text: Tagged, phrase: Phrase | null, from: number, to: number, most: number): Found | null {
  let at = from;
  while (at < to && at - from < most && text.tokens[at]?.isWord && longestAt(text, REPORTS, at) === 0)
    at += 1;
  if (at >= to) return { phrase, to: at };
  const isEnd = CLOSES.test(text.tokens[at]?.text ?? "") && lengthAt(text, "that", at + 1) === 0;
  return isEnd ? { phrase, to: at } : null;
}
