/** Which names and numbers of a question stand in a passage, whatever the script of either. */
import { isOneLanguage } from "../text/base-language.ts";
import type { Mention } from "../text/names.ts";
import { isNumber, type Question, rarityOf } from "./read-question.ts";

export interface NameEvidence {
  /** Share of the question's numbers, 0…1. */
  readonly numbers: number;
  /** Share of its names that are found in other languages than its own, weighted by rarity, 0…1. */
  readonly names: number;
}

interface Named {
  readonly id: number;
  readonly language: string;
  /** Keys. */
  readonly names: readonly string[];
}

/**
 * A word of the question counts as a name only when a passage in another language has it: words that agree within a
 * language only would favour that language.
 */
export function nameEvidence(
  question: Question,
  passages: readonly Named[],
): ReadonlyMap<number, NameEvidence> {
  const { mentions, language } = question;
  if (mentions.length === 0) return new Map();
  const numbers = mentions.filter(isNumber);
  const keysOf = new Map(passages.map(({ id, names }) => [id, new Set(names)]));
  const foreign = passages.filter((passage) => !isOneLanguage(passage.language, language));
  const travelling = mentions.filter(
    (mention) => !isNumber(mention) && foreign.some(({ id }) => shares(mention, keysOf.get(id))),
  );
  const all = travelling.reduce((sum, mention) => sum + rarityOf(mention, question), 0);
  return new Map(
    passages.map(({ id }) => {
      const keys = keysOf.get(id) ?? new Set();
      const found = travelling.reduce((sum, mention) => sum + rarityOf(mention, question, keys), 0);
      const common = numbers.filter((mention) => shares(mention, keys)).length;
      return [
        id,
        {
          numbers: numbers.length === 0 ? 0 : common / numbers.length,
          names: all === 0 ? 0 : found / all,
        },
      ];
    }),
  );
}

function shares({ keys }: Mention, among: ReadonlySet<string> | undefined): boolean {
  return among !== undefined && keys.some((key) => among.has(key));
}
