/** People of a text by their names: fullest forms, roles, and where they are mentioned. */
import { formOf, knownNames } from "../../names-known.ts";
import { fold } from "../../lexemes-fold.ts";
import { stem } from "../../stem.ts";
import { runsIn } from "./names.ts";
import { longestAt, type Range, spanOf, type Tagged } from "./tagged.ts";

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

/** Endings that names take in the cases of a language; Cyrillic in three families, Latin letters by language. */
const EAST_SLAVIC = /(?:ого|ому|ым|им|ом|ем|ою|ей|ой|ою|ая|ую|ий|ый|і|и|ы|а|я|у|ю|е|о|й|ь)$/u;
const WEST_SLAVIC =
  /(?:iego|iemu|ého|ému|ego|emu|ovi|owi|iem|em|om|ou|ą|ę|ým|ým|ím|ym|im|ej|é|ý|y|i|a|u|o|e)$/u;
const SOUTH_SLAVIC = /(?:ом|ем|ог|ски|а|у|е|и|о|om|em|og|om|a|u|e|i|o)$/u;
const NAME_ENDINGS: Readonly<Record<string, RegExp>> = {
  ru: EAST_SLAVIC,
  uk: EAST_SLAVIC,
  be: EAST_SLAVIC,
  bg: SOUTH_SLAVIC,
  mk: SOUTH_SLAVIC,
  sr: SOUTH_SLAVIC,
  hr: SOUTH_SLAVIC,
  bs: SOUTH_SLAVIC,
  sl: SOUTH_SLAVIC,
  cs: WEST_SLAVIC,
  sk: WEST_SLAVIC,
  pl: WEST_SLAVIC,
  de: /(?<=[^s])s$/u,
  tr: /['’]\p{L}+$/u,
  az: /['’]\p{L}+$/u,
};
const LEAST_NAME = 3;

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
  const byLast = new Map<string, Set<Person>>();
  for (const { range, forms } of drafts) {
    const last = forms.at(-1);
    if (forms.length < 2 || last === undefined) continue;
    const key = forms.join(" ");
    const person = people.get(key) ?? {
      name: nameOf(text, range),
      places: [],
      isSure: false,
      isNamedAlone: false,
      isWoman: false,
    };
    people.set(key, person);
    byLast.set(last, (byLast.get(last) ?? new Set()).add(person));
  }
  const find = (forms: readonly string[]) => personWith(forms, people, byLast);
  const mentions = drafts.flatMap((draft) => mentionOf(text, draft, find) ?? []);
  return { of: (range) => find(formsOf(text, range)), byRole: rolesOf(text, drafts, find), mentions };
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
    const isUnsure = token?.opensSentence === true && !text.names.has(token.text);
    return isUnsure && forms.length === 2 && (firsts.get(forms[1] ?? "")?.size ?? 0) > 1;
  };
  return drafts.map((draft) => (isOpener(draft) ? withoutFirst(draft) : draft));
}

/** "Congratulating Lee": a sentence's first word is no first name where the last name has another one elsewhere. */
function withoutFirst({ range, forms }: Draft): Draft {
  return { range: { from: range.from + 1, to: range.to }, forms: forms.slice(1) };
}

/** "U.S." and "United States" are nobody: a name has a word of more than initials, and is not that of a country. */
function isNameful({ tokens, lexicon: { language } }: Tagged, { from, to }: Range): boolean {
  const words = tokens.slice(from, to).filter(({ isWord }) => isWord);
  if (!words.some(({ text }) => text.length > 2 || /\p{Ll}|\p{Lo}/u.test(text))) return false;
  const key = words.map(({ text }) => formOf(text, language)).join("");
  return words.length < 2 || knownNames(language).keys.get(key)?.startsWith("r") !== true;
}

function mentionOf(text: Tagged, { range, forms }: Draft, find: (forms: readonly string[]) => Person | null) {
  const person = find(forms);
  const at = text.tokens[range.from]?.start;
  if (!person || at === undefined) return null;
  person.places.push(at);
  if (longestAt(text, ["rolesOfWomen"], range.from - 1) > 0) person.isWoman = true;
  if (longestAt(text, ["roles", "titles"], range.from - 1) > 0) person.isSure = true;
  const isBehindSmall = longestAt(text, ["determiners", "linking", "prepositions"], range.from - 1) > 0;
  if (forms.length === 1 && !isBehindSmall) {
    person.isSure = true;
    person.isNamedAlone = true;
  }
  return { at, person };
}

/** The whole name; else the one person with that last word. */
function personWith(
  forms: readonly string[],
  people: ReadonlyMap<string, Person>,
  byLast: ReadonlyMap<string, ReadonlySet<Person>>,
): Person | null {
  const whole = people.get(forms.join(" "));
  if (whole || forms.length !== 1) return whole ?? null;
  const same = byLast.get(forms[0] ?? "") ?? new Set<Person>();
  return same.size === 1 ? ([...same][0] ?? null) : null;
}

/** Words of a name as they are compared: folded, without endings. */
function formsOf({ tokens, lexicon }: Tagged, { from, to }: Range): string[] {
  const words = tokens.slice(from, to).filter(({ isWord }) => isWord);
  return words.map(({ text }) => nameForm(fold(text, lexicon.language), lexicon.language));
}

/** A name's case endings are few, and shorter than those of other words: "Орлов", "Орлова", "Орловым". */
function nameForm(word: string, language: string): string {
  const ending = NAME_ENDINGS[language]?.exec(word)?.[0] ?? "";
  return word.length - ending.length >= LEAST_NAME ? word.slice(0, word.length - ending.length) : word;
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
    if (person && role && isPersonal) roles.set(role, (roles.get(role) ?? new Set()).add(person));
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
