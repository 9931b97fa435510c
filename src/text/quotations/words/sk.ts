/** Words of speech in Slovak. */
import type { SpeechWords } from "./speech-words.ts";

export const slovak: SpeechWords = {
  verbs: `povedal* hovorí hovoria hovoril* vraví vravia vravel* riekol riekla vyhlásil* vyhlasuje vyhlasujú uviedol
    uviedla uviedli uvádza uvádzajú oznámil* oznamuje oznamujú dodal* dodáva dodávajú doplnil* dopĺňa poznamenal*
    poznamenáva podotkol podotkla zdôraznil* zdôrazňuje zdôrazňujú zdôrazňoval* podčiarkol podčiarkla podčiarkli vyzdvihol
    vyzdvihla vysvetlil* vysvetľuje vysvetľujú vysvetľoval* spresnil* spresňuje tvrdí tvrdia tvrdil* konštatoval*
    konštatuje konštatujú myslí myslia myslel* domnieva domnievajú nazdáva súdi verí veria veril* presvedčený presvedčená
    presvedčení priznal* priznáva priznávajú pripustil* pripúšťa uznal* uznáva poprel* popiera popierajú odmietol odmietla
    odmietli odmieta odmietajú potvrdil* potvrdzuje potvrdzujú varoval* varuje varujú upozornil* upozorňuje upozorňujú
    prisľúbil* sľubuje sľúbil* pohrozil* hrozí pripomenul* pripomína pripomínajú spomína spomenul* spomenula komentoval*
    okomentoval* komentuje komentujú napísal* píše píšu písal* odpovedal* odpovedá odvetil* reagoval* spýtal* opýtal* pýta
    požiadal* žiada žiadajú vyzval* vyzýva vyzývajú požaduje požadujú navrhol navrhla navrhli navrhuje navrhujú odporučil*
    odporúča poradil* vyjadril* vyjadruje zhrnul* uzavrel* vypovedal* porozprával* rozpráva opísal* sťažoval* sťažuje
    sťažujú kritizoval* skritizoval* kritizuje obvinil* obviňuje citoval* cituje citujú informoval* informuje informujú
    hlásil* ohlásil* nahlásil* svedčil* naznačil* naznačuje predpokladá predpokladajú predpokladal* odhaduje odhadujú
    predpovedal* predpovedá očakáva očakávajú dúfa dúfajú pochybuje ubezpečil* ubezpečuje uistil* uisťuje zaručil* trvá_na
    namietol namietla namieta argumentoval* argumentuje odkázal* odkazuje deklaroval* deklaruje avizoval* avizuje
    poukázal* poukazuje poukazujú usúdil* zistil* prisahal* obáva obávajú prezradil* zveril* zmienil* predniesol
    zopakoval* opakuje priblížil* približuje ozrejmil*`,
  verbsBesideQuotes: `nazval* nazýva nazývajú označil* označuje zvolal* vykríkol vykríkla kričal* kričí zašepkal*
    zamrmlal* zažartoval* žartoval* usmial* usmieva zasmial* vzdychol pokračoval* pokračuje začal* skončil* prerušil*
    pochválil* poďakoval* ďakuje privítal* zhodnotil* hodnotí stojí súhlasil* súhlasí zareval* čudoval* čuduje zverejnil*
    opisuje`,
  nouns: `vyhlásenie vyhlásení vyhlásenia slová slovami slov výrok výroku komentár komentári rozhovor rozhovore prejav
    prejave odpoveď otázka otázku názor názoru oznámenie oznámení správa správe citát príspevok príspevku tweet odkaz
    stanovisko stanovisku so_slovami`,
  accordingBefore: `podľa podľa_slov podľa_názoru podľa_vyjadrenia podľa_informácií podľa_údajov zo_slov ako_uviedol
    ako_uviedla ako_uvádza ako_povedal ako_povedala ako_oznámil ako_informoval ako_informovala s_odvolaním_na
    odvolávajúc_sa_na`,
  that: "že aby či nech",
  pronouns: { he: "on jeho neho jemu mu", she: "ona jej nej", they: "oni ony ich nich", speaker: "ja my" },
  roles: `prezident* premiér* minister* ministr* podpredsed* predsed* hovorc* hovorca štátny_tajomník tajomník*
    predstaviteľ* úradník* činiteľ* zástupc* poslanec poslanca poslanci poslancov senátor* kongresman* veľvyslanec
    veľvyslanca diplomat* guvernér* župan* starost* primátor* vláda vlády vláde kabinet* ministerstv* rezort* úrad úradu
    polícia polície policajt* policajn* prokurátor* prokuratúr* vyšetrovateľ* súd súdu sudca sudcu sudcovia advokát*
    právnik* generál* plukovník* veliteľ* vojak* vojaci expert* odborník* odborníci analytik* analytici ekonóm* politológ*
    sociológ* historik* vedec vedca vedci vedcov výskumník* profesor* lekár* doktor* učiteľ* novinár* spravodaj* reportér*
    redaktor* spisovateľ* režisér* herec herca spevák* maliar* hudobník* tréner* kouč* hráč* futbalist* hokejist* športov*
    majster* kapitán* riaditeľ* zakladateľ* majiteľ* manažér* podnikateľ* firma firmy spoločnos* podnik podniku banka
    banky organizáci* strana strany agentúr* denník* noviny portál* televízi* štúdia štúdie prieskum* zdroj* svedok svedka
    svedkovia obyvateľ* aktivist* líder* opozíci* kandidát* poradc* poradca kancelár* pápež* biskup* kardinál* kňaz* matka
    otec rodičia manžel brat syn priateľ* sused* študent* cestujúci účastník* autor* komisia komisie komisár* rada výbor*
    odbor* fond fondu únia hasič* záchranár* meteorológ* kritik* obhajc* námestník* šéf šéfa lídr* úradníci politik*
    politici médiá účastníci poradcovia`,
  rolesOfWomen: `ministerka ministerky prezidentka prezidentky premiérka predsedníčka podpredsedníčka hovorkyňa hovorkyne
    poslankyňa veľvyslankyňa starostka primátorka riaditeľka kancelárka sudkyňa advokátka právnička prokurátorka
    analytička ekonómka vedkyňa profesorka lekárka učiteľka novinárka redaktorka spisovateľka režisérka herečka speváčka
    trénerka hráčka zakladateľka majiteľka podnikateľka obyvateľka aktivistka kandidátka poradkyňa matka manželka sestra
    dcéra študentka účastníčka autorka komisárka šéfka kráľovná`,
  titles: "pán pana pána pani slečna dr prof ing mgr judr mudr phdr doc gen plk sir lord otec",
  nameParticles: "de van von der den al el ibn bin da di del la le z zo",
  naming: `takzvan* tzv zvaný zvaná nazvan* s_názvom pod_názvom prezývan* prezývk* film filmu filmy snímka snímky kniha
    knihy knihu román* pieseň piesne album albumu seriál* hra hry denník* časopis* noviny portál* strana strany hnuti*
    operáci* projekt* program programu cena cenu súťaž* klub klubu tím tímu loď lode firma firmy skupin* kapel* hotel*
    reštauráci* festival* kampaň kampane relácia relácie známy_ako známa_ako výraz slovo pojem heslo heslom termín`,
  negations: "nie ani",
  prepositions: `v vo na z zo do od s so k ku o u po za pod nad bez pre pri pred medzi cez proti okolo počas mimo okrem
    miesto vedľa voči kvôli vďaka napriek vzhľadom_na ohľadom oproti popri podľa toho tomu tom tým tých tejto tohto týchto
    svojho svojou než`,
  determiners: `ten tá to tí tie tento táto toto títo tieto jeden jedna jedno jedni náš naše jeho jej ich svoj svoja
    niektorý niektorí niektoré mnohí mnoho iný iná iní ďalší ďalšia obaja obe všetci`,
  relatives: "ktorý ktorá ktoré ktorí ktorého ktorej ktorých ktorým čo_sa kde kedy",
  auxiliaries: `tiež taktiež aj už ešte potom neskôr skôr včera dnes teraz vtedy znova opäť nedávno opakovane priamo bol
    bola bolo boli bude je sú som sme by mu jej im nám vám mi nás vás sa si to ho ju novinárom pre_médiá verejne nakoniec
    tu všetko len iba dokonca však napríklad prvýkrát hneď jednoducho práve ďalej zároveň medzitým naopak často oficiálne
    otvorene zvyčajne následne teda v_pondelok v_utorok v_stredu vo_štvrtok v_piatok v_sobotu v_nedeľu má majú mal mala
    môže môžu budú byť nie_je tak ma viac`,
  joins: "a i aj ale alebo či keď hoci zatiaľ_čo pretože lebo keďže preto však avšak kým ak",
  saidIn: "po {} , v {}",
  as: "ako",
  forSentence: "to o_tom",
};
