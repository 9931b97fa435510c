/** Words of speech in Finnish. */
import type { SpeechWords } from "./speech-words.ts";

export const finnish: SpeechWords = {
  verbs: `sanoo sanovat sanoi sanoivat sanonut sanoneet sanottu sanomalla kertoo kertovat kertoi kertoivat kertonut
    kertoneet toteaa toteavat totesi totesivat todennut todenneet ilmoittaa ilmoittavat ilmoitti ilmoittivat ilmoittanut
    lisää lisäsi lisäsivät lisännyt korostaa korostavat korosti korostivat korostanut painottaa painotti painottivat
    painottanut tähdentää tähdensi alleviivaa selittää selitti selittivät selittänyt selostaa täsmentää täsmensi tarkentaa
    tarkensi väittää väittävät väitti väittivät väittänyt uskoo uskovat uskoi uskoivat uskonut arvelee arveli arvelevat
    arvioi arvioivat arvioinut katsoo katsovat katsoi myöntää myöntävät myönsi myönsivät myöntänyt tunnustaa tunnusti
    kiistää kiistävät kiisti kiistivät kiistänyt kieltää kielsi vahvistaa vahvistavat vahvisti vahvistivat vahvistanut
    varoittaa varoittavat varoitti varoittivat varoittanut lupaa lupaavat lupasi lupasivat luvannut uhkaa uhkasi uhkasivat
    muistuttaa muistuttavat muistutti muistuttivat kommentoi kommentoivat kommentoinut kirjoittaa kirjoittavat kirjoitti
    kirjoittivat kirjoittanut twiittaa twiittasi vastaa vastaavat vastasi vastasivat vastannut kysyy kysyvät kysyi
    kysyivät kysynyt vaatii vaativat vaati vaatinut kehottaa kehotti kehottivat kehottanut vetoaa vetosi ehdottaa ehdotti
    ehdottivat suosittelee suositteli neuvoo neuvoi ilmaisee ilmaisi tiivistää tiivisti valittaa valitti valittivat
    arvostelee arvosteli kritisoi syyttää syyttävät syytti syyttivät siteeraa lainaa raportoi tiedottaa tiedotti uutisoi
    todistaa todisti vihjaa vihjasi olettaa oletti ennustaa ennusti odottaa toivoo toivovat toivoi pelkää pelkäsi epäilee
    epäili epäilevät vakuuttaa vakuutti vakuuttivat takaa perustelee perusteli paljastaa paljasti paljastivat toistaa
    toisti huomauttaa huomautti huomauttivat vannoo vannoi vakuuttunut päättelee pohtii pohti linjaa linjasi puhuu puhui
    julistaa julisti kuvailee kuvaili mainitsee mainitsi mainitsivat viestittää summaa summasi harmittelee harmitteli
    puolustaa puolusti kertaa muotoilee`,
  verbsBesideQuotes: `kutsuu kutsui kutsuivat nimittää nimitti kuvaa kuvasi huutaa huusi huusivat kuiskaa kuiskasi
    vitsailee vitsaili nauraa nauroi naurahtaa naurahti hymyilee hymyili huokaa huokasi jatkaa jatkoi jatkoivat aloittaa
    aloitti päättää päätti keskeyttää kehuu kehui kiittää kiitti onnittelee reagoi tuumaa tuumasi puuskahtaa hehkuttaa
    hehkutti tokaisee tokaisi lohkaisee lukee luki iloitsee`,
  nouns: `lausunto lausunnossa lausunnon sanat sanoin viesti viestissä tiedote tiedotteessa puhe puheessa haastattelu
    haastattelussa vastaus kysymys kommentti kommentissa mielipide lainaus kirje twiitti julkaisu puheenvuoro`,
  accordingAfter: "mukaan mielestä sanoin mielestään mukaansa sanojen_mukaan tietojen_mukaan arvion_mukaan",
  that: "että jos miten miksi",
  pronouns: { person: "hän hänen", they: "he heidän", speaker: "minä me" },
  roles: `ministeri* pääministeri* presidentti presidentin ulkoministeri* valtiovarainministeri* varapresidentti sihteeri*
    pääsihteeri* valtiosihteeri* tiedottaja* edustaja* kansanedustaja* puhemies virkamies virkamiehet johtaja* senaattori*
    suurlähettiläs diplomaatti kuvernööri* pormestari* kaupunginjohtaja* hallitus hallituksen ministeriö ministeriön
    virasto viranomai* poliisi* syyttäjä* tutkija* tutkinnanjohtaja* oikeus tuomioistuin tuomari* asianajaja* juristi*
    kenraali* eversti* komentaja* armeija sotilas sotilaat asiantuntija* analyytikko ekonomisti* taloustieteilijä*
    historioitsija* tiedemies professori* lääkäri* tohtori opettaja* toimittaja* kirjeenvaihtaja* päätoimittaja*
    kirjailija* ohjaaja* näyttelijä* laulaja* muusikko taiteilija* valmentaja* päävalmentaja* pelaaja* jalkapalloilija*
    urheilija* mestari* kapteeni* toimitusjohtaja* perustaja* omistaja* yrittäjä* yhtiö yhtiön yritys yrityksen pankki
    järjestö järjestön yhdistys puolue puolueen uutistoimisto* lehti lehden sanomalehti kanava raportti raportin tutkimus
    tutkimuksen kysely lähde lähteet silminnäkijä* todistaja* asukas asukkaat aktivisti* oppositio ehdokas neuvonantaja*
    paavi piispa* kardinaali* pappi äiti isä vanhemmat aviomies veli poika ystävä naapuri opiskelija* matkustaja*
    osallistuja* komissio komission komissaari* neuvosto valiokunta ammattiliitto liitto säätiö pelastuslaitos
    liittokansleri* kansleri* kuningas prinssi uhri puheenjohtaja* mies päällikkö media tiedotusvälineet poliitikko
    poliitikot`,
  rolesOfWomen: "näyttelijätär kuningatar prinsessa nainen äiti vaimo sisko tytär",
  titles: "herra rouva neiti tri prof tohtori sir lordi dame isä pyhä",
  nameParticles: "de af von van der den la le el al bin ibn da di del",
  naming: `niin_sanottu niin_sanotun niin_sanotut ns nimeltä nimeltään niminen nimisen nimellä nimetty kutsuttu lempinimi
    lempinimeltään elokuva elokuvan elokuvassa kirja kirjan romaani kappale laulu albumi sarja sarjan näytelmä lehti
    lehden puolue liike operaatio hanke projekti ohjelma palkinto kilpailu seura joukkue laiva yhtiö ryhmä yhtye hotelli
    ravintola festivaali kampanja sana termi käsite iskulause tunnuslause`,
  negations: "ei eivät en emme eikä ilman",
  determiners: `tämä tuo se nämä nuo ne eräs yksi kaksi jotkut monet moni muut muu toinen molemmat kaikki jokainen useat`,
  relatives: "joka jotka jonka joiden jolla joilla missä",
  auxiliaries: `on ovat oli olivat olisi myös lisäksi eilen tänään myöhemmin aiemmin sitten silloin nyt vielä äskettäin
    kuitenkin puolestaan itse hänelle heille meille minulle jo taas jälleen siksi toimittajille medialle ylelle
    maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina voi voivat voisi pitää täytyy ollut
    olla hyvin enemmän`,
  joins: "ja mutta tai vai kun kunnes koska vaikka sekä eli sillä vaan",
  as: "kuten",
};
