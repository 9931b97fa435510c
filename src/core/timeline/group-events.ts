/** Puts the tellings of one event together, over papers and languages, and finds where they differ about its date. */
import { isOneLanguage } from "../../text/base-language.ts";
import { similarity } from "../../text/copies.ts";
import { saysTheSame } from "../answer/same.ts";
import { shareNames } from "../answer/share-names.ts";
import { daysOf } from "../event-days.ts";
import { remembered } from "../remembered.ts";
import { haveCommonDays, lengthOf } from "./days.ts";
import type { FittingEvent } from "./fitting-events.ts";
import { likenessOf, type ToldEvent } from "./told-event.ts";

/** One event with its tellings. */
export interface EventGroup {
  /** The telling that is shown. */
  readonly head: FittingEvent;
  /** All of them, the head first; at most one of each article. */
  readonly tellings: readonly FittingEvent[];
  /** Tellings of the same by other articles that give it another date. */
  readonly differing: readonly FittingEvent[];
}

/**
 * Cosine from which on two sentences with one date and the same names tell one event: much happens in a month, and what
 * people say of one matter is alike.
 */
const SAME_DATE_COSINE = {
  exact: { withinLanguage: 0.88, acrossLanguages: 0.86 },
  vague: { withinLanguage: 0.91, acrossLanguages: 0.885 },
  said: { withinLanguage: 0.895, acrossLanguages: 0.895 },
} as const;
/** Share of the names that both have, of those of the one with fewer; across languages many are translated. */
const NAMES = { withinLanguage: 0.5, acrossLanguages: 0.25 } as const;
/** Share of the shorter one's shingles from which on two texts are one wording. */
const MIN_COPY_SIMILARITY = 0.5;
/** Another date may be a contradiction within so many days; farther apart it is another occasion. */
const MAX_DAYS_APART = 45;
/** Dates that are this exact say much, and can contradict each other. */
const MAX_EXACT_DAYS = 7;

export interface Grouping {
  /** Events that are not on the topic themselves, and may tell of one that is. */
  readonly others?: readonly FittingEvent[];
  /** BCP 47, of the reader: of several tellings, those in it are shown. */
  readonly locale?: string;
}

/** In the order of their fittest tellings. */
export function groupEvents(
  events: readonly FittingEvent[],
  { others = [], locale = "und" }: Grouping = {},
): EventGroup[] {
  const groups: FittingEvent[][] = [];
  const add = (event: FittingEvent, isOnTopic: boolean) => {
    const group = groups.find((tellings) => tellings.some((one) => isSameEvent(one, event)));
    if (!group && isOnTopic) groups.push([event]);
    else if (group && !group.some((one) => isOfArticle(one, event))) group.push(event);
  };
  for (const event of [...events].sort(fittestFirst)) add(event, true);
  for (const event of [...others].sort(fittestFirst)) add(event, false);
  return withDiffering(groups.map((tellings) => ({ ...withHead(tellings, locale), differing: [] })));
}

/** Of one passage, what needs no other sentence goes first; of one sentence, what it tells goes before that it was said. */
function fittestFirst(a: FittingEvent, b: FittingEvent): number {
  return (
    b.fit - a.fit || lengthOfText(a) - lengthOfText(b) || b.nearness - a.nearness || isTold(b) - isTold(a)
  );
}

/** Sentences that it takes to understand it count, not their characters. */
function lengthOfText({ shown, event }: ToldEvent): number {
  return shown.start === event.sentence.start ? 0 : 1;
}

function isTold({ event }: ToldEvent): number {
  return Number(event.kind === "told");
}

/** What happened goes before what was planned, an exact date before a vague one; then what the reader can read. */
function withHead(tellings: readonly FittingEvent[], locale: string): Pick<EventGroup, "head" | "tellings"> {
  const isForeign = ({ event }: ToldEvent) => Number(!isOneLanguage(event.article.language, locale));
  const ordered = [...tellings].sort(
    (a, b) =>
      Number(a.event.planned) - Number(b.event.planned) ||
      lengthOf(a.days) - lengthOf(b.days) ||
      Number(a.event.date === null) - Number(b.event.date === null) ||
      isTold(b) - isTold(a) ||
      isForeign(a) - isForeign(b) ||
      Number(b.shown.standsAlone) - Number(a.shown.standsAlone) ||
      b.fit - a.fit,
  );
  const [head] = ordered;
  if (!head) throw new Error("a group of events without any");
  return { head, tellings: ordered };
}

function isSameEvent(a: FittingEvent, b: FittingEvent): boolean {
  if (isOfArticle(a, b)) return isShownWith(a, b) && haveSameDate(a, b);
  if (a.event.kind !== b.event.kind || !haveCommonDays(a.days, b.days)) return false;
  const isOne = isOneLanguage(a.event.article.language, b.event.article.language);
  if (areAlike(a, b, isOne)) return true;
  return isOne && similarity(a.event.sentence.text, b.event.sentence.text) >= MIN_COPY_SIMILARITY;
}

