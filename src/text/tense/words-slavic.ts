/** Words of tense in Slavic and Baltic languages; perfective verbs in the present say what is to come, so news' own stand here. */
import type { TenseWords } from "./words.ts";

/** A prefix makes a verb perfective, save where its stem is of the other kind: "вынесет" will be, "выносит" and "вызывает" are. */
const RUSSIAN_PREFIXES = "вы за по про при пере пред раз рас раз воз вос от под об до на со у";
const RUSSIAN_ENDINGS = "ет ёт ит ут ят ется ётся ится утся ятся";
const RUSSIAN_IMPERFECTIVE = `*ает *яет *ует *ают *яют *уют *ается *яется *уется *аются *яются *уются *ходит *ходят *водит *водят *возит
  *возят *носит *носят *ходится *ходятся *водится *водятся *носится *носятся *стоит *стоят *лежит *лежат просит просят зависит зависят
  выглядит содержит содержится держится подлежит учится поют поет убит убиты`;
const RUSSIAN_NOUNS = "*чет *чёт *лет *лёт *вет *рет *мет *итет *суд *бют *рут *ют";
const UKRAINIAN_PREFIXES = "від ви за по про при пере роз об під до на у";
const UKRAINIAN_ENDINGS = "ить ять уть ме иться яться уться";
const UKRAINIAN_IMPERFECTIVE = `*ають *яють *ують *юють *аються *яються *уються *ходить *ходять *водить *водять *носить *носять *возить
  *возять *ходиться *ходяться *водиться *водяться *носиться *стоїть *лежить просить просять`;

