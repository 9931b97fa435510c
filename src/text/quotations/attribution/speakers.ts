/** Whom the words that name a speaker mean: a full name, a pronoun's or role's last fitting person. */
import type { Attribution, Span } from "../quotation.ts";
import { belongingBefore } from "./belonging.ts";
import { isUncased, nameWithin } from "./names.ts";
import { isRegion, nameOf, type People, type Person, peopleOf, roleForm } from "./people.ts";
import { CAPITAL_NOUNS } from "./phrases.ts";
import { hasRival, isBody, isSoonAfter, POSSESSIVES, personMeant, REACH } from "./pronouns.ts";
import { type Sexes, sexesOf } from "./sexes.ts";
import { longestAt, type Range, type Tagged, tokenAt } from "./tagged.ts";

/** "One", nobody in particular, by language. */
const IMPERSONAL: Readonly<Record<string, string>> = {
  fr: "on",
  de: "man",
  sv: "man",
  da: "man",
  nb: "man",
  nl: "men",
  en: "one",
};
/** "His lawyer" is not the only lawyer of an article. */
const HIS =
  /^(?:his|her|their|its|my|our|(?:s|m)ein(?:e[rsnm]?)?|ihre?[rsnm]?|unsere?|s[aou]n?|ses|leurs?|su[oais]?|sus|sue|seus?|suas?|его|ее|их|наш|його|її|їхній|jego|jej|ich|jeho|její|jejich|zijn|haar|hun|hans|hennes|deras)$/u;

interface Known {
  readonly name: string;
  readonly person: Person | null;
  readonly start: number;
  /** Named in the text by this speaker's own words. */
  readonly isNamed: boolean;
}

/** A name for each attribution, in the order of the text; null where there is no speaker. */
export function namesOf(text: Tagged, attributions: readonly Attribution[]): (string | null)[] {
  const people = peopleOf(text);
  const spoken = spokenNames(text, people, attributions);
  const sexes = sexesOf(text, people, attributions);
  let last: Known | null = null;
  return attributions.map(({ speaker, cue }) => {
    if (!speaker) return null;
    const found = knownOf(text, people, sexes, speaker, last);
    // What "according to" names is a paper as often as a person.
    const known: Known = { ...found, isNamed: found.isNamed && isVerb(text, cue) };
    if (known.person || !isPronoun(text, speaker)) last = known;
    return (known.person && spoken.get(known.person)) ?? known.name;
  });
}

/** Whole names as subjects of verbs have them, where the text's first mention may be in another case: "с Ивановым". */
function spokenNames(
  text: Tagged,
  people: People,
  attributions: readonly Attribution[],
): ReadonlyMap<Person, string> {
  const names = new Map<Person, string>();
  for (const { speaker, cue } of attributions) {
    const range = speaker && nameWithin(text, speaker);
    const person = range && range.to - range.from > 1 && isVerb(text, cue) ? people.of(range) : null;
    if (speaker && range && person && !names.has(person)) names.set(person, nameOf(text, range, speaker.end));
  }
  return names;
}

function isVerb(text: Tagged, cue: Span | null): boolean {
  return (
    cue !== null && longestAt(text, ["accordingBefore", "accordingAfter"], tokenAt(text, cue.start)) === 0
  );
}

function knownOf(text: Tagged, people: People, sexes: Sexes, speaker: Span, last: Known | null): Known {
  const { start } = speaker;
  if (last && last.start === start) return last;
  const written = text.body.slice(start, speaker.end).replaceAll(/\s+/gu, " ");
  const range = nameWithin(text, speaker);
  if (range) {
    const person = people.of(range);
    const name = person?.name ?? nameOf(text, range, speaker.end);
    return { name, person, start, isNamed: maybeSomebody(text, name, range) };
  }
  const as = (name: string, person: Person | null) => ({ name, person, start, isNamed: false });
  const at = tokenAt(text, start);
  if (longestAt(text, ["self"], at) > 0 || IMPERSONAL[text.lexicon.language] === text.tokens[at]?.lower)
    return as(written, null);
  if (!isPronoun(text, speaker)) {
    const bearer = bearerOf(text, people, speaker);
    return as(bearer?.name ?? written, bearer);
  }
  const isLasts = last !== null && !hasRival(text, { people, sexes }, last.start, speaker);
  const name = isLasts ? unknownName(text, speaker, last) : null;
  if (name !== null) return as(name, null);
  const person = personMeant(text, { people, sexes }, speaker, last);
  if (person) return as(person.name, person);
  const isAgain = last !== null && isUncased(text) && start - last.start < REACH;
  return as(isAgain && last ? last.name : written, null);
}

/** "Lee said so. He added …", where nobody knows Lee's first name. */
function unknownName(text: Tagged, { start }: Span, last: Known | null): string | null {
  if (!last?.isNamed || last.person || longestAt(text, ["they"], tokenAt(text, start)) > 0) return null;
  return start - last.start < REACH && isSoonAfter(text, last.start, start) ? last.name : null;
}

function isPronoun(text: Tagged, { start, end }: Span): boolean {
  const at = tokenAt(text, start);
  const length = longestAt(text, ["he", "she", "they", "person", ...POSSESSIVES], at);
  return length > 0 && tokenAt(text, end) <= at + length;
}

/** A name that may be somebody's: no country, and where all nouns have capitals no single word. */
function maybeSomebody(text: Tagged, name: string, range: Range): boolean {
  const token = text.tokens[range.from];
  const isOnlyFirst = token?.opensSentence === true && !text.names.has(token.text);
  const isNoun = range.to - range.from < 2 && (isOnlyFirst || CAPITAL_NOUNS.test(text.lexicon.language));
  return !isNoun && !isBody(text, name) && !isRegion(text, range);
}

/** "his former minister of finance": more words than an article and a role mean somebody in particular. */
function isDescribed(text: Tagged, from: number, to: number): boolean {
  const isOther = (at: number) => longestAt(text, ["determiners", "roles", "titles"], at) === 0;
  for (let at = from; at < to; at += 1)
    if (text.tokens[at]?.isWord && !text.tokens[at]?.isCapital && isOther(at)) return true;
  return false;
}

/** The one person whose name stands behind the same role elsewhere. */
function bearerOf(text: Tagged, people: People, { start, end }: Span): Person | null {
  const to = tokenAt(text, end);
  const from = tokenAt(text, start);
  // "The minister's spokesman", "представитель министра": nobody bears that but the spokesman.
  const belonging = belongingBefore(text, from, to);
  const isOthers = belonging !== null && (belonging < to - 1 || HIS.test(text.tokens[from]?.lower ?? ""));
  if (isDescribed(text, from, to) || isOthers) return null;
  for (let at = to - 1; at >= from; at -= 1) {
    const role = roleForm(text, at);
    const bearers = role === null ? undefined : people.byRole.get(role);
    if (bearers?.size === 1) return [...bearers][0] ?? null;
  }
  return null;
}
