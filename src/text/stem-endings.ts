/**
 * Endings that light stemming takes off, by language, in the folded spelling that lexemes have (no diacritics, ё as
 * е). Inflection only: cases, number, gender, person; hardly any derivation.
 */

/** What is taken off the words of a language. */
export interface Endings {
  /** Longest first does not matter: the longest that fits is taken. */
  readonly suffixes: string;
  /** Taken off before the suffixes, if the rest stays long enough. */
  readonly prefixes?: string;
  /** Letters that must remain. */
  readonly minStem: number;
}

const SCANDINAVIAN: Endings = {
  suffixes: `arnas ornas ernas arna orna erna arne erne ernes arnes ande ende aren eren ene ens ets ane inga ar er or
    en et an ar as es a e n s t`,
  minStem: 3,
};
const IBERIAN: Endings = {
  suffixes:
    "mente ciones cion coes cao oes ores aron ieron aban iendo ando idos idas ados adas ido ida ado ada es as os a e o s",
  minStem: 3,
};
const CZECH: Endings = {
  suffixes: `atech ovych ovymi ovym eho emu ych ymi imi iho imu ami emi ach ich ech ove ovi ova ovo ove ou um em am
    ym im ej y i a e o u ho`,
  minStem: 3,
};
const SERBO_CROATIAN: Endings = {
  suffixes: `ovima evima ijima ijama skog skom skih skim skoj ima ama oga ega ome emu om em og eg im ih oj ov ev
    ovi evi ova eva a e i o u`,
  minStem: 3,
};
const SERBIAN_CYRILLIC: Endings = {
  suffixes:
    "овима евима ског ском ских ским ској има ама ога ега оме ему ом ем ог ег им их ој ов ев ови еви ова ева а е и о у",
  minStem: 3,
};
const MALAY: Endings = {
  suffixes: "nya lah kah pun kannya annya kan an",
  prefixes: "memper diper meng meny mem men me di ber ter ke se pe",
  minStem: 4,
};

export const ENDINGS: Readonly<Record<string, Endings>> = {
  en: { suffixes: "ings ing edly ed es s e ies ied y", minStem: 3 },
  de: { suffixes: "ern em en er es est st e s n ung ungen", minStem: 3 },
  nl: { suffixes: "en ene e s er ers t", minStem: 3 },
  fr: {
    suffixes:
      "ements ement ees es ee er ent aient ait ais ez ant ants ante antes eaux eau aux al ale ales s x e",
    minStem: 3,
  },
  es: IBERIAN,
  ca: IBERIAN,
  gl: IBERIAN,
  pt: IBERIAN,
  it: {
    suffixes: "mente zioni zione ando endo ati ate ato ata iti ite ito ita are ere ire i e a o",
    minStem: 3,
  },
  ro: { suffixes: "urilor ului ilor elor iei ele uri ul ii ei le lor a e i u", minStem: 3 },
  sv: SCANDINAVIAN,
  da: SCANDINAVIAN,
  nb: SCANDINAVIAN,
  nn: SCANDINAVIAN,
  is: { suffixes: "anna inni unum arnir inum ins ar ir ur um inn in a i u s", minStem: 3 },
  ru: {
    suffixes: `иями ями ами ией иям ием иях ого его ому ему ыми ими ая яя ое ее ой ей ий ый ом ем ам ям ах ях ую юю
      ов ев ия ие ии ию ью ья ье ых их ым им а я о е и ы у ю ь й
      лся лась лось лись ться тся ла ло ли л ть ют ит ат ят ет ут`,
    minStem: 3,
  },
  uk: {
    suffixes: `іями ями ами ією іям іях ого ього ому ьому ими іми ая яя ое ої ій ий ом ем єм ам ям ах ях ую юю ів їв
      ія ії ію ою ею єю их іх им ім а я о е и і ї у ю ь й є
      лася лося лися вся ться ла ло ли в ти ють ить ать ять уть`,
    minStem: 3,
  },
  be: {
    suffixes: `ямі амі ага яга аму яму ымі імі ая яя ае яе ой ей ый ій ом ем ам ям ах ях ую юю оў еў аў яў ія іі ію
      ых іх ым ім а я о е і ы у ю ь й ў лася лося ліся ўся цца ла ло лі ць`,
    minStem: 3,
  },
  bg: {
    suffixes: `ията ият ието иите ията овете евете ове еве ища ата ята ото ето ите ът ят ия ие ии та то те ен на но ни
      а я о е и у ла ло ли л ха хме`,
    minStem: 3,
  },
  mk: { suffixes: "иот ите ата ото овите ови еви ат та то те от ја ии а е и о у ла ле ло л ува", minStem: 3 },
  sr: SERBIAN_CYRILLIC,
  hr: SERBO_CROATIAN,
  bs: SERBO_CROATIAN,
  sl: SERBO_CROATIAN,
  cs: CZECH,
  sk: CZECH,
  pl: {
    suffixes: `iego iemu ego emu ymi imi ych ich ami ach owie ow om em ym im ej a e i o u y ie ia iej iem ie
      al ala alo ali aly il ila ilo ili ily`,
    minStem: 3,
  },
  lt: {
    suffixes: "iaus iams ams ais uose ose ius ias ios iai as is us os es ys ai iu u a e i o y",
    minStem: 3,
  },
  lv: { suffixes: "iem ajiem ajam ais am as os us es is em im ai a e i o u s", minStem: 3 },
  et: {
    suffixes: "dele dest desse dega ile ilt ist isse iga tele test sse st le lt ga ks de te d s t e a i u",
    minStem: 4,
  },
  fi: {
    suffixes: `ssaan ssani ista ista issa illa ille ilta iksi ineen ssa sta lla lta lle ksi tta ien jen den ten iin een
      aan oon uun yyn in en an on un t n a i e s`,
    minStem: 4,
  },
  hu: {
    suffixes: `okban ekben akban okat eket akat okkal ekkel oknak eknek okra ekre ban ben bol tol rol hoz hez nak nek
      val vel ert ig kent ra re ba be on en ot et at ok ek ak k t a e i`,
    minStem: 3,
  },
  tr: {
    suffixes: `larindan lerinden larinin lerinin larini lerini larina lerine larinda lerinde lardan lerden larda lerde
      larin lerin lari leri lara lere lar ler indan inden inda inde sinda sinde dan den tan ten da de ta te nin nun
      in un yi yu si su i u a e`,
    minStem: 3,
  },
  az: {
    suffixes:
      "larindan lerinden larin lerin lari leri lara lere lar ler inda inde dan den da de nin nun in un i u a e",
    minStem: 3,
  },
  id: MALAY,
  ms: MALAY,
  el: {
    suffixes: "ους ων οι ος ου ες ας ης εις εων ματα ματος ματων ο η α ι υ ε",
    minStem: 3,
  },
  ar: { suffixes: "ها ان ات ون ين يه ه ي ا", prefixes: "وال بال كال فال لل ال و", minStem: 3 },
  fa: { suffixes: "هايي هاي ها", minStem: 3 },
  hi: { suffixes: "ाओं ियों ाएं ियां ों ें ीं ां ो े ी ि ु ू ा", minStem: 2 },
  ko: {
    suffixes: "에서는 에서 에게 한테 까지 부터 으로 이다 라고 은 는 이 가 을 를 에 의 로 와 과 도 만",
    minStem: 2,
  },
};
