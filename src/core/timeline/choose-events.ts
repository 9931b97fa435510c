/** Chooses the most telling events of a timeline, spread over its time. */
import { daysOf } from "../event-days.ts";
import { dot } from "../vectors.ts";
import { lengthOf } from "./days.ts";
import type { EventGroup } from "./group-events.ts";
import { countPublishers } from "./publishers.ts";
import { likenessOf, type ToldEvent } from "./told-event.ts";

/**
 * Fits and cosines of events on one topic lie within a tenth or two of each other; so do these. What each doubling of the
 * publishers is worth, what being like the other events and the topic is worth, and what standing at the beginning of an article is.
 */
const PUBLISHERS_WORTH = 0.03;
const CENTRALITY_WORTH = 0.5;
const NEARNESS_WORTH = 0.5;
const LEAD_WORTH = 0.03;
/** Characters of a body that its lead takes up. */
const LEAD_CHARS = 300;
/**
 * What is lost by being said rather than done, by a vague date, by lying long before the article, which recalls it only, or before
 * what its sentence is about.
 */
const COSTS = { said: 0.01, vague: 0.04, undated: 0.01, leaning: 0.02, recalled: 0.05, aside: 0.09 } as const;
const RECALLED_DAYS = 365;
/** What is lost by lying on a day that has been chosen already, and by telling the very same as a chosen one. */
const SAME_DAY_COST = 0.03;
const SAMENESS_COST = 0.06;
/** Corrected cosine of two events that have nothing in common but their topic. */
const UNLIKE = 0.8;
/** Events compared with each other for their centrality. */
const MAX_COMPARED = 120;
const VAGUE_DAYS = 7;

interface Weighed {
  readonly group: EventGroup;
  readonly weight: number;
}

/** At most `limit` of them, in the order of their dates. */
export function chooseEvents(groups: readonly EventGroup[], limit: number): EventGroup[] {
  return groups.length <= limit ? inOrder(groups) : inOrder(mostTelling(groups, limit));
}

/** In the order of their dates: what begins first, then what ends first; of one day the fittest first. */
export function inOrder(groups: readonly EventGroup[]): EventGroup[] {
  return [...groups].sort(
    ({ head: a }, { head: b }) =>
      a.days.first - b.days.first ||
      a.days.last - b.days.last ||
      a.event.value.localeCompare(b.event.value, "en") ||
      b.fit - a.fit,
  );
}

/** Maximal marginal relevance (Carbonell and Goldstein, 1998): worth, less what the nearest of those chosen tells already. */
function mostTelling(groups: readonly EventGroup[], limit: number): EventGroup[] {
  let left = weighed(groups).map((one) => ({ ...one, repeated: 0 }));
  const chosen: EventGroup[] = [];
  while (chosen.length < limit && left.length > 0) {
    const best = left.reduce((a, b) => (b.weight - b.repeated > a.weight - a.repeated ? b : a));
    chosen.push(best.group);
    left = left
      .filter((one) => one !== best)
      .map((one) => ({ ...one, repeated: Math.max(one.repeated, repetition(one.group, best.group)) }));
  }
  return chosen;
}

function weighed(groups: readonly EventGroup[]): Weighed[] {
  const compared = groups.slice(0, MAX_COMPARED);
  // The sum of cosines is the cosine of the sum.
  const sum = sumOf(compared.map(({ head }) => head.vector));
  return groups.map((group, at) => {
    const { vector } = group.head;
    const isCompared = at < compared.length;
    const others = compared.length - Number(isCompared);
    const likeness = dot(vector, sum) - (isCompared ? dot(vector, vector) : 0);
    const centrality = others === 0 ? 0 : likeness / others;
    return { group, weight: worthOf(group) + CENTRALITY_WORTH * centrality };
  });
}

function sumOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0);
  return sum;
}

function worthOf({ head, tellings }: EventGroup): number {
  const { event, days, shown, fit, nearness } = head;
  const costs =
    (event.kind === "said" ? COSTS.said : 0) +
    (lengthOf(days) > VAGUE_DAYS ? COSTS.vague : 0) +
    (event.date === null ? COSTS.undated : 0) +
    (isRecalled(head) ? COSTS.recalled : 0) +
    (head.isAside ? COSTS.aside : 0) +
    (shown.standsAlone ? 0 : COSTS.leaning);
  const lead = event.sentence.start < LEAD_CHARS ? LEAD_WORTH : 0;
  const publishers = PUBLISHERS_WORTH * Math.log2(countPublishers(tellings));
  return fit + NEARNESS_WORTH * nearness + publishers + lead - costs;
}

function isRecalled({ event, days }: ToldEvent): boolean {
  const { value } = event.article.published;
  return value !== null && daysOf({ value, endValue: null }).first - days.last > RECALLED_DAYS;
}

/** What an event is worth less for one that was chosen. */
function repetition(group: EventGroup, chosen: EventGroup): number {
  const isSameDay = group.head.days.first === chosen.head.days.first;
  const sameness = Math.max(0, (likenessOf(group.head, chosen.head) - UNLIKE) / (1 - UNLIKE));
  return (isSameDay ? SAME_DAY_COST : 0) + SAMENESS_COST * sameness;
}
