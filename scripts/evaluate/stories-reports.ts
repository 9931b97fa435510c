/**
 * Like events, reported from templates as agencies do: the same sentences with other places, numbers and days. Each event
 * is told in every language, so that it must be found across languages and told from its likes within one.
 */

/** What the reports of one event share, whatever their language. */
export interface MadeEvent {
  readonly kind: keyof typeof REPORTS;
  /** Index into the places of a language; two different ones. */
  readonly place: number;
  readonly other: number;
  readonly numbers: readonly [number, number, number];
  /** Midnight in UTC, in milliseconds. */
  readonly day: number;
}

/** The places, in the same order in each language. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  en: ["Torvane", "Meridal", "Kastrel", "Oberlund", "Salamir", "Vinteka", "Dorgani", "Pelumbo"],
  de: ["Torvane", "Meridal", "Kastrel", "Oberlund", "Salamir", "Vinteka", "Dorgani", "Pelumbo"],
  es: ["Torvane", "Meridal", "Kastrel", "Oberlund", "Salamir", "Vinteka", "Dorgani", "Pelumbo"],
  fr: ["Torvane", "Méridal", "Kastrel", "Oberlund", "Salamir", "Vinteka", "Dorgani", "Pelumbo"],
  ru: ["Торване", "Меридаль", "Кастрель", "Оберлунд", "Саламир", "Винтека", "Доргани", "Пелумбо"],
  ja: [
    "トルヴァネ",
    "メリダル",
    "カストレル",
    "オーベルルンド",
    "サラミール",
    "ヴィンテカ",
    "ドルガニ",
    "ペルンボ",
  ],
  zh: ["托尔瓦内", "梅里达尔", "卡斯特雷尔", "奥伯伦德", "萨拉米尔", "文特卡", "多尔加尼", "佩伦博"],
  ar: ["تورفاني", "ميريدال", "كاستريل", "أوبرلوند", "سلامير", "فينتيكا", "دورغاني", "بيلومبو"],
};

/** {p} place, {q} another one, {1} {2} {3} numbers, {d} day and month, {w} weekday. */
const REPORTS = {
  flood: {
    en: "Flood in {p} kills {1}|At least {1} people died when floodwater swept through {p} on {w}, {d}, the authorities said. Some {2} houses were destroyed and {3} people were taken to shelters. Heavy rain had fallen on the region for days.",
    de: "{1} Tote bei Hochwasser in {p}|Mindestens {1} Menschen sind am {w}, dem {d}, bei einem Hochwasser in {p} ums Leben gekommen, wie die Behörden mitteilten. Rund {2} Häuser wurden zerstört, {3} Menschen in Notunterkünfte gebracht. In der Region hatte es tagelang stark geregnet.",
    es: "Una inundación deja {1} muertos en {p}|Al menos {1} personas murieron el {w} {d} cuando las aguas arrasaron {p}, informaron las autoridades. Unas {2} casas quedaron destruidas y {3} personas fueron llevadas a refugios. Había llovido con fuerza en la región durante días.",
    fr: "Inondation à {p} : {1} morts|Au moins {1} personnes sont mortes le {w} {d} quand les eaux ont envahi {p}, selon les autorités. Quelque {2} maisons ont été détruites et {3} personnes conduites dans des abris. De fortes pluies tombaient sur la région depuis des jours.",
    ru: "Наводнение: {p}, {1} погибших|По меньшей мере {1} человек погибли в результате наводнения в городе {p} в {w}, {d}, сообщили власти. Разрушено около {2} домов, {3} человек доставлены в убежища. Сильные дожди шли в регионе несколько дней.",
    ja: "{p}で洪水、{1}人死亡|当局によると、{d}({w})、{p}で洪水が発生し、少なくとも{1}人が死亡した。約{2}棟の住宅が壊れ、{3}人が避難所に運ばれた。この地方では何日も大雨が続いていた。",
    zh: "{p}洪水造成{1}人死亡|当局表示，{d}（{w}），洪水席卷{p}，造成至少{1}人死亡。约{2}座房屋被毁，{3}人被送往避难所。该地区连日大雨。",
    ar: "فيضان في {p} يودي بحياة {1}|قالت السلطات إن {1} شخصا على الأقل لقوا حتفهم يوم {w} {d} عندما اجتاحت المياه {p}. ودمر نحو {2} منزلا ونقل {3} شخصا إلى ملاجئ. وكانت أمطار غزيرة قد هطلت على المنطقة أياما.",
  },
  match: {
    en: "{p} beat {q} {1}-{2}|{p} beat {q} {1}-{2} at home in the league on {w}, {d}. {3} spectators saw the winner scored in the closing minutes. The coach praised his defence after the match.",
    de: "{p} schlägt {q} {1}:{2}|{p} hat am {w}, dem {d}, in der Liga zu Hause {q} mit {1}:{2} geschlagen. {3} Zuschauer sahen den Siegtreffer in den letzten Minuten. Der Trainer lobte nach dem Spiel seine Abwehr.",
    es: "{p} gana a {q} por {1}-{2}|{p} venció en casa a {q} por {1}-{2} en la liga el {w} {d}. {3} espectadores vieron el gol de la victoria en los últimos minutos. El entrenador elogió a su defensa tras el partido.",
    fr: "{p} bat {q} {1}-{2}|{p} a battu {q} {1}-{2} à domicile en championnat le {w} {d}. {3} spectateurs ont vu le but de la victoire dans les dernières minutes. L'entraîneur a loué sa défense après le match.",
    ru: "{p} — {q} {1}:{2}|{p} обыграл дома {q} со счётом {1}:{2} в матче чемпионата в {w}, {d}. {3} зрителей увидели победный гол на последних минутах. Тренер похвалил свою защиту после матча.",
    ja: "{p}、{1}対{2}で{q}に勝利|{d}({w})、リーグ戦で{p}が本拠地で{q}を{1}対{2}で破った。{3}人の観客が終盤の決勝点を見届けた。監督は試合後、守備陣をたたえた。",
    zh: "{p}{1}比{2}击败{q}|{d}（{w}），{p}在联赛主场以{1}比{2}击败{q}。{3}名观众目睹了最后时刻的制胜球。主教练赛后称赞了防线。",
    ar: "{p} يفوز على {q} {1}-{2}|فاز {p} على ضيفه {q} {1}-{2} في الدوري يوم {w} {d}. وشاهد {3} متفرجا هدف الفوز في الدقائق الأخيرة. وأشاد المدرب بدفاعه بعد المباراة.",
  },
  quarter: {
    en: "{p} Motors profit at {1} million|The carmaker {p} Motors reported a profit of {1} million for the quarter on {w}, {d}. It sold {2} cars, and revenue rose by {3} percent. The company confirmed its outlook for the year.",
    de: "{p} Motors verdient {1} Millionen|Der Autobauer {p} Motors hat am {w}, dem {d}, für das Quartal einen Gewinn von {1} Millionen gemeldet. Er verkaufte {2} Autos, der Umsatz stieg um {3} Prozent. Das Unternehmen bestätigte seine Prognose für das Jahr.",
    es: "{p} Motors gana {1} millones|El fabricante de coches {p} Motors anunció el {w} {d} un beneficio trimestral de {1} millones. Vendió {2} coches y los ingresos subieron un {3} por ciento. La empresa confirmó sus previsiones para el año.",
    fr: "{p} Motors gagne {1} millions|Le constructeur {p} Motors a annoncé le {w} {d} un bénéfice trimestriel de {1} millions. Il a vendu {2} voitures et son chiffre d'affaires a augmenté de {3} pour cent. L'entreprise a confirmé ses prévisions pour l'année.",
    ru: "Прибыль {p} Motors — {1} миллионов|Автопроизводитель {p} Motors в {w}, {d}, сообщил о квартальной прибыли в {1} миллионов. Продано {2} автомобилей, выручка выросла на {3} процентов. Компания подтвердила прогноз на год.",
    ja: "{p} Motors、利益{1}百万|自動車メーカーの{p} Motorsは{d}({w})、四半期の利益が{1}百万だったと発表した。販売台数は{2}台、売上高は{3}パーセント増えた。通期の見通しは据え置いた。",
    zh: "{p} Motors盈利{1}百万|汽车制造商{p} Motors于{d}（{w}）公布季度盈利为{1}百万。公司售出{2}辆汽车，收入增长百分之{3}。公司维持全年预期。",
    ar: "{p} Motors تربح {1} مليونا|أعلنت شركة السيارات {p} Motors يوم {w} {d} ربحا فصليا قدره {1} مليونا. وباعت {2} سيارة وارتفعت الإيرادات {3} في المئة. وأكدت الشركة توقعاتها للعام.",
  },
  quake: {
    en: "Earthquake shakes {p}|An earthquake shook {p} on {w}, {d}, at a depth of {1} kilometres, {2} kilometres from {q}. {3} people were injured. No tsunami warning was issued.",
    de: "Erdbeben erschüttert {p}|Ein Erdbeben hat am {w}, dem {d}, in einer Tiefe von {1} Kilometern {p} erschüttert, {2} Kilometer von {q}. {3} Menschen wurden verletzt. Eine Tsunamiwarnung gab es nicht.",
    es: "Un terremoto sacude {p}|Un terremoto sacudió {p} el {w} {d} a una profundidad de {1} kilómetros, a {2} kilómetros de {q}. {3} personas resultaron heridas. No hubo alerta de tsunami.",
    fr: "Un séisme secoue {p}|Un séisme a secoué {p} le {w} {d} à une profondeur de {1} kilomètres, à {2} kilomètres de {q}. {3} personnes ont été blessées. Aucune alerte au tsunami n'a été lancée.",
    ru: "Землетрясение: {p}|Землетрясение произошло в районе города {p} в {w}, {d}, на глубине {1} километров, в {2} километрах от города {q}. Пострадали {3} человек. Угрозы цунами не объявляли.",
    ja: "{p}で地震|{d}({w})、{p}で地震があった。震源の深さは{1}キロ、{q}から{2}キロの地点だった。{3}人がけがをした。津波警報は出ていない。",
    zh: "{p}发生地震|{d}（{w}），{p}发生地震，震源深度{1}公里，距{q}{2}公里。{3}人受伤。没有发布海啸预警。",
    ar: "زلزال يهز {p}|هز زلزال {p} يوم {w} {d} على عمق {1} كيلومترا وعلى بعد {2} كيلومترا من {q}. وأصيب {3} شخصا. ولم يصدر تحذير من تسونامي.",
  },
  warning: {
    en: "Storm warning for {p}|The weather service has issued a storm warning for {p} and {q} for {w}, {d}. Gusts of {1} kilometres an hour and {2} millimetres of rain are expected. {3} ferries were cancelled.",
    de: "Sturmwarnung für {p}|Der Wetterdienst hat für {w}, den {d}, eine Sturmwarnung für {p} und {q} herausgegeben. Erwartet werden Böen mit {1} Kilometern pro Stunde und {2} Millimeter Regen. {3} Fähren fallen aus.",
    es: "Aviso de tormenta para {p}|El servicio meteorológico ha emitido un aviso de tormenta para {p} y {q} para el {w} {d}. Se esperan rachas de {1} kilómetros por hora y {2} milímetros de lluvia. Se cancelaron {3} transbordadores.",
    fr: "Alerte à la tempête pour {p}|Le service météo a lancé une alerte à la tempête pour {p} et {q} pour le {w} {d}. Des rafales de {1} kilomètres par heure et {2} millimètres de pluie sont attendus. {3} ferries sont annulés.",
    ru: "Штормовое предупреждение: {p}|Метеослужба объявила штормовое предупреждение для городов {p} и {q} на {w}, {d}. Ожидаются порывы до {1} километров в час и {2} миллиметров осадков. Отменены {3} парома.",
    ja: "{p}に暴風警報|気象当局は{d}({w})、{p}と{q}に暴風警報を出した。最大瞬間風速は時速{1}キロ、雨量は{2}ミリの見込み。フェリー{3}便が欠航する。",
    zh: "{p}发布风暴预警|气象部门就{d}（{w}）向{p}和{q}发布风暴预警。预计阵风时速{1}公里，降雨{2}毫米。{3}班渡轮取消。",
    ar: "تحذير من عاصفة في {p}|أصدرت هيئة الأرصاد تحذيرا من عاصفة في {p} و{q} ليوم {w} {d}. ويتوقع هبوب رياح سرعتها {1} كيلومترا في الساعة وأمطار {2} مليمترا. وألغيت {3} عبارات.",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

const MS_PER_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 2, 4);
const DAYS = 300;
const DAYS_BETWEEN_EDITIONS = 7;

export const REPORT_LANGUAGES: readonly string[] = Object.keys(PLACES);

/** Several events of each kind; every third one is the last one's place again, a week later and with other numbers. */
export function madeEvents(each: number, random: () => number): MadeEvent[] {
  const upTo = (count: number) => Math.floor(random() * count);
  return (Object.keys(REPORTS) as (keyof typeof REPORTS)[]).flatMap((kind) => {
    const events: MadeEvent[] = [];
    while (events.length < each) {
      const before = events.length % 3 === 2 ? events.at(-1) : undefined;
      const place = before?.place ?? upTo(8);
      events.push({
        kind,
        place,
        other: before?.other ?? (place + 1 + upTo(7)) % 8,
        numbers: kind === "match" ? scoreOf(upTo) : [11 + upTo(80), 110 + upTo(800), 1_100 + upTo(8_000)],
        day: before ? before.day + DAYS_BETWEEN_EDITIONS * MS_PER_DAY : FIRST_DAY + upTo(DAYS) * MS_PER_DAY,
      });
    }
    return events;
  });
}

function scoreOf(upTo: (count: number) => number): [number, number, number] {
  const lost = upTo(3);
  return [lost + 1 + upTo(2), lost, 5_000 + upTo(30_000)];
}

/** The report of an event in a language, with the day in that language's words. */
export function reportOf(
  event: MadeEvent,
  language: string,
): { readonly title: string; readonly text: string } {
  const templates: Readonly<Record<string, string>> = REPORTS[event.kind];
  const places = PLACES[language] ?? [];
  const words = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: "UTC" }).format(
      event.day,
    );
  const values: Readonly<Record<string, string>> = {
    p: places[event.place] ?? "",
    q: places[event.other] ?? "",
    d: words({ day: "numeric", month: "long" }),
    w: words({ weekday: "long" }),
    ...Object.fromEntries(event.numbers.map((number, at) => [String(at + 1), String(number)])),
  };
  const filled = (templates[language] ?? "").replace(/\{(\w)\}/g, (_, key: string) => values[key] ?? "");
  const [title = "", text = ""] = filled.split("|");
  return { title, text };
}
