/** The few words about time that CLDR does not have, by language; written in folded form or folded on use. */

/** Words of one language beside CLDR's. All lists may be empty. */
export interface Supplement {
  /** "last", "this" and "next" beside a unit or weekday; inflected forms share these beginnings. */
  readonly last?: readonly string[];
  readonly current?: readonly string[];
  readonly next?: readonly string[];
  /** Names of units; inflected forms share these beginnings. */
  readonly week?: readonly string[];
  /** Phrases that name a day by its distance from today. */
  readonly days?: Readonly<Record<string, number>>;
  /** Words before or after a counted unit: "3 days AGO", "VOR 3 Tagen". */
  readonly ago?: readonly string[];
  readonly ahead?: readonly string[];
  /** Numbers from one on, in words; alternatives are parted by a slash. */
  readonly numbers?: string;
  /** Months as papers write them where CLDR's forms differ. */
  readonly months?: Readonly<Record<string, number>>;
  /** Weekdays, 1 (Monday) to 7, likewise. */
  readonly weekdays?: Readonly<Record<string, number>>;
}

export const SUPPLEMENTS: Readonly<Record<string, Supplement>> = {
  en: {
    last: ["last", "past", "previous"],
    current: ["this", "current"],
    next: ["next", "coming", "following"],
    days: { "day before yesterday": -2, "day after tomorrow": 2 },
    ago: ["ago", "back", "earlier"],
    ahead: ["in", "from now", "hence"],
    numbers: "one/a/an two three four five six seven eight nine ten eleven twelve",
    months: { sept: 9 },
  },
  de: {
    last: ["letzte", "vorige", "vergangene"],
    current: ["diese", "aktuelle"],
    next: ["nachste", "kommende"],
    days: { vorvorgestern: -3, uberubermorgen: 3 },
    ago: ["vor", "her"],
    numbers: "ein/eine/einem/einer/einen zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
    months: { marz: 3, maerz: 3, janner: 1, feber: 2 },
  },
  ru: {
    last: ["прошл", "предыдущ", "последн"],
    current: ["эт", "текущ"],
    next: ["следующ", "будущ"],
    days: { позапозавчера: -3 },
    ago: ["назад"],
    ahead: ["через"],
    numbers: "один/одна/одну два/две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
    months: { мае: 5 },
  },
  uk: {
    last: ["минул", "попередн", "останн"],
    current: ["ц"],
    next: ["наступн"],
    days: { вчора: -1 },
    ago: ["тому", "назад"],
    ahead: ["через"],
    numbers: "один/одна/одну два/дві три чотири пʼять/п'ять шість сім вісім девʼять/дев'ять десять",
  },
  bg: {
    last: ["минал", "предходн", "последн"],
    current: ["тоз", "таз"],
    next: ["следващ", "идн"],
    days: { завчера: -2, вдругиден: 2, "други ден": 2 },
    ago: ["преди"],
    ahead: ["след"],
    numbers: "един/една/едно два/две три четири пет шест седем осем девет десет единадесет дванадесет",
  },
  ja: {
    days: {
      おととい: -2,
      きのう: -1,
      きょう: 0,
      本日: 0,
      あした: 1,
      あす: 1,
      あさって: 2,
      翌日: 1,
      前日: -1,
    },
    ago: ["前"],
    ahead: ["後"],
    weekdays: { 月曜: 1, 火曜: 2, 水曜: 3, 木曜: 4, 金曜: 5, 土曜: 6, 日曜: 7 },
  },
  zh: { days: { 昨日: -1, 今日: 0, 明日: 1 }, ago: ["前", "之前"], ahead: ["后", "後"] },
  es: {
    last: ["pasad", "ultim", "anterior"],
    current: ["est"],
    next: ["proxim", "siguiente", "que viene"],
    days: { antier: -2, anteayer: -2 },
    ago: ["hace", "atras"],
    ahead: ["dentro de", "en"],
    numbers: "un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    months: { setiembre: 9 },
  },
  fr: {
    last: ["dernier", "derniere", "passe", "passee"],
    current: ["ce", "cet", "cette"],
    next: ["prochain", "prochaine"],
    ago: ["il y a", "il ya"],
    ahead: ["dans", "d'ici"],
    numbers: "un/une deux trois quatre cinq six sept huit neuf dix onze douze",
  },
  it: {
    last: ["scors", "passat"],
    current: ["quest"],
    next: ["prossim"],
    ago: ["fa"],
    ahead: ["tra", "fra"],
    numbers: "un/uno/una/un' due tre quattro cinque sei sette otto nove dieci",
  },
  pt: {
    last: ["passad", "ultim"],
    current: ["est"],
    next: ["proxim", "que vem"],
    ago: ["ha", "atras"],
    ahead: ["em", "daqui a"],
    numbers: "um/uma dois/duas tres quatro cinco seis sete oito nove dez",
  },
  id: {
    last: ["lalu", "yang lalu", "kemarin", "sebelumnya"],
    current: ["ini"],
    next: ["depan", "mendatang"],
    week: ["pekan", "minggu"],
    days: { lusa: 2, "kemarin lusa": -2, besok: 1 },
    ago: ["lalu", "yang lalu", "silam"],
    ahead: ["lagi", "dalam"],
    numbers: "satu/se dua tiga empat lima enam tujuh delapan sembilan sepuluh",
  },
  tr: {
    last: ["gecen", "onceki"],
    current: ["bu"],
    next: ["gelecek", "onumuzdeki"],
    ago: ["once"],
    ahead: ["sonra"],
    numbers: "bir iki uc dort bes alti yedi sekiz dokuz on",
  },
  ar: { last: ["الماضي", "المنصرم"], next: ["المقبل", "القادم"], ago: ["قبل", "منذ"] },
  ko: { days: { 그제: -2, 엊그제: -2 }, ago: ["전"], ahead: ["후", "뒤"] },
};

/** Small words inside written dates and times that CLDR's patterns lack; folded, without dots. */
export const GAP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ["of", "the", "on", "at", "year"],
  de: ["den", "am", "um", "uhr"],
  ru: ["г", "гг", "года", "год", "в", "во"],
  uk: ["р", "року", "о", "об"],
  bg: ["г", "година", "ч", "часа", "в", "от"],
  be: ["г", "года", "у"],
  fr: ["a", "le", "du"],
  es: ["de", "del", "a", "las", "el"],
  pt: ["de", "do", "as"],
  it: ["del", "alle", "ore", "il"],
  nl: ["om", "uur"],
  pl: ["r", "roku", "o", "godz", "godzina"],
  cs: ["v", "ve", "roku"],
  sv: ["kl", "klockan", "den"],
  da: ["kl", "den"],
  nb: ["kl", "den"],
  ro: ["ora", "la"],
  id: ["tanggal", "pukul", "jam", "tahun"],
  ms: ["pada", "jam", "pukul"],
  tr: ["saat"],
  vi: ["ngay", "nam", "luc"],
  he: ["ב", "בשעה"],
  th: ["พ", "ศ", "วันที่", "ที่", "เวลา", "น"],
  hi: ["को", "बजे"],
};
