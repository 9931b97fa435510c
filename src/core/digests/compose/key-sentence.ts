/** Chooses the key sentence of a story: the one that says best what happened, word for word. */
import { isOneLanguage } from "../../../text/base-language.ts";
import { similarity } from "../../../text/copies.ts";
import { namesIn } from "../../../text/names.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { selfContained } from "../../answer/self-contained.ts";
import { withoutDateline } from "../../answer/without-dateline.ts";
import type { Passage, Span } from "../../article.ts";
import { dot } from "../../vectors.ts";
import { CUT, headlineOf } from "./headline.ts";
import type { ReadArticle, ReadStory, StoryParts } from "./read-story.ts";
import { isNoStatement, isTooShort, sizeOf, troubleOf } from "./telling-signs.ts";

/** Sentences looked at of one article. */
const MAX_SENTENCES = 14;
/** Articles looked at where the headline's has no good sentence. */
const MAX_ARTICLES = 6;
/** What a sentence is worth besides its cosine to the middle of its story, which differs by about .1 within an article. */
const WORTH = {
  /** The first sentence; the third half of it, the fifth a third. As much as sentences of one article differ by. */
  beginning: 0.1,
  /** Each of the first three different names and numbers. */
  name: 0.01,
  /** It leans on what is not shown. */
  leaning: -0.05,
} as const;
const MAX_NAMES = 3;
/** Share of the headline in a sentence from which on it says nothing more, unless it is that much longer. */
const MIN_REPEATED = 0.7;
const MIN_LONGER = 1.5;

/** `body.slice(start, end) === text`, with the passage that it stands in. */
export interface KeySentence extends Span {
  readonly text: string;
  readonly from: ReadArticle;
  readonly passage: Passage;
}

interface Candidate extends KeySentence {
  readonly score: number;
  readonly worth: Worth;
}

/** How readily a sentence is shown: what may say what happened, else a short one, else the headline again, else what is left. */
type Worth = 0 | 1 | 2 | 3;
const TELLS: Worth = 3;

/** From the article of the headline where that has a good one, else from one in the reader's language, else from any. */
export async function keySentence(
  story: ReadStory,
  { headline, locale }: { readonly headline: ReadArticle; readonly locale: string },
  parts: StoryParts,
): Promise<KeySentence | null> {
  const others = story.texts.map(({ item }) => item).filter((one) => one !== headline);
  const isOwn = ({ article }: ReadArticle) => isOneLanguage(article.language, locale);
  const order = [headline, ...others.filter(isOwn), ...others.filter((one) => !isOwn(one))];
  let fallback: Candidate | null = null;
  for (const article of order.slice(0, MAX_ARTICLES)) {
    const [best] = await candidates(article, { title: headlineOf(headline), centre: story.centre }, parts);
    if (best?.worth === TELLS) return undated(best);
    if (best && best.worth > (fallback?.worth ?? -1)) fallback = best;
  }
  return fallback && undated(fallback);
}

function undated({ passage, end, from, ...sentence }: Candidate): KeySentence {
  const start = withoutDateline({ start: sentence.start, end }, passage);
  return { from, passage, start, end, text: passage.text.slice(start - passage.start, end - passage.start) };
}

interface Told {
  readonly title: string;
  readonly centre: Float32Array | null;
}

/** Best first. */
async function candidates(from: ReadArticle, told: Told, parts: StoryParts): Promise<Candidate[]> {
  const sentences = (await sentencesOf(from, parts)).slice(0, MAX_SENTENCES);
  return sentences
    .map((sentence, place) => candidate(sentence, place, { ...told, from }))
    .sort((a, b) => b.worth - a.worth || b.score - a.score);
}

interface Sentence extends Span {
  readonly passage: Passage;
  /** Corrected, length 1; null where there is none. */
  readonly vector: Float32Array | null;
}

/** In the order of the text; of a passage that is a single sentence the embedding is that of the whole. */
async function sentencesOf({ lead, vectors }: ReadArticle, parts: StoryParts): Promise<Sentence[]> {
  const stored = await parts.archive.sentences(lead.map(({ id }) => id));
  return lead.flatMap((passage): Sentence[] => {
    const known = stored.get(passage.id) ?? [];
    if (known.length > 0)
      return known
        .filter(({ end }) => end <= passage.end)
        .map(({ embedding, start, end }) => ({ start, end, passage, vector: parts.correct(embedding) }));
    return splitSentences(passage.text, passage.article.language).map(({ start, end }) => ({
      start: passage.start + start,
      end: passage.start + end,
      passage,
      vector: vectors.get(passage.id) ?? null,
    }));
  });
}

function candidate(
  { passage, vector, ...sentence }: Sentence,
  place: number,
  { title, centre, from }: Told & { readonly from: ReadArticle },
): Candidate {
  const { language } = passage.article;
  const textOf = ({ start, end }: Span) => passage.text.slice(start - passage.start, end - passage.start);
  const { start, standsAlone } = selfContained(sentence, passage);
  const own = textOf(sentence);
  const text = textOf({ start, end: sentence.end });
  const names = new Set(namesIn(own, language, "passage").map((name) => name.keys[0] ?? name.text));
  const score =
    (vector && centre ? dot(vector, centre) : 0) +
    WORTH.beginning / (1 + place / 2) +
    WORTH.name * Math.min(MAX_NAMES, names.size) +
    (standsAlone ? 0 : WORTH.leaning) +
    troubleOf(own, text);
  return { from, passage, start, end: sentence.end, text, score, worth: worthOf(own, text, title) };
}

function worthOf(own: string, text: string, title: string): Worth {
  if (isNoStatement(own)) return 0;
  if (repeats(text, title)) return 1;
  return isTooShort(own) ? 2 : TELLS;
}

/** Whether a sentence says no more than the headline above it; of one that was cut to be the headline, the rest is new. */
function repeats(text: string, title: string): boolean {
  if (title.endsWith(CUT) && text.startsWith(title.slice(0, -CUT.length))) return false;
  if (sizeOf(text) >= MIN_LONGER * sizeOf(title)) return false;
  return text === title || similarity(text, title) >= MIN_REPEATED;
}
