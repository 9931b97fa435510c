/** From an article to its quotations, ready to be stored: found, and given the words and names that find them again. */
import { lexemes } from "../../text/lexemes.ts";
import { namesIn } from "../../text/names.ts";
import { findQuotations } from "../../text/quotations/find.ts";
import type { TextQuotation } from "../../text/quotations/quotation.ts";
import type { NewArticle, Span } from "../article.ts";
import type { NewQuotation } from "../quotation.ts";
import { NUMBER_KEY } from "../read-question.ts";
import { readName, type SpokenName } from "./name-words.ts";

/** What quotations are looked for in. */
export type QuotedText = Pick<NewArticle, "body" | "language">;

/** Begins keys that words of names have not (`src/text/names.ts`). */
const WHOLE_KEY = "s";

/** The quotations of an article, in the order of its text. Throws where the rules that find them fail. */
export function prepareQuotations(article: QuotedText): NewQuotation[] {
  const { body, language } = article;
  return findQuotations(body, language).map((found) => {
    checkSpans(found, body);
    const { parts, speaker, cue, direct } = found;
    const text = parts.map(({ start, end }) => body.slice(start, end)).join(" ");
    return {
      parts,
      direct,
      speaker,
      cue,
      lexemes: lexemes(text, language).join(" "),
      speakerKeys: speaker === null ? "" : speakerKeys(speaker.name, language),
    };
  });
}

/** How a name sounds as a whole, which finds it where its words are cut or romanised in another way. */
export function wholeKeys(name: SpokenName): string[] {
  return readName(name).readings.flatMap(({ skeletons }) =>
    skeletons.map((skeleton) => `${WHOLE_KEY}${skeleton}`),
  );
}

/** Keys under which a speaker's name is found in any script, separated by single spaces; a speaker is no number. */
export function speakerKeys(name: string, language: string): string {
  const keys = [
    ...namesIn(name, language, "passage").flatMap((mention) => mention.keys),
    ...wholeKeys({ name, language }),
  ];
  return [...new Set(keys)].filter((key) => !NUMBER_KEY.test(key)).join(" ");
}

/** The archive refuses what does not lie in the body; here it costs no more than the quotations of one article. */
function checkSpans({ parts, speaker, cue }: TextQuotation, { length }: string): void {
  let from = 0;
  for (const { start, end } of parts) {
    if (start < from || start >= end || end > length)
      throw new Error(`no part of a quotation: ${start}–${end}`);
    from = end;
  }
  const isInside = ({ start, end }: Span) => 0 <= start && start < end && end <= length;
  if (parts.length === 0 || ![speaker, cue].every((span) => span === null || isInside(span)))
    throw new Error("a quotation without words, or with a speaker or cue outside of its text");
}
