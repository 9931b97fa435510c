/** `quote`: who said what, word for word, found by topic, by speaker, or both. */
import { saidIn } from "../../text/quotations/said-in.ts";
import { cachedEmbedding, type EmbedTexts } from "../cached-embedding.ts";
import { UserError } from "../errors.ts";
import { passageFilter } from "../filters.ts";
import type { Likeness } from "../live-index.ts";
import type { ArticleReader, Embedder, PassageFilter, PassageReader } from "../ports.ts";
import type { Quotation, Speaker } from "../quotation.ts";
import type { QuotationFilter, QuotationReader } from "../quotation-ports.ts";
import type { FoundQuotation, JoinedName, QuoteResult } from "../quotation-results.ts";
import type { RankWanted } from "../retrieve.ts";
import type { QuoteRequest, Services } from "../services.ts";
import { isFragment, withoutRepeats } from "./fragments.ts";
import { narration } from "./parts.ts";
import { rankQuotations } from "./rank-quotations.ts";
import { groupRenderings, type RenderedUtterance } from "./renderings.ts";
import { placed } from "./shape.ts";
import { findSpeakers, joinedName } from "./speakers.ts";

/** Passages that the embedding brings for a topic, for each quotation wanted, at least and at most; half hold any. */
const PASSAGES_PER_RESULT = 3;
const MIN_PASSAGES = 40;
const MAX_PASSAGES = 120;
/** For each quotation wanted, so many must be found among all passages: copies and repetitions go. */
const MIN_FOUND = 1.2;
/** Quotations compared for each one wanted: copies and translations of what is shown are among the next ones. */
const BREADTH = 4;
const MAX_COMPARED = 160;

export interface QuotingParts {
  readonly archive: ArticleReader & QuotationReader & Pick<PassageReader, "sentences">;
  readonly rankWanted: RankWanted;
  readonly embedder: Pick<Embedder, "embed">;
  readonly correct: (vector: Float32Array) => Float32Array;
  readonly likeness: Likeness;
}

interface Scored {
  readonly quotation: Quotation;
  /** Null for a list by time. */
  readonly score: number | null;
}

/**
 * Builds `quote`. Throws UserError `missing_option` where neither topic nor speaker is given; of an empty archive it
 * finds nothing.
 */
export function quoting(parts: QuotingParts): Pick<Services, "quote"> {
  const embed = cachedEmbedding(parts);
  return {
    async quote(request) {
      const { topic, speaker, limit } = request;
      if (topic === undefined && speaker === undefined)
        throw new UserError(
          "missing_option",
          "“quote” needs the option “topic” or the option “speaker”: what was said, or who said it.",
        );
      const speakers = speaker === undefined ? null : await findSpeakers(speaker, parts.archive);
      if (speakers?.length === 0) return { quotations: [], joined: [] };
      const filter = {
        ...passageFilter(request),
        ...(speakers && { speakers: speakers.map(({ id }) => id) }),
      };
      const found =
        topic === undefined ? await newest(filter, limit, parts) : await onTopic(topic, filter, limit, parts);
      return inReply(found, request, speakers ?? [], embed);
    },
  };
}

/** Word for word first, newest first among them; what is only reported, then single words, fill the list up. */
async function newest(filter: QuotationFilter, limit: number, { archive }: QuotingParts): Promise<Scored[]> {
  const wanted = Math.min(limit * BREADTH, MAX_COMPARED);
  const direct = await archive.newestQuotations({ ...filter, direct: true }, wanted);
  // Some of these may be copies of each other, so that more than `limit` are needed to fill the list.
  const left = wanted - direct.length;
  const reported = left <= 0 ? [] : await archive.newestQuotations({ ...filter, direct: false }, left);
  const quotations = await archive.quotations([...direct, ...reported]);
  const found = quotations.map((quotation) => ({ quotation, score: null }));
  const isShort = new Set(found.filter(({ quotation }) => isFragment(quotation)));
  return [...found.filter((one) => !isShort.has(one)), ...isShort];
}

/** Best first. */
async function onTopic(
  topic: string,
  filter: QuotationFilter,
  limit: number,
  parts: QuotingParts,
): Promise<Scored[]> {
  const { speakers, ...passages } = filter;
  const breadth = Math.min(Math.max(limit * PASSAGES_PER_RESULT, MIN_PASSAGES), MAX_PASSAGES);
  // Half of all passages hold a quotation: searching all of them is faster than a half that must be scanned.
  const isFiltered = Object.keys(filter).length > 0;
  const found = isFiltered ? [] : await within(topic, { breadth, passages, filter }, parts);
  if (found.length >= limit * MIN_FOUND) return shortened(found, limit);
  const quoted = { ...passages, quoted: speakers === undefined ? {} : { speakers } };
  return shortened(await within(topic, { breadth, passages: quoted, filter }, parts), limit);
}

function shortened(found: readonly Scored[], limit: number): Scored[] {
  return found.slice(0, Math.min(limit * BREADTH, MAX_COMPARED));
}

interface TopicSearch {
  readonly breadth: number;
  readonly passages: PassageFilter;
  readonly filter: QuotationFilter;
}

/** The quotations of the passages nearest to a topic, best first. */
async function within(
  topic: string,
  { breadth, passages, filter }: TopicSearch,
  { archive, rankWanted, likeness }: QuotingParts,
): Promise<Scored[]> {
  let quotations: readonly Quotation[] = [];
  const { question, hits } = await rankWanted(topic, {
    breadth,
    filter: passages,
    async wanted(ids) {
      quotations = await archive.quotations(await archive.quotationsIn(ids, filter));
      return new Set(quotations.flatMap((quotation) => quotation.passages));
    },
  });
  return rankQuotations(question, hits, quotations, { passages: archive, likeness });
}

async function inReply(
  found: readonly Scored[],
  { speaker, limit }: QuoteRequest,
  speakers: readonly Speaker[],
  embed: EmbedTexts,
): Promise<QuoteResult> {
  const scores = new Map(found.map(({ quotation, score }) => [quotation, score]));
  const utterances = await groupRenderings(
    withoutRepeats(found).map(({ quotation }) => quotation),
    limit,
    embed,
  );
  return {
    quotations: utterances.map((utterance) =>
      foundQuotation(utterance, scores.get(utterance.quotation) ?? null),
    ),
    joined: speaker === undefined ? [] : joinedNames(speaker, utterances, speakers),
  };
}

function foundQuotation({ quotation, others }: RenderedUtterance, score: number | null): FoundQuotation {
  const shown = placed(quotation);
  return {
    ...shown,
    score: score === null ? null : Math.round(score * 1e4) / 1e4,
    alsoIn: others.map(({ quotation: other, kind, difference }) => ({ ...placed(other), kind, difference })),
    saidIn: saidIn(narration(shown.parts, shown.around), shown.language),
  };
}

/** Of the names that the list shows, those that are not what was asked. */
function joinedNames(
  asked: string,
  utterances: readonly RenderedUtterance[],
  speakers: readonly Speaker[],
): JoinedName[] {
  const shown = new Set(
    utterances
      .flatMap(({ quotation, others }) => [quotation, ...others.map((other) => other.quotation)])
      .map(({ speaker }) => speaker?.id),
  );
  const joined = speakers
    .filter(({ id }) => shown.has(id))
    .flatMap((speaker) => joinedName(asked, speaker) ?? []);
  return joined.filter(({ found }, at) => joined.findIndex((other) => other.found === found) === at);
}
