/** Part `timelines`: what happened when to an entity, against timelines that people made, and over the seeds. */
import type { Services } from "../../src/core/services.ts";
import { records, withCoverage } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";
import { orMissing } from "./quotations.ts";
import type { Score } from "./score.ts";
import { entryOf, type MarkedArticle, publicationDays, recordOf } from "./timelines-articles.ts";
import {
  countCommon,
  type DatedEntry,
  entriesOf,
  figuresOf,
  type MarkedTimeline,
  type TimelineCounts,
} from "./timelines-score.ts";
import { evaluateSeedTimeline } from "./timelines-seeds.ts";

/** Measured on 60 articles kept apart, where the day of publication of every article that names the entity stands in. */
const FLOORS = { dates: 0.399, pairs: 0.381 } as const;
const GOALS = { dates: 0.6, pairs: 0.55 } as const;
const COUNTING =
  "gold: dates of its entries, cut where -XX stands, none of XXXX-XX-XX; ours: `date` of each event at detail `many`; each date once an entity";

/** Every row about timelines; what is not there becomes a row that says so. */
export async function evaluateTimelines(evaluation: Evaluation): Promise<Score[]> {
  return [
    ...(await orMissing("entity timelines", () => markedRows(evaluation))),
    ...(await orMissing("the seeds", () => evaluateSeedTimeline(evaluation))),
  ];
}

async function markedRows(evaluation: Evaluation): Promise<Score[]> {
  const articles = evaluation.lines<MarkedArticle>("timelines/docs.jsonl");
  const timelines = evaluation.lines<MarkedTimeline>("timelines/timelines.jsonl");
  const embedder = await evaluation.embedder();
  const found = await withCoverage(records(articles.map(recordOf)), embedder, (coverage) =>
    askEach(coverage.services(), timelines),
  );
  const counts = timelines.map((timeline, at) => {
    const [gold, own] = [entriesOf(timeline), found[at] ?? []];
    reportDifferences(timeline.entity, gold, own, evaluation.onMiss);
    return countCommon(gold, own);
  });
  const floor = timelines.map((timeline) =>
    countCommon(entriesOf(timeline), publicationDays(articles, timeline.entity)),
  );
  return scoresOf(
    counts,
    floor,
    `SemEval-2015 task 4, ${timelines.length} entities, ${articles.length} articles`,
  );
}

/** The timeline of each entity, asked for by its name as it is marked. */
async function askEach(
  services: Services,
  timelines: readonly MarkedTimeline[],
): Promise<(readonly DatedEntry[])[]> {
  const found: DatedEntry[][] = [];
  for (const { entity } of timelines) {
    const request = { topic: entity, detail: "many", picture: false, locale: "en-US" } as const;
    found.push((await services.timeline(request)).events.map(entryOf));
  }
  return found;
}

function scoresOf(
  counts: readonly TimelineCounts[],
  floor: readonly TimelineCounts[],
  data: string,
): Score[] {
  const dates = figuresOf(counts.map((one) => one.dates));
  const pairs = figuresOf(counts.map((one) => one.pairs));
  const before = {
    dates: figuresOf(floor.map((one) => one.dates)).micro,
    pairs: figuresOf(floor.map((one) => one.pairs)).micro,
  };
  const whole = `${data}; ${COUNTING}`;
  return [
    {
      name: "entity timelines: Date-F1",
      figure: dates.micro,
      floor: FLOORS.dates,
      goal: GOALS.dates,
      data: whole,
    },
    { name: "entity timelines: Date-F1, mean of the entities", figure: dates.macro, data },
    { name: "entity timelines: dates, precision", figure: dates.precision, data },
    { name: "entity timelines: dates, recall", figure: dates.recall, data },
    {
      name: "entity timelines: F1 of (date, article)",
      figure: pairs.micro,
      floor: FLOORS.pairs,
      goal: GOALS.pairs,
      data: `${data}; ours: each event's date with the article of each of its citations`,
    },
    {
      name: "publication days alone: Date-F1",
      figure: before.dates,
      data: `${data}; of articles that hold the name`,
    },
    { name: "publication days alone: F1 of (date, article)", figure: before.pairs, data },
  ];
}

function reportDifferences(
  entity: string,
  gold: readonly DatedEntry[],
  own: readonly DatedEntry[],
  onMiss: (line: string) => void,
): void {
  const [wanted, got] = [gold, own].map((entries) => new Set(entries.map(({ date }) => date)));
  const only = (one: Iterable<string> = [], other?: ReadonlySet<string>) =>
    [...one].filter((date) => !other?.has(date)).sort();
  onMiss(`${entity}: missing ${only(wanted, got).join(" ")}; not asked for ${only(got, wanted).join(" ")}`);
}
