/**
 * Endings of names by language, in folded spelling, a paradigm a line: two spellings are one name where both are a common stem with
 * endings of one paradigm. Singular only, and no endings that make another name ("Иван", "Иванов"). "-" is no ending.
 */

const GENITIVE_S = "- s";
const CZECH = `- a ovi u em om e ou ova ove ovou ovej ovu
  a y ovi u ou o e
  y eho emu ym em ej ou a
  i iho imu im
  ek ka kovi kem ku
  el la lovi lem
  ec ce covi cem ca`;
const SERBO_CROATIAN = `- a u om em e
  a e i u om o
  o a u om
  i og om im ome`;
const SERBIAN_CYRILLIC = `- а у ом ем е
  а е и у ом о
  о а у ом
  и ог ом им оме`;
const TURKISH = `- in un i u a e da de ta te dan den tan ten la le
  - nin nun yi yu ya ye yla yle`;

/** Base language → its paradigms; languages that are not here do not inflect names, or only behind an apostrophe. */
export const CASE_ENDINGS: Readonly<Record<string, string>> = {
  ru: `- а у ом ем е ым
    а ы и е у ой ою
    я и е ю ей ею
    ь я ю ем е и
    й я ю ем е и
    ий ого его ому ему им ом ем
    ый ого ому ым ом
    ой ого ому ым им ом
    ая ой ую ою
    ел ла лу лом ле
    ец ца цу цем це
    ек ка ку ком ке
    ок ка ку ком ке`,
  uk: `- а у ові еві ом ем і е им
    а и і у ою о
    о а у ові ом і
    ко ка ку кові ком
    я і ї ю єю ею
    ь я ю еві ем і
    й я ю єві єм ї
    ий ого ому им ім
    а ої ій у ою
    ець ця цю цеві цем`,
  be: `- а у ам ем е ым
    а ы е у ай аю
    я і ю яй
    й я ю ем і
    і ага аму ім
    ы ага аму ым`,
  sr: SERBIAN_CYRILLIC,
  hr: SERBO_CROATIAN,
  bs: SERBO_CROATIAN,
  sl: SERBO_CROATIAN,
  cs: CZECH,
  sk: CZECH,
  pl: `- a owi em iem ie u
    a y i e ie o
    o a owi em
    y ego emu ym
    i iego iemu im
    a iej ej
    ek ka kowi kiem ku
    el la lowi lem
    ec ca cowi cem`,
  lt: `- as o ui a u e
    is io iui i iu
    us aus ui u umi
    a os ai oje
    e es ei`,
  lv: `- s a am u
    is a im i
    a as ai u
    e es ei i`,
  et: "- i a e u le ile ale lt ilt ga iga aga t it st ist s is ks iks",
  fi: "- n in a ia ta lle ille lta ilta lla illa ssa issa sta ista ksi iksi",
  hu: "- t ot et at nak nek ban ben ra re tol rol bol hoz hez ig ert val vel",
  tr: TURKISH,
  az: TURKISH,
  el: `οσ ου ο ε
    ησ η
    ασ α
    ισ ι`,
  ro: `- ul ului lui u
    a ei`,
  sq: "- i it in u ut un",
  is: `- s i ar
    ur s i ar
    a u`,
  ka: `- ი მა ის ს ით
    ი მა ის ს ით`,
  hy: "- ը ն ի ին ից ով",
  eu: "- k ek ren en ri i rekin ekin",
  kk: "- тың тің дың дің ның нің ға ге қа ке ды ді ты ті ны ні нан нен дан ден тан тен мен пен бен",
  uz: "- ning ga ka ni da dan",
  ko: "- 은 는 이 가 을 를 의 에게 도 와 과",
  de: GENITIVE_S,
  nl: GENITIVE_S,
  sv: GENITIVE_S,
  da: GENITIVE_S,
  nb: GENITIVE_S,
  nn: GENITIVE_S,
};

/** Ways of writing the end of Slavic names in Latin letters: "Zelensky", "Zelenskyy", "Selenskyj", "Zelenski". */
export const ROMANISED_ENDINGS = "y yy yi yj iy ij i ii ey ei ej";
