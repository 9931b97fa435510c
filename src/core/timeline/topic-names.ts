/** Tells which events are about a name: it stands in what they tell, in whatever script, or a short form of it does. */
import { isOneLanguage } from "../../text/base-language.ts";
import { type Mention, namesIn } from "../../text/names.ts";
import { stem } from "../../text/stem.ts";
import type { Passage } from "../article.ts";
import { type Question, rarityOf } from "../read-question.ts";
import { abbreviationsOf } from "./abbreviations.ts";
import { areNamesAlike, isWithinOtherName } from "./name-likeness.ts";
import type { ToldEvent } from "./told-event.ts";

/** Words of a topic up to which it may be a name: "United Nations High Commissioner for Refugees". */
const MAX_WORDS = 6;
/** Passages in which it is looked at how a topic is written. */
const MAX_LOOKED_AT = 40;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const DIGIT = /\p{N}/u;
const CASED = /\p{Cased}/u;
const LOWER = /^\p{Ll}/u;

/**
 * Whether a topic is nothing but a name: the coverage has its words, by their sound, as names beside each other, and not as
 * often as common words. Scripts without capitals tell no names, so that they count only where the topic is typed as one.
 */
export function isName({ text, mentions, language }: Question, passages: readonly Passage[]): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length === 0 || words.length > MAX_WORDS || mentions.length < words.length || ASKING.test(text))
    return false;
  const isCapital = words.some((word) => CASED.test(word)) && !words.some((word) => LOWER.test(word));
  const looked = passages.slice(0, MAX_LOOKED_AT);
  const asName = looked.filter((passage) => haveRun(passage, mentions, isCapital)).length;
  const asWords = looked.filter((passage) => haveCommon(passage, words, language)).length;
  return asName > 0 && COMMON_SHARE * asWords <= asName;
}

/** What asks is no name. */
const ASKING = /[?？؟]/u;
/** A name that is a common word, too ("Trump"), is a name where it is one twice as often. */
const COMMON_SHARE = 2;

/** Sounds are compared, so that a slip of the fingers ("Air Froce") is still the name. */
function haveRun({ text, article }: Passage, wanted: readonly Mention[], anyScript: boolean): boolean {
  const names = namesIn(text, article.language, "passage").filter(
    (name) => anyScript || CASED.test(name.text),
  );
  return names.some((_, at) =>
    wanted.every(({ keys }, next) => names[at + next]?.keys.some((key) => keys.includes(key)) ?? false),
  );
}

/** Whether a passage in the topic's language has all its words in lower case. */
function haveCommon({ text, article }: Passage, words: readonly string[], language: string): boolean {
  if (!isOneLanguage(article.language, language)) return false;
  const common = new Set(
    (text.match(WORD) ?? []).filter((word) => LOWER.test(word)).map((word) => stem(word, language)),
  );
  return words.every((word) => common.has(stem(word.toLowerCase(), language)));
}

/** How much of a name, weighted by rarity, an event must have itself; the rest may stand around it. */
const MIN_SHARE = 0.33;

/** Builds the test of events against the names of a topic; abbreviations of it are read out of the passages. */
export function nameTest(question: Question, passages: readonly Passage[]): (told: ToldEvent) => boolean {
  const isAbout = textTest(question, passages);
  const namesOf = namesOfArticles(passages);
  return (told) =>
    isAbout({
      text: tellingText(told),
      language: told.event.article.language,
      around: () => namesOf(told.passage),
    });
}

/** A text with the names that stand around it, which may complete those that it has itself. */
interface Around {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly around: () => readonly Mention[];
}

/** Builds the test of whole texts, around which there is nothing. */
export function textNameTest(
  question: Question,
  passages: readonly Passage[],
): (text: string, language: string) => boolean {
  const isAbout = textTest(question, passages);
  return (text, language) => isAbout({ text, language, around: () => [] });
}

function textTest(question: Question, passages: readonly Passage[]): (told: Around) => boolean {
  const { mentions } = question;
  const rarities = mentions.map((mention) => rarityOf(mention, question));
  const least = MIN_SHARE * rarities.reduce((sum, rarity) => sum + rarity, 0);
  const abbreviations = abbreviationsOf(question.text, passages);
  return ({ text, language, around }) => {
    if (abbreviations?.test(text)) return true;
    const languages = [language, question.language];
    const own = namesIn(text, language, "passage");
    const has = (one: Mention, among: readonly Mention[]) =>
      among.some((other) => areNamesAlike(one, other, languages));
    const there = mentions.filter((mention) => has(mention, own));
    const lacking = mentions.filter((mention) => !there.includes(mention));
    const share = there.reduce((sum, one) => sum + (rarities[mentions.indexOf(one)] ?? 0), 0);
    // "777" tells which Boeing is meant.
    if (share === 0 || share < least || lacking.some(({ text: word }) => DIGIT.test(word))) return false;
    if (lacking.length === 0) return true;
    if (there.every((part) => isWithinOtherName(text, part, mentions, languages))) return false;
    const others = around();
    return lacking.every((mention) => has(mention, others));
  };
}

/** The names of an article, as far as its passages are there: in full they often stand at its beginning only. */
function namesOfArticles(passages: readonly Passage[]): (own: Passage) => readonly Mention[] {
  const known = new Map<string, Mention[]>();
  return (own) => {
    const { id, title, language } = own.article;
    const before = known.get(id);
    if (before) return before;
    const all = [own, ...passages.filter(({ article }) => article.id === id)];
    const names = namesIn([title ?? "", ...all.map(({ text }) => text)].join("\n"), language, "passage");
    known.set(id, names);
    return names;
  };
}

/** What is undated is told by the title, too; an utterance is of whoever it names itself. */
function tellingText({ event, shown }: ToldEvent): string {
  const isLead = event.date === null && event.kind === "told";
  return isLead ? `${event.article.title ?? ""}\n${shown.text}` : shown.text;
}
