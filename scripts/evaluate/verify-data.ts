/** Articles of the development data with what is quoted in them, for the part `verify`. */
import { isNameParticle } from "../../src/core/quotations/plain-words.ts";
import { isNamed } from "../../src/core/quotations/same-speaker.ts";
import { quotedStrings } from "../../src/text/quoted-strings.ts";
import { lettersOf } from "../../src/text/wording/letters.ts";
import { wordsIn } from "../../src/text/wording/words.ts";
import type { EvaluationArticle } from "./coverage.ts";
import type { Evaluation } from "./evaluation.ts";

/** Words that an article has between marks. */
export interface KnownQuotation {
  /** Id of its article. */
  readonly article: string;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  /** Who says it, as the data has it, if that is a name; else null. */
  readonly speaker: string | null;
}

export interface QuotedArticle extends EvaluationArticle {
  /** The same for an article and its translations: who leaves one out must leave out all. */
  readonly story: string;
  readonly quotations: readonly KnownQuotation[];
}

/** Shorter ones are titles or common phrases, longer ones than an option takes cannot be asked about. */
const MIN_WORDS = 5;
const MAX_CHARS = 600;
const MIN_LETTERS = 20;
/** Two of these are worth one. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const SMALL = /^\p{Ll}/u;
const LATIN = /\p{Script=Latin}/gu;
/** Marks of works. */
const TITLE_MARKS = "『《〈";
/** Also brackets: what stands in them is the editor's, and skipped. */
const INNER_MARKS = /[[\]"“”„«»「」『』\n]/u;
/** Longer ones are descriptions ("the former minister who resigned"). */
const MAX_NAME_WORDS = 4;
const MARKS = /^[\s"“”„«»‹›「」『』'‘’]+|[\s"“”„«»‹›「」『』'‘’]+$/gu;
/** Languages of NTREX, besides those of the other sets. */
const NTREX_LANGUAGES = ["ru", "uk", "bg", "cs", "pl", "fr", "es", "id", "tr", "ar", "zh", "ko", "th", "hi"];

interface PolNeAR {
  readonly doc_id: string;
  readonly publisher: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly { readonly text: string }[];
    readonly direct_quotes: readonly { readonly text: string }[];
  }[];
}

interface GermanNews {
  readonly doc_id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly type: string;
    readonly quote: string;
    readonly quote_spans: readonly (readonly [number, number])[];
    readonly speaker: string | null;
  }[];
}

/** Every set; `MissingData` where one is not there. */
export function readQuotedArticles(evaluation: Evaluation): QuotedArticle[] {
  const inNtrex = evaluation.names("ntrex").map((name) => name.split(".")[1] ?? "");
  return [
    ...["dev", "train"].flatMap((half) => evaluation.lines<PolNeAR>(`quotes-en/${half}.jsonl`).map(english)),
    ...["dev", "train"].flatMap((half) =>
      evaluation.lines<GermanNews>(`quotes-de/${half}.jsonl`).map(german),
    ),
    ...evaluation
      .lines<{ readonly doc_id: string; readonly headline: string; readonly text: string }>(
        "wikinews-ja/articles.jsonl",
      )
      .map(({ doc_id, headline, text }) =>
        unlabelled({ id: `ja ${doc_id}`, language: "ja", title: headline, text }, `ja ${doc_id}`),
      ),
    ...NTREX_LANGUAGES.filter((language) => inNtrex.includes(language)).flatMap((language) =>
      readNtrex(evaluation, language),
    ),
  ];
}

/** The articles of NTREX in one language, without their headlines. */
function readNtrex(evaluation: Evaluation, language: string): QuotedArticle[] {
  return evaluation
    .lines<{ readonly doc_id: string; readonly segments: readonly string[] }>(`ntrex/docs.${language}.jsonl`)
    .map(({ doc_id, segments }) =>
      unlabelled({ id: `${language} ${doc_id}`, language, text: segments.slice(1).join("\n") }, doc_id),
    );
}

function english({ doc_id, publisher, date, title, text, attributions }: PolNeAR): QuotedArticle {
  const quotations = attributions.flatMap(({ source, direct_quotes }) =>
    direct_quotes.flatMap((quote) =>
      known(doc_id, "en", quote.text, source.length === 1 ? source[0]?.text : null),
    ),
  );
  return {
    id: doc_id,
    story: doc_id,
    language: "en",
    text,
    title,
    source: publisher,
    publishedAt: date,
    quotations,
  };
}

function german({ doc_id, title, date, text, quotes }: GermanNews): QuotedArticle {
  const quotations = quotes
    .filter(({ type, quote_spans }) => type === "Direct" && quote_spans.length === 1)
    .flatMap(({ quote, speaker }) => known(`de ${doc_id}`, "de", quote, speaker));
  const id = `de ${doc_id}`;
  return { id, story: id, language: "de", text, title, publishedAt: date, quotations };
}

function unlabelled(article: EvaluationArticle, story: string): QuotedArticle {
  const { id, language, text } = article;
  const speech = quotedStrings(text).filter(({ start }) => !TITLE_MARKS.includes(text[start] ?? ""));
  return { ...article, story, quotations: speech.flatMap(({ inner }) => known(id, language, inner, null)) };
}

function known(
  article: string,
  language: string,
  quote: string,
  speaker: string | null | undefined,
): KnownQuotation[] {
  const text = quote.replace(MARKS, "");
  const letters = lettersOf(text);
  const weight = letters.length + (letters.match(DENSE)?.length ?? 0);
  if (text.length > MAX_CHARS || INNER_MARKS.test(text) || weight < MIN_LETTERS) return [];
  if (wordsIn(text, language).length < MIN_WORDS || isForeign(letters, language)) return [];
  return [{ article, language, text, speaker: nameIn(speaker ?? "", language) }];
}

/** Japanese sources list English headlines between marks, their letters spaced out. */
function isForeign(letters: string, language: string): boolean {
  return language === "ja" && 2 * (letters.match(LATIN)?.length ?? 0) > letters.length;
}

/** The part of a description of the speaker that is a name; null where there is none. */
function nameIn(description: string, language: string): string | null {
  const [name = ""] = description.split(/\s?[,(]/u, 1);
  const words = name.split(" ");
  const isDescription = words.some((word) => SMALL.test(word) && !isNameParticle(word));
  const isName = words.length <= MAX_NAME_WORDS && !isDescription && isNamed({ name, language });
  return isName ? name : null;
}
