/** BM25 in memory over lexemes, to compare ways of cutting words without a database. */
import { lexemes } from "../../src/text/lexemes.ts";

export interface Document {
  readonly id: string;
  readonly text: string;
}

/** A question and the id of the document that answers it. */
export interface Question {
  readonly id: string;
  readonly text: string;
}

/** The usual constants. */
const K1 = 1.2;
const B = 0.75;

/** Share of the questions whose document comes first. */
export function recallAtOne(
  documents: readonly Document[],
  questions: readonly Question[],
  language: string,
): number {
  const search = index(documents.map(({ text }) => lexemes(text, language)));
  const right = questions.filter((question) => {
    const best = search(lexemes(question.text, language));
    return best !== null && documents[best]?.id === question.id;
  });
  return right.length / questions.length;
}

/** A function from a query to the position of the best document, or null when nothing matches. */
function index(documents: readonly (readonly string[])[]): (query: readonly string[]) => number | null {
  const postings = new Map<string, Map<number, number>>();
  documents.forEach((words, at) => {
    for (const word of words) {
      const counts = postings.get(word) ?? new Map<number, number>();
      counts.set(at, (counts.get(at) ?? 0) + 1);
      postings.set(word, counts);
    }
  });
  const mean = documents.reduce((sum, words) => sum + words.length, 0) / documents.length;
  return (query) => {
    const scores = new Map<number, number>();
    for (const word of new Set(query)) {
      const counts = postings.get(word);
      if (!counts) continue;
      const rarity = Math.log(1 + (documents.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [at, count] of counts) {
        const length = (documents[at]?.length ?? 0) / mean;
        const gain = (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
        scores.set(at, (scores.get(at) ?? 0) + gain);
      }
    }
    return first(scores);
  };
}

function first(scores: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [at, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = at;
  return best;
}
