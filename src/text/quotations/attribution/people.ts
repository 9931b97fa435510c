/** People of a text by their names: fullest forms, roles, and where they are mentioned. */

import { fold } from "../../lexemes-fold.ts";
import { formOf, knownNames } from "../../names-known.ts";
import { stem } from "../../stem.ts";
import { isPrincipal } from "./belonging.ts";
import { hasNameCases, isAlikeName, nameForm } from "./name-cases.ts";
import { runsIn } from "./names.ts";
import { CAPITAL_NOUNS } from "./phrases.ts";
import { lengthAt, longestAt, type Range, spanOf, type Tagged } from "./tagged.ts";

/** Somebody who is named in a text. */
export interface Person {
  /** Fullest form, as the text has it. */
  readonly name: string;
  /** Places (offsets) where the name or its last word stands, in order. */
  readonly places: number[];
  /** Titles, roles or the last name alone say that it is somebody, no body or place. */
  isSure: boolean;
  /** The last name stands alone somewhere, as people's names do. */
  isNamedAlone: boolean;
  /** A title or role that only women bear stands before the name somewhere. */
  isWoman: boolean;
  /** One that tells, and that women do not bear. */
  isMan: boolean;
}

/** Who is named in a text. */
export interface People {
  /** The person whose name a range of tokens is; null of a name that several bear. */
  of(range: Range): Person | null;
  /** People whose name stands behind a role, by the role's form. */
  readonly byRole: ReadonlyMap<string, ReadonlySet<Person>>;
  /** Mentions of everybody, in order. */
  readonly mentions: readonly { readonly at: number; readonly person: Person }[];
}

/** Languages whose roles have a form for women that is nearly always used. */
const GENDERED = /^(?:de|es|it|pt|ca|cs|sk|pl|hr|sl)$/;
/** Words between a name's comma and its role. */
const MOST_BEFORE_ROLE = 3;
/** English participles that open a sentence; no first name where the last name has another one elsewhere. */
const PARTICIPLE = /^[a-z]{3,}(?:ing|ed)$/;
/** Titles before names that tell men from women, in many languages. */
const TITLES_OF_MEN =
  /^(?:mr|sir|lord|herr|herrn|señor|sr|monsieur|m|signor|senhor|dhr|pan|pana|panu|г-н|господин|господина|пан|бей|king|prince|pope)$/u;
const TITLES_OF_WOMEN =
  /^(?:mrs|ms|miss|lady|dame|frau|señora|sra|madame|mme|mlle|signora|senhora|mevr|mevrouw|pani|paní|panią|г-жа|госпожа|пані|queen|princess)$/u;

/** People with one last name that are compared. */
const MOST_NAMESAKES = 20;

interface Draft {
  readonly range: Range;
  readonly forms: readonly string[];
}

const known = new WeakMap<Tagged, People>();

/** The people of a text; only names of two words and more make a person. */
export function peopleOf(text: Tagged): People {
  const people = known.get(text) ?? findPeople(text);
  known.set(text, people);
  return people;
}

function findPeople(text: Tagged): People {
  const drafts = draftsIn(text);
  const people = new Map<string, Person>();
  const byLast = new Map<string, Map<Person, readonly string[]>>();
  for (const { range, forms } of drafts) {
    const last = forms.at(-1);
    if (forms.length < 2 || last === undefined) continue;
    const key = forms.join(" ");
    const same = byLast.get(last) ?? new Map<Person, readonly string[]>();
    const person = people.get(key) ?? inOtherCase(text, forms, same) ?? newPerson(nameOf(text, range));
    people.set(key, person);
    if (!same.has(person)) same.set(person, forms);
    byLast.set(last, same);
  }
  const find = (forms: readonly string[]) => personWith(forms, people, byLast);
  const mentions = drafts.flatMap((draft) => mentionOf(text, draft, find) ?? []);
  return { of: (range) => find(formsOf(text, range)), byRole: rolesOf(text, drafts, find), mentions };
}

function newPerson(name: string): Person {
  return { name, places: [], isSure: false, isNamedAlone: false, isWoman: false, isMan: false };
}

/** "Павлом Орловым" for "Павел Орлов": the same last name, and first names that differ in their endings. */
function inOtherCase(
  { lexicon }: Tagged,
  forms: readonly string[],
  same: ReadonlyMap<Person, readonly string[]>,
): Person | null {
  if (!hasNameCases(lexicon.language)) return null;
  for (const [person, others] of [...same].slice(0, MOST_NAMESAKES)) {
    const isAlike =
      others.length === forms.length && others.every((one, at) => isAlikeName(one, forms[at] ?? ""));
    if (isAlike) return person;
  }
  return null;
}

/** Runs of words that may name somebody, in order. */
function draftsIn(text: Tagged): Draft[] {
  const runs = runsIn(text, { from: 0, to: text.tokens.length }).filter((range) => isNameful(text, range));
  const drafts = runs.map((range) => ({ range, forms: formsOf(text, range) }));
  const firsts = new Map<string, Set<string>>();
  for (const { forms } of drafts) {
    const [first, last] = [forms.at(-2), forms.at(-1)];
    if (first !== undefined && last !== undefined)
      firsts.set(last, (firsts.get(last) ?? new Set<string>()).add(first));
  }
  const isOpener = ({ range: { from }, forms }: Draft) => {
    const token = text.tokens[from];
    const isParticiple = token?.opensSentence === true && PARTICIPLE.test(token.lower);
    return isParticiple && forms.length === 2 && (firsts.get(forms[1] ?? "")?.size ?? 0) > 1;
  };
  return drafts.map((draft) => (isOpener(draft) ? withoutFirst(draft) : draft));
}

