/** Plain rules of reading, for tests of what happens to readings: what these find never changes. */
import type { ReadingRules, ReadText } from "../../src/core/reading/prepare-reading.ts";
import { dateOf, eventOf } from "../contracts/event-support.ts";
import { quotationOf } from "../contracts/quotation-support.ts";

/** Sentences such as "It fell on 3 May 2024.". */
const DATED = /[^.”]*\bon (\d{1,2}) May (\d{4})\./gu;

function datedIn({ body }: ReadText) {
  return [...body.matchAll(DATED)].map(([sentence, day = "", year = ""]) => ({
    sentence: sentence.trim(),
    words: `${day} May ${year}`,
    on: `${year}-05-${day.padStart(2, "0")}`,
  }));
}

/** Words between “ and ”, said by Mira Oyel who is named in each article, and what happened on days in May. */
export const PLAIN_RULES: ReadingRules = {
  quotations: ({ body }) =>
    [...body.matchAll(/“([^”]+)”/gu)].map(([, words = ""]) => quotationOf(body, { words, by: "Mira Oyel" })),
  dates: (article) => datedIn(article).map(({ words, on }) => dateOf(article.body, words, on)),
  events: (article) => datedIn(article).map((one) => eventOf(article.body, one)),
};

/** The same, with something done for each article before; what that throws is how the rule for quotations fails. */
export function plainRulesAfter(before: (article: ReadText) => void): ReadingRules {
  return {
    ...PLAIN_RULES,
    quotations(article) {
      before(article);
      return PLAIN_RULES.quotations(article);
    },
  };
}
