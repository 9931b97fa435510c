/** Says in a name's own words whose something is: "who is her coach?" → "who is Lina Brandt's coach". */

import { russianGenitive } from "./follow-up-genitive.ts";
import { lengthAt, type Row } from "./follow-up-phrases.ts";
import type { FollowUp } from "./follow-up-rest.ts";

/** A possessive in its question; what it belongs to stands after it. */
interface Possessive {
  readonly followUp: FollowUp;
  readonly row: Row;
  readonly at: number;
}

/** How a language says it; null where it cannot be said for sure. */
type Saying = (name: string, possessive: Possessive) => string | null;

/** What takes the place of a Romance possessive, and stands before the name. */
interface Romance {
  readonly articles: Readonly<Record<string, string>>;
  /** The articles that lose their vowel before another. */
  readonly elides?: RegExp;
  readonly of: string;
  readonly ofElided?: string;
}

/** Words that what belongs to somebody may have, where the name has to stand after it. */
const MAX_NOUN = 2;
const VOWEL = /^[aeiouyhàâéèêëîïôœ]/iu;
const SIBILANT = /[sßxz]$/iu;
const SPANISH_FEMININE = /(?:[ai]ón|dad|tad|tud|umbre|a)s?$|^(?:madre|mujer)$/u;
/** "Его сменил": what stands after the pronoun is no noun. */
const RUSSIAN_VERB = /(?:л[аои]?(?:с[ья])?|[еёиуюая]т(?:ся)?|ть(?:ся)?)$/u;

const SAYINGS: Readonly<Record<string, Saying>> = {
  en: english,
  de: (name, one) => before(SIBILANT.test(name) ? `${name}'` : `${name}s`, one),
  sv: (name, one) => before(SIBILANT.test(name) ? name : `${name}s`, one),
  "da, no": (name, one) => before(SIBILANT.test(name) ? `${name}'` : `${name}s`, one),
  fr: (name, one) => {
    const articles = { son: "le", sa: "la", ses: "les", leurs: "les" };
    return romance(name, one, { articles, elides: /^l[ea]$/u, of: "de", ofElided: "d'" });
  },
  es: (name, one) => {
    const isFeminine = SPANISH_FEMININE.test(one.followUp.tokens[one.at + 1]?.word ?? "");
    return romance(name, one, {
      articles: isFeminine ? { su: "la", sus: "las" } : { su: "el", sus: "los" },
      of: "de",
    });
  },
  it: (name, one) => {
    const articles = { suo: "il", sua: "la", suoi: "i", sue: "le" };
    return romance(name, one, { articles, elides: /^(?:il|la)$/u, of: "di" });
  },
  pt: (name, one) =>
    romance(name, one, { articles: { seu: "o", sua: "a", seus: "os", suas: "as" }, of: "de" }),
  ru: russian,
};

/** The follow-up with the name in it, without a mark at its end; null where that cannot be said for sure. */
export function withOwner(name: string, followUp: FollowUp, row: Row): string | null {
  const list = row.language === "ru" ? row.persons : row.possessives;
  const at = followUp.tokens.findIndex(({ word }) => lengthAt(list, [word], 0) > 0);
  return at < 0 ? null : (SAYINGS[row.language]?.(name, { followUp, row, at }) ?? null);
}

function english(name: string, one: Possessive): string | null {
  const { tokens: all } = one.followUp;
  const isObject = all[one.at]?.word === "her" && one.at === all.length - 1;
  return before(isObject ? name : `${name}'s`, one, isObject);
}

/** The owner stands where the possessive stood. */
function before(owner: string, { followUp, row, at }: Possessive, isLast = false): string | null {
  const next = followUp.tokens[at + 1];
  if (!isLast && (!next || lengthAt(row.articles, [next.word], 0) > 0)) return null;
  return exchange(followUp, at, at, owner);
}

/** The owner stands after what belongs to it, which must end the question. */
function romance(name: string, { followUp, row, at }: Possessive, words: Romance): string | null {
  const { tokens: all } = followUp;
  const [possessive, noun] = [all[at], all[at + 1]];
  const article = words.articles[possessive?.word ?? ""];
  // "Il suo allenatore" has its article already.
  const start = lengthAt(row.articles, [all[at - 1]?.word ?? ""], 0) > 0 ? at - 1 : at;
  const wordBefore = all[start - 1]?.word ?? "";
  if (!noun || article === undefined || all.length - at - 1 > MAX_NOUN) return null;
  // "Pourquoi son père part": a verb follows; "de su": article and preposition would merge.
  if ([row.asks, row.prepositions].some((list) => lengthAt(list, [wordBefore], 0) > 0)) return null;
  const opening = words.elides?.test(article) && VOWEL.test(noun.word) ? "l'" : `${article} `;
  const of = words.ofElided !== undefined && VOWEL.test(name) ? words.ofElided : `${words.of} `;
  const rest = followUp.text.slice(noun.start - (all[0]?.start ?? 0));
  return exchange(followUp, start, all.length - 1, `${opening}${rest} ${of}${name}`);
}

function russian(name: string, { followUp, at }: Possessive): string | null {
  const { tokens: all } = followUp;
  const [pronoun, noun] = [all[at]?.word ?? "", all[at + 1]];
  const genitive = russianGenitive(name, pronoun === "его" ? "masculine" : "feminine");
  if (!["его", "её", "ее"].includes(pronoun) || !noun || at + 2 !== all.length || genitive === null)
    return null;
  return RUSSIAN_VERB.test(noun.word) ? null : exchange(followUp, at, at + 1, `${noun.written} ${genitive}`);
}

function exchange({ text, tokens: all }: FollowUp, from: number, to: number, words: string): string {
  const offset = all[0]?.start ?? 0;
  return `${text.slice(0, (all[from]?.start ?? 0) - offset)}${words}${text.slice((all[to]?.end ?? 0) - offset)}`;
}