/** "Congratulating Lee": a sentence's first word is no first name where the last name has another one elsewhere. */
function withoutFirst({ range, forms }: Draft): Draft {
  return { range: { from: range.from + 1, to: range.to }, forms: forms.slice(1) };
}

/** "U.S." and "United States" are nobody: a name has a word of more than initials, and is not that of a country. */
function isNameful(text: Tagged, { from, to }: Range): boolean {
  const words = text.tokens.slice(from, to).filter(({ isWord }) => isWord);
  if (!words.some(({ text: word }) => word.length > 2 || /\p{Ll}|\p{Lo}/u.test(word))) return false;
  return words.length < 2 || !isRegion(text, { from, to });
}

/** Whether a range is the name of a country. */
export function isRegion({ tokens, lexicon: { language } }: Tagged, { from, to }: Range): boolean {
  const words = tokens.slice(from, to).filter(({ isWord }) => isWord);
  const key = words.map(({ text }) => formOf(text, language)).join("");
  return knownNames(language).keys.get(key)?.startsWith("r") === true;
}

function mentionOf(text: Tagged, { range, forms }: Draft, find: (forms: readonly string[]) => Person | null) {
  const person = find(forms);
  const at = text.tokens[range.from]?.start;
  if (!person || at === undefined) return null;
  person.places.push(at);
  const isTitled = longestAt(text, ["roles", "titles"], range.from - 1) > 0;
  const title = text.tokens[range.from - (text.tokens[range.from - 1]?.text === "." ? 2 : 1)]?.lower ?? "";
  const isWomans = longestAt(text, ["rolesOfWomen"], range.from - 1) > 0 || TITLES_OF_WOMEN.test(title);
  const isMans = TITLES_OF_MEN.test(title) || (isTitled && GENDERED.test(text.lexicon.language));
  if (isWomans) person.isWoman = true;
  else if (isMans) person.isMan = true;
  if (isTitled || hasRoleBehind(text, range.to)) person.isSure = true;
  const isBehindSmall = longestAt(text, ["determiners", "linking", "prepositions"], range.from - 1) > 0;
  if (forms.length === 1 && !isBehindSmall) {
    // Where all nouns have capitals, one alone need not be a name.
    if (!CAPITAL_NOUNS.test(text.lexicon.language)) person.isSure = true;
    person.isNamedAlone = true;
  }
  return { at, person };
}

/** "Ann Lee, the former head of": a comma and a role. */
function hasRoleBehind(text: Tagged, to: number): boolean {
  if (text.tokens[to]?.text !== ",") return false;
  for (let at = to + 1; at <= to + MOST_BEFORE_ROLE && text.tokens[at]?.isWord; at += 1)
    if (lengthAt(text, "roles", at) > 0) return true;
  return false;
}

/** The whole name; else the one person with that last word. */
function personWith(
  forms: readonly string[],
  people: ReadonlyMap<string, Person>,
  byLast: ReadonlyMap<string, ReadonlyMap<Person, readonly string[]>>,
): Person | null {
  const whole = people.get(forms.join(" "));
  if (whole || forms.length !== 1) return whole ?? null;
  const [only, ...others] = byLast.get(forms[0] ?? "")?.keys() ?? [];
  return others.length === 0 ? (only ?? null) : null;
}

/** Words of a name as they are compared: folded, without endings. */
function formsOf({ tokens, lexicon }: Tagged, { from, to }: Range): string[] {
  const words = tokens.slice(from, to).filter(({ isWord }) => isWord);
  return words.map(({ text }) => nameForm(fold(text, lexicon.language), lexicon.language));
}

/** The text of a range of tokens, at most up to an offset. */
export function nameOf(text: Tagged, range: Range, end = Number.POSITIVE_INFINITY): string {
  const span = spanOf(text, range);
  return span ? text.body.slice(span.start, Math.min(span.end, end)).replaceAll(/\s+/gu, " ") : "";
}

function rolesOf(
  text: Tagged,
  drafts: readonly Draft[],
  find: (forms: readonly string[]) => Person | null,
): ReadonlyMap<string, ReadonlySet<Person>> {
  const roles = new Map<string, Set<Person>>();
  for (const { range, forms } of drafts) {
    const person = find(forms);
    const role = person && roleForm(text, range.from - 1);
    const isPersonal = person?.isNamedAlone || longestAt(text, ["titles"], range.from - 1) > 0;
    const isOther = isPrincipal(
      text,
      { from: Math.max(0, range.from - MOST_BEFORE_ROLE), to: range.to },
      range,
    );
    if (person && role && isPersonal && !isOther) roles.set(role, (roles.get(role) ?? new Set()).add(person));
  }
  return roles;
}

/** How the role at an index is compared; null of another word. */
export function roleForm(text: Tagged, at: number): string | null {
  const token = text.tokens[at];
  if (!token || longestAt(text, ["roles", "titles"], at) === 0) return null;
  const { language } = text.lexicon;
  return stem(fold(token.text, language), language);
}
