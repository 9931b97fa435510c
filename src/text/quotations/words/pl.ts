/** Words of speech in Polish. */
import type { SpeechWords } from "./speech-words.ts";

/** Stems end before the ending of the past tense; forms in "-no" and "-to" ("poinformowano") have no subject. */
export const polish: SpeechWords = {
  verbs: `powiedział* powiedzieli powiedziano powie mówi mówią mówił* mówili mówiąc mówiono rzekł* rzekła oświadczył*
    oświadczyli oświadcza oświadczają stwierdził* stwierdzili stwierdza stwierdzają twierdzi twierdzą twierdził*
    twierdzili twierdząc zapewnił* zapewnili zapewnia zapewniają oznajmił* oznajmili oznajmia ogłosił* ogłosili ogłasza
    poinformował* poinformowali poinformowano informuje informują informował* przekazał* przekazali przekazuje przekazują
    podał* podali podaje podają podano dodał* dodali dodaje dodają dodając zauważył* zauważyli zauważa zauważają
    zaznaczył* zaznaczyli zaznacza zaznaczają podkreślił* podkreślili podkreśla podkreślają podkreślając podkreślał*
    zaakcentował* wyjaśnił* wyjaśnili wyjaśnia wyjaśniają wyjaśniał* tłumaczy tłumaczą tłumaczył* wytłumaczył*
    sprecyzował* uściślił* doprecyzował* przyznał* przyznali przyznaje przyznają zaprzeczył* zaprzeczyli zaprzecza
    zaprzeczają zdementował* dementuje potwierdził* potwierdzili potwierdza potwierdzają uważa uważają uważał* uważali
    sądzi sądzą sądził* myśli myślą myślał* wierzy wierzą przekonuje przekonują przekonywał* przekonany przekonana
    przekonani ocenił* ocenili ocenia oceniają ostrzegł* ostrzegli ostrzega ostrzegają ostrzegał* przestrzegł* przestrzega
    obiecał* obiecali obiecuje obiecują zapowiedział* zapowiedzieli zapowiada zapowiadają zapowiadał* zagroził* zagrozili
    grozi przypomniał* przypomnieli przypomina przypominają wspomniał* wspomina wspominał* wspominają skomentował*
    skomentowali komentuje komentują komentował* napisał* napisali pisze piszą pisał* odpowiedział* odpowiedzieli
    odpowiada odpowiadają odparł* odparli odrzekł* zapytał* zapytali pyta pytają pytał* spytał* poprosił* poprosili
    wezwał* wezwali wzywa wzywają apeluje apelują apelował* zaapelował* zażądał* żąda zaproponował* proponuje zalecił*
    zaleca doradził* doradza radzi wyraził* wyraziła wyrażał* podsumował* podsumowuje skonkludował* konkluduje konstatuje
    skonstatował* opowiada opowiadał* opowiedział* opowiadają relacjonuje relacjonował* relacjonują zrelacjonował*
    poskarżył* skarży skarżą skarżył* skrytykował* krytykuje oskarżył* oskarżyli oskarża oskarżają zarzucił* zarzuca
    cytuje cytują cytował* zacytował* donosi donoszą donosił* doniósł doniosła doniosły doniesiono zeznał* zeznali zeznaje
    wskazał* wskazali wskazuje wskazują sugeruje sugerują sugerował* zasugerował* przypuszcza przypuszczają przewiduje
    przewidują prognozuje prognozują spodziewa spodziewają oczekuje oczekują ufa wątpi wątpią upiera upierał* nalega
    nalegał* obstaje argumentuje argumentował* argumentują zadeklarował* zadeklarowali deklaruje deklarują ujawnił*
    ujawnili ujawnia wyznał* wyznała wyznaje zwrócił*_uwagę zwraca_uwagę zwracają_uwagę uznał* uznali uznaje uznają
    zgłosił* zgłosili przysięga przysiągł obawia obawiają nadmienił* wtrącił* zreferował* kontynuował* alarmuje alarmują
    alarmował* zaalarmował* wymienił* zwierzył* zripostował* tweetował* utrzymuje utrzymują utrzymywał* utrzymywali`,
  verbsBesideQuotes: `nazwał* nazwali nazywa nazywają określił* określa określają opisał* opisuje zawołał* zawołali
    krzyknął krzyknęła krzyczy krzyczał* krzyczeli wykrzyknął wykrzyknęła szepnął szepnęła mruknął zażartował* żartuje
    żartował* uśmiecha uśmiechnął uśmiechnęła śmieje zaśmiał* westchnął westchnęła kontynuuje zaczął zaczęła zakończył*
    przerwał* pochwalił* podziękował* dziękuje przywitał* zareagował* opublikował* zgodził* czytamy głosi brzmi brzmiał*
    przekonywali grzmi pytamy dziwi`,
  nouns: `oświadczenie oświadczeniu oświadczenia słowa słowami słów wypowiedź wypowiedzi komentarz komentarzu komunikat
    komunikacie rozmowie rozmowa wywiad wywiadzie przemówienie przemówieniu odpowiedź pytanie opinia opinię zdanie zdaniem
    wpis wpisie tweet cytat cytatem ze_słowami`,
  accordingBefore: `jego_zdaniem jej_zdaniem według wg zdaniem w_opinii w_ocenie jak_powiedział jak_powiedziała jak_mówi jak_mówił jak_mówiła
    jak_podaje jak_podają jak_podał jak_podała jak_informuje jak_informują jak_poinformował jak_poinformowała jak_twierdzi
    jak_twierdzą jak_dodał jak_dodała jak_wyjaśnił jak_wyjaśniła jak_zaznaczył jak_zaznaczyła jak_donosi jak_pisze
    jak_przekazał jak_przekazała jak_zauważył zgodnie_ze_słowami powołując_się_na cytowany_przez cytowana_przez`,
  that: "że iż żeby aby czy jakoby",
  pronouns: {
    he: "on jego niego jemu mu",
    she: "ona jej niej",
    they: "oni one ich nich",
    speaker: "ja my",
  },
  roles: `prezydent* wiceprezydent* premier* wicepremier* minister ministra ministrowi ministrem ministrowie wiceminister*
    wiceministr* prezes* wiceprezes* przewodnicząc* szef szefa szefem szefowie rzecznik* rzecznicz* przedstawiciel*
    urzędnik* urzędnicy poseł posła posłem posłowie europoseł* senator* kongresmen* ambasador* dyplomat* dyplomac*
    gubernator* wojewod* burmistrz* marszał* sekretarz* starost* radny radni rząd rządu rządem ministerstw* resort resortu
    urząd urzędu policja policji policjant* policjanc* prokurator* prokuratur* śledcz* sąd sądu sędzia sędziego sędziowie
    adwokat* prawnik* prawnicy generał* pułkownik* dowódc* dowódca wojskow* żołnierz* ekspert* eksperc* specjalist*
    analityk* analityc* ekonomist* politolog* socjolog* naukowiec naukowcy naukowców badacz* profesor* lekarz* doktor*
    nauczyciel* dziennikarz* korespondent* reporter* redaktor* pisarz* reżyser* aktor* piosenkarz* muzyk* malarz* trener*
    szkoleniow* zawodnik* zawodnicy piłkarz* sportow* mistrz* kapitan* dyrektor* założyciel* właściciel* menedżer*
    biznesmen* przedsiębior* firma firmy firmie spółka spółki koncern* bank banku organizacj* partia partii agencj* gazeta
    gazety gazecie dziennik* portal* telewizj* raport raportu badanie badania sondaż* źródł* świadek świadka świadkowie
    mieszkan* aktywist* działacz* lider* opozycj* kandydat* dorad* kanclerz* papież* biskup* kardynał* ksiądz* księdz*
    matka ojciec rodzic* mąż brat syn przyjaciel* sąsiad* student* pasażer* uczestnik* uczestnicy autor* komisja komisji
    komisarz* rada rady komitet* związek związku związkow* fundacj* stowarzyszen* strażak* strażac* ratownik* ratownic*
    obrońc* politycy polityk* media mediów funkcjonariusz* radnych`,
  rolesOfWomen: `ministra ministry premierk* prezydentk* prezesk* przewodnicząca rzeczniczka szefow* posłank* senatork*
    ambasadork* burmistrzyni dyrektork* dyrektorka kanclerk* sędzina adwokatk* prawniczk* prokuratork* ekspertk*
    analityczk* ekonomistk* badaczk* profesork* lekark* nauczycielk* dziennikark* redaktork* reporterk* pisark* reżyserk*
    aktork* piosenkark* trenerk* zawodniczk* założycielk* właścicielk* mieszkank* aktywistk* działaczk* liderk* kandydatk*
    doradczyn* matka żona siostra córka studentk* uczestniczk* autork* komisark* przedstawicielk* urzędniczk* królowa`,
  titles: "pan pana panu pani panna dr prof mgr inż hab ks gen płk sir lord ojciec św",
  nameParticles: "de van von der den al el ibn bin da di del la le",
  naming: `tak_zwany tak_zwana tak_zwane tak_zwanego tak_zwanej tak_zwanych tzw zwany zwana zwane zwanego zwanej
    pod_tytułem pt zatytułowan* o_nazwie pod_nazwą pod_hasłem przydomek przydomkiem pseudonim pseudonimem ps film filmu
    filmie filmy książka książki książkę powieść powieści piosenka piosenki piosenkę album albumu serial* spektakl* sztuka
    gazeta gazety dziennik* czasopism* tygodnik* portal* partia partii ruch ruchu operacj* projekt* program programu
    nagrod* konkurs* klub klubu zespół zespołu statek statku firma firmy hotel* restauracj* festiwal* kampani* znany_jako
    znana_jako hasło hasłem słowo termin pojęcie określenie`,
  negations: "nie ani",
  prepositions: `w we na z ze do od o po za pod nad bez dla przy przed między przez przeciw przeciwko wśród zamiast oprócz
    około wokół obok ku wobec względem podczas mimo pomimo dzięki z_powodu wskutek spośród spod zza poza wzdłuż
    dzięki_temu od_kiedy tego temu tym tej tych tymi swojej swojego swoich swoim jako niż`,
  linking: "ds. do_spraw ds",
  determiners: `ten ta to ci te tamten jeden jedna jedno jedni nasz nasza nasi jego jej ich swój swoja niektórzy niektóre
    wielu wiele inny inna inni inne kolejny kolejna oba obaj obie każdy wszyscy`,
  relatives: "który która które którzy którego której których któremu którym którą czyj gdzie kiedy",
  auxiliaries: `także też również już jeszcze potem następnie później wcześniej wczoraj dziś dzisiaj teraz wtedy znów
    znowu ponownie niedawno wielokrotnie wprost był była było byli były będzie jest są został została zostali mu jej im
    nam wam mi go ją nas was się sobie to dziennikarzom dziennikarzom_w mediom pap agencji publicznie wreszcie tu tutaj
    wszystko tylko jedynie nawet jednak na_przykład po_raz_pierwszy od_razu po_prostu właśnie dalej m.in między_innymi
    przy_tym jednocześnie tymczasem z_kolei często oficjalnie otwarcie zwykle ponadto zaś natomiast w_rozmowie
    w_poniedziałek we_wtorek w_środę w_czwartek w_piątek w_sobotę w_niedzielę ma mają miał może mogą będą być by tak mnie
    bardzo`,
  joins: `i a ale lub albo oraz jeśli jeżeli choć chociaż gdy kiedy ponieważ bo bowiem gdyż więc dlatego jednak lecz
    podczas_gdy zanim`,
  saidIn: "po {} , w języku {}",
  as: "jak",
  forSentence: "to o_tym tak",
};
