/** Puts what a follow-up names into the question before, in the place of its like: place, year, name, pronoun. */
import { FOLLOW_UP_ROWS, lengthAt, type Phrases, type Row } from "./follow-up-phrases.ts";
import { byRegion } from "./follow-up-place.ts";
import { withOwner } from "./follow-up-possessive.ts";
import type { FollowUp } from "./follow-up-rest.ts";
import { type Slot, slotsIn } from "./follow-up-slots.ts";
import { isName, isYear, type Token, tokens } from "./follow-up-tokens.ts";

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u] as const;

/** The question before with the follow-up's words in it; null where nothing fits for sure. Both spelled alike. */
export function align(previous: string, followUp: FollowUp): string | null {
  const { row, kind } = followUp;
  const asked = { text: previous, tokens: tokens(previous) };
  const isCased = row !== null && !row.caseless;
  if (kind === "reference" && isCased) return byPronoun(asked, followUp, row);
  if (kind !== "fragment") return null;
  const named = byYear(asked, followUp) ?? (isCased ? byName(asked, followUp, row) : null);
  return named ?? byRegion(previous, followUp);
}

interface Asked {
  readonly text: string;
  readonly tokens: readonly Token[];
}

function byYear({ text, tokens: all }: Asked, followUp: FollowUp): string | null {
  const years = all.filter(isYear);
  const [year, ...others] = followUp.tokens.slice(followUp.prepositions);
  const [asked] = years;
  if (!asked || years.length > 1 || !year || others.length > 0 || !isYear(year)) return null;
  return exchange(text, asked.start, asked.end, year.written);
}

function byName(asked: Asked, followUp: FollowUp, row: Row): string | null {
  const { tokens: given, prepositions } = followUp;
  const core = given.slice(prepositions);
  const article = lengthAt(row.articles, [core[0]?.word ?? ""], 0);
  const name = core[article];
  if (!name || !isName(core, article) || isYear(name)) return null;
  const slots = slotsIn(asked.tokens, asked.text, row).filter(({ from }) =>
    isSameScript(asked.tokens[from], name),
  );
  const alike = slots.filter((slot) => isAlike(row.places, slot.preposition, leadOf(followUp))).at(-1);
  if (alike) return put(asked, alike.start, alike.to, wordsFrom(followUp, 0));
  const [slot, ...others] = slots;
  if (!slot || others.length > 0 || row.inflects) return null;
  if (prepositions > 0 && slot.preposition === "") return null;
  // Its own preposition, unless the question before is in another language.
  if (prepositions > 0 && lengthAt(row.prepositions, [slot.preposition], 0) > 0)
    return put(asked, slot.start, slot.to, wordsFrom(followUp, 0));
  const keepsArticle = article > 0 && slot.preposition === "";
  return put(
    asked,
    keepsArticle ? slot.start : slot.from,
    slot.to,
    wordsFrom(followUp, prepositions + (keepsArticle ? 0 : article)),
  );
}

/** The preposition of a fragment; empty for none. */
function leadOf({ tokens: given, prepositions }: FollowUp): string {
  return given
    .slice(0, prepositions)
    .map(({ word }) => word)
    .join(" ");
}

function wordsFrom({ text, tokens: given }: FollowUp, at: number): string {
  return text.slice((given[at]?.start ?? 0) - (given[0]?.start ?? 0));
}

function put({ text, tokens: all }: Asked, from: number, to: number, words: string): string {
  return exchange(text, all[from]?.start ?? 0, all[to]?.end ?? 0, words);
}

function isAlike(places: Phrases, asked: string, given: string): boolean {
  if (given === "" || asked === given) return given !== "";
  return lengthAt(places, [asked], 0) > 0 && lengthAt(places, [given], 0) > 0;
}

/** "Why did Keltan resign?", "who replaced him?" */
function byPronoun(asked: Asked, followUp: FollowUp, row: Row): string | null {
  const name = onlyName(asked, followUp, row);
  if (name === null) return null;
  const { text, tokens: given, pronoun } = followUp;
  const words = given.map(({ word }) => word);
  const length = lengthAt(row.replaceable, words, pronoun);
  const place = given[pronoun];
  if (!place || length === 0) return asQuestion(withOwner(name, followUp, row), row);
  const offset = given[0]?.start ?? 0;
  const end = given[pronoun + length - 1]?.end ?? place.end;
  return asQuestion(exchange(text, place.start - offset, end - offset, name), row);
}

/** Whom a pronoun can mean, if that is sure: whoever a question asks for is named in its answer only. */
function onlyName(asked: Asked, { tokens: given }: FollowUp, row: Row): string | null {
  // "In Oslo" is nobody.
  const [slot, ...others] = slotsIn(asked.tokens, asked.text, row).filter(
    ({ preposition }) => lengthAt(row.places, [preposition], 0) === 0,
  );
  if (!slot || others.length > 0 || slot.preposition !== "") return null;
  if (asksWho(asked.tokens) && !isIdentity(asked.tokens, slot)) return null;
  if (!isSameScript(asked.tokens[slot.from], given[0])) return null;
  return asked.text.slice(asked.tokens[slot.start]?.start, asked.tokens[slot.to]?.end);
}

function asQuestion(text: string | null, { language }: Row): string | null {
  const opening = language === "es" ? "¿" : "";
  return text === null ? null : `${opening}${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
}

function asksWho(all: readonly Token[]): boolean {
  return FOLLOW_UP_ROWS.some(({ who }) => all.some(({ word }) => lengthAt(who, [word], 0) > 0));
}

/** "Who is Radomir Keltan?" */
function isIdentity(all: readonly Token[], { start, to }: Slot): boolean {
  const isCopula = FOLLOW_UP_ROWS.some(({ polar }) => lengthAt(polar, [all[1]?.word ?? ""], 0) > 0);
  return to === all.length - 1 && (start === 1 || (start === 2 && isCopula));
}

function isSameScript(a: Token | undefined, b: Token | undefined): boolean {
  return SCRIPTS.some((script) => script.test(a?.written ?? "") && script.test(b?.written ?? ""));
}

function exchange(text: string, start: number, end: number, words: string): string {
  return `${text.slice(0, start)}${words}${text.slice(end)}`;
}
