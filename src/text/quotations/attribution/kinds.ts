/** What words of a language's tables are: the names of the lists, and how long their entries are. */
import type { SpeechWords } from "../words/speech-words.ts";

/** Lists of `SpeechWords` as one set of names; those of pronouns by whom they mean. */
export type Kind =
  | Exclude<keyof SpeechWords, "pronouns" | "saidIn">
  | "he"
  | "she"
  | "they"
  | "person"
  | "self"
  | "calendar"
  | "months";

/** How many tokens the longest entry of a kind has that begins at a token. */
export type Kinds = Partial<Record<Kind, number>>;
