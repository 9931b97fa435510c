/** Tells whether a question is about how things stand now: "the latest …", "сейчас", "今の…". */
import { baseLanguage } from "./base-language.ts";
import { validLocale } from "./sentences-segmenter.ts";

/**
 * Words for "now", "at present", "current", "latest", "newest", "recently", "still"; "today", "now" and "this week" come
 * from CLDR. `*` stands for any ending, "_" joins a phrase. `own` counts in the row's languages only, since the word
 * means something else in a neighbour; `sure` counts whatever language a short question was taken for.
 */
interface PresentTime {
  readonly languages: string;
  readonly sure: string;
  readonly own?: string;
}

const ROWS: readonly PresentTime[] = [
  {
    languages: "en",
    sure: "currently latest newest nowadays presently at_present right_now as_of_now so_far at_the_moment these_days",
    own: "now current today recent recently still",
  },
  {
    languages: "de",
    sure: "aktuell* derzeit* gegenwärtig* momentan* neueste* neuesten* jetzt* heutzutage zurzeit mittlerweile im_moment",
    own: "nun heute",
  },
  {
    languages: "nl af",
    sure: "momenteel tegenwoordig huidige nieuwste laatste_nieuws op_dit_moment",
    own: "nu recente actuele onlangs",
  },
  {
    languages: "sv da no nb nn is",
    sure: "nuvarande nuværende nåværende senaste seneste siste_nytt nyaste nyeste just_nu lige_nu akkurat_nå för_närvarande for_tiden i_øjeblikket",
    own: "nu nå nú idag fortfarande stadig fortsatt",
  },
  {
    languages: "fr",
    sure: "maintenant actuellement actuelle* aujourd_hui en_ce_moment dernières_nouvelles à_l_heure_actuelle présentement récemment",
    own: "actuel actuels toujours derniers dernières récent*",
  },
  {
    languages: "es ca gl",
    sure: "ahora actualmente últimas_noticias en_este_momento más_reciente* recientemente actualidad hoy_en_día",
    own: "actual actuales hoy todavía aún reciente* ara avui",
  },
  {
    languages: "pt",
    sure: "agora atualmente atual atuais neste_momento mais_recente* recentemente últimas_notícias hoje_em_dia",
    own: "hoje recente*",
  },
  {
    languages: "it",
    sure: "adesso attualmente attuale attuali in_questo_momento ultime_notizie più_recent* recentemente oggigiorno",
    own: "ora oggi recente recenti",
  },
  {
    languages: "ro",
    sure: "acum actualul actuala actuali în_prezent în_acest_moment ultimele_știri recent*",
    own: "actual astăzi azi",
  },
  {
    languages: "pl",
    sure: "teraz obecnie obecny obecna aktualn* najnowsz* w_tej_chwili ostatnio dzisiaj",
    own: "dziś nadal wciąż",
  },
  {
    languages: "cs sk",
    sure: "nyní teď teraz aktuáln* současn* súčasn* nejnovější najnovš* momentálně momentálne dnes v_tuto_chvíli nedávno",
    own: "stále",
  },
  {
    languages: "hr bs sr sh sl",
    sure: "sada trenutačno trenutno trenutačn* trenutn* najnovij* sadašnj* najnovejš* nedavno u_ovom_trenutku zdaj",
    own: "danas danes sad",
  },
  {
    languages: "lt lv",
    sure: "dabar šiuo_metu dabartin* naujaus* tagad pašlaik pašreizēj* jaunāk*",
    own: "šiandien šodien vis_dar",
  },
  {
    languages: "fi et",
    sure: "nykyi* nykyään tällä_hetkellä uusin uusimmat viimeisin viimeisimmät praegu* hetkel uusim viimati",
    own: "nyt tänään edelleen nüüd täna",
  },
  {
    languages: "hu",
    sure: "jelenleg jelenlegi mostani legújabb legfrissebb pillanatnyilag mostanában",
    own: "most ma",
  },
  {
    languages: "tr az",
    sure: "şimdi şu_an* günümüzde mevcut güncel şimdiki hâlâ bugün* hazırda son_durum son_haberler indi",
    own: "hala halen",
  },
  {
    languages: "id ms",
    sure: "sekarang saat_ini kini terbaru terkini sekarang_ini hari_ini masa_ini dewasa_ini baru_baru_ini",
    own: "masih",
  },
  { languages: "vi", sure: "bây_giờ hiện_nay hiện_tại mới_nhất hôm_nay gần_đây hiện_thời", own: "hiện vẫn" },
  { languages: "tl fil", sure: "ngayon kasalukuyan* pinakabago* pinakahuli*" },
  { languages: "sw", sure: "sasa kwa_sasa hivi_sasa ya_sasa ya_hivi_karibuni", own: "leo bado" },
  {
    languages: "ru",
    sure: "сейчас теперь текущ* нынешн* последние_новости новейш* сегодня* в_настоящее_время на_данный_момент недавно актуальн* нынче последние_данные последние_сведения",
  },
  {
    languages: "uk be",
    sure: "зараз тепер поточн* нинішн* теперішн* сьогодн* найновіш* нещодавно на_цей_момент цяпер сёння цяперашн*",
    own: "досі",
  },
  {
    languages: "bg mk",
    sure: "сега сегашн* настоящ* в_момента понастоящем днес* днешн* най_нов* наскоро актуалн* моментално денес сегашен тековн*",
  },
  { languages: "sr", sure: "сада тренутно садашњ* тренутн* најновиј* недавно данас" },
  {
    languages: "el",
    sure: "τώρα σήμερα σημεριν* τρέχων τρέχουσα τωριν* πρόσφατ* τελευταία_νέα αυτή_τη_στιγμή",
    own: "νυν",
  },
  {
    languages: "ar",
    sure: "الآن حاليا حالياً الحالي الحالية اليوم آخر_الأخبار آخر_المستجدات أحدث حديثا مؤخرا الراهن* في_الوقت_الحالي",
  },
  {
    languages: "fa",
    sure: "اکنون الان در_حال_حاضر فعلی کنونی امروز* جدیدترین تازه_ترین آخرین_اخبار اخیرا هم_اکنون",
    own: "هنوز",
  },
  { languages: "ur", sure: "ابھی موجودہ تازہ_ترین اس_وقت حالیہ", own: "آج اب" },
  {
    languages: "he yi",
    sure: "עכשיו כעת הנוכחי הנוכחית כיום היום לאחרונה העדכני העדכנית האחרונות",
    own: "עדיין",
  },
  {
    languages: "hi mr ne",
    sure: "अभी वर्तमान मौजूदा ताज़ा ताजा नवीनतम आजकल हाल_ही इस_समय फिलहाल सध्या सध्याचे",
    own: "अब आज",
  },
  { languages: "bn", sure: "এখন বর্তমান বর্তমানে সর্বশেষ সাম্প্রতিক এই_মুহূর্তে", own: "আজ" },
  { languages: "ta", sure: "இப்போது தற்போது தற்போதைய சமீபத்திய இன்று" },
];

