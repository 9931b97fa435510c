/** News agencies and wire services, by the names they go under in datelines and credits. */
import { fold, foldWord } from "./dates/words/fold.ts";
import { anyOf, listed } from "./dates/words/pattern.ts";

/**
 * Names as they are printed, in the scripts they are printed in. Only agencies that sign datelines; a name in a text
 * is kept as it stands there, the table only tells that it is one.
 */
const AGENCIES: readonly string[] = listed([
  // Worldwide
  "Reuters|Thomson Reuters|Рейтер|Ройтерс|Рейтерс|ロイター|ロイター通信|路透社|路透|로이터",
  "AP|Associated Press|The Associated Press|АП|Асошиейтед прес|美联社|美聯社|AP通信",
  "AFP|Agence France-Presse|АФП|Франс прес|法新社|AFP通信|AFP時事|أ ف ب|فرانس برس",
  "UPI|Bloomberg|Bloomberg News|Блумбърг|ブルームバーグ|彭博社|Dow Jones|DJN|IPS|PA Media",
  // Europe
  "dpa|dpa-AFX|DPA|ДПА|APA|АПА|Keystone-SDA|SDA|ATS|KNA|epd|AFXP|SID|ddp",
  "EFE|ЕФЕ|Europa Press|ANSA|АНСА|AGI|Adnkronos|LaPresse|Askanews|Lusa|ANP|Belga",
  "Ritzau|NTB|TT|STT|BNS|ELTA|LETA|PAP|ПАП|ČTK|CTK|ЧТК|TASR|SITA|MTI",
  "Hina|HINA|STA|Tanjug|Танјуг|Танюг|Beta|SRNA|FENA|MIA|МИА|ATA|Agerpres",
  "AGERPRES|Mediafax|Moldpres|ΑΠΕ-ΜΠΕ|АПЕ-МПЕ|BTA|БТА|Focus|Фокус|БГНЕС|BGNES",
  // Russia, Ukraine, Belarus, Caucasus, Central Asia
  "TASS|ТАСС|ИТАР-ТАСС|ИТАР ТАСС|タス通信|塔斯社|타스|Interfax|Интерфакс|INTERFAX.RU",
  "Інтерфакс-Україна|Интерфакс-Украина|Interfax-Ukraine|RIA|РИА|RIA Novosti|РИА Новости",
  "Sputnik|Спутник|Прайм|REGNUM|РБК|Росбалт|Ukrinform|Укринформ|Укрінформ|УНИАН",
  "УНІАН|UNIAN|УНН|РБК-Україна|БЕЛТА|БелТА|BelTA|БелаПАН|Казинформ|Kazinform|КазТАГ",
  "АКИpress|Кабар|Ховар|АПА-Экономикс|AZERTAC|АЗЕРТАДЖ|Арменпресс|Armenpress",
  // East Asia
  "Jiji Press|Jiji|時事通信|時事通信社|時事|时事社|時事社|지지통신|Дзидзи|Kyodo|Kyodo News",
  "KYODO|共同|共同通信|共同通信社|共同社|교도통신|Киодо|Кёдо|Kyodo Tsushin|Xinhua",
  "Xinhua News Agency|新华社|新華社|新华网|Синьхуа|신화통신|신화|شينخوا|China News Service",
  "中新社|中新网|中新網|中国新闻网|中央社|CNA|Focus Taiwan|Yonhap|Yonhap News|연합뉴스|聯合|韩联社",
  "韓聯社|聯合ニュース|Рёнхап|Ёнхап|Newsis|뉴시스|News1|뉴스1|KCNA|ЦТАК|조선중앙통신|Montsame",
  // South and South-East Asia
  "Antara|ANTARA|Bernama|BERNAMA|PNA|VNA|TTXVN|VnExpress|TNA|PTI|ANI|IANS|UNI",
  "पीटीआई|भाषा|एएनआई|UNB|BSS|APP|PPI|RSS|AKP",
  // Near East, Africa, Americas
  "Anadolu|Anadolu Agency|AA|DHA|İHA|IHA|ANKA|IRNA|ایرنا|ISNA|ایسنا|Fars|فارس",
  "Tasnim|تسنیم|Mehr|مهر|MENA|أ ش أ|SPA|واس|WAM|وام|KUNA|كونا|QNA|قنا|BNA|Petra",
  "بترا|SANA|سانا|INA|واع|WAFA|وفا|MAP|APS|TAP|رويترز|الأناضول|NAN|GNA|SAPA",
  "PANA|KNA|Prensa Latina|Télam|Telam|Notimex|Agência Brasil|Estadão Conteúdo|Folhapress",
  "The Canadian Press|Canadian Press|AAP|Australian Associated Press|RNZ|EBC|Agencia EFE",
]);

/** Names up to this length are agencies in their own case only: "AP", not "ap"; "dpa" is written small. */
const MAX_SHORT_CHARS = 4;
/** Scripts that write no spaces between words: a name may stand inside a run of letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

const SHORT = new Set(AGENCIES.filter((name) => name.length <= MAX_SHORT_CHARS && !UNSPACED.test(name)));
const folded = (names: readonly string[]) => anyOf(names.map((name) => foldWord(name)));
const SPACED = folded(AGENCIES.filter((name) => !UNSPACED.test(name)));
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])${SPACED}(?![\\p{L}\\p{N}])|${folded(AGENCIES.filter((name) => UNSPACED.test(name)))}`,
  "gu",
);

/** An agency's name in a text, as it is written there. */
export interface FoundAgency {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The first agency name in a text; whole words, and short names in their own case. Null when none stands there. */
export function findAgency(text: string): FoundAgency | null {
  const { text: plain, at } = fold(text);
  for (const match of plain.matchAll(PATTERN)) {
    const [start, end] = [at(match.index), at(match.index + match[0].length)];
    const name = text.slice(start, end);
    if (end - start > MAX_SHORT_CHARS || SHORT.has(name) || UNSPACED.test(name)) return { start, end, name };
  }
  return null;
}

/** Whether a text is an agency's name and nothing else but punctuation. */
export function isAgency(text: string): boolean {
  const found = findAgency(text);
  return found !== null && !/[\p{L}\p{N}]/u.test(text.slice(0, found.start) + text.slice(found.end));
}