function areAlike(a: ToldEvent, b: ToldEvent, isOne: boolean): boolean {
  if (likenessOf(a, b) < leastCosine(a, b, isOne)) return false;
  return shareNames(comparable(a), comparable(b), isOne ? NAMES.withinLanguage : NAMES.acrossLanguages);
}

function leastCosine(a: ToldEvent, b: ToldEvent, isOne: boolean): number {
  const isExact = Math.max(lengthOf(a.days), lengthOf(b.days)) <= MAX_EXACT_DAYS;
  const kind = a.event.kind === "said" ? "said" : isExact ? "exact" : "vague";
  return SAME_DATE_COSINE[kind][isOne ? "withinLanguage" : "acrossLanguages"];
}

/**
 * Groups that tell the same of another day become one: under the day on which it happened; else, of plans, the day told last,
 * and of reports the day that more of them give.
 */
function withDiffering(groups: readonly EventGroup[]): EventGroup[] {
  const kept: EventGroup[] = [];
  for (const group of [...groups].sort(surestFirst)) {
    const at = kept.findIndex((other) => contradict(other, group));
    const other = kept[at];
    if (other) kept[at] = { ...other, differing: [...other.differing, ...group.tellings] };
    else kept.push(group);
  }
  return groups.flatMap((group) => kept.filter(({ head }) => head === group.head));
}

function surestFirst(a: EventGroup, b: EventGroup): number {
  const [one, other] = [a.head.event, b.head.event];
  if (one.planned !== other.planned) return Number(one.planned) - Number(other.planned);
  const newest = ({ tellings }: EventGroup) =>
    Math.max(...tellings.map((telling) => publicationOf(telling) ?? 0));
  return one.planned ? newest(b) - newest(a) : b.tellings.length - a.tellings.length;
}

function contradict(a: EventGroup, b: EventGroup): boolean {
  const [one, other] = [a.head, b.head];
  const isExact = Math.max(lengthOf(one.days), lengthOf(other.days)) <= MAX_EXACT_DAYS;
  if (!isExact || one.event.kind !== "told" || other.event.kind !== "told") return false;
  if (one.event.date === null || other.event.date === null) return false;
  const apart = Math.abs(one.days.first - other.days.first);
  if (apart === 0 || apart > MAX_DAYS_APART || recurs(one, other)) return false;
  if (numbersOf(one) !== numbersOf(other) || !areOneMatter(one, other)) return false;
  return !a.tellings.some((telling) => b.tellings.some((also) => isOfArticle(telling, also)));
}

/** A plan is told in other words than what came of it. */
function areOneMatter(a: ToldEvent, b: ToldEvent): boolean {
  if (saysTheSame(comparable(a), comparable(b))) return true;
  if (a.event.planned === b.event.planned) return false;
  const isOne = isOneLanguage(a.event.article.language, b.event.article.language);
  return areAlike(a, b, isOne);
}

/** Those beside the date: the third flood of a year is not the second one. */
const numbersOf = remembered(({ event: { sentence, date } }: ToldEvent): string => {
  const [from, to] = date === null ? [0, 0] : [date.start - sentence.start, date.end - sentence.start];
  const rest = `${sentence.text.slice(0, from)} ${sentence.text.slice(to)}`;
  return (rest.match(/\p{N}+/gu) ?? []).sort().join(" ");
});

/** Papers tell of each day's market in the same words: what moves along with the day of publication happened again. */
function recurs(a: ToldEvent, b: ToldEvent): boolean {
  const [one, other] = [publicationOf(a), publicationOf(b)];
  if (one === null || other === null || one === other) return false;
  return Math.abs(one - other - (a.days.first - b.days.first)) <= 1;
}

/** Days since 1970; null of an undated article. */
const publicationOf = remembered(({ event }: ToldEvent): number | null => {
  const { value } = event.article.published;
  return value === null ? null : daysOf({ value, endValue: null }).first;
});

/** As sentences are compared; one object for each, by which what is made of it is remembered. */
const comparable = remembered(({ event, vector }: ToldEvent) => ({
  text: event.sentence.text,
  language: event.article.language,
  vector,
}));

/** Of one article, what is shown with another event is not shown again: one sentence, or one that leans on it. */
function isShownWith({ shown: a }: ToldEvent, { shown: b }: ToldEvent): boolean {
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}

function haveSameDate({ event: a }: ToldEvent, { event: b }: ToldEvent): boolean {
  return a.value === b.value && a.endValue === b.endValue;
}

function isOfArticle(a: ToldEvent, b: ToldEvent): boolean {
  return a.event.article.id === b.event.article.id;
}
