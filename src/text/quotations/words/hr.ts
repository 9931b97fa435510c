/** Words of speech in Croatian; Bosnian borrows them, and Serbian is made from them (`sr.ts`). */
import type { SpeechWords } from "./speech-words.ts";
import { withEndings } from "./with-endings.ts";

/** Participles of the perfect: "(je) rekao", "(je) rekla", "(su) rekli". */
const PAST = withEndings(
  `izjavi dodava kaza govori istaknu naglasi poruči ustvrdi tvrdi smatra misli vjerova prizna poreka demantira priopći
    potvrdi upozori upozorava obeća prijeti zaprijeti podsjeti komentira napisa pisa odgovori upita pita zatraži pozva
    poziva predloži preporuči izrazi zaključi pojasni objasni objašnjava ispriča priča prenosi prenije optuži optuživa
    kritizira citira obavijesti izvijesti javi najavi objavi svjedoči posvjedoči pretpostavi procijeni ocijeni uvjerava
    nada sumnja prigovori požali žali otkri napomenu spomenu primijeti konstatira precizira ponovi negira odbaci
    argumentira zahtijeva inzistira prognozira zakle savjetova apelira poentira doda navodi prosvjedova`,
  "o la li lo",
);

export const croatian: SpeechWords = {
  verbs: `${PAST} rekao rekla rekli reklo rekavši reče kaže kažu kazat kazati izjavljuje izjavljuju ističe ističu ističući
    istakao istakla istakli naglašava naglašavaju naglašavajući poručuje poručuju tvrde tvrdeći smatraju misle kazuje
    vjeruje vjeruju uvjeren uvjerena uvjereni priznaje priznaju poriče poriču porekla porekli demantiraju potvrđuje
    potvrđuju upozoravaju upozoravajući obećava obećavaju prijete podsjeća podsjećaju podsjetivši komentiraju napominje
    napominju napomenuvši piše pišu odgovara odgovaraju pitaju traži traže pozivaju predlaže predlažu preporučuje
    preporučuju savjetuje izražava zaključuje zaključuju objašnjavaju pojašnjava pojašnjavaju pričaju prenose dodaje
    dodaju dodajući dodavši navode naveo navela naveli navodeći optužuje optužuju kritiziraju citiraju obavještava
    izvješćuje izvješćuju izvještava priopćuje priopćuju javlja javljaju najavljuje najavljuju objavljuje svjedoče
    pretpostavlja pretpostavljaju procjenjuje procjenjuju ocjenjuje ocjenjuju očekuje očekuju uvjeravaju nadaju sumnjaju
    žale otkriva otkrivaju spominje primjećuje primjećuju konstatiraju ponavlja ponavljaju niječe zahtijevaju inzistiraju
    prognoziraju predviđa predviđaju predvidio govore govoreći zboreći deklarira ukazao ukazala ukazali ukazuje ukazuju
    drži odvratio odvratila odvraća uzvratio uzvratila boji boje_se naznačio naznačila sugerira sugerirao izvijestivši
    poručivši tweetao tvitao`,
  verbsBesideQuotes: `nazvao nazvala nazvali naziva nazivaju opisao opisala opisuje uzviknuo uzviknula viknuo viknula
    vikao vikala viču šapnuo šapnula našalio našalila šali nasmijao nasmijala nasmiješio nasmiješila uzdahnuo nastavio
    nastavila nastavlja završio završila počeo počela prekinuo prekinula pohvalio pohvalila zahvalio zahvalila čestitao
    reagirao reagirala poželio poželjela obratio obratila složio složila stoji okarakterizirao okarakterizirala podijelio
    podijelila slavi pozdravio pozdravila`,
  nouns: `izjava izjavi izjavu riječi riječima poruka poruku poruci priopćenje priopćenju komentar komentaru intervju
    intervjuu razgovoru govor govoru odgovor pitanje mišljenje citat objavi objava saopćenje saopćenju tvit`,
  accordingBefore: `prema po_riječima prema_riječima po_mišljenju prema_mišljenju prema_navodima po_navodima
    prema_podacima prema_informacijama prema_izvješću prema_procjenama prema_pisanju po_ocjeni kako_je_rekao kako_je_rekla
    kako_navodi kako_navode kako_kaže kako_kažu kako_ističe kako_javlja kako_piše kako_prenosi kako_je_izjavio
    kako_je_izjavila kako_je_naveo kako_je_istaknuo pozivajući_se_na sudeći_po`,
  that: "da kako je_li hoće_li",
  pronouns: {
    he: "on njegov njegovim njemu",
    she: "ona njezin njezinim njenim",
    they: "oni one njihovim",
    speaker: "ja mi",
  },
  roles: `predsjednik* potpredsjednik* premijer* ministar ministra ministru ministrom ministri glasnogovornik*
    predstavnik* dužnosnik* zastupnik* senator* kongresnik* veleposlanik* ambasador* diplomat* guverner* gradonačelnik*
    načelnik* župan* tajnik* vlada vlade vladi ministarstv* ured ureda uprava uprave policija policije policijsk*
    policajac policajci tužitelj* tužiteljstv* državno_odvjetništvo istražitelj* sud suda sudac suca suci odvjetnik*
    pravnik* general* pukovnik* zapovjednik* vojsk* vojnik* stručnjak* ekspert* analitičar* ekonomist* politolog*
    sociolog* povjesničar* znanstvenik* znanstvenici istraživač* profesor* liječnik* doktor* učitelj* novinar* dopisnik*
    reporter* urednik* pisac pisca književnik* redatelj* glumac glumca pjevač* slikar* glazbenik* trener* izbornik* igrač*
    nogometaš* sportaš* prvak* kapetan* direktor* ravnatelj* osnivač* vlasnik* menadžer* poduzetnik* tvrtka tvrtke
    kompanij* banka banke organizacij* udrug* stranka stranke agencij* list lista dnevnik* portal* televizij* izvješće
    izvještaj* studija istraživanje anket* izvor* svjedok* svjedoci stanovnik* stanovnici mještan* aktivist* čelnik* šef
    šefa vođa vođe lider* oporb* kandidat* savjetnik* kancelar* papa pape biskup* kardinal* svećenik* majka otac oca
    roditelj* suprug muž brat sin prijatelj* susjed* student* putnik* sudionik* autor* povjerenstv* komisij* povjerenik*
    vijeće odbor odbora sindikat* zaklad* vatrogas* spasilac kralj* princ žrtv* stožer* zamjenik* pročelnik* dužnosnici
    predstavnici zastupnici čelnici političar* savjetnici načelnici zapovjednici liječnici vojnici urednici sudionici
    učesnici pripadnici službenici službenik* radnici odvjetnici medij* mediji`,
  rolesOfWomen: `predsjednica predsjednice premijerka ministrica ministrice glasnogovornica predstavnica zastupnica
    veleposlanica gradonačelnica tajnica sutkinja odvjetnica tužiteljica analitičarka ekonomistica znanstvenica
    istraživačica profesorica liječnica doktorica učiteljica novinarka urednica spisateljica književnica redateljica
    glumica pjevačica trenerica direktorica ravnateljica osnivačica vlasnica poduzetnica stanovnica aktivistica čelnica
    kandidatkinja savjetnica kancelarka majka supruga žena sestra kći kćerka kraljica studentica autorica povjerenica`,
  titles: "gospodin gospođa gospođica g gđa dr prof mr dipl ing sir lord fra don otac sestra",
  nameParticles: "de van von der den al el ibn bin da di del la le",
  naming: `takozvani takozvana takozvano takozvane takozvanog takozvanu tzv zvan zvana zvani nazvan nazvana nazvani
    pod_nazivom naslova naslovom pod_naslovom film* filma knjiga knjige knjigu roman* pjesma pjesme pjesmu album* serija
    serije predstav* novine list lista dnevnik* časopis* portal* televizij* stranka stranke pokret* operacij* akcij*
    projekt* program* nagrad* natjecanj* klub* momčad* brod broda tvrtka tvrtke skupin* bend benda grup* hotel* restoran*
    festival* kampanj* nadimak nadimkom nadimka poznat_kao poznata_kao riječ pojam izraz slogan* geslo parola hashtag`,
  negations: "ne ni nije nisu nisam",
  prepositions: `u na s sa od do iz za po pod nad o bez pri pred među kroz prema poslije nakon prije protiv umjesto osim
    oko kod uz zbog radi tijekom tokom između izvan unutar ispod iznad ispred iza preko duž unatoč usprkos zahvaljujući
    povodom toga tome tom tih ovog svog svoje svojim kao`,
  linking: "za",
  determiners: `taj ta to ti te ovaj ova ovo ovi ove onaj jedan jedna jedno jedni naš naša njegov njegova njezin njezina
    njihov njihova svoj neki neke mnogi mnoge drugi druga drugo druge još_jedan oba obje svi sve`,
  relatives: "koji koja koje kojeg kojega kojoj kojem kojih kojima čiji čija gdje kada",
  auxiliaries: `je su sam smo bi bih će ćemo bio bila bili bile biti također još već potom zatim poslije kasnije ranije
    jučer danas sada tada opet ponovno nedavno više_puta izravno mu joj im nam vam mi nas vas se ga ih novinarima
    za_medije javno konačno ovdje sve samo čak međutim primjerice odmah jednostavno upravo dalje između_ostalog pritom
    istodobno u_međuvremenu s_druge_strane često službeno otvoreno obično nadalje u_ponedjeljak u_utorak u_srijedu
    u_četvrtak u_petak u_subotu u_nedjelju pak može mogu treba neće nisam ima imaju tako ću ćeš me više`,
  joins: "i a ali ili nego no ako iako dok jer budući_da stoga zato međutim kad čim premda",
  saidIn: "na {}",
  as: "kako",
  forSentence: "to o_tome",
};
