/** People who are named by somebody else's name: "a spokesman for President Ann Lee" is not Ann Lee. */
import { longestAt, type Range, type Tagged } from "./tagged.ts";

/** Roles that somebody has for somebody else, by their beginnings, in many languages. */
const BELONGING = new RegExp(
  `^(?:${[
    "spokes(?:m[ae]n|wom[ae]n|person|people)|aides?|advis[eo]rs?|sources?|famil(?:y|ies)|lawyers?|attorneys?|representatives?",
    "assistants?|all(?:y|ies)|supporters?|wife|husband|widow|relatives?",
    "\\p{L}*sprecher(?:in|n|innen|s)?|\\p{L}*an[wv][aä]lt\\p{L}*|\\p{L}*berater\\p{L}*|vertraute[rn]?|familie|quellen?|\\p{L}*vertreter\\p{L}*",
    "woordvoerders?|woordvoerster|adviseurs?|advocaat|bron(?:nen)?|talesper\\p{L}+|talsm[aæe]n\\p{L}*|rådgiv\\p{L}+|käll[ao]r?|kilder?|familj\\p{L}*",
    "porte-parole|conseill\\p{L}+|avocate?s?|proches?|entourage|famille",
    "portavo(?:z|ces?)|vocer[oa]s?|asesor\\p{L}*|abogad\\p{L}+|familia\\p{L}*|fuentes?|porta-vo(?:z|zes)|assessor\\p{L}*|advogad\\p{L}+|família|fontes?",
    "consiglier\\p{L}*|avvocat\\p{L}*|famiglia|font[ei]|purtăto\\p{L}+|consilier\\p{L}*|avocat\\p{L}*|surs[ăae]\\p{L}*",
    "представи(?:тел|тиел)\\p{L}*|пресс?-?секретар\\p{L}*|источник\\p{L}*|советник\\p{L}*|помощни\\p{L}*|адвокат\\p{L}*|соратни\\p{L}*|семья|семьи|семье",
    "речни[кцч]\\p{L}*|представни[кц]\\p{L}*|джерел\\p{L}*|радни[кц]\\p{L}*|помічни\\p{L}*|говорител\\p{L}*|източник\\p{L}*|съветни\\p{L}*",
    "rzeczni\\p{L}+|przedstawiciel\\p{L}*|źródł\\p{L}*|doradc\\p{L}+|prawnik\\p{L}*|adwokat\\p{L}*|rodzin\\p{L}+|współpracowni\\p{L}+",
    "mluvčí\\p{L}*|hovor[ck]\\p{L}+|zdroj\\p{L}*|poradc\\p{L}+|poradk\\p{L}+|právni\\p{L}+|advokát\\p{L}*|rodin[aoyu]",
    "glasnogovorni\\p{L}+|portparol\\p{L}*|predstavni\\p{L}+|izvor\\p{L}*|sav(?:j)?etni\\p{L}+|odv(?:j)?etni\\p{L}+|портпарол\\p{L}*|саветни\\p{L}+",
    "sözcü\\p{L}*|danışman\\p{L}*|avukat\\p{L}*|kayna[kğ]\\p{L}*|jubir|bicara|penasihat|pengacara|sumber|keluarga|szóvivő\\p{L}*|tiedottaj\\p{L}+",
    "εκπρόσωπο\\p{L}*|σύμβουλο\\p{L}*|δικηγόρο\\p{L}*|πηγ\\p{L}+|(?:ال)?متحدثة?|(?:ال)?ناطقة?|مستشار\\p{L}*|محامي\\p{L}*|مصدر|مصادر|عائلة|سخنگو\\p{L}*|דובר\\p{L}*|יועצ?ת?",
  ].join("|")})$`,
  "u",
);
/** Bodies by parts of their names: what stands behind one may be the name of whoever speaks for it. */
const BODY =
  /minist[eéè]r(?:i|y|e$|o$|s?t)|министерств|міністерств|ведомств|відомств|amts?$|behörde|poli[cz]|polit?ie|поли[цт]|поліц|party|parte[ij]|partid|parti[ejtu]?[stw]*$|парти|парті|compan|compañ|compagn|компани|компані|кампани|firm|фирм|фірм|konzern|unternehmen|koncern|agen[ctz]|агентств|агенци|министерство|gover[nm]|gouvern|governo|regierung|правител|уряд|rząd|vlád|vlad|organi[sz]|организ|організ|союз|union|verband|verein|associa|asocia|stowarzysz|klub|club|клуб|команд|universit|университет|університет|institu|институт|інститут|bank|банк|fond|фонд|stiftung|foundation|комитет|комітет|commi|anwaltschaft|komis|комис|комісі|council|conse[ij]|rada|совет|суд$|court|gericht|tribunal|прокуратур|служб|army|armee|армии|армії|team|mannschaft|district|stadt|города|міста|района|району|области|області|miasta|города|وزارة|شركة|حكومة|شرطة|حزب|وكالة|kementerian|polisi|perusahaan|partai|pemerintah|bakanlı|parti|şirket/u;
