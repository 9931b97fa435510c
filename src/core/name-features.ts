/** What the names and numbers of a question say about whether a passage answers it. */
import type { Features } from "../retrieval/calibrate.ts";
import { type Mention, namesIn } from "../text/names.ts";
import type { Passage } from "./article.ts";
import { embeddingInput } from "./prepare.ts";
import { isNumber, type Question, rarityOf } from "./read-question.ts";

const CAPITAL = /^\p{Lu}/u;
/** "¿Dónde …", "„Warum …". */
const OPENING_SIGNS = /^[^\p{L}\p{N}]+/u;
const CASED = /\p{Cased}/u;
/** Where no capitals tell names from words, a word counts as a name from this rarity on (as `rarityOf` has it). */
const MIN_RARITY = 3;

export function nameFeatures(
  question: Question,
  { article, text }: Passage,
): Pick<Features, "names" | "missingNumbers"> {
  const names = namesOf(question);
  const numbers = question.mentions.filter(isNumber);
  if (names.length + numbers.length === 0) return { names: 0, missingNumbers: 0 };
  const told = new Set(
    namesIn(embeddingInput(article.title, text), article.language, "passage").flatMap(({ keys }) => keys),
  );
  const isTold = ({ keys }: Mention) => keys.some((key) => told.has(key));
  const weight = (mentions: readonly Mention[]) =>
    mentions.reduce((sum, mention) => sum + rarityOf(mention, question), 0);
  return {
    names: ratio(weight(names.filter(isTold)), weight(names)),
    missingNumbers: ratio(numbers.filter((number) => !isTold(number)).length, numbers.length),
  };
}

/** Words that look like names: capitals within the question, or rare words of scripts without capitals. */
function namesOf(question: Question): Mention[] {
  const start = question.text.normalize("NFKC").replace(OPENING_SIGNS, "");
  return question.mentions.filter((mention) => {
    if (isNumber(mention)) return false;
    if (CASED.test(mention.text)) return CAPITAL.test(mention.text) && !start.startsWith(mention.text);
    return isKnown(mention, question) && rarityOf(mention, question) >= MIN_RARITY;
  });
}

function isKnown({ keys }: Mention, { frequencies }: Question): boolean {
  return keys.some((key) => (frequencies.get(key) ?? 0) > 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