export const SLAVIC: Readonly<Record<string, TenseWords>> = {
  ru: {
    neither: `канал генерал материал начал_года если дело дела тело село число тыл отдел предел раздел футбол журнал финал сигнал
      ${RUSSIAN_IMPERFECTIVE} ${RUSSIAN_NOUNS}`,
    resolved: `договорились_*ть договорились_*ться решил_*ть решила_*ть решили_*ть решило_*ть обещал_*ть обещала_*ть обещали_*ть
      пообещал_*ть пообещала_*ть пообещали_*ть согласился_*ть согласились_*ть постановил_*ть`,
    future: `${joined(RUSSIAN_PREFIXES, RUSSIAN_ENDINGS)} будет будут будем станет состоится состоятся пройдет пройдёт пройдут планирует планируют планируется планируются запланирован* намерен намерена намерено
      намерены намерева* предстоит предсто* ожидается ожидаются ожидает собирается собираются должен должна должно должны начнется начнётся
      начнутся завершится посетит посетят встретится встретятся прибудет прибудут проведет проведёт проведут примет примут
      выступит откроется откроются вступит вступят предстанет получит получат отправится отправятся обсудит обсудят объявит
      продлится представит подпишет подпишут рассмотрит рассмотрят появится появятся сможет смогут предстоящ* грядущ* готовится
      готовятся хочет хотят проголосуют проголосует окажет даст дадут сделает
      возьмет возьмёт решит ответит вернется вернётся вернутся изменит повысит снизит увеличит запустит построит купит продаст
      подаст выйдет выйдут войдет войдёт придет придёт придут приедет приедут вылетит прилетит направит передаст назначит изберут
      выберет выберут утвердит введет введёт введут отменит закроет закроют закроется покинет сыграет сыграют примет_участие`,
    past: `был была было были *ал *ала *ало *али *ил *ила *ило *или *ел *ела *ело *ели *ял *яла *яло *яли *ул *ула *ули *ыл *ыла
      *ыло *ыли *лся *лась *лось *лись *шел *шёл *шла *шло *шли прошел прошёл прошла прошли шел шёл шла шли умер смог вырос нес нёс произошел произошёл
      произошло пришел пришёл погиб погибли избран избрана назначен* принят принята приняты подписан* убит убита убиты
      прошедш* минувш* проведен* задержан* арестован* открыт`,
  },
  uk: {
    neither: UKRAINIAN_IMPERFECTIVE,
    future: `${joined(UKRAINIAN_PREFIXES, UKRAINIAN_ENDINGS)} буде будуть будемо *тиме *тимуть *тиметься *тимуться відбудеться відбудуться пройде пройдуть планує планують
      запланован* має_*ти мають_*ти має_відбутися намір* очікується очікуються повинен повинна повинні розпочнеться почнеться
      завершиться відвідає зустрінеться зустрінуться прибуде проведе проведуть виступить відкриється набуде набере стане отримає майбутн*
      збирається збираються хоче зможе проголосує проголосують зіграє зіграють підпише обговорять обговорить
      представить оголосить повернеться вийде вийдуть прилетить приїде`,
    past: `був була було були *ав *ала *ало *али *ив *ила *ило *или *ів_що *увся *ився *ався *лася *лося *лися *ув *ула *уло *ули *йшов *йшла *йшли пройшов
      пройшла пройшли помер загинув відбувся відбулася обран* призначен* підписан* прийнят* минул*`,
  },
  be: {
    future:
      "будзе будуць адбудзецца адбудуцца плануе плануюць запланаван* чакаецца мае_намер павінен павінна пачнецца пройдзе стане сустрэнецца наведае прыме прымуць вынесе вынесуць вырашыць абмяркуе абмяркуюць адкрыецца падпіша",
    past: "быў была было былі *аў *ала *ала *алі *іў *іла *ілі *ыў *ыла *ылі *ўся *лася *лося *ліся памёр загінуў",
  },
  bg: {
    future: `ще няма_да предстои насрочен предстоят предстоящ* планира планират планиран* очаква очакват очаква_се очаквана очакван възнамерява трябва_да
      насрочен* предвижда предвидено предвидена смята_да иска`,
    past: `беше бяха бе бил била било били *ха *хме *ше каза заяви съобщи обяви посочи подчерта загина почина спечели стана
      започна пристигна получи взе даде дойде отиде проведе подписа избра прие миналата миналия изтекл*
      е_*ан е_*ана е_*ано е_*ен е_*ена е_*ено са_*ани са_*ени е_*л е_*ла е_*ло са_*ли бил_* пусна изпрати откри намери получи арестува
      продължи успя върна влезе излезе реши поиска обвини победи напусна предложи призова назначи уби рани срещна посети
      осъди оправда одобри отхвърли прекрати затвори отвори разруши избухна потъна подаде оттегли купи продаде загуби отбеляза увеличи
      намали повиши понижи въведе отмени удължи построи подчертал обясни добави допълни потвърди отказа разкри удари падна поведе завърши`,
    neither: "още да_*",
  },
  mk: {
    neither: "да_*",
    future: "ќе треба_да планира планираат планиран* се_очекува очекува претстои предвиден* закажан*",
    past: `беше беа бил била било биле *аше *еше *аа *оа рече изјави соопшти почина загина победи ослободи осуди одобри одби отвори затвори реши
      пристигна доби зеде даде потпиша избра започна заврши`,
  },
  sr: {
    future: `ће ћемо *ће biće biti_će će ćemo *aće *iće *eće trebalo_bi treba_da треба_да требало_би планира планирају planira planiraju
      očekuje_se очекује_се предвиђен* планиран* planiran* predviđen* заказан* zakazan* предстојећ* namerava намерава želi жели`,
    past: `је_*о је_*ла је_*ло су_*ли су_*ле je_*o je_*la je_*lo su_*li su_*le био била било били bio bila bilo bili беше beše *ао *ио *ала *ила
      *али *или *ao *io *ala *ila *ali *ili рекао rekao`,
    neither: "ali ili али или",
  },
  hr: {
    future:
      "planiran* će ćemo *aće *iće bit_će trebao_bi trebala_bi treba_* planira planiraju očekuje_se predviđen* zakazan* namjerava nadolazeć*",
    past: "je_*o je_*la je_*lo su_*li su_*le je_*ena je_*eno je_*ana je_*ano su_*eni su_*ene su_*ani su_*ane bio bila bilo bili *ao *io *ala *ila *ali *ili rekao umro",
    neither: "ali ili kao",
  },
  sl: {
    future:
      "bo bodo bosta bomo načrtovan* načrtuje načrtujejo predviden* pričakuje naj_bi prihodnj* namerava",
    past: "je_*l je_*la je_*lo so_*li so_*le je_*il bil bila bilo bili *al *ala *alo *ali *il *ila *ilo *ili *elo dejal umrl",
    neither: "ali",
  },
  cs: {
    future: `bude budou budeme plánuje plánují chystá chystají má_*t mají_*t uskuteční proběhne proběhnou sejde sejdou začne začnou
      navštíví přijede vystoupí zúčastní čeká_* očekává příští rozhodne rozhodnou vydá vydají vyhlásí oznámí podepíše podepíší přijme
      přijmou otevře uzavře představí schválí zveřejní zahájí skončí dorazí odletí odjede vrátí projedná projednají zvolí
      zasedne povede promluví nadcházející naplánován* hodlá chce`,
    past: "byl byla bylo byli byly *al *ala *alo *ali *aly *il *ila *ilo *ili *ily *el *ela *elo *eli *ely řekl řekla zemřel *nul *nula *hl *kl loni",
    neither: "podíl díl účel pokud neděle",
  },
  sk: {
    future: `bude budú budeme plánuje plánujú chystá chystajú má_*ť majú_*ť uskutoční prebehne stretne stretnú začne začnú navštívi príde
      rozhodne rozhodnú vydá vydajú vyhlási oznámi podpíše prijme prijmú otvorí uzavrie predstaví schváli zverejní skončí
      vráti prerokuje zvolí zasadne očakáva budúci budúceho nadchádzajúc* naplánovan* hodlá chce zíde`,
    past: "bol bola bolo boli *al *ala *alo *ali *il *ila *ilo *ili *el *ela *elo *eli povedal zomrel *ol *hol *kol",
    neither: "ale podiel",
  },
  pl: {
    future: `będzie będą będziemy planuje planują zamierza zamierzają ma_*ć mają_*ć ma_się mają_się odbędzie odbędą spotka spotkają rozpocznie
      rozpoczną przyjedzie odwiedzi weźmie zostanie zostaną zakończy wystąpi oczekuje zaplanowan* przewidzian* nadchodząc* przyszł*
      wyda wydadzą ogłosi ogłoszą podpisze podpiszą zdecyduje zdecydują rozpatrzy przyjmie przyjmą otworzy zamknie uruchomi
      zagra zagrają powróci wróci wrócą przedstawi podejmie wprowadzi wyjedzie przyleci wyląduje zajmie zbierze potrwa ruszy wygłosi
      zatwierdzi wybierze wybiorą chce wejdzie stanie powinien`,
    past: `był była było byli były *ał *ała *ało *ali *ały *ił *iła *iło *ili *iły *ył *yła *yło *yli *yły *ął *ęła *ęło *ęli *ęły *dł *dła *kł
      *szedł *szła *szli *arł *arła *ósł ubiegł* zeszł* został została zostało zostali zostały`,
    neither: "artykuł materiał tył dział udział sygnał kanał generał szczegół kościół jeżeli jeśli",
  },
};

