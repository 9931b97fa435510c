/** Tells which events are about a name: it stands in what they tell, in whatever script, or a short form of it does. */
import { type Mention, namesIn } from "../../text/names.ts";
import type { Passage } from "../article.ts";
import { isBareName, type Question, rarityOf } from "../read-question.ts";
import type { ToldEvent } from "./told-event.ts";

/** Words of a topic up to which it may be a name: "United Nations High Commissioner for Refugees". */
const MAX_WORDS = 6;
/** Passages in which a longer topic is looked for as it is written. */
const MAX_LOOKED_AT = 40;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const DIGIT = /\p{N}/u;

/** Whether a topic is nothing but a name; a longer one is where the coverage has its words as names beside each other. */
export function isName(question: Question, passages: readonly Passage[]): boolean {
  if (isBareName(question)) return true;
  const words = question.text.match(WORD)?.length ?? 0;
  const { mentions } = question;
  if (words < 2 || words > MAX_WORDS || mentions.length < words) return false;
  return passages
    .slice(0, MAX_LOOKED_AT)
    .some(({ text, article }) => haveRun(namesIn(text, article.language, "passage"), mentions));
}

/** Sounds are compared, so that a slip of the fingers ("Air Froce") is still the name. */
function haveRun(names: readonly Mention[], wanted: readonly Mention[]): boolean {
  return names.some((_, at) =>
    wanted.every(({ keys }, next) => names[at + next]?.keys.some((key) => keys.includes(key)) ?? false),
  );
}

/** How much of a name, weighted by rarity, an event must have itself; the rest may stand around it. */
const MIN_SHARE = 0.33;
/** Letters of an abbreviation: those of two words stand for too much. */
const MIN_INITIALS = 3;

/** Builds the test of events against the names of a topic. */
export function nameTest(question: Question): (told: ToldEvent) => boolean {
  const { mentions } = question;
  const rarities = mentions.map((mention) => rarityOf(mention, question));
  const least = MIN_SHARE * rarities.reduce((sum, rarity) => sum + rarity, 0);
  const abbreviation = abbreviationOf(question.text);
  return (told) => {
    const { language } = told.event.article;
    const text = tellingText(told);
    if (abbreviation?.test(text)) return true;
    const own = keysIn(text, language);
    const has = ({ keys }: Mention, among: ReadonlySet<string>) => keys.some((key) => among.has(key));
    const lacking = mentions.filter((mention) => !has(mention, own));
    const share = mentions.reduce((sum, one, at) => sum + (has(one, own) ? (rarities[at] ?? 0) : 0), 0);
    // "777" tells which Boeing is meant.
    if (share === 0 || share < least || lacking.some(({ text: word }) => DIGIT.test(word))) return false;
    if (lacking.length === 0) return true;
    const around = keysIn(`${told.event.article.title ?? ""}\n${told.passage.text}`, language);
    return lacking.every((mention) => has(mention, around));
  };
}

/** What is undated is told by the title, too. */
function tellingText({ event, shown }: ToldEvent): string {
  return event.date === null ? `${event.article.title ?? ""}\n${shown.text}` : shown.text;
}

/** "United States Air Force" → USAF. */
function abbreviationOf(topic: string): RegExp | null {
  const initials = (topic.match(WORD) ?? []).map((word) => word.slice(0, 1).toUpperCase());
  if (initials.length < MIN_INITIALS || initials.some((letter) => !/\p{Lu}/u.test(letter))) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])${initials.join("\\.?")}(?![\\p{L}\\p{N}])`, "u");
}

function keysIn(text: string, language: string): Set<string> {
  return new Set(namesIn(text, language, "passage").flatMap(({ keys }) => keys));
}
