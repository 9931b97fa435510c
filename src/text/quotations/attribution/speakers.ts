/** Whom the words that name a speaker mean: a full name, a pronoun's or role's last fitting person. */
import type { Attribution, Span } from "../quotation.ts";
import { isUncased, nameWithin } from "./names.ts";
import { nameOf, type People, type Person, peopleOf, roleForm } from "./people.ts";
import { longestAt, type Tagged, tokenAt } from "./tagged.ts";

/** Further back (characters) a pronoun does not reach. */
const REACH = 900;
/** Names of a person, with particles. */
const MOST_NAMES = 4;
/** The speaker's own and the next one. */
const MOST_PARAGRAPHS = 2;
/** Words of a title before a name. */
const MOST_TITLE = 4;
const PARAGRAPH_END = /[\n\r\u2028\u2029]+/u;
const CYRILLIC = /^(?:ru|uk|be|bg|mk|sr|kk|ky|tg|mn)$/;

interface Known {
  readonly name: string;
  readonly person: Person | null;
  readonly start: number;
}

/** A name for each attribution, in the order of the text; null where there is no speaker. */
export function namesOf(text: Tagged, attributions: readonly Attribution[]): (string | null)[] {
  const people = peopleOf(text);
  let last: Known | null = null;
  return attributions.map(({ speaker }) => {
    if (!speaker) return null;
    const known: Known = knownOf(text, people, speaker, last);
    if (known.person || !isPronoun(text, speaker)) last = known;
    return known.name;
  });
}

function knownOf(text: Tagged, people: People, speaker: Span, last: Known | null): Known {
  const { start } = speaker;
  if (last && last.start === start) return last;
  const written = text.body.slice(start, speaker.end).replaceAll(/\s+/gu, " ");
  const range = nameWithin(text, speaker);
  if (range) {
    const person = people.of(range);
    return { name: person?.name ?? nameOf(text, range, speaker.end), person, start };
  }
  const at = tokenAt(text, start);
  if (longestAt(text, ["self"], at) > 0) return { name: written, person: null, start };
  const person = isPronoun(text, speaker)
    ? personOf(text, people, speaker, last)
    : bearerOf(text, people, speaker);
  if (person) return { name: person.name, person, start };
  const isAgain = isPronoun(text, speaker) && last !== null && isUncased(text) && start - last.start < REACH;
  return { name: isAgain && last ? last.name : written, person: null, start };
}

function isPronoun(text: Tagged, { start, end }: Span): boolean {
  const at = tokenAt(text, start);
  const length = longestAt(text, ["he", "she", "they", "person"], at);
  return length > 0 && tokenAt(text, end) <= at + length;
}

/** The last speaker, where nobody else was named since; else the only person that the sentences before name. */
function personOf(text: Tagged, people: People, { start }: Span, last: Known | null): Person | null {
  const at = tokenAt(text, start);
  const fits = (person: Person) => fitsPronoun(text, at, person);
  const near = mentionsBetween(people, start - REACH, start);
  const since = near.filter(
    (mention) => last !== null && mention.at > last.start && mention.person !== last.person,
  );
  const isNext = last !== null && isSoonAfter(text, last.start, start);
  // Right after the last speaker's words only the subject of a sentence since takes a pronoun from them.
  const rivals = isNext ? since.filter((mention) => opensItsSentence(text, mention.at)) : since;
  if (last?.person && start - last.start < REACH && !rivals.some(({ person }) => fits(person)))
    return fitsSpeaker(text, at, last.person) ? last.person : null;
  const opening = subjectOfLastSentence(text, people, at);
  if (opening && fits(opening)) return opening;
  const candidates = new Set(near.map(({ person }) => person).filter(fits));
  return candidates.size === 1 ? ([...candidates][0] ?? null) : null;
}

/** In the same paragraph, the next one, or the sentence after. */
function isSoonAfter({ body }: Tagged, from: number, to: number): boolean {
  const paragraphs = body.slice(from, to).split(PARAGRAPH_END);
  return paragraphs.filter((one) => one.trim() !== "").length <= MOST_PARAGRAPHS;
}

/** Whether a name stands where its sentence begins, with a title before it at most. */
function opensItsSentence(text: Tagged, offset: number): boolean {
  const at = tokenAt(text, offset);
  for (let back = 0; back <= MOST_TITLE; back += 1) if (text.tokens[at - back]?.opensSentence) return true;
  return false;
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

/** Only somebody who is surely a person; "they" are several; "he" is no woman whose title says so. */
function fitsPronoun(text: Tagged, at: number, person: Person): boolean {
  return person.isSure && fitsSpeaker(text, at, person);
}

/** Whoever speaks is a person unless the name looks like that of a body: foreign letters, capitals only, many words. */
function fitsSpeaker(text: Tagged, at: number, person: Person): boolean {
  if (isBody(text, person.name)) return false;
  if (longestAt(text, ["she"], at) > 0) return true;
  if (longestAt(text, ["he", "person"], at) > 0) return !(longestAt(text, ["he"], at) > 0 && person.isWoman);
  return false;
}

function isBody({ lexicon }: Tagged, name: string): boolean {
  const words = name.split(" ");
  const isForeign = CYRILLIC.test(lexicon.language) && /\p{Script=Latin}/u.test(name);
  return (
    isForeign || words.length > MOST_NAMES || words.some((word) => word.length > 2 && /^\p{Lu}+$/u.test(word))
  );
}

/** Who the sentence before begins with. */
function subjectOfLastSentence(text: Tagged, people: People, at: number): Person | null {
  let own = at;
  while (own > 0 && !text.tokens[own]?.opensSentence) own -= 1;
  let previous = own - 1;
  while (previous > 0 && !text.tokens[previous]?.opensSentence) previous -= 1;
  const [from, to] = [text.tokens[previous]?.start ?? 0, text.tokens[own]?.start ?? 0];
  const inside = new Set(mentionsBetween(people, from - 1, to).map(({ person }) => person));
  return inside.size === 1 ? ([...inside][0] ?? null) : null;
}

/** The one person whose name stands behind the same role elsewhere. */
function bearerOf(text: Tagged, people: People, { start, end }: Span): Person | null {
  const to = tokenAt(text, end);
  for (let at = to - 1; at >= tokenAt(text, start); at -= 1) {
    const role = roleForm(text, at);
    const bearers = role === null ? undefined : people.byRole.get(role);
    if (bearers?.size === 1) return [...bearers][0] ?? null;
  }
  return null;
}
