/** Words in many languages that take back what a verb of speech would report: conditions, "nobody", verbs of denial. */

/** Conjunctions that make what follows a condition, a question or a denial, by language. */
export const CONDITIONS: Readonly<Record<string, string>> = {
  en: "if unless whether neither nor",
  de: "wenn falls sofern ob weder",
  nl: "als indien tenzij mits of",
  sv: "om ifall såvida",
  da: "hvis såfremt",
  nb: "hvis dersom",
  fr: "si",
  es: "si",
  ca: "si",
  it: "se qualora",
  pt: "se caso",
  ro: "dacă",
  ru: "если ли",
  uk: "якщо якби чи",
  be: "калі",
  bg: "ако ли",
  mk: "ако дали",
  sr: "ако уколико ako ukoliko",
  hr: "ako ukoliko",
  sl: "če",
  pl: "jeśli jeżeli gdyby czy",
  cs: "pokud jestliže kdyby jestli zda",
  sk: "ak keby či",
  el: "αν εάν",
  tr: "eğer",
  ar: "إذا لو هل",
  fa: "اگر",
  he: "אם האם",
  hi: "अगर यदि",
  ur: "اگر",
  id: "jika kalau apabila apakah",
  ms: "jika kalau",
  vi: "nếu",
  hu: "ha",
  fi: "jos",
  et: "kui",
};

/** There a condition's word means something else inside a clause: Portuguese "se" itself, Dutch "als" than. */
export const ONLY_FIRST = /^(?:pt|nl|sv|ar|et|be|uk|pl)$/;

/** Subjects of which nothing was said. */
export const NOBODY_AT_ALL =
  /^(?:nobody|no-one|niemand|keiner|personne|nadie|ninguém|ningú|nessuno|nimeni|никто|ніхто|никой|никој|нико|nikt|nikdo|nitko|niko|nihče|ingen|inget|kimse|κανείς|אף|senki|kukaan)$/u;

/** Verbs that deny, doubt or rule out: alone they are speech of whoever denies, and negated they affirm. */
export const DENIAL = new RegExp(
  `^(?:${[
    // Germanic
    "den(?:y|ies|ied|ying)|rul(?:es?|ed|ing)|doubt\\p{L}*|disput\\p{L}+|exclud\\p{L}+|conceal\\p{L}*|hid(?:e|es|den)?",
    "bestreit\\p{L}*|bestritt\\p{L}*|leugne\\p{L}*|dementier\\p{L}*|ausschließ\\p{L}*|ausgeschlossen|bezweifel\\p{L}*|zweifel\\p{L}*|verhehl\\p{L}*",
    "ontken\\p{L}*|uitgesloten|betwist\\p{L}*|förnek\\p{L}*|bestrid\\p{L}*|uteslut\\p{L}*|benægte\\p{L}*|benekte\\p{L}*|avvis\\p{L}*|afvis\\p{L}*",
    // Romance
    "ni(?:e|é|er|ait|ent|a)|démen\\p{L}+|exclu\\p{L}*|dout\\p{L}+|cach\\p{L}+|neg(?:ó|a|o|ou|ar|aron|aba|ava|ato|an|am)|niega\\p{L}*",
    "desm[ei]nt\\p{L}*|descart\\p{L}+|dud\\p{L}+|smenti\\p{L}*|esclu\\p{L}*|dubit\\p{L}+|duvid\\p{L}+|ocult\\p{L}+",
    // Slavic
    "отриц\\p{L}+|опров\\p{L}+|исключ\\p{L}+|сомнев\\p{L}+|скры\\p{L}+|запереч\\p{L}+|спрост\\p{L}+|виключ\\p{L}+|сумнів\\p{L}+|прихову\\p{L}+",
    "отри[чк]\\p{L}+|отрек\\p{L}+|изключ\\p{L}+|съмнява\\p{L}*|zaprzecz\\p{L}+|wyklucz\\p{L}+|wątpi\\p{L}*|ukrywa\\p{L}*",
    "pop[íř]\\p{L}+|vylou[čc]\\p{L}+|vyvr\\p{L}+|pochyb\\p{L}+|pore[kč]\\p{L}*|zanik\\p{L}+|demant\\p{L}+|демант\\p{L}+",
    // Others
    "نفى|نفت|ينفي|تنفي|membantah|menyangkal|yalanla\\p{L}+|inkar|tagad\\p{L}*|kiist\\p{L}+|διαψεύ\\p{L}+|αρνεί\\p{L}*|αρνήθ\\p{L}+",
  ].join("|")})$`,
  "u",
);

/** Behind a negation these make it affirm: "not only said". */
export const ONLY =
  /^(?:only|just|merely|nur|bloß|alleen|bara|kun|bare|seulement|sólo|solo|solamente|só|apenas|soltanto|только|лишь|тільки|лише|само|samo|tylko|jen|pouze|iba|len|hanya|csak|vain|doar)$/u;

/** Adverbs by their endings, between a negation and its verb: "did not openly say". */
export const ADVERB = /\p{L}{3}(?:ly|ment|mente|lich)$/u;

/** Only right behind a negation: "not yet said", "ohne zu sagen". */
export const BEHIND_NEGATION =
  /^(?:yet|to|zu|te|att|at|å|de|di|a|encore|ainda|todavía|aún|ancora|encara|încă|еще|ще|още|jeszcze|ještě|ešte|još)$/u;

/** "One", by language. */
export const ONE: Readonly<Record<string, RegExp>> = {
  fr: /^on$/u,
  de: /^man$/u,
  sv: /^man$/u,
  da: /^man$/u,
  nb: /^man$/u,
  nl: /^men$/u,
};
/** "It" before a passive: "it is said", "es wird gesagt". */
export const IT = /^(?:it|es|er|het|det|il)$/u;
export const PASSIVE_BE =
  /^(?:is|was|been|being|be|'s|wird|wurde|worden|wordt|werd|blir|ble|bliver|est|sera)$/u;
/** "se dice que", "si dice che". */
export const ROMANCE = /^(?:es|it|pt|gl|ca)$/;
export const REFLEXIVE = /^(?:se|si)$/u;

/** Before and behind "if" where both mean "although". */
export const EVEN = /^(?:even|anche|même|incluso|mesmo|selbst|auch|také|chiar)$/u;
export const CONCEDING = /^(?:και|כי|though)$/u;

/** Before an infinitive these negate it: "refused to say". */
export const REFUSAL =
  /^(?:refus\p{L}+|declin\p{L}+|fail(?:s|ed|ing)?|weiger\p{L}+|verweiger\p{L}+|отказ\p{L}*|відмов\p{L}+|odmówi\p{L}*|odmít\p{L}+|odbi\p{L}+|rehus\p{L}+|rechaz\p{L}+|negó|recus\p{L}+|rifiut\p{L}+|menolak|enggan|vägra\p{L}*|nægte\p{L}*|nekte\p{L}*)$/u;
