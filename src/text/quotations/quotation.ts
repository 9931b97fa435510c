/** What the quotations of a text are made of; all spans are offsets into that text, in UTF-16 code units. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words between quotation marks, or after a dash of direct speech, before anything tells whether they are speech. */
export interface QuotedWords {
  /** Without marks, in order: several where marks are reopened in the next paragraph, or the narrator's words interrupt. */
  readonly parts: readonly Span[];
  /** From the first mark or dash to the last, with all that lies between. */
  readonly outer: Span;
  readonly style: "marks" | "dash";
}

/** Who says it, and the words that say so, as the text has them. */
export interface Attribution {
  /** The words that name the speaker, a pronoun or a role too: "Chief Cabinet Secretary Yoshimasa Hayashi", "he". */
  readonly speaker: Span | null;
  /** "said", "заявил", "と述べた". */
  readonly cue: Span | null;
}

export interface TextSpeaker extends Span {
  /** The speaker's name where the text gives it, without title: of "he" the last fitting name; else the words as written. */
  readonly name: string;
}

/** What somebody says in a text. */
export interface TextQuotation {
  /**
   * Word for word: without marks. Indirect: what is reported, with its conjunction ("that …"), as corpora of
   * quotations have it (PARC 3, PolNeAR).
   */
  readonly parts: readonly Span[];
  readonly speaker: TextSpeaker | null;
  readonly cue: Span | null;
  /** False for speech that is reported in the narrator's words: it must never be shown in marks. */
  readonly direct: boolean;
}
