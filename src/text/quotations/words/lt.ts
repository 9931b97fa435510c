/** Words of speech in Lithuanian. */
import type { SpeechWords } from "./speech-words.ts";

export const lithuanian: SpeechWords = {
  verbs: `sakė sako pasakė sakydamas sakydama sakys teigė teigia teigdamas teigdama pareiškė pareiškia pranešė praneša
    paskelbė skelbia pridūrė priduria pridėjo pažymėjo pažymi pabrėžė pabrėžia pabrėždamas paaiškino aiškino aiškina
    patikslino tikino tikina patikino tvirtino tvirtina mano manė galvoja įsitikinęs įsitikinusi pripažino pripažįsta
    prisipažino neigė neigia paneigė patvirtino patvirtina perspėjo įspėjo įspėja žadėjo žada pažadėjo grasino pagrasino
    priminė primena prisiminė komentavo komentuoja pakomentavo rašė rašo parašė atsakė atsako klausė klausia paklausė
    paprašė prašo ragino ragina paragino reikalavo reikalauja siūlė siūlo pasiūlė patarė rekomendavo išreiškė apibendrino
    konstatavo konstatuoja pasakojo pasakoja papasakojo skundėsi skundžiasi kritikavo kritikuoja kaltino kaltina apkaltino
    citavo cituoja informavo informuoja paliudijo liudijo užsiminė spėjo prognozavo prognozuoja tikisi tikėjosi viliasi
    baiminasi abejoja užtikrino garantavo prieštaravo argumentavo atskleidė pakartojo kartojo nurodė nurodo pastebėjo
    pastebi kalbėjo kalba vertino vertina akcentavo tvirtindamas prisiekė`,
  verbsBesideQuotes: `pavadino vadina apibūdino apibūdina sušuko šaukė sušnibždėjo juokavo pajuokavo nusijuokė šypsojosi
    nusišypsojo atsiduso tęsė tęsia pradėjo baigė pertraukė pagyrė gyrė padėkojo dėkojo pasveikino reagavo pasidalijo
    paskelbusi sutiko stebėjosi džiaugėsi`,
  nouns: `pareiškimas pareiškime žodžiai žodžiais žinutė pranešimas pranešime kalboje interviu atsakymas klausimas
    komentaras komentare nuomonė citata įrašas įraše laiškas`,
  accordingBefore: "pasak anot kaip_sakė kaip_teigė kaip_pranešė kaip_skelbia kaip_rašo remiantis",
  accordingAfter: "teigimu žodžiais nuomone duomenimis manymu vertinimu tvirtinimu",
  that: "kad jog ar esą",
  pronouns: { he: "jis jo", she: "ji jos", they: "jie jų", speaker: "aš mes" },
  roles: `prezident* premjer* ministr* viceministr* viceprezident* pirminink* vadov* atstov* pareigūn* parlamentar*
    seimo_nar* senator* ambasador* diplomat* gubernator* meras merė merai sekretor* vyriausyb* ministerij* tarnyb* polici*
    prokuror* prokuratūr* tyrėj* teism* teisėj* advokat* teisinink* general* pulkinink* vadas vadė kariuomen* karys kariai
    ekspert* specialist* analitik* ekonomist* politolog* sociolog* istorik* mokslinink* profesor* gydytoj* daktar*
    mokytoj* žurnalist* korespondent* redaktor* rašytoj* režisier* aktor* daininink* muzikant* treneri* žaidėj*
    futbolinink* sportinink* čempion* kapiton* direktor* įkūrėj* savinink* verslinink* bendrov* įmon* bank* organizacij*
    asociacij* partij* agentūr* laikrašt* portal* ataskait* tyrim* apklaus* šaltini* liudinink* gyventoj* aktyvist*
    lyderi* opozicij* kandidat* patarėj* kancleri* popiežius vyskup* kardinol* kunig* motin* mama tėv* vyras brolis sūnus
    draug* kaimyn* student* keleivi* dalyvi* komisij* komisar* taryb* komitet* profsąjung* federacij* fond* ugniagesi*
    karali* princ* aukos`,
  titles: "ponas ponia dr prof sir lordas",
  nameParticles: "de van von der al el bin da di",
  naming: `vadinamasis vadinamoji vadinamieji vadinamas pavadinimu vardu pravarde film* knyg* roman* dain* album* serial*
    spektakl* laikrašt* žurnal* portal* partij* judėjim* operacij* projekt* program* premij* konkurs* klub* komand* laiv*
    bendrov* grup* viešbut* restoran* festival* kampanij* žodis terminas šūkis`,
  negations: "ne nei nebuvo nėra",
  determiners: "šis ši šie tas ta tie vienas viena kai_kurie daug kitas kita kiti abu visi mūsų",
  relatives: "kuris kuri kurie kurio kurios kur",
  auxiliaries: `yra buvo bus taip_pat dar jau vakar šiandien vėliau anksčiau tada dabar vėl neseniai jam jai jiems mums
    man žurnalistams bns lrt viešai be_to pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį
    sekmadienį gali turi reikia labai daugiau būti`,
  joins: "ir bet o arba jei kai nes nors tačiau todėl",
  as: "kaip",
};
