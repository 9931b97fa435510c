/** The timeline of the seeds: five articles in four languages on one day's news, saved at a known time. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { daysOf } from "../../src/core/event-days.ts";
import type { ArticleResult, Services } from "../../src/core/services.ts";
import type { TimelineEvent } from "../../src/core/timeline-results.ts";
import { readSources } from "../../src/sources/files.ts";
import { withCoverage } from "./coverage.ts";
import { type Evaluation, MissingData } from "./evaluation.ts";
import { type Score, share } from "./score.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SEEDS = "../shared/seeds";
const SAVED_AT = new Date("2024-11-07T18:00+09:00");
const TOPIC = "Japan US alliance";
/** The election, the press conference, the call; and the summit that is still to come. */
const DAYS = [
  { date: "2024-11-05", planned: false },
  { date: "2024-11-06", planned: false },
  { date: "2024-11-07", planned: false },
  { date: "2024-11-18", planned: true },
] as const;
/** What a reader finds in the articles besides. */
const TOLD = [
  { value: "2017", endValue: "2021" },
  { value: "2020", endValue: null },
  { value: "2021-01", endValue: null },
  { value: "2024-10", endValue: null },
  { value: "2024-10-01", endValue: null },
  ...DAYS.map(({ date }) => ({ value: date, endValue: null })),
].map(daysOf);

type Dated = Pick<TimelineEvent, "date" | "endDate" | "precision">;

/** Two rows; throws `MissingData`. */
export async function evaluateSeedTimeline(evaluation: Evaluation): Promise<Score[]> {
  if (!existsSync(join(ROOT, SEEDS))) throw new MissingData(`${SEEDS} is not there`);
  const embedder = await evaluation.embedder();
  const items = readSources([SEEDS], { cwd: ROOT });
  return withCoverage(items, embedder, (coverage) => seedScores(coverage.services(), evaluation.onMiss), {
    fetchedAt: SAVED_AT,
  });
}

/** The rows of a coverage of the seeds. */
export async function seedScores(
  services: Pick<Services, "timeline" | "article">,
  onMiss: (line: string) => void,
): Promise<Score[]> {
  const { events } = await services.timeline({
    topic: TOPIC,
    detail: "many",
    picture: false,
    locale: "en-US",
  });
  const invented = await inventedIn(services, events);
  for (const { date, text } of invented) onMiss(`seeds, invented: ${date} ${text}`);
  return scoresOf(events, invented);
}

/** Events whose date neither an article that they cite nor its day of publication gives, or that no reader finds there. */
async function inventedIn(
  services: Pick<Services, "article">,
  events: readonly TimelineEvent[],
): Promise<TimelineEvent[]> {
  const invented: TimelineEvent[] = [];
  for (const event of events) {
    const cited = await Promise.all(event.citations.map(({ articleId }) => services.article(articleId)));
    if (!cited.some((article) => isGivenBy(article, event)) || !isTold(event)) invented.push(event);
  }
  return invented;
}

/** Whether the words of an article, or its day of publication, give a date. */
export function isGivenBy(
  { dates, publishedAt }: Pick<ArticleResult, "dates" | "publishedAt">,
  event: Dated,
): boolean {
  if (dayOf(event.date) === dayOf(publishedAt ?? "")) return true;
  return dates.some(
    ({ value, endValue, precision }) =>
      dayOf(value) === dayOf(event.date) && endValue === event.endDate && precision === event.precision,
  );
}

function isTold({ date, endDate }: Dated): boolean {
  const { first, last } = daysOf({ value: date, endValue: endDate });
  return TOLD.some((known) => known.first === first && known.last === last);
}

function scoresOf(events: readonly TimelineEvent[], invented: readonly TimelineEvent[]): Score[] {
  const data = `../shared/seeds, saved at 2024-11-07T18:00+09:00, topic “${TOPIC}”, detail many: ${events.length} events`;
  const isThere = ({ date, planned }: (typeof DAYS)[number]) =>
    events.some((event) => dayOf(event.date) === date && event.planned === planned);
  return [
    {
      name: "seeds: 5, 6, 7 and planned 18 November 2024 are there",
      figure: share(DAYS, isThere),
      goal: 1,
      data,
    },
    {
      name: "seeds: events whose date is invented",
      figure: invented.length,
      goal: 0,
      lowerIsBetter: true,
      unit: "count",
      data: "neither the words of a cited article nor its day of publication give it, or no reader finds it there",
    },
  ];
}

function dayOf(date: string): string {
  return date.split("T", 1)[0] ?? date;
}