/** Languages whose nouns tell by their endings that they belong to the one before. */
const GENITIVES = /^(?:ru|uk|be|pl|cs|sk|sl|hr|bs|sr)$/;
/** Two nouns in a row are bound there. */
const SIMPLY_JOINS = /^(?:ru|uk|be|pl|cs|sk|sl|hr|bs|sr|id|ms|vi|ar|fa|he|ro|el|lv|lt)$/;
const GENITIVE = /[аяыиіуюayeiou]$/u;
/** Roles of women, whose names end as genitives of men's do. */
const WOMANS = /(?:ка|ца|ka|ica)$/u;
/** Turkish: "Erdoğan'ın sözcüsü". */
const TURKIC = /^(?:tr|az)$/;
const TURKIC_GENITIVE = /['’]n?[ıiuüə]n$/u;
/** Languages whose nouns all have capitals. */
const CAPITAL_NOUNS = /^(?:de|lb|nds|gsw)$/;
/** Words between such a role and the name. */
const MOST_BETWEEN = 6;

/** Whether a name in the words for a speaker is that of somebody or something whom the speaker only belongs to. */
export function isPrincipal(text: Tagged, range: Range, run: Range): boolean {
  if (isOwner(text, run)) return true;
  const isNoun = run.to - run.from < 2 && CAPITAL_NOUNS.test(text.lexicon.language);
  // "Polizei Tarn", "Vertreter der deutschen Bauern": one word there is a place or a noun.
  if (isNoun && isBodyAt(text, run.from - 1) && run.from > range.from) return true;
  const role = belongingBefore(text, range.from, run.from);
  if (role === null) return false;
  if (isNoun && role < run.from - 1) return true;
  if (role === run.from - 1) return isGenitive(text, role, run);
  const last = roleAt(text, run.from - 1);
  if (last === null || last <= role || !isJoined(text, role, last)) return false;
  return !isBodyAt(text, last) || (run.to - run.from < 2 && GENITIVES.test(text.lexicon.language));
}

/** "представитель компании Газпром Сергей Куприянов": behind a body only the last two words are a person's. */
export function isBehindBody(text: Tagged, from: number): boolean {
  const last = roleAt(text, from - 1);
  return last === from - 1 && isBodyAt(text, last) && GENITIVES.test(text.lexicon.language);
}

/** Index of the role that somebody has for somebody else among tokens; null where there is none. */
export function belongingBefore({ tokens }: Tagged, from: number, to: number): number | null {
  for (let at = to - 1; at >= Math.max(from, to - MOST_BETWEEN); at -= 1) {
    const token = tokens[at];
    if (!token?.isWord) return null;
    if (BELONGING.test(token.lower)) return at;
  }
  return null;
}

/** "of" or "for" between two roles, or a language that needs none: "family friend" is one. */
function isJoined(text: Tagged, role: number, last: number): boolean {
  if (SIMPLY_JOINS.test(text.lexicon.language)) return true;
  for (let at = role + 1; at < last; at += 1)
    if (longestAt(text, ["linking", "prepositions", "determiners"], at) > 0) return true;
  return false;
}

function isOwner({ tokens, lexicon }: Tagged, { to }: Range): boolean {
  return TURKIC.test(lexicon.language) && TURKIC_GENITIVE.test(tokens[to - 1]?.lower ?? "");
}

/** "rzecznik Donalda Tuska": both names end so, and the role is no woman's. */
function isGenitive({ tokens, lexicon }: Tagged, role: number, { from, to }: Range): boolean {
  if (!GENITIVES.test(lexicon.language) || WOMANS.test(tokens[role]?.lower ?? "")) return false;
  return tokens.slice(from, to).every(({ lower, isWord }) => isWord && GENITIVE.test(lower));
}

/** Index of the role that ends at or shortly before a token. */
function roleAt(text: Tagged, at: number): number | null {
  for (let back = at; back > at - 3; back -= 1) {
    if (longestAt(text, ["roles", "titles"], back) > 0) return back;
    if (!text.tokens[back]?.isWord || text.tokens[back]?.isCapital) return null;
  }
  return null;
}

function isBodyAt({ tokens }: Tagged, at: number): boolean {
  return BODY.test(tokens[at]?.lower ?? "");
}