/** The same within words, for scripts that join words or endings. */
const SIGNS =
  /今(?!年|回|度|後|月|週|朝|夜|夏|冬|春|秋|世紀|まで|期|季|シーズン)|現在|最新|最近|いま(?:の|は|、)|目下|直近|現(?:首相|大統領|社長|政権|職|会長|市長|知事)|现在|目前|当前|當前|如今|现任|現任|眼下|지금|현재|최신|최근|요즘|오늘|ตอนนี้|ปัจจุบัน|ล่าสุด|วันนี้|ขณะนี้|ປັດຈຸບັນ|ຕອນນີ້|ឥឡូវ|បច្ចុប្បន្ន|យခု|ယခု|လက်ရှိ/u;
const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
/** Of CLDR's relative times, those that mean "now" (a "this year" is a stretch of time). */
const CLDR_UNITS = ["second", "day", "week"] as const;

interface Row {
  readonly sure: readonly RegExp[];
  readonly own: readonly RegExp[];
}

const rows = ROWS.map(({ languages, sure, own = "" }) => ({
  languages: new Set(languages.split(" ")),
  sure: sure.split(" ").map(patternOf),
  own: own.split(" ").filter(Boolean).map(patternOf),
}));
const fromCldr = new Map<string, Row>();

/** `language` is BCP 47, as far as it is known. */
export function asksAboutNow(question: string, language: string): boolean {
  const text = lower(question);
  if (SIGNS.test(text)) return true;
  const words = ` ${(text.match(TOKEN) ?? []).join(" ")} `;
  const base = baseLanguage(language);
  return [...rows, { languages: new Set([base]), ...cldrRow(base) }].some((row) =>
    [...row.sure, ...(row.languages.has(base) ? row.own : [])].some((pattern) => pattern.test(words)),
  );
}

function lower(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** A pattern over words that stand between single spaces. */
function patternOf(entry: string): RegExp {
  const words = lower(entry).replaceAll("_", " ").replaceAll("*", "[^ ]*");
  return new RegExp(` ${words} `, "u");
}

function cldrRow(language: string): Row {
  const known = fromCldr.get(language);
  if (known) return known;
  const made = { sure: [], own: cldrPatterns(language) };
  fromCldr.set(language, made);
  return made;
}

function cldrPatterns(language: string): RegExp[] {
  const locale = validLocale(language);
  if (Intl.RelativeTimeFormat.supportedLocalesOf(locale).length === 0) return [];
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return CLDR_UNITS.flatMap((unit) => {
    const words = lower(format.format(0, unit)).match(TOKEN);
    return words ? [patternOf(words.join("_"))] : [];
  });
}