export const BALTIC: Readonly<Record<string, TenseWords>> = {
  lt: {
    future:
      "bus *sis *siąs *bs *ps *ks *gs *ls *rs planuoja planuojama numatyt* ketina tikimasi turi_* turėtų kit* vyks įvyks *ysis prasidės susitiks lankysis",
    past: "buvo *yko *iko *uvo *ado *edo *ė *ėjo *avo *ojo *ino *iau sakė teigė mirė pranešė prasidėjo įvyko *usi *ęs",
    neither: "kurie prie",
  },
  lv: {
    future:
      "būs plāno plānots plānota plānoti plānotas paredzēts paredzēta paredzēti paredzētas iecerēta lems spriedīs pieņems sniegs parakstīs apspriedīs balsos dosies *sies atklās atvērs gatavojas jā* notiks sāksies tiksies apmeklēs nākam* gaidāms iecerēts",
    past: "bija tika *ja *jās *āja teica sacīja nomira notika sākās kļuva paziņoja",
    neither: "vai ja",
  },
};

/** Every prefix with every ending: "вы*ет". */
function joined(prefixes: string, endings: string): string {
  const pairs = prefixes
    .split(" ")
    .flatMap((prefix) => endings.split(" ").map((ending) => `${prefix}*${ending}`));
  return pairs.join(" ");
}
