/** Words of Germanic and Romance languages that lean on the question before ("and in Brazil?", "who replaced him?"), a row a language. */

/**
 * Lists are words parted by white space; "_" joins a phrase. All in lower case. Words that ask and prepositions come
 * from the rows of `interrogatives.ts` with the same `language`.
 */
export interface FollowUpWords {
  readonly language: string;
  /** Open what goes on from the question before. */
  readonly joins: string;
  /** "What about": open a fragment. */
  readonly about?: string;
  /** The same at the end of a fragment. */
  readonly aboutLast?: string;
  /** Beside a bare word that asks: "who else", "why not", "when exactly". */
  readonly further: string;
  /** Bare words that ask, as far as the table of interrogatives lacks them. */
  readonly asks?: string;
  readonly prepositions?: string;
  /** Prepositions that one place may stand after as well as another. */
  readonly places?: string;
  /** Whoever was named before. */
  readonly persons: string;
  /** Those of `persons` that a name can take the place of as it stands. */
  readonly replaceable?: string;
  /** Ask for a person. Only a person's answer can be meant by a pronoun then. */
  readonly who?: string;
  readonly possessives?: string;
  /** Often without meaning ("it rains"): refer back only in short open questions. */
  readonly weak?: string;
  /** No reference in spite of `weak` ("gibt es"), and no question in spite of what asks ("so what"). */
  readonly idioms?: string;
  /** Refer back where they end the question: "what happened there". */
  readonly last?: string;
  /** Stand before nouns; what stands after them may be what a pronoun means. */
  readonly articles?: string;
  /** Write their common nouns with a capital: words after which a capital is no name. */
  readonly beforeNouns?: string;
  /** Names change their ending with their place in the sentence, so they cannot be exchanged without their preposition. */
  readonly inflects?: true;
  /** Names and other words look alike. */
  readonly caseless?: true;
  /** "And" where it is written together with the next word. */
  readonly prefix?: RegExp;
}

