/** Words of speech in Norwegian (Bokmål); Nynorsk borrows them. */
import type { SpeechWords } from "./speech-words.ts";

export const norwegian: SpeechWords = {
  verbs: `sier si sa sagt forteller fortelle fortalte fortalt opplyser opplyste opplyst forklarer forklarte forklart
    melder meldte meldt meddeler meddelte meddelt kunngjør kunngjorde legger_til la_til tilføyer tilføyde understreker
    understreket understreka betoner betonte fremhever fremhevet framhever påpeker påpekte påpekt påstår påsto påstått
    hevder hevdet hevda mener mente ment tror trodde trodd synes syntes tenker tenkte anser anså erkjenner erkjente
    erkjent innrømmer innrømmet innrømte medgir avviser avviste avvist benekter benektet avkrefter avkreftet dementerer
    dementerte bekrefter bekreftet advarer advarte advart lover lovet lovte truer truet minner_om minnet_om kommenterer
    kommenterte skriver skrev skrevet tvitrer tvitret svarer svarte svart spør spurte spurt krever krevde krevd oppfordrer
    oppfordret appellerer appellerte foreslår foreslo foreslått anbefaler anbefalte råder uttrykker uttrykte oppsummerer
    oppsummerte konstaterer konstaterte konstatert klager klaget kritiserer kritiserte beskylder beskyldte anklager
    anklaget siterer siterte sitert rapporterer rapporterte beretter berettet informerer informerte vitner vitnet antyder
    antydet vurderer vurderte anslår anslo spår spådde forutser forventer forventet venter ventet håper håpet håpte
    frykter fryktet tviler tvilte forsikrer forsikret garanterer garanterte innvender innvendte argumenterer argumenterte
    insisterer insisterte avslører avslørte gjentar gjentok gjentatt slår_fast slo_fast fastslår fastslo presiserer
    presiserte presisert bemerker bemerket merker noterer noterte sverger sverget overbevist konkluderer konkluderte
    peker_på pekte_på uttaler uttalte uttalt snakker snakket lyder lød beklager beklaget utdyper utdypet heter_det
    erklærer erklærte erklært skisserer røper røpet`,
  verbsBesideQuotes: `kaller kalte kalt beskriver beskrev roper ropte skriker skrek hvisker hvisket spøker spøkte ler lo
    smiler smilte sukker sukket fortsetter fortsatte begynner begynte avslutter avsluttet innleder innledet avbryter roser
    roste takker takket gratulerer gratulerte reagerer reagerte utbryter utbrøt betegner betegnet jubler jublet raser
    leser står sto`,
  nouns: `uttalelse uttalelsen ord ordene melding pressemelding beskjed tale talen intervju intervjuet svar spørsmål
    kommentar mening sitat innlegg brev tweet erklæring erklæringen med_ordene vitnemål utsagn utsagnet`,
  accordingBefore: "ifølge i_følge med_henvisning_til etter_det iflg",
  that: "at om hvorvidt hvordan hvorfor",
  pronouns: { he: "han", she: "hun", they: "de", person: "hen", speaker: "jeg vi" },
  roles: `minister ministeren statsråd statsråden statsminister statsministeren utenriksminister utenriksministeren
    finansminister forsvarsminister president presidenten visepresident statssekretær sekretær generalsekretær talsmann
    talsmannen talsperson talspersonen talskvinne pressesjef kommunikasjonssjef representant representanter
    stortingsrepresentant embetsmann tjenestemann tjenestemenn politiker politikeren medlem senator senatoren ambassadør
    ambassadøren diplomat diplomater guvernør guvernøren ordfører ordføreren byråd regjering regjeringen departement
    departementet myndighet myndighetene etaten direktoratet politi politiet politimester operasjonsleder betjent aktor
    statsadvokat påtalemyndigheten etterforsker domstol domstolen retten dommer dommeren advokat advokaten forsvarer
    forsvareren bistandsadvokat jurist general generalen oberst sjef sjefen kommandant hæren forsvaret soldat soldater
    ekspert eksperten eksperter analytiker analytikeren økonom økonomen statsviter sosiolog historiker forsker forskeren
    forskere forskerne professor professoren lege legen leger lærer læreren journalist journalisten korrespondent reporter
    redaktør redaktøren forfatter forfatteren regissør regissøren skuespiller skuespilleren sanger artist artisten musiker
    kunstner kunstneren trener treneren landslagssjef spiller spilleren fotballspiller mester kaptein kapteinen direktør
    direktøren toppsjef gründer eier eieren selskap selskapet bedrift bedriften firma firmaet banken organisasjon
    organisasjonen forening foreningen parti partiet nyhetsbyrået avis avisa avisen tv-kanalen rapport rapporten studie
    studien undersøkelse undersøkelsen kilde kilder vitne vitner beboer beboere innbygger innbyggere aktivist aktivister
    leder lederen partileder partilederen nestleder opposisjonen kandidat kandidaten rådgiver rådgiveren paven biskop
    biskopen kardinal prest presten mor moren far faren foreldre foreldrene mann mannen bror sønn venn venner nabo naboer
    student studenter passasjer passasjerer deltaker kommisjon kommisjonen kommissær råd rådet utvalg utvalget fagforening
    forbund stiftelsen brannvesenet forbundskansler kansler kansleren konge kongen prins offer formann styreleder medier
    mediene politikere`,
  rolesOfWomen:
    "talskvinne dronning dronningen kvinne kvinnen skuespillerinne sangerinne kone søster datter mor prinsesse forkvinne",
  titles: "herr fru frøken dr prof doktor sir lord dame fader sankt",
  nameParticles: "de af von van der den la le el al bin ibn da di del du",
  naming: `såkalte såkalt kalt med_tittelen ved_navn med_navnet kallenavnet økenavnet alias film filmen bok boken boka
    roman romanen sang sangen låten album albumet serie serien stykket avis avisen avisa tidsskrift tidsskriftet magasinet
    parti partiet bevegelse bevegelsen operasjon operasjonen prosjekt prosjektet program programmet pris prisen
    konkurranse konkurransen klubb klubben lag laget skip skipet selskap selskapet gruppe gruppen bandet hotell hotellet
    restaurant restauranten festival festivalen kampanje kampanjen ordet begrepet uttrykket slagord mottoet kjent_som`,
  negations: "ikke aldri neppe uten",
  prepositions: `i på av fra til med for ved hos etter siden innen før under over mot gjennom mellom blant omkring bak
    foran tross via langs`,
  linking: "for i på av fra",
  determiners: `en et ei den det denne dette disse noen mange flere begge andre annen annet alle hver hans hennes deres
    sin sine vår våre min to tre`,
  relatives: "som der hvor hvis",
  auxiliaries: `har hadde er var blir ble vil ville skal skulle også i_går i_dag senere tidligere så nå fortsatt nylig
    dessuten imidlertid selv ham henne dem oss meg seg blant_annet allerede igjen deretter derfor til_nrk til_ntb til_vg
    til_journalister mandag tirsdag onsdag torsdag fredag lørdag søndag videre kan kunne ha være vært må måtte får fikk
    mer enn`,
  joins: "og men eller når mens fordi da selv_om dersom samt",
  saidIn: "på {}",
  as: "som",
  verbsWithoutThat: "sier sa tror trodde håper håpet mener mente synes hevder",
  forSentence: "det",
};
