/**
 * Abbreviations after which a sentence usually goes on, by language, where neither ICU nor CLDR knows them; and
 * words that begin a sentence rather than continue a name, to tell "the U.S. Senate" from "in the U.S. The Senate".
 */
import { baseLanguage } from "./base-language.ts";

/**
 * `before`: stands before what it belongs to (titles, "e.g."); never ends a sentence.
 * `number`: the same, but only before a number ("No. 5").
 * `either`: may end a sentence ("Inc.", "млн.", "г." after a year).
 */
export type AbbreviationKind = "before" | "number" | "either";

interface Abbreviations {
  readonly before?: string;
  readonly number?: string;
  readonly either?: string;
  /** Words that begin sentences. */
  readonly starters?: string;
}

/** Titles that many languages of Latin script share. */
const LATIN: Abbreviations = {
  before: "Dr dr Prof prof St Mr mr Mrs mrs Ms ms Gen Ing Sr Sra cf ca vs",
  number: "No Nr pp p art Art vol Vol fig Fig",
  either: "Inc Corp Co Ltd Jr etc",
};

/** The same for the Cyrillic script. */
const CYRILLIC: Abbreviations = {
  before: "г г-н г-жа г-дин г-ѓа д-р др проф акад св ул им бул",
  number: "бр стр ст",
  either: "гг год млн млрд",
};

