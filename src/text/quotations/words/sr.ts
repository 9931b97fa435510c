/** Words of speech in Serbian, in Latin and in Cyrillic letters; also serves Montenegrin. */
import { croatian } from "./hr.ts";
import type { SpeechWords } from "./speech-words.ts";
import { withEndings } from "./with-endings.ts";

/** Two letters that are one in Cyrillic come first. */
const CYRILLIC =
  "lj љ nj њ dž џ a а b б v в g г d д đ ђ e е ž ж z з i и j ј k к l л m м n н o о p п r р s с t т ć ћ u у f ф h х c ц č ч š ш".split(
    " ",
  );
const PAIRS = new Map(
  CYRILLIC.flatMap((sign, at) => (at % 2 === 0 ? [[sign, CYRILLIC[at + 1] ?? sign] as const] : [])),
);

function cyrillic(words: string): string {
  return words.replaceAll(/lj|nj|dž|[a-zđžćčš]/gu, (sign) => PAIRS.get(sign) ?? sign);
}

/** Lists joined, without repetitions, in both scripts. */
function bothScripts(...lists: readonly (string | undefined)[]): string {
  const latin = [...new Set(lists.join(" ").split(/\s+/u).filter(Boolean))].join(" ");
  return `${latin} ${cyrillic(latin)}`;
}

/** What Serbian says otherwise than Croatian: sounds ("verovao"), endings ("komentarisao") and other words ("saopštio"). */
const PAST = withEndings(
  `saopšti verova demantova podseti komentarisa obavesti izvesti posvedoči svedoči proceni oceni uverava prigovori primeti
    konstatova precizira ponovi argumentova insistira prognozira poruči zapreti preti kritikova optuži citira sugerisa
    deklarisa apelova protestova zahteva informisa potcrta iskaza upozori dometnu`,
  "o la li lo",
);

export const serbian: SpeechWords = {
  verbs: bothScripts(
    croatian.verbs,
    PAST,
    `saopštava saopštavaju veruje veruju uveren uverena uvereni demantuje demantuju podseća podsećaju komentariše
      komentarišu obaveštava izveštava izveštavaju svedoče procenjuje procenjuju ocenjuje ocenjuju primećuje primećuju
      konstatuje preti prete kritikuje kritikuju insistira insistiraju zahteva zahtevaju pojašnjava apeluje apeluju
      sugeriše deklariše informiše predočio predočila ističući napominjući navodeći tvitovao tvitovala poručuje poručuju`,
  ),
  verbsBesideQuotes: bothScripts(
    croatian.verbsBesideQuotes,
    "nasmejao nasmejala nasmešio nasmešila reagovao reagovala poželeo poželela podelio podelila",
  ),
  nouns: bothScripts(
    croatian.nouns,
    "reči rečima saopštenje saopštenju saopštenja poruka intervju izjava objava odgovor tvit",
  ),
  accordingBefore: bothScripts(
    croatian.accordingBefore,
    `prema_rečima po_rečima prema_oceni po_oceni prema_izveštaju prema_proceni kako_je_saopštio kako_je_saopštila
      kako_je_saopšteno kako_saopštava kako_prenosi kako_izveštava`,
  ),
  that: bothScripts("da kako da_li"),
  pronouns: {
    he: bothScripts("on njegov njegovim njemu"),
    she: bothScripts("ona njen njenim"),
    they: bothScripts("oni one njihovim"),
    speaker: bothScripts("ja mi"),
  },
  roles: bothScripts(
    croatian.roles,
    `predsednik* potpredsednik* portparol* zvaničnik* funkcioner* poslanik* kongresmen* gradonačelnik* sekretar* tužilac
      tužioca tužioci tužilaštv* sudija sudije advokat* komandant* stručnjac* ekonomista istoričar* naučnik* naučnici
      lekar* dopisnik* rukovodilac pisac reditelj* muzičar* selektor* fudbaler* sportista menadžer* preduzetnik* preduzeć*
      firma firme udruženj* izveštaj* savetnik* sveštenik* patrijarh* episkop* vladika komšij* učesnik* učesnici odbor
      savet saveta poverenik* opozicij* fond fonda mup kabinet* stanovništvo meštan* svedok* svedoci vođ* zvaničnici
      predstavnici poslanici savetnici vojnici urednici službenici službenik* radnici pripadnici funkcioneri političar*
      mediji`,
  ),
  rolesOfWomen: bothScripts(
    croatian.rolesOfWomen,
    `predsednica predsednice premijerka ministarka portparolka poslanica sudinica sutkinja advokatica tužiteljka
      ekonomistkinja naučnica lekarka novinarka rediteljka glumica pevačica direktorka savetnica funkcionerka supruga
      ćerka učesnica`,
  ),
  titles: bothScripts("gospodin gospođa gospođica g gđa dr prof mr dipl inž ser sir lord otac vladika"),
  nameParticles: bothScripts("de van von fon der den al el ibn bin da di del la le"),
  naming: bothScripts(
    croatian.naming,
    "fudbalski preduzeće takmičenj* tim tima kompanij* reč firma fondacij* ulica",
  ),
  negations: bothScripts("ne ni nije nisu nisam"),
  prepositions: bothScripts(croatian.prepositions, "umesto tokom posle pre između uprkos"),
  linking: bothScripts("za"),
  determiners: bothScripts(croatian.determiners, "njen njena"),
  relatives: bothScripts(croatian.relatives, "gde"),
  auxiliaries: bothScripts(
    croatian.auxiliaries,
    `takođe juče opet ponovo skoro direktno najzad ovde na_primer istovremeno u_ponedeljak u_utorak u_sredu u_četvrtak
      u_petak u_subotu u_nedelju zvanično posle onda danas`,
  ),
  joins: bothScripts(croatian.joins, "pošto mada nego"),
  saidIn: "na {} , на {}",
  as: "kako како",
  forSentence: "to o_tome то о_томе",
};
