/** Words of speech in Slovenian. */
import type { SpeechWords } from "./speech-words.ts";
import { withEndings } from "./with-endings.ts";

/** Participles of the perfect: "(je) povedal", "(je) povedala", "(so) povedali". */
const PAST = `poveda izjavi dodaja doda poudari poudarja pojasni pojasnjeva razloži razlaga navede navaja ugotovi
  ugotavlja trdi zatrdi zagotovi zagotavlja meni misli verje prizna priznava zanika potrdi opozori opozarja svari obljubi
  zagrozi grozi spomni spominja komentira zapisa pisa odgovori odvrni vpraša sprašuje zahteva pozva poziva predlaga
  priporoči svetova izrazi izraža povze zaključi pripovedova potoži pritoži kritizira obtoži citira sporoči sporoča poroča
  obvesti napoveda napovedova objavi razkri priča predvideva domneva oceni ocenjeva pričakova upa dvomi vztraja oporeka
  argumentira utemelji naznani oznani razglasi zabeleži opisa omeni omenja pristavi nakaza izpostavi`;

export const slovenian: SpeechWords = {
  verbs: `${withEndings(PAST, "l la li lo")} dejal dejala dejali rekel rekla rekli reklo pravi pravijo poudarja poudarjajo
    pojasnjuje pojasnjujejo razlaga razlagajo navaja navajajo navedla navedli ugotavlja ugotavljajo trdi trdijo zagotavlja
    zagotavljajo meni menijo misli mislijo verjame verjamejo prepričan prepričana prepričani priznava priznavajo zanika
    zanikajo potrjuje potrjujejo opozarja opozarjajo svari svarijo obljublja obljubljajo grozi spominja spominjajo
    komentira piše pišejo odgovarja odgovarjajo sprašuje zahteva zahtevajo poziva pozivajo predlaga predlagajo priporoča
    svetuje izraža sklenil sklenila zaključuje pripoveduje toži kritizira obtožuje citira sporoča sporočajo poroča
    poročajo napoveduje napovedujejo razkriva pričakuje pričakujejo upa upajo dvomi dvomijo vztraja vztrajajo predvidevajo
    domnevajo ocenjuje ocenjujejo omenja izpostavlja izpostavljajo dodaja dodajajo izjavlja rekoč nakazuje`,
  verbsBesideQuotes: `imenoval imenovala imenujejo označil označila vzkliknil vzkliknila zavpil zavpila zakričal zašepetal
    pošalil pošalila nasmehnil nasmehnila zasmejal zasmejala vzdihnil nadaljeval nadaljevala nadaljuje končal končala
    začel začela prekinil pohvalil pohvalila zahvalil zahvalila čestital odzval odzvala opiše strinjal strinjala delil
    delila pozdravil pozdravila`,
  nouns: `izjava izjavi izjavo besede besedami sporočilo sporočilu komentar komentarju intervju intervjuju pogovoru govor
    govoru odgovor vprašanje mnenje citat objavi zapis zapisu tvit z_besedami`,
  accordingBefore: `po_besedah po_mnenju po_navedbah po_podatkih po_poročanju po_oceni po_ocenah po_trditvah
    glede_na_besede kot_je_dejal kot_je_dejala kot_pravi kot_pravijo kot_je_povedal kot_je_povedala kot_poroča kot_navaja
    kot_je_pojasnil kot_je_pojasnila kot_so_sporočili sklicujoč_se_na`,
  that: "da ali kako naj če",
  pronouns: {
    he: "on njegov njegovih njem",
    she: "ona njena njenih njej",
    they: "oni one njihovih",
    speaker: "jaz mi",
  },
  roles: `predsednik* podpredsednik* premier* minister ministra ministru ministrom ministri tiskovni_predstavnik
    predstavnik* uradnik* poslanec poslanca poslanci senator* kongresnik* veleposlanik* diplomat* guverner* župan*
    sekretar* vlada vlade vladi ministrstv* urad urada uprava uprave policija policije policist* tožilec tožilca tožilci
    tožilstv* preiskovalec preiskovalci sodišč* sodnik* odvetnik* pravnik* general* polkovnik* poveljnik* vojsk* vojak*
    strokovnjak* ekspert* analitik* ekonomist* politolog* sociolog* zgodovinar* znanstvenik* raziskovalec raziskovalca
    raziskovalci profesor* zdravnik* doktor* učitelj* novinar* dopisnik* urednik* pisatelj* režiser* igralec igralca
    igralci pevec pevca slikar* glasbenik* trener* selektor* nogometaš* športnik* prvak* kapetan* direktor* ustanovitelj*
    lastnik* menedžer* podjetnik* podjetj* družba družbe banka banke organizacij* društv* stranka stranke agencij* časnik*
    časopis* portal* televizij* poročil* študij* raziskav* anket* vir vira viri priča priče prebivalec prebivalci domačin*
    aktivist* vodja vodje vodij šef šefa lider* opozicij* kandidat* svetovalec svetovalca kancler* papež* škof* kardinal*
    duhovnik* mati mama oče očeta starši mož soprog brat sin prijatelj* sosed* študent* potnik* udeleženec udeleženci
    avtor* komisij* komisar* svet sveta odbor odbora sindikat* fundacij* gasilec gasilci reševalec reševalci kralj* princ
    žrtev politik* mediji uradniki predstavniki`,
  rolesOfWomen: `predsednica predsednice premierka ministrica ministrice predstavnica tiskovna_predstavnica poslanka
    veleposlanica županja sekretarka sodnica odvetnica tožilka analitičarka ekonomistka znanstvenica raziskovalka
    profesorica zdravnica doktorica učiteljica novinarka urednica pisateljica režiserka igralka pevka trenerka direktorica
    ustanoviteljica lastnica podjetnica prebivalka aktivistka kandidatka svetovalka kanclerka mati mama žena soproga
    sestra hči kraljica študentka avtorica komisarka`,
  titles: "gospod gospa gospodična g ga dr prof mag dipl ing sir lord pater oče",
  nameParticles: "de van von der den al el ibn bin da di del la le",
  naming: `tako_imenovani tako_imenovana tako_imenovano tako_imenovane tako_imenovanega t.i imenovan imenovana imenovani
    z_naslovom z_imenom pod_imenom naslovom film* filma knjiga knjige knjigo roman* pesem pesmi album* serija serije
    predstav* časnik* časopis* revij* portal* televizij* stranka stranke gibanj* operacij* akcij* projekt* program*
    nagrad* tekmovanj* klub* moštv* ladja ladje podjetj* skupin* bend* hotel* restavracij* festival* kampanj* vzdevek
    vzdevkom znan_kot znana_kot beseda pojem izraz slogan* geslo`,
  negations: "ne ni niso nisem niti",
  prepositions: `v na z s od do iz za po pod nad o ob brez pri pred med skozi proti namesto razen okoli zaradi kljub zoper
    mimo prek preko čez izven znotraj blizu glede hvala_za zahvaljujoč tega temu tem teh svojega svoje svojih kot`,
  linking: "za",
  determiners: `ta to ti te tisti eden ena en neki neka nekateri nekatere mnogi naš njegov njegova njen njena njihov svoj
    drug druga drugi še_en oba obe vsi vse`,
  relatives: "ki kateri katera katere katerega kateri_je čigar kjer ko",
  auxiliaries: `je so sem smo bi bo bodo bil bila bili tudi še že potem nato pozneje kasneje prej včeraj danes zdaj takrat
    spet znova nedavno večkrat neposredno mu ji jim nam vam mi nas vas se si ga jo jih novinarjem javno končno tukaj vse
    samo le celo vendar denimo takoj preprosto prav dalje obenem medtem pogosto uradno odkrito običajno v_ponedeljek
    v_torek v_sredo v_četrtek v_petek v_soboto v_nedeljo pa sicer hkrati lahko mora morajo ima imajo biti tako me več
    ne_bo`,
  joins: "in a ampak ali toda vendar če čeprav medtem_ko ker saj zato pa",
  saidIn: "v {}",
  as: "kot kakor",
  forSentence: "to o_tem",
};