/** Written without the last full stop; a small first letter stands for a capital one too. */
const TABLE: Readonly<Record<string, Abbreviations>> = {
  en: {
    before: `Messrs Rev Hon Sen Rep Reps Sens Gov Lt Col Capt Cmdr Maj Sgt Cpl Pvt Adm Brig Pres Amb Supt Insp Det Mt Ft
      e.g i.e viz approx`,
    number: "Nos ch sec para est",
    either: "Bros Sr Ave Blvd Rd Dept Univ D.C a.m p.m",
    starters: `the a an in on at it he she they we i you but and this that these those as for from with when while
      after before if his her its their our my there however meanwhile what who how why so by to since although
      because some many no not all one two another last earlier later according under despite`,
  },
  de: {
    before: `Hr Hrn Fr Dipl Mag bzw vgl sog inkl evtl ggf geb gest zzgl z.B z.T d.h u.a i.d.R v.a o.g sen Frhr Hl`,
    number: "Abs S Bd Aufl Kap Ziff Tel",
    either: "usw Mio Mrd Str jun v.Chr n.Chr",
    starters: `der die das den dem ein eine einer in im am an auf bei mit nach er sie es wir ich aber und doch auch für
      von zu diese dieser dieses damit dabei als wenn so dort hier nun man zudem`,
  },
  fr: {
    before: "M MM Mme Mmes Mlle Me Mgr Pr Ste p.ex ex env av apr",
    number: "n chap éd",
    either: "S.A M.D",
    starters:
      "le la les l' un une des il elle ils elles on nous je mais et ce cette ces dans en au aux pour avec à",
  },
  es: {
    before: "Sres Srta Dra Lic Gral Cnel Cap D Dª Dña Ud Uds p.ej ej Mons Rvdo Fdo",
    number: "núm pág págs cap tel",
    either: "EE.UU S.A Cía a.C d.C",
    starters:
      "el la los las un una en por para pero y su sus este esta se no según con al lo ellos él ella a de",
  },
  it: {
    before: "Sig Sigg Sig.ra Dott Dott.ssa Avv On Sen Mons p.es es cav arch geom",
    number: "n pag cap",
    either: "S.p.A ecc a.C d.C",
    starters: "il lo la i gli le un una in nel per con ma e si non questo questa lui lei al del da a",
  },
  pt: {
    before: "Srta Srs Sras Dra Profa Eng Exmo Exma D p.ex ex Cel Cap Des Min",
    number: "pág cap n.º",
    either: "S.A Ltda Cia a.C d.C",
    starters: "o a os as um uma em no na nos nas para por mas e ele ela este esta segundo com de do da",
  },
  nl: {
    before: "dhr mevr mw drs ir ds bijv o.a d.w.z i.v.m m.b.t t.a.v m.i.v z.g o.l.v resp",
    number: "blz hfst",
    either: "enz e.d a.u.b",
    starters: "de het een in op bij met van voor er hij zij ze wij we ik dat dit die deze maar en ook als na",
  },
  pl: {
    before: "p mgr hab inż lek płk ppłk kpt mjr św ul al pl os np tzw tzn tj m.in wg red bp abp ks im",
    number: "str ust pkt poz tel ok",
    either: "r zł mln mld tys godz w itd itp",
    starters: "w na po z to ten ta jak i a ale nie przy dla od do jest on ona oni tym za",
  },
  cs: {
    before: "p pí Mgr Bc doc MUDr JUDr PhDr RNDr gen plk kpt por sv tzv např mj tj ul nám vč tzn",
    number: "č s str čl odst tel",
    either: "r mil mld tis hod atd apod Kč stol",
    starters: "v ve na po s to ten ta jak i a ale při pro od do je on ona oni za podle",
  },
  sk: {
    before: "p Mgr Bc doc MUDr JUDr PhDr gen plk kpt sv tzv napr tj ul nám vrát",
    number: "č s str čl ods tel",
    either: "r mil mld tis hod atď apod stor",
    starters: "v vo na po s to ten tá ako i a ale pri pre od do je on ona oni za podľa",
  },
  ru: {
    before: `г гор ул пр просп пл пос им акад проф доц ген полк кап св гр тов см ср напр т.е т.н т.к т.наз англ нем фр
      лат сокр род д корп кв о-в р`,
    number: "стр рис табл гл ст п пп ч тел ок д кв корп",
    either: "гг вв в млн млрд трлн тыс руб долл коп чел др пр т.д т.п обл США",
    starters: `в во на по он она оно они мы я это этот эта но и а как при для также однако с со к после за до от из у не
      по-прежнему кроме ранее об о`,
  },
  uk: {
    before: "м вул просп пл ім акад проф доц ген див напр т.зв тзв св гр с смт",
    number: "стор рис ст п ч тел буд кв",
    either: "р рр ст млн млрд трлн тис грн дол ін т.д обл",
    starters:
      "в у на по він вона воно вони ми я це цей ця але і й та а як при для також однак з із зі до від після за не",
  },
  bg: {
    before: "ул бул пл гр с им проф доц акад инж ген полк св т.нар т.е напр вж арх",
    number: "стр ст чл ал т тел",
    either: "г гг в млн млрд хил лв др т.н",
    starters:
      "в във на по той тя то те ние аз това този тази но и а как при за също обаче с със от до след не",
  },
  tr: {
    before: "Doç Av Sn Org Alb Yrd Öğr örn bkz Hz",
    number: "s sf Tel",
    either: "vb vs A.Ş Ltd yy M.Ö M.S",
    starters: "bu o bir ve ama ancak biz ben siz onlar şu da de ise fakat",
  },
  id: {
    before: "H Hj KH Ir Drs Jl Kab Kec Tn Ny Sdr Bpk a.n u.p",
    number: "hlm hal Telp",
    either: "dll dsb dkk Tbk",
    starters:
      "di ia dia mereka kami kita ini itu namun dan pada dalam untuk dengan menurut hal saya tapi tetapi",
  },
  sv: { before: "bl.a t.ex s.k resp", number: "kl s", either: "m.m osv" },
  da: { before: "bl.a f.eks hr fr", number: "kl s", either: "m.m osv mio mia" },
  nb: { before: "bl.a f.eks", number: "kl s", either: "m.m osv mill mrd" },
  fi: { before: "esim ns mm", number: "klo s n", either: "jne" },
  hu: { before: "özv ifj id Szt pl ún", number: "old", either: "stb" },
  ro: { before: "dl dna dra acad ex", number: "nr pag alin", either: "ș.a lei mil" },
  hr: { before: "mr npr tzv sv gosp gđa tj", number: "br str čl", either: "god itd mil" },
  sr: {
    before: "мр нпр тзв св г-дин тј др проф npr tzv tj",
    number: "бр стр чл br str",
    either: "год итд мил",
  },
};

type Kinds = ReadonlyMap<string, AbbreviationKind>;

const kindsByLanguage = new Map<string, Kinds>();

/** What an abbreviation does in a language; null for any other word. `word` is without its last full stop. */
export function abbreviationKind(word: string, language: string): AbbreviationKind | null {
  const kinds = kindsOf(baseLanguage(language));
  return kinds.get(word) ?? kinds.get(word.charAt(0).toLowerCase() + word.slice(1)) ?? null;
}

/** Whether a word usually begins a sentence; null where the language has no list. */
export function beginsSentence(word: string, language: string): boolean | null {
  const starters = TABLE[baseLanguage(language)]?.starters;
  return starters === undefined
    ? null
    : ` ${starters} `.replace(/\s+/g, " ").includes(` ${word.toLowerCase()} `);
}

function kindsOf(language: string): Kinds {
  const known = kindsByLanguage.get(language);
  if (known) return known;
  const kinds = new Map<string, AbbreviationKind>();
  for (const table of [LATIN, CYRILLIC, TABLE[language] ?? {}]) {
    for (const kind of ["either", "number", "before"] as const) {
      for (const word of (table[kind] ?? "").split(/\s+/)) if (word !== "") kinds.set(word, kind);
    }
  }
  kindsByLanguage.set(language, kinds);
  return kinds;
}
