/** Words of speech in German. */
import type { SpeechWords } from "./speech-words.ts";

export const german: SpeechWords = {
  verbs: `sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte betonten betonen meint meinte meinten
    meinen gemeint berichtet berichtete berichteten berichten teilt_mit teilte teilten mitgeteilt mitteilte mitteilt kündigt
    kündigte kündigten angekündigt ankündigte fügt fügte fügten hinzufügte hinzugefügt äußert äußerte äußerten geäußert
    behauptet behauptete behaupteten behaupten warnt warnte warnten warnen gewarnt fordert forderte forderten fordern gefordert
    verlangt verlangte verlangten versichert versicherte versicherten bestätigt bestätigte bestätigten bestritt bestreitet
    bestritten dementiert dementierte erwidert erwiderte entgegnet entgegnete antwortet antwortete antworteten geantwortet fragt
    fragte fragten gefragt schreibt schrieb schrieben geschrieben erzählt erzählte erzählten spricht sprach sprachen gesprochen
    glaubt glaubte glaubten denkt dachte hofft hoffte hofften bekräftigt bekräftigte bekräftigten unterstreicht unterstrich
    unterstrichen hebt_hervor hob hervorgehoben stellt_fest stellte_fest festgestellt räumt_ein räumte räumten eingeräumt gibt_zu
    gab_zu zugegeben gibt_bekannt gab gaben bekanntgegeben bekanntgab verkündet verkündete verkündeten kritisiert kritisierte
    kritisierten bemängelt bemängelte beklagt beklagte beklagten bedauert bedauerte verurteilt verurteilte verurteilten lobt
    lobte lobten begrüßt begrüßte begrüßten begründet begründete begründeten verspricht versprach versprachen versprochen droht
    drohte drohten rät riet rieten empfiehlt empfahl empfahlen appelliert appellierte appellierten weist wies verweist verwies
    verwiesen hingewiesen kommentiert kommentierte kommentierten bemerkt bemerkte bemerkten ergänzt ergänzte ergänzten führt_aus
    führte_aus legt_dar legte_dar schildert schilderte beschreibt beschrieb bezeichnet bezeichnete bezeichneten resümiert
    resümierte bilanziert bilanzierte prognostiziert prognostizierte vermutet vermutete vermuteten schätzt schätzte schätzten
    spekuliert spekulierte urteilt urteilte argumentiert argumentierte argumentierten unterstellt mahnt mahnte mahnten ruft rief
    riefen gerufen schreit schrie twittert twitterte lautet lautete heißt_es hieß_es zitiert zitierte zitierten meldet meldete
    meldeten vermeldet bezweifelt bezweifelte zeigt_sich zeigte_sich beteuert beteuerte bekennt bekannte bekundet bekundete
    gesteht gestand verteidigt verteidigte plädiert plädierte wirft warf vorgeworfen nennt nannte nannten genannt konstatiert
    konstatierte witzelt witzelte stellt_klar stellte_klar wiederholt wiederholte informierte befürchtet befürchtete
    findet rechnet rechnete sieht beantwortet beteuerten gehe_davon_aus geht_davon_aus gab_an gibt_an sagte_aus formuliert
    formulierte konterte kontert stimmt_zu vertritt vertrat dankte`,
  verbsBesideQuotes: `lächelt lächelte lacht lachte fährt_fort fuhr_fort beginnt begann greift griff attackiert attackierte
    würdigt würdigte titelt titelte fasst fasste spottet spottete tauft gratulierte attestiert attestierte wertet wertete
    freut freute ärgert ärgerte wünscht wünschte reagiert reagierte stöhnt charakterisiert charakterisierte stellt stellte führt führte sichert sicherte greift_an griff_an skandiert* hält hielt dankt`,
  nouns: `erklärung aussage aussagen worten worte rede interview stellungnahme mitteilung pressemitteilung bericht brief
    schreiben zitat frage antwort begründung äußerung kommentar slogan motto parole appell forderung schlagzeile mit_den_worten
    wörtlich wie_folgt folgt folgendes parole* spruch sprüche`,
  accordingBefore: `seinen_angaben_zufolge ihren_angaben_zufolge nach_seinen_angaben nach_ihren_angaben seinen_worten_zufolge laut zufolge_von nach_angaben nach_angabe nach_aussage nach_aussagen nach_den_worten nach_meinung
    nach_ansicht nach_auffassung nach_einschätzung nach_informationen nach_darstellung nach_den_angaben so gemäß
    nach_überzeugung`,
  accordingAfter: "zufolge nach_eigenen_angaben",
  that: "dass daß ob wie warum",
  pronouns: {
    he: "er dieser",
    she: "sie diese",
    person: "man",
    speaker: "ich wir",
  },
  roles: `minister ministerin präsident* bundespräsident* kanzler* bundeskanzler* sprecher* polizei
    ministerium behörde* regierung bundesregierung unternehmen konzern experte* expertin* analyst* forscher* wissenschaftler*
    professor* arzt ärztin ärzte* bürgermeister* gouverneur* general* anwalt anwältin rechtsanwalt* richter* gericht*
    staatsanwalt* staatsanwaltschaft trainer* spieler* kapitän* direktor* geschäftsführer* vorsitzende* chef* chefin leiter*
    botschafter* senator* abgeordnete* politiker* partei agentur zeitung bericht studie erklärung quelle zeuge* zeugin*
    augenzeuge* augenzeugen anwohner* bewohner* mutter vater bruder schwester sohn tochter frau mann eltern freund* freundin
    premier* regierungschef* generalsekretär* außenminister* könig* papst bischof* autor* schriftsteller* künstler* sänger*
    schauspieler* aktivist* demonstrant* soldat* offizier* ermittler* opfer lehrer* student* schüler* landwirt landwirte landwirten landwirtin gründer*
    berater* kandidat* kritiker* gegner* anhänger* organisation verband gewerkschaft kommission rat ausschuss bank institut
    universität verein mannschaft stiftung behörden feuerwehr* team text urteil opposition fraktion* vertreter* kollege*
    beamte* beobachter* journalist* reporter* historiker* ökonom* meteorologe* manager* vorstand* astronaut* händler* einwohner*
    veranstalter* feuerwehrmann verfasser* veröffentlichung dokument`,
  rolesOfWomen: `ministerin präsidentin bundespräsidentin kanzlerin bundeskanzlerin sprecherin expertin
    analystin forscherin wissenschaftlerin professorin ärztin bürgermeisterin gouverneurin generalin anwältin rechtsanwältin
    richterin trainerin spielerin direktorin geschäftsführerin chefin leiterin botschafterin senatorin politikerin zeugin
    mutter schwester tochter frau freundin königin autorin schriftstellerin künstlerin sängerin schauspielerin aktivistin
    lehrerin studentin schülerin gründerin beraterin kandidatin bewohnerin anwohnerin vertreterin kollegin journalistin`,
  titles: `captain detective sergeant inspector herr herrn frau dr prof professor präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin
    bundespräsident minister ministerin premierminister premierministerin ministerpräsident außenminister innenminister
    verteidigungsminister finanzminister bundesfinanzminister könig königin papst bischof kardinal general oberst sprecher
    sprecherin us-präsident parteichef regierungschef trainer sir lord graf prinz prinzessin senator gouverneur`,
  nameParticles: "von van der den de zu zur vom del di da al bin",
  naming: `sogenannte* so_genannte* film buch roman lied zeitung zeitschrift magazin titel titels namens operation projekt
    serie album stück schiff preis partei bewegung verein band gruppe begriff wort schlagwort aktion oper spiel sendung`,
  negations: "nicht nie niemals kein keine keinen kaum ohne",
  saidIn: "auf {} , in {}",
  prepositions: `in im an am auf aus bei beim mit nach seit vor vom zum zur zu über unter gegen gegenüber durch für um ohne
    während wegen trotz zwischen neben hinter bis ab dem den einem einen ihrem ihren seinem seinen diesem diesen dazu dabei
    angesichts anlässlich laut als ins ans`,
  linking: "von vom der des für aus im in",
  determiners:
    "der die das ein eine einer eines einige mehrere viele beide dieser diese sein seine ihr ihre unser unsere alle",
  relatives: "der die das dessen deren welcher welche wo",
  auxiliaries: `hat habe haben hatte hatten ist war sei sind waren wird wurde werde auch zudem außerdem weiter gestern heute
    später dann noch jedoch aber dagegen hingegen gegenüber_der_presse dazu lediglich bereits zuletzt nun schließlich ferner
    daraufhin wörtlich sich es ihm ihn ihr ihnen uns mir zuvor erneut selbst unterdessen danach offen nur weiterhin darauf
    mittlerweile inzwischen allerdings schon abschließend einst sogar damals deshalb zugleich kürzlich müsse wolle`,
  joins: "und aber oder während wenn weil obwohl als sondern denn nachdem bevor sowie",
  as: "wie",
  verbsWithoutThat: `sagt sagte sagten erklärt erklärte erklärten betont betonte betonten meint meinte meinten behauptet
    behauptete behaupteten versichert versicherte versicherten glaubt glaubte hofft hoffte äußert äußerte warnt warnte fügt
    fügte hinzu mit schreibt schrieb berichtet berichtete berichteten bestätigt bestätigte teilte kündigte räumte gab an`,
  forSentence: "das dies darüber",
};
