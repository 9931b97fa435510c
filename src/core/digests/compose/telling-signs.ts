/** Signs by which a sentence is no news by itself: a question, a caption, a link, a scrap; or a worse quotation than others. */

/** Characters of scripts that need fewer of them. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const DENSE_SIZE = 2;
const LETTER = /[\p{L}\p{N}]/u;

const QUESTION = /[?？؟;]["'”’»」』)\]]*$/u;
const GREEK = /\p{Script=Greek}/u;
const LINK = /https?:\/\/|www\.|\S@\S+\.\S/iu;
const COPYRIGHT = /[©ⓒ℗]|\(c\)\s*\p{Nd}{4}/iu;
const BRACKETED = /^[([（［【][^()[\]（）［］【】]*[)\]）］】][.。]?$/u;
/** "Photo: …", "写真：…", and what is signed at its end: "(Reuters)", "/ AFP". */
const LABEL = /^\p{L}[\p{L}\p{M}'’. ]{1,24}\s?[:：]\s/u;
const MAX_LABELLED_SIZE = 140;
/** How sentences end, in scripts that mark it. */
const ENDED = /[.!?…。！？؟।۔։።][\s"'”’»」』）)\]]*$/u;
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const QUOTED = /["“„«「『][^"“”„«»「」『』]{1,1000}["”“»」』]/gu;

/** Sizes, in characters of scripts that write letters. */
const SCRAP = 12;
const TOO_SMALL = 25;
const SHORT = 50;
const LONG = 300;
/** Of the words, in quotation marks: then it says what somebody said, not what happened. */
const MAX_QUOTED = 0.5;
const TROUBLES = { short: -0.04, long: -0.03, unended: -0.05, quoted: -0.03, labelled: -0.05 } as const;

/** The length of a text in characters, those of dense scripts counted twice. */
export function sizeOf(text: string): number {
  return text.length + (DENSE_SIZE - 1) * (text.match(DENSE)?.length ?? 0);
}

/** True for what hardly tells what happened, but may be shown: "Nobody was hurt." */
export function isTooShort(sentence: string): boolean {
  return sizeOf(sentence) < TOO_SMALL;
}

/** True for what tells nothing that happened, wherever it stands. */
export function isNoStatement(sentence: string): boolean {
  if (sizeOf(sentence) < SCRAP || !LETTER.test(sentence)) return true;
  if (isTooShort(sentence) && (LABEL.test(sentence) || !(ENDED.test(sentence) || UNMARKED.test(sentence))))
    return true;
  if (LINK.test(sentence) || COPYRIGHT.test(sentence) || BRACKETED.test(sentence)) return true;
  return QUESTION.test(sentence) && (!/;["'”’»」』)\]]*$/u.test(sentence) || GREEK.test(sentence));
}

/** What a sentence is worth less, 0 or below; `whole` is it with what is shown before it. */
export function troubleOf(sentence: string, whole: string): number {
  const size = sizeOf(sentence);
  const quoted = (sentence.match(QUOTED) ?? []).reduce((sum, words) => sum + words.length, 0);
  return (
    (size < SHORT ? TROUBLES.short : 0) +
    (sizeOf(whole) > LONG ? TROUBLES.long : 0) +
    (ENDED.test(sentence) || UNMARKED.test(sentence) ? 0 : TROUBLES.unended) +
    (quoted > MAX_QUOTED * sentence.length ? TROUBLES.quoted : 0) +
    (size < MAX_LABELLED_SIZE && LABEL.test(sentence) ? TROUBLES.labelled : 0)
  );
}