export const GERMANIC_AND_ROMANCE_FOLLOW_UPS: readonly FollowUpWords[] = [
  {
    language: "en",
    joins: "and but or also so then",
    about: "what_about how_about what_of",
    further: "else exactly not so then again more and or also",
    asks: "what why when where who whose whom which how how_many how_much how_long how_so",
    prepositions: "until till since during before without against near around between",
    places: "in at near",
    persons: "he she they him them",
    replaceable: "he she him",
    who: "who whom whose",
    possessives: "his her their its",
    weak: "it this that those these",
    idioms: "so_what now_what there_is there_are is_there are_there was_there were_there",
    last: "there then that it this",
    articles: "the a an",
  },
  {
    language: "de",
    joins: "und aber oder auch dann",
    about: "was_ist_mit wie_sieht_es_mit wie_steht_es_mit wie_ist_es_mit",
    further: "noch sonst genau nicht dann auch denn so alles",
    asks: "was wo wie",
    prepositions: "ohne gegen zwischen ins zum zur vom beim",
    places: "in im bei",
    persons: "er sie ihn ihm ihnen",
    replaceable: "er sie ihn ihm",
    who: "wer wen wem wessen",
    possessives: "sein seine seinen seiner ihr ihre ihren ihrer deren dessen",
    weak: "es dies",
    idioms: "na_und gibt_es gab_es",
    last: "dort da das es danach dann davor dabei dagegen dafür darüber",
    articles: "der die das den dem des ein eine einen einem einer",
    beforeNouns: `der die das den dem des ein eine einen einem einer viele viel welche welcher welches welchen welchem im
      am zum zur vom beim ins ans`,
  },
  {
    language: "nl",
    joins: "en maar of dan",
    about: "hoe_zit_het_met wat_met en_wat_met",
    further: "nog anders precies niet dan ook",
    asks: "wie wat waar wanneer hoe hoelang",
    places: "in bij te",
    persons: "hij zij ze hem hen haar",
    replaceable: "hij hem",
    who: "wie",
    possessives: "zijn hun",
    weak: "het dat dit",
    last: "daar toen daarna ermee ervan",
    articles: "de het een",
  },
  {
    language: "sv",
    joins: "och men eller då",
    about: "hur_är_det_med vad_sägs_om hur_går_det_med",
    further: "mer annars exakt inte då också fler",
    places: "i på",
    persons: "han hon honom henne dem",
    replaceable: "han hon honom",
    who: "vem vems",
    possessives: "hans hennes deras",
    weak: "det detta",
    last: "där då",
    articles: "en ett",
  },
  {
    language: "da, no",
    joins: "og men eller",
    about: "hva_med hvad_med",
    further: "ellers mer mere akkurat ikke da også flere",
    places: "i på",
    persons: "han hun ham dem",
    replaceable: "han hun ham",
    who: "hvem",
    possessives: "hans hennes hendes deres",
    weak: "det dette",
    last: "der da",
    articles: "en et den",
  },
  {
    language: "fr",
    joins: "et mais ou alors",
    about: "qu'en_est-il_de qu'en_est-il_du qu'en_est-il_des quid_de quid_du et_pour",
    further: "d'autre d'autres encore exactement pas donc ça",
    asks: "qui quoi quand où comment combien quel quelle quels quelles lequel laquelle combien_de",
    prepositions: "jusqu'à jusqu'en contre sans au aux du",
    places: "à au aux en dans",
    who: "qui",
    persons: "elle lui ils elles eux -elle -ils -elles",
    possessives: "son sa ses leur leurs",
    weak: "il -il cela ça ce -ce",
    idioms: "y_-il y_a_-il",
    last: "y là ensuite après ça cela",
    articles: "le la les l' un une des",
  },
  {
    language: "es",
    joins: "y e pero o entonces",
    about: "qué_hay_de qué_pasa_con qué_tal qué_hay_con",
    further: "más exactamente no entonces otro otros también",
    asks: "qué quién cuándo dónde cómo",
    prepositions: "durante contra sin entre al del",
    places: "en",
    who: "quién quiénes quien",
    persons: "él ella ellos ellas lo le les",
    possessives: "su sus",
    weak: "esto eso",
    last: "allí ahí eso entonces después",
    articles: "el la los las un una",
  },
  {
    language: "pt",
    joins: "e mas ou então",
    about: "que_tal e_quanto_a quanto_a",
    further: "mais exatamente não então outro outros também",
    asks: "quem quê que porquê porque quando onde como quanto",
    prepositions: "no na nos nas do da dos das ao à contra sem entre",
    places: "em no na nos nas",
    who: "quem",
    persons: "ele ela eles elas dele dela deles delas",
    possessives: "seu sua seus suas",
    weak: "isso isto",
    last: "lá ali aí isso então depois",
    articles: "o a os as um uma",
  },
  {
    language: "it",
    joins: "e ed ma o allora",
    about: "che_ne_è_di che_mi_dici_di",
    further: "altro altri ancora esattamente non allora anche",
    asks: "chi che cosa quando dove come perché quanto quanti quante quanta",
    prepositions: "nel nella nei negli del della dei al alla contro senza fino",
    places: "in a nel nella nei negli",
    who: "chi",
    persons: "lui lei loro",
    possessives: "suo sua suoi sue",
    weak: "ciò questo",
    last: "lì là ciò questo dopo",
    articles: "il lo la i gli le l' un uno una",
  },
  {
    language: "ro",
    joins: "și si dar sau iar",
    about: "ce_zici_de cum_rămâne_cu",
    further: "altcineva altceva mai exact nu atunci",
    asks: "cine ce când cand unde cum",
    places: "în in la",
    persons: "el ea ei ele lui",
    possessives: "său sa lor",
    weak: "asta aceasta acesta",
    last: "acolo atunci asta",
    articles: "un o",
  },
];
