/** SentencePiece's `nmt_nfkc` normalisation, the way transformers.js does it: with the runtime's own NFKC. */

/** Controls that vanish. */
const DROPPED = /[\u0001-\u0008\u000B\u000E-\u001F\u007F\u008F\u009F]/g;
/** Characters that count as a space: line ends, spaces of all widths, joiners, marks of direction, the word mark itself. */
const SPACES = /[\t\n\f\r\u00A0\u1680\u2000-\u200F\u2028\u2029\u202F\u205F\u2581\u3000\uFEFF\uFFFD]/g;
/** Stays as it is, though NFKC would make it "~". */
const FULLWIDTH_TILDE = "\uFF5E";

/** The words of a text as a vocabulary of the XLM-R kind knows them. */
export function normalizedWords(text: string): string[] {
  const spaced = text.replace(DROPPED, "").replace(SPACES, " ");
  const normal = spaced
    .split(FULLWIDTH_TILDE)
    .map((part) => part.normalize("NFKC"))
    .join(FULLWIDTH_TILDE);
  return normal.match(/\S+/g) ?? [];
}
