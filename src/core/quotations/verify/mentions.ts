/** Whether an article names somebody at all: whom it never names, it quotes under no pronoun and no role either. */
import { fold } from "../../../text/lexemes-fold.ts";
import { namesIn } from "../../../text/names.ts";
import { wordsOf } from "../../../text/names-words.ts";
import type { Article } from "../../article.ts";
import { isInflected } from "../inflection.ts";
import { SPELLING_SCRIPTS } from "../name-words.ts";
import { isPlainWord } from "../plain-words.ts";
import { isNamed } from "../same-speaker.ts";

/** Letters that every form of a name begins with. */
const SHORTEST_START = 2;
/** Shorter names begin other words. */
const MIN_COMPOUND = 5;
const WORD = /[\p{L}\p{M}]+/gu;
const HAN = /\p{Script=Han}/u;

/** Scripts of articles in which names of another script cannot be recognised surely. */
const LOOSE =
  /[\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Han}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const BEGINNING = 400;

/** True also where that cannot be told: for a role ("the chancellor"), or a name in a script that the article has not. */
export function mayMention(
  article: Pick<Article, "title" | "byline" | "body" | "language">,
  name: string,
): boolean {
  if (!isNamed({ name, language: "und" })) return true;
  const text = [article.title, article.byline, article.body].filter(Boolean).join("\n");
  const words = wordsOf(name, "und").filter((word) => !isPlainWord(word));
  const begin = article.body.slice(0, BEGINNING);
  if (SPELLING_SCRIPTS.some(([, script]) => script.test(name) && script.test(begin))) {
    const folded = fold(text, "und");
    return words.some((word) => isWritten(word, folded, article.language));
  }
  const isLoose = LOOSE.test(begin) && !KANA.test(begin);
  return isLoose || words.some((word) => sounds(word, text, article));
}

/** As it is, in a case of the article's language, or at the beginning of a compound. */
function isWritten(word: string, text: string, language: string): boolean {
  const folded = fold(word, "und");
  if (HAN.test(word)) return text.includes(folded);
  const begin = folded.slice(0, SHORTEST_START);
  return (text.match(WORD) ?? []).some(
    (one) =>
      one.startsWith(begin) &&
      (one === folded ||
        (folded.length >= MIN_COMPOUND && one.startsWith(folded)) ||
        isInflected(one, folded, [language])),
  );
}

function sounds(word: string, text: string, { language }: Pick<Article, "language">): boolean {
  const keys = new Set(namesIn(word, "und", "question").flatMap((mention) => mention.keys));
  if (keys.size === 0) return true;
  return namesIn(text, language, "passage").some((mention) => mention.keys.some((key) => keys.has(key)));
}
