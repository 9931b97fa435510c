/** Words of tense in Slavic and Baltic languages; perfective verbs in the present say what is to come, so news' own stand here. */
import type { TenseWords } from "./words.ts";

export const SLAVIC: Readonly<Record<string, TenseWords>> = {
  ru: {
    neither:
      "канал генерал материал начал_года если дело дела тело село число тыл отдел предел раздел футбол журнал финал сигнал",
    future: `будет будут будем станет состоится состоятся пройдет пройдёт пройдут планиру* запланирован* намерен намерена намерено
      намерены намерева* предстоит предсто* ожидается ожидаются ожидает собирается собираются должен должна должно должны начнется начнётся
      начнутся завершится посетит посетят встретится встретятся прибудет прибудут проведет проведёт проведут примет примут
      выступит откроется откроются вступит вступят предстанет получит получат отправится отправятся обсудит обсудят объявит
      продлится представит подпишет подпишут рассмотрит рассмотрят появится появятся сможет смогут предстоящ* грядущ* готовится
      готовятся хочет хотят проголосуют проголосует окажет даст дадут сделает
      возьмет возьмёт решит ответит вернется вернётся вернутся изменит повысит снизит увеличит запустит построит купит продаст
      подаст выйдет выйдут войдет войдёт придет придёт придут приедет приедут вылетит прилетит направит передаст назначит изберут
      выберет выберут утвердит введет введёт введут отменит закроет закроют закроется покинет сыграет сыграют примет_участие`,
    past: `был была было были *ал *ала *ало *али *ил *ила *ило *или *ел *ела *ело *ели *ял *яла *яло *яли *ул *ула *ули *ыл *ыла
      *ыло *ыли *лся *лась *лось *лись прошел прошёл прошла прошли шел шёл умер смог вырос нес нёс произошел произошёл
      произошло пришел пришёл погиб погибли избран избрана назначен* принят принята приняты подписан* убит убита убиты
      прошедш* минувш* проведен* задержан* арестован* открыт`,
  },
  uk: {
    future: `буде будуть будемо *тиме *тимуть *тиметься *тимуться відбудеться відбудуться пройде пройдуть планує планують
      запланован* має_*ти мають_*ти має_відбутися намір* очікується очікуються повинен повинна повинні розпочнеться почнеться
      завершиться відвідає зустрінеться зустрінуться прибуде проведе проведуть виступить відкриється набуде набере стане отримає майбутн*
      збирається збираються хоче зможе проголосує проголосують зіграє зіграють підпише обговорять обговорить
      представить оголосить повернеться вийде вийдуть прилетить приїде`,
    past: `був була було були *ав *ала *ало *али *ив *ила *ило *или *ів_що *увся *ився *ався *лася *лося *лися *ув *ула *уло *ули пройшов
      пройшла пройшли помер загинув відбувся відбулася обран* призначен* підписан* прийнят* минул*`,
  },
  be: {
    future:
      "будзе будуць адбудзецца адбудуцца плануе плануюць запланаван* чакаецца мае_намер павінен павінна пачнецца пройдзе стане сустрэнецца наведае",
    past: "быў была было былі *аў *ала *ала *алі *іў *іла *ілі *ыў *ыла *ылі *ўся *лася *лося *ліся памёр загінуў",
  },
  bg: {
    future: `ще няма_да предстои предстоят предстоящ* планира планират планиран* очаква очакват очаква_се очаквана очакван възнамерява трябва_да
      насрочен* предвижда предвидено предвидена смята_да иска`,
    past: `беше бяха бе бил била било били *ха *хме *ше каза заяви съобщи обяви посочи подчерта загина почина спечели стана
      започна пристигна получи взе даде дойде отиде проведе подписа избра прие миналата миналия изтекл*
      е_*ан е_*ана е_*ано е_*ен е_*ена е_*ено са_*ани са_*ени е_*л е_*ла е_*ло са_*ли бил_* пусна изпрати откри намери получи арестува
      продължи успя върна влезе излезе реши поиска обвини победи напусна предложи призова назначи уби рани срещна посети
      подчертал обясни добави допълни потвърди отказа разкри удари падна поведе завърши`,
    neither: "още нашe",
  },
  mk: {
    future: "ќе треба_да планира планираат планиран* се_очекува очекува претстои предвиден* закажан*",
    past: "беше беа бил била било биле *аше *еше *аа *оа рече изјави соопшти почина загина победи",
  },
  sr: {
    future: `ће ћемо *ће biće biti_će će ćemo *aće *iće *eće trebalo_bi treba_da треба_да требало_би планира планирају planira planiraju
      očekuje_se очекује_се предвиђен* predviđen* заказан* zakazan* предстојећ* namerava намерава želi жели`,
    past: `је_*о је_*ла је_*ло су_*ли су_*ле je_*o je_*la je_*lo su_*li su_*le био била било били bio bila bilo bili беше beše *ао *ио *ала *ила
      *али *или *ao *io *ala *ila *ali *ili рекао rekao`,
    neither: "ali ili али или",
  },
  hr: {
    future:
      "će ćemo *aće *iće bit_će trebao_bi trebala_bi treba_* planira planiraju očekuje_se predviđen* zakazan* namjerava nadolazeć*",
    past: "je_*o je_*la je_*lo su_*li su_*le bio bila bilo bili *ao *io *ala *ila *ali *ili rekao umro",
    neither: "ali ili kao",
  },
  sl: {
    future: "bo bodo bosta bomo načrtuje načrtujejo predviden* pričakuje naj_bi prihodnj* namerava",
    past: "je_*l je_*la je_*lo so_*li so_*le je_*il bil bila bilo bili *al *ala *ali *il *ila *ili dejal umrl",
    neither: "ali",
  },
  cs: {
    future: `bude budou budeme plánuje plánují chystá chystají má_*t mají_*t uskuteční proběhne proběhnou sejde sejdou začne začnou
      navštíví přijede vystoupí zúčastní čeká_* očekává příští nadcházející naplánován* hodlá chce`,
    past: "byl byla bylo byli byly *al *ala *alo *ali *aly *il *ila *ilo *ili *ily *el *ela *elo *eli *ely řekl řekla zemřel *nul *nula *hl *kl loni",
    neither: "podíl díl účel pokud neděle",
  },
  sk: {
    future: `bude budú budeme plánuje plánujú chystá chystajú má_*ť majú_*ť uskutoční prebehne stretne stretnú začne začnú navštívi príde
      očakáva budúci budúceho nadchádzajúc* naplánovan* hodlá chce zíde`,
    past: "bol bola bolo boli *al *ala *alo *ali *il *ila *ilo *ili *el *ela *elo *eli povedal zomrel *ol *hol *kol",
    neither: "ale podiel",
  },
  pl: {
    future: `będzie będą będziemy planuje planują zamierza zamierzają ma_*ć mają_*ć ma_się mają_się odbędzie odbędą spotka spotkają rozpocznie
      rozpoczną przyjedzie odwiedzi weźmie zostanie zostaną zakończy wystąpi oczekuje zaplanowan* przewidzian* nadchodząc* przyszł*
      chce wejdzie stanie powinien`,
    past: `był była było byli były *ał *ała *ało *ali *ały *ił *iła *iło *ili *iły *ył *yła *yło *yli *yły *ął *ęła *ęło *ęli *ęły *dł *dła *kł
      *szedł *szła *szli *arł *arła *ósł ubiegł* zeszł* został została zostało zostali zostały`,
    neither: "artykuł materiał tył dział udział sygnał kanał generał szczegół kościół jeżeli jeśli",
  },
};

export const BALTIC: Readonly<Record<string, TenseWords>> = {
  lt: {
    future:
      "bus *sis *siąs planuoja planuojama numatyt* ketina tikimasi turi_* turėtų kit* vyks įvyks *ysis prasidės susitiks lankysis",
    past: "buvo *yko *iko *uvo *ado *edo *ė *ėjo *avo *ojo *ino *iau sakė teigė mirė pranešė prasidėjo įvyko *usi *ęs",
    neither: "kurie prie",
  },
  lv: {
    future:
      "būs plāno plānots paredzēts gatavojas jā* notiks sāksies tiksies apmeklēs nākam* gaidāms iecerēts",
    past: "bija tika *ja *jās *āja teica sacīja nomira notika sākās kļuva paziņoja",
    neither: "vai ja",
  },
};
