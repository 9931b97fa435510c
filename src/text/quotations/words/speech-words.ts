/** What a language needs so that its quotations get speakers: one table a language, a file of its own in this folder. */

/**
 * All lists are words in lower case, separated by white space; "*" at a word's end stands for any ending, "_" joins
 * the words of a phrase: "said says told", "сказа* заяви*", "according_to". Languages written without spaces give
 * strings as they stand in the text.
 */
export interface SpeechWords {
  /** Verbs (with their auxiliaries left out) that report words, in the forms that news uses. */
  readonly verbs: string;
  /** Verbs that report words only where quoted words stand beside them: "smiled", "continued", "nannte". */
  readonly verbsBesideQuotes?: string;
  /** Nouns that announce or carry words: "statement", "with_the_words", "заявлени*". */
  readonly nouns?: string;
  /** What stands before the one who says it: "according_to", "по_словам", "nach_angaben", "据". */
  readonly accordingBefore?: string;
  /** What stands after the one who says it: "zufolge", "によると", "göre", "에_따르면". */
  readonly accordingAfter?: string;
  /** Conjunctions that open what is reported: "that", "что", "dass ob". */
  readonly that?: string;
  /** What joins reported words to the verb that follows them: "と", "고 라고", "diye". */
  readonly quotative?: string;
  /** What follows a subject: "は が も", "은 는 이 가". */
  readonly subjectMarkers?: string;
  /** Pronouns for somebody named before, by what they agree with; `person` where the language does not tell. */
  readonly pronouns?: {
    readonly he?: string;
    readonly she?: string;
    readonly they?: string;
    readonly person?: string;
    /** "I", "we": speakers that stay as written. */
    readonly speaker?: string;
  };
  /** Nouns for people and bodies by what they do: "minister spokesman company police". */
  readonly roles?: string;
  /** Roles and first words of roles that only women bear, in languages that tell: "ministerin sprecherin". */
  readonly rolesOfWomen?: string;
  /** Written before a name, and no part of it: "mr mrs dr president". */
  readonly titles?: string;
  /** Small words inside names: "de von van der al bin". */
  readonly nameParticles?: string;
  /** Before marks: what follows is a name or a term, not speech: "so-called film newspaper titled operation". */
  readonly naming?: string;
  /** Negations and questions that stand before a verb without saying anything: "not nicht не". */
  readonly negations?: string;
  /** "in_english"-like phrases are made from CLDR; this is what stands around a language's name: "in {} , auf {}". */
  readonly saidIn?: string;
  /**
   * Words before a noun phrase that is then no subject: prepositions, and articles that are never in the nominative:
   * "in at from with", "в на с", "dem den einem". Not those that only join a noun to another ("of", "von", "de").
   */
  readonly prepositions?: string;
  /** What joins a noun to the noun that it belongs to, and may stand inside a speaker's name or role: "of for", "de du", "von des". */
  readonly linking?: string;
  /** Articles and other words that open a noun phrase in the nominative: "the a another", "der die das ein eine", "el la un". */
  readonly determiners?: string;
  /** What opens a clause about somebody, after a comma or not: "who whose which", "котор*", "der die deren", "qui". */
  readonly relatives?: string;
  /** Auxiliaries and small words that stand between a subject and its verb: "has had was also later", "hat habe", "также позже". */
  readonly auxiliaries?: string;
  /** Joins sentences or clauses: "but and while when if because", "но и когда если". */
  readonly joins?: string;
  /** Opens a clause that names the speaker of the rest: "as (he said)", "как", "wie", "jak", "comme", "como". */
  readonly as?: string;
  /** Words for the sentence before, in "X said so" as a sentence of its own: "об_этом это", "това", "das dies", "así_lo". */
  readonly forSentence?: string;
  /** Verbs of speech that often report without a conjunction: "said", "sagte" ("he said it rained"). */
  readonly verbsWithoutThat?: string;
}
