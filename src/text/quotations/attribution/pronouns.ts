/** Whom a speaker's pronoun means: the last speaker, the subject of the sentence before, the only one who fits; else nobody. */
import type { Span } from "../quotation.ts";
import type { People, Person } from "./people.ts";
import { type Agreement, agreementOf, type Sexes, sexAskedFor } from "./sexes.ts";
import { longestAt, type Tagged, tokenAt } from "./tagged.ts";

/** Further back (characters) a pronoun does not reach. */
export const REACH = 900;
/** What is a speaker alone only as "his" in "in his words". */
export const POSSESSIVES = ["determiners", "auxiliaries"] as const;
/** Names of a person, with particles. */
const MOST_NAMES = 4;
/** The speaker's own and the next one. */
const MOST_PARAGRAPHS = 2;
/** Tokens; longer ones are lists or broken text. */
const LONGEST_SENTENCE = 200;
/** Words of a title before a name. */
const MOST_TITLE = 4;
const MARK = /^[«»"“”„]$/u;
const PARAGRAPH_END = /[\n\r\u2028\u2029]+/u;
const CYRILLIC = /^(?:ru|uk|be|bg|mk|sr|kk|ky|tg|mn)$/;

/** Who spoke last, and where. */
export interface LastSpeaker {
  readonly person: Person | null;
  readonly start: number;
}

/** A pronoun among the people of its text. */
interface Place {
  readonly text: Tagged;
  readonly people: People;
  /** Token of the pronoun. */
  readonly at: number;
  readonly start: number;
  agrees(person: Person): Agreement;
}

/** The person whom the pronoun means; null where several may be meant, or nothing but a guess is left. */
export function personMeant(
  text: Tagged,
  { people, sexes }: { readonly people: People; readonly sexes: Sexes },
  { start }: Span,
  last: LastSpeaker | null,
): Person | null {
  const at = tokenAt(text, start);
  if (!mayMeanOne(text, at)) return null;
  const asked = sexAskedFor(text, at);
  const agrees = (person: Person) =>
    isBody(text, person.name) ? ("no" as const) : agreementOf(text, sexes, person, asked);
  const place: Place = { text, people, at, start, agrees };
  const own = subjectOfOwn(place);
  const found = own === undefined ? lastSpeaker(place, last) : own;
  const person = found === undefined ? (subjectBefore(place) ?? onlyOne(place)) : found;
  // What one pronoun tells holds for the next ones.
  if (person && asked && !sexes.has(person)) sexes.set(person, asked);
  return person;
}

/** Whether somebody with a whole name, who may be meant as well, was the subject of a sentence or clause between. */
export function hasRival(
  text: Tagged,
  { people, sexes }: { readonly people: People; readonly sexes: Sexes },
  from: number,
  { start }: Span,
): boolean {
  const asked = sexAskedFor(text, tokenAt(text, start));
  return mentionsBetween(people, Math.max(from, start - REACH), start).some(
    ({ at, person }) =>
      person.isSure && agreementOf(text, sexes, person, asked) !== "no" && opensClause(text, at),
  );
}

/** "They" are several. */
function mayMeanOne(text: Tagged, at: number): boolean {
  return longestAt(text, ["he", "she", "person", ...POSSESSIVES], at) > 0;
}

/** "Karl Moll, the head of the union, said he hopes": a subject before in the same sentence; undefined where none is. */
function subjectOfOwn({ text, people, at, start, agrees }: Place): Person | null | undefined {
  let [own, marks] = [at, at];
  while (own > 0 && at - own < LONGEST_SENTENCE && !text.tokens[own]?.opensSentence) own -= 1;
  // What stands between marks is somebody's words, and no subject of these.
  while (marks > own && !MARK.test(text.tokens[marks - 1]?.text ?? "")) marks -= 1;
  const inside = mentionsBetween(people, (text.tokens[marks]?.start ?? 0) - 1, start).filter(
    (mention) => mention.person.isSure && agrees(mention.person) !== "no" && opensClause(text, mention.at),
  );
  const [first, ...others] = new Set(inside.map(({ person }) => person));
  if (!first) return undefined;
  return others.length === 0 ? first : null;
}

/** The last speaker, where nobody who fits was the subject of a sentence since; undefined where that does not tell. */
function lastSpeaker(
  { text, people, start, agrees }: Place,
  last: LastSpeaker | null,
): Person | null | undefined {
  const person = last?.person;
  if (!last || !person || start - last.start >= REACH) return undefined;
  const isNext = isSoonAfter(text, last.start, start);
  // Right after the last speaker's words only the subject of a sentence since takes a pronoun from them.
  const isRival = (mention: People["mentions"][number]) =>
    mention.person !== person &&
    mention.person.isSure &&
    agrees(mention.person) !== "no" &&
    (!isNext || opensItsSentence(text, mention.at));
  if (mentionsBetween(people, last.start, start).some(isRival)) return undefined;
  const agreement = agrees(person);
  if (agreement === "no") return null;
  return agreement === "yes" || isNext ? person : undefined;
}

/** Who the sentence before begins with, where nobody else in it fits as well. */
function subjectBefore({ text, people, at, agrees }: Place): Person | null {
  let own = at;
  while (own > 0 && at - own < LONGEST_SENTENCE && !text.tokens[own]?.opensSentence) own -= 1;
  let previous = own - 1;
  while (previous > 0 && own - previous < LONGEST_SENTENCE && !text.tokens[previous]?.opensSentence)
    previous -= 1;
  const [from, to] = [text.tokens[previous]?.start ?? 0, text.tokens[own]?.start ?? 0];
  const inside = mentionsBetween(people, from - 1, to).filter(
    (mention) => agrees(mention.person) !== "no" && !isGoverned(text, mention.at),
  );
  const [first, ...others] = new Set(inside.map(({ person }) => person));
  const isSubject = inside[0] !== undefined && opensItsSentence(text, inside[0].at);
  if (!first?.isSure || (agrees(first) === "open" && !isSubject)) return null;
  const isClear = agrees(first) === "yes" && others.every((person) => agrees(person) !== "yes");
  return others.length === 0 || isClear ? first : null;
}

/** The only person near who surely fits, or the only one at all. */
function onlyOne({ text, people, start, agrees }: Place): Person | null {
  const near = mentionsBetween(people, start - REACH, start).filter(({ at }) => !isGoverned(text, at));
  const fitting = [...new Set(near.map(({ person }) => person))].filter((person) => agrees(person) !== "no");
  const sure = fitting.filter((person) => person.isSure && agrees(person) === "yes");
  const [only, ...others] = sure.length > 0 ? sure : fitting;
  if (!only?.isSure || others.length > 0) return null;
  // A second person whose sex nothing tells may be meant as well.
  return sure.length === 0 || fitting.every((person) => person === only || !person.isSure) ? only : null;
}

/** In the same paragraph, the next one, or the sentence after. */
export function isSoonAfter({ body }: Tagged, from: number, to: number): boolean {
  const paragraphs = body.slice(from, to).split(PARAGRAPH_END);
  return paragraphs.filter((one) => one.trim() !== "").length <= MOST_PARAGRAPHS;
}

/** Whether a name stands where its sentence begins, with a title before it at most. */
function opensItsSentence(text: Tagged, offset: number): boolean {
  const at = tokenAt(text, offset);
  for (let back = 0; back <= MOST_TITLE; back += 1) {
    if (text.tokens[at - back]?.opensSentence) return true;
    if (longestAt(text, ["verbs", "he", "she", "they", "that"], at - back - 1) > 0) return false;
  }
  return false;
}

/** Whether a name begins its sentence or a clause: behind a sign or a conjunction. */
function opensClause(text: Tagged, offset: number): boolean {
  if (opensItsSentence(text, offset)) return true;
  let at = tokenAt(text, offset) - 1;
  while (longestAt(text, ["roles", "titles", "determiners"], at) > 0) at -= 1;
  return text.tokens[at]?.isWord === true && longestAt(text, ["joins", "that"], at) > 0;
}

/** "at Marble Church": behind a preposition stand places as often as people. */
function isGoverned(text: Tagged, offset: number): boolean {
  const at = tokenAt(text, offset) - 1;
  return longestAt(text, ["prepositions", "linking", "determiners"], at) > 0;
}

/** Mentions behind one offset and before another; they are in order. */
function mentionsBetween({ mentions }: People, from: number, to: number): People["mentions"] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.at ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((mentions[end]?.at ?? to) < to) end += 1;
  return mentions.slice(low, end);
}

/** The name looks like that of a body: foreign letters, capitals only, many words. */
export function isBody({ lexicon }: Tagged, name: string): boolean {
  const words = name.split(" ");
  if (words[0] === "The") return true;
  const isForeign = CYRILLIC.test(lexicon.language) && /\p{Script=Latin}/u.test(name);
  return (
    isForeign || words.length > MOST_NAMES || words.some((word) => word.length > 2 && /^\p{Lu}+$/u.test(word))
  );
}
