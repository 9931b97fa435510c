/** Words of speech in Czech. */
import type { SpeechWords } from "./speech-words.ts";

/** Stems end before the ending of the participle, so that "řekl", "řekla", "řekli" are one entry. */
export const czech: SpeechWords = {
  verbs: `řekl* říká říkají říkal* říct říci řekne prohlásil* prohlašuj* prohlašoval* uvedl* uvádí uvádějí uváděl* sdělil*
    sděluje sdělují oznámil* oznamuj* oznamoval* dodal* dodává dodávají dodával* doplnil* doplňuje doplňují poznamenal*
    poznamenává podotkl* podotýká zdůraznil* zdůrazňuj* zdůrazňoval* podtrhl* vyzdvihl* vysvětlil* vysvětluje vysvětlují
    vysvětloval* upřesnil* upřesňuje upřesňují tvrdí tvrdil* tvrdíce prohodil* konstatuj* konstatoval* míní mínil* myslí
    myslel* domnívá domnívají domníval* soudí soudil* věří věřil* přesvědčen přesvědčena přesvědčený přesvědčená
    přesvědčeni přiznal* přiznává přiznávají připustil* připouští připouštějí uznal* uznává uznávají popřel* popírá
    popírají popíral* odmítl* odmítá odmítají potvrdil* potvrzuje potvrzují varoval* varuje varují upozornil* upozorňuj*
    upozorňoval* slíbil* slibuje slibují sliboval* pohrozil* hrozí hrozil* připomněl* připomíná připomínají připomenul*
    vzpomíná vzpomínal* vzpomněl* komentoval* okomentoval* komentuje komentují napsal* píše píší psal* odpověděl* odpovídá
    odpovídají odvětil* reagoval* zeptal* ptá ptal* otázal* tázal* požádal* vyzval* vyzývá vyzývají požaduje požadují
    požadoval* navrhl* navrhuje navrhují doporučil* doporučuje doporučují poradil* vyjádřil* vyjadřuje shrnul* uzavřel*
    vypověděl* vyprávěl* vypráví popsal* stěžoval* stěžuje stěžují kritizoval* kritizuje kritizují obvinil* obviňuje
    obviňují citoval* cituje citují informoval* informuje informují hlásil* hlásí nahlásil* svědčil* svědčí dosvědčil*
    naznačil* naznačuje naznačují předpokládá předpokládají předpokládal* odhaduje odhadují odhadl* předpověděl*
    předpovídá očekává očekávají očekával* doufá doufají doufal* pochybuje pochybují ujistil* ujišťuj* ujišťoval* zaručil*
    trvá_na trval*_na namítl* namítá namítají argumentoval* argumentuje vzkázal* vzkazuje deklaroval* deklaruje avizoval*
    avizuje ohlásil* hovořil* hovoří mluvil* mluví poukázal* poukazuje poukazují všiml* usoudil* zjistil* přísahal*
    přísahá obává obávají prozradil* svěřil* zmínil* zmiňuje zveřejnil* pronesl* tweetoval* povzdechl* postěžoval*`,
  verbsBesideQuotes: `nazval* nazývá nazývají označil* označuje popsal*_jako zvolal* vykřikl* křičel* křičí zašeptal*
    zamumlal* zažertoval* žertoval* vtipkoval* usmál* usmívá zasmál* směje pokračoval* pokračuje začal* skončil* přerušil*
    pochválil* poděkoval* děkuje přivítal* zhodnotil* hodnotí líčí líčil* stojí souhlasil* souhlasí řve zařval*
    rozčiloval* rozčiluje divil* diví zlobil* zlobí`,
  nouns: `prohlášení vyjádření slova slovy slov výrok výroku výrokem komentář komentáři komentáře rozhovor rozhovoru
    projev projevu odpověď otázka otázku názor názoru sdělení oznámení zpráva zprávě citát příspěvek příspěvku tweet
    tweetu vzkaz se_slovy`,
  accordingBefore: `podle_jeho_slov podle_jejích_slov podle dle podle_slov dle_slov podle_názoru podle_vyjádření podle_informací podle_údajů podle_mínění
    ze_slov jak_uvedl jak_uvedla jak_uvádí jak_řekl jak_řekla jak_oznámil jak_oznámila jak_informoval jak_informovala
    s_odvoláním_na s_odkazem_na`,
  that: "že aby zda zdali jestli ať",
  pronouns: {
    he: "on jeho něj něho jemu mu",
    she: "ona její ní",
    they: "oni ony jejich nich",
    speaker: "já my",
  },
  roles: `prezident* premiér* ministr* místopředsed* předsed* mluvčí tiskový_mluvčí náměst* představitel* úředník*
    činitel* zástupc* zástupce poslanec poslance poslanci poslanců poslancem senátor* kongresman* velvyslanec velvyslance
    velvyslancem diplomat* guvernér* hejtman* starost* primátor* tajemník* vláda vlády vládě vládu kabinet* ministerstv*
    úřad úřadu úřady policie policii policist* policejní prokurátor* žalob* vyšetřovatel* soud soudu soudce soudci soudcem
    advokát* právník* generál* plukovník* velitel* voják* vojáci expert* odborník* odborníci analyt* ekonom ekonomové
    ekonoma politolog* sociolog* vědec vědci vědců vědce výzkumník* badatel* profesor* lékař* doktor* učitel* novinář*
    zpravodaj* reportér* redaktor* spisovatel* režisér* herec herce zpěvák* malíř* hudebník* trenér* kouč* hráč*
    fotbalist* hokejist* sportov* mistr* kapitán* ředitel* zakladatel* majitel* manažer* podnikatel* firma firmy firmě
    společnost* podnik podniku banka banky organizac* strana strany straně agentur* list listu deník* noviny server*
    televize zpráva zprávy studie studii průzkum* zdroj* svědek svědka svědci svědkové obyvatel* aktivist* lídr* opozic*
    kandidát* porad* kancléř* papež* biskup* kardinál* kněz* matka otec rodiče manžel bratr syn přítel soused* student*
    cestující účastník* autor* komise komisař* rada výbor* odbor* fond fondu unie hasič* záchranář* meteorolog* kritik*
    obhájc* obhájce úředníci představitelé poradci poslankyně radní politik* politici média médií server dělníci účastníci`,
  rolesOfWomen: `ministryn* prezidentk* premiérk* předsedkyn* místopředsedkyn* mluvčí poslankyn* senátork* velvyslankyn*
    starostk* primátork* ředitelk* kancléřk* soudkyn* advokátk* právničk* žalobkyn* analytičk* ekonomk* vědkyn* výzkumnic*
    profesork* lékařk* učitelk* novinářk* redaktork* reportérk* spisovatelk* režisérk* hereč* zpěvačk* trenérk* hráčk*
    zakladatelk* majitelk* podnikatelk* obyvatelk* aktivistk* kandidátk* poradkyn* matka manželka sestra dcera studentk*
    účastnic* autork* komisařk* náměstkyn* zástupkyn* představitelk* úřednic* královna`,
  titles: "pan pana panu pán paní slečna dr prof ing mgr judr mudr phdr doc bc gen plk sir lord otec",
  nameParticles: "de van von der den al el ibn bin da di del la le z ze",
  naming: `takzvan* tzv zvaný zvaná zvané nazvan* s_názvem pod_názvem přezdívan* přezdívk* film filmu filmy snímek snímku
    kniha knihy knihu knize román* píseň písně písni album alba seriál* hra hru list listu deník* časopis* noviny server*
    strana strany hnutí operac* projekt* program programu cena cenu soutěž klub klubu tým týmu loď lodi firma firmy
    skupin* kapela kapely kapelu hotel* restaurac* festival* kampaň kampani pořad pořadu známý_jako známá_jako výraz slovo
    pojem heslo heslem termín`,
  negations: "ne nikoli nikoliv",
  prepositions: `v ve na z ze do od s se_svým k ke u o po za pod nad bez pro při před mezi přes proti kolem okolo během
    mimo kromě místo vedle vůči kvůli díky vzhledem_k navzdory podél uvnitř skrz ohledně oproti pomocí podle dle toho tomu
    tom tím těch těm této tohoto těchto svého svou svým jako než`,
  determiners: `ten ta to ti ty tento tato toto tito tyto jeden jedna jedno jedni náš naše jeho její jejich svůj svoje
    některý někteří některé mnoho mnozí jiný jiná jiní další oba obě všichni`,
  relatives: "který která které kteří kterého kterou kterých kterým jenž jež jehož jejíž jejichž kde kdy",
  auxiliaries: `také taky též už již ještě pak potom poté později dříve včera dnes teď nyní tehdy znovu opět nedávno
    opakovaně přímo byl byla bylo byli byly bude je jsou jsem jsme by mu jí jim nám vám mi nás vás se si to ho ji je_to
    novinářům novinářům_v serveru čtk deníku agentuře veřejně nakonec zde tady vše jen pouze dokonce však například poprvé
    hned prostě právě dále mimo_jiné při_tom zároveň mezitím naopak často oficiálně otevřeně obvykle následně ovšem tedy
    v_rozhovoru v_pondělí v_úterý ve_středu ve_čtvrtek v_pátek v_sobotu v_neděli má mají měl měla může mohou budou být
    není tak mě více`,
  joins: `a i ale nebo anebo či když ačkoli přestože zatímco protože neboť proto však avšak dokud jestliže pokud`,
  saidIn: "v {}",
  as: "jak",
  forSentence: "to o_tom",
};
