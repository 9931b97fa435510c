/** Where two parts of a quotation meet, punctuation and the capital behind it are the narrator's: «A, — said he. — B». */

/** The last word of a part, and the first of the next; a few letters where words have no spaces. */
const LAST_WORD = /[^\s\p{P}]{1,12}(?=[\s\p{P}]*$)/u;
const FIRST_WORD = /[^\s\p{P}]{1,12}/u;
const ENDS = /^[\s\p{P}]+|[\s\p{P}]+$/gu;
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/** The parts as one text without punctuation where they meet, and the asked text with the same at each such place. */
export function joinedParts(
  asked: string,
  parts: readonly string[],
): { readonly asked: string; readonly told: string } {
  const bare = parts.map((part) => part.replace(ENDS, ""));
  const rejoined = bare.slice(1).reduce((text, next, at) => joinedAt(text, bare[at] ?? "", next), asked);
  return { asked: rejoined, told: bare.join(" ") };
}

function joinedAt(asked: string, before: string, next: string): string {
  const last = LAST_WORD.exec(before)?.[0];
  const first = FIRST_WORD.exec(next)?.[0];
  if (last === undefined || first === undefined) return asked;
  const joint = new RegExp(`(${literally(last)})[\\s\\p{P}]{1,6}${literally(first)}`, "iu");
  return asked.replace(joint, (_, found: string) => `${found} ${first}`);
}

function literally(word: string): string {
  return word.replace(SPECIAL, "\\$&");
}
