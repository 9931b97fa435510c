/** Tells whether a sentence renders a source sentence of another language, and how surely. */
import { segmenterFor } from "../../text/sentences-segmenter.ts";
import type { EmbedTexts } from "../cached-embedding.ts";
import { dot } from "../vectors.ts";
import { disagreement, type Told } from "./anchors.ts";
import { compareNames } from "./name-check.ts";

/**
 * Cosine of corrected embeddings, sentence to source, for a translation that is shown. Measured on NTREX (twelve
 * languages, 7,128 pairs): translations .90 at the first quartile and .92 at the median; other sentences of the same
 * article .84 at the median and above .90 in one of seventy. Sentences with one word exchanged have .92 at the median, too.
 */
export const MIN_COSINE = 0.9;
/** The same for a translation that only chooses its source: above it lie .93 of the translations, .05 of the others. */
export const MIN_CHOOSING_COSINE = 0.88;
/** The same for a name against the words of the source: others' names reach .91 in one of fifty, half of the true ones do. */
const MIN_NAME_COSINE = 0.915;
/** Names looked up that way; each costs an embedding of a word. */
const MAX_NAMES = 6;
/** A translation has between so many and so many times the weight of its source. */
const MIN_WEIGHT = 0.5;
const MAX_WEIGHT = 1.9;
/** How many Latin letters one character of dense scripts stands for. */
const DENSE: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Han}/gu, 3],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 1.6],
  [/\p{Script=Hangul}/gu, 2.2],
];
/**
 * A sentence must move away from its source by so much when a part of it is taken away, and no clause may lie farther from
 * it than this. Measured on NTREX in eight languages: nine in ten invented clauses bring the sentence nearer, or nearly so,
 * when they go; so do three in ten true ones.
 */
const MIN_LOSS = 0.002;
const MIN_CLAUSE_COSINE = 0.82;
/** Weight, in Latin letters, from which on a clause tells something by itself. */
const MIN_CLAUSE_WEIGHT = 15;
const TAIL_WORDS = 6;
const CLAUSE_END = /(?<=[,;:—–()、，،؛；：])(?!\p{Nd})/u;
const QUESTION = /[?？؟]["'”»」』)]*\s*$/u;

/**
 * Null where `claim` is about what `ground` tells and contradicts nothing of it that can be compared; else what is
 * wrong, in few words. Not enough to show the claim: an exchanged noun is not found.
 */
export function renderingTrouble(claim: Told, ground: Told, cosine: number): string | null {
  if (cosine < MIN_CHOOSING_COSINE) return "embedding";
  if (QUESTION.test(claim.text) !== QUESTION.test(ground.text)) return "question";
  return disagreement(claim, ground, false);
}

/** Null where `claim` renders all of `ground` and adds nothing; else what is wrong, in few words. `cosine`: of the two. */
export async function translationTrouble(
  claim: Told,
  ground: Told,
  cosine: number,
  embed: EmbedTexts,
): Promise<string | null> {
  if (cosine < MIN_COSINE) return "embedding";
  if (QUESTION.test(claim.text) !== QUESTION.test(ground.text)) return "question";
  const ratio = weightOf(claim.text) / weightOf(ground.text);
  if (!(ratio >= MIN_WEIGHT && ratio <= MAX_WEIGHT)) return "length";
  return (
    disagreement(claim, ground, true) ??
    (await nameTrouble(claim, ground, embed)) ??
    (await additionTrouble(claim.text, ground.text, cosine, embed))
  );
}

/** A clause that the source does not have draws the sentence away from it: without the clause it comes nearer. */
async function additionTrouble(
  claim: string,
  ground: string,
  cosine: number,
  embed: EmbedTexts,
): Promise<string | null> {
  const clauses = clausesOf(claim);
  const shortened = withoutEachPart(claim, clauses);
  if (shortened.length === 0) return null;
  const [source, ...vectors] = await embed([ground, ...shortened, ...clauses]);
  if (!source) return "addition";
  const cosines = vectors.map((vector) => dot(vector, source));
  const isAddition =
    cosines.slice(0, shortened.length).some((rest) => rest > cosine - MIN_LOSS) ||
    cosines.slice(shortened.length).some((clause) => clause < MIN_CLAUSE_COSINE);
  return isAddition ? "addition" : null;
}

/** Stretches between punctuation that tell something; short ones stay with the one before. None where there is but one. */
function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  for (const piece of text.split(CLAUSE_END)) {
    const last = clauses.at(-1);
    const joins = last !== undefined && Math.min(weightOf(piece), weightOf(last)) < MIN_CLAUSE_WEIGHT;
    if (joins) clauses[clauses.length - 1] = `${last}${piece}`;
    else clauses.push(piece);
  }
  return clauses.length > 1 ? clauses : [];
}

/** The sentence without each of its clauses in turn, and without its last words. */
function withoutEachPart(text: string, clauses: readonly string[]): string[] {
  const shortened = clauses.map((_, at) => clauses.filter((_clause, other) => other !== at).join(""));
  const words = text.split(" ");
  if (words.length >= 2 * TAIL_WORDS) shortened.push(words.slice(0, -TAIL_WORDS).join(" "));
  return shortened;
}

async function nameTrouble(claim: Told, ground: Told, embed: EmbedTexts): Promise<string | null> {
  const { swapped, unsupported, missing } = compareNames(claim, ground);
  if (swapped) return "names in another order";
  if (unsupported.length > MAX_NAMES || missing.length > MAX_NAMES) return "name";
  if (!(await areNear(unsupported, ground, embed))) return "name";
  return (await areNear(missing, claim, embed)) ? null : "name left out";
}

/** Names whose spelling or sound does not agree ("Germany", "Deutschland") must be near to some word of the other text. */
async function areNear(names: readonly string[], other: Told, embed: EmbedTexts): Promise<boolean> {
  if (names.length === 0) return true;
  const words = wordsOf(other);
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  const vectors = await embed([...names, ...words, ...pairs]);
  const others = vectors.slice(names.length);
  return vectors
    .slice(0, names.length)
    .every((name) => others.some((word) => dot(name, word) >= MIN_NAME_COSINE));
}

function wordsOf({ text, language }: Told): string[] {
  return [...segmenterFor(language, "word").segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike && !/^\p{Nd}+$/u.test(segment) ? [segment] : [],
  );
}

function weightOf(text: string): number {
  return DENSE.reduce(
    (sum, [script, weight]) => sum + (text.match(script)?.length ?? 0) * (weight - 1),
    text.length,
  );
}
