/** `digest`: what is new after a sequence, as stories over languages, the most told first. */
import { isOneLanguage } from "../../../text/base-language.ts";
import { oneAtATime } from "../../one-at-a-time.ts";
import type { ArticleReader, Clock, PassageFilter, PassageReader } from "../../ports.ts";
import { countDifferent, publisherKey } from "../../publishers.ts";
import { requireCoverage } from "../../require-coverage.ts";
import type { DigestRequest, Services } from "../../services.ts";
import type { StoryKeeper, StoryNews, StoryReader, StoryWriter } from "../../stories/story-ports.ts";
import { mapped } from "../../turns.ts";
import type { DigestResult } from "../digest-results.ts";
import { articlesOnTopic, type TopicParts } from "./fit-topic.ts";
import { groupedSoon } from "./grouped-soon.ts";
import { newestMoment, standingOf } from "./order.ts";
import { type ReadStory, readStory, type StoryParts } from "./read-story.ts";
import { digestStory } from "./shape-story.ts";
import { type Stretch, stretchOf } from "./stretch.ts";

/** Stories read beyond those shown, whose publishers may turn out to be copies of one text. */
const MAX_READ_BEYOND = 40;
/** Articles of several languages or publishers that are searched by themselves; of more, what is found is sifted. */
const MAX_NAMED_ARTICLES = 3_000;
/** Sequences from which on digests are made one at a time: a hundred thousand articles take some 150 MB while they are ranked. */
const LONG_STRETCH = 10_000;

export interface DigestParts extends StoryParts, TopicParts {
  readonly archive: ArticleReader &
    PassageReader &
    StoryReader &
    Pick<StoryWriter, "placed" | "lastSequence">;
  readonly keeper: StoryKeeper;
  readonly clock: Clock;
}

/** Builds `digest`. Throws UserError `nothing_embedded` while the archive is empty, unless it is asked about a given stretch. */
export function digesting(parts: DigestParts): Pick<Services, "digest"> {
  const inTurn = oneAtATime();
  return {
    async digest(request) {
      const upTo = request.upTo ?? (await reachOf(request.since, parts));
      const stretch = await stretchOf({ ...request, upTo }, parts);
      const isLong = stretch.upTo - stretch.after > LONG_STRETCH;
      const choose = () => chosen(request, stretch, parts);
      const { best, articles, more } = await (isLong ? inTurn(choose) : choose());
      if (articles === 0 && request.upTo === undefined) await requireCoverage(parts.archive);
      return {
        stories: await shaped(best, request, parts),
        lastSequence: stretch.upTo,
        since: stretch.after,
        topic: request.topic ?? null,
        articles,
        more,
      };
    },
  };
}

interface Chosen extends Pick<DigestResult, "articles" | "more"> {
  readonly best: readonly ReadStory[];
}

async function chosen(request: DigestRequest, stretch: Stretch, parts: DigestParts): Promise<Chosen> {
  const news = await wantedNews(request, stretch, parts);
  const best = await bestStories(news, request.limit, parts);
  const articles = news.reduce((sum, { fresh }) => sum + fresh.length, 0);
  return { best, articles, more: news.length - best.length };
}

/** Never before what was asked about: whoever goes on from the answer would be told the same again. */
async function reachOf(since: DigestRequest["since"], parts: DigestParts): Promise<number> {
  const grouped = await groupedSoon(parts);
  if (typeof since !== "number" || since <= grouped) return grouped;
  return Math.max(grouped, Math.min(since, await parts.archive.lastSequence()));
}

/** A story with how well it fits the topic, 0…1; 0 without one. */
interface WantedNews extends StoryNews {
  readonly fit: number;
}

/** The stories of a stretch as far as they are wanted, each with its wanted articles only. */
async function wantedNews(
  request: DigestRequest,
  stretch: Stretch,
  parts: DigestParts,
): Promise<readonly WantedNews[]> {
  const isWanted = articleTest(request);
  const all = await parts.archive.storyNews(stretch.after, stretch.upTo);
  const scoped = await mapped(all, (one) => ({ ...one, fresh: one.fresh.filter(isWanted), fit: 0 }));
  const news = scoped.filter(({ fresh }) => fresh.length > 0);
  const topic = request.topic?.trim() ?? "";
  if (topic === "" || news.length === 0) return news;
  const articles = new Set(news.flatMap(({ fresh }) => fresh.map(({ id }) => id)));
  const filter = filterOf(request, stretch, articles);
  const fits = await articlesOnTopic(topic, { filter, articles }, parts);
  return news.flatMap((one) => {
    const own = one.fresh.flatMap(({ id }) => fits.get(id) ?? []);
    return own.length === 0 ? [] : [{ ...one, fit: Math.max(...own) }];
  });
}

function articleTest({
  languages = [],
  sources = [],
}: DigestRequest): (article: StoryNews["fresh"][number]) => boolean {
  const publishers = new Set(sources.map(publisherKey));
  return ({ language, source }) =>
    (languages.length === 0 || languages.some((wanted) => isOneLanguage(wanted, language))) &&
    (publishers.size === 0 || (source !== null && publishers.has(publisherKey(source))));
}

/** Searches know one language and one publisher; of several, the articles are named where they are few. */
function filterOf(
  { languages = [], sources = [] }: DigestRequest,
  { after, upTo }: Stretch,
  articles: ReadonlySet<string>,
): PassageFilter {
  const stretch = { afterSequence: after, upToSequence: upTo };
  const isScoped = languages.length > 0 || sources.length > 0;
  if (isScoped && articles.size <= MAX_NAMED_ARTICLES) return { ...stretch, articles: [...articles] };
  return stretch;
}

/**
 * The first `limit` stories by their standing. Only stories are read that may be among them: how many publishers are
 * independent shows then, and can but lower what their number promised.
 */
async function bestStories(
  news: readonly WantedNews[],
  limit: number,
  parts: StoryParts,
): Promise<readonly ReadStory[]> {
  const counted = await mapped(news, (one) => ({
    one,
    newest: newestMoment(one.fresh),
    named: countDifferent(one.fresh.map(({ source }) => source)),
  }));
  const now = counted.reduce((last, { newest }) => Math.max(last, newest), Number.NEGATIVE_INFINITY);
  const promised = counted
    .map(({ one, newest, named }) => {
      const standing = (publishers: number) => standingOf({ publishers, newest, fit: one.fit }, now);
      return { one, standing, promise: standing(named) };
    })
    .sort((a, b) => b.promise - a.promise || b.one.story - a.one.story);
  const read: { readonly story: ReadStory; readonly score: number }[] = [];
  for (const { one, standing, promise } of promised) {
    const isSettled = read.filter(({ score }) => score >= promise).length >= limit;
    if (isSettled || read.length >= limit + MAX_READ_BEYOND) break;
    const story = await readStory(one, parts);
    read.push({ story, score: standing(story.publishers) });
  }
  return read
    .sort((a, b) => b.score - a.score || b.story.news.story - a.story.news.story)
    .slice(0, limit)
    .map(({ story }) => story);
}

async function shaped(
  read: readonly ReadStory[],
  { told, locale }: DigestRequest,
  parts: StoryParts,
): Promise<DigestResult["stories"]> {
  const before = await told?.(read.map(({ news }) => news.story));
  const isUpdate = ({ story, earlier }: StoryNews) => before?.has(story) ?? earlier > 0;
  return Promise.all(
    read.map((story, at) => digestStory(story, { locale, n: at + 1, update: isUpdate(story.news) }, parts)),
  );
}
