/** Whether an article names somebody at all: whom it never names, it quotes under no pronoun and no role either. */
import { fold } from "../../../text/lexemes-fold.ts";
import { namesIn } from "../../../text/names.ts";
import { wordsOf } from "../../../text/names-words.ts";
import type { Article } from "../../article.ts";
import { isPlainWord } from "../plain-words.ts";
import { isNamed } from "../same-speaker.ts";

/** Letters of a name that every case of it begins with. */
const MAX_ENDING = 2;
const MIN_STEM = 3;
const HAN = /\p{Script=Han}/u;
const SCRIPTS = ["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Han", "Hangul", "Thai", "Devanagari"].map(
  (name) => new RegExp(`\\p{Script=${name}}`, "u"),
);

/** True also where that cannot be told: for a role ("the chancellor"), or a name in a script that the article has not. */
export function mayMention(
  article: Pick<Article, "title" | "byline" | "body" | "language">,
  name: string,
): boolean {
  if (!isNamed({ name, language: "und" })) return true;
  const text = [article.title, article.byline, article.body].filter(Boolean).join("\n");
  const words = wordsOf(name, "und").filter((word) => !isPlainWord(word));
  const isOwnScript = SCRIPTS.some((script) => script.test(name) && script.test(article.body.slice(0, 400)));
  return isOwnScript
    ? words.some((word) => isWritten(word, text))
    : words.some((word) => sounds(word, text, article));
}

function isWritten(word: string, text: string): boolean {
  const folded = fold(word, "und");
  const stem = HAN.test(word) ? folded : folded.slice(0, Math.max(MIN_STEM, folded.length - MAX_ENDING));
  return fold(text, "und").includes(stem);
}

function sounds(word: string, text: string, { language }: Pick<Article, "language">): boolean {
  const keys = new Set(namesIn(word, "und", "question").flatMap((mention) => mention.keys));
  if (keys.size === 0) return true;
  return namesIn(text, language, "passage").some((mention) => mention.keys.some((key) => keys.has(key)));
}
