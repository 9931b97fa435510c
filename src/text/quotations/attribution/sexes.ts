/** What a text tells of the sex of those it names: titles and roles, verbs that agree, pronouns; and which pronouns ask for one. */
import type { Attribution, Span } from "../quotation.ts";
import { nameWithin } from "./names.ts";
import type { People, Person } from "./people.ts";
import { lengthAt, longestAt, type Tagged, tokenAt } from "./tagged.ts";

/** "open" where nothing tells. */
export type Agreement = "yes" | "open" | "no";
/** Sexes of persons, as far as they are known. */
export type Sexes = Map<Person, Sex>;
type Sex = "woman" | "man";

interface Endings {
  readonly woman: RegExp;
  readonly man: RegExp | null;
}

const EAST: Endings = { woman: /ла(?:с[ья]|ся)?$/u, man: /(?:[^ь]л|[вў])(?:с[ья]|ся)?$/u };
const SOUTH: Endings = { woman: /(?:la|ла)$/u, man: /(?:[aeiи]o|[аеи]о|l)$/u };
/** Past tenses that agree with their subject. */
const AGREEING: Readonly<Record<string, Endings>> = {
  ru: EAST,
  uk: EAST,
  be: EAST,
  pl: { woman: /ła$/u, man: /ł$/u },
  cs: { woman: /la$/u, man: /l$/u },
  sk: { woman: /la$/u, man: /l$/u },
  sl: SOUTH,
  hr: SOUTH,
  sr: SOUTH,
  bs: SOUTH,
  ar: { woman: /^[^ت].+ت$/u, man: null },
  he: { woman: /ה$/u, man: null },
};
/** Articles in the singular. */
const ARTICLES: Readonly<Record<string, Endings>> = {
  fr: { woman: /^(?:la|une)$/u, man: /^(?:le|un)$/u },
  es: { woman: /^(?:la|una)$/u, man: /^(?:el|un|al|del)$/u },
  ca: { woman: /^(?:la|una)$/u, man: /^(?:el|un)$/u },
  it: { woman: /^(?:la|una|alla|della)$/u, man: /^(?:il|lo|un|uno|al|del)$/u },
  pt: { woman: /^(?:a|uma|à|da)$/u, man: /^(?:o|um|ao|do)$/u },
  de: { woman: /^(?:die|eine)$/u, man: null },
};
/** Words of a role before a name. */
const MOST_ROLE = 4;
/** "His" and "her" in phrases for sources. */
const HIS = /^(?:his|его|його|яго|jego|jeho|него|неговите|му|njegovim|njegovih|seinen)$/u;
const HER = /^(?:her|ее|її|яе|jej|нея|нейните|ѝ|njezinim)$/u;
/** First names of women in most languages of Europe end so; of men elsewhere, too: Yoshimasa, Akira, Mustafa, Joshua, Luca. */
const LIKE_A_WOMANS = /[aа]$|ия$/u;
const UNLIKE_A_WOMANS =
  /(?:masa|hisa|musa|issa|ta|ya|ira|ua|uca|fa|bba|[ai]sha|маса|хиса|муса|исса|та|илья|ома|ира|уа|ука|фа|[аио]ша)$/u;
const LIKE_A_MANS = /[oо]$/u;
/** Slavic first names of men end in a consonant. */
const SLAVIC = /^(?:ru|uk|be|bg|mk|sr|hr|bs|sl|cs|sk|pl)$/;
const CONSONANT = /[бвгджзйклмнпрстфхцчшbcdfgjklłmnprsštvwzž]$/u;

/** What titles, roles and verbs of speech tell. */
export function sexesOf(text: Tagged, people: People, attributions: readonly Attribution[]): Sexes {
  const sexes = sexesOfTitles(text, people);
  for (const { speaker, cue } of attributions) {
    const sex = speaker && cue && sexOfVerb(text, cue);
    const range = sex ? nameWithin(text, speaker) : null;
    const person = range && people.of(range);
    if (sex && person && !sexes.has(person)) sexes.set(person, sex);
  }
  return sexes;
}

function sexesOfTitles(text: Tagged, people: People): Sexes {
  const sexes: Sexes = new Map();
  for (const { at, person } of people.mentions) {
    const sex = person.isWoman ? "woman" : (sexOfArticle(text, at) ?? (person.isMan ? "man" : null));
    if (sex && sexes.get(person) !== "woman") sexes.set(person, sex);
  }
  return sexes;
}

/** "la ministre Claire Dubois": the article before the role before the name. */
function sexOfArticle(text: Tagged, offset: number): Sex | null {
  const articles = ARTICLES[text.lexicon.language];
  if (!articles) return null;
  const name = tokenAt(text, offset);
  let at = name - 1;
  while (at > name - MOST_ROLE && longestAt(text, ["roles", "titles"], at) > 0) at -= 1;
  const article = at < name - 1 ? (text.tokens[at]?.lower ?? "") : "";
  if (articles.woman.test(article)) return "woman";
  return articles.man?.test(article) ? "man" : null;
}

function sexOfVerb(text: Tagged, { start }: Span): Sex | null {
  const at = tokenAt(text, start);
  const endings = lengthAt(text, "verbs", at) === 1 ? AGREEING[text.lexicon.language] : undefined;
  const verb = text.tokens[at]?.lower ?? "";
  if (endings?.woman.test(verb)) return "woman";
  return endings?.man?.test(verb) ? "man" : null;
}

/** Whom the pronoun at a token may mean; null where it tells nothing. */
export function sexAskedFor(text: Tagged, at: number): Sex | null {
  const word = text.tokens[at]?.lower ?? "";
  const [he, she] = [
    lengthAt(text, "he", at) > 0 || HIS.test(word),
    lengthAt(text, "she", at) > 0 || HER.test(word),
  ];
  if (he === she) return null;
  return he ? "man" : "woman";
}

/** Whether a person may be meant by a pronoun for a sex; what only the name tells is enough against, and for a woman. */
export function agreementOf(text: Tagged, sexes: Sexes, person: Person, asked: Sex | null): Agreement {
  if (asked === null) return "yes";
  const known = sexes.get(person);
  if (known) return known === asked ? "yes" : "no";
  const first = person.name.toLowerCase().split(" ")[0] ?? "";
  if (LIKE_A_WOMANS.test(first) && !UNLIKE_A_WOMANS.test(first)) return asked === "woman" ? "yes" : "no";
  const isMans = LIKE_A_MANS.test(first) || (SLAVIC.test(text.lexicon.language) && CONSONANT.test(first));
  return isMans && asked === "woman" ? "no" : "open";
}
