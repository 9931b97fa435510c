/** Makes untrusted text fit to be drawn: one line of well-formed characters, none of which steers what stands around it. */

/** More than any picture shows; what is behind it costs no time. */
const MAX_UNITS = 1_500;

/** What turns or hides the text around it: embeddings and overrides of direction, and invisible tags. */
const STEERING = /[\u202a-\u202e\u{e0000}-\u{e007f}]/gu;

/** More marks on one letter than any script has would reach into the lines around it. */
const PILED_MARKS = /(\p{Mn}{6})\p{Mn}+/gu;

/** Composed, white space that may be broken and control characters as single spaces; halves of surrogate pairs become U+FFFD. */
export function drawable(text: string): string {
  return text
    .slice(0, MAX_UNITS)
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .normalize("NFC")
    .replaceAll(/(?!\u00a0|\u202f)[\s\p{Cc}]/gu, " ")
    .replaceAll(STEERING, "")
    .replaceAll(PILED_MARKS, "$1")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}
