/** Words of speech that Slavic languages share, for one without a table: stems as `slavicForm` writes them. */
import type { SpeechWords } from "./speech-words.ts";

/** In Latin letters without diacritics; a stem stands for its cognates in any of the languages. */
export const slavicCognates: SpeechWords = {
  verbs: `skaza* skazu* govor* hovor* zajav* zajavl* soobsc* otmet* otmec* podcer* pidkresl* podkresl* podtrak* dobav* objasn*
    pojasn* utverzd* stverdz* tvrd* stvierdz* tvierdz* rasskaz* razkaz* rozpov* rozpoved* opoviad* scita* polaga* duma* vvaza*
    smjata* smata* uvaza* misli mislit misle mislia prizna* predupre* poperedz* upozor* ostreg* obesca* obieca* obicja* slibi*
    potvrd* podtverd* pidtverd* potvierdz* oproverg* sprosi* zapita* pita zeptal* otvet* otvec* odpov* odpoved* odgovor* vidpov*
    nastaiva* nastoja* ukaza* ukazu* vkaza* vskaza* posoci* pise pisu pisal* napisa* napomn* napomin* nagad* pripom* komentir*
    komentov* komentuv* komentuj* kommentir* prokomment* zakljuc* pocin* prodolz* zamet* zamec* konstat* predpoloz* prognoz*
    objav* ogolos* oglas* oznajm* oznam* obavest* obavjest* informir* informova* informuv* poinform* utocn* viskaz* vislov* viraz*
    vijadr* izraz* vozraz* rezjum* sovetu* posovet* poprosi* trebu* potrebova* prizva* priziva* zaklik* pozva* predlag* predlaga*
    predloz* propon* navrh* dolozi* svidetelstv* svidc* osudi* obvini* kritik* raskritik* nazva* naziva* nade* spodiva* citir*
    citova* procitir* upomjan* ocen* vspomn* vspomin* peredal* peredav* prohlas* proglas* rekl* rekao rekel rece rekne ucek* uved*
    uvadi* sdel* dodal* dodav* dodae dodaje dodaju dodao movi movil* movia poved* povidom* poviedz* poviada* zaznac* istak* naglas*
    navod* izjav* saopst* saopci* kaza kazal* kazav* kaze kazva* kazah* kazuv* kazes prekaza* zajava* sumnev* somnev* ubezd* uver*
    uver* uteze* varov* varuva* vorn* ostr* apelov* apelir* apeluv* dekl* beleze* belezi konstatova* priblizn* ozvuci* akcent*`,
  nouns: `zajavlenni* zajavlenij* zajava zajavi izjava izjavu slovami slovam slovi intervju interviu soobscenij* povidomlenn*
    vijavlenn* prohlasen* osviadcen* pismo komentar* kommentari* rec reci vistuplenij* vistup* obrascenij* citat* lozung*`,
  accordingBefore: `po_slovam po_slovama po_mneniju po_dannim po_informacii po_ocenke po_ocenkam po_versii soglasno so_ssilkoj_na
    za_slovami za_danimi za_informacijeju na_dumku zgidno_z podle podle_slov vedlug zdaniem spored po_dumite_na prema
    prema_rijecima prema_recima po_besedah`,
  that: "cto ctobi sco sob ce ze zeby zebi da dali cem li abi budto jakobi",
  pronouns: { he: "on vin toj jen", she: "ona vona tja", they: "oni voni one", speaker: "ja mi ti vi az" },
  roles: `minist* prezident* prezydent* predsednik* predsedatel* predseda* predstavit* predstavnik* predstavnic* premer* premijer* premier*
    glav* golov* gubernator* guvernat* general* direktor* redaktor* profesor* professor* doktor* likar* lekar* vrac* ekspert*
    analitik* ekonomist* politolog* istorik* sociolog* psiholog* politik* deputat* senator* posol poslanec* poslank* ambasador*
    policij* policaj* pravitel* vlada urjad* rjad* kompanij* partij* agentstv* agencij* gazet* zurnal* novinar* sudja sudd*
    sudia advokat* jurist* prokuror* prokurat* trener* kapitan* kandidat* aktivist* istocnik* dzerel* izvor* lider* sekretar*
    sekretark* sovetnik* radnik* poradnik* savetnik* sluzb* organizac* universitet* univerzit* institut* komisij* komitet*
    fond* sojuz* zitel* meskan* ucen* vcen* naukov* vedec* avtor* autor* pisatel* pisme* svedok* svidetel* svidok* govoritel*
    recnik* mluvci portparol* glasnogovornik* ministerst* vedomstv* sud mer mera starost* gradonacel* nacalnik* nacelnik*
    rukovodit* kerivn* riadit* osnov* vladel* investor* bank* zastupnik* zastupc* posadovec* cinovnik* sluzbov* issledov*
    doslidn* dopisovat* korespond* rezis* akter* akto* pevec pevic* spivak* hudoznik* music* mat otec brat sestra zena muz`,
  titles: "gospodin gospoza pan pani gospodja gospod doktor profesor prezident premer ministr general",
  nameParticles: "de da di van fon der bin ibn al el la le",
  negations: "ne ni nie ani",
  prepositions: `v vo na s so z ze ve iz zi ot od vid do k ko ke u o ob pro bez dlja pri za pod pid nad pered pred mezdu miz cerez
    posle pisla po okolo protiv proti sred vokrug krim krome iz-za vid`,
  determiners: "etot eta eti cej cja ci ten ta tozi tazi ovaj ova odin odna jeden jedna edin edna",
  relatives:
    "kotor* ktor* kter* koto koji koja koje koju kojto kojato koito jakij jaka jaki jakih jakogo jakou gde de kade kde",
  auxiliaries: `takze takoz tez uze vze pozze potom potim togda todi vcera vcora vcoraj segodnja sjogodni dnes danas opet znova
    opjat ranee ranise pozdnee zurnalistam novinaram bil bila bili bilo bude budet je jest sme si se sja sa ce su e mu im jej
    emu ij jemu nam vam napriklad naprimer odnako prosto`,
  joins:
    "i a no ale ili abo ako esli jesli jakbi hoca kogda koli kdiz gdi potomu_cto tomu_sco zato poka poki",
  as: "kak jak kako jako",
  forSentence: "ob_etom eto pro_ce ce to tova tuj o_tom o_tim o_tome",
};
