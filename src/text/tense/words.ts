/** Which words of a language tell the tense of a clause; closed classes, and endings where they alone tell. */

export type Tense = "past" | "future";

/**
 * Lists of words in lower case, separated by white space: "*" stands for any letters, "_" joins the words of a phrase.
 * Where several begin at one place, those without a star go first, then `neither` before `future`, and that before `past`.
 */
export interface TenseWords {
  /** What is to come, planned, expected or ordered: "will", "is_set", "будет". */
  readonly future: string;
  readonly past: string;
  /** What only looks like one of them: "indeed", "is_*ed". */
  readonly neither?: string;
  /** A verb that was, with what opens the plan that it made: "agreed_to"; what stands behind is to come. */
  readonly resolved?: string;
  /** Words behind which no verb stands: "the planned bridge" is no clause of the past. Only what endings tell is looked at. */
  readonly articles?: string;
  /** The verb stands behind what belongs to it, as in Turkish. */
  readonly verbLast?: boolean;
  /** A participle may stand far behind the auxiliary that it belongs to: "wird am Montag in Prag gewählt". */
  readonly participleLast?: boolean;
}

/** The same where words are not written apart, or a tense is within a syllable: parts of a text, as patterns without anchors. */
export interface TenseParts {
  readonly future: string;
  readonly past: string;
  readonly neither?: string;
  readonly verbLast?: boolean;
  /** The text is decomposed (NFD) before it is matched: Korean endings begin within a syllable. */
  readonly decomposed?: boolean;
}
